/** Registers `<opt-out-stepper>`, unless the name is taken, for example by another copy of this library. */
import { define } from '../../core/define.js';
import { OptOutStepper } from './opt-out-stepper.js';

define('opt-out-stepper', OptOutStepper);
