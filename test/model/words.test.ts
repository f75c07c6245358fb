/** The words of each language, held to `Intl` and to the contract of English: those of the folder, and three fixtures. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CATEGORIES } from '../../src/model/categories.js';
import { dayParts, isoDay, parseDay, type Day } from '../../src/model/day.js';
import { en, type Words } from '../../src/words/languages/en.js';
import { pluralWriter } from '../../src/words/plural.js';
import { isSentence, say, toText, type Name, type Phrase, type Text } from '../../src/words/say.js';
import { ar } from '../words.ar.js';
import { fi } from '../words.fi.js';
import { pl } from '../words.pl.js';
import { literalsOf, partsOf } from './parts.js';

const FOLDER = 'src/words/languages/';
const languages = await Promise.all(
  readdirSync(FOLDER).map(async (file) => {
    const lang = file.replace(/\.ts$/, '');
    const { [lang]: words } = (await import(`../../${FOLDER}${file}`)) as Record<string, Words>;
    assert.ok(words, `${FOLDER}${file} exports no words called ${lang}`);
    return { lang, words };
  }),
);
const fixtures = Object.entries({ ar, fi, pl }).map(([lang, words]) => ({ lang, words }));

/** English dates as in Europe: the day comes first. */
const localeOf = ({ lang }: Words): string => (lang === 'en' ? 'en-GB' : lang);

const day = (iso: string): Day => {
  const parsed = parseDay(iso);
  assert.ok(parsed !== undefined, iso);
  return parsed;
};
const daysFrom = (iso: string, count: number) => Array.from({ length: count }, (_, index) => day(iso) + index);

type Say = (...given: readonly unknown[]) => Text | Phrase;

/** The sentences that lie in a value, at any depth. */
type Sentences<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends string | readonly unknown[]
    ? never
    : { [K in keyof T]: Sentences<T[K]> }[keyof T];

/** What to give to each sentence. */
type Samples<T> = {
  readonly [K in keyof T as [Sentences<T[K]>] extends [never] ? never : K]: T[K] extends (...given: infer G) => unknown
    ? readonly G[]
    : Samples<T[K]>;
};

const DAY = day('2025-11-02');
/** Stand for the day, the month and the year of `DAY`, where a date is given as text. */
const [DATE, MONTH, YEAR] = ['2025-11-02', '2025-11', '2025'] as const;
const PLATFORM: Name = { text: 'Sample & Co <x>', lang: 'de' };
const OWNER: Name = { text: 'Holding', translate: 'no' };
/** A language need not name this one. */
const UNNAMED: Name = { text: 'Unnamed' };
const WORD = 'Beispiel';
const LABEL: Phrase = { text: 'AI “data” & more', lang: 'de', translate: 'no' };
const LINK: Phrase = { text: 'page', href: 'https://example.org/' };
const NESTED = say`to try ${LABEL}, as ${say`the ${LINK}`} says`;
const HOST = 'example.org';
const ANY_TEXT: readonly [Text][] = [[WORD], [LABEL], [NESTED]];
const ANY_DATE: readonly [string][] = [[DATE], [MONTH], [YEAR]];
const COUNTS = [0, 1, 2, 3, 4, 5, 11, 12, 21, 22, 25, 100, 101, 102, 103, 111, 112, 122].map(
  (count) => [count] as const,
);

