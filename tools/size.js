/**
 * Prints the bytes of each embed file, and fails if one exceeds its budget. Attributes the bytes of the English file
 * to the folders of `src/`, and fails if a module belongs to none. Prints the bytes of elements bundled from npm, and
 * fails if one element includes another. The budgets of the whole package are in `test/package/contents.ts`.
 */
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { alone } from './alone.js';
import { bytesByFolder } from './bytes-by-folder.js';

/**
 * The budgets in bytes of brotli, level 11: of a file with one language, and of the one with two. The plan of a notice, for
 * any day and audience, and its sentences take 7,400 bytes; the table of supervisory authorities 1,100; data from ordinary
 * HTML 700; support for pages that insert content later, replace built-ins or are saved 1,250; folds that wait for the first
 * paint 250. A file still arrives in the second flight of a connection.
 *
 * The sentences of other languages take more bytes than those of English: up to 1,200 in Latin script; 700 in Arabic; 1,400
 * to 1,700 in Cyrillic and Greek script; and 1,600 in Hungarian, whose article depends on the sound of a name.
 */
const ONE_LANGUAGE = { usual: 39_900, longer: 40_400 };
const TWO_LANGUAGES = 41_500;
/**
 * The budgets of the objection letter in one language. Lit and its context take 6,500 bytes, the English copy in the other
 * languages 1,100; the sentences take up to 2,000 more than in English, and 2,500 in the longer languages.
 */
const LETTER = { usual: 24_750, longer: 25_350 };
const LONGER = ['ar', 'bg', 'el', 'hu', 'uk'];

/** The budget of the file for one language, such as `letter.el.js`. */
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

const inEnglish = (file) => bytesByFolder(file, sizes.find((one) => one.file === file).brotli);
const [elements, letter, fromNpm] = await Promise.all([
  inEnglish('embed/en.js'),
  inEnglish('embed/letter.en.js'),
  alone(),
]);

/** Apart from the words and a few names, all files of elements are the same, and so are all files of letters. */
function wordsIn({ file, minified }) {
  const { total, words } = file.includes('letter.') ? letter : elements;
  return minified - (total - words);
}

const files = sizes.map((size) => {
  const { budget, file, ...rest } = size;
  return { file, ...rest, words: wordsIn(size), budget, left: budget - rest.brotli };
});
console.table(files);
console.log('embed/en.js by folder:');
console.table(elements.folders);
console.log('embed/en.js, the ten largest modules:');
console.table(elements.modules.slice(0, 10));
console.table(fromNpm.map(({ code, name }) => ({ 'from npm': name, ...bytes(Buffer.from(code)) })));
const over = files.filter(({ left }) => left < 0);
if (over.length) {
  for (const { file, left } of over) console.error(`dist/${file} is ${-left} bytes over its budget.`);
  process.exitCode = 1;
}
