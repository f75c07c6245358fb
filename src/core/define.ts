/** Registers an element unless its name is taken; true if it did. */
export function define(tag: string, element: CustomElementConstructor): boolean {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return false;
  customElements.define(tag, element);
  return true;
}
