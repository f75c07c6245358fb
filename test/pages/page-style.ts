/** A style sheet of a page, which has an id. */
type Style = readonly [id: string, css: string];

/** A page of Playwright or Puppeteer. */
export interface Styled {
  evaluate(run: (style: Style) => void, style: Style): Promise<unknown>;
}

/** Runs in the page. */
function writeStyle([id, css]: Style): void {
  const style = document.getElementById(id) ?? document.head.appendChild(document.createElement('style'));
  style.id = id;
  style.textContent = css;
}

/** Adds a style sheet to a page. It replaces that of an earlier call with the same name. */
export async function setStyle(page: Styled, name: string, css: string): Promise<void> {
  await page.evaluate(writeStyle, [`style-of-${name}`, css]);
}
