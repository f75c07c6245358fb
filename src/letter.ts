/** The script tag of the letter: `<objection-letter>`, in a file of its own with the words of its language. */
import { define } from './core/define.js';
import { ObjectionLetter } from './elements/objection-letter/objection-letter.js';

/** Registers the element, unless another file on the page has. */
export function embedLetter(): void {
  define('objection-letter', ObjectionLetter);
}
