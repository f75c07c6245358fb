/** The languages on this page: whose words are here, and which of them an element speaks. */
import type { Words } from '../words/en.js';
import { closestAcross } from './tree.js';

interface Registry {
  readonly words: Map<string, Words>;
  readonly waiting: Set<() => void>;
}

/** Shared by every copy of the library on the page, so that a second file only adds its language. */
const KEY = Symbol.for('opt-out-elements/words/1');
const shared = globalThis as { [KEY]?: Registry };
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- another copy may have been here first
const registry: Registry = (shared[KEY] ??= { words: new Map(), waiting: new Set() });

/**
 * Adds the words of languages that are not here yet; the elements that could use them are drawn anew. Words that
 * are here stay, since those of another version need not fit the elements.
 */
export function addWords(...languages: readonly Words[]): void {
  for (const words of languages) {
    const lang = words.lang.toLowerCase();
    if (!registry.words.has(lang)) registry.words.set(lang, words);
  }
  for (const tell of registry.waiting) tell();
}

/** Tells `listener` whenever words are added, until the returned function is called. */
export function onWords(listener: () => void): () => void {
  registry.waiting.add(listener);
  return () => registry.waiting.delete(listener);
}

/** The language of the text around an element: the nearest `lang`, or nothing. */
export const languageAround = (element: Element): string =>
  closestAcross(element, '[lang]')?.getAttribute('lang')?.trim() ?? '';

/**
 * The words to speak: of the surrounding language, its base language, the notice's default, and then any
 * that are here, the first that both the page has words for and the notice is written in. One language an
 * element, so sentences are never mixed. `undefined` where there is none.
 */
export function wordsFor(
  around: string,
  notice?: { readonly defaultLanguage: string; readonly languages: readonly string[] },
): Words | undefined {
  const written = notice?.languages.map((language) => language.toLowerCase());
  const tag = around.toLowerCase();
  const wanted = [
    tag,
    tag.split(/[-_]/)[0] ?? '',
    notice?.defaultLanguage.toLowerCase() ?? '',
    ...registry.words.keys(),
  ];
  const found = wanted.find((language) => registry.words.has(language) && (!written || written.includes(language)));
  return found === undefined ? undefined : registry.words.get(found);
}
