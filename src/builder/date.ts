/** Parses dates as people write them. Returns all possible meanings instead of guessing. */
import { dayParts, isPartialDate, parseDay, type Day } from '../model/day.js';
import type { Words } from '../words/languages/en.js';
import { monthIn, weekdayIn, wordsIn } from './date-words.js';

/** Why a date does not exist. Months count from 1. */
export type Impossible =
  | { readonly why: 'year'; readonly year: number }
  | { readonly why: 'month'; readonly month: number }
  | { readonly why: 'date'; readonly date: number }
  | { readonly why: 'leap-year'; readonly year: number }
  /** The month is shorter. `year` is set if the length depends on it. */
  | { readonly why: 'length'; readonly month: number; readonly days: number; readonly year?: number }
  /** The date falls on another weekday than the text says. */
  | { readonly why: 'weekday'; readonly iso: string };

/** The meaning of a text. Dates are `YYYY-MM-DD`, months `YYYY-MM`, years `YYYY`. */
export type Reading =
  /** One day, month or year. */
  | { readonly iso: string }
  /** Several possible dates, or one whose year is uncertain. The editor has to choose. */
  | { readonly candidates: readonly string[] }
  /** Written like a date that does not exist. */
  | { readonly impossible: Impossible };

/** A date before validation. Without `date`: a month. */
interface Written {
  readonly year: number;
  readonly month: number;
  readonly date?: number;
}

/** The range of years that a notice accepts. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * Parses a text as a day, a month or a year. Returns `undefined` if it does not look like one.
 *
 * `2025-11-03`, `3 november 2025`, `Nov 3, 2025` and `13-11-2025` have one meaning. `3/11/2025`, `3 november` and
 * `3 nov 25` are ambiguous. “Today” is not accepted, because readers see the notice on other days.
 *
 * @param languages The language of the writer first.
 * @param today Determines the year of a day without one: this year or the next.
 * @param isPast If true, a day without a year is in this year or the last, because the event has happened.
 */
export function readingsOf(text: string, languages: readonly Words[], today: Day, isPast = false): Reading | undefined {
  const given = text.trim();
  if (parseDay(given) !== undefined || isPartialDate(given)) return { iso: given };
  const years = [0, 1, 2, 3].map((away) => dayParts(today).year + (isPast ? -away : away));
  return /\p{L}/u.test(given)
    ? onWeekday(inWords(given, languages, years), weekdayIn(wordsIn(given), languages))
    : inNumbers(given, years);
}

/** Keeps only the days that fall on the weekday in the text, 0 for Sunday. */
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

/** Returns true for a numeric date that different people read as different days. */
export function isAmbiguous(text: string): boolean {
  const reading = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$/.test(text.trim()) && readingsOf(text, [], 0);
  return !!reading && 'candidates' in reading;
}

const NUMBERS = /^['’]?\d+(?:(?:\s*[-/.]\s*|\s+)['’]?\d+){0,2}\.?$/;

/** Parses a numeric date in all common orders. */
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

/** Parses a date with the name of a month. */
function inWords(text: string, languages: readonly Words[], years: readonly number[]): Reading | undefined {
  const month = monthIn(wordsIn(text), languages);
  // “3 november?” and “< 3 november” do not state a day
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

/** Parses `3 nov 25`, in which either number can be the day. */
function inShortYear(text: string, month: number, numbers: readonly string[]): Reading | undefined {
  const [first = '', second = ''] = numbers;
  // “3–5 november” is a range
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

/** Classifies a number by its digits: four digits, or two after an apostrophe, are a year. */
function sizeOf(number: string): 'year' | '’year' | 'short' | 'other' {
  if (/^\d{4}$/.test(number)) return 'year';
  if (/^['’]\d\d$/.test(number)) return '’year';
  return /^\d{1,2}$/.test(number) ? 'short' : 'other';
}

const centuriesOf = (year: number): readonly number[] =>
  [1900, 2000, 2100].map((century) => century + year).filter((one) => one >= FIRST_YEAR && one <= LAST_YEAR);

/** Returns the day in the first two years in which it exists, for 29 February the leap year. */
function inYears(written: Written, years: readonly number[]): readonly Written[] {
  const all = years.map((year) => ({ ...written, year }));
  const possible = all.filter((one) => !reasonAgainst(one));
  return possible.length ? possible.slice(0, 2) : all.slice(0, 1);
}

/** Returns the only valid date, or else all candidates. */
function only(written: readonly Written[]): Reading | undefined {
  const reading = asked(written);
  const [iso, ...others] = reading && 'candidates' in reading ? reading.candidates : [];
  return iso !== undefined && !others.length ? { iso } : reading;
}

/** Returns all valid dates, or the reason if there are none. */
function asked(written: readonly Written[]): Reading | undefined {
  const candidates = [...new Set(written.flatMap((one) => (reasonAgainst(one) ? [] : isoOf(one))))];
  if (candidates.length) return { candidates };
  const reasons = written.flatMap((one) => reasonAgainst(one) ?? []);
  // for 31/4, report the day rather than a month 31
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
