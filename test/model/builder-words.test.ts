/** Tests the texts of the builder in each of its languages against English. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { en, type BuilderWords } from '../../src/builder/words/en.js';
import type { LanguageFacts } from '../languages/facts.js';

const FOLDER = 'src/builder/words/';
const languages = await Promise.all(
  readdirSync(FOLDER)
    .filter((file) => /^[a-z]{2}\.ts$/.test(file))
    .map(async (file) => {
      const lang = file.replace(/\.ts$/, '');
      const { [lang]: words } = (await import(`../../${FOLDER}${file}`)) as Record<string, BuilderWords>;
      assert.ok(words, `${FOLDER}${file} exports no words called ${lang}`);
      const { [lang]: facts } = (await import(`../languages/${lang}.ts`)) as Record<string, LanguageFacts>;
      assert.ok(facts, `test/languages/${lang}.ts exports no facts called ${lang}`);
      return { lang, words, facts };
    }),
);

/** Words that are the same in other languages, and names of systems. */
const SAME_AS_ENGLISH: ReadonlySet<string> = new Set([
  ...['Name', 'Text', 'Version', 'Date', 'Code', 'Platform', 'Region', 'Sources', 'Frame', 'Iframe', 'Id', 'Status'],
  ...['Article', 'source', 'region', 'organisation', 'e-mail', 'Ghost', 'Hugo', 'Eleventy'],
]);

/** Sentences that only add punctuation to their parameters. */
const ONLY_PUNCTUATION: ReadonlySet<string> = new Set(['/item', '/pair', '/dates/forGroup', '/check/within']);

/** Sentences with only counts as parameters. */
const COUNTED: ReadonlySet<string> = new Set(['/categories/added', '/check/fix', '/check/look']);

const COUNTS = [[1], [2], [5], [21]];

const samples = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Sample ${String(index + 1)}`);

type Sentence = (...given: (string | number)[]) => string;

/** Every text and sentence with its path, in the order of English. */
function* leaves(value: unknown, path = ''): Iterable<[path: string, leaf: unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else for (const [key, inside] of Object.entries(value)) yield* leaves(inside, `${path}/${key}`);
}

/** Sample arguments for each sentence, as many as English takes: another language may ignore one. */
const GIVEN: ReadonlyMap<string, readonly (readonly (string | number)[])[]> = new Map(
  [...leaves(en)].flatMap(([path, leaf]) =>
    typeof leaf === 'function' ? [[path, COUNTED.has(path) ? COUNTS : [samples(leaf.length)]]] : [],
  ),
);

/** Every text as editors read it: fixed texts, and sentences with sample arguments. */
function* said(words: unknown): Iterable<{ path: string; text: string; given: readonly (string | number)[] }> {
  for (const [path, leaf] of leaves(words)) {
    if (typeof leaf === 'string') yield { path, text: leaf, given: [] };
    else if (typeof leaf === 'function') {
      for (const given of GIVEN.get(path) ?? []) yield { path, text: (leaf as Sentence)(...given), given };
    }
  }
}

const kinds = (words: unknown): readonly string[] =>
  [...leaves(words)].map(([path, leaf]) => `${path}: ${typeof leaf}`).sort();

const english: ReadonlySet<string> = new Set([...said(en)].map(({ path, text }) => `${path}: ${text}`));

/** Texts that are still in English. */
const untranslated = (words: unknown): readonly string[] =>
  [...said(words)]
    .filter(({ path, text }) => !ONLY_PUNCTUATION.has(path) && !SAME_AS_ENGLISH.has(text))
    .map(({ path, text }) => `${path}: ${text}`)
    .filter((one) => english.has(one));

const empty = (words: unknown): readonly string[] =>
  [...said(words)].filter(({ text }) => text.trim() === '' || text !== text.trim()).map(({ path }) => path);

/** HTML attributes keep their straight quotation marks. */
const ATTRIBUTE = / [a-z]+="[^"]*"/g;
const withMarks = (words: unknown, marks: RegExp): readonly string[] =>
  [...said(words)]
    .filter(({ text }) => marks.test(text.replace(ATTRIBUTE, '')))
    .map(({ path, text }) => `${path}: ${text}`);

/** Arguments that do not occur in the sentence. */
const lost = (words: unknown): readonly string[] =>
  [...said(words)].flatMap(({ path, text, given }) =>
    given.filter((one) => !text.includes(String(one))).map((one) => `${path}: ${String(one)}`),
  );

describe('the texts of the builder', () => {
  it('exist in English and in other languages', () => {
    const found = languages.map(({ lang }) => lang);
    assert.ok(found.includes('en') && found.length > 1, found.join(', '));
    assert.ok(GIVEN.size > 15, String(GIVEN.size));
  });

  for (const { facts, lang, words } of languages) {
    describe(`in ${lang}`, () => {
      it('name their language', () => {
        assert.equal(words.lang, lang);
      });
      it('have exactly the keys of English', () => {
        assert.deepEqual(kinds(words), kinds(en));
      });
      it('are not empty, and have no space around them', () => {
        assert.deepEqual(empty(words), []);
      });
      it('have the quotation marks and the apostrophe of the language', () => {
        assert.deepEqual(withMarks(words, facts.foreignMarks), []);
      });
      it('contain every argument', () => {
        assert.deepEqual(lost(words), []);
      });
      if (lang !== 'en') {
        it('are translated', () => {
          assert.deepEqual(untranslated(words), []);
        });
      }
    });
  }
});

describe('these checks', () => {
  it('report missing and extra texts', () => {
    assert.notDeepEqual(kinds({ ...en, check: { ...en.check, fine: undefined } }), kinds(en));
    assert.notDeepEqual(kinds({ ...en, check: {} }), kinds(en));
    assert.notDeepEqual(kinds({ ...en, extra: 'x' }), kinds(en));
    assert.notDeepEqual(kinds({ ...en, undo: () => 'x' }), kinds(en));
  });

  it('report an empty text, a wrong quotation mark, a lost argument and English', () => {
    const words = { ...en, undo: ' ', more: '«Mehr»', removed: () => 'Weg.', moved: () => 'Sample 1, Sample 2' };
    assert.deepEqual(empty(words), ['/undo']);
    assert.deepEqual(withMarks(words, /«/), ['/more: «Mehr»']);
    assert.deepEqual(lost(words), ['/removed: Sample 1', '/moved: Sample 3']);
    assert.ok(untranslated(words).includes('/title: Notice builder'));
    assert.ok(untranslated(words).includes('/add: Add Sample 1'));
    assert.ok(!untranslated(words).some((one) => /^\/(?:undo|more|removed|moved|item):/.test(one)));
  });
});
