/** Data as an editor types them: names with a comma between them, of the vocabulary or of the notice's own. */
import { CATEGORIES, type CategoryId } from '../model/categories.js';
import type { Words } from '../words/languages/en.js';
import { get, insert, isKnownCategory, itemsAt, textAt, type Draft, type Path } from './draft.js';

const LIST = ['dataCategories'];

/** What a typed text adds to the notice. */
export interface TypedData {
  readonly items: readonly object[];
  /** Where in the list the names stand that are there already. */
  readonly already: readonly number[];
}

/**
 * The items that a typed text stands for, each with the same use. A name is one of the vocabulary where `words` have it,
 * in their order; it is the notice's own otherwise. One of the vocabulary is in the list once, because of its id; one of
 * the notice's own once with each use, since groups of people can differ in it.
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
 * The names in a typed text. A comma between parentheses belongs to a name. In a list with commas only, the last can be two, as
 * people write them: “name, photo and posts”; unless the vocabulary has them as one.
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

/** Between the last two of several, in the languages of the builder. */
const AND = /\s+(?:and|en|und|et)\s+/i;

/** The words in which a notice is written, its main language first; then those of the builder. */
export function vocabularyOf(draft: Draft, readerWords: readonly [Words, ...Words[]]): readonly Words[] {
  const languages = [textAt(draft, ['defaultLanguage']), ...itemsAt(draft, ['languages']).map(String)];
  const spoken = languages.flatMap((language) =>
    readerWords.filter(({ lang }) => lang === language || lang === language.split('-')[0]),
  );
  return [...spoken, readerWords[0]];
}

/** The category of the vocabulary that has just this name, or this name with the word for data. */
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

/** “Health data” is health: without the word for data, in the languages of the builder. */
const withoutData = (name: string): string =>
  name
    .replace(/ (?:data|information)$/, '')
    .replace(/s?(?:gegevens|daten)$/, '')
    .replace(/^(?:gegevens over |donnees (?:de |d'|sur (?:le |la |les |l')?))/, '');

/** True where a label of an item, in any language, is this name. */
const isLabelled = (item: unknown, name: string): boolean =>
  Object.values((get(item, ['label']) as object | undefined) ?? {}).some(
    (label) => typeof label === 'string' && comparable(label) === comparable(name),
  );

/** Without what people leave out when they type: capitals, diacritics and the typographic apostrophe. */
const comparable = (name: string): string =>
  name
    .replace(/[’‘ʼ´\u0060]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** An id for data of the notice's own: made of the label, and one that neither the list nor the vocabulary has. */
export function ownId(draft: Draft, index: number, label: string): string {
  const words =
    comparable(label)
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'own';
  // with room for a number
  const name = words.slice(0, 70).replace(/-$/, '');
  const taken = idsBeside(draft, index);
  let id = name;
  for (let number = 2; isKnownCategory(id) || taken.includes(id); number++) id = `${name}-${String(number)}`;
  return id;
}

/**
 * The id that follows from a label that is being typed: in the main language, of data of the notice's own. One that a file
 * gave stays, unless no notice can have it. `undefined`: nothing changes.
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
