import { byNames } from '../dates.js';
import { define } from './elements.js';

define(byNames);
