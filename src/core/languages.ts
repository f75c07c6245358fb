/** The languages on this page: whose words are loaded, and which language an element uses. */
import type { Words } from '../words/languages/en.js';
import type { LetterWords } from '../words/letter/en.js';

/** What the words of any kind say of themselves. */
export interface Language {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

interface Registry<W> {
  readonly words: Map<string, W>;
  readonly waiting: Set<() => void>;
}

/** Words of one kind, by language. Shared by every copy of the library on the page: a second file only adds its own. */
export class Languages<W extends Language> {
  readonly #registry: Registry<W>;

  /** `kind` is the same for every version with this major number. */
  constructor(kind: string) {
    const shared = globalThis as unknown as Record<symbol, Registry<W> | undefined>;
    // another copy of the library may have made it
    this.#registry = shared[Symbol.for(`opt-out-elements/${kind}/1`)] ??= { words: new Map(), waiting: new Set() };
  }

  /**
   * Adds languages that are not loaded yet, and updates the elements that wait for them. Words that are loaded already
   * stay, since those of another version need not fit the elements.
   */
  add(languages: readonly W[]): void {
    const { waiting, words } = this.#registry;
    for (const one of languages) {
      const lang = one.lang.toLowerCase();
      if (!words.has(lang)) words.set(lang, one);
    }
    for (const tell of waiting) tell();
  }

  /** Tells `listener` whenever words are added, until the returned function is called. */
  onAdded(listener: () => void): () => void {
    this.#registry.waiting.add(listener);
    return () => this.#registry.waiting.delete(listener);
  }

  /**
   * Chooses the words of an element: the first language that the page has words for and the notice is written in, of the
   * surrounding language, its base language, the notice's default, and any other. One language an element, so sentences
   * are never mixed. `undefined` where there is none.
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

/** The words that say what a notice holds. */
export const languages = /* @__PURE__ */ new Languages<Words>('words');

/** The words of the letter of objection: in languages of its own. */
export const letterLanguages = /* @__PURE__ */ new Languages<LetterWords>('letter');

/** Adds the words of languages that are not loaded yet, and updates the elements that wait for them. */
export function addWords(...words: readonly Words[]): void {
  languages.add(words);
}

/** The same for the letter of objection. */
export function addLetterWords(...words: readonly LetterWords[]): void {
  letterLanguages.add(words);
}
