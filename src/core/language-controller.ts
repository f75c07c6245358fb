import type { LitElement, ReactiveController } from 'lit';
import type { Language, Languages } from './languages.js';
import { closestAcross } from './tree.js';

/** Chooses the words of an element, and asks it to update when further languages arrive. */
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
  wordsFor(notice?: { readonly defaultLanguage: string; readonly languages: readonly string[] }): Words | undefined {
    return this.#languages.speakable(this.around, notice);
  }

  /** The language of the text around the element: the nearest `lang`, or nothing. */
  get around(): string {
    return closestAcross(this.#host, '[lang]')?.getAttribute('lang')?.trim() ?? '';
  }

  hostConnected(): void {
    this.#stopListening = this.#languages.onAdded(() => {
      this.#host.requestUpdate();
    });
    // another language may surround it here
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stopListening?.();
  }
}
