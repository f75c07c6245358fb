/** Registers all elements, as a page in Dutch and English does. */
import '../../src/elements/authority-positions/define.js';
import '../../src/elements/data-category-list/define.js';
import '../../src/elements/data-use-notice/define.js';
import '../../src/elements/deadline-banner/define.js';
import '../../src/elements/objection-letter/define.js';
import '../../src/elements/notice-timeline/define.js';
import '../../src/elements/opt-out-stepper/define.js';
import { addLetterWords, addWords } from '../../src/index.js';
import { en } from '../../src/words/languages/en.js';
import { en as letterEn } from '../../src/words/letter/en.js';
import { nl as letterNl } from '../../src/words/letter/nl.js';
import { nl } from '../../src/words/languages/nl.js';

addWords(nl, en);
addLetterWords(letterNl, letterEn);
