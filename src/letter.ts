/** The script tag of the letter: `<objection-letter>` and the words of its language, in a file of its own. */
import { define } from './core/define.js';
import { addLetterWords } from './core/languages.js';
import { ObjectionLetter } from './elements/objection-letter/objection-letter.js';
import type { LetterWords } from './words/letter/en.js';

/** Adds the words, then registers the element, unless another file on the page has. */
export function embedLetter(words: LetterWords): void {
  addLetterWords(words);
  define('objection-letter', ObjectionLetter);
}
