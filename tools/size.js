/**
 * Prints the bytes of each embed file, and fails where one is over its budget. Attributes the bytes of the English file
 * to the folders of `src/`, and fails where a module belongs to none. Prints the bytes of elements bundled from npm,
 * and fails where one element brings in another.
 */
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { alone } from './alone.js';
import { roomsIn } from './rooms.js';

/**
 * In bytes of brotli, level 11: a file with one language, and the one with two. The plan of a notice, read on any day for
 * any audience, and the sentences that tell it cost 7,400 of them; the table of supervisory authorities 1,100; data from
 * ordinary HTML 700; holding on pages that bring content later, replace built-ins or are saved 1,250. A file still arrives in
 * the second flight of a connection.
 *
 * The sentences of other languages take more than those of English: in Latin letters up to 1,200 bytes; in Arabic 700, in
 * Cyrillic and Greek letters 1,400 to 1,700; in Hungarian, which has an article that follows the sound of a name, 1,600.
 */
const ONE_LANGUAGE = { usual: 39_800, longer: 40_300 };
const TWO_LANGUAGES = 41_300;
/**
 * The letter of objection in one language. Lit and its context are 6,500 of them, the English copy in the other languages
 * 1,100; the sentences take up to 2,000 more than in English, and 2,500 in the longer ones.
 */
const LETTER = { usual: 24_750, longer: 25_350 };
const LONGER = ['ar', 'bg', 'el', 'hu', 'uk'];

/** The budget of the file of one language, such as `letter.el.js`. */
function budgetOf(file) {
  const [lang] = file.replace('letter.', '').split('.');
  const budget = file.startsWith('letter.') ? LETTER : ONE_LANGUAGE;
  return LONGER.includes(lang) ? budget.longer : budget.usual;
}

const bytes = (code) => ({
  minified: code.length,
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
});

const sizes = [
  ...readdirSync('dist/embed')
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file: `embed/${file}`, budget: budgetOf(file) })),
  { file: 'embed.js', budget: TWO_LANGUAGES },
].map(({ budget, file }) => ({ file, budget, ...bytes(readFileSync(`dist/${file}`)) }));

const inEnglish = (file) => roomsIn(file, sizes.find((one) => one.file === file).brotli);
const [elements, letter, fromNpm] = await Promise.all([
  inEnglish('embed/en.js'),
  inEnglish('embed/letter.en.js'),
  alone(),
]);

/** All but the words is the same in each file of elements, and in each of letters, save for a few names. */
function wordsIn({ file, minified }) {
  const { total, words } = file.includes('letter.') ? letter : elements;
  return minified - (total - words);
}

const files = sizes.map((size) => {
  const { budget, file, ...rest } = size;
  return { file, ...rest, 'of it words': wordsIn(size), budget, left: budget - rest.brotli };
});
console.table(files);
console.log('embed/en.js by room:');
console.table(elements.rooms);
console.log('embed/en.js, the ten largest modules:');
console.table(elements.modules.slice(0, 10));
console.table(fromNpm.map(({ code, name }) => ({ 'from npm': name, ...bytes(Buffer.from(code)) })));
if (files.some(({ left }) => left < 0)) {
  console.error('An embed file is over its budget.');
  process.exitCode = 1;
}
