import type { LitElement, ReactiveController } from 'lit';
import type { Language, Languages } from './languages.js';
import { closestAcross } from './tree.js';
import { warn } from './warn.js';

/** The languages that a notice is written in. */
interface Written {
  readonly defaultLanguage: string;
  readonly languages: readonly string[];
}

/** The attributes `lang` and `xml:lang`: some pages have only the latter. */
const WITH_LANGUAGE = '[*|lang],[xml\\:lang]';

/** Callbacks for a change of a surrounding `lang`. */
const listeners = new Set<() => void>();

/** Shared by all elements: one observer for each would slow the page down. */
let observer: MutationObserver | undefined;

/** Observes the language attributes around an element, also outside its shadow root. */
function observeLanguages(element: Element): void {
  observer ??= new MutationObserver(() => {
    for (const tell of listeners) tell();
  });
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'xml:lang'] });
    if (!(root instanceof ShadowRoot)) return;
  }
}

/** Chooses the words of an element, and updates it when the surrounding language changes or words are added. */
export class LanguageController<Words extends Language> implements ReactiveController {
  readonly #host: LitElement;
  readonly #languages: Languages<Words>;
  #stopListening: (() => void) | undefined;

  /** `languages`: the available languages. */
  constructor(host: LitElement, languages: Languages<Words>) {
    this.#host = host;
    this.#languages = languages;
    host.addController(this);
  }

  /** Returns the words for the language around the element; see `Languages.speakable` for the fallbacks. */
  wordsFor(notice?: Written): Words | undefined {
    return this.#languages.speakable(this.around, notice);
  }

  /** The language around the element: the nearest `lang`, else the `content-language` of the page, else empty. */
  get around(): string {
    // a form of the page may shadow a method of the document (DOM clobbering)
    const { documentElement } = this.#host.ownerDocument;
    const nearest =
      closestAcross(this.#host, WITH_LANGUAGE) ??
      documentElement.querySelector('meta[http-equiv="content-language" i]');
    const [language = ''] = ['lang', 'xml:lang', 'content'].flatMap((name) => nearest?.getAttribute(name) ?? []);
    return language.trim();
  }

  /**
   * Warns if the notice is written in the language around the element, but the words of that language are not loaded.
   */
  reportMissing(words: Words, { languages }: Written): void {
    const wanted = [this.around.toLowerCase(), this.around.toLowerCase().split(/[-_]/)[0]];
    const missing = languages.find((language) => wanted.includes(language.toLowerCase()));
    if (missing === undefined || wanted.includes(words.lang.toLowerCase())) return;
    // the file may still be loading
    if (document.readyState !== 'complete') addEventListener('load', this.#update, { once: true });
    else
      warn(this.#host, `lang="${this.around}": shown in ${words.lang}. Add the embed file ${missing}.js to the page`);
  }

  hostConnected(): void {
    observeLanguages(this.#host);
    listeners.add(this.#update);
    this.#stopListening = this.#languages.onAdded(this.#update);
    // the element may have moved into another language
    this.#update();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    listeners.delete(this.#update);
    removeEventListener('load', this.#update);
  }

  readonly #update = (): void => {
    this.#host.requestUpdate();
  };
}
