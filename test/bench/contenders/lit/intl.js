import { byIntl } from '../dates.js';
import { define } from './elements.js';

define(byIntl);
