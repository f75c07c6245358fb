/** Paints a document into the page by the calls that no policy of a page forbids, touching only what differs. */
import type { Child, Element_ } from '../views/document.js';

const SVG = 'http://www.w3.org/2000/svg';

const nameOf = ({ tag }: Element_, level: number): string =>
  typeof tag === 'string' ? tag : `h${String(Math.min(level + tag, 6))}`;

/**
 * Makes the children of `parent` be `children`. A node that is there already and of the right kind stays, with
 * its focus and whether it is unfolded or ticked; a text is written only if it differs. `level` is that of the
 * title, 2 to 6; headings below it are deeper, at most 6.
 */
export function paint(parent: Node, children: readonly Child[], level: number): void {
  let old = parent.firstChild;
  for (const child of children) {
    const name = typeof child === 'string' ? '#text' : nameOf(child, level);
    const kept = old?.nodeName.toLowerCase() === name ? old : undefined;
    const node = kept ?? create(child, name);
    if (kept) old = kept.nextSibling;
    if (typeof child === 'string') {
      if (node.nodeValue !== child) node.nodeValue = child;
    } else {
      const element = node as Element;
      for (const attribute of kept ? element.getAttributeNames() : []) {
        // what the reader unfolded stays so
        if (child.attributes[attribute] === undefined && attribute !== 'open') element.removeAttribute(attribute);
      }
      for (const [attribute, value] of Object.entries(child.attributes)) {
        if (value !== undefined && !(kept && element.getAttribute(attribute) === value)) {
          element.setAttribute(attribute, value);
        }
      }
      paint(element, child.children, level);
    }
    // once it is whole, so that the page changes once
    if (!kept) parent.insertBefore(node, old);
  }
  while (old) {
    const next = old.nextSibling;
    old.remove();
    old = next;
  }
}

function create(child: Child, name: string): Node {
  // of this document, which knows our elements, and not of the one in which they may stand
  if (typeof child === 'string') return document.createTextNode(child);
  return name === 'svg' || name === 'path' ? document.createElementNS(SVG, name) : document.createElement(name);
}
