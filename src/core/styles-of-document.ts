import type { CSSResultOrNative } from 'lit';

/**
 * Gives a shadow root its style sheets, as sheets of the document that it is in: an element may have been made in
 * another one, and a document takes no sheets but its own.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  if (!defaultView) return;
  root.adoptedStyleSheets = styles.flatMap((style) => {
    const sheet = style instanceof CSSStyleSheet ? style : style.styleSheet;
    if (!sheet || root.ownerDocument === document) return sheet ?? [];
    const copy = new defaultView.CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join(''));
    return copy;
  });
}
