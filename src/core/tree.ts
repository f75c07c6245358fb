/** Like `Element.closest`, but also searches outside the shadow roots around `start`. */
export function closestAcross(start: Element, selector: string): Element | null {
  for (let element: Element | null = start; element;) {
    const found = element.closest(selector);
    if (found) return found;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
