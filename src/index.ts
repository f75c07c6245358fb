/**
 * The npm entry point: classes, types and words, without side effects. To register an element, import its `define.js`.
 */
export { addLetterWords, addWords } from './core/languages.js';
export type { Clock } from './core/clock.js';
export { OptOutElement } from './core/opt-out-element.js';
export { AuthorityPositions } from './elements/authority-positions/authority-positions.js';
export { DataCategoryList } from './elements/data-category-list/data-category-list.js';
export { DataUseNotice, NoticeErrorEvent, NoticeLoadEvent } from './elements/data-use-notice/data-use-notice.js';
export { CalendarSaveEvent, DeadlineBanner } from './elements/deadline-banner/deadline-banner.js';
export { NoticeTimeline } from './elements/notice-timeline/notice-timeline.js';
export { LetterCopyEvent, ObjectionLetter } from './elements/objection-letter/objection-letter.js';
export { OptOutStepper, RouteCompleteEvent, StepToggleEvent } from './elements/opt-out-stepper/opt-out-stepper.js';
export type { Use, Window } from './model/situation.js';
export type { Notice } from './model/notice.js';
export { say, type Name, type Phrase, type Sentence, type Text } from './words/say.js';
export type { Words } from './words/languages/en.js';
export type { LetterWords } from './words/letter/en.js';
