/**
 * Dates and names of countries as `Intl` writes them. `Intl` is slow to start, so only words that a reader asks for use
 * it: those of the letter.
 */
import { DAY, type Day } from '../model/day.js';

/** Writes days of one locale, with the name of the month. */
export const intlDate =
  (locale: string) =>
  (day: Day): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day * DAY);

/** Names countries by their ISO 3166-1 code. */
export function intlCountries(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return (code) => names.of(code) ?? code;
}
