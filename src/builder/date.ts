/** Days as people write them: what they can mean, and never one of two. */
import { dayParts, isPartialDate, parseDay, type Day } from '../model/day.js';
import type { Words } from '../words/languages/en.js';
import { monthIn, weekdayIn, wordsIn } from './date-words.js';

/** Why there is no such day. Months count from 1. */
export type Impossible =
  | { readonly why: 'year'; readonly year: number }
  | { readonly why: 'month'; readonly month: number }
  | { readonly why: 'date'; readonly date: number }
  | { readonly why: 'leap-year'; readonly year: number }
  /** The month is shorter. `year` where its length depends on it. */
  | { readonly why: 'length'; readonly month: number; readonly days: number; readonly year?: number }
  /** The day is another day of the week than the text says. */
  | { readonly why: 'weekday'; readonly iso: string };

/** What a text means. Dates are `YYYY-MM-DD`, months `YYYY-MM`, years `YYYY`. */
export type Reading =
  /** One day, month or year. */
  | { readonly iso: string }
  /** Several, or one of which the year is not sure: to be asked. */
  | { readonly candidates: readonly string[] }
  /** None, although it is written like one. */
  | { readonly impossible: Impossible };

/** A date as it was written, to be checked. Without `date`: a month. */
interface Written {
  readonly year: number;
  readonly month: number;
  readonly date?: number;
}

/** The years that a notice can name. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * Reads what somebody wrote as a day, a month or a year; `undefined` for what is not written like one.
 *
 * `2025-11-03`, `3 november 2025`, `Nov 3, 2025` and `13-11-2025` can mean one day only. `3/11/2025`, `3 november` and
 * `3 nov 25` are to be asked back. “Today” is no day: the notice is read on others.
 *
 * @param languages The language of the writer first.
 * @param today For a day without a year: this year and the next.
 * @param isPast For a day without a year: this year and the last, because what it dates has happened.
 */
export function readingsOf(text: string, languages: readonly Words[], today: Day, isPast = false): Reading | undefined {
  const given = text.trim();
  if (parseDay(given) !== undefined || isPartialDate(given)) return { iso: given };
  const years = [0, 1, 2, 3].map((away) => dayParts(today).year + (isPast ? -away : away));
  return /\p{L}/u.test(given)
    ? onWeekday(inWords(given, languages, years), weekdayIn(wordsIn(given), languages))
    : inNumbers(given, years);
}

/** The days that are the day of the week that a text names, 0 for Sunday. */
function onWeekday(reading: Reading | undefined, weekday: number | undefined): Reading | undefined {
  if (!reading || 'impossible' in reading || weekday === undefined) return reading;
  const given = 'iso' in reading ? [reading.iso] : reading.candidates;
  const found = given.filter((iso) => {
    const day = parseDay(iso);
    return day === undefined || dayParts(day).weekday === weekday;
  });
  const [iso = ''] = given;
  if (!found.length) return { impossible: { why: 'weekday', iso } };
  return 'iso' in reading ? reading : { candidates: found };
}

/** True for what is a day to a person, and another day to another person. */
export function isAmbiguous(text: string): boolean {
  const reading = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$/.test(text.trim()) && readingsOf(text, [], 0);
  return !!reading && 'candidates' in reading;
}

const NUMBERS = /^['’]?\d+(?:(?:\s*[-/.]\s*|\s+)['’]?\d+){0,2}\.?$/;

