/** The languages on this page: loads words, and chooses the language of an element. */
import type { Words } from '../words/languages/en.js';
import type { LetterWords } from '../words/letter/en.js';

/** The fields that all words files share. */
export interface Language {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

interface Registry<W> {
  readonly words: Map<string, W>;
  readonly waiting: Set<() => void>;
}

/**
 * Words of one kind, by language. All copies of the library on the page share them: a second file only adds its words.
 */
export class Languages<W extends Language> {
  readonly #registry: Registry<W>;

  /** `kind`: part of the key of the registry, the same for all versions with this major number. */
  constructor(kind: string) {
    const shared = globalThis as unknown as Record<symbol, Registry<W> | undefined>;
    // another copy of the library may have created it
    this.#registry = shared[Symbol.for(`opt-out-elements/${kind}/1`)] ??= { words: new Map(), waiting: new Set() };
  }

  /**
   * Adds languages that are not loaded yet, and updates the elements. Never replaces loaded words: words of another
   * version may not fit the elements.
   */
  add(languages: readonly W[]): void {
    const { waiting, words } = this.#registry;
    for (const one of languages) {
      const lang = one.lang.toLowerCase();
      if (!words.has(lang)) words.set(lang, one);
    }
    for (const tell of waiting) tell();
  }

  /** Calls `listener` after each addition. Returns a function that removes it. */
  onAdded(listener: () => void): () => void {
    this.#registry.waiting.add(listener);
    return () => this.#registry.waiting.delete(listener);
  }

  /**
   * Chooses the words of an element: the first language that is loaded and that the notice is written in. Order: the
   * surrounding language, its base language, the default language of the notice, any other. An element uses only one
   * language, so that sentences never mix. Returns `undefined` if there is none.
   */
  speakable(
    around: string,
    notice?: { readonly defaultLanguage: string; readonly languages: readonly string[] },
  ): W | undefined {
    const { words } = this.#registry;
    const written = notice?.languages.map((language) => language.toLowerCase());
    const tag = around.toLowerCase();
    const wanted = [tag, tag.split(/[-_]/)[0] ?? '', notice?.defaultLanguage.toLowerCase() ?? '', ...words.keys()];
    const found = wanted.find((language) => words.has(language) && (!written || written.includes(language)));
    return found === undefined ? undefined : words.get(found);
  }
}

/** The words of all elements except the letter. */
export const languages = /* @__PURE__ */ new Languages<Words>('words');

/** The words of the letter of objection, which has its own set of languages. */
export const letterLanguages = /* @__PURE__ */ new Languages<LetterWords>('letter');

/** Adds words for the elements, and updates the elements. Ignores a language that is already loaded. */
export function addWords(...words: readonly Words[]): void {
  languages.add(words);
}

/** Adds words for the letter of objection, and updates the letters. Ignores a language that is already loaded. */
export function addLetterWords(...words: readonly LetterWords[]): void {
  letterLanguages.add(words);
}
