/**
 * `<objection-letter>` is a letter under Art. 21(1) GDPR that the reader completes, and then copies, prints or saves.
 * What is typed is held in this element and nowhere else: nothing is stored, and nothing is sent.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { map } from 'lit/directives/map.js';
import {
  letterContent,
  type FormContent,
  type LetterContent,
  type LetterOutcome,
  type OwnFormsContent,
  type WrittenLetter,
} from '../../content/letter.js';
import { headingLevel } from '../../core/attributes.js';
import { LanguageController } from '../../core/language-controller.js';
import { letterLanguages } from '../../core/languages.js';
import { NoticeElement, type LocalizedContent } from '../../core/notice-element.js';
import { sentence } from '../../core/sentence.js';
import { base } from '../../core/styles.js';
import { heading, link, paragraph } from '../../core/templates.js';
import type { LetterFields } from '../../model/letter.js';
import type { Notice } from '../../model/notice.js';
import { countriesOf } from '../../model/objection.js';
import { countryField, textField } from './form-fields.js';
import { styles } from './objection-letter.styles.js';
import { printText, saveText } from './output.js';

/** A person copied the letter. Bubbles, and leaves shadow roots. It tells nothing of what is in it. */
export class LetterCopyEvent extends Event {
  constructor() {
    super('letter-copy', { bubbles: true, composed: true });
  }
}

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
export class ObjectionLetter extends NoticeElement<LetterContent> {
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

  readonly #languageController = new LanguageController(this, letterLanguages);

  /** True once the reader has asked for the form; it then stays on the page. */
  @state() private isUnfolded = false;

  /** The country that the reader chose, empty for none; nothing while that of the attribute holds. */
  @state() private chosenCountry: string | undefined;

  /** What the reader has typed. */
  @state() private fields: LetterFields = { name: '', email: '', profile: '', situation: '' };

  /** What came of the last button, until the letter changes. */
  @state() private outcome: LetterOutcome | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('country')) this.chosenCountry = undefined;
    super.willUpdate(changed);
  }

  protected override prepareContent(): LocalizedContent<LetterContent> | undefined {
    const { fields, isUnfolded, noticeController, outcome } = this;
    const document = noticeController.own ?? noticeController.around?.document;
    const notice = document === undefined ? undefined : noticeController.read(document);
    if (!notice) return undefined;
    const words = this.#languageController.wordsFor();
    if (!words) {
      this.warn('needs the embed file of a letter, or addLetterWords()');
      return undefined;
    }
    const country = this.chosenCountry ?? this.#countryOfAttribute(notice);
    const content = letterContent({ notice, words, now: this.now(), isUnfolded, country, fields, outcome });
    return content && { content, language: words };
  }

  #countryOfAttribute(notice: Notice): string {
    const code = this.country?.trim().toUpperCase() ?? '';
    const countries = countriesOf(notice);
    if (!code || countries.includes(code)) return code;
    this.warn(`country="${this.country ?? ''}": expected one of ${countries.join(', ')}`);
    return '';
  }

  protected override renderContent({ form, intro, ownForms, title, write }: LetterContent): TemplateResult {
    return html`
      ${heading(this.headingLevel, title)}
      <div class="about">${paragraph(intro)} ${ownForms ? this.#renderOwnForms(ownForms) : nothing}</div>
      <details @toggle=${this.#onToggle}>
        <summary ${sentence(write)}></summary>
        ${form ? html`<section>${this.#renderForm(form)}</section>` : nothing}
      </details>
    `;
  }

  #renderOwnForms({ intro, links, whenLetter }: OwnFormsContent): TemplateResult {
    return html`
      ${paragraph(intro)}
      <ul role="list">
        ${map(links, (one) => html`<li>${link(one)}</li>`)}
      </ul>
      ${paragraph(whenLetter)}
    `;
  }

  #renderForm({ country, fields, kept, letter, refusal }: FormContent): TemplateResult {
    return html`
      ${paragraph(kept)} ${countryField(country, this.#onCountryInput)} ${paragraph(refusal, 'strong')}
      ${map(fields, (field) => textField(field, this.#onFieldInput))} ${letter ? this.#renderLetter(letter) : nothing}
    `;
  }

  #renderLetter(letter: WrittenLetter): TemplateResult {
    const { copy, isForeign, missing, notes, print, result, save, sending } = letter;
    const paragraphs = map(letter.paragraphs, (text) => html`<p ${sentence(text)}></p>`);
    const lang = isForeign ? letter.lang : nothing;
    const dir = isForeign ? letter.dir : nothing;
    return html`
      ${heading(this.headingLevel + 1, letter.title)} ${paragraph(missing, 'muted')}
      <div part="letter" class="letter" lang=${lang} dir=${dir}>${paragraphs}</div>
      <div class="actions">
        <button part="button" type="button" @click=${this.#onCopyClick} ${sentence(copy)}></button>
        <button part="button" type="button" @click=${this.#onPrintClick} ${sentence(print)}></button>
        <button part="button" type="button" @click=${this.#onSaveClick} ${sentence(save)}></button>
      </div>
      <p class="strong" role="status" ${sentence(result ?? '')}></p>
      ${paragraph(sending)}
      <ul class="bullets" role="list">
        ${map(notes, (note) => html`<li ${sentence(note)}></li>`)}
      </ul>
    `;
  }

  #onToggle(): void {
    this.isUnfolded = true;
  }

  #onCountryInput({ target }: Event): void {
    this.chosenCountry = (target as HTMLSelectElement).value;
    this.outcome = undefined;
  }

  #onFieldInput({ target }: Event): void {
    const { name, value } = target as HTMLInputElement | HTMLTextAreaElement;
    this.fields = { ...this.fields, [name]: value };
    this.outcome = undefined;
  }

  /** Copies the letter; where the browser does not let it, selects it for the reader to copy. */
  async #onCopyClick(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#letterText);
    } catch {
      const letter = this.renderRoot.querySelector('.letter');
      if (letter) getSelection()?.selectAllChildren(letter);
      this.outcome = 'selected';
      return;
    }
    this.outcome = 'copied';
    this.dispatchEvent(new LetterCopyEvent());
  }

  #onPrintClick(): void {
    const letter = this.content?.form?.letter;
    if (letter) printText(this.renderRoot, letter.paragraphs, letter);
  }

  #onSaveClick(): void {
    const letter = this.content?.form?.letter;
    if (!letter) return;
    saveText(this.#letterText, letter.file);
    this.outcome = 'saved';
  }

  /** The letter as plain text. */
  get #letterText(): string {
    return this.content?.form?.letter?.paragraphs.join('\n\n') ?? '';
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
