import { ContextRoot } from '@lit/context';

let contextRoot: ContextRoot | undefined;

/**
 * Registers an element unless its name is taken; true if it did. Before the first one, attaches a root that remembers
 * the requests of elements that are upgraded before the card around them: nobody would answer these otherwise.
 */
export function define(tag: string, element: CustomElementConstructor): boolean {
  // Lit brings a registry to servers, where there is no page
  if (typeof document === 'undefined' || customElements.get(tag)) return false;
  if (!contextRoot) {
    contextRoot = new ContextRoot();
    contextRoot.attach(document.documentElement);
  }
  customElements.define(tag, element);
  return true;
}
