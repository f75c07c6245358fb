/** Looking up the page's tree, out of every shadow root on the way. */

/** The nearest element that matches, from `start` itself outwards across shadow roots. */
export function closestAcross(start: Element, selector: string): Element | null {
  for (let element: Element | null = start; element;) {
    const found = element.closest(selector);
    if (found) return found;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
