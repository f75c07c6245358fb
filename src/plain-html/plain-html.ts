/**
 * Writes a notice as ordinary HTML for places without scripts: the fallback inside the elements, newsletters, feeds and
 * archives. The content is the same as in the elements, but with absolute dates only, so that it is true on any day. The
 * HTML is also well-formed XML without blank lines, one block per line. This module does not import Lit and runs on any
 * server.
 */
import { authoritiesContent, type AuthoritiesContent, type TextsContent } from '../content/authorities.js';
import { bannerContent, type WordingsContent } from '../content/banner.js';
import { cardContent, type BackgroundContent, type SourceListContent } from '../content/card.js';
import type { QuoteContent } from '../content/claims.js';
import type { ContentInput } from '../content/input.js';
import { listContent, type GroupContent, type ListContent } from '../content/list.js';
import { waysIn } from '../content/routes.js';
import { stepperContent, type PathContent, type RouteContent, type StepperContent } from '../content/stepper.js';
import { timelineContent, type TimelineContent } from '../content/timeline.js';
import type { Notice } from '../model/notice.js';
import type { Words } from '../words/languages/en.js';
import { bannerLines } from './banner-lines.js';
import {
  heading,
  item,
  itemLines,
  linkParagraph,
  list,
  paragraph,
  part,
  strong,
  textItem,
  type Lines,
} from './blocks.js';
import { escapeHtml, inline, linkTo } from './inline.js';

export { escapeHtml };

export interface PlainHtmlOptions {
  /** `short` (default): what changes, when, and where to say no. `full`: everything in the card. */
  readonly form?: 'short' | 'full';
  /** Level of the first heading, 2 to 6. Default: 3. */
  readonly headingLevel?: number;
  /** Id of the audience shown first. Default: selected by `region`, or else the most urgent one. */
  readonly audience?: string | undefined;
  /** Region of the readers: `EU`, `EEA` or an ISO 3166-1 alpha-2 code. Default: not known. */
  readonly region?: string | undefined;
}

/**
 * Writes a notice in the language of the words. Returns an empty string if it is not written in this language or lacks a
 * title or platform.
 */
export function plainHtml(
  notice: Notice,
  words: Words,
  { audience, form = 'short', headingLevel = 3, region }: PlainHtmlOptions = {},
): string {
  const isFull = form === 'full';
  const input: ContentInput = { notice, words, audience, region, sourcesListed: isFull };
  const card = cardContent(input);
  const banner = bannerContent(input);
  const level = headingLevel + 1;
  if (!card || !banner || !notice.languages.includes(words.lang)) return '';
  const title = heading(headingLevel, card.title);
  if (!isFull) {
    // in the full form, the stepper names the ways
    const ways = banner.action ? waysIn(input) : banner.ways;
    return [title, ...paragraph(card.summary), ...bannerLines(banner, ways)].join('\n');
  }
  return [
    title,
    ...paragraph(card.about),
    ...paragraph(card.summary),
    ...bannerLines(banner),
    ...part(stepperContent(input), (stepper) => stepperLines(stepper, level)),
    ...part(listContent(input), (list) => listLines(list, level)),
    ...part(card.competent, (competent) => textsLines(competent, level)),
    ...part(card.background, (background) => backgroundLines(background, level)),
    ...part(authoritiesContent(input), (authorities) => authoritiesLines(authorities, level)),
    ...part(timelineContent(input), (timeline) => timelineLines(timeline, level)),
    ...sourceListLines(card.sources),
  ].join('\n');
}

const wordingsLines = ({ conclusion, items, title }: WordingsContent, level: number): Lines => [
  heading(level, title),
  ...paragraph(conclusion),
  ...itemLines(items),
];

const stepperLines = (stepper: StepperContent, level: number): Lines => [
  heading(level, stepper.title),
  ...paragraph(stepper.choice),
  ...paragraph(stepper.sources),
  ...stepper.routes.flatMap((route) => routeLines(route, level + 1)),
  ...part(stepper.folded, ({ routes, title }) => [
    strong(title),
    ...routes.flatMap((route) => routeLines(route, level + 1)),
  ]),
];

