/** Registers `<data-category-list>`; does nothing where the name is taken, by another copy of this library for one. */
import { define } from '../../core/define.js';
import { DataCategoryList } from './data-category-list.js';

define('data-category-list', DataCategoryList);
