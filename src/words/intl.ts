/**
 * Dates, lists and names of countries as `Intl` writes them. `Intl` is slow to start, so only words that a reader asks
 * for use it: those of the letter.
 */
import { DAY, type Day } from '../model/day.js';
import { toText, type Text } from './say.js';

/** Writes days of one locale: `full` with the weekday, `long` without it. */
export const intlDate =
  (locale: string, dateStyle: 'full' | 'long') =>
  (day: Day): string =>
    new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(day * DAY);

/** Joins the items of a list into «a, b and c». */
export const intlList =
  (locale: string) =>
  (items: readonly Text[]): string =>
    new Intl.ListFormat(locale).format(items.map(toText));

/** Names countries by their ISO 3166-1 code. */
export function intlCountries(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return (code) => names.of(code) ?? code;
}
