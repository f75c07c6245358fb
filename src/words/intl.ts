/**
 * Dates and names of countries as `Intl` writes them. `Intl` is slow to start, so only words that a reader asks for use
 * it: those of the letter.
 */
import { DAY, dayParts, isoDay, type Day } from '../model/day.js';

/**
 * Writes days of one locale, with the name of the month: «2 November 2025». Where the page's `Intl` would write another
 * language or calendar, it writes «2025-11-02».
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
      // a page may have replaced it by less
    }
    return isoDay(day);
  };
};

/** Names countries by their ISO 3166-1 code; by the code where the browser has no names in the language. */
export function intlCountries(locale: string): (code: string) => string {
  try {
    const names = new Intl.DisplayNames([locale], { type: 'region' });
    return (code) => names.of(code) ?? code;
  } catch {
    return (code) => code;
  }
}
