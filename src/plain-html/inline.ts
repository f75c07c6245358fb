/** Texts as HTML that is well-formed XML too. */
import type { Link } from '../content/claims.js';
import { safeLink } from '../model/link.js';
import { isSentence, toText, type Phrase, type Text } from '../words/say.js';

/** What the reader of notices takes out of a text, and what XML 1.0 forbids: a notice may come here unread. */
const UNWANTED = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufffe\uffff]+/gu;

/** Text as it may stand in HTML and XML, between tags and in quoted attributes: on one line, without control characters. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNWANTED, ' ')
    .replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

type Attributes = Readonly<Record<string, string | undefined>>;

/** An opening tag; attributes without a value are left out. */
export function opening(tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tag}${written.join('')}>`;
}

/** A text with its links, dates and languages. */
export function inline(text: Text): string {
  if (typeof text === 'string') return escapeHtml(text);
  if (!isSentence(text)) return phrase(text);
  return text.strings.map((string, index) => escapeHtml(string) + inline(text.values[index] ?? '')).join('');
}

/** A link of its own. */
export const linkTo = ({ href, text }: Link): string =>
  `${opening('a', { href })}${inline(text)}${hostOf(href, toText(text))}</a>`;

function phrase({ datetime, href, lang, style, text, translate }: Phrase): string {
  const attributes = { lang, dir: lang && 'auto', translate };
  const escaped = escapeHtml(text);
  if (href !== undefined) return `${opening('a', { ...attributes, href })}${escaped}${hostOf(href, text)}</a>`;
  if (datetime !== undefined) return `${opening('time', { datetime })}${escaped}</time>`;
  if (style === 'strong') return `${opening('strong', attributes)}${escaped}</strong>`;
  return lang === undefined && translate === undefined ? escaped : `${opening('span', attributes)}${escaped}</span>`;
}

/** Where a link leads, unless its text says so: the address is lost in print, and where links are taken out. */
function hostOf(href: string, text: string): string {
  const host = safeLink(href)?.host;
  return host && !text.toLowerCase().includes(host) ? ` · ${escapeHtml(host)}` : '';
}
