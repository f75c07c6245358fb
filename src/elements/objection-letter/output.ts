/** Prints the letter, or saves it as a file, when the reader presses a button. Requests and sends nothing. */
import type { LetterPart } from '../../content/letter.js';

const PAPER = `
  body { margin: 0; color: #000; font: 11pt/1.4 serif; }
  p { margin: 0 0 1em; white-space: pre-wrap; unicode-bidi: plaintext; overflow-wrap: anywhere; }
  div + div { break-before: page; }
`;

/** A dialogue for printing opens within this time, in milliseconds. */
const PATIENCE = 2000;

/**
 * Prints texts without the page around them, from an empty frame that is removed afterwards. Resolves to false where the
 * browser shows no sign of printing: a sandbox may forbid the dialogue, or access to the frame.
 */
export async function printTexts(root: Node, parts: readonly LetterPart[]): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  // Firefox replaces the document of a frame when that has loaded; other browsers load an empty one at once
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
    // in a sandbox the frame has another origin than the page
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

/** Saves a text file, with the byte order mark and the line ends that every editor understands. */
export function saveText(text: string, name: string): void {
  const file = new Blob([`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`], { type: 'text/plain;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // the browser reads the file some time after the click
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 6e4);
}
