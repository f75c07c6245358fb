/** Stories are HTML, as a site pastes it: how it is written, and with which script tags. */
import { READER_WORDS } from '../../src/builder/reader-words.js';
import { LETTER_WORDS } from '../languages/letters.js';
import type { Notice } from '../../src/index.js';
import { scriptTag } from '../../src/snippets/snippets.js';

/** The element that loads a notice, and gives it to those inside it. */
const CARD = 'data-use-notice';

/** What a story sets: attributes by their own names, and these. */
export interface Args {
  /** The day on which the story is read, `YYYY-MM-DD`. */
  day: string;
  /** A notice as a JSON child of the element. */
  notice?: Notice;
  /** Address of the notice: of the card itself, or of a card with `data-only` around the element. */
  src?: string;
  /** The children of the element, as HTML. */
  children: string;
  [attribute: string]: unknown;
}

/** The address of the published notice, on a site that has it in this folder. */
export const LINKEDIN = '/notices/linkedin-ai-training-2025.json';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const indent = (html: string): string => html.replace(/^(?=.)/gm, '  ');

/** An opening tag, on as many lines as it takes. */
function openTag(tag: string, attributes: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => (value === true ? name : `${name}="${escapeHtml(String(value))}"`));
  const line = `<${[tag, ...written].join(' ')}>`;
  return line.length <= 100 ? line : `<${tag}\n${indent(written.join('\n'))}\n>`;
}

/** A notice as JSON in a page. */
const json = (notice: unknown): string =>
  `<script type="application/json">${JSON.stringify(notice).replaceAll('<', '\\u003c')}</script>`;

/** An element as a site writes it. */
export function markup(tag: string, { children, notice, src, ...args }: Args): string {
  const attributes = { ...args, day: undefined };
  const isCard = tag === CARD;
  const inside = [...(notice ? [json(notice)] : []), children].join('\n');
  const html = `${openTag(tag, { ...(isCard && { src }), ...attributes })}\n${indent(inside)}\n</${tag}>`;
  return src && !isCard ? `${openTag(CARD, { 'data-only': true, src })}\n${indent(html)}\n</${CARD}>` : html;
}

/** The files for the script tag, with their languages. */
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

/** The HTML to paste: this markup after the script tags for the languages and elements in it. */
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