const SAMPLES: Samples<Omit<Words, 'pluralCategory'>> = {
  day: [[DAY]],
  date: ANY_DATE.map(([when]) => [when]),
  dated: [
    [{ text: 'Then', datetime: YEAR, style: 'strong' }, WORD],
    [{ text: 'Then', datetime: DATE }, NESTED],
  ],
  quoted: ANY_TEXT.map(([text]) => [text]),
  // the number only chooses between one and more
  sources: [
    [LINK, 1],
    [NESTED, 2],
  ],
  editorsTranslation: ANY_TEXT.map(([text]) => [text]),
  updated: {
    'scope-reduced': ANY_DATE.map(([when]) => [PLATFORM, when]),
    'scope-extended': ANY_DATE.map(([when]) => [PLATFORM, when]),
    other: ANY_DATE.map(([when]) => [UNNAMED, when]),
  },
  banner: {
    name: [[PLATFORM]],
    headline: ANY_TEXT.map(([lead]) => ['Signal', lead]),
    act: [[DAY], ...COUNTS.map(([left]): [Day, number] => [DAY, left])],
    lastDay: [[DAY]],
    lastDayWas: [[DAY]],
    starts: ANY_TEXT.map(([purpose]) => [PLATFORM, purpose, DAY]),
    started: ANY_TEXT.map(([purpose]) => [PLATFORM, purpose, DAY]),
    uses: ANY_TEXT.map(([purpose]) => [PLATFORM, purpose]),
    halted: ANY_TEXT.map(([purpose]) => [PLATFORM, purpose]),
    withdrawn: ANY_TEXT.map(([purpose]) => [PLATFORM, purpose]),
    closed: [[PLATFORM]],
    objectAnyTime: ANY_TEXT.map(([basis]) => [basis]),
    sayNo: [[HOST]],
    sayNoByMail: [['a@example.org']],
    event: [[PLATFORM]],
    earliest: [[DAY]],
  },
  stepper: {
    route: ANY_TEXT.map(([label]) => [3, 12, label]),
    minutes: COUNTS.map(([count]) => [count]),
    whoCanUse: ANY_TEXT.map(([who]) => [who]),
    covers: ANY_TEXT.map(([what]) => [what]),
    notCovers: ANY_TEXT.map(([what]) => [what]),
    off: ANY_TEXT.map(([label]) => [label]),
    on: ANY_TEXT.map(([label]) => [label]),
    choose: ANY_TEXT.map(([option]) => [option]),
    done: [[3]],
    progress: [[4, 12]],
    open: { settings: [[HOST]], form: [[HOST]], other: [[HOST]] },
    mail: [['a@example.org']],
  },
  list: {
    counted: [['Group', 3]],
    person: ANY_TEXT.map(([who]) => ['Group', who]),
    since: ANY_DATE.map(([when]) => [when]),
  },
  authorities: {
    asOf: [[DATE]],
    positions: [[3]],
    contextItem: ANY_TEXT.map(([text]) => ['Kind', text]),
    complain: [[HOST]],
  },
  timeline: {
    statement: [[PLATFORM]],
    'scope-reduced': [[PLATFORM]],
    'scope-extended': [[PLATFORM]],
  },
  card: {
    owner: [[PLATFORM, OWNER]],
    announced: [[DATE]],
    reasons: [[PLATFORM]],
    legalBasis: ANY_TEXT.map(([basis]) => [PLATFORM, basis]),
    controller: ANY_TEXT.map(([where]) => [PLATFORM, where]),
    appliesIn: ANY_TEXT.map(([where]) => [where]),
    sources: [[3]],
    reviewed: [[DATE]],
  },
};

/** A sentence as it is said of one sample. */
interface Said {
  readonly path: string;
  readonly given: readonly unknown[];
  readonly text: Text;
}

/** Every sentence with each of its samples; `at`: the day for `DAY`, and for the dates written as text. */
function* saidBy(words: unknown, at = DAY, samples: unknown = SAMPLES, path = ''): Iterable<Said> {
  for (const [key, inside] of Object.entries(samples as Record<string, unknown>)) {
    const said = (words as Record<string, unknown>)[key];
    if (!Array.isArray(inside)) yield* saidBy(said, at, inside, `${path}/${key}`);
    else {
      for (const sample of inside as (readonly unknown[])[]) {
        const given = sample.map((value) => datedAs(value, at));
        yield { path: `${path}/${key}`, given, text: (said as Say)(...given) };
      }
    }
  }
}

function datedAs(value: unknown, at: Day): unknown {
  if (value === DAY) return at;
  return value === DATE || value === MONTH || value === YEAR ? isoDay(at).slice(0, value.length) : value;
}

