/** The script tag: all elements except the letter. The entry module adds the words of its languages. */
import { define } from './core/define.js';
import { watchSections } from './core/sections.js';
import { log } from './core/warn.js';
import { AuthorityPositions } from './elements/authority-positions/authority-positions.js';
import { DataCategoryList } from './elements/data-category-list/data-category-list.js';
import { DataUseNotice } from './elements/data-use-notice/data-use-notice.js';
import { DeadlineBanner } from './elements/deadline-banner/deadline-banner.js';
import { NoticeTimeline } from './elements/notice-timeline/notice-timeline.js';
import { OptOutStepper } from './elements/opt-out-stepper/opt-out-stepper.js';

/**
 * Registers the elements. A second file of the same major version only adds its words, and logs this. `languages`: the
 * names of its languages for the log.
 */
export function embed(languages: string): void {
  const registered = [
    define('data-use-notice', DataUseNotice),
    define('deadline-banner', DeadlineBanner),
    define('opt-out-stepper', OptOutStepper),
    define('data-category-list', DataCategoryList),
    define('authority-positions', AuthorityPositions),
    define('notice-timeline', NoticeTimeline),
  ];
  // an XML page registers nothing
  if (!customElements.get('data-use-notice')) return;
  if (!registered.some(Boolean)) log('info', `opt-out-elements: already on this page; added ${languages}`);
  watchSections();
}
