/** Prints the letter, or saves it as a file, when the reader presses a button. Requests and sends nothing. */
import type { Language } from '../../core/languages.js';

const PAPER = `
  body { margin: 0; color: #000; font: 11pt/1.4 serif; }
  p { margin: 0 0 1em; white-space: pre-wrap; unicode-bidi: plaintext; overflow-wrap: anywhere; }
`;

/** Prints paragraphs without the page around them, from an empty frame that is removed after printing. */
export function printText(root: Node, paragraphs: readonly string[], { dir, lang }: Language): void {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  root.appendChild(frame);
  // an empty frame has the origin of this page, so its window and document can be reached at once
  const view = frame.contentWindow as Window & typeof globalThis;
  const { document: page } = view;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(PAPER);
  page.adoptedStyleSheets = [sheet];
  Object.assign(page.documentElement, { dir, lang });
  for (const paragraph of paragraphs) page.body.appendChild(page.createElement('p')).textContent = paragraph;
  view.addEventListener('afterprint', () => {
    frame.remove();
  });
  view.print();
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
