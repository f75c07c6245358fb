/** The letter of objection beside a card: where it is offered, its file and its snippet. */
import { canObject } from '../model/objection.js';
import type { Notice } from '../model/notice.js';
import { letterSnippet } from '../snippets/snippets.js';
import type { Words } from '../words/languages/en.js';
import { LETTER_LANGUAGES } from './letter-languages.js';
import type { Choices } from './written.js';

/** True where readers can send the letter, and a page can have it: a frame and a text alone cannot. */
export const hasLetter = (notice: Notice, form: Choices['form']): boolean =>
  form !== 'iframe' && form !== 'plain' && canObject(notice);

/** True where the letter is written in a language. */
export const isLetterIn = ({ lang }: Words): boolean => LETTER_LANGUAGES.includes(lang);

/** The address of the letter in a language: beside the file of the elements. */
export const letterAddress = ({ script }: Choices, { lang }: Words): string =>
  `${script.replace(/[^/]*$/, '') || '/embed/'}letter.${lang}.js`;

/** The HTML to paste below the notice. `integrity`: the hash of the file of the letter. */
export function letterCode(notice: Notice, words: Words, choices: Choices, integrity?: string): string {
  const { form, region, src } = choices;
  return letterSnippet(notice, words, {
    letter: { src: letterAddress(choices, words), ...(integrity && { integrity }) },
    ...(form !== 'inline' && { src }),
    ...(/^[A-Z]{2}$/.test(region) && region !== 'EU' && { country: region }),
  });
}
