/** Prints the letter or saves it as a file. Makes no network requests. */
import type { LetterPart } from '../../content/letter.js';

const PAPER = `
  body { margin: 0; color: #000; font: 11pt/1.4 serif; }
  p { margin: 0 0 1em; white-space: pre-wrap; unicode-bidi: plaintext; overflow-wrap: anywhere; }
  div + div { break-before: page; }
`;

/** The time in milliseconds after which no print dialog is expected any more. */
const PATIENCE = 2000;

/**
 * Prints texts without the page around them, in a temporary frame. Resolves to false if the browser does not begin to
 * print: a sandbox may block the dialog, or access to the frame.
 */
export async function printTexts(root: Node, parts: readonly LetterPart[]): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  // Firefox replaces the document of a new frame on load; other browsers load an empty frame immediately
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  root.appendChild(frame);
  await loaded;
  try {
    const view = frame.contentWindow as Window & typeof globalThis;
    const printing = { hasBegun: false };
    view.addEventListener('beforeprint', () => {
      printing.hasBegun = true;
    });
    view.addEventListener('afterprint', () => {
      frame.remove();
    });
    writePage(view, parts);
    view.print();
    if (!printing.hasBegun) await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    if (printing.hasBegun) return true;
  } catch {
    // in a sandbox, the frame has an opaque origin
  }
  frame.remove();
  return false;
}

function writePage(view: Window & typeof globalThis, parts: readonly LetterPart[]): void {
  const { document: page } = view;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(PAPER);
  page.adoptedStyleSheets = [sheet];
  for (const { dir, lang, paragraphs } of parts) {
    const part = Object.assign(page.createElement('div'), { dir, lang });
    for (const text of paragraphs) part.appendChild(page.createElement('p')).textContent = text;
    page.body.appendChild(part);
  }
  page.documentElement.lang = parts[0]?.lang ?? '';
}

/** Saves a UTF-8 text file, with a byte order mark and CRLF line endings, which every editor supports. */
export function saveText(text: string, name: string): void {
  const file = new Blob([`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`], { type: 'text/plain;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // the browser reads the file after the click, asynchronously
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 6e4);
}
