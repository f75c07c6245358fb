/**
 * Days and dates in a language, from names and patterns that its words file holds: no `Intl`, which is slow to start.
 * A language that inflects its dates makes one writer for each form that its sentences need.
 */
import { dayParts, isoDay, type Day } from '../model/day.js';
import type { Phrase } from './say.js';

/** How a language writes a date in one grammatical form. */
export interface DatePattern {
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** From January, in the form that stands after the number of a day. */
  readonly months: readonly string[];
  /** From January, in the form that stands where no day does. Default: the same. */
  readonly monthsAlone?: readonly string[];
  /** With the weekday: «Sunday 2 November 2025». */
  readonly day: (weekday: string, date: string, month: string, year: string) => string;
  /** The same without its year: «Sunday 2 November». */
  readonly dayOfYear: (weekday: string, date: string, month: string) => string;
  /** «2 November 2025». */
  readonly date: (date: string, month: string, year: string) => string;
  /** «November 2025». */
  readonly month: (month: string, year: string) => string;
  /** «2025». Default: the number alone. */
  readonly year?: (year: string) => string;
}

/** Writes days and dates in one grammatical form. */
export interface DateWriter {
  /** A day with its computed weekday, marked as a date. */
  readonly day: (day: Day) => Phrase;
  /** The same without its year, for a day that is counted down to. */
  readonly dayOfYear: (day: Day) => Phrase;
  /** As much as is known of a `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, without the weekday. */
  readonly date: (date: string) => string;
}

/** The writer of one form. */
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
