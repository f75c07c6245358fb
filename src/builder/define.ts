/** Registers `<embed-builder>` and the elements that it previews. Skips names that are already registered. */
import { define } from '../core/define.js';
import {
  AuthorityPositions,
  DataCategoryList,
  DataUseNotice,
  DeadlineBanner,
  NoticeTimeline,
  OptOutStepper,
} from '../index.js';
import { EmbedBuilder } from './embed-builder.js';

define('data-use-notice', DataUseNotice);
define('deadline-banner', DeadlineBanner);
define('opt-out-stepper', OptOutStepper);
define('data-category-list', DataCategoryList);
define('authority-positions', AuthorityPositions);
define('notice-timeline', NoticeTimeline);
define('embed-builder', EmbedBuilder);
