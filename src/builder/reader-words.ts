/** The words of every language that the elements speak: in these snippets can be written. A test holds it to the folder. */
import { en, type Words } from '../words/languages/en.js';
import { nl } from '../words/languages/nl.js';

export const READER_WORDS: readonly [Words, ...Words[]] = [en, nl];
