import { ownSource } from '../../core/attributes.js';
import { elementsIn, lineOf } from '../../core/children.js';
import { listAttributesAsNotice, type ListAttributes } from './attributes.js';

/** What matters here of the categories that attributes give. */
interface OwnCategory {
  readonly use: string;
}

/**
 * The raw part of a notice that `<ul data-use>` gives, with the attributes beside it: each item is a category, in the
 * editors' own words. An attribute replaces the lists of its use. Nothing where there are none. The reader of notices
 * refuses what is wrong with them.
 */
export function listChildrenAsNotice(element: Element, attributes: ListAttributes, lang: string): object | undefined {
  const said = listAttributesAsNotice(attributes, lang) as { readonly dataCategories: readonly OwnCategory[] | 0 };
  const { sourceRefs } = ownSource(attributes, lang);
  const own = said.dataCategories || [];
  const dataCategories = elementsIn(element, 'ul[data-use]>*')
    .map((item, index) => ({
      id: item.dataset['category'] ?? `item-${String(index + 1)}`,
      label: lineOf(item, lang),
      use: item.parentElement?.dataset['use'],
      special: item.matches('[data-special]') || undefined,
      sourceRefs,
    }))
    .filter(({ use }) => !own.some((one) => one.use === use));
  return dataCategories[0] && { ...said, dataCategories: [...dataCategories, ...own] };
}
