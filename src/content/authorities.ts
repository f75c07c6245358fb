/** The content of `<authority-positions>`: positions, open and settled questions, and later events. */
import { safeLink } from '../model/link.js';
import type { Authority } from '../model/notice.js';
import { listed, present, sentences, type Text } from '../words/say.js';
import { claim, linked, quoteOf, sourcesOf, type ItemContent, type Link, type QuoteContent } from './claims.js';
import { isLater, nextOf, nextUpdateIn, textIn, updatesIn, type ContentInput, type Expiring } from './input.js';

export interface AuthoritiesContent extends Expiring {
  readonly title: Text;
  /** What is settled, as of when. */
  readonly status: ItemContent | undefined;
  readonly positions: PositionsContent | undefined;
  readonly updates: TextsContent | undefined;
  readonly background: TextsContent | undefined;
}

/** Texts with their sources. */
export interface TextsContent {
  readonly title: Text;
  /** True where the element is one of many, so that only the title is seen at first. */
  readonly folded: boolean;
  readonly items: readonly ItemContent[];
}

export interface PositionsContent {
  readonly title: Text;
  readonly folded: boolean;
  readonly items: readonly PositionContent[];
}

/** One authority, its parts in reading order. */
export interface PositionContent {
  readonly name: Text;
  /** What it is, and when it spoke. */
  readonly role: Text | undefined;
  /** What it says, advises, and how many complaints it received. */
  readonly claims: readonly Text[];
  readonly quotes: readonly QuoteContent[];
  readonly complaint: Link | undefined;
  readonly sources: Text | undefined;
}

export function authoritiesContent(input: ContentInput): AuthoritiesContent | undefined {
  const { notice, sourcesListed, words } = input;
  const w = words.authorities;
  const folded = sourcesListed ?? false;
  const authorities = notice.authorities ?? [];
  const positions = authorities.filter(({ date }) => date === undefined || !isLater(input, date));
  const updates = updatesIn(input);
  const { context = [] } = notice;
  const content = {
    status: statusOf(input),
    positions: positions.length
      ? { title: w.positions(positions.length), folded, items: positions.map((one) => positionOf(input, one)) }
      : undefined,
    updates: updates.length
      ? {
          title: w.updates,
          folded,
          items: updates.map(({ date, sourceRefs, text }) => ({
            text: words.dated({ text: words.date(date), datetime: date, style: 'strong' }, claim(input, text) ?? ''),
            note: sourcesOf(input, sourceRefs),
          })),
        }
      : undefined,
    background: context.length
      ? {
          title: w.background,
          folded: true,
          items: context.map(({ kind, sourceRefs, supersededBy, text }) => ({
            text: w.contextItem(w.context[kind], claim(input, text, supersededBy) ?? ''),
            note: sourcesOf(input, sourceRefs),
          })),
        }
      : undefined,
  };
  if (Object.values(content).every((part) => part === undefined)) return undefined;
  const expires = Math.min(
    nextUpdateIn(input),
    nextOf(
      input,
      authorities.map(({ date }) => date),
    ),
  );
  return { title: w.title, expires, ...content };
}

function statusOf(input: ContentInput): ItemContent | undefined {
  const { legalStatus: status } = input.notice;
  const text =
    status &&
    sentences(
      claim(input, status.text, status.supersededBy),
      status.asOf !== undefined && input.words.authorities.asOf(status.asOf),
    );
  return text === undefined ? undefined : { text, note: sourcesOf(input, status?.sourceRefs) };
}

function positionOf(input: ContentInput, authority: Authority): PositionContent {
  const { advice, complaintsReceived, complaintUrl, date, position, quotes = [], role, supersededBy } = authority;
  const { words } = input;
  const w = words.authorities;
  const complaint = safeLink(complaintUrl);
  return {
    name: linked(textIn(input, authority.name) ?? '', authority.url),
    role: listed([role && w.role[role], date && words.date(date)]),
    claims: present<Text>([
      claim(input, position, supersededBy),
      claim(input, advice),
      claim(input, complaintsReceived),
    ]),
    quotes: quotes.flatMap((quote) => quoteOf(input, quote) ?? []),
    complaint: complaint && { text: w.complain(complaint.host), href: complaint.href },
    sources: sourcesOf(
      input,
      authority.sourceRefs,
      quotes.map(({ sourceRef }) => sourceRef),
    ),
  };
}
