/** Words of the letter in every language. A test compares the list with the folder. */
import { bg } from '../../src/words/letter/bg.js';
import { cs } from '../../src/words/letter/cs.js';
import { da } from '../../src/words/letter/da.js';
import { de } from '../../src/words/letter/de.js';
import { el } from '../../src/words/letter/el.js';
import { en, type LetterWords } from '../../src/words/letter/en.js';
import { es } from '../../src/words/letter/es.js';
import { et } from '../../src/words/letter/et.js';
import { fi } from '../../src/words/letter/fi.js';
import { fr } from '../../src/words/letter/fr.js';
import { ga } from '../../src/words/letter/ga.js';
import { hr } from '../../src/words/letter/hr.js';
import { hu } from '../../src/words/letter/hu.js';
import { is } from '../../src/words/letter/is.js';
import { it } from '../../src/words/letter/it.js';
import { lt } from '../../src/words/letter/lt.js';
import { lv } from '../../src/words/letter/lv.js';
import { mt } from '../../src/words/letter/mt.js';
import { nb } from '../../src/words/letter/nb.js';
import { nl } from '../../src/words/letter/nl.js';
import { pl } from '../../src/words/letter/pl.js';
import { pt } from '../../src/words/letter/pt.js';
import { ro } from '../../src/words/letter/ro.js';
import { sk } from '../../src/words/letter/sk.js';
import { sl } from '../../src/words/letter/sl.js';
import { sv } from '../../src/words/letter/sv.js';

export const LETTER_WORDS: readonly LetterWords[] = [
  en,
  nl,
  bg,
  cs,
  da,
  de,
  el,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  is,
  it,
  lt,
  lv,
  mt,
  nb,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
];

/** For each language, a country whose supervisory authority has a name in it. */
export const HOMES: Readonly<Record<string, string>> = {
  ...{ bg: 'BG', cs: 'CZ', da: 'DK', de: 'AT', el: 'GR', en: 'IE', es: 'ES', et: 'EE', fi: 'FI', fr: 'FR', ga: 'IE' },
  ...{ hr: 'HR', hu: 'HU', is: 'IS', it: 'IT', lt: 'LT', lv: 'LV', mt: 'MT', nb: 'NO', nl: 'NL', pl: 'PL', pt: 'PT' },
  ...{ ro: 'RO', sk: 'SK', sl: 'SI', sv: 'SE' },
};
