/**
 * `<objection-letter>` shows a letter under Art. 21(1) GDPR that the reader completes and then copies, prints or saves.
 * The typed text exists only in this element. It is never stored or sent.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { map } from 'lit/directives/map.js';
import {
  letterContent,
  type FormContent,
  type LetterContent,
  type LetterOutcome,
  type LetterPart,
  type OtherWaysContent,
  type WrittenLetter,
} from '../../content/letter.js';
import { headingLevel } from '../../core/attributes.js';
import { LanguageController } from '../../core/language-controller.js';
import { letterLanguages } from '../../core/languages.js';
import { NoticeElement, type LocalizedContent } from '../../core/notice-element.js';
import { sentence } from '../../core/sentence.js';
import { base } from '../../core/styles.js';
import { heading, link, paragraph } from '../../core/templates.js';
import type { LetterFields, Way } from '../../model/letter.js';
import type { Notice } from '../../model/notice.js';
import { countriesOf } from '../../model/objection.js';
import { copyField, countryField, textField, wayField } from './form-fields.js';
import { styles } from './objection-letter.styles.js';
import { printTexts, saveText } from './output.js';

/** Fires when the reader copies the letter with its button. Contains no text of the letter. Bubbles; composed. */
export class LetterCopyEvent extends Event {
  constructor() {
    super('letter-copy', { bubbles: true, composed: true });
  }
}

