/** Tests the words of each language against `Intl`, and against the keys and parameters of English. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CATEGORIES } from '../../src/model/categories.js';
import { dayParts, isoDay, parseDay, type Day } from '../../src/model/day.js';
import { en, type Words } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { pluralWriter } from '../../src/words/plural.js';
import { atStart, isSentence, say, toText, type Name, type Phrase, type Text } from '../../src/words/say.js';
import { ar } from '../../src/words/languages/ar.js';
import { fi } from '../../src/words/languages/fi.js';
import { hu } from '../../src/words/languages/hu.js';
import { pl } from '../../src/words/languages/pl.js';
import type { LanguageFacts } from '../languages/facts.js';
import { literalsOf, partsOf } from './text-parts.js';

const FOLDER = 'src/words/languages/';
const languages = await Promise.all(
  readdirSync(FOLDER).map(async (file) => {
    const lang = file.replace(/\.ts$/, '');
    const { [lang]: words } = (await import(`../../${FOLDER}${file}`)) as Record<string, Words>;
    assert.ok(words, `${FOLDER}${file} exports no words called ${lang}`);
    return { facts: await factsOf(lang), lang, words };
  }),
);

async function factsOf(lang: string): Promise<LanguageFacts> {
  const { [lang]: facts } = (await import(`../languages/${lang}.ts`)) as Record<string, LanguageFacts>;
  assert.ok(facts, `test/languages/${lang}.ts exports no facts called ${lang}`);
  return facts;
}

/** English dates as in Europe, with the day first. */
const localeOf = ({ lang }: Words): string => (lang === 'en' ? 'en-GB' : lang);

const day = (iso: string): Day => {
  const parsed = parseDay(iso);
  assert.ok(parsed !== undefined, iso);
  return parsed;
};
const daysFrom = (iso: string, count: number) => Array.from({ length: count }, (_, index) => day(iso) + index);

type Say = (...given: readonly unknown[]) => Text | Phrase;

/** The sentences in a value, at any depth. */
type Sentences<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends string | readonly unknown[]
    ? never
    : { [K in keyof T]: Sentences<T[K]> }[keyof T];

/** The sample arguments of each sentence. */
type Samples<T> = {
  readonly [K in keyof T as [Sentences<T[K]>] extends [never] ? never : K]: T[K] extends (...given: infer G) => unknown
    ? readonly G[]
    : Samples<T[K]>;
};

const DAY = day('2025-11-02');
/** The day, month and year of `DAY` for dates given as text. */
const [DATE, MONTH, YEAR] = ['2025-11-02', '2025-11', '2025'] as const;
const TIME = '17:30';
/** A name that begins with a lower-case letter in the notice. */
const PLATFORM: Name = { text: 'sample & Co <x>', initial: 'Sample & Co <x>', lang: 'de' };
const OWNER: Name = { text: 'Holding', translate: 'no' };
const WORD = 'Beispiel';
const LABEL: Phrase = { text: 'AI “data” & more', lang: 'de', translate: 'no' };
const LINK: Phrase = { text: 'page', href: 'https://example.org/' };
const NESTED = say`to try ${LABEL}, as ${say`the ${LINK}`} says`;
const HOST = 'example.org';
const ANY_TEXT: readonly Text[] = [WORD, LABEL, NESTED];
const ANY_DATE: readonly string[] = [DATE, MONTH, YEAR];
const ANY_TIME: readonly [Day, string?][] = [[DAY], [DAY, TIME]];
const COUNTS = [0, 1, 2, 3, 4, 5, 11, 12, 21, 22, 25, 100, 101, 102, 103, 111, 112, 122];

/** Each text alone. */
const texts = ANY_TEXT.map((text): [Text] => [text]);
/** The first two publishers, and whether there are more. */
const PUBLISHERS: readonly [Text | undefined, Text | undefined, boolean][] = [
  [undefined, undefined, false],
  [LABEL, undefined, false],
  [LABEL, OWNER, false],
  [LABEL, OWNER, true],
];
/** The platform with each purpose. */
const purposes = ANY_TEXT.map((purpose): [Name, Text] => [PLATFORM, purpose]);
/** The same for a use that is certain, and for a possible use. */
const uses = purposes.flatMap((given): [Name, Text, boolean][] => [
  [...given, false],
  [...given, true],
]);
/** The same with a day. */
const usesOnDay = uses.map(([platform, purpose, may]): [Name, Text, Day, boolean] => [platform, purpose, DAY, may]);

