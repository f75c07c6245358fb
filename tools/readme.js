/**
 * `npm run readme`: writes the generated parts of README.md and REFERENCE.md between their marks, from the build. A test
 * fails when either file is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { code } from './manifest-tables.js';
import { marked, table } from './markdown.js';
import { attributeTable, eventTable, reference } from './reference.js';

/** The files for a page. Where a pattern matches several, the table gives the size of the largest. */
const FILES = [
  [/^embed\/\w+\.js$/, '`dist/embed/<lang>.js`', 'the script tag: all elements but the letter, one language'],
  [/^embed\.js$/, '`dist/embed.js`', 'the same with Dutch and English'],
  [/^embed\/letter\./, '`dist/embed/letter.<lang>.js`', 'the script tag of the letter of objection, in one language'],
  [/^frame\/listen\.js$/, '`dist/frame/`', 'the page for iframes; `listen.js` for the page around them'],
  [/^notices\//, '`dist/notices/*.json`', 'ready-made notices (CC0)'],
  [/^schema\.json$/, '`dist/schema.json`', 'the JSON Schema of a notice'],
  [/^integrity\.json$/, '`dist/integrity.json`', 'the SRI hash of each script'],
];

/** The entry points of the package, below `opt-out-elements`. The third member is a file whose exports the table lists. */
const ENTRY_POINTS = [
  ['', 'classes, events, words and types; registers nothing', 'index'],
  ['/<tag>.js', 'the class and the events of one element; registers nothing'],
  ['/<tag>/define.js', 'registers one element'],
  [
    '/words/<lang>.js',
    'the words of a language, for `addWords()`; exported under the name of the language, such as `nl`',
  ],
  ['/words/letter/<lang>.js', 'the words of the letter, for `addLetterWords()`; exported in the same way'],
  ['/calendar.js', 'the last day of a notice as a calendar file (RFC 5545)', 'content/calendar'],
  ['/check.js', 'the strict checker of a notice', 'model/check'],
  ['/plain-html.js', 'a notice as plain HTML, for the fallback, a newsletter or a feed', 'plain-html/plain-html'],
  ['/snippets.js', 'a notice as a snippet to paste into a page', 'snippets/snippets'],
  ['/notices/<id>.json', 'a ready-made notice'],
  ['/embed/…', 'the files above; also `/frame/…` and the `.json` files of `dist/`'],
  ['/react', 'types of the elements in JSX; also `/preact` and `/solid`'],
  ['/vue', 'types of the elements in templates; also `/svelte`'],
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

/** A table of the entry points, and a list of their exports in the order of the declarations. */
function entryPoints() {
  const pathOf = (file) => `dist/npm/${file}.d.ts`;
  const files = ENTRY_POINTS.flatMap(([, , file]) => (file ? [pathOf(file)] : []));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const exportsOf = (file) =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(pathOf(file))))
      .map(({ name }) => code(name))
      .join(', ');
  const nameOf = (path) => code(`opt-out-elements${path}`);
  const rows = ENTRY_POINTS.map(([path, purpose]) => [nameOf(path), purpose]);
  const exports = ENTRY_POINTS.flatMap(([path, , file]) => (file ? `- ${nameOf(path)}: ${exportsOf(file)}` : []));
  return [table(['Entry point', 'For'], rows), 'They export:', exports.join('\n')].join('\n\n');
}

/** Returns `file` with each generated part written between its marks. */
async function withParts(file, parts) {
  let text = readFileSync(file, 'utf8');
  for (const [name, content] of Object.entries(parts)) text = await marked(text, name, content);
  return text;
}

/** Returns the expected text of each file, by name. */
export async function generated() {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  return {
    'README.md': await withParts('README.md', { attributes: attributeTable(manifest) }),
    'REFERENCE.md': await withParts('REFERENCE.md', {
      files: fileTable(),
      events: eventTable(manifest),
      'entry-points': entryPoints(),
      elements: reference(manifest, 3),
    }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [file, text] of Object.entries(await generated())) writeFileSync(file, text);
}
