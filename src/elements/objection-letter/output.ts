/** How the letter leaves the page when its reader wants it to: to paper, or to a file. Nothing is asked for or sent. */
import type { LetterText } from '../../model/letter.js';

const PAPER = `
  body { margin: 0; color: #000; font: 11pt/1.4 serif; }
  p { margin: 0 0 1em; white-space: pre-wrap; unicode-bidi: plaintext; overflow-wrap: anywhere; }
`;

/** Prints paragraphs alone, without the page around, from an empty frame that goes when that is done. */
export function printText(root: Node, paragraphs: readonly string[], { dir, lang }: LetterText): void {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  root.appendChild(frame);
  // both are there: an empty frame is of this page
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

/** Hands the browser a text file to save, with the mark and the line ends that every editor understands. */
export function saveText(text: string, name: string): void {
  const file = new Blob([`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`], { type: 'text/plain;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // not before the browser has begun to read it
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 6e4);
}