const SAMPLES: Samples<Omit<Words, 'pluralCategory'>> = {
  day: [[DAY]],
  date: ANY_DATE.map((when) => [when]),
  dated: [
    [{ text: 'Then', datetime: YEAR, style: 'strong' }, WORD],
    [{ text: 'Then', datetime: DATE }, NESTED],
  ],
  quoted: texts,
  // the number only chooses between one and several
  sources: [
    [LINK, 1],
    [NESTED, 2],
  ],
  before: texts,
  updated: ANY_TEXT.map((text) => [DATE, text]),
  banner: {
    name: [[PLATFORM]],
    group: ANY_TEXT.map((text) => [PLATFORM, text]),
    sentence: texts,
    headline: {
      act: [undefined, ...COUNTS.filter((left) => left > 0)].flatMap(
        (left): [Day, string | undefined, number | undefined][] => [
          [DAY, undefined, left],
          [DAY, TIME, left],
        ],
      ),
      today: [
        [true, undefined],
        [false, undefined],
        [true, TIME],
        [false, TIME],
      ],
      lastDayWas: ANY_TIME.flatMap(([at, time]): [Day, boolean, string | undefined][] => [
        [at, true, time],
        [at, false, time],
      ]),
      rolling: texts,
      from: [
        [DAY, false],
        [DAY, true],
      ],
      since: [[DAY]],
      sinceByPlan: [[DAY]],
      on: ANY_DATE.map((when) => ['AP', when]),
    },
    starts: usesOnDay,
    uses,
    began: [[DAY]],
    beganByPlan: [[DAY]],
    plans: uses,
    planned: uses,
    used: purposes,
    notNow: purposes,
    useUnknown: purposes,
    coming: { paused: [[DAY]], halted: [[PLATFORM, DAY]], changed: [[DAY]] },
    closed: [[PLATFORM]],
    objectAnyTime: ANY_TEXT.map((basis) => [basis, 'GDPR']),
    sayNo: [[HOST]],
    sayNoByMail: [['a@example.org']],
    sayNoByPhone: texts,
    there: { choose: texts },
    event: [[PLATFORM]],
    differ: [[DAY]],
    earliest: [[DAY]],
    taken: [[DAY]],
  },
  stepper: {
    others: [
      [true, 3],
      [false, 3],
    ],
    all: [
      [true, 3],
      [false, 3],
    ],
    route: ANY_TEXT.map((label) => [3, label]),
    audience: texts,
    operator: [[OWNER, PLATFORM]],
    cost: texts,
    routeLastDay: ANY_TIME,
    routeLastDayWas: ANY_TIME,
    costOfNo: texts,
    call: [['0800-1234']],
    minutes: COUNTS.map((count) => [count]),
    whoCanUse: texts,
    covers: texts,
    notCovers: texts,
    choose: texts,
    done: ANY_TEXT.map((title) => [3, title]),
    open: { settings: [[HOST]], form: [[HOST]], other: [[HOST]] },
    mail: [['a@example.org']],
  },
  list: {
    notUsed: PUBLISHERS,
    specialTerm: [[PLATFORM, 'group']],
    counted: ANY_TEXT.map((heading) => [heading, 3]),
    special: [['GDPR']],
    label: texts,
    audience: texts,
    since: ANY_DATE.map((when) => [when]),
    notIncluded: PUBLISHERS,
  },
  authorities: {
    decision: [[PLATFORM, 'decides']],
    lead: texts,
    complainAt: ANY_TEXT.flatMap((authority): [Text, Text?][] => [[authority], [authority, LABEL]]),
    asOf: [[DATE]],
    contextItem: ANY_TEXT.map((text) => ['Kind', text]),
    complain: [[HOST]],
  },
  timeline: {
    date: [[{ text: 'Then', datetime: DATE }]],
    statement: [[PLATFORM]],
    lastDay: [[], [TIME]],
    'scope-reduced': [[PLATFORM]],
    'scope-extended': [[PLATFORM]],
  },
  card: {
    owner: [[PLATFORM, OWNER]],
    announced: ANY_DATE.map((when) => [when]),
    reasons: [[PLATFORM]],
    legalBasis: ANY_TEXT.map((basis) => [PLATFORM, basis]),
    controller: ANY_TEXT.map((where) => [OWNER, where]),
    underLaw: ANY_TEXT.map((region) => [region, 'GDPR']),
    appliesIn: texts,
    sources: [[3]],
    reviewed: [[DATE]],
    updated: [[DATE]],
  },
};

/** A sentence with one sample. */
interface Said {
  readonly path: string;
  readonly given: readonly unknown[];
  readonly text: Text;
}

/** A replacement for the values of a sample. */
type Change = (value: unknown) => unknown;

/** A sample of a sentence, with the keys that lead to the sentence. */
interface Sample {
  readonly keys: readonly string[];
  readonly path: string;
  readonly given: readonly unknown[];
}

const samplesIn = (samples: object, keys: readonly string[] = []): readonly Sample[] =>
  Object.entries(samples).flatMap(([key, inside]: [string, object]) => {
    const own = [...keys, key];
    return Array.isArray(inside)
      ? inside.map((given: readonly unknown[]) => ({ keys: own, path: `/${own.join('/')}`, given }))
      : samplesIn(inside, own);
  });
const ALL_SAMPLES = samplesIn(SAMPLES);

/** Every sentence with each of its samples. */
function* saidBy(
  words: Words,
  change: Change = (value) => value,
  samples: readonly Sample[] = ALL_SAMPLES,
): Iterable<Said> {
  for (const { given: sample, keys, path } of samples) {
    const say = keys.reduce<unknown>((found, key) => (found as Record<string, unknown>)[key], words);
    const given = sample.map(change);
    yield { path, given, text: (say as Say)(...given) };
  }
}

/** Replaces `DAY`, and the dates given as text, by another day. */
const onDay =
  (at: Day): Change =>
  (value) => {
    if (value === DAY) return at;
    return value === DATE || value === MONTH || value === YEAR ? isoDay(at).slice(0, value.length) : value;
  };

/** The samples with a day. The others give the same sentence on every day. */
const SAMPLES_WITH_DAY = ALL_SAMPLES.filter(({ given }) => given.some((value) => onDay(DAY + 400)(value) !== value));

