/** Registers `<deadline-banner>`, unless the name is taken, for example by another copy of this library. */
import { define } from '../../core/define.js';
import { DeadlineBanner } from './deadline-banner.js';

define('deadline-banner', DeadlineBanner);
