/** Reads the children of an element as data. Never changes the page. */
import type { LanguageMap } from '../model/notice.js';

/** Hidden and deleted content. */
const UNSEEN = '[hidden],del,s,script,style';

/**
 * Elements that do not fit in one line of text and would be lost: lists, images, breaks … Page translators add `font`.
 */
const MORE = '[hidden],:not(a,abbr,b,code,em,font,i,kbd,p:only-child,span,strong,time)';

/** Returns the visible descendants that match, except those inside another custom element. */
export const elementsIn = <T extends HTMLElement>(host: Element, selector: string): T[] =>
  [...host.querySelectorAll<T>(selector)].filter((found) => {
    let one: Element | null = found;
    while (one && one !== host && !one.matches(UNSEEN) && !one.localName.includes('-')) one = one.parentElement;
    return one === host;
  });

/**
 * Returns the text of an element that contains only one line of text, by its language; default: `lang`. For any other
 * element, returns an empty text, which `read.ts` rejects.
 */
export function lineOf(element: Element, lang: string): LanguageMap | '' {
  if (element.querySelector(MORE)) return '';
  const { lang: own = '' } = element.closest<HTMLElement>('[lang]') ?? {};
  const language = own && !own.toLowerCase().startsWith(lang) ? own : lang;
  return { [language]: element.textContent.replace(/[\t-\r ]+/g, ' ').trim() };
}