/** A count is smaller than any day in these tests. */
const isDay = (value: number): value is Day => value > 9999;
const isDate = (value: string) => /^\d{4}(-\d\d){0,2}$/.test(value);
const isTime = (value: string) => /^\d\d:\d\d$/.test(value);

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const hasNumber = (text: string, number: number | string) =>
  new RegExp(`(?<!\\d)${String(Number(number))}(?!\\d)`).test(text);
/** Compares only the first three letters, because cases change the end of a name. */
const hasName = (text: string, name: string) =>
  new RegExp(`(?<!\\p{L})${plain(name).slice(0, 3)}`, 'u').test(plain(text));

/** Returns true if the sentence counts down the days. */
const isCountdown = ({ given, path }: Pick<Said, 'given' | 'path'>): boolean =>
  path === '/banner/headline/act' && given[2] !== undefined;

/** The arguments of a sample that are missing from the sentence. */
function* missingIn({ given, path, text }: Said, words: Words): Iterable<string> {
  const phrases = [...partsOf(text)].filter((part) => typeof part === 'object');
  const whole = toText(text);
  const holds = ({ text: name, ...marks }: Name) =>
    phrases.some(
      (phrase) =>
        (phrase.text === name || phrase.text === marks.initial) &&
        Object.entries(marks).every(([key, value]) => phrase[key as keyof Phrase] === value),
    );
  for (const value of given) {
    if (value === undefined || typeof value === 'boolean') continue;
    // a language may write the counts 1 and 2 as words
    if (typeof value === 'number') {
      if (isDay(value)) {
        const written = phrases.find(({ datetime }) => datetime === isoDay(value))?.text ?? '';
        // a last day in the near future needs no year
        const isNear = isCountdown({ given, path });
        yield* missingOfDate(isNear ? `${written} ${isoDay(value).slice(0, 4)}` : written, words, isoDay(value));
        if (!hasName(written, words.weekdays[dayParts(value).weekday]!)) yield `weekday of ${isoDay(value)}`;
      } else if (value > 2 && !hasNumber(whole, value)) yield String(value);
    } else if (typeof value === 'string') {
      if (isDate(value)) yield* missingOfDate(whole, words, value);
      // a language may write another sign between hours and minutes, and leave out a zero
      else if (isTime(value)) {
        if (!hasTime(whole, value)) yield value;
      } else if (!whole.includes(value)) yield value;
    } else {
      for (const part of partsOf(value as Text)) {
        if (typeof part === 'string' ? !whole.includes(part) : !holds(part)) yield JSON.stringify(part);
      }
    }
  }
}

/** «17:30», «17.30», «17 h 30»; «9:00», «9 h». */
function hasTime(text: string, time: string): boolean {
  const [hour = '', minutes = ''] = time.split(':');
  const rest = minutes === '00' ? '(?:[:.]00|\\s?h)' : `(?:[:.]|\\s?h\\s?)${minutes}`;
  return new RegExp(`(?<!\\d)0?${String(Number(hour))}${rest}(?!\\d)`).test(text);
}

function* missingOfDate(text: string, { months }: Words, iso: string): Iterable<string> {
  const [year, month, date] = iso.split('-');
  if (!hasNumber(text, year!)) yield `year of ${iso}`;
  if (month && !hasName(text, months[Number(month) - 1]!)) yield `month of ${iso}`;
  if (date && !hasNumber(text, date)) yield `day of ${iso}`;
}

const missingFrom = (words: Words, change?: Change, samples?: readonly Sample[]) =>
  [...saidBy(words, change, samples)].flatMap((said) =>
    [...missingIn(said, words)].map((what) => `${said.path}: ${what}`),
  );

/** Every leaf of the words with its path. */
function* leaves(value: unknown, path = ''): Iterable<[path: string, leaf: unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else for (const [key, inside] of Object.entries(value)) yield* leaves(inside, `${path}/${key}`);
}

