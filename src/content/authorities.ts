/** The content of `<authority-positions>`: competent authorities, later events, positions, and the legal status. */
import { safeLink } from '../model/link.js';
import { knownLaw } from '../model/law.js';
import type { Decision, Position } from '../model/notice.js';
import { regionsOf, supervisorOf, SUPERVISORS_LIST, type Supervisor } from '../model/supervisors.js';
import { atStart, listed, present, say, sentences, type Text } from '../words/say.js';
import { claim, linked, quoteOf, sourcesOf, type ItemContent, type Link, type QuoteContent } from './claims.js';
import {
  byDate,
  concerns,
  focusIn,
  groupsIn,
  isIn,
  isLater,
  nameOf,
  nextOf,
  nextUpdateIn,
  textIn,
  updatesIn,
  type ContentInput,
  type Expiring,
} from './input.js';

export interface AuthoritiesContent extends Expiring {
  readonly title: Text;
  /** The lead authority, and where to complain. Omitted in a card, which shows it above its folds. */
  readonly competent: CompetentContent | undefined;
  /** Later events, newest first, each with the claim that it supersedes. */
  readonly updates: TextsContent | undefined;
  /** The legal status and its date. Omitted once an update supersedes it. */
  readonly status: ItemContent | undefined;
  /** Newest first. */
  readonly positions: readonly PositionContent[];
  readonly background: TextsContent | undefined;
}

/** The lead authority, and where to complain. */
export interface CompetentContent {
  readonly title: Text;
  readonly items: readonly ItemContent[];
}

/** Texts with their sources. */
export interface TextsContent {
  readonly title: Text;
  readonly items: readonly ItemContent[];
}

/** One authority or other body. The fields are in reading order. */
export interface PositionContent {
  readonly name: Text;
  /** Its role, and the date of its position. */
  readonly role: Text | undefined;
  /** Its dated decisions, newest first. */
  readonly decisions: readonly ItemContent[];
  /** Its position, its advice, and the complaints that it received. */
  readonly claims: readonly Text[];
  readonly quotes: readonly QuoteContent[];
  readonly complaint: Link | undefined;
  readonly sources: Text | undefined;
}

export function authoritiesContent(input: ContentInput): AuthoritiesContent | undefined {
  const w = input.words.authorities;
  const competent = input.sourcesListed ? undefined : competentIn(input);
  const updates = updateItems(input);
  const status = isStatusReplaced(input) ? undefined : statusOf(input);
  const positions = positionsIn(input).map((one) => positionOf(input, one));
  const background = contextOf(input);
  if (!competent && !status && !updates.length && !positions.length && !background.length) return undefined;
  return {
    title: w.title,
    expires: Math.min(nextUpdateIn(input), nextOf(input, positionDates(input))),
    competent,
    updates: updates.length ? { title: w.updates, items: updates } : undefined,
    status,
    positions,
    background: background.length ? { title: w.background, items: background } : undefined,
  };
}

/** Returns the dates of the positions, decisions and legal status. */
export const positionDates = ({ notice }: ContentInput): readonly (string | undefined)[] => [
  notice.legalStatus?.asOf,
  ...(notice.positions ?? []).flatMap(({ date, decisions = [] }) => [date, ...decisions.map((one) => one.date)]),
];

/** Returns the past decisions, newest first. */
export const decisionsIn = (input: ContentInput, { decisions = [] }: Position): readonly Decision[] =>
  decisions.filter(({ date }) => !isLater(input, date)).sort((a, b) => byDate(b.date, a.date));

/** False for an undated position whose only content is a future decision. */
const saysSomething = (input: ContentInput, position: Position): boolean =>
  !position.decisions?.length ||
  decisionsIn(input, position).length > 0 ||
  [position.position, position.advice, position.complaintsReceived, position.quotes].some(Boolean);

/** Returns the past positions: first those for the reader's audience, then newest first. */
function positionsIn(input: ContentInput): readonly Position[] {
  const focus = focusIn(input);
  const dateOf = (position: Position): string => position.date ?? decisionsIn(input, position)[0]?.date ?? '';
  const isOther = (position: Position): number => Number(focus !== undefined && !concerns(focus, position));
  return (input.notice.positions ?? [])
    .filter((position) =>
      position.date === undefined ? saysSomething(input, position) : !isLater(input, position.date),
    )
    .sort((a, b) => isOther(a) - isOther(b) || byDate(dateOf(b), dateOf(a)));
}

