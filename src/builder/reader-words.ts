/** The words of every language that the elements speak: in these snippets can be written. A test holds it to the folder. */
import { ar } from '../words/languages/ar.js';
import { cs } from '../words/languages/cs.js';
import { da } from '../words/languages/da.js';
import { de } from '../words/languages/de.js';
import { en, type Words } from '../words/languages/en.js';
import { es } from '../words/languages/es.js';
import { fi } from '../words/languages/fi.js';
import { fr } from '../words/languages/fr.js';
import { it } from '../words/languages/it.js';
import { lt } from '../words/languages/lt.js';
import { lv } from '../words/languages/lv.js';
import { nl } from '../words/languages/nl.js';
import { pl } from '../words/languages/pl.js';
import { pt } from '../words/languages/pt.js';
import { sv } from '../words/languages/sv.js';

export const READER_WORDS: readonly [Words, ...Words[]] = [en, nl, ar, cs, da, de, es, fi, fr, it, lt, lv, pl, pt, sv];
