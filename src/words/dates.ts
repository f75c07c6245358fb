/** Dates in a language, from the names and patterns of its words: no `Intl`, which is slow to wake. */
import { dayParts, parsePartialDate, type Day } from '../model/day.js';
import type { Words } from './en.js';

/** With the computed weekday: «Sunday 2 November 2025». */
export function fullDate(words: Words, day: Day): string {
  const { year, month, date, weekday } = dayParts(day);
  return words.fullDate(words.weekdays[weekday] ?? '', String(date), words.months[month] ?? '', String(year));
}

/** As much as is known: «2 November 2025», «November 2025» or «2025»; other text as it is. */
export function partialDate(words: Words, text: string): string {
  const known = parsePartialDate(text);
  if (known?.month === undefined) return known ? String(known.year) : text;
  const month = words.months[known.month] ?? '';
  const year = String(known.year);
  return known.day === undefined ? words.month(month, year) : words.date(String(dayParts(known.day).date), month, year);
}
