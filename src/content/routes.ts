/** The routes of a notice, and where each leads. */
import { instantOf, LAST_ZONE, parseDay, parseTime, utcInstantOf } from '../model/day.js';
import { mailto, safeLink, tel, type SafeLink } from '../model/link.js';
import type { Route } from '../model/notice.js';
import { atStart, dotted, marked, say, toText, type Text } from '../words/say.js';
import type { Link } from './claims.js';
import { concerns, entryIn, focusIn, groupsIn, nameOf, textIn, type ContentInput } from './input.js';

/** The instant at which a route closes, in milliseconds; `undefined` for one without a last day of its own. */
export function closingOf({ notice }: ContentInput, { lastDay, lastTime }: Route): number | undefined {
  const day = parseDay(lastDay ?? '');
  if (day === undefined) return undefined;
  const minute = parseTime(lastTime ?? '');
  const end = minute === undefined ? { day: day + 1, minute: 0 } : { day, minute };
  // without a zone, when it is over in the last one
  return instantOf(end, notice.timeZone ?? '') ?? utcInstantOf(end, LAST_ZONE);
}

/** True for a route whose last day is over. */
export const isClosed = (input: ContentInput, route: Route): boolean =>
  input.now !== undefined && (closingOf(input, route) ?? Infinity) <= input.now.getTime();

/** When the next of the routes closes, in milliseconds. */
export const nextClosingIn = (input: ContentInput): number =>
  Math.min(
    ...(input.notice.routes ?? []).map((route) =>
      isClosed(input, route) ? Infinity : (closingOf(input, route) ?? Infinity),
    ),
  );

/**
 * The routes: first those of the group that is told of first, the open ones before those that are closed, the recommended
 * one before others; deletion last.
 */
export function routesIn(input: ContentInput): readonly Route[] {
  const focus = focusIn(input);
  const rankOf = (route: Route): number =>
    Number(focus !== undefined && !concerns(focus, route)) * 8 +
    Number(isClosed(input, route)) * 4 +
    Number(route.type === 'delete-account') * 2 +
    Number(!route.recommended);
  return [...(input.notice.routes ?? [])].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Where a route leads. `host`: what a reader sees of it, a host, an address or a number. */
export interface Target extends SafeLink {
  readonly kind: 'page' | 'mail' | 'phone';
}

/** Where a route leads: to its valid e-mail address, its telephone number, else its page. */
export function targetOf(input: ContentInput, { address, body, phone, subject, url }: Route): Target | undefined {
  const written = (map: Route['subject']) => toText(textIn(input, map) ?? '');
  const mail = subject || body ? { subject: written(subject), body: written(body) } : undefined;
  const targets = [
    { kind: 'mail' as const, link: mailto(address ?? '', mail) },
    { kind: 'phone' as const, link: tel(phone ?? '') },
    { kind: 'page' as const, link: safeLink(url) },
  ];
  return targets.flatMap(({ kind, link }) => (link ? [{ ...link, kind }] : []))[0];
}

/** The words for going where a route leads. */
export function openingOf({ words }: ContentInput, type: Route['type'], { host, kind }: Target): Text {
  const { call, mail, open } = words.stepper;
  if (kind === 'mail') return mail(host);
  if (kind === 'phone') return call({ text: host, style: 'nowrap' });
  return (type === 'settings' || type === 'form' ? open[type] : open.other)(host);
}

/** A link to where people act, and what to do there. */
export interface ActionContent extends Link {
  readonly instruction: InstructionContent | undefined;
}

export interface InstructionContent {
  readonly text: Text;
  /** Where it is a switch: what to turn it to. */
  readonly position: 'on' | 'off' | undefined;
}

/** The shortest way to act for the group that is told of first: its first route that leads anywhere. */
export function actionIn(input: ContentInput): ActionContent | undefined {
  const focus = focusIn(input);
  const { sayNo, sayNoByMail, sayNoByPhone } = input.words.banner;
  for (const route of routesIn(input)) {
    const target = targetOf(input, route);
    if (!focus || !target || !concerns(focus, route) || isClosed(input, route)) continue;
    if (route.type === 'delete-account') continue;
    const text =
      focus.audience.choice.kind === 'opt-out'
        ? { page: sayNo, mail: sayNoByMail, phone: sayNoByPhone }[target.kind](shown(target))
        : openingOf(input, route.type, target);
    const instruction = target.kind === 'page' ? instructionOf(input, route) : undefined;
    return { text, href: target.href, instruction };
  }
  return undefined;
}

/** The switch to turn on a page, or the option to choose in its form. */
function instructionOf(input: ContentInput, { control, option }: Route): InstructionContent | undefined {
  const { choose, ...turn } = input.words.banner.there;
  const position = control?.target;
  const label = textIn(input, option);
  if (position) return { text: turn[position], position };
  return label && { text: choose(marked(label, { translate: 'no' })), position };
}

/** What a reader sees of a target; a number has no place for a break. */
const shown = ({ host, kind }: Target): Text => (kind === 'phone' ? { text: host, style: 'nowrap' } : host);

/** True where a link alone does not say all: what it costs, until when, and that it ends the account. */
const needsWords = ({ cost, lastDay, type }: Route): boolean =>
  cost !== undefined || lastDay !== undefined || type === 'delete-account';

/** The routes that lead nowhere by a link, or of which a link does not say all, a sentence each. */
export const waysIn = (input: ContentInput): readonly Text[] =>
  routesIn(input)
    .filter((route) => !isClosed(input, route) && (!targetOf(input, route) || needsWords(route)))
    .flatMap((route) => wayOf(input, route) ?? []);

/** The routes that close on a day of their own, a sentence each. */
export const datedWaysIn = (input: ContentInput): readonly Text[] =>
  routesIn(input)
    .filter((route) => !isClosed(input, route) && route.lastDay !== undefined)
    .flatMap((route) => wayOf(input, route) ?? []);

function wayOf(input: ContentInput, route: Route): Text | undefined {
  const w = input.words.stepper;
  const target = targetOf(input, route);
  const place = textIn(input, route.postalAddress);
  const path = route.path && entryIn(input, route.path)?.value.join(' › ');
  const who = groupsIn(input, route.audiences);
  const cost = textIn(input, route.cost);
  const last = parseDay(route.lastDay ?? '');
  const what =
    (target && (target.kind === 'page' ? openingOf(input, route.type, target) : shown(target))) ??
    place ??
    (path === undefined ? undefined : say`${w.followPath} ${path}`);
  const name = atStart(nameOf(input, textIn(input, route.label) ?? { text: w.type[route.type] }));
  return dotted(
    what === undefined ? name : say`${input.words.list.label(name)} ${what}`,
    last !== undefined && w.routeLastDay(last, route.lastTime),
    cost && w.cost(cost),
    who && w.audience(who),
  );
}
