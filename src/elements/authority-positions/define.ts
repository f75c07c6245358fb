/** Registers `<authority-positions>`; does nothing where the name is taken, by another copy of this library for one. */
import { define } from '../../core/define.js';
import { AuthorityPositions } from './authority-positions.js';

define('authority-positions', AuthorityPositions);
