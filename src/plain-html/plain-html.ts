/**
 * A notice as ordinary HTML, for where no script runs: the fallback inside the elements, newsletters, feeds,
 * archives. It draws the same documents as the elements, with absolute dates only, so it stays true on any
 * day; well-formed as XML too, without blank lines, one block a line.
 */
import { safeLink } from '../model/link.js';
import type { Notice } from '../model/notice.js';
import { authoritiesDocument } from '../views/authorities.js';
import { bannerView } from '../views/banner.js';
import { cardView } from '../views/card.js';
import { flat, heading, type Child, type Children, type Element_ } from '../views/document.js';
import { listDocument } from '../views/list.js';
import { Speaker } from '../views/speaker.js';
import { stepperDocument } from '../views/stepper.js';
import { timelineDocument } from '../views/timeline.js';
import type { Words } from '../words/en.js';

export interface PlainHtmlOptions {
  /** `short` (default): what, when and where to say no. `full`: everything that the card shows. */
  readonly form?: 'short' | 'full';
  /** Level of the first heading, 2 to 6. Default: 3. */
  readonly headingLevel?: number;
}

/** What the reader of notices takes out of a text, and what XML 1.0 forbids: a notice may come here unread. */
const UNWANTED = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufffe\uffff]+/gu;

/** Text as it may stand in HTML and XML, between tags and in quoted attributes: on one line, without control characters. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNWANTED, ' ')
    .replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** The notice in one language; an empty string where it is not written in that language or lacks a title or platform. */
export function plainHtml(
  notice: Notice,
  words: Words,
  { form = 'short', headingLevel = 3 }: PlainHtmlOptions = {},
): string {
  const speaker = new Speaker(words, notice, undefined, form === 'full');
  const card = cardView(speaker, timelineDocument(speaker, 1));
  const banner = bannerView(speaker);
  if (!card || !banner || !notice.languages.includes(words.lang)) return '';
  const parts = [stepperDocument(speaker), listDocument(speaker), authoritiesDocument(speaker)];
  const write = (children: Children, level = headingLevel): readonly string[] =>
    flat(children).flatMap((child) => lines(child, level));
  return [
    ...write([heading(0, card.title)]),
    ...(form === 'full' ? write([card.above]) : []),
    ...write([card.head]),
    ...write(form === 'full' ? banner.children : flat(banner.children).flatMap(withoutFolds)),
    ...(form === 'full' ? [...parts.flatMap((part) => write(part, headingLevel + 1)), ...write(card.tail)] : []),
  ].join('\n');
}

/** What is folded away in the card is more than the short form says. */
function withoutFolds(child: Child): readonly Child[] {
  if (typeof child === 'string') return [child];
  if (child.tag === 'details') return [];
  return child.tag === 'section' ? child.children.flatMap(withoutFolds) : [child];
}

/** Attributes that mean something without script and style. */
const KEPT = ['lang', 'dir', 'translate', 'datetime', 'href'];

/** Elements that only group, unfold or adorn: what is inside them stands alone here. */
const OPENED = ['section', 'details', 'figure', 'figcaption', 'div'];

/** Blocks, each on lines of its own. */
function lines(child: Child, level: number): readonly string[] {
  if (typeof child === 'string') return [escapeHtml(child)];
  const { attributes, children, tag } = child;
  if (attributes['aria-hidden'] || attributes['class'] === 'progress') return [];
  const inside = () => children.flatMap((one) => lines(one, level));
  if (tag === 'summary') {
    const title = children.map((one) => (typeof one === 'string' ? one : undefined));
    return title.includes(undefined) ? inside() : [`<p><strong>${inline(children, level)}</strong></p>`];
  }
  if (OPENED.includes(String(tag))) return inside();
  if (tag === 'ul' || tag === 'ol' || tag === 'blockquote') {
    return [opening(child, level), ...inside(), `</${tag}>`];
  }
  return [write(child, level)];
}

const inline = (children: readonly Child[], level: number): string =>
  children.map((child) => (typeof child === 'string' ? escapeHtml(child) : write(child, level))).join('');

const nameOf = ({ attributes, tag }: Element_, level: number): string => {
  if (typeof tag === 'number') return `h${String(Math.min(level + tag, 6))}`;
  // a link or a date stays what it is
  return tag === 'span' && /^(?:strong|signal)$/.test(attributes['class'] ?? '') ? 'strong' : tag;
};

const opening = (element: Element_, level: number): string => {
  const attributes = KEPT.map((name) => {
    const value = element.attributes[name];
    return value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;
  });
  return `<${nameOf(element, level)}${attributes.join('')}>`;
};

/** All text in an element. */
const textIn = (child: Child): string => (typeof child === 'string' ? child : child.children.map(textIn).join(''));

/** Where a link leads, unless its text says so: the address is lost in print, and where links are taken out. */
function hostOf(element: Element_): string {
  const host = safeLink(element.attributes['href'])?.host;
  return host && !textIn(element).toLowerCase().includes(host) ? ` · ${escapeHtml(host)}` : '';
}

/** An element on one line; a box to tick cannot be used here, and is left out. */
function write(element: Element_, level: number): string {
  const { attributes, children, tag } = element;
  if (tag === 'label' || attributes['aria-hidden']) return '';
  const inside = inline(children, level) + hostOf(element);
  if (tag === 'div') return inside;
  if (tag === 'span' && !attributes['lang'] && !attributes['translate'] && nameOf(element, level) === 'span')
    return inside;
  return `${opening(element, level)}${inside}</${nameOf(element, level)}>`;
}
