/** Looking for a fact in what a reader reads. */
import type { Fact } from '../linkedin-facts.js';
import type { Reading } from './browser.js';

/** What of a fact is not to be found. */
export function missing(fact: Fact, language: 'nl' | 'en', { items, links, text }: Reading): readonly string[] {
  const under = fact.under?.[language] ?? '';
  const isThere = (fragment: string) =>
    fact.item ? items.some((item) => item.text === fragment && item.under.startsWith(under)) : text.includes(fragment);
  return [
    ...fact[language].filter((fragment) => !isThere(fragment)),
    ...(fact.links ?? []).filter((link) => !links.includes(link)),
  ];
}
