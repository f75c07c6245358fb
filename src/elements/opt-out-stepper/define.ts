/** Registers `<opt-out-stepper>`; does nothing where the name is taken, by another copy of this library for one. */
import { define } from '../../core/define.js';
import { OptOutStepper } from './opt-out-stepper.js';

define('opt-out-stepper', OptOutStepper);
