/** Writes texts as HTML that is also well-formed XML. */
import type { Link } from '../content/claims.js';
import { safeLink } from '../model/link.js';
import { isSentence, toText, type Phrase, type Text } from '../words/say.js';

/** Characters that `readNotice()` removes or that XML 1.0 forbids. The notice may not have been read by `readNotice()`. */
const UNWANTED = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufffe\uffff]+/gu;

/** Escapes a text for HTML and XML content and quoted attributes. Removes line breaks and control characters. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNWANTED, ' ')
    .replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);

type Attributes = Readonly<Record<string, string | undefined>>;

/** Writes an opening tag. Omits attributes that are `undefined`. */
export function opening(tag: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tag}${written.join('')}>`;
}

/** Writes a text with its links, dates and languages. */
export function inline(text: Text): string {
  if (typeof text === 'string') return escapeHtml(text);
  if (!isSentence(text)) return phrase(text);
  return text.strings.map((string, index) => escapeHtml(string) + inline(text.values[index] ?? '')).join('');
}

/** Writes a link. */
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

/** Returns the host of a link, unless the text contains it, because print and some systems lose the address. */
function hostOf(href: string, text: string): string {
  const host = safeLink(href)?.host;
  return host && !text.toLowerCase().includes(host) ? ` · ${escapeHtml(host)}` : '';
}
