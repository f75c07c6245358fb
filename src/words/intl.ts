/**
 * Writes dates and names of countries with `Intl`. Its first call is slow, so only the letter uses it, after the reader
 * has opened the form.
 */
import { DAY, dayParts, isoDay, type Day } from '../model/day.js';

/**
 * Writes days in a locale, with the name of the month: “2 November 2025”. Fallback, if `Intl` does not support the
 * language or the Gregorian calendar: “2025-11-02”.
 */
export const intlDate = (locale: string): ((day: Day) => string) => {
  const wanted = `${locale}-u-ca-gregory-nu-latn`;
  return (day) => {
    try {
      const format = new Intl.DateTimeFormat(wanted, { dateStyle: 'long', timeZone: 'UTC' });
      const parts = format.formatToParts(day * DAY);
      const numberOf = (wantedType: string): number => Number(parts.find(({ type }) => type === wantedType)?.value);
      const { date, year } = dayParts(day);
      const isSpoken = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
      if (isSpoken && numberOf('day') === date && numberOf('year') === year) return format.format(day * DAY);
    } catch {
      // the page may have an incomplete polyfill
    }
    return isoDay(day);
  };
};

/**
 * Returns the names of countries by ISO 3166-1 code. Fallback, if the browser has no names in the language: the code.
 */
export function intlCountries(locale: string): (code: string) => string {
  try {
    const names = new Intl.DisplayNames([locale], { type: 'region' });
    return (code) => names.of(code) ?? code;
  } catch {
    return (code) => code;
  }
}
