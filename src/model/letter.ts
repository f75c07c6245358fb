/** What a reader writes in the fields of the letter of objection, and how it is cleaned before it stands in the letter. */
import { plainText } from './text.js';

/** The text of each field, as it was typed; empty until then. */
export interface LetterFields {
  readonly name: string;
  readonly email: string;
  /** Address of the account's profile; left out of the letter where it is empty. */
  readonly profile: string;
  /** "My particular situation", on which Art. 21(1) GDPR hangs. */
  readonly situation: string;
}

/** How it is sent: as a letter on paper, as an e-mail, or as a text in a form of the platform. */
export type Way = 'post' | 'email' | 'form';

/** At most this many characters for the reader's own situation. */
export const MAX_SITUATION = 2000;

/** Cleans one line: removes control characters and those that turn the text around. */
export const cleanLine = (typed: string): string => plainText(typed);

/** Cleans a text of several lines. */
export const cleanLines = (typed: string): string =>
  typed
    .split(/\r\n?|\n/)
    .map(cleanLine)
    .join('\n')
    .trim();
