/** Tests dates typed in the builder: a date with one meaning is accepted, and any other is asked about or rejected. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isAmbiguous, readingsOf, type Impossible, type Reading } from '../../src/builder/date.js';
import { READER_WORDS } from '../../src/builder/reader-words.js';
import { dayParts, isoDay, isPartialDate, parseDay, type Day } from '../../src/model/day.js';
import type { Words } from '../../src/words/languages/en.js';

const TODAY = parseDay('2025-10-01')!;

const wordsOf = (lang: string): Words => READER_WORDS.find((words) => words.lang === lang)!;
/** The words with this language first, as in the builder in that language. */
const first = (words: Words): readonly Words[] => [words, ...READER_WORDS.filter((one) => one !== words)];
const dutch = first(wordsOf('nl'));

const read = (text: string, languages = dutch): Reading | undefined => readingsOf(text, languages, TODAY);

describe('a weekday in a date', () => {
  for (const [given, reading] of [
    ['maandag 3 november 2025', { iso: '2025-11-03' }],
    ['zo 2 nov 2025', { iso: '2025-11-02' }],
    ['Sunday, 2 November 2025', { iso: '2025-11-02' }],
    ['maandag 2 november 2025', { impossible: { why: 'weekday', iso: '2025-11-02' } }],
    ['Monday 2 November 2025', { impossible: { why: 'weekday', iso: '2025-11-02' } }],
    // if the year is missing, the weekday determines it
    ['maandag 3 november', { candidates: ['2025-11-03'] }],
    ['dinsdag 3 november', { candidates: ['2026-11-03'] }],
    ['3 november', { candidates: ['2025-11-03', '2026-11-03'] }],
  ] as const) {
    it(`“${given}”`, () => {
      assert.deepEqual(read(given), reading);
    });
  }

  it('is accepted in every language if it is correct, and rejected if not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...READER_WORDS), fc.integer({ min: 10_000, max: 40_000 }), (words, day) => {
        const { weekday } = dayParts(day);
        const named = (index: number) => `${words.weekdays[index]!} ${words.date(isoDay(day))}`;
        assert.deepEqual(read(named(weekday), first(words)), { iso: isoDay(day) });
        const other = read(named((weekday + 1) % 7), first(words));
        assert.ok(other && 'impossible' in other && other.impossible.why === 'weekday', named((weekday + 1) % 7));
      }),
    );
  });
});

