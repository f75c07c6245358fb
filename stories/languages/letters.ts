/** The words of the letter in every language. A test holds the list to the folder. */
import { de } from '../../src/words/letter/de.js';
import { en, type LetterWords } from '../../src/words/letter/en.js';
import { fr } from '../../src/words/letter/fr.js';
import { nl } from '../../src/words/letter/nl.js';

export const LETTER_WORDS: readonly LetterWords[] = [en, nl, de, fr];
