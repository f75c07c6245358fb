import type { LitElement, ReactiveController } from 'lit';
import type { Language, Languages } from './languages.js';
import { closestAcross } from './tree.js';
import { warn } from './warn.js';

/** The languages that a notice is written in. */
interface Written {
  readonly defaultLanguage: string;
  readonly languages: readonly string[];
}

/** HTML's own attribute, and XML's, which some pages have alone. */
const WITH_LANGUAGE = '[*|lang],[xml\\:lang]';

/** Those to tell that a language around them may have changed. */
const listeners = new Set<() => void>();

/** One for all elements: the page would be slower with one for each. */
let observer: MutationObserver | undefined;

/** Observes the attributes around an element, in its own tree and in those around it. */
function observeLanguages(element: Element): void {
  observer ??= new MutationObserver(() => {
    for (const tell of listeners) tell();
  });
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'xml:lang'] });
    if (!(root instanceof ShadowRoot)) return;
  }
}

/** Chooses the words of an element, and asks it to update when another language surrounds it or further words arrive. */
export class LanguageController<Words extends Language> implements ReactiveController {
  readonly #host: LitElement;
  readonly #languages: Languages<Words>;
  #stopListening: (() => void) | undefined;

  /** `languages`: those among which to choose. */
  constructor(host: LitElement, languages: Languages<Words>) {
    this.#host = host;
    this.#languages = languages;
    host.addController(this);
  }

  /** The words of the language around the element, if they are loaded and the notice is written in it. */
  wordsFor(notice?: Written): Words | undefined {
    return this.#languages.speakable(this.around, notice);
  }

  /** The language of the text around the element: the nearest `lang`, else what the page's head says, or nothing. */
  get around(): string {
    // a form of the page's may be named like a method of the document
    const { documentElement } = this.#host.ownerDocument;
    const nearest =
      closestAcross(this.#host, WITH_LANGUAGE) ??
      documentElement.querySelector('meta[http-equiv="content-language" i]');
    const [language = ''] = ['lang', 'xml:lang', 'content'].flatMap((name) => nearest?.getAttribute(name) ?? []);
    return language.trim();
  }

  /** Warns where the notice is written in the language around the element, and that language is missing on the page. */
  reportMissing(words: Words, { languages }: Written): void {
    const wanted = [this.around.toLowerCase(), this.around.toLowerCase().split(/[-_]/)[0]];
    const missing = languages.find((language) => wanted.includes(language.toLowerCase()));
    if (missing === undefined || wanted.includes(words.lang.toLowerCase())) return;
    // its file may still be on its way
    if (document.readyState !== 'complete') addEventListener('load', this.#update, { once: true });
    else
      warn(
        this.#host,
        `lang="${this.around}": is shown in ${words.lang}. Add the embed file ${missing}.js to the page`,
      );
  }

  hostConnected(): void {
    observeLanguages(this.#host);
    listeners.add(this.#update);
    this.#stopListening = this.#languages.onAdded(this.#update);
    // another language may surround it here
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
