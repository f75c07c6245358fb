/** The script tag: all reader elements and the words of its languages, in one file; small, or full. */
import { define } from './core/define.js';
import { addWords } from './core/languages.js';
import { upgradeSections } from './core/upgrade.js';
import { AuthorityPositions } from './elements/authority-positions/authority-positions.js';
import { DataCategoryList } from './elements/data-category-list/data-category-list.js';
import { DataUseNotice } from './elements/data-use-notice/data-use-notice.js';
import { DeadlineBanner } from './elements/deadline-banner/deadline-banner.js';
import { NoticeTimeline } from './elements/notice-timeline/notice-timeline.js';
import { OptOutStepper } from './elements/opt-out-stepper/opt-out-stepper.js';
import type { Words } from './words/en.js';

/**
 * Adds the words, then registers the elements. A further file of the same major version on the page only
 * adds its words, and says so.
 */
export function embed(...words: readonly Words[]): void {
  addWords(...words);
  const registered = [
    define('data-use-notice', DataUseNotice),
    define('deadline-banner', DeadlineBanner),
    define('opt-out-stepper', OptOutStepper),
    define('data-category-list', DataCategoryList),
    define('authority-positions', AuthorityPositions),
  ];
  if (!registered.some(Boolean)) {
    console.info(`opt-out-elements: already on this page; added ${words.map(({ lang }) => lang).join(', ')}`);
  }
  upgradeSections();
}

/** The same with `<notice-timeline>`; beside a small embed file it adds that alone. */
export function embedFull(...words: readonly Words[]): void {
  define('notice-timeline', NoticeTimeline);
  embed(...words);
}
