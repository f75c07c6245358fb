/** The letter of objection: its snippet, beside that of the card, and who has read it in its language. */
import { html, nothing, type TemplateResult } from 'lit';
import { letterSnippet } from '../snippets/snippets.js';
import { canObject } from '../model/objection.js';
import type { Notice } from '../model/notice.js';
import type { Words } from '../words/languages/en.js';
import { LETTER_LANGUAGES } from './letter-languages.js';
import type { Choices } from './output.js';
import { READ_BY_NATIVE_SPEAKERS } from './read-by.js';
import type { BuilderWords } from './words/en.js';

interface Given {
  readonly words: BuilderWords;
  /** The language of the notice as the builder names it. */
  readonly language: string;
  readonly readerWords: Words;
  readonly notice: Notice;
  readonly choices: Choices;
  readonly copy: (field: HTMLTextAreaElement) => void;
}

/** True where readers can send the letter, and a page can have it: a frame and a text alone cannot. */
export const hasLetter = (notice: Notice, form: Choices['form']): boolean =>
  form !== 'iframe' && form !== 'plain' && canObject(notice);

/** The offer of the letter, folded: most pages go without. */
export function letter({ choices, copy, language, notice, readerWords, words }: Given): TemplateResult {
  const { lang } = readerWords;
  const isRead = READ_BY_NATIVE_SPEAKERS.includes(lang);
  const w = words.output.letter;
  const { form, region, script, src } = choices;
  const inside = (): TemplateResult => {
    if (!LETTER_LANGUAGES.includes(lang)) return html`<p>${w.noWords(language)}</p>`;
    const code = letterSnippet(notice, readerWords, {
      // beside the file of the elements
      letter: { src: `${script.replace(/[^/]*$/, '') || '/embed/'}letter.${lang}.js` },
      ...(form !== 'inline' && { src }),
      ...(/^[A-Z]{2}$/.test(region) && region !== 'EU' && { country: region }),
    });
    return html`
      ${isRead ? nothing : html`<p class="hint" id="letter-unread">${w.unread(language)}</p>`}
      <div class="field">
        <label for="letter-code">${w.code}</label>
        <textarea
          id="letter-code"
          class="code"
          readonly
          rows="6"
          spellcheck="false"
          aria-describedby=${isRead ? nothing : 'letter-unread'}
          .value=${code}
        ></textarea>
        <button
          type="button"
          @click=${({ target }: Event) => {
            const field = (target as Element).parentElement?.querySelector('textarea');
            if (field) copy(field);
          }}
        >
          ${w.copy}
        </button>
      </div>
    `;
  };
  return html`<details class="section">
    <summary><h3>${w.title}</h3></summary>
    <p>${w.what}</p>
    ${inside()}
  </details>`;
}
