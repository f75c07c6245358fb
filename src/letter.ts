/** The script tag of the letter: `<objection-letter>`, in a separate file with the words of one language. */
import { define } from './core/define.js';
import { ObjectionLetter } from './elements/objection-letter/objection-letter.js';

/** Registers the element, unless another file on the page has done it. */
export function embedLetter(): void {
  define('objection-letter', ObjectionLetter);
}
