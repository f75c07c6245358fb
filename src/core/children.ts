/** The children of an element as data. Nothing here changes the page. */
import type { LanguageMap } from '../model/notice.js';

/** What readers do not see, and what is struck out. */
const UNSEEN = '[hidden],del,s,script,style';

/** What is more than one line of text: lists, pictures, breaks … would be lost. Page translators bring `font`. */
const MORE = '[hidden],:not(a,abbr,b,code,em,font,i,kbd,p:only-child,span,strong,time)';

/** The elements inside that match and that readers see. What is in another custom element is its own. */
export const elementsIn = <T extends HTMLElement>(host: Element, selector: string): T[] =>
  [...host.querySelectorAll<T>(selector)].filter((found) => {
    let one: Element | null = found;
    while (one && one !== host && !one.matches(UNSEEN) && !one.localName.includes('-')) one = one.parentElement;
    return one === host;
  });

/**
 * The text of an element that holds one line of text and nothing else, in its own language where that is not `lang`. For
 * any other element what the reader of notices refuses.
 */
export function lineOf(element: Element, lang: string): LanguageMap | '' {
  if (element.querySelector(MORE)) return '';
  const { lang: own = '' } = element.closest<HTMLElement>('[lang]') ?? {};
  const language = own && !own.toLowerCase().startsWith(lang) ? own : lang;
  return { [language]: element.textContent.replace(/[\t-\r ]+/g, ' ').trim() };
}
