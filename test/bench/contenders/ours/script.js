import '../../../../dist/npm/elements/deadline-banner/define.js';
import '../../../../dist/npm/elements/opt-out-stepper/define.js';
import '../../../../dist/npm/elements/data-category-list/define.js';
import { addWords } from '../../../../dist/npm/core/languages.js';
import { en } from '../../../../dist/npm/words/languages/en.js';

addWords(en);
