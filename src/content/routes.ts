/** The routes of a notice, and their links. */
import { instantOf, LAST_ZONE, parseDay, parseTime, utcInstantOf } from '../model/day.js';
import { mailto, safeLink, tel, type SafeLink } from '../model/link.js';
import type { Route } from '../model/notice.js';
import { atStart, dotted, marked, say, toText, type Text } from '../words/say.js';
import type { Link } from './claims.js';
import { concerns, entryIn, focusIn, groupsIn, nameOf, textIn, type ContentInput } from './input.js';

/** Returns the instant, in milliseconds, at which a route closes; `undefined` for a route without its own last day. */
export function closingOf({ notice }: ContentInput, { lastDay, lastTime }: Route): number | undefined {
  const day = parseDay(lastDay ?? '');
  if (day === undefined) return undefined;
  const minute = parseTime(lastTime ?? '');
  const end = minute === undefined ? { day: day + 1, minute: 0 } : { day, minute };
  // without a zone: the end of the day in the last zone
  return instantOf(end, notice.timeZone ?? '') ?? utcInstantOf(end, LAST_ZONE);
}

/** True for a route whose last day is over. */
export const isClosed = (input: ContentInput, route: Route): boolean =>
  input.now !== undefined && (closingOf(input, route) ?? Infinity) <= input.now.getTime();

/** Returns the instant, in milliseconds, at which the next route closes; `Infinity` if none does. */
export const nextClosingIn = (input: ContentInput): number =>
  Math.min(
    ...(input.notice.routes ?? []).map((route) =>
      isClosed(input, route) ? Infinity : (closingOf(input, route) ?? Infinity),
    ),
  );

/**
 * Returns the routes in display order: those of the first audience first; among these, open before closed ones,
 * deletion last, and the recommended one first.
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

/** The target of a route. `host`: the text to show, a host name, e-mail address or phone number. */
export interface Target extends SafeLink {
  readonly kind: 'page' | 'mail' | 'phone';
}

/** Returns the target of a route: its e-mail address, else its phone number, else its page. Skips invalid ones. */
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

/** Returns the text of the link to a target. */
export function openingOf({ words }: ContentInput, type: Route['type'], { host, kind }: Target): Text {
  const { call, mail, open } = words.stepper;
  if (kind === 'mail') return mail(host);
  if (kind === 'phone') return call({ text: host, style: 'nowrap' });
  return (type === 'settings' || type === 'form' ? open[type] : open.other)(host);
}

/** A link to the place to act, and an instruction. */
export interface ActionContent extends Link {
  readonly instruction: InstructionContent | undefined;
}

export interface InstructionContent {
  readonly text: Text;
  /** The target position of a switch; `undefined` for an option. */
  readonly position: 'on' | 'off' | undefined;
}

/** Returns the main action for the first audience: its first open route with a link, except deletion. */
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

/** Returns an instruction to set a switch on a page, or to choose an option in its form. */
function instructionOf(input: ContentInput, { control, option }: Route): InstructionContent | undefined {
  const { choose, ...turn } = input.words.banner.there;
  const position = control?.target;
  const label = textIn(input, option);
  if (position) return { text: turn[position], position };
  return label && { text: choose(marked(label, { translate: 'no' })), position };
}

/** Returns the text of a target. A phone number must not wrap. */
const shown = ({ host, kind }: Target): Text => (kind === 'phone' ? { text: host, style: 'nowrap' } : host);

/** True if a link alone hides a cost, a deadline, or the end of the account. */
const needsWords = ({ cost, lastDay, type }: Route): boolean =>
  cost !== undefined || lastDay !== undefined || type === 'delete-account';

/** Returns a sentence for each open route that has no link, or needs more words than a link. */
export const waysIn = (input: ContentInput): readonly Text[] =>
  routesIn(input)
    .filter((route) => !isClosed(input, route) && (!targetOf(input, route) || needsWords(route)))
    .flatMap((route) => wayOf(input, route) ?? []);

/** Returns a sentence for each open route with its own last day. */
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
