/**
 * Writes days and dates with the names and patterns of a words file. Does not use `Intl`, whose first call is slow. A
 * language that inflects its dates creates one writer for each form.
 */
import { dayParts, isoDay, type Day } from '../model/day.js';
import type { Phrase } from './say.js';

/** The pattern of a language for dates in one grammatical form. */
export interface DatePattern {
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** From January, in the form after the number of a day. */
  readonly months: readonly string[];
  /** From January, in the form without a day. Default: `months`. */
  readonly monthsAlone?: readonly string[];
  /** A date with its weekday: “Sunday 2 November 2025”. */
  readonly day: (weekday: string, date: string, month: string, year: string) => string;
  /** `day` without the year: “Sunday 2 November”. */
  readonly dayOfYear: (weekday: string, date: string, month: string) => string;
  /** “2 November 2025”. */
  readonly date: (date: string, month: string, year: string) => string;
  /** “November 2025”. */
  readonly month: (month: string, year: string) => string;
  /** “2025”. Default: only the number. */
  readonly year?: (year: string) => string;
}

/** Writes days and dates in one grammatical form. */
export interface DateWriter {
  /** Writes a day with its weekday, as a phrase for `<time>`. */
  readonly day: (day: Day) => Phrase;
  /** Like `day`, without the year: for the day of a countdown. */
  readonly dayOfYear: (day: Day) => Phrase;
  /** Writes a `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, without the weekday. */
  readonly date: (date: string) => string;
}

/** Creates the writer of one form. */
export function dateWriter({
  date,
  day,
  dayOfYear,
  month,
  months,
  monthsAlone = months,
  weekdays,
  year = (number) => number,
}: DatePattern): DateWriter {
  const write =
    (pattern: DatePattern['day']) =>
    (at: Day): Phrase => {
      const { date: number, month: index, weekday, year: inYear } = dayParts(at);
      const text = pattern(weekdays[weekday] ?? '', String(number), months[index] ?? '', String(inYear));
      return { text, datetime: isoDay(at) };
    };
  return {
    day: write(day),
    dayOfYear: write(dayOfYear),
    date(iso) {
      const [number = '', monthNumber, dateNumber] = iso.split('-');
      const name = (dateNumber ? months : monthsAlone)[Number(monthNumber) - 1];
      if (!name) return year(number);
      return dateNumber ? date(String(Number(dateNumber)), name, number) : month(name, number);
    },
  };
}
