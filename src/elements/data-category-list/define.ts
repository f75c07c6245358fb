/** Registers `<data-category-list>`, unless the name is taken, for example by another copy of this library. */
import { define } from '../../core/define.js';
import { DataCategoryList } from './data-category-list.js';

define('data-category-list', DataCategoryList);
