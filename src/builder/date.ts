/** Days as people write them. */
import { isoDay, isPartialDate, parseDay } from '../model/day.js';
import type { Words } from '../words/languages/en.js';

/**
 * The ISO form of a day that can be read in one way only: `2025-11-03`, `3 november 2025`, `Nov 3, 2025`,
 * `13-11-2025`. Anything else comes back as it was, `3/11/2025` too, which is 11 March elsewhere.
 */
export function writtenDay(text: string, languages: readonly Words[]): string {
  const given = text.trim();
  if (parseDay(given) !== undefined || isPartialDate(given)) return given;
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(given);
  if (numbers) {
    const [, first = '', second = '', year = ''] = numbers;
    const readings = new Set(
      [
        [first, second],
        [second, first],
      ].flatMap(([date, month]) => iso(year, month, date) ?? []),
    );
    return readings.size === 1 ? ([...readings][0] ?? given) : given;
  }
  const words = given.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? [];
  const months = words.flatMap((word) => monthOf(word, languages) ?? []);
  const [year, date] = [/^\d{4}$/, /^\d{1,2}$/].map((size) => words.filter((word) => size.test(word)));
  if (months.length !== 1 || year?.length !== 1 || date?.length !== 1) return given;
  return iso(year[0], String(months[0]), date[0]) ?? given;
}

/** True for what is a day to a person, and another day to another person. */
export const isAmbiguous = (text: string): boolean => /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$/.test(text.trim());

function iso(year = '', month = '', date = ''): string | undefined {
  const day = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return day === undefined ? undefined : isoDay(day);
}

/** 1 for January, by its name or the first three letters of it, in any of the languages. */
function monthOf(word: string, languages: readonly Words[]): number | undefined {
  for (const { months } of languages) {
    const index = months.findIndex(
      (name) => name.toLowerCase() === word || (word.length >= 3 && name.toLowerCase().startsWith(word)),
    );
    if (index >= 0) return index + 1;
  }
  return undefined;
}
