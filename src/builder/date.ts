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
  const months = monthsIn(words, languages);
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

/**
 * The months that words name, 1 for January, by their names or the first letters of these, three or more: in the first of the
 * languages; where it finds none, in the others where they agree. One word can be November in one language and October in
 * another, and a weekday in one the beginning of a month in another.
 */
function monthsIn(words: readonly string[], [first, ...others]: readonly Words[]): readonly number[] {
  const own = words.flatMap((word) => (first && monthIn(first, word)) ?? []);
  if (own.length) return own;
  return words.flatMap((word) => {
    const found = new Set(others.flatMap((language) => monthIn(language, word) ?? []));
    return found.size === 1 ? [...found] : [];
  });
}

function monthIn(words: Words, word: string): number | undefined {
  const index = monthNames(words).findIndex((names) =>
    names.some((name) => name === word || (word.length >= 3 && name.startsWith(word))),
  );
  return index < 0 ? undefined : index + 1;
}

const known = new Map<string, readonly (readonly string[])[]>();

/** The names of each month, in small letters: on its own, and in the form that a date has. */
function monthNames(words: Words): readonly (readonly string[])[] {
  const names = known.get(words.lang) ?? monthNamesOf(words);
  known.set(words.lang, names);
  return names;
}

function monthNamesOf({ date, months }: Words): readonly (readonly string[])[] {
  const inDates = months.map((_, index) => wordsIn(date(`2025-${String(index + 1).padStart(2, '0')}-15`)));
  const all = inDates.map((words, index) => [...new Set([...words, ...wordsIn(months[index] ?? '')])]);
  // such as “de” in “15 de marzo de 2025”, and “Fómhair” in the Irish names of September and October
  const isShared = (word: string): boolean => all.filter((words) => words.includes(word)).length > 1;
  return all.map((words) => words.filter((word) => !isShared(word)));
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
