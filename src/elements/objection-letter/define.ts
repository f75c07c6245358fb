/** Registers `<objection-letter>`; does nothing where the name is taken, by another copy of this library for one. */
import { define } from '../../core/define.js';
import { ObjectionLetter } from './objection-letter.js';

define('objection-letter', ObjectionLetter);
