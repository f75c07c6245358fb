/** The words that dates are written with, in every language that the elements speak. */
import { parseDay } from '../model/day.js';
import type { Words } from '../words/languages/en.js';

/** What people write in and around a date, beside what the elements do. None of them says “before” or “after”. */
const AROUND = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'ste',
  'e',
  'o',
  'de',
  'on',
  'the',
  'of',
  'op',
  'am',
  'den',
  'le',
  'du',
]);

/** Short forms that do not begin like the name of the month, from January. */
const SHORT: Readonly<Record<string, readonly string[]>> = { nl: ['', '', 'mrt'], de: ['', '', 'mrz'] };

/** The words of a text in small letters, without accents: `févr` and `fevr` are one word. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/\p{L}+/gu) ?? [];

/**
 * The month that words name, 1 for January; `undefined` where they name none or several, or where one of them does not
 * belong to a date: “before 3 November” is another day.
 *
 * Months are read by their names or the first letters of these, three or more: in the first of the languages; where it
 * finds none, in the others where they agree. One word can be November in one language and October in another, and a
 * weekday in one the beginning of a month in another.
 */
export function monthIn(words: readonly string[], languages: readonly Words[]): number | undefined {
  const [first, ...others] = languages;
  const own = words.map((word) => first && (monthNamed(first, word) ?? monthBegun(first, word)));
  const isNamed = own.some((month) => month !== undefined);
  const months = isNamed ? own : words.map((word) => agreed(others, word));
  const isDate = words.every((word, index) => months[index] !== undefined || isAround(word, languages));
  const named = months.filter((month) => month !== undefined);
  return isDate && named.length === 1 ? named[0] : undefined;
}

/** The month that a word means in every language that has it as a name; where none has, in those that begin one so. */
function agreed(languages: readonly Words[], word: string): number | undefined {
  const named = languages.flatMap((language) => monthNamed(language, word) ?? []);
  const found = new Set(named.length ? named : languages.flatMap((language) => monthBegun(language, word) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

function monthNamed(words: Words, word: string): number | undefined {
  const index = dateWords(words).months.findIndex((names) => names.includes(word));
  return index < 0 ? undefined : index + 1;
}

function monthBegun(words: Words, word: string): number | undefined {
  const { months, weekdays } = dateWords(words);
  // without its accent, Tuesday in Romanian begins like March
  if (word.length < 3 || weekdays.includes(word)) return undefined;
  const begun = months.flatMap((names, index) => (names.some((name) => name.startsWith(word)) ? index + 1 : []));
  // in French, “jui” begins two months
  return begun.length === 1 ? begun[0] : undefined;
}

/** True for a weekday, also shortened, and for what stands between the parts of a date. */
const isAround = (word: string, languages: readonly Words[]): boolean =>
  AROUND.has(word) ||
  languages.some((language, index) => {
    const { others, weekdays } = dateWords(language);
    const isShort = word.length >= (index ? 3 : 2) && weekdays.some((weekday) => weekday.startsWith(word));
    return isShort || others.has(word) || weekdays.includes(word);
  });

/**
 * The day of the week that words name, 0 for Sunday; `undefined` where they name none or several. Read by its name in any
 * language, or by its first letters, two or more, in the first.
 */
export function weekdayIn(words: readonly string[], languages: readonly Words[]): number | undefined {
  const [first] = languages;
  const daysOf = (language: Words, isMeant: (name: readonly string[]) => boolean) =>
    dateWords(language).weekdayNames.flatMap((name, day) => (isMeant(name) ? day : []));
  const named = languages.flatMap((language) => daysOf(language, (name) => name.every((word) => words.includes(word))));
  const short = words.filter((word) => word.length > 1 && !AROUND.has(word));
  const begun =
    named.length || !first
      ? []
      : short
          .filter((word) => monthIn([word], [first]) === undefined)
          .flatMap((word) => daysOf(first, ([name]) => name?.startsWith(word) ?? false));
  const found = [...new Set([...named, ...begun])];
  return found.length === 1 ? found[0] : undefined;
}

/** What one language writes dates with. */
interface DateWords {
  /** The names of each month: on its own, and in the form that a date has. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** The words of the name of each weekday, from Sunday. */
  readonly weekdayNames: readonly (readonly string[])[];
  /** Words in the dates of several months: “de” in “15 de marzo de 2025”, “Fómhair” in Irish for September and October. */
  readonly others: ReadonlySet<string>;
}

const known = new Map<string, DateWords>();

function dateWords(words: Words): DateWords {
  const found = known.get(words.lang) ?? dateWordsOf(words);
  known.set(words.lang, found);
  return found;
}

function dateWordsOf({ date, day, lang, months, weekdays }: Words): DateWords {
  const all = months.map((name, index) => {
    const iso = `2025-${String(index + 1).padStart(2, '0')}`;
    const texts = [date(`${iso}-15`), date(iso), name, SHORT[lang]?.[index] ?? ''];
    return [...new Set(texts.flatMap(wordsIn))];
  });
  const isShared = (word: string): boolean => all.filter((found) => found.includes(word)).length > 1;
  const names = all.map((found) => found.filter((word) => !isShared(word)));
  // a week has every weekday, in the form that a date has
  const first = parseDay('2025-01-01') ?? 0;
  const week = weekdays.flatMap((_, index) => wordsIn(day(first + index).text));
  const weekdayNames = weekdays.map(wordsIn);
  return {
    months: names,
    weekdays: [...new Set([...weekdayNames.flat(), ...week])].filter((word) => !names.flat().includes(word)),
    weekdayNames,
    others: new Set(all.flat().filter(isShared)),
  };
}