/**
 * The texts that a words file itself writes, with their paths: fixed texts, the strings of its sentences, and its
 * dates.
 */
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
/** A sentence is shown as plain text, so it must not contain markup. */
const MARKUP = /[<&]/;
/** The only allowed apostrophe is ’. */
const OTHER_APOSTROPHE = /['`´ʼ‛′]/;

/** The sentences in which a name has no capital at the beginning, or has one elsewhere. */
function* namesWronglyBegun({ path, text }: Said): Iterable<string> {
  let before = '';
  for (const part of partsOf(text)) {
    const written = toText(part);
    const isFirst = before === '' || /[.!?] $/.test(before);
    if (written === (isFirst ? PLATFORM.text : PLATFORM.initial)) yield `${path}: ${toText(text)}`;
    before += written;
  }
}
const wronglyBegun = (words: Words) => [...saidBy(words)].flatMap((said) => [...namesWronglyBegun(said)]);

/** The sentences that are the same for a plural name, except those about a possible use. */
const withoutAgreement = (words: Words): readonly string[] => {
  const named =
    (plural: boolean): Change =>
    (value) =>
      value === PLATFORM ? { ...PLATFORM, plural } : value === true ? false : value;
  const ofMany = [...saidBy(words, named(true))];
  const same = [...saidBy(words, named(false))].filter(
    ({ given, text }, index) =>
      given.some((value) => (value as Name | undefined)?.initial) && toText(text) === toText(ofMany[index]!.text),
  );
  return [...new Set(same.map(({ path }) => path))].sort();
};

/** Phrases for the future, and phrases for the past. */
const BEFORE = [
  ...['act', 'today', 'from', 'announced'].map((key) => `/banner/headline/${key}`),
  ...['starts', 'plans', 'noChoice'].map((key) => `/banner/${key}`),
];
const AFTER = [
  ...['lastDayWas', 'since', 'sinceByPlan'].map((key) => `/banner/headline/${key}`),
  ...['began', 'beganByPlan', 'planned', 'used', 'noChoiceThen'].map((key) => `/banner/${key}`),
  ...['planned', 'past', 'pastIfYes'].map((key) => `/list/used/${key}`),
];
/** One space between words; some languages have a no-break space before some marks. */
const SPACED = /^\S+(?:[ \u00a0\u202f]\S+)*$/;

/** The first of a month, which some languages write as an ordinal, as `Intl` writes it. */
const cardinal = (text: string): string => text.replace(/(?<!\d)1(?:er|º) /, '1 ');

const CATEGORY_NAMES = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

for (const { facts, lang, words } of languages) {
  describe(lang, () => {
    const intl = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(localeOf(words), { ...options, timeZone: 'UTC' });
      // Ukrainian names have an apostrophe that is one letter in `Intl`, and ’ in all texts here
      return (at: Day) => format.format(at * 864e5).replace('ʼ', '’');
    };

    it('names its language', () => {
      assert.equal(words.lang, lang);
    });

    it('has the writing direction of the language', () => {
      assert.equal(words.dir, /^(?:ar|fa|he|ur|yi)$/.test(lang) ? 'rtl' : 'ltr');
    });

    it('has the digits 0 to 9 in sentences and dates, and the comma of the language in lists', () => {
      assert.equal(new Intl.NumberFormat(lang).resolvedOptions().numberingSystem, 'latn');
      assert.match(words.comma, lang === 'ar' ? /^، $/ : /^, $/);
    });

    it('names months and weekdays on their own as `Intl` does', () => {
      // in Greek, `Intl` gives a month on its own in the wrong case, and beside a year in the right one
      const months = new Intl.DateTimeFormat(localeOf(words), { month: 'long', year: 'numeric', timeZone: 'UTC' });
      assert.deepEqual(
        words.months.map((name) => [name]),
        Array.from({ length: 12 }, (_, index) =>
          months
            .formatToParts(Date.UTC(2025, index))
            .flatMap(({ type, value }) => (type === 'month' ? value.replace('ʼ', '’') : [])),
        ),
      );
      const weekday = intl({ weekday: 'long' });
      // a Sunday
      assert.deepEqual(words.weekdays, daysFrom('2025-11-02', 7).map(weekday));
    });

    it('formats a full date as Intl does, on every day of four years', () => {
      const full = intl({ dateStyle: 'full' });
      for (const at of daysFrom('2024-01-01', 4 * 366)) {
        const { datetime, text } = words.day(at);
        // with or without its comma, which is separate in a sentence
        assert.equal(cardinal(text.replace(/[,،]/, '')), full(at).replace(/[,،]/, ''));
        assert.equal(datetime, isoDay(at));
      }
    });

    it('formats a day without its weekday, a month and a year as Intl does', () => {
      const [long, month] = [intl({ dateStyle: 'long' }), intl({ month: 'long', year: 'numeric' })];
      for (const at of daysFrom('2025-01-01', 365)) {
        assert.equal(cardinal(words.date(isoDay(at))), long(at));
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

    it('agrees with every number of days and minutes', () => {
      for (let count = 0; count <= 200; count++) {
        for (const text of [
          ...(count > 1 ? [toText(words.banner.headline.act(DAY, undefined, count))] : []),
          words.stepper.minutes(count),
        ]) {
          assert.doesNotMatch(text, /#/);
          if (count > 2) assert.ok(hasNumber(text, count), text);
        }
      }
    });

    it('omits the year where days are counted, and nowhere else', () => {
      for (const { given, path, text } of saidBy(words)) {
        if (!given.includes(DAY)) continue;
        assert.equal(toText(text).includes('2025'), !isCountdown({ given, path }), toText(text));
      }
    });

    it('ends no headline with a full stop', () => {
      for (const [path, leaf] of leaves(words.banner.headline))
        if (typeof leaf === 'string') assert.doesNotMatch(leaf, /\.$/, path);
      for (const { path, text } of saidBy(words))
        if (path.startsWith('/banner/headline')) assert.doesNotMatch(toText(text), /\.$/, path);
    });

    it('has the same keys as English, and no empty text', () => {
      const kinds = (one: Words) => [...leaves(one)].map(([path, leaf]) => `${path}: ${typeof leaf}`).sort();
      assert.deepEqual(kinds(words), kinds(en));
      for (const [path, leaf] of leaves(words)) assert.notEqual(leaf, '', path);
    });

    it('has every argument in each sentence, with its marks', () => {
      assert.deepEqual(missingFrom(words), []);
    });

    it('has the day in each sentence that takes one, on every day of a year', () => {
      for (const at of daysFrom('2025-01-01', 365))
        assert.deepEqual(missingFrom(words, onDay(at), SAMPLES_WITH_DAY), []);
    });

    it('capitalizes a name at the beginning of a sentence, and nowhere else', () => {
      assert.deepEqual(wronglyBegun(words), []);
    });

    it('distinguishes a certain use from a possible one', () => {
      for (const { given, path, text } of saidBy(words)) {
        if (given[0] !== PLATFORM) continue;
        if (given.at(-1) === true) assert.match(toText(text), facts.may, path);
        if (given.at(-1) === false) assert.doesNotMatch(toText(text), facts.may, path);
      }
    });

    it('has the hour where a day ends at one, and only there', () => {
      for (const { given, text } of saidBy(words)) {
        assert.equal(hasTime(toText(text), TIME), given.includes(TIME), toText(text));
      }
    });

    it('distinguishes the future from the past', () => {
      const past = new RegExp(`(?<!\\p{L})(?:${facts.past})(?!\\p{L})`, 'iu');
      const fixed = [...leaves(words)].flatMap(([path, leaf]) => (typeof leaf === 'string' ? [[path, leaf]] : []));
      const said = [...saidBy(words)].map(({ path, text }) => [path, toText(text)]);
      for (const [path = '', text = ''] of [...fixed, ...said]) {
        if (BEFORE.includes(path)) assert.doesNotMatch(text, past, path);
        if (AFTER.includes(path)) assert.match(text, past, path);
      }
    });

    it('has single spaces between words', () => {
      const onEachDay = daysFrom('2025-01-01', 365).flatMap((at) => [...saidBy(words, onDay(at), SAMPLES_WITH_DAY)]);
      for (const { path, text } of [...saidBy(words), ...onEachDay]) {
        assert.match(toText(text), SPACED, path);
        for (const phrase of partsOf(text)) {
          if (typeof phrase === 'object' && phrase.datetime) assert.match(phrase.text, SPACED, path);
        }
      }
    });

    it('uses the official terms of the GDPR', () => {
      const { law, leadSupervisoryAuthority, supervisoryAuthority } = facts.terms;
      const { role } = words.authorities;
      assert.equal(words.card.law.GDPR, law);
      assert.ok(role['concerned-authority'].includes(supervisoryAuthority), role['concerned-authority']);
      assert.ok(role['lead-authority'].includes(leadSupervisoryAuthority), role['lead-authority']);
      assert.ok(toText(words.authorities.lead('X')).toLowerCase().includes(leadSupervisoryAuthority.toLowerCase()));
    });

    it('contains no markup', () => {
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
      it('has no sentence in English', () => {
        const english = new Map(leaves(en));
        for (const [path, leaf] of leaves(words)) {
          // single words, such as “organisation”, can be the same
          if (typeof leaf !== 'string' || leaf.length < 12 || !leaf.includes(' ')) continue;
          assert.notEqual(leaf, english.get(path), path);
        }
        const inEnglish = [...saidBy(en)];
        for (const [index, { path, text }] of [...saidBy(words)].entries()) {
          const other = inEnglish[index]!.text;
          // a single word, such as “Sources”, can be the same
          const own = isSentence(other) ? other.strings.join('') : toText(other);
          if (path !== '/date' && /\p{L} \p{L}/u.test(own) && own.replace(/\P{L}/gu, '').length >= 6)
            assert.notEqual(toText(text), toText(other), path);
        }
      });
    }
  });
}

describe('a platform of several companies', () => {
  for (const { facts, words } of languages) {
    const { withoutAgreement: expected } = facts;
    if (!expected) continue;
    it(`changes every sentence to the plural in ${words.lang}, except those that are the same`, () => {
      assert.deepEqual(withoutAgreement(words), [...expected].sort());
    });
  }

  const netbeheerders: Name = { text: 'de netbeheerders', initial: 'De netbeheerders', plural: true };
  const operators: Name = { text: 'the grid operators', initial: 'The grid operators', plural: true };
  const toTrain = en.purpose;
  const omTeTrainen = nl.purpose;

  const rows: readonly (readonly [text: Text, expected: string])[] = [
    [en.banner.uses(operators, toTrain, false), 'The grid operators use your data to train AI models.'],
    [en.banner.uses(operators, toTrain, true), 'The grid operators may use your data to train AI models.'],
    [
      en.banner.starts(operators, toTrain, DAY, false),
      'From Sunday 2 November 2025, the grid operators will use your data to train AI models.',
    ],
    [en.banner.plans(operators, toTrain, false), 'The grid operators plan to use your data to train AI models.'],
    [en.banner.name(operators), 'The grid operators: what changes'],
    [en.card.reasons(operators), 'What the grid operators themselves say'],
    [
      nl.banner.uses(netbeheerders, omTeTrainen, false),
      'De netbeheerders gebruiken je gegevens om AI-modellen te trainen.',
    ],
    [
      nl.banner.uses(netbeheerders, omTeTrainen, true),
      'De netbeheerders kunnen je gegevens gebruiken om AI-modellen te trainen.',
    ],
    [
      nl.banner.starts(netbeheerders, omTeTrainen, DAY, false),
      'Vanaf zondag 2 november 2025 gebruiken de netbeheerders je gegevens om AI-modellen te trainen.',
    ],
    [
      nl.banner.plans(netbeheerders, omTeTrainen, false),
      'De netbeheerders willen je gegevens gebruiken om AI-modellen te trainen.',
    ],
    [nl.banner.name(netbeheerders), 'De netbeheerders: wat er verandert'],
    [nl.card.reasons(netbeheerders), 'Dit zeggen de netbeheerders zelf'],
  ];
  for (const [text, expected] of rows) {
    it(`say “${expected}”`, () => {
      assert.equal(toText(text), expected);
    });
  }
});

describe('an hour', () => {
  const rows: readonly (readonly [text: Text, expected: string])[] = [
    [en.banner.headline.act(DAY, '17:00'), 'Say no by 17:00 on Sunday 2 November 2025'],
    [en.banner.headline.act(DAY, '17:00', 5), 'Say no by 17:00 on Sunday 2 November: 5 days left'],
    [en.banner.headline.act(DAY, '17:00', 1), 'Say no by 17:00 tomorrow, Sunday 2 November'],
    [en.banner.headline.today(true, '17:00'), 'You can say no beforehand until 17:00 today'],
    [
      en.banner.headline.lastDayWas(DAY, true, '17:00'),
      'You could say no beforehand until 17:00 on Sunday 2 November 2025',
    ],
    [nl.banner.headline.act(DAY, '17:00', 5), 'Zeg nee uiterlijk zondag 2 november om 17.00 uur: nog 5 dagen'],
    [nl.banner.headline.act(DAY, '17:00', 1), 'Zeg nee uiterlijk morgen, zondag 2 november om 17.00 uur'],
    [nl.banner.headline.today(true, '17:00'), 'Je kunt vandaag tot 17.00 uur vooraf nee zeggen'],
    [nl.banner.headline.lastDayWas(DAY, false, '17:00'), 'Je kon tot zondag 2 november 2025, 17.00 uur nee zeggen'],
  ];
  for (const [text, expected] of rows) {
    it(`has the sentence “${expected}”`, () => {
      assert.equal(toText(text), expected);
    });
  }
});

describe('an announcement', () => {
  for (const [words, onDay] of [
    [en, /\bon\b/],
    [nl, /\bop\b/],
  ] as const) {
    it(`does not name a day in ${words.lang} if only the month or the year is known`, () => {
      assert.match(toText(words.card.announced(DATE)), /2 november 2025/i);
      for (const when of [MONTH, YEAR]) assert.doesNotMatch(toText(words.card.announced(when)), onDay);
    });
  }
});

describe('languages with inflection', () => {
  const [sunday, monday, wednesday] = [DAY, day('2025-11-03'), day('2025-09-03')];
  const platform = { text: 'X' };
  const companies = {
    ar: { text: 'شركات الكهرباء', plural: true },
    fi: { text: 'sähköyhtiöt', initial: 'Sähköyhtiöt', plural: true },
    pl: { text: 'operatorzy sieci', initial: 'Operatorzy sieci', plural: true },
  };
  const rows: readonly [text: Text, expected: string][] = [
    [fi.banner.headline.act(sunday), 'Kieltäydy viimeistään sunnuntaina 2. marraskuuta 2025'],
    [fi.banner.headline.act(wednesday, undefined, 1), 'Kieltäydy viimeistään huomenna, keskiviikkona 3. syyskuuta'],
    [
      fi.banner.headline.act(sunday, undefined, 5),
      'Kieltäydy viimeistään sunnuntaina 2. marraskuuta: 5 päivää jäljellä',
    ],
    [fi.banner.headline.on(fi.banner.headline.withdrawn, '2025-11'), 'Peruttu marraskuussa 2025'],
    [
      fi.banner.starts(platform, fi.purpose, monday, false),
      'X alkaa maanantaina 3. marraskuuta 2025 käyttää tietojasi tekoälymallien kouluttamiseen.',
    ],
    [fi.banner.closed(platform), 'X ilmoittaa, ettet voi enää kieltäytyä.'],
    [
      fi.banner.headline.act(sunday, '17:00', 5),
      'Kieltäydy viimeistään sunnuntaina 2. marraskuuta klo 17.00: 5 päivää jäljellä',
    ],
    [
      fi.banner.headline.lastDayWas(sunday, true, '17:00'),
      'Viimeinen hetki kieltäytyä etukäteen oli sunnuntaina 2. marraskuuta 2025 klo 17.00',
    ],
    [
      fi.banner.uses(companies.fi, fi.purpose, true),
      'Sähköyhtiöt saattavat käyttää tietojasi tekoälymallien kouluttamiseen.',
    ],
    [fi.banner.headline.sinceByPlan(monday), 'Ilmoituksen mukaan käynnissä maanantaista 3. marraskuuta 2025 lähtien'],
    [fi.banner.used(companies.fi, fi.purpose), 'Sähköyhtiöt käyttivät tietojasi tekoälymallien kouluttamiseen.'],
    [fi.banner.closed(companies.fi), 'Sähköyhtiöt ilmoittavat, ettet voi enää kieltäytyä.'],
    [fi.card.announced('2025-11-02'), 'Ilmoitettu 2. marraskuuta 2025.'],
    [fi.card.announced('2025-11'), 'Ilmoitettu marraskuussa 2025.'],
    [fi.card.announced('2025'), 'Ilmoitettu vuonna 2025.'],
    [fi.list.notUsed('X', 'Y', false), 'Ei käytetä, lähteet: X ja Y'],
    [pl.list.notUsed('X', 'Y', true), 'Niewykorzystywane według źródeł X, Y i innych'],
    [fi.list.since('2003-11-03'), 'Tietoja 3. marraskuuta 2003 alkaen.'],
    [fi.list.since('2003-11'), 'Tietoja marraskuusta 2003 alkaen.'],
    [fi.list.since('2003'), 'Tietoja vuodesta 2003 alkaen.'],
    [fi.date('2003-11'), 'marraskuu 2003'],
    [pl.banner.headline.act(sunday), 'Możesz odmówić najpóźniej w niedzielę 2 listopada 2025'],
    [pl.banner.headline.act(wednesday, undefined, 1), 'Możesz odmówić najpóźniej jutro, w środę 3 września'],
    [
      pl.banner.headline.act(sunday, undefined, 22),
      'Możesz odmówić najpóźniej w niedzielę 2 listopada: zostały 22 dni',
    ],
    [
      pl.banner.headline.act(sunday, undefined, 12),
      'Możesz odmówić najpóźniej w niedzielę 2 listopada: zostało 12 dni',
    ],
    [pl.banner.headline.on(pl.banner.headline.withdrawn, '2025-11'), 'Plan wycofano w listopadzie 2025'],
    [
      pl.banner.starts(platform, pl.purpose, monday, false),
      'Od poniedziałku 3 listopada 2025 X będzie wykorzystywać twoje dane do trenowania modeli AI.',
    ],
    [pl.banner.closed(platform), 'X podaje, że nie można już odmówić.'],
    [
      pl.banner.headline.act(sunday, '17:00', 5),
      'Możesz odmówić najpóźniej w niedzielę 2 listopada, do godziny 17:00: zostało 5 dni',
    ],
    [
      pl.banner.headline.lastDayWas(sunday, true, undefined),
      'Do niedzieli 2 listopada 2025 włącznie można było odmówić przed startem',
    ],
    [
      pl.banner.uses(companies.pl, pl.purpose, true),
      'Operatorzy sieci mogą wykorzystywać twoje dane do trenowania modeli AI.',
    ],
    [pl.banner.began(monday), 'Zmiana obowiązuje od poniedziałku 3 listopada 2025.'],
    [
      pl.banner.notNow(companies.pl, pl.purpose),
      'Obecnie operatorzy sieci nie wykorzystują twoich danych do trenowania modeli AI.',
    ],
    [pl.banner.closed(companies.pl), 'Operatorzy sieci podają, że nie można już odmówić.'],
    [pl.card.announced('2025-11-02'), 'Ogłoszono 2 listopada 2025.'],
    [pl.card.announced('2025-11'), 'Ogłoszono w listopadzie 2025.'],
    [pl.card.announced('2025'), 'Ogłoszono w 2025 roku.'],
    [pl.list.since('2003-11-03'), 'Dane z okresu od 3 listopada 2003.'],
    [pl.list.since('2003-11'), 'Dane z okresu od listopada 2003.'],
    [pl.list.since('2003'), 'Dane z okresu od 2003 roku.'],
    [pl.date('2003-11'), 'listopad 2003'],
    [pl.stepper.minutes(1), 'około 1 minuty'],
    [pl.stepper.minutes(3), 'około 3 minut'],
    [pl.stepper.minutes(5), 'około 5 minut'],
    // the ending follows the spoken ordinal of the day: másodika, but tizenkettedike and huszonkettedike
    [hu.card.updated('2026-03-01'), 'frissítve 2026. március 1-jén'],
    [hu.card.updated('2026-03-02'), 'frissítve 2026. március 2-án'],
    [hu.card.updated('2026-03-10'), 'frissítve 2026. március 10-én'],
    [hu.card.updated('2026-03-12'), 'frissítve 2026. március 12-én'],
    [hu.card.updated('2026-03-13'), 'frissítve 2026. március 13-án'],
    [hu.card.updated('2026-03-20'), 'frissítve 2026. március 20-án'],
    [hu.card.updated('2026-03-22'), 'frissítve 2026. március 22-én'],
    // the ending follows the last word of the year: kétezer, húsz, száz
    [hu.list.since('2000'), 'Adatok 2000-től kezdve.'],
    [hu.list.since('2020'), 'Adatok 2020-tól kezdve.'],
    [hu.list.since('2050'), 'Adatok 2050-től kezdve.'],
    [hu.list.since('2100'), 'Adatok 2100-tól kezdve.'],
    [hu.banner.headline.act(sunday, '17:00'), 'Mondjon nemet legkésőbb 2025. november 2-án, vasárnap 17:00-ig'],
    [hu.list.notUsed('Meta', 'Uber', true), 'A Meta, az Uber és mások szerint nem használják fel'],
    ...['A Facebook', 'Az X', 'A Xing', 'Az Xbox', 'A YouTube', 'Az OpenAI', 'Az eBay', 'A BKK', 'Az Áram'].map(
      (name): [Text, string] => [
        hu.banner.closed({ text: name.replace(/^Az? /, '') }),
        `${name} szerint már nem lehet nemet mondani.`,
      ],
    ),
    // spoken "es-á-pé" or "szap"; with an English or a Hungarian u; "huszonhárom" or "twenty-three"
    ...['SAP', 'Unity', '23andMe', 'OneDrive', 'mBank'].map((name): [Text, string] => [
      hu.banner.closed({ text: name }),
      `A(z) ${name} szerint már nem lehet nemet mondani.`,
    ]),
    [
      hu.banner.closed({ text: 'az áramszolgáltatók', initial: 'Az áramszolgáltatók', plural: true }),
      'Az áramszolgáltatók szerint már nem lehet nemet mondani.',
    ],
    [ar.stepper.minutes(2), 'نحو دقيقتين'],
    [ar.stepper.minutes(3), 'نحو 3 دقائق'],
    [ar.list.since('2003'), 'بيانات ابتداءً من عام 2003.'],
    [ar.card.announced('2003'), 'أُعلن في عام 2003.'],
    [
      ar.banner.headline.lastDayWas(sunday, true, '17:00'),
      'كان آخر يوم للرفض مسبقًا الأحد 2 نوفمبر 2025، حتى الساعة 17:00',
    ],
    [ar.banner.uses(companies.ar, ar.purpose, false), 'تستخدم شركات الكهرباء بياناتك لتدريب نماذج الذكاء الاصطناعي.'],
  ];
  for (const [text, expected] of rows) {
    it(`have the sentence “${expected}”`, () => {
      assert.equal(toText(text), expected);
    });
  }

  it('format days as dates, without the words around them', () => {
    const dates = (text: Text) => [...partsOf(text)].filter((part) => typeof part === 'object' && part.datetime);
    assert.deepEqual(dates(fi.banner.headline.act(sunday)), [
      { text: 'sunnuntaina 2. marraskuuta 2025', datetime: '2025-11-02' },
    ]);
    assert.deepEqual(dates(pl.banner.starts(platform, pl.purpose, monday, false)), [
      { text: 'poniedziałku 3 listopada 2025', datetime: '2025-11-03' },
    ]);
  });
});

describe('plural sentences', () => {
  it('have the form that the rule requires, and the number once', () => {
    const write = pluralWriter(pl.pluralCategory);
    assert.deepEqual(
      [1, 2, 5, 22].map((count) => write(count, CATEGORY_NAMES)),
      ['one', 'few', 'many', 'few'],
    );
    assert.equal(write(5, { ...CATEGORY_NAMES, many: '# of #' }), '5 of #');
  });

  it('do not compile without a form of the language', () => {
    const write = pluralWriter((count) => (count === 1 ? 'one' : count < 5 ? 'few' : 'many'));
    // @ts-expect-error: the form few is missing
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

  it('find markup, in sentences, in nested sentences and in fixed texts', () => {
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

  it('find another kind of apostrophe', () => {
    const words = change({ save: "In the reader's calendar", sayNo: (host) => say`Don't on ${host}` });
    assert.deepEqual(wronglyWritten(words, OTHER_APOSTROPHE), [
      "/banner/save: In the reader's calendar",
      "/banner/sayNo: Don't on ",
    ]);
  });

  it('find a lost name, mark, number, host, date or hour', () => {
    const lost: readonly [words: Words, ...expected: string[]][] = [
      [change({ event: () => say`Last day` }), `/banner/event: ${JSON.stringify(PLATFORM)}`],
      [change({ name: (platform) => say`About ${toText(platform)}` }), `/banner/name: ${JSON.stringify(PLATFORM)}`],
      [change({ sayNo: () => say`Say no` }), `/banner/sayNo: ${HOST}`],
      [
        change({ taken: (at) => say`Until ${en.day(at).text}.` }),
        ...['year', 'month', 'day'].map((what) => `/banner/taken: ${what} of ${DATE}`),
        `/banner/taken: weekday of ${DATE}`,
      ],
      [
        change({ taken: (at) => say`Until ${{ ...en.day(at), text: en.date(isoDay(at)) }}.` }),
        `/banner/taken: weekday of ${DATE}`,
      ],
      [
        change({ headline: { ...en.banner.headline, lastDayWas: (at) => say`Until ${en.day(at)}` } }),
        `/banner/headline/lastDayWas: ${TIME}`,
        `/banner/headline/lastDayWas: ${TIME}`,
      ],
      [
        change({}, { list: { ...en.list, since: (when) => say`Since ${when.slice(0, 4)}.` } }),
        ...[`month of ${DATE}`, `day of ${DATE}`, `month of ${MONTH}`].map((what) => `/list/since: ${what}`),
      ],
      [
        change({}, { list: { ...en.list, counted: (group) => say`${group}` } }),
        ...ANY_TEXT.map(() => '/list/counted: 3'),
      ],
    ];
    for (const [words, ...expected] of lost) assert.deepEqual(missingFrom(words), expected);
  });

  it('find a name without its capital, and one with a capital in the middle', () => {
    const words = change({
      name: (platform) => say`${platform}: what changes`,
      event: (platform) => say`The last day of ${atStart(platform)}`,
      closed: (platform) => say`No more. ${atStart(platform)} says so.`,
    });
    assert.deepEqual(wronglyBegun(words), [
      `/banner/name: ${PLATFORM.text}: what changes`,
      `/banner/event: The last day of ${PLATFORM.initial!}`,
    ]);
  });

  it('find a sentence that does not agree with a plural name', () => {
    const words = change({ notNow: (platform) => say`At present, ${platform} does nothing.` });
    assert.ok(withoutAgreement(words).includes('/banner/notNow'));
  });
});
