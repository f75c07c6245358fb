/** The words of the letter in every language. A test holds the list to the folder. */
import { de } from '../../src/words/letter/de.js';
import { en, type LetterWords } from '../../src/words/letter/en.js';
import { fr } from '../../src/words/letter/fr.js';
import { lt } from '../../src/words/letter/lt.js';
import { lv } from '../../src/words/letter/lv.js';
import { nl } from '../../src/words/letter/nl.js';

export const LETTER_WORDS: readonly LetterWords[] = [en, nl, de, fr, lt, lv];

/** A country whose supervisory authority has a name in the language. */
export const HOMES: Readonly<Record<string, string>> = {
  ...{ bg: 'BG', cs: 'CZ', da: 'DK', de: 'AT', el: 'GR', en: 'IE', es: 'ES', et: 'EE', fi: 'FI', fr: 'FR', ga: 'IE' },
  ...{ hr: 'HR', hu: 'HU', is: 'IS', it: 'IT', lt: 'LT', lv: 'LV', mt: 'MT', nb: 'NO', nl: 'NL', pl: 'PL', pt: 'PT' },
  ...{ ro: 'RO', sk: 'SK', sl: 'SI', sv: 'SE' },
};
