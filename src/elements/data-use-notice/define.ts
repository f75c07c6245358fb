/** Registers `<data-use-notice>`, unless the name is taken, for example by another copy of this library. */
import { define } from '../../core/define.js';
import { DataUseNotice } from './data-use-notice.js';

define('data-use-notice', DataUseNotice);
