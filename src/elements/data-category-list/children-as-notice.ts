import { ownSource } from '../../core/attributes.js';
import { elementsIn, lineOf } from '../../core/children.js';
import { listAttributesAsNotice, type ListAttributes } from './attributes-as-notice.js';

/** A category from an attribute. */
interface OwnCategory {
  readonly use: string;
}

/**
 * Returns the raw part of a notice in the lists `<ul data-use>` and the attributes; `undefined` if there are no lists.
 * Each item is a category, with its text as the label. An attribute replaces the lists of the same use. `read.ts`
 * validates the values later.
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
