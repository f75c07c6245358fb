/** The words of the elements in every language. A test compares them with the folder. */
import { ar } from '../words/languages/ar.js';
import { bg } from '../words/languages/bg.js';
import { cs } from '../words/languages/cs.js';
import { da } from '../words/languages/da.js';
import { de } from '../words/languages/de.js';
import { el } from '../words/languages/el.js';
import { en, type Words } from '../words/languages/en.js';
import { es } from '../words/languages/es.js';
import { et } from '../words/languages/et.js';
import { fi } from '../words/languages/fi.js';
import { fr } from '../words/languages/fr.js';
import { ga } from '../words/languages/ga.js';
import { hr } from '../words/languages/hr.js';
import { hu } from '../words/languages/hu.js';
import { is } from '../words/languages/is.js';
import { it } from '../words/languages/it.js';
import { lt } from '../words/languages/lt.js';
import { lv } from '../words/languages/lv.js';
import { mt } from '../words/languages/mt.js';
import { nb } from '../words/languages/nb.js';
import { nl } from '../words/languages/nl.js';
import { pl } from '../words/languages/pl.js';
import { pt } from '../words/languages/pt.js';
import { ro } from '../words/languages/ro.js';
import { sk } from '../words/languages/sk.js';
import { sl } from '../words/languages/sl.js';
import { sv } from '../words/languages/sv.js';
import { tr } from '../words/languages/tr.js';
import { uk } from '../words/languages/uk.js';

export const READER_WORDS: readonly [Words, ...Words[]] = [
  en,
  nl,
  ar,
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
  tr,
  uk,
];
