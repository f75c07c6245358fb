/** Registers `<data-use-notice>`; does nothing where the name is taken, by another copy of this library for one. */
import { define } from '../../core/define.js';
import { DataUseNotice } from './data-use-notice.js';

define('data-use-notice', DataUseNotice);
