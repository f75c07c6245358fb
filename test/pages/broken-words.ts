/** Finds words that are broken across lines, for the tests and for `npm run shots`. */

/**
 * Runs in the page: finds the visible words in the elements that take two lines although they are narrower than half of
 * the element. Returns one line for each, with its location.
 */
export function brokenWords(): string[] {
  const found: string[] = [];

  /** The boxes of a text, one per line. Boxes of several runs on the same line count once. */
  function linesOf(text: Range): DOMRect[] {
    const lines: DOMRect[] = [];
    for (const box of text.getClientRects()) {
      if (!box.width || !box.height) continue;
      const last = lines.at(-1);
      if (!last || box.top > last.top + last.height / 2 || box.bottom < last.top + last.height / 2) lines.push(box);
    }
    return lines;
  }

  /** The width of an element's content box. */
  function contentWidthOf(element: Element): number {
    const { borderInlineEndWidth, borderInlineStartWidth, paddingInlineEnd, paddingInlineStart } =
      getComputedStyle(element);
    const around = [borderInlineEndWidth, borderInlineStartWidth, paddingInlineEnd, paddingInlineStart];
    return element.getBoundingClientRect().width - around.reduce((sum, width) => sum + parseFloat(width), 0);
  }

  function lookAtText(text: Text, base: Element): void {
    const whole = document.createRange();
    whole.selectNodeContents(text);
    if (linesOf(whole).length < 2) return;
    for (const match of text.data.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu)) {
      const word = document.createRange();
      word.setStart(text, match.index);
      word.setEnd(text, match.index + match[0].length);
      if (linesOf(word).length < 2) continue;
      // long words may be hyphenated
      if (match[0].length > 9 && getComputedStyle(text.parentElement!).hyphens === 'auto') continue;
      const width = [...word.getClientRects()].reduce((sum, box) => sum + box.width, 0);
      const parent = text.parentElement!;
      const where = `${(base.getRootNode() as ShadowRoot).host.localName} ${parent.closest('[part], [class], label')?.localName ?? ''} ${parent.localName}`;
      if (width < contentWidthOf(base) / 2) found.push(`${match[0]} (${String(Math.round(width))} px) in ${where}`);
    }
  }

  /** `base`: the base of the nearest element; `null` in the surrounding page. */
  function look(root: ParentNode, base: Element | null): void {
    for (const node of root.childNodes) {
      if (node instanceof Text) {
        if (base && node.data.trim() && node.parentElement?.checkVisibility()) lookAtText(node, base);
      } else if (node instanceof Element) {
        if (node.shadowRoot) look(node.shadowRoot, node.shadowRoot.querySelector('[part=base]'));
        look(node, base);
      }
    }
  }

  look(document.body, null);
  return found;
}
