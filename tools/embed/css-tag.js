/**
 * Stands in for Lit's module of this name in the embed files: constructable style sheets only, a third of a
 * kilobyte less. Where a browser has none, the script ends here and the page keeps its fallback text. No
 * `<style>` is ever made, which a strict policy would refuse.
 */
export const supportsAdoptingStyleSheets = true;

export function unsafeCSS(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

export const getCompatibleStyle = (sheet) => sheet;

export function adoptStyles(root, sheets) {
  root.adoptedStyleSheets = sheets;
}

// Lit's entry passes these names on; nothing in the embed files asks for them.
export { unsafeCSS as css, unsafeCSS as CSSResult };