/** A count is smaller than any day of these tests. */
const isDay = (value: number): value is Day => value > 9999;
const isDate = (value: string) => /^\d{4}(-\d\d){0,2}$/.test(value);

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const hasNumber = (text: string, number: number | string) =>
  new RegExp(`(?<!\\d)${String(Number(number))}(?!\\d)`).test(text);
/** Cases change the end of a name, so its first three letters have to do. */
const hasName = (text: string, name: string) =>
  new RegExp(`(?<!\\p{L})${plain(name).slice(0, 3)}`, 'u').test(plain(text));

/** What of a sample does not occur in what is said of it. */
function* missingIn({ given, text }: Said, words: Words): Iterable<string> {
  const phrases = [...partsOf(text)].filter((part) => typeof part === 'object');
  const whole = toText(text);
  const holds = (wanted: Phrase) =>
    phrases.some((phrase) => Object.entries(wanted).every(([key, value]) => phrase[key as keyof Phrase] === value));
  for (const value of given) {
    if (value === UNNAMED) continue;
    // a language may write the counts 1 and 2 in words
    if (typeof value === 'number') {
      if (isDay(value)) {
        const written = phrases.find(({ datetime }) => datetime === isoDay(value))?.text ?? '';
        yield* missingOfDate(written, words, isoDay(value));
        if (!hasName(written, words.weekdays[dayParts(value).weekday]!)) yield `weekday of ${isoDay(value)}`;
      } else if (value > 2 && !hasNumber(whole, value)) yield String(value);
    } else if (typeof value === 'string') {
      if (isDate(value)) yield* missingOfDate(whole, words, value);
      else if (!whole.includes(value)) yield value;
    } else {
      for (const part of partsOf(value as Text)) {
        if (typeof part === 'string' ? !whole.includes(part) : !holds(part)) yield JSON.stringify(part);
      }
    }
  }
}

function* missingOfDate(text: string, { months }: Words, iso: string): Iterable<string> {
  const [year, month, date] = iso.split('-');
  if (!hasNumber(text, year!)) yield `year of ${iso}`;
  if (month && !hasName(text, months[Number(month) - 1]!)) yield `month of ${iso}`;
  if (date && !hasNumber(text, date)) yield `day of ${iso}`;
}

const missingFrom = (words: Words, at?: Day) =>
  [...saidBy(words, at)].flatMap((said) => [...missingIn(said, words)].map((what) => `${said.path}: ${what}`));

/** Every leaf of the words with its path. */
function* leaves(value: unknown, path = ''): Iterable<[path: string, leaf: unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else for (const [key, inside] of Object.entries(value)) yield* leaves(inside, `${path}/${key}`);
}

/** All that a words file itself writes, with its path: fixed texts, the strings of its sentences, and its dates. */
function* writtenBy(words: Words): Iterable<[path: string, text: string]> {
  for (const [path, leaf] of leaves(words)) if (typeof leaf === 'string') yield [path, leaf];
  for (const { path, text } of saidBy(words)) {
    for (const literal of literalsOf(text)) yield [path, literal];
    if (!isSentence(text)) yield [path, toText(text)];
  }
}