/**
 * @summary A letter of objection that the reader completes and sends.
 *
 * Its data come from its own notice, or from the notice of the `<data-use-notice>` around it. The letter requires a
 * jurisdiction with the law `GDPR` or `UK GDPR`, a claimed legal basis that is Art. 6(1)(e) or (f) or unknown, and a
 * change that is not opt-in and not withdrawn. Otherwise the children are shown. The typed text is lost when the reader
 * closes or reloads the page; the back/forward cache of a browser may keep it.
 *
 * @csspart base - The frame around the content.
 * @csspart heading - Each heading.
 * @csspart letter - The letter.
 * @csspart button - The buttons below the letter.
 * @csspart link - Each link.
 * @fires {LetterCopyEvent} letter-copy - The reader copies the letter with its button.
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
   * Initially selected country of residence: a two-letter ISO 3166-1 code of a country in the jurisdictions of the
   * notice. Default, also for any other value: none.
   */
  @property() country?: string;

  /**
   * Heading level of the title, 2 to 6. Default, also for any other value: 3.
   * @default 3
   */
  @property({ attribute: 'heading-level', converter: headingLevel }) override headingLevel!: number;

  readonly #languageController = new LanguageController(this, letterLanguages);

  /** True once the reader has opened the form. It stays in the page after that. */
  @state() private isUnfolded = false;

  /** The country that the reader has selected; empty for none, `undefined` while the attribute applies. */
  @state() private chosenCountry: string | undefined;

  /** The way to send the letter that the reader has selected. */
  @state() private way: Way | undefined;

  /** True if the reader wants an English copy. */
  @state() private hasCopy = false;

  /** The text that the reader has typed. */
  @state() private fields: LetterFields = { name: '', email: '', profile: '', situation: '' };

  /** The result of the last button press, until the letter changes. */
  @state() private outcome: LetterOutcome | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('country')) this.chosenCountry = undefined;
    super.willUpdate(changed);
  }

  protected override prepareContent(): LocalizedContent<LetterContent> | undefined {
    const { fields, hasCopy, isUnfolded, noticeController, outcome, way } = this;
    const document = noticeController.own ?? noticeController.around?.document;
    const notice = document === undefined ? undefined : noticeController.read(document);
    if (!notice) return undefined;
    const words = this.#languageController.wordsFor();
    if (!words) {
      this.warn('needs the embed file of a letter or addLetterWords()');
      return undefined;
    }
    const country = this.chosenCountry ?? this.#countryOfAttribute(notice);
    const now = this.now();
    const content = letterContent({ notice, words, now, isUnfolded, country, way, hasCopy, fields, outcome });
    return content && { content, language: words };
  }

  #countryOfAttribute(notice: Notice): string {
    const code = this.country?.trim().toUpperCase() ?? '';
    const countries = countriesOf(notice);
    if (!code || countries.includes(code)) return code;
    this.warn(`country="${this.country ?? ''}": expected one of ${countries.join(', ')}`);
    return '';
  }

  protected override renderContent({ form, intro, otherWays, right, title, write }: LetterContent): TemplateResult {
    return html`
      ${heading(this.headingLevel, title)}
      <div class="about">${paragraph(intro)} ${paragraph(right)}</div>
      <details @toggle=${this.#onToggle}>
        <summary ${sentence(write)}></summary>
        ${form ? html`<section>${this.#renderForm(form)}</section>` : nothing}
      </details>
      ${map(otherWays, otherWaysTemplate)}
    `;
  }

  #renderForm({ copy, country, fields, kept, letter, refusal, way }: FormContent): TemplateResult {
    return html`
      ${paragraph(kept)} ${countryField(country, this.#onCountryInput)} ${paragraph(refusal, 'strong')}
      ${way ? wayField(way, this.#onWayChange) : nothing}
      ${map(fields, (field) => textField(field, this.#onFieldInput))}
      ${copy ? copyField(copy, this.#onCopyChange) : nothing} ${letter ? this.#renderLetter(letter) : nothing}
    `;
  }

  #renderLetter(letter: WrittenLetter): TemplateResult {
    const { copy, links, missing, notes, parts, print, result, save, sending } = letter;
    return html`
      ${heading(this.headingLevel + 1, letter.title)} ${paragraph(missing, 'muted')}
      <div part="letter" class="letter">${map(parts, partTemplate)}</div>
      <div class="actions">
        <button part="button" type="button" @click=${this.#onCopyClick} ${sentence(copy)}></button>
        <button part="button" type="button" @click=${this.#onPrintClick} ${sentence(print)}></button>
        <button part="button" type="button" @click=${this.#onSaveClick} ${sentence(save)}></button>
      </div>
      <p class="strong" role="status" ${sentence(result ?? '')}></p>
      ${paragraph(sending)}
      ${
        links.length
          ? html`<ul role="list">
              ${map(links, (one) => html`<li>${link(one)}</li>`)}
            </ul>`
          : nothing
      }
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

  #onWayChange({ target }: Event): void {
    this.way = (target as HTMLInputElement).value as Way;
    this.outcome = undefined;
  }

  #onCopyChange({ target }: Event): void {
    this.hasCopy = (target as HTMLInputElement).checked;
    this.outcome = undefined;
  }

  #onFieldInput({ target }: Event): void {
    const { name, value } = target as HTMLInputElement | HTMLTextAreaElement;
    this.fields = { ...this.fields, [name]: value };
    this.outcome = undefined;
  }

  /** Copies the letter. If the browser does not allow it, selects the letter for the reader to copy. */
  async #onCopyClick(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#letterText);
    } catch {
      const letter = this.renderRoot.querySelector('.letter');
      if (letter) document.getSelection()?.selectAllChildren(letter);
      this.outcome = 'selected';
      return;
    }
    this.outcome = 'copied';
    this.dispatchEvent(new LetterCopyEvent());
  }

  async #onPrintClick(): Promise<void> {
    const parts = this.content?.form?.letter?.parts;
    if (parts && !(await printTexts(this.renderRoot, parts))) this.outcome = 'unprinted';
  }

  #onSaveClick(): void {
    const letter = this.content?.form?.letter;
    if (!letter) return;
    saveText(this.#letterText, letter.file);
    this.outcome = 'saved';
  }

  /** The letter as plain text, with its English copy if there is one. */
  get #letterText(): string {
    const parts = this.content?.form?.letter?.parts ?? [];
    return parts.map(({ paragraphs }) => paragraphs.join('\n\n')).join('\n\n\n');
  }
}

/** The settings or forms of the platform. */
const otherWaysTemplate = ({ intro, links }: OtherWaysContent): TemplateResult => html`
  <div class="other">
    ${paragraph(intro)}
    <ul role="list">
      ${map(links, (one) => html`<li>${link(one)} ${paragraph(one.note, 'muted')}</li>`)}
    </ul>
  </div>
`;

const partTemplate = ({ dir, lang, paragraphs }: LetterPart): TemplateResult => html`
  <div lang=${lang} dir=${dir}>${map(paragraphs, (text) => html`<p ${sentence(text)}></p>`)}</div>
`;

declare global {
  interface HTMLElementTagNameMap {
    'objection-letter': ObjectionLetter;
  }
  interface HTMLElementEventMap {
    'letter-copy': LetterCopyEvent;
  }
}
