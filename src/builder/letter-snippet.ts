/** The letter of objection: its availability, file and snippet. */
import { canObject } from '../model/objection.js';
import type { Notice } from '../model/notice.js';
import { letterSnippet } from '../snippets/snippets.js';
import type { Words } from '../words/languages/en.js';
import { LETTER_LANGUAGES } from './letter-languages.js';
import type { Choices } from './written.js';

/** Returns true if readers can object with the letter and the form supports it. An iframe and plain HTML do not. */
export const hasLetter = (notice: Notice, form: Choices['form']): boolean =>
  form !== 'iframe' && form !== 'plain' && canObject(notice);

/** Returns true if the letter is available in a language. */
export const isLetterIn = ({ lang }: Words): boolean => LETTER_LANGUAGES.includes(lang);

/** Returns the address of the letter in a language, next to the file of the elements. */
export const letterAddress = ({ script }: Choices, { lang }: Words): string =>
  `${script.replace(/[^/]*$/, '') || '/embed/'}letter.${lang}.js`;

/** Returns the HTML to paste below the notice. `integrity`: the hash of the letter's file. */
export function letterCode(notice: Notice, words: Words, choices: Choices, integrity?: string): string {
  const { form, region, src } = choices;
  return letterSnippet(notice, words, {
    letter: { src: letterAddress(choices, words), ...(integrity && { integrity }) },
    ...(form !== 'inline' && { src }),
    ...(/^[A-Z]{2}$/.test(region) && region !== 'EU' && { country: region }),
  });
}