/** Returns the lead authority, and where the reader can complain, if the law and region are known. */
export function competentIn(input: ContentInput): CompetentContent | undefined {
  const { notice, region, words } = input;
  const w = words.authorities;
  const { jurisdictions = [], positions = [] } = notice;
  const codes = region === undefined ? [] : regionsOf(region);
  const here = jurisdictions.filter(({ code, law }) => knownLaw(law) && (region === undefined || codes.includes(code)));
  const isUnderGdpr = here.some(({ law }) => knownLaw(law) === 'GDPR');
  const lead = positions.find(({ role }) => role === 'lead-authority');
  // a complaint page in the notice is more specific than the home page of the authority
  const own = positions.filter(
    ({ complaintUrl, regions }) => complaintUrl !== undefined && (region === undefined || isIn(region, regions)),
  );
  const supervisors = here.flatMap(({ code, name }) => {
    const supervisor = supervisorOf(region ?? code);
    if (!supervisor) return [];
    const where = here.length > 1 && region === undefined ? textIn(input, name) : undefined;
    return [w.complainAt(linkedNameOf(input, supervisor), where)];
  });
  const isListNeeded = region === undefined && here.some(({ code }) => !supervisorOf(code));
  const texts = present<Text>([
    isUnderGdpr && lead ? w.lead(linked(textIn(input, lead.name) ?? '', lead.url)) : undefined,
    ...(isListNeeded ? [] : own).map((one) => w.complainAt(linked(textIn(input, one.name) ?? '', one.complaintUrl))),
    isListNeeded ? w.complainAt({ text: w.ownAuthority, href: SUPERVISORS_LIST }) : undefined,
    ...(region === undefined ? supervisors : own.length ? [] : supervisors.slice(0, 1)),
  ]);
  return texts.length ? { title: w.competent, items: texts.map((text) => ({ text })) } : undefined;
}

function linkedNameOf({ words }: ContentInput, { names, url }: Supervisor): Text {
  const found = [words.lang, 'en', ...Object.keys(names)].find((one) => Object.hasOwn(names, one)) ?? '';
  return { text: names[found] ?? '', lang: found === words.lang ? undefined : found, href: url };
}

/** Returns precedents, background, and questions on which the sources disagree. */
const contextOf = (input: ContentInput): readonly ItemContent[] =>
  (input.notice.context ?? []).map(({ kind, sourceRefs, supersededBy, text }) => {
    const { context, contextItem } = input.words.authorities;
    const said = claim(input, text, supersededBy) ?? '';
    return {
      text: kind === 'background' ? said : contextItem(context[kind], said),
      note: sourcesOf(input, sourceRefs),
    };
  });

/** True if an update supersedes the legal status. */
const isStatusReplaced = (input: ContentInput): boolean =>
  updatesIn(input).some(({ id }) => id === input.notice.legalStatus?.supersededBy);

/** Returns the legal status and its date. */
function statusOf(input: ContentInput): ItemContent | undefined {
  const { legalStatus: status } = input.notice;
  if (!status || (status.asOf !== undefined && isLater(input, status.asOf))) return undefined;
  const text = sentences(
    textIn(input, status.text),
    status.asOf !== undefined && input.words.authorities.asOf(status.asOf),
  );
  return text === undefined ? undefined : { text, note: sourcesOf(input, status.sourceRefs) };
}

function updateItems(input: ContentInput): readonly ItemContent[] {
  const { words } = input;
  const status = statusOf(input);
  return [...updatesIn(input)].reverse().map(({ date, id, sourceRefs, text }) => ({
    text: words.dated(
      { text: words.date(date), datetime: date, style: 'strong' },
      sentences(
        textIn(input, text),
        status && id === input.notice.legalStatus?.supersededBy && words.before(status.text),
      ) ?? '',
    ),
    note: sourcesOf(input, sourceRefs),
  }));
}

function positionOf(input: ContentInput, position: Position): PositionContent {
  const { advice, audiences, complaintsReceived, complaintUrl, date, quotes = [], role, supersededBy } = position;
  const { words } = input;
  const w = words.authorities;
  const complaint = safeLink(complaintUrl);
  const who = groupsIn(input, audiences);
  return {
    name: linked(textIn(input, position.name) ?? '', position.url),
    role: listed([role && w.role[role], who, date && words.date(date)], words.comma),
    decisions: decisionsIn(input, position).map((decision) => decisionOf(input, decision)),
    claims: present<Text>([
      claim(input, position.position, supersededBy),
      claim(input, advice),
      claim(input, complaintsReceived),
    ]),
    quotes: quotes.flatMap((quote) => quoteOf(input, quote) ?? []),
    complaint: complaint && { text: w.complain(complaint.host), href: complaint.href },
    sources: sourcesOf(
      input,
      position.sourceRefs,
      quotes.map(({ sourceRef }) => sourceRef),
    ),
  };
}

/** Returns a decision with its date. */
function decisionOf(input: ContentInput, { date, outcome, sourceRefs, supersededBy, text }: Decision): ItemContent {
  const { words } = input;
  const { outcome: outcomes } = words.authorities;
  const said = claim(input, text, supersededBy);
  const what = say`${atStart(nameOf(input, { text: outcomes[outcome] }))}.`;
  return {
    text: words.dated({ text: words.date(date), datetime: date, style: 'strong' }, said ?? what),
    note: sourcesOf(input, sourceRefs),
  };
}
