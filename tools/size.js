/** Prints the bytes of each embed file and fails where one is over its budget. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** In bytes of brotli, level 11: a file with one language, and those with two languages or with everything. */
const ONE_LANGUAGE = 16_500;
const LARGER = 18_500;
/** The letter of objection in one language. */
const LETTER = 14_000;

const files = [
  ...readdirSync('dist/embed')
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({
      file: `embed/${file}`,
      budget: { full: LARGER, letter: LETTER }[file.split('.')[0]] ?? ONE_LANGUAGE,
    })),
  { file: 'embed.js', budget: LARGER },
].map(({ budget, file }) => {
  const code = readFileSync(`dist/${file}`);
  const brotli = brotliCompressSync(code).length;
  return {
    file,
    minified: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli,
    budget,
    left: budget - brotli,
  };
});
console.table(files);
if (files.some(({ left }) => left < 0)) {
  console.error('An embed file is over its budget.');
  process.exitCode = 1;
}
