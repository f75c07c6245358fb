/** Registers `<notice-timeline>`, unless the name is taken, for example by another copy of this library. */
import { define } from '../../core/define.js';
import { NoticeTimeline } from './notice-timeline.js';

define('notice-timeline', NoticeTimeline);
