/** Registers `<deadline-banner>`; does nothing where the name is taken, by another copy of this library for one. */
import { define } from '../../core/define.js';
import { DeadlineBanner } from './deadline-banner.js';

define('deadline-banner', DeadlineBanner);
