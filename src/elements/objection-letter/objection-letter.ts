/**
 * `<objection-letter>` is a letter under Art. 21(1) GDPR that the reader completes, and then copies, prints or saves.
 * What is typed is held in this element and nowhere else: nothing is stored, and nothing is sent.
 */
import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators.js';
import { headingLevel } from '../../core/attributes.js';
import { languageAround, letterLanguages } from '../../core/languages.js';
import { NoticeElement, type Drawing } from '../../core/notice-element.js';
import { base } from '../../core/styles.js';
import type { Typed } from '../../model/letter.js';
import { canObject, countriesOf } from '../../model/objection.js';
import { letterView } from '../../views/letter.js';
import type { LetterWords } from '../../words/letter/en.js';
import { styles } from './objection-letter.styles.js';
import { printText, saveText } from './output.js';

/** A person copied the letter. Bubbles, and leaves shadow roots. It tells nothing of what is in it. */
export class LetterCopyEvent extends Event {
  constructor() {
    super('letter-copy', { bubbles: true, composed: true });
  }
}

/** Within the hour the day of the letter may be another one. */
const HOUR = 36e5;

/**
 * @summary A letter of objection that the reader completes and sends.
 *
 * Its data come from its own notice, or from the notice of the `<data-use-notice>` around it. It is offered where
 * some jurisdiction's law in the notice is `GDPR` or `UK GDPR`, the claimed legal basis is Art. 6(1)(e) or (f), or is
 * not known, and the change is not withdrawn; elsewhere its children are shown. What readers type is gone when they
 * close or reload the page. Where a browser keeps the page as it was for its back button, the text is kept with it.
 *
 * @csspart base - The frame.
 * @csspart heading - Every heading.
 * @csspart letter - The letter.
 * @csspart button - The buttons under it.
 * @csspart link - Every link.
 * @fires {LetterCopyEvent} letter-copy - A person copied the letter with its button.
 *
 * @example
 * ```html
 * <objection-letter country="NL">
 *   <p><a href="https://www.example.org/letter">The model letter of the data protection authority</a></p>
 * </objection-letter>
 * ```
 */
export class ObjectionLetter extends NoticeElement {
  static override styles = [base, styles];

  /**
   * Country of residence that is chosen at first: an ISO 3166-1 code of two letters, one of those that the notice's
   * jurisdictions hold. Default, and for anything else: none.
   */
  @property() country?: string;

  /**
   * Level of its title, 2 to 6. Default, and for anything else: 3.
   * @default 3
   */
  @property({ attribute: 'heading-level', converter: headingLevel }) override headingLevel!: number;

  protected override readonly languages = letterLanguages;

  #open = false;
  /** Chosen by the reader; empty for none. */
  #chosen: string | undefined;
  /** The one that the letter is written for: that, or the attribute's. */
  #country = '';
  #typed: Typed = { name: '', email: '', profile: '', situation: '' };
  #result = '';
  #words: LetterWords | undefined;
  #letter: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('country')) this.#chosen = undefined;
  }

  protected override draw(raw: unknown): Drawing | undefined {
    const notice = raw === undefined ? undefined : this.read(raw);
    const words = letterLanguages.speakable(languageAround(this));
    if (!notice) return undefined;
    if (!words) this.warn('needs the embed file of a letter, or addLetterWords()');
    if (!words || !canObject(notice)) return undefined;
    const open = this.#open;
    const country = this.#chosen ?? this.#given(countriesOf(notice));
    const view = letterView({
      words,
      notice,
      now: this.now(),
      open,
      country,
      typed: this.#typed,
      result: this.#result,
    });
    this.#words = words;
    this.#letter = view.letter;
    this.#country = country;
    return { language: words, children: view.children, lasts: open ? HOUR : Infinity };
  }

  /** The country that the attribute gives. */
  #given(countries: readonly string[]): string {
    const code = this.country?.trim().toUpperCase() ?? '';
    if (!code || countries.includes(code)) return code;
    this.warn(`country="${this.country ?? ''}": expected one of ${countries.join(', ')}`);
    return '';
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener('input', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      if (name === 'country') this.#chosen = value;
      else this.#typed = { ...this.#typed, [name]: value };
      this.#result = '';
      this.again();
    });
    root.addEventListener('click', ({ target }) => {
      const what = (target as HTMLElement).dataset['do'];
      if (what) void this.#do(what);
    });
    // of a fold, which does not bubble
    root.addEventListener(
      'toggle',
      () => {
        this.#open = true;
        this.again();
      },
      true,
    );
    return root;
  }

  protected override updated(): void {
    // a field that was away, for a country without a letter, comes back as it was
    for (const field of this.renderRoot.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      const value = { ...this.#typed, country: this.#country }[field.name] ?? '';
      if (field.value !== value) field.value = value;
    }
  }

  async #do(what: string): Promise<void> {
    const words = this.#words;
    if (!words) return;
    const { form, letter } = words;
    const text = this.#letter.join('\n\n');
    if (what === 'print') printText(this.renderRoot, this.#letter, letter);
    if (what === 'save') {
      saveText(text, letter.file);
      this.#result = form.saved(letter.file);
    }
    if (what === 'copy') this.#result = (await this.#copy(text)) ? form.copied : form.selected;
    this.again();
  }

  /** Copies the letter; where the browser does not let it, selects it for the reader to copy. */
  async #copy(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const letter = this.renderRoot.querySelector('.letter');
      if (letter) getSelection()?.selectAllChildren(letter);
      return false;
    }
    this.dispatchEvent(new LetterCopyEvent());
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'objection-letter': ObjectionLetter;
  }
  interface HTMLElementEventMap {
    'letter-copy': LetterCopyEvent;
  }
}