describe('a typed day', () => {
  for (const [given, iso] of [
    ['2025-11-03', '2025-11-03'],
    [' 3 november 2025 ', '2025-11-03'],
    ['maandag 3 november 2025', '2025-11-03'],
    ['ma 3 nov. 2025', '2025-11-03'],
    ['3 mrt 2025', '2025-03-03'],
    ['op 3 november 2025', '2025-11-03'],
    ['3e november 2025', '2025-11-03'],
    ['3. November 2025', '2025-11-03'],
    ['3. März 2025', '2025-03-03'],
    ['3. Maerz 2025', undefined],
    ['den 3. Mrz. 2025', '2025-03-03'],
    ['3 novembre 2025', '2025-11-03'],
    ['1er novembre 2025', '2025-11-01'],
    ['1ᵉʳ fevrier 2025', '2025-02-01'],
    ['November 3, 2025', '2025-11-03'],
    ['the 3rd of November 2025', '2025-11-03'],
    ['Monday, 3 Nov 2025', '2025-11-03'],
    ['13-11-2025', '2025-11-13'],
    ['11/13/2025', '2025-11-13'],
    ['13. 11. 2025', '2025-11-13'],
    ['3.3.2025', '2025-03-03'],
    ['2025/11/03', '2025-11-03'],
    ['2025-11-3', '2025-11-03'],
    ['3 november ’25', '2025-11-03'],
    ["3 nov '25", '2025-11-03'],
    ["13/11/'25", '2025-11-13'],
    // month or year only
    ['2025', '2025'],
    ['2025-11', '2025-11'],
    ['11-2025', '2025-11'],
    ['april 2025', '2025-04'],
    ['April 2025', '2025-04'],
    ['avril 2025', '2025-04'],
    ['april ’25', '2025-04'],
  ] as const) {
    it(`“${given}” is ${iso ?? 'nothing'}`, () => {
      assert.deepEqual(read(given), iso && { iso });
    });
  }

  for (const [given, ...candidates] of [
    ['3/11/2025', '2025-11-03', '2025-03-11'],
    ['03-11-2025', '2025-11-03', '2025-03-11'],
    ['3 november', '2025-11-03', '2026-11-03'],
    ['November 3', '2025-11-03', '2026-11-03'],
    ['1er novembre', '2025-11-01', '2026-11-01'],
    ['13-11', '2025-11-13', '2026-11-13'],
    ['3-11', '2025-11-03', '2026-11-03', '2025-03-11', '2026-03-11'],
    ['29 februari', '2028-02-29'],
    ['3 nov 25', '2025-11-03'],
    ['November 3, 25', '2025-11-03'],
    ['03 nov 25', '2025-11-03', '2003-11-25'],
    ['3 november ’95', '1995-11-03', '2095-11-03'],
    ['03-11-25', '2025-11-03', '2025-03-11', '2003-11-25'],
    ["3/11/'25", '2025-11-03', '2025-03-11'],
    ['april 25', '2025-04-25', '2026-04-25', '2025-04'],
    ['november', '2025-11', '2026-11'],
  ] as const) {
    it(`“${given}” needs a choice`, () => {
      assert.deepEqual(read(given), { candidates });
    });
  }

  it('has this year or last year for a past event', () => {
    assert.deepEqual(readingsOf('3 november', dutch, TODAY, true), { candidates: ['2025-11-03', '2024-11-03'] });
  });

  for (const given of [
    ...['', 'morgen', 'vandaag', 'heute', 'aujourd’hui', 'today', 'ambiguous', 'over 3 dagen', '3', '2025!'],
    // these mean days before or after the date they name
    ...['vóór 3 november 2025', 'tot 3 november 2025', 'na 3 november 2025', 'before November 3, 2025'],
    ...['up to 3 November 2025', 'until 3 November 2025', 'bis 3. November 2025', 'vor dem 3. November 2025'],
    ...['avant le 3 novembre 2025', 'jusqu’au 3 novembre 2025', 'à partir du 3 novembre 2025', '< 3 november 2025'],
    // several days, or an uncertain one
    ...['3-5 november 2025', '3-25 november', '3/4 november', '3 en 4 november 2025', 'november of december 2025'],
    ...['3 november 2025?', '3 november 20255', '2025-11-03T10:00', '3 november 2025 om 17:00', '3 jui 2025'],
  ]) {
    it(`“${given}” is not guessed`, () => {
      assert.equal(read(given), undefined);
    });
  }

  const reasons: readonly (readonly [given: string, reason: Impossible])[] = [
    ['31 april 2025', { why: 'length', month: 4, days: 30 }],
    ['31 april', { why: 'length', month: 4, days: 30 }],
    ['31/4/2025', { why: 'length', month: 4, days: 30 }],
    ['4/31/2025', { why: 'length', month: 4, days: 30 }],
    ['2025-04-31', { why: 'length', month: 4, days: 30 }],
    ['30 februari 2025', { why: 'length', month: 2, days: 28, year: 2025 }],
    ['30 février 2024', { why: 'length', month: 2, days: 29, year: 2024 }],
    ['29. Februar 2025', { why: 'leap-year', year: 2025 }],
    ['29-2-2025', { why: 'leap-year', year: 2025 }],
    ['29 february 2100', { why: 'leap-year', year: 2100 }],
    ['2025-13-01', { why: 'month', month: 13 }],
    ['2025-13', { why: 'month', month: 13 }],
    ['13/2025', { why: 'month', month: 13 }],
    ['13-13-2025', { why: 'month', month: 13 }],
    ['0 november 2025', { why: 'date', date: 0 }],
    ['3 november 1925', { why: 'year', year: 1925 }],
    ['1850', { why: 'year', year: 1850 }],
  ];
  for (const [given, impossible] of reasons) {
    it(`“${given}” is rejected with a reason`, () => {
      assert.deepEqual(read(given), { impossible });
    });
  }

  it('has two candidates where day and month can be swapped', () => {
    const texts = ['3/11/2025', '03-11-25', '13/11/2025', '31/31/2025', '3 november 2025'];
    assert.deepEqual(texts.map(isAmbiguous), [true, true, false, false, false]);
  });
});

