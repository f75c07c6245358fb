/** Dates in a language, from the names and patterns of its words: no `Intl`, which is slow to wake. */
import { dayParts, type Day } from '../model/day.js';
import type { Words } from './en.js';

/** With the computed weekday: «Sunday 2 November 2025». */
export function fullDate(words: Words, day: Day): string {
  const { year, month, date, weekday } = dayParts(day);
  return words.fullDate(words.weekdays[weekday] ?? '', String(date), words.months[month] ?? '', String(year));
}

/** As much as is known of a `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: «2 November 2025», «November 2025» or «2025». */
export function partialDate(words: Words, iso: string): string {
  const [year = '', month, date] = iso.split('-');
  const name = words.months[Number(month) - 1];
  if (!name) return year;
  return date ? words.date(String(Number(date)), name, year) : words.month(name, year);
}
