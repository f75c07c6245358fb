/** Registers `<notice-timeline>`; does nothing where the name is taken, by another copy of this library for one. */
import { define } from '../../core/define.js';
import { NoticeTimeline } from './notice-timeline.js';

define('notice-timeline', NoticeTimeline);
