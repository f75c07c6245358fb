import type { CSSResultOrNative } from 'lit';

/**
 * Sets the style sheets of a shadow root. Copies them for another document, such as that of a frame: a document accepts
 * only its own constructed style sheets.
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
