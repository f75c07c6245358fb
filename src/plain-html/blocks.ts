/** Writes blocks of ordinary HTML. */
import type { ItemContent, Link } from '../content/claims.js';
import type { Text } from '../words/say.js';
import { inline, linkTo } from './inline.js';

/** Blocks of HTML, each on separate lines. */
export type Lines = readonly string[];

/** Writes a part, or nothing if it is `undefined`. */
export const part = <Content>(content: Content | undefined, lines: (content: Content) => Lines): Lines =>
  content === undefined ? [] : lines(content);

export function heading(level: number, text: Text): string {
  const tag = `h${String(Math.min(level, 6))}`;
  return `<${tag}>${inline(text)}</${tag}>`;
}

export const paragraph = (text: Text | undefined): Lines => (text === undefined ? [] : [`<p>${inline(text)}</p>`]);

/** A bold paragraph, used as the title of collapsed sections and of parts without a heading level. */
export const strong = (text: Text): string => `<p><strong>${inline(text)}</strong></p>`;

export const linkParagraph = (link: Link | undefined): Lines => (link ? [`<p>${linkTo(link)}</p>`] : []);

/** Writes a list, or nothing if it has no items. */
export const list = (tag: 'ul' | 'ol', items: readonly Lines[]): Lines =>
  items.length ? [`<${tag}>`, ...items.flat(), `</${tag}>`] : [];

/** Writes an item on one line: its text and the blocks below it. */
export const item = (text: string, ...below: readonly Lines[]): Lines => [
  `<li>${[text, ...below.flat()].join(' ')}</li>`,
];

export const textItem = ({ note, text }: ItemContent): Lines => item(inline(text), paragraph(note));

export const itemLines = (items: readonly ItemContent[]): Lines => list('ul', items.map(textItem));

export const textList = (texts: readonly Text[]): Lines =>
  list(
    'ul',
    texts.map((text) => item(inline(text))),
  );
