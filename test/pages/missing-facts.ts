/** Looks for a fact in the content that a reader sees. */
import type { Fact } from '../linkedin-facts.js';
import type { Reading } from './browser.js';

/** Returns the fragments and links of a fact that are missing. */
export function missing(fact: Fact, language: 'nl' | 'en', { items, links, text }: Reading): readonly string[] {
  const under = fact.under?.[language] ?? '';
  const isThere = (fragment: string) =>
    fact.item ? items.some((item) => item.text === fragment && item.under.startsWith(under)) : text.includes(fragment);
  return [
    ...fact[language].filter((fragment) => !isThere(fragment)),
    ...(fact.links ?? []).filter((link) => !links.includes(link)),
  ];
}
