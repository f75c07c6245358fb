/** Registers `<opt-out-stepper>`; does nothing where the name is taken, for example by another copy of this library. */
import { define } from '../../core/define.js';
import { OptOutStepper } from './opt-out-stepper.js';

define('opt-out-stepper', OptOutStepper);
