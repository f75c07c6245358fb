/** Registers `<objection-letter>`, unless the name is taken, for example by another copy of this library. */
import { define } from '../../core/define.js';
import { ObjectionLetter } from './objection-letter.js';

define('objection-letter', ObjectionLetter);
