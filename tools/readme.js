/**
 * `npm run readme`: writes the parts of README.md and REFERENCE.md that are made from the build, between marks. A test
 * holds both files to it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { marked, table } from './markdown.js';
import { eventTable, reference } from './reference.js';

/** The files for a page; of those of a kind the largest counts. */
const FILES = [
  [/^embed\/\w+\.js$/, '`dist/embed/<lang>.js`', 'the script tag: all elements but the letter, one language'],
  [/^embed\.js$/, '`dist/embed.js`', 'the same with Dutch and English'],
  [/^embed\/letter\./, '`dist/embed/letter.<lang>.js`', 'the script tag of the letter of objection, in one language'],
  [/^frame\/listen\.js$/, '`dist/frame/`', 'the page for iframes; `listen.js` for the page around them'],
  [/^notices\//, '`dist/notices/*.json`', 'ready-made notices (CC0)'],
  [/^schema\.json$/, '`dist/schema.json`', 'the JSON Schema of a notice'],
  [/^integrity\.json$/, '`dist/integrity.json`', 'the SRI hash of each script'],
];

function fileTable() {
  const all = readdirSync('dist', { recursive: true });
  const sizeOf = (file) => brotliCompressSync(readFileSync(`dist/${file}`)).length;
  const rows = FILES.map(([pattern, name, purpose]) => {
    const largest = Math.max(...all.filter((file) => pattern.test(file)).map(sizeOf));
    return [name, purpose, largest < 1000 ? 'about 1 kB each' : `${(largest / 1000).toFixed()} kB`];
  });
  return table(['File', 'For', 'Compressed (brotli)'], rows);
}

/** The expected text of each file, by name. */
export async function generated() {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const readme = await marked(readFileSync('README.md', 'utf8'), 'files', fileTable());
  return {
    'README.md': await marked(readme, 'events', eventTable(manifest)),
    'REFERENCE.md': await marked(readFileSync('REFERENCE.md', 'utf8'), 'elements', reference(manifest, 2)),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [file, text] of Object.entries(await generated())) writeFileSync(file, text);
}