/** A date without a word, in the orders that people write it in. */
function inNumbers(text: string, years: readonly number[]): Reading | undefined {
  if (!NUMBERS.test(text)) return undefined;
  const given = text.match(/['’]?\d+/g) ?? [];
  const [a = 0, b = 0, c = 0] = given.map((one) => Number(one.replace(/\D/, '')));
  const sizes = given.map(sizeOf).join(' ');
  const yearFirst = (year: number): Written => ({ year, month: b, date: c });
  const yearLast = (year: number): readonly Written[] => [
    { year, month: b, date: a },
    { year, month: a, date: b },
  ];
  switch (sizes) {
    case 'year':
      return only([{ year: a, month: 1 }]);
    case 'year short':
      return only([{ year: a, month: b }]);
    case 'short year':
      return only([{ year: b, month: a }]);
    case 'short short':
      return asked(yearLast(0).flatMap((one) => inYears(one, years)));
    case 'year short short':
      return only([yearFirst(a)]);
    case 'short short year':
      return only(yearLast(c));
    case 'short short ’year':
      return only(centuriesOf(c).flatMap(yearLast));
    case 'short short short': {
      const [first = '', , last = ''] = given;
      return asked([
        ...(last.length === 2 ? centuriesOf(c).flatMap(yearLast) : []),
        ...(first.length === 2 ? centuriesOf(a).map(yearFirst) : []),
      ]);
    }
    default:
      return undefined;
  }
}

/** A date with the name of a month. */
function inWords(text: string, languages: readonly Words[], years: readonly number[]): Reading | undefined {
  const month = monthIn(wordsIn(text), languages);
  // “3 november?” and “< 3 november” are less than a day
  if (month === undefined || /[\p{S}?]/u.test(text)) return undefined;
  const parts = text.match(/['’]?\d+|\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const numbers = parts.filter((part) => /\d/.test(part));
  const valueOf = (size: string): number => Number(numbers.find((one) => sizeOf(one) === size)?.replace(/\D/, ''));
  const date = valueOf('short');
  switch (numbers.map(sizeOf).sort().join(' ')) {
    case '':
      return asked(inYears({ year: 0, month }, years));
    case 'year':
      return only([{ year: valueOf('year'), month }]);
    case '’year':
      return only(centuriesOf(valueOf('’year')).map((year) => ({ year, month })));
    case 'short year':
      return only([{ year: valueOf('year'), month, date }]);
    case 'short ’year':
      return only(centuriesOf(valueOf('’year')).map((year) => ({ year, month, date })));
    case 'short': {
      const days = inYears({ year: 0, month, date }, years);
      const isYear = /\p{L}\P{L}*\d\d\P{L}*$/u.test(text);
      return asked(isYear ? [...days, ...centuriesOf(date).map((year) => ({ year, month }))] : days);
    }
    case 'short short':
      return inShortYear(text, month, numbers);
    default:
      return undefined;
  }
}

/** `3 nov 25`: a day and a year that could be a day as well. */
function inShortYear(text: string, month: number, numbers: readonly string[]): Reading | undefined {
  const [first = '', second = ''] = numbers;
  // “3–5 november” is no day
  const isRange = /\d\P{L}*[-–—/&+]\P{L}*\d/u.test(text);
  if (isRange || second.length !== 2 || !/\d\P{L}*$/u.test(text)) return undefined;
  const isDayFirst = /^\P{L}*\d/u.test(text);
  return asked([
    ...centuriesOf(Number(second)).map((year) => ({ year, month, date: Number(first) })),
    ...(isDayFirst && first.length === 2
      ? centuriesOf(Number(first)).map((year) => ({ year, month, date: Number(second) }))
      : []),
  ]);
}

/** What a number can be by its digits: four are a year, two after an apostrophe as well. */
function sizeOf(number: string): 'year' | '’year' | 'short' | 'other' {
  if (/^\d{4}$/.test(number)) return 'year';
  if (/^['’]\d\d$/.test(number)) return '’year';
  return /^\d{1,2}$/.test(number) ? 'short' : 'other';
}

const centuriesOf = (year: number): readonly number[] =>
  [1900, 2000, 2100].map((century) => century + year).filter((one) => one >= FIRST_YEAR && one <= LAST_YEAR);

/** A day in the first two of the years that have it: 29 February in the one of them that does. */
function inYears(written: Written, years: readonly number[]): readonly Written[] {
  const all = years.map((year) => ({ ...written, year }));
  const possible = all.filter((one) => !reasonAgainst(one));
  return possible.length ? possible.slice(0, 2) : all.slice(0, 1);
}

/** The one that there is. */
function only(written: readonly Written[]): Reading | undefined {
  const reading = asked(written);
  const [iso, ...others] = reading && 'candidates' in reading ? reading.candidates : [];
  return iso !== undefined && !others.length ? { iso } : reading;
}

/** All that there are, or why there is none. */
function asked(written: readonly Written[]): Reading | undefined {
  const candidates = [...new Set(written.flatMap((one) => (reasonAgainst(one) ? [] : isoOf(one))))];
  if (candidates.length) return { candidates };
  const reasons = written.flatMap((one) => reasonAgainst(one) ?? []);
  // 31/4 is a day too many rather than a month
  const impossible = reasons.find(({ why }) => why !== 'month') ?? reasons[0];
  return impossible && { impossible };
}

const isoOf = ({ year, ...parts }: Written): string =>
  [year, parts.month, ...(parts.date === undefined ? [] : [parts.date])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

function reasonAgainst({ date, month, year }: Written): Impossible | undefined {
  if (month < 1 || month > 12) return { why: 'month', month };
  if (year < FIRST_YEAR || year > LAST_YEAR) return { why: 'year', year };
  if (date === undefined) return undefined;
  if (date < 1) return { why: 'date', date };
  const days = [31, 30, 29, 28].find((last) => parseDay(isoOf({ year, month, date: last })) !== undefined) ?? 0;
  if (date <= days) return undefined;
  if (month === 2) return date === 29 ? { why: 'leap-year', year } : { why: 'length', month, days, year };
  return { why: 'length', month, days };
}
