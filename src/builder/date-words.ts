/** Recognizes the words in dates, in every language of the elements. */
import { parseDay } from '../model/day.js';
import type { Words } from '../words/languages/en.js';

/** Words in and around dates that the elements themselves do not use. None of them means “before” or “after”. */
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

/** Abbreviations that are not a prefix of the month name, from January. */
const SHORT: Readonly<Record<string, readonly string[]>> = { nl: ['', '', 'mrt'], de: ['', '', 'mrz'] };

/** Returns the words of a text in lower case and without accents, so that `févr` equals `fevr`. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/\p{L}+/gu) ?? [];

/**
 * Returns the month that the words name, 1 for January. Returns `undefined` if they name no month or several, or if a word
 * does not belong in a date: “before 3 November” is another day.
 *
 * Matches month names or their first letters (at least three) in the first language. If that finds nothing, uses the other
 * languages if they agree: the same word can mean November in one language and October in another, and a weekday in one
 * language can be the start of a month in another.
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

/** Returns the month that all languages agree on for a word: by full name, or else by prefix. */
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
  // without its accent, Romanian “marți” (Tuesday) looks like a prefix of “martie” (March)
  if (word.length < 3 || weekdays.includes(word)) return undefined;
  const begun = months.flatMap((names, index) => (names.some((name) => name.startsWith(word)) ? index + 1 : []));
  // “jui” is a prefix of two French months
  return begun.length === 1 ? begun[0] : undefined;
}

/** Returns true for weekdays, including abbreviations, and for words between the parts of a date. */
const isAround = (word: string, languages: readonly Words[]): boolean =>
  AROUND.has(word) ||
  languages.some((language, index) => {
    const { others, weekdays } = dateWords(language);
    const isShort = word.length >= (index ? 3 : 2) && weekdays.some((weekday) => weekday.startsWith(word));
    return isShort || others.has(word) || weekdays.includes(word);
  });

/**
 * Returns the day of the week that the words name, 0 for Sunday. Returns `undefined` if they name none or several. Matches
 * the full name in any language, or its first letters (at least two) in the first language.
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

/** The date words of one language. */
interface DateWords {
  /** The names of each month, standalone and as inflected in a date. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** The words in the name of each weekday, from Sunday. */
  readonly weekdayNames: readonly (readonly string[])[];
  /** Words that occur in dates of several months: Spanish “de”, or Irish “Fómhair” in September and October. */
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
  // any seven days contain each weekday as inflected in a date
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