describe('any day', () => {
  const begin = parseDay('2024-01-01')!;
  const days = Array.from({ length: 4 * 366 }, (_, index) => begin + index);

  it('is accepted as the elements write it, in each language, on each day of four years', () => {
    for (const words of READER_WORDS) {
      const languages = first(words);
      for (const day of days) {
        const iso = isoDay(day);
        for (const text of [words.day(day).text, words.date(iso)])
          assert.deepEqual(read(text, languages), { iso }, text);
      }
    }
  });

  it('is accepted in the languages of neighbouring countries too', () => {
    const neighbours = ['nl', 'en', 'de', 'fr'].map(wordsOf);
    for (const own of neighbours) {
      for (const other of neighbours) {
        for (const day of days) {
          const text = other.day(day).text;
          assert.deepEqual(read(text, first(own)), { iso: isoDay(day) }, `${own.lang}: ${text}`);
        }
      }
    }
  });

  it('is never read as another day in a language that is not first', () => {
    for (const own of ['nl', 'en', 'de', 'fr'].map(wordsOf)) {
      for (const other of READER_WORDS) {
        for (let month = 1; month <= 12; month++) {
          const iso = `2025-${String(month).padStart(2, '0')}-15`;
          const reading = read(other.date(iso), first(own));
          // Croatian October is Polish November, so this is not accepted
          assert.ok(!reading || ('iso' in reading && reading.iso === iso), `${own.lang}: ${other.date(iso)}`);
        }
      }
    }
  });

  it('is accepted as month and year in each language', () => {
    for (const words of READER_WORDS) {
      for (let month = 1; month <= 12; month++) {
        const iso = `2025-${String(month).padStart(2, '0')}`;
        assert.deepEqual(read(words.date(iso), first(words)), { iso }, words.date(iso));
      }
    }
  });
});

/** The day of a year, month and date; `undefined` if there is none. */
const dayOf = (year: number, month: number, date: number): Day | undefined =>
  parseDay([year, month, date].map((part) => String(part).padStart(2, '0')).join('-'));

const number = fc.integer({ min: 0, max: 40 });
const separator = fc.constantFrom('/', '-', '.', ' ', '. ');

describe('numbers', () => {
  it('always have all candidates, and are rejected only if they are no day', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1990, max: 2100 }), separator, (a, b, year, between) => {
        const reading = read([a, b, year].join(between));
        const days = new Set([dayOf(year, b, a), dayOf(year, a, b)].filter((day) => day !== undefined).map(isoDay));
        const [iso] = days;
        if (days.size > 1) assert.deepEqual(reading, { candidates: [...days] });
        else if (iso) assert.deepEqual(reading, { iso });
        else assert.ok(reading && 'impossible' in reading);
      }),
      { numRuns: 2000 },
    );
  });

  it('without a full year always need a choice', () => {
    fc.assert(
      fc.property(number, number, fc.option(number), separator, (a, b, c, between) => {
        const reading = read([a, b, ...(c === null ? [] : [c])].join(between));
        assert.ok(!reading || !('iso' in reading));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a month name with a number', () => {
  it('is a day, or is rejected with a correct reason', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...READER_WORDS),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1990, max: 2100 }),
        (words, month, date, year) => {
          const text = words
            .date(`${String(year)}-${String(month).padStart(2, '0')}-28`)
            .replace(/(?<!\d)28(?!\d)/, String(date));
          const reading = read(text, first(words));
          const day = dayOf(year, month, date);
          if (day !== undefined) {
            assert.deepEqual(reading, { iso: isoDay(day) }, text);
            return;
          }
          assert.ok(reading && 'impossible' in reading, text);
          const { impossible } = reading;
          if (impossible.why === 'date') assert.equal(date, 0);
          else if (impossible.why === 'leap-year') assert.deepEqual([date, month, year], [29, 2, impossible.year]);
          else {
            assert.ok(impossible.why === 'length');
            assert.equal(impossible.month, month);
            assert.ok(impossible.days < date && dayOf(year, month, impossible.days) !== undefined);
            assert.equal(dayOf(year, month, impossible.days + 1), undefined);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

it('any other text is never read as a value that the schema rejects', () => {
  const pieces = fc.constantFrom(
    '3',
    '11',
    '25',
    '2025',
    '’25',
    'november',
    'mei',
    'ma',
    'tot',
    '-',
    '/',
    '.',
    ' ',
    '?',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
      const reading = read(parts.join(''));
      const dates = !reading || 'impossible' in reading ? [] : 'iso' in reading ? [reading.iso] : reading.candidates;
      assert.ok(dates.every(isPartialDate), parts.join(''));
      assert.equal(new Set(dates).size, dates.length);
    }),
    { numRuns: 3000 },
  );
});
