/** The section for the letter of objection: its snippet, and a note if no native speaker has reviewed its language. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../model/notice.js';
import type { Words } from '../words/languages/en.js';
import { isLetterIn, letterCode } from './letter-snippet.js';
import type { Choices } from './written.js';
import { READ_BY_NATIVE_SPEAKERS } from './read-by.js';
import { snippetField } from './snippet-field.js';
import type { BuilderWords } from './words/en.js';

export { hasLetter } from './letter-snippet.js';

interface Given {
  readonly words: BuilderWords;
  /** The name of the notice's language in the builder. */
  readonly language: string;
  readonly readerWords: Words;
  readonly notice: Notice;
  readonly choices: Choices;
  readonly copy: (field: HTMLTextAreaElement) => void;
}

/** Renders the section collapsed, because most pages do not use the letter. */
export function letter({ choices, copy, language, notice, readerWords, words }: Given): TemplateResult {
  const isRead = READ_BY_NATIVE_SPEAKERS.includes(readerWords.lang);
  const isThere = isLetterIn(readerWords);
  const w = words.output.letter;
  return html`<details class="section">
    <summary><h3>${w.title}</h3></summary>
    <p>${w.what}</p>
    ${isThere && !isRead ? html`<p class="hint" id="letter-unread">${w.unread(language)}</p>` : nothing}
    ${
      isThere
        ? snippetField({
            words,
            code: letterCode(notice, readerWords, choices),
            copy,
            second: {
              id: 'letter-code',
              label: w.code,
              button: w.copy,
              describedBy: isRead ? undefined : 'letter-unread',
            },
          })
        : html`<p>${w.noWords(language)}</p>`
    }
  </details>`;
}
