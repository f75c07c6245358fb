/** Writes stories as HTML that a site can paste, with its script tags. */
import { READER_WORDS } from '../../src/builder/reader-words.js';
import { LETTER_WORDS } from '../languages/letters.js';
import type { Notice } from '../../src/index.js';
import { scriptTag } from '../../src/snippets/snippets.js';

/** Tag of the element that loads a notice and passes it to the elements inside. */
const CARD = 'data-use-notice';

/** Arguments of a story: attributes by name, and these. */
export interface Args {
  /** Day of the story, `YYYY-MM-DD`. */
  day: string;
  /** A notice as a JSON child of the element. */
  notice?: Notice;
  /** Address of the notice, on the card itself or on a card with `data-only` around the element. */
  src?: string;
  /** The children of the element, as HTML. */
  children: string;
  [attribute: string]: unknown;
}

/** Address of the published notice, on a site that has it in this folder. */
export const LINKEDIN = '/notices/linkedin-ai-training-2025.json';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const indent = (html: string): string => html.replace(/^(?=.)/gm, '  ');

/** Writes an opening tag, with one attribute per line if it is long. */
function openTag(tag: string, attributes: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => (value === true ? name : `${name}="${escapeHtml(String(value))}"`));
  const line = `<${[tag, ...written].join(' ')}>`;
  return line.length <= 100 ? line : `<${tag}\n${indent(written.join('\n'))}\n>`;
}

/** Writes a notice as JSON in a page. */
const json = (notice: unknown): string =>
  `<script type="application/json">${JSON.stringify(notice).replaceAll('<', '\\u003c')}</script>`;

/** Writes an element as a site does. */
export function markup(tag: string, { children, notice, src, ...args }: Args): string {
  const attributes = { ...args, day: undefined };
  const isCard = tag === CARD;
  const inside = [...(notice ? [json(notice)] : []), children].join('\n');
  const html = `${openTag(tag, { ...(isCard && { src }), ...attributes })}\n${indent(inside)}\n</${tag}>`;
  return src && !isCard ? `${openTag(CARD, { 'data-only': true, src })}\n${indent(html)}\n</${CARD}>` : html;
}

/** Script files, with the elements and languages that they contain. */
const FILES = [
  {
    prefix: '',
    has: (tag: string) => tag !== 'objection-letter',
    languages: READER_WORDS.map(({ lang }) => lang),
  },
  {
    prefix: 'letter.',
    has: (tag: string) => tag === 'objection-letter',
    languages: LETTER_WORDS.map(({ lang }) => lang),
  },
];

/** Returns the HTML to paste: script tags for the languages and elements in it, then the HTML itself. */
export function toPaste(html: string): string {
  const all = (pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);
  const spoken = all(/ lang="(\w+)"/g);
  const tags = all(/<(\w+-[\w-]+)/g);
  const scripts = FILES.filter(({ has }) => tags.some(has)).flatMap(({ languages, prefix }) => {
    const [first = 'en', ...more] = languages.filter((lang) => spoken.includes(lang));
    return [first, ...more].map((lang) => scriptTag({ src: `/embed/${prefix}${lang}.js` }));
  });
  return [...scripts, html].join('\n');
}
