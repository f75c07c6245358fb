/**
 * Prints the bytes of each embed file, and fails where one is over its budget. Prints the bytes of elements bundled from
 * npm, and fails where one element brings in another.
 */
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { alone } from './alone.js';

/**
 * In bytes of brotli, level 11: a file with one language, and the one with two. The plan of a notice, read on any day for
 * any audience, and the sentences that tell it cost 7,400 of them; the table of supervisory authorities 1,100; data from
 * ordinary HTML 700; holding on pages that bring content later, replace built-ins or are saved 1,250. Of the languages, French
 * takes 1,100 more than English, the others less. A file still arrives in the second flight of a connection.
 */
const ONE_LANGUAGE = 39_500;
const TWO_LANGUAGES = 41_100;
/**
 * The letter of objection in one language. Lit and its context are 6,500 of them, the English copy in the other languages
 * 1,100.
 */
const LETTER = 24_400;

const bytes = (code) => ({
  minified: code.length,
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
});

const files = [
  ...readdirSync('dist/embed')
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file: `embed/${file}`, budget: file.startsWith('letter.') ? LETTER : ONE_LANGUAGE })),
  { file: 'embed.js', budget: TWO_LANGUAGES },
].map(({ budget, file }) => {
  const sizes = bytes(readFileSync(`dist/${file}`));
  return { file, ...sizes, budget, left: budget - sizes.brotli };
});
console.table(files);
console.table((await alone()).map(({ code, name }) => ({ 'from npm': name, ...bytes(Buffer.from(code)) })));
if (files.some(({ left }) => left < 0)) {
  console.error('An embed file is over its budget.');
  process.exitCode = 1;
}
