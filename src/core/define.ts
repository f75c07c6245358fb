import { ContextRoot } from '@lit/context';
import { log } from './warn.js';

let contextRoot: ContextRoot | undefined;
let isRefused = false;

/** False in an XML document, where Lit cannot parse its templates: the elements then show their children. */
function canRender(): boolean {
  // only an HTML document lower-cases names
  if (document.createElement('A').localName === 'a') return true;
  if (!isRefused) log('warn', 'opt-out-elements: shows the fallback content. Serve the page as text/html');
  isRefused = true;
  return false;
}

/**
 * Registers an element, unless its name is taken or the page is XML; returns true if it did. Before the first element,
 * attaches a `ContextRoot`, which keeps the context requests of elements that are upgraded before the card around them.
 */
export function define(tag: string, element: CustomElementConstructor): boolean {
  // on a server, Lit provides `customElements`, but there is no document
  if (typeof document === 'undefined' || customElements.get(tag) || !canRender()) return false;
  if (!contextRoot) {
    contextRoot = new ContextRoot();
    contextRoot.attach(document.documentElement);
  }
  customElements.define(tag, element);
  return true;
}
