/**
 * Compares every sentence of every phase with the text files in `test/snapshots/wording/`: one for each notice and
 * language, one for each language with three notices that need nearly all its sentences, and one for each letter. A
 * phase lists only sentences that no earlier phase has. After an intended change, run `UPDATE=1 npx tsx --test
 * test/model/wording.test.ts`, and read the whole difference.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ContentInput } from '../../src/content/input.js';
import { letterContent } from '../../src/content/letter.js';
import type { LetterFields } from '../../src/model/letter.js';
import type { Notice } from '../../src/model/notice.js';
import { COUNTRIES, supervisorOf } from '../../src/model/supervisors.js';
import { de } from '../../src/words/languages/de.js';
import { en, type Words } from '../../src/words/languages/en.js';
import { fr } from '../../src/words/languages/fr.js';
import { nl } from '../../src/words/languages/nl.js';
import type { LetterWords } from '../../src/words/letter/en.js';
import { isSentence, toText, type Name, type Text } from '../../src/words/say.js';
import { SAMPLE_TEXTS } from '../../stories/languages/index.js';
import { HOMES, LETTER_WORDS } from '../../stories/languages/letters.js';
import { samplesIn, type SampleTexts } from '../../stories/languages/notices.js';
import { oddNotices } from '../../stories/odd/index.js';
import type { LetterFacts } from '../languages/letter/facts.js';
import { contentOf, fieldOf, LEFT_OUT_OF_CARD } from '../content-walk.js';

const FOLDER = 'test/snapshots/wording';
const published = new URL('../../notices/', import.meta.url);
const read = (id: string): Notice => JSON.parse(readFileSync(new URL(`${id}.json`, published), 'utf8')) as Notice;
const odd = (id: string) => {
  const { days, notice } = oddNotices.find((one) => one.id === id)!;
  return { notice, days };
};

/** The real case, and six with different plans, each on the days on which its texts change. */
const HELD: readonly { readonly notice: Notice; readonly days: readonly string[] }[] = [
  {
    notice: read('linkedin-ai-training-2025'),
    days: ['2025-10-25', '2025-11-01', '2025-11-02', '2025-11-03', '2025-11-08', '2026-11-28'],
  },
  { notice: read('meta-ai-2025'), days: ['2025-05-20', '2025-05-26', '2025-05-27', '2026-05-27'] },
  ...[
    'chatlokaal-two-groups',
    'grid-operators-no-web-address',
    'heide-halted',
    'kiekjes-no-way-out',
    'zorgpunt-opt-in',
  ].map(odd),
];

/** The texts of a content in reading order, one on each line. */
function* linesOf(content: unknown, path: string): Iterable<string> {
  if (content === undefined || Object.hasOwn(LEFT_OUT_OF_CARD, fieldOf(path))) return;
  if (typeof content === 'string') yield content;
  else if (typeof content === 'function') yield* linesOf((content as (done: number) => unknown)(Infinity), path);
  else if (Array.isArray(content))
    for (const [index, item] of content.entries()) yield* linesOf(item, `${path}[${String(index)}]`);
  else if (typeof content === 'object' && content !== null) {
    if (isSentence(content as Text)) yield toText(content as Text);
    else
      for (const [name, under] of Object.entries(content))
        if (!['datetime', 'href', 'initial', 'lang', 'plural', 'style', 'translate'].includes(name))
          yield* linesOf(under, name === 'text' ? path : `${path}.${name}`);
  }
}

/** The full text of a card in reading order, one text on each line. */
const saidIn = (input: ContentInput): readonly string[] =>
  contentOf(input).flatMap(([path, content]) => [...linesOf(content, path)]);

function wordingOf({ days, notice }: (typeof HELD)[number], words: typeof en): string {
  const known = new Set<string>();
  const phases = days.map((day) => {
    const now = new Date(`${day}T11:00:00Z`);
    const lines = saidIn({ notice, words, now, sourcesListed: true }).filter((line) => !known.has(line));
    for (const line of lines) known.add(line);
    return [`# ${day}`, '', ...new Set(lines), ''];
  });
  return phases.flat().join('\n');
}

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !['index', 'letters', 'notices'].includes(name));

const samples = await Promise.all(
  namesIn('stories/languages').map(async (lang) => {
    const { [lang]: texts } = (await import(`../../stories/languages/${lang}.ts`)) as Record<string, SampleTexts>;
    const { [lang]: words } = (await import(`../../src/words/languages/${lang}.ts`)) as Record<string, Words>;
    return { lang, held: samplesIn(texts!), words: words! };
  }),
);