/** Omits the card's checkboxes, which do not work in plain HTML. */
const routeLines = (route: RouteContent, level: number): Lines => [
  heading(level, route.title),
  ...itemLines(route.needs),
  ...route.terms.flatMap(paragraph),
  ...paragraph(route.note),
  ...list(
    'ol',
    route.steps.map(({ action, control, link, path, place, result, text }) =>
      item(
        [text === undefined ? '' : inline(text), action ? linkTo(action) : ''].filter(Boolean).join(' '),
        pathLines(path),
        part(control, ({ intro, label }) => [...paragraph(intro), ...paragraph(label)]),
        part(place, ({ intro, lines }) => [...paragraph(intro), `<p>${lines.map(inline).join('<br /> ')}</p>`]),
        paragraph(result),
        linkParagraph(link),
      ),
    ),
  ),
  ...paragraph(route.sources),
];

const pathLines = (path: PathContent | undefined): Lines =>
  part(path, ({ intro, labels }) => [
    ...paragraph(intro),
    ...list(
      'ol',
      labels.map((label) => item(inline(label))),
    ),
  ]);

const listLines = ({ about, foldedPeople, people, since, sources, title, uses }: ListContent, level: number): Lines => [
  heading(level, title),
  ...paragraph(about),
  ...since.flatMap(paragraph),
  ...uses.flatMap((use) => [heading(level + 1, use.title), ...paragraph(use.warning), ...groupLines(use.groups)]),
  ...groupLines(people),
  ...paragraph(sources),
  ...part(foldedPeople, ({ groups, title: peopleTitle }) => [heading(level + 1, peopleTitle), ...groupLines(groups)]),
];

const groupLines = (groups: readonly GroupContent[]): Lines =>
  groups.flatMap(({ items, label }) => [...paragraph(label), ...itemLines(items)]);

/** Only in the full form, which also names the competent authority. */
const authoritiesLines = (
  { background, positions, status, title, updates }: AuthoritiesContent,
  level: number,
): Lines => [
  heading(level, title),
  ...part(updates, (texts) => textsLines(texts, level + 1)),
  ...part(status, ({ note, text }) => [...paragraph(text), ...paragraph(note)]),
  ...positions.flatMap(({ claims, complaint, decisions, name, quotes, role, sources }) => [
    heading(level + 1, name),
    ...paragraph(role),
    ...itemLines(decisions),
    ...claims.flatMap(paragraph),
    ...quotes.flatMap(quoteLines),
    ...linkParagraph(complaint),
    ...paragraph(sources),
  ]),
  ...part(background, (texts) => textsLines(texts, level + 1)),
];

const textsLines = ({ items, title }: TextsContent, level: number): Lines => [
  heading(level, title),
  ...itemLines(items),
];

const quoteLines = ({ original, speaker, text }: QuoteContent): Lines => [
  '<blockquote>',
  ...paragraph(text),
  '</blockquote>',
  ...paragraph(speaker),
  ...part(original, ({ text: spoken, title }) => [
    ...paragraph(title),
    '<blockquote>',
    ...paragraph(spoken),
    '</blockquote>',
  ]),
];

const backgroundLines = (
  { reasons, reasonsTitle, sources, texts, title, wordings }: BackgroundContent,
  level: number,
): Lines => [
  heading(level, title),
  ...texts.flatMap(paragraph),
  ...(reasonsTitle === undefined ? [] : [heading(level + 1, reasonsTitle)]),
  ...reasons.flatMap(quoteLines),
  ...paragraph(sources),
  ...part(wordings, (found) => wordingsLines(found, level + 1)),
];

const timelineLines = ({ events, sources, title }: TimelineContent, level: number): Lines => [
  heading(level, title),
  ...list(
    'ol',
    events.map(({ date, text }) => item(inline(date), paragraph(text))),
  ),
  ...paragraph(sources),
];

const sourceListLines = ({ items, reviewed, title }: SourceListContent): Lines => [
  strong(title),
  ...list('ul', items.map(textItem)),
  ...paragraph(reviewed),
];
