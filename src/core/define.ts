import { ContextRoot } from '@lit/context';
import { log } from './warn.js';

let contextRoot: ContextRoot | undefined;
let isRefused = false;

/** Lit parses its templates as HTML, which a page that is XML does not do: the children of the elements are shown there. */
function canRender(): boolean {
  // only a page that is HTML writes names in lower case
  if (document.createElement('A').localName === 'a') return true;
  if (!isRefused) log('warn', 'opt-out-elements: shows the text inside its elements. Serve the page as text/html');
  isRefused = true;
  return false;
}

/**
 * Registers an element unless its name is taken or the page is XML; true if it did. Before the first one, attaches a root
 * that remembers the requests of elements that are upgraded before the card around them: nobody would answer these
 * otherwise.
 */
export function define(tag: string, element: CustomElementConstructor): boolean {
  // Lit brings a registry to servers, where there is no page
  if (typeof document === 'undefined' || customElements.get(tag) || !canRender()) return false;
  if (!contextRoot) {
    contextRoot = new ContextRoot();
    contextRoot.attach(document.documentElement);
  }
  customElements.define(tag, element);
  return true;
}