const wronglyWritten = (words: Words, wrong: RegExp) => [
  ...new Set([...writtenBy(words)].filter(([, text]) => wrong.test(text)).map(([path, text]) => `${path}: ${text}`)),
];
/** Lit parses the strings of a sentence as HTML. */
const MARKUP = /[<&]/;
/** The one apostrophe is ’. */
const OTHER_APOSTROPHE = /['`´ʼ‛′]/;

const CATEGORY_NAMES = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

for (const { lang, words } of [...languages, ...fixtures]) {
  describe(lang, () => {
    const intl = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(localeOf(words), { ...options, timeZone: 'UTC' });
      return (at: Day) => format.format(at * 864e5);
    };

    it('says which language it is', () => {
      assert.equal(words.lang, lang);
    });

    it('writes from the side from which the language is read', () => {
      assert.equal(words.dir, /^(?:ar|fa|he|ur|yi)$/.test(lang) ? 'rtl' : 'ltr');
    });

    it('names months and weekdays on their own as Intl does', () => {
      const [month, weekday] = [intl({ month: 'long' }), intl({ weekday: 'long' })];
      assert.deepEqual(
        words.months,
        Array.from({ length: 12 }, (_, index) => month(Date.UTC(2025, index) / 864e5)),
      );
      // a Sunday
      assert.deepEqual(words.weekdays, daysFrom('2025-11-02', 7).map(weekday));
    });

    it('writes a whole date as Intl does, on every day of four years', () => {
      const full = intl({ dateStyle: 'full' });
      for (const at of daysFrom('2024-01-01', 4 * 366)) {
        assert.deepEqual(words.day(at), { text: full(at).replace(/[,،]/, ''), datetime: isoDay(at) });
      }
    });

    it('writes a day without its weekday, a month and a year as Intl does', () => {
      const [long, month] = [intl({ dateStyle: 'long' }), intl({ month: 'long', year: 'numeric' })];
      for (const at of daysFrom('2025-01-01', 365)) {
        assert.equal(words.date(isoDay(at)), long(at));
        assert.equal(words.date(isoDay(at).slice(0, 7)), month(at));
      }
      assert.equal(words.date('2025'), '2025');
    });

    it('has the plural category of Intl for each number from 0 to 1000', () => {
      const rules = new Intl.PluralRules(words.lang);
      for (let count = 0; count <= 1000; count++) {
        assert.equal(words.pluralCategory(count), rules.select(count), String(count));
      }
    });

    it('says how many days and minutes in every number, the days as true today only', () => {
      for (let count = 0; count <= 200; count++) {
        const left = [...partsOf(words.banner.act(DAY, count))].find(
          (part) => typeof part === 'object' && part.style === 'relative',
        );
        assert.ok(left, String(count));
        for (const text of [toText(left), words.stepper.minutes(count)]) {
          assert.doesNotMatch(text, /#/);
          if (count > 2) assert.ok(hasNumber(text, count), text);
        }
      }
      assert.ok([...partsOf(words.banner.act(DAY))].every((part) => typeof part === 'string' || !part.style));
    });

    it('has the same keys as English, none of them empty', () => {
      const kinds = (one: Words) => [...leaves(one)].map(([path, leaf]) => `${path}: ${typeof leaf}`).sort();
      assert.deepEqual(kinds(words), kinds(en));
      for (const [path, leaf] of leaves(words)) assert.notEqual(leaf, '', path);
    });

    it('says in each sentence all that it is given, with its marks', () => {
      assert.deepEqual(missingFrom(words), []);
    });

    it('names the day in each sentence that has one, on every day of a year', () => {
      for (const at of daysFrom('2025-01-01', 365)) assert.deepEqual(missingFrom(words, at), []);
    });

    it('spaces its sentences', () => {
      for (const at of daysFrom('2025-01-01', 365)) {
        for (const { path, text } of saidBy(words, at)) {
          assert.match(toText(text), /^\S+(?: \S+)*$/, path);
          for (const phrase of partsOf(text)) {
            if (typeof phrase === 'object' && phrase.datetime) assert.match(phrase.text, /^\S+(?: \S+)*$/, path);
          }
        }
      }
    });

    it('writes no markup', () => {
      assert.deepEqual(wronglyWritten(words, MARKUP), []);
    });

    it('has one kind of apostrophe', () => {
      assert.deepEqual(wronglyWritten(words, OTHER_APOSTROPHE), []);
    });

    it('names every category of the vocabulary, each once', () => {
      const names = Object.keys(CATEGORIES).map(
        (id) => Object.entries(words.categories).find(([key]) => key === id)?.[1],
      );
      assert.ok(!names.includes(undefined), 'all named');
      assert.equal(new Set(names).size, names.length);
    });

    if (words !== en) {
      it('leaves no sentence in English', () => {
        const english = new Map(leaves(en));
        for (const [path, leaf] of leaves(words)) {
          if (typeof leaf !== 'string' || leaf.length < 12) continue;
          assert.notEqual(leaf, english.get(path), path);
        }
        const inEnglish = [...saidBy(en)];
        for (const [index, { path, text }] of [...saidBy(words)].entries()) {
          const other = inEnglish[index]!.text;
          // the shorter ones are hardly more than what they are given
          const own = isSentence(other) ? other.strings.join('') : toText(other);
          if (own.replace(/\P{L}/gu, '').length >= 6) assert.notEqual(toText(text), toText(other), path);
        }
      });
    }
  });
}

describe('the fixtures', () => {
  const [sunday, monday, wednesday] = [DAY, day('2025-11-03'), day('2025-09-03')];
  const platform = { text: 'X' };
  const rows: readonly [text: Text, expected: string][] = [
    [fi.banner.act(sunday), 'Kieltäydy sunnuntaihin 2. marraskuuta 2025 mennessä.'],
    [fi.banner.act(wednesday, 1), 'Kieltäydy keskiviikkoon 3. syyskuuta 2025 mennessä – 1 päivä jäljellä.'],
    [fi.banner.act(sunday, 5), 'Kieltäydy sunnuntaihin 2. marraskuuta 2025 mennessä – 5 päivää jäljellä.'],
    [fi.banner.lastDay(sunday), 'Viimeinen päivä kieltäytyä etukäteen: sunnuntai 2. marraskuuta 2025.'],
    [
      fi.banner.starts(platform, fi.purpose, monday),
      'Palvelu X käyttää tietojasi maanantaista 3. marraskuuta 2025 alkaen tekoälymallien kouluttamiseen.',
    ],
    [fi.banner.closed(platform), 'Palvelun X mukaan et voi enää kieltäytyä.'],
    [fi.list.since('2003-11-03'), 'Mukana on tietoja 3. marraskuuta 2003 alkaen.'],
    [fi.list.since('2003-11'), 'Mukana on tietoja marraskuusta 2003 alkaen.'],
    [fi.list.since('2003'), 'Mukana on tietoja vuodesta 2003 alkaen.'],
    [fi.date('2003-11'), 'marraskuu 2003'],
    [pl.banner.act(sunday), 'Odmów do niedzieli 2 listopada 2025 włącznie.'],
    [pl.banner.act(wednesday, 1), 'Odmów do środy 3 września 2025 włącznie – został 1 dzień.'],
    [pl.banner.act(sunday, 22), 'Odmów do niedzieli 2 listopada 2025 włącznie – zostały 22 dni.'],
    [pl.banner.act(sunday, 12), 'Odmów do niedzieli 2 listopada 2025 włącznie – zostało 12 dni.'],
    [pl.banner.lastDay(sunday), 'Ostatni dzień, by odmówić z wyprzedzeniem: niedziela 2 listopada 2025.'],
    [
      pl.banner.starts(platform, pl.purpose, monday),
      'Od poniedziałku 3 listopada 2025 serwis X wykorzystuje twoje dane do trenowania modeli AI.',
    ],
    [pl.banner.closed(platform), 'Według serwisu X nie możesz już odmówić.'],
    [pl.list.since('2003-11-03'), 'Obejmuje to dane od 3 listopada 2003.'],
    [pl.list.since('2003-11'), 'Obejmuje to dane od listopada 2003.'],
    [pl.list.since('2003'), 'Obejmuje to dane od 2003 roku.'],
    [pl.date('2003-11'), 'listopad 2003'],
    [pl.stepper.minutes(1), 'Mniej więcej 1 minuta.'],
    [pl.stepper.minutes(3), 'Mniej więcej 3 minuty.'],
    [pl.stepper.minutes(5), 'Mniej więcej 5 minut.'],
    [ar.stepper.minutes(2), 'نحو دقيقتين.'],
    [ar.stepper.minutes(3), 'نحو 3 دقائق.'],
    [ar.list.since('2003'), 'يعود ذلك إلى عام 2003.'],
  ];
  for (const [text, expected] of rows) {
    it(`say “${expected}”`, () => {
      assert.equal(toText(text), expected);
    });
  }

  it('write the days as dates, without the words around them', () => {
    const dates = (text: Text) => [...partsOf(text)].filter((part) => typeof part === 'object' && part.datetime);
    assert.deepEqual(dates(fi.banner.act(sunday, 5)), [
      { text: 'sunnuntaihin 2. marraskuuta 2025', datetime: '2025-11-02' },
    ]);
    assert.deepEqual(dates(pl.banner.starts(platform, pl.purpose, monday)), [
      { text: 'poniedziałku 3 listopada 2025', datetime: '2025-11-03' },
    ]);
  });
});

describe('a plural writer', () => {
  it('chooses the form by the rule, and writes the number into it once', () => {
    const write = pluralWriter(pl.pluralCategory);
    assert.deepEqual(
      [1, 2, 5, 22].map((count) => write(count, CATEGORY_NAMES)),
      ['one', 'few', 'many', 'few'],
    );
    assert.equal(write(5, { ...CATEGORY_NAMES, many: '# of #' }), '5 of #');
  });

  it('does not take texts that lack a form of the language', () => {
    const write = pluralWriter((count) => (count === 1 ? 'one' : count < 5 ? 'few' : 'many'));
    // @ts-expect-error: the form few is not there
    const few = () => write(2, { one: '# dzień', many: '# dni', other: '# dnia' });
    assert.throws(few, TypeError);
  });
});

describe('these checks', () => {
  const change = (banner: Partial<Words['banner']>, rest: Partial<Words> = {}): Words => ({
    ...en,
    banner: { ...en.banner, ...banner },
    ...rest,
  });

  it('find markup, in sentences, in sentences inside them and in fixed texts', () => {
    const words = change(
      { name: (platform) => say`<b>${platform}</b>`, closed: (platform) => say`No: ${say`R&D of ${platform}`}` },
      { purpose: 'for R&D', quoted: (text) => say`“${text}”` },
    );
    assert.deepEqual(wronglyWritten(words, MARKUP), [
      '/purpose: for R&D',
      '/banner/name: <b>',
      '/banner/name: </b>',
      '/banner/closed: R&D of ',
    ]);
  });

  it('find an apostrophe of another kind', () => {
    const words = change({ save: "In the reader's calendar", sayNo: (host) => say`Don't on ${host}` });
    assert.deepEqual(wronglyWritten(words, OTHER_APOSTROPHE), [
      "/banner/save: In the reader's calendar",
      "/banner/sayNo: Don't on ",
    ]);
  });

  it('find a lost name, mark, number, host and date', () => {
    const lost: readonly [words: Words, ...expected: string[]][] = [
      [change({ event: () => say`Last day` }), `/banner/event: ${JSON.stringify(PLATFORM)}`],
      [change({ name: (platform) => say`About ${toText(platform)}` }), `/banner/name: ${JSON.stringify(PLATFORM)}`],
      [change({ sayNo: () => say`Say no` }), `/banner/sayNo: ${HOST}`],
      [
        change({ lastDay: (at) => say`Until ${en.day(at).text}.` }),
        ...['year', 'month', 'day'].map((what) => `/banner/lastDay: ${what} of ${DATE}`),
        `/banner/lastDay: weekday of ${DATE}`,
      ],
      [
        change({ lastDay: (at) => say`Until ${{ ...en.day(at), text: en.date(isoDay(at)) }}.` }),
        `/banner/lastDay: weekday of ${DATE}`,
      ],
      [
        change({}, { list: { ...en.list, since: (when) => say`Since ${when.slice(0, 4)}.` } }),
        ...[`month of ${DATE}`, `day of ${DATE}`, `month of ${MONTH}`].map((what) => `/list/since: ${what}`),
      ],
      [change({}, { list: { ...en.list, counted: (group) => say`${group}` } }), '/list/counted: 3'],
    ];
    for (const [words, ...expected] of lost) assert.deepEqual(missingFrom(words), expected);
  });
});
