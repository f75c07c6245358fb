/**
 * Tests the sentences of the builder about findings: one for each finding in every language, with everything that it
 * must name.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeName, pathOf } from '../../src/builder/names.js';
import { READER_WORDS } from '../../src/builder/reader-words.js';
import { sentence } from '../../src/builder/sentences.js';
import { isUntouched, documentOf, empty, put } from '../../src/builder/draft.js';
import { nl } from '../../src/builder/words/nl.js';
import { PROBLEM_WORDS } from '../../src/builder/words/problems.js';
import type { Say } from '../../src/builder/words/problems.en.js';
import type { About, AboutByCode } from '../../src/model/problem.js';
import { checkNotice, type Problem, type ProblemCode } from '../../src/model/check.js';
import { parseDay } from '../../src/model/day.js';
import { notice } from './notice.js';
import { ONE_OF_EACH } from './one-notice-a-code.js';

const ENGLISH = /\b(?:the|this|which|write|choose|remove|without|people|with|day|add|leave)\b/i;

/** Marks names with brackets that no sentence has. */
const mark = (name: string | number): string => `⟦${String(name)}⟧`;
const say: Say = {
  language: mark,
  date: mark,
  field: mark,
  option: (_field, word) => mark(word),
  item: mark,
  audience: mark,
  category: mark,
  number: mark,
  either: (names) => names.map(mark).join(' '),
  all: (names) => names.map(mark).join(' '),
};

/** Facts that only choose between sentences, and are not in the sentence. */
const CHOOSES = new Set(['choice', 'expects', 'field', 'isSpecial', 'missing', 'type', 'why']);

/** Everything that a sentence must name. */
const named = (about: About | undefined): readonly string[] =>
  Object.entries(about ?? {})
    .filter(([key]) => !CHOOSES.has(key))
    .flatMap(([, value]) => value as string | number | readonly string[])
    .map(String)
    .filter(Boolean);

/** Facts for the other sentences of codes that have several. */
const VARIANTS: { readonly [Code in keyof AboutByCode]?: readonly AboutByCode[Code][] } = {
  'unknown-field': [{ name: 'titel', near: 'title' }],
  'contradicting-start': (['not-begun', 'begun', 'early'] as const).map((why) => ({ why, state: 'started' })),
  'contradicting-last-day': [{ choice: 'none' }, { choice: 'unknown' }],
  'unplaced-time': [{ missing: 'timeZone' }],
  'skipped-time': [{ times: [], day: '2011-12-30', timeZone: 'Pacific/Apia' }],
  'ill-fitting-purpose': [
    { why: 'punctuation', begins: [] },
    { why: 'begin', begins: ['om', 'voor'] },
  ],
  'contradicting-special': [{ id: 'health', isSpecial: 'yes' }],
  'redundant-special': [{ id: 'health', isSpecial: 'yes' }],
  'missing-postal-address': [{ type: 'in-person' }],
  'foreign-link': [
    { hosts: [], operator: '' },
    { hosts: ['a.example', 'b.example'], operator: 'Ombudsman' },
  ],
  'foreign-address': [{ hosts: ['a.example'], operator: 'Ombudsman' }],
};

const found = (code: ProblemCode): Problem => checkNotice(ONE_OF_EACH[code][1], { today: parseDay('2025-11-08') })[0]!;
const codes = Object.keys(ONE_OF_EACH) as ProblemCode[];

for (const [lang, words] of Object.entries(PROBLEM_WORDS)) {
  describe(`the sentences of the builder about findings: ${lang}`, () => {
    for (const [code, write] of Object.entries(words.codes)) {
      it(code, () => {
        const abouts = [found(code as ProblemCode).about, ...((VARIANTS as Record<string, About[]>)[code] ?? [])];
        const sentences = abouts.map((about) =>
          about ? (write as (about: About, say: Say) => string)(about, say) : (write as (say: Say) => string)(say),
        );
        for (const [index, said] of sentences.entries()) {
          assert.match(said, /^[A-ZÉÀ].{8,}[.?]$/s);
          assert.doesNotMatch(said, /undefined|NaN|\[object|false/);
          for (const name of named(abouts[index])) assert.ok(said.includes(name), `${name}: ${said}`);
          if (lang !== 'en') assert.doesNotMatch(said.replace(/⟦[^⟧]*⟧/g, ''), ENGLISH);
        }
        assert.equal(new Set(sentences).size, sentences.length, sentences.join('\n'));
      });
    }

    it('the expected value of a field', () => {
      const options = ['unknown', 'undecided'];
      for (const [kind, write] of Object.entries(words.expected)) {
        const said = write({ options, most: 600 }, say);
        assert.match(said, /^[A-ZÉÀ].{8,}\.$/s, kind);
        if (kind === 'option' || kind === 'YYYY-MM-DD') for (const one of options) assert.ok(said.includes(one), said);
        if (kind === 'number') assert.ok(said.includes('600'), said);
        if (lang !== 'en') assert.doesNotMatch(said.replace(/⟦[^⟧]*⟧/g, ''), ENGLISH);
      }
      assert.match(words.longest(2000, say), /2000/);
      assert.match(words.mostItems(40, say), /40/);
    });
  });
}

describe('a finding in the Dutch form', () => {
  const dutch = READER_WORDS.find(({ lang }) => lang === 'nl')!;
  const naming = { draft: notice, words: nl, readerWords: [dutch] as const };
  for (const code of codes) {
    it(code, () => {
      const { path } = found(code);
      const said = sentence(naming, found(code));
      assert.doesNotMatch(said, ENGLISH);
      assert.doesNotMatch(said, /[[\]]|undefined/);
      assert.doesNotMatch(placeName(naming, pathOf(path)), /[[\]]|undefined/);
    });
  }

  for (const [path, place] of [
    ['', ''],
    ['title', 'Titel'],
    ['title.en', 'Titel (Engels)'],
    ['sources[1].url', /^Bron 2 \(.+\) – Adres$/],
    ['routes[0]', /^Manier om nee te zeggen 1 \(.+\)$/],
    ['routes[0].steps[1].text.nl', /^Manier om nee te zeggen 1 \(.+\) – Stap 2.* – Wat je doet \(Nederlands\)$/i],
    ['audiences[0].choice.sourceRefs', 'Wat mensen kunnen kiezen – Wie dit zegt'],
    ['audiences[0].plan[0].sourceRefs[0]', 'Wanneer – Wie dit zegt'],
    ['audiences[0].plan[0].lastDay', 'Laatste dag om nee te zeggen'],
    ['whatChanges.sourceRefs', 'Wat er verandert – Wie dit zegt'],
    ['languages[1]', 'Talen van de mededeling'],
    ['statedReasons[0].speaker', /– Wie het zei$/],
  ] as const) {
    it(`${path || 'the whole notice'} has the name that the form shows`, () => {
      const called = placeName(naming, pathOf(path));
      if (typeof place === 'string') assert.equal(called, place);
      else assert.match(called, place);
    });
  }
});

it('an empty notice is untouched until the first change', () => {
  const draft = empty('nl', '2025-10-25');
  assert.ok(isUntouched(documentOf(draft)));
  assert.ok(!isUntouched(documentOf(put(draft, ['title', 'nl'], 'T'))));
});
