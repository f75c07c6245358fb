/** Parses kinds of data as editors type them: names separated by commas, from the vocabulary or custom. */
import { CATEGORIES, type CategoryId } from '../model/categories.js';
import type { Words } from '../words/languages/en.js';
import { get, insert, isKnownCategory, itemsAt, textAt, type Draft, type Path } from './draft.js';

const LIST = ['dataCategories'];

/** The items that a typed text adds to the notice. */
export interface TypedData {
  readonly items: readonly object[];
  /** The indexes of names that are already in the list. */
  readonly already: readonly number[];
}

/**
 * Converts a typed text to items with the same use. Looks up each name in the vocabulary of `words`, in their order. Names
 * that are not found become custom items. A category of the vocabulary can occur only once, because of its id. A custom
 * item can occur once for each use, because groups of people can differ in it.
 */
export function typedData(draft: Draft, text: string, use: string, words: readonly Words[]): TypedData {
  const language = textAt(draft, ['defaultLanguage']);
  const there = itemsAt(draft, LIST).length;
  const already = new Set<number>();
  let next = draft;
  for (const name of typedNames(text, words)) {
    const id = categoryCalled(name, words);
    const items = itemsAt(next, LIST);
    const found = items.findIndex(
      (item) => textAt(item, ['id']) === id || (textAt(item, ['use']) === use && isLabelled(item, name)),
    );
    if (found < 0) {
      const item = id ? { id, use } : { id: ownId(next, items.length, name), label: { [language]: name }, use };
      next = insert(next, LIST, items.length, item);
    } else if (found < there) already.add(found);
  }
  return { items: itemsAt(next, LIST).slice(there) as readonly object[], already: [...already] };
}

/**
 * Splits a typed text into names. A comma in parentheses is part of a name. If only commas separate the names, also splits
 * the last name at “and”, as in “name, photo and posts”, unless the vocabulary contains it as one name.
 */
export function typedNames(text: string, words: readonly Words[] = []): readonly string[] {
  const names = (text.match(/(?:\([^()\n\r]*\)|[^,;\n\r،؛、，；])+/g) ?? [])
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const last = names.at(-1) ?? '';
  const isSentence = names.length > 1 && !/[;\n\r؛；]/.test(text);
  const two = isSentence && !categoryCalled(last, words) ? last.split(AND) : [];
  return two.length === 2 && two.every(Boolean) ? [...names.slice(0, -1), ...two] : names;
}

/** “And” in the languages of the builder. */
const AND = /\s+(?:and|en|und|et)\s+/i;

/** Returns the words of the notice's languages, main language first, and then of the builder's language. */
export function vocabularyOf(draft: Draft, readerWords: readonly [Words, ...Words[]]): readonly Words[] {
  const languages = [textAt(draft, ['defaultLanguage']), ...itemsAt(draft, ['languages']).map(String)];
  const spoken = languages.flatMap((language) =>
    readerWords.filter(({ lang }) => lang === language || lang === language.split('-')[0]),
  );
  return [...spoken, readerWords[0]];
}

/** Finds the category with exactly this name, ignoring a word for “data”. */
export function categoryCalled(name: string, words: readonly Words[]): CategoryId | undefined {
  const ids = Object.keys(CATEGORIES) as CategoryId[];
  for (const wanted of [comparable(name), withoutData(comparable(name))]) {
    for (const { categories } of words) {
      const found = ids.find((id) => comparable(categories[id]) === wanted);
      if (found) return found;
    }
  }
  return undefined;
}

/** Removes the word for “data” in the languages of the builder: “health data” becomes “health”. */
const withoutData = (name: string): string =>
  name
    .replace(/ (?:data|information)$/, '')
    .replace(/s?(?:gegevens|daten)$/, '')
    .replace(/^(?:gegevens over |donnees (?:de |d'|sur (?:le |la |les |l')?))/, '');

/** Returns true if an item has this label in any language. */
const isLabelled = (item: unknown, name: string): boolean =>
  Object.values((get(item, ['label']) as object | undefined) ?? {}).some(
    (label) => typeof label === 'string' && comparable(label) === comparable(name),
  );

/** Normalizes case, diacritics, apostrophes and spaces for comparison. */
const comparable = (name: string): string =>
  name
    .replace(/[’‘ʼ´\u0060]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** Generates an id from the label of a custom item, unique in the list and the vocabulary. */
export function ownId(draft: Draft, index: number, label: string): string {
  const words =
    comparable(label)
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'own';
  // leaves space for a number
  const name = words.slice(0, 70).replace(/-$/, '');
  const taken = idsBeside(draft, index);
  let id = name;
  for (let number = 2; isKnownCategory(id) || taken.includes(id); number++) id = `${name}-${String(number)}`;
  return id;
}

/**
 * Returns the new id of a custom item when its label in the main language changes. Keeps an id from a file, unless it is
 * invalid. Returns `undefined` if the id does not change.
 */
export function idFromLabel(draft: Draft, path: Path, label: string): string | undefined {
  const [, index, , language] = path;
  const id = textAt(draft, [...LIST, Number(index), 'id']);
  if (language !== textAt(draft, ['defaultLanguage']) || !id || isKnownCategory(id)) return undefined;
  const isMade = id === ownId(draft, Number(index), textAt(draft, path));
  const isWrong = !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || idsBeside(draft, Number(index)).includes(id);
  return isMade || isWrong ? ownId(draft, Number(index), label) : undefined;
}

const idsBeside = (draft: Draft, index: number): readonly string[] =>
  itemsAt(draft, LIST)
    .filter((_, at) => at !== index)
    .map((item) => textAt(item, ['id']));
