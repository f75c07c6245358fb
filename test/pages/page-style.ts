/** A page of Playwright or Puppeteer. */
interface Styled {
  evaluate(run: (style: string) => void, style: string): Promise<unknown>;
}

/** Runs in the page. `style`: its id and its content, as JSON. */
function writeStyle(style: string): void {
  const { css, id } = JSON.parse(style) as { css: string; id: string };
  const found = document.getElementById(id) ?? document.head.appendChild(document.createElement('style'));
  found.id = id;
  found.textContent = css;
}

/** Adds a style sheet to a page. It replaces that of an earlier call with the same name. */
export async function setStyle(page: Styled, name: string, css: string): Promise<void> {
  await page.evaluate(writeStyle, JSON.stringify({ css, id: `style-of-${name}` }));
}
