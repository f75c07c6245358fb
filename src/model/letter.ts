/** The form fields of the letter of objection, and the functions that clean them. */
import { plainText } from './text.js';

/** The text of each field as typed. Default: empty. */
export interface LetterFields {
  readonly name: string;
  readonly email: string;
  /** Address of the reader's profile page; omitted from the letter if it is empty. */
  readonly profile: string;
  /** The "particular situation" of the reader, which Art. 21(1) GDPR requires. */
  readonly situation: string;
}

/** The way to send the letter: on paper, as an e-mail, or in a form of the platform. */
export type Way = 'post' | 'email' | 'form';

/** The most characters of `situation`. */
export const MAX_SITUATION = 2000;

/** Cleans one line: replaces control characters and bidirectional controls with spaces. */
export const cleanLine = (typed: string): string => plainText(typed);

/** Cleans a text, and keeps its line breaks. */
export const cleanLines = (typed: string): string =>
  typed
    .split(/\r\n?|\n/)
    .map(cleanLine)
    .join('\n')
    .trim();
