/** Registers `<authority-positions>`, unless the name is taken, for example by another copy of this library. */
import { define } from '../../core/define.js';
import { AuthorityPositions } from './authority-positions.js';

define('authority-positions', AuthorityPositions);