const letters = await Promise.all(
  namesIn('src/words/letter').map(async (lang) => {
    const { [lang]: words } = (await import(`../../src/words/letter/${lang}.ts`)) as Record<string, LetterWords>;
    const { [lang]: facts } = (await import(`../languages/letter/${lang}.ts`)) as Record<string, LetterFacts>;
    return { words: words!, facts: facts! };
  }),
);

/** The form and the letter by post, and the authority for complaints in each country that the language names. */
function letterOf({ facts, words }: (typeof letters)[number]): string {
  const { lang } = words;
  const linkedin = read('linkedin-ai-training-2025');
  const notice: Notice = { ...linkedin, purpose: { label: { [lang]: facts.purpose } } };
  const contentIn = (country: string, fields: Partial<LetterFields>) =>
    letterContent({
      notice,
      words,
      now: new Date('2025-10-25T11:00:00Z'),
      isUnfolded: true,
      country,
      fields: { name: '', email: '', profile: '', situation: '', ...fields },
    })!;
  const complaints = COUNTRIES.filter((country) => supervisorOf(country)?.names[lang] !== undefined).map(
    (country) => `${country}: ${toText(contentIn(country, {}).form!.letter!.notes.at(-1)!)}`,
  );
  const { form, ...around } = contentIn(facts.country, { profile: 'https://www.example.com/noor' });
  const { country, letter, ...fields } = form!;
  const { parts, ...beside } = letter!;
  const shown = [around, country.label, country.hint, fields, beside];
  return [
    ...shown.flatMap((part) => [...linesOf(part, '')]),
    '',
    parts.map(({ paragraphs }) => paragraphs.join('\n\n')).join('\n\n'),
    '',
    '# All texts of the form, with a platform that is several',
    '',
    ...textsOf(words.form, facts),
    '',
    '# Complaints',
    '',
    ...complaints,
    '',
  ].join('\n');
}

/** Every text of the form, with its sentences filled in. */
function* textsOf(value: unknown, facts: LetterFacts, path = ''): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* textsOf(one, facts, path);
  else if (typeof value === 'object' && value !== null)
    for (const [key, under] of Object.entries(value)) yield* textsOf(under, facts, key);
  else if (typeof value === 'function') {
    const several: Name = { text: facts.several.name, plural: true };
    const given: Readonly<Record<string, readonly unknown[]>> = {
      intro: [several, facts.purpose, true],
      complaint: [{ text: 'Datatilsynet', lang: 'xx' }],
      counter: [12, 1500],
    };
    yield toText((value as (...of: unknown[]) => Text)(...(given[path] ?? ['example.com'])));
  }
}

describe('the wording of notices', () => {
  const ofLanguages = samples.map(({ held, lang, words }) => ({
    name: `language.${lang}.txt`,
    write: () => held.map((one) => wordingOf(one, words)).join('\n'),
  }));
  const ofNotices = HELD.flatMap((held) =>
    [nl, en, de, fr]
      .filter(({ lang }) => held.notice.languages.includes(lang))
      .map((words) => ({ name: `${held.notice.id}.${words.lang}.txt`, write: () => wordingOf(held, words) })),
  );
  const ofLetters = letters.map((one) => ({ name: `letter.${one.words.lang}.txt`, write: () => letterOf(one) }));
  const files = [...ofNotices, ...ofLanguages, ...ofLetters];

  it('has a snapshot for every language of the elements', () => {
    assert.deepEqual(samples.map(({ lang }) => lang).sort(), [...namesIn('src/words/languages')].sort());
  });

  it('is in Storybook in every language, and in the table of the words', () => {
    const table = readFileSync('src/words/README.md', 'utf8').match(/^\| [^|]+ \| (?:translated|the original) .*$/gm);
    assert.equal(table?.length, samples.length);
    assert.equal(table.filter((row) => /^(?:\|[^|]*){2}\| yes /.test(row)).length, letters.length);
    const langs = (all: readonly { readonly lang: string }[]) => all.map(({ lang }) => lang).toSorted();
    assert.deepEqual(langs(SAMPLE_TEXTS), langs(samples));
    assert.deepEqual(langs(LETTER_WORDS), langs(letters.map(({ words }) => words)));
    assert.deepEqual(Object.keys(HOMES).toSorted(), langs(LETTER_WORDS));
    for (const { facts, words } of letters) assert.equal(HOMES[words.lang], facts.country);
  });

  for (const { name, write } of files) {
    it(`of ${name} equals its snapshot`, () => {
      const wording = write();
      assert.ok(wording.length > 1000, name);
      if (process.env['UPDATE']) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(`${FOLDER}/${name}`, wording);
      }
      assert.equal(wording, readFileSync(`${FOLDER}/${name}`, 'utf8'));
    });
  }

  it('has no other snapshots', () => {
    assert.deepEqual(readdirSync(FOLDER).sort(), files.map(({ name }) => name).sort());
  });
});
