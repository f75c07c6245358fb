/** The content of `<opt-out-stepper>`: the choice, and the routes with their requirements and steps. */
import { parseDay } from '../model/day.js';
import { safeLink } from '../model/link.js';
import type { Choice, LanguageMap, Route } from '../model/notice.js';
import { atStart, marked, present, sentences, toText, type Phrase, type Text } from '../words/say.js';
import { claim, sourcesOf, type ItemContent, type Link } from './claims.js';
import {
  concerns,
  entryIn,
  focusIn,
  groupsIn,
  isOver,
  nameOf,
  nextChangeIn,
  platformIn,
  textIn,
  type AudienceSituation,
  type ContentInput,
  type Expiring,
} from './input.js';
import { isClosed, nextClosingIn, openingOf, routesIn, targetOf } from './routes.js';

/** Above either number, only the first route is shown, and the others are folded. */
const OPEN_ROUTES = 2;
const OPEN_STEPS = 8;

/** The types of routes that need no steps. */
const SAYS_ENOUGH: readonly Route['type'][] = ['browser-signal', 'delete-account'];

export interface StepperContent extends Expiring {
  readonly title: Text;
  /** The effect of doing nothing, and the cost of saying no. */
  readonly choice: Text | undefined;
  /** The sources of `choice`. */
  readonly sources: Text | undefined;
  /** The routes that are shown. */
  readonly routes: readonly RouteContent[];
  /** The other routes, in one fold: further ones of a long list, those for other audiences, and closed ones. */
  readonly folded: { readonly title: Text; readonly routes: readonly RouteContent[] } | undefined;
}

export interface RouteContent {
  readonly id: string;
  readonly title: Text;
  /** Its requirements, in a few words each. */
  readonly needs: readonly ItemContent[];
  /** Its audience, deadline and scope, a sentence each. */
  readonly terms: readonly Text[];
  /** A note before the first step. */
  readonly note: Text | undefined;
  readonly steps: readonly StepContent[];
  /** Returns a message once all steps are done. */
  readonly progress: (done: number) => Text | undefined;
  readonly sources: Text | undefined;
}

/** One step, its parts in reading order. */
export interface StepContent {
  /** The label of its checkbox. */
  readonly tick: Text;
  readonly text?: Text | undefined;
  /** The link of the route. */
  readonly action?: Link | undefined;
  readonly path?: PathContent | undefined;
  readonly control?: SwitchContent | undefined;
  readonly place?: PlaceContent | undefined;
  /** What the reader sees after the step has worked. */
  readonly result?: Text | undefined;
  /** The link of the step. */
  readonly link?: Link | undefined;
}

/** The labels on the screen, in order. `name`: the accessible name of the list. */
export interface PathContent {
  readonly intro: Text;
  readonly name: Text;
  readonly labels: readonly Phrase[];
}

/** A switch on the screen, and its target position. */
export interface SwitchContent {
  readonly intro: Text;
  readonly label: Phrase;
  readonly position: 'off' | 'on';
}

/** A postal address, in lines. */
export interface PlaceContent {
  readonly intro: Text;
  readonly lines: readonly Phrase[];
}

export function stepperContent(input: ContentInput): StepperContent | undefined {
  const w = input.words.stepper;
  const focus = focusIn(input);
  if (focus?.situation.use === 'cancelled') return undefined;
  const routes = routesIn(input)
    .map((route) => ({ route, steps: stepsOf(input, route) }))
    .filter(({ route, steps }) => steps.length || SAYS_ENOUGH.includes(route.type));
  const choice = focus && aboutChoice(input, focus);
  if (!routes.length && choice === undefined) return undefined;
  const isLong = routes.length > OPEN_ROUTES || routes.flatMap(({ steps }) => steps).length > OPEN_STEPS;
  const kinds = new Set((input.notice.audiences ?? []).map(({ choice }) => choice.kind));
  // the audiences have different kinds of choice
  const isMixed = kinds.size > 1 && input.audience === undefined && input.region === undefined;
  const kind: Choice['kind'] = isMixed ? 'none' : (focus?.audience.choice.kind ?? 'opt-out');
  const isFolded = (route: Route, index: number): boolean =>
    (index > 0 && isLong) ||
    isClosed(input, route) ||
    (focus !== undefined && (!concerns(focus, route) || isOver(focus.situation)));
  const open: RouteContent[] = [];
  const folded: RouteContent[] = [];
  for (const [index, { route, steps }] of routes.entries())
    (isFolded(route, index) ? folded : open).push(routeOf(input, route, steps, routes.length > 1 ? index + 1 : 0));
  return {
    expires: Math.min(nextChangeIn(input), nextClosingIn(input)),
    title: w.title[routes.length || kind === 'opt-in' ? kind : 'none'],
    choice,
    // in a card, the banner shows them
    sources:
      choice === undefined || input.sourcesListed ? undefined : sourcesOf(input, focus?.audience.choice.sourceRefs),
    routes: open,
    folded: folded.length
      ? { title: (open.length ? w.others : w.all)(kind === 'opt-out', folded.length), routes: folded }
      : undefined,
  };
}

/** Returns the effect of doing nothing, and the cost of saying no; `undefined` after the use has ended. */
function aboutChoice(input: ContentInput, { audience: { choice }, situation }: AudienceSituation): Text | undefined {
  if (isOver(situation)) return undefined;
  // in a card, the banner shows it
  const cost = input.sourcesListed ? undefined : textIn(input, choice.cost);
  return sentences(claim(input, choice.text, choice.supersededBy), cost && input.words.stepper.costOfNo(cost));
}

/** `number`: the position of the route, from 1; 0 if it is the only one. */
function routeOf(input: ContentInput, route: Route, steps: readonly Step[], number: number): RouteContent {
  const w = input.words.stepper;
  const name = textIn(input, route.label) ?? { text: w.type[route.type] };
  const title = number ? w.route(number, name) : atStart(nameOf(input, name));
  return {
    id: route.id,
    title,
    needs: needsOf(input, route),
    terms: termsOf(input, route),
    note: claim(input, route.note, route.supersededBy),
    steps: steps.map((step, index) => ({ tick: w.done(index + 1, title), ...step })),
    progress: (done) => (done && done === steps.length ? w.allDone : undefined),
    sources: sourcesOf(input, route.sourceRefs),
  };
}

/** Returns the requirements of a route for one line. The first one is capitalized. */
function needsOf(input: ContentInput, { minutes, reasonRequired, requiresLogin }: Route): readonly ItemContent[] {
  const w = input.words.stepper;
  return present<string>([
    minutes !== undefined && w.minutes(minutes),
    requiresLogin && w.login,
    reasonRequired === undefined ? undefined : reasonRequired ? w.reason : w.noReason,
  ]).map((text, index) => ({ text: index ? text : toText(atStart(nameOf(input, { text }))) }));
}

function termsOf(input: ContentInput, route: Route): readonly Text[] {
  const { lastTime, operator } = route;
  const w = input.words.stepper;
  const about = (text: Text | undefined, sentence: (what: Text) => Text) => text && sentence(text);
  const last = parseDay(route.lastDay ?? '');
  const isOnlyDeletion = (input.notice.routes ?? []).every(({ type }) => type === 'delete-account');
  return present<Text>([
    about(groupsIn(input, route.audiences), w.audience),
    route.type === 'delete-account' && {
      text: isOnlyDeletion ? w.deletesAccount : w.deletesAccountToo,
      style: 'strong',
    },
    operator && w.operator({ text: operator.name }, platformIn(input)),
    last !== undefined && (isClosed(input, route) ? w.routeLastDayWas : w.routeLastDay)(last, lastTime),
    about(textIn(input, route.cost), w.cost),
    about(textIn(input, route.whoCanUse), w.whoCanUse),
    about(textIn(input, route.covers), w.covers),
    about(textIn(input, route.notCovers), w.notCovers),
  ]);
}

type Step = Omit<StepContent, 'tick'>;

/**
 * Returns the steps of the notice for a route, or steps made from its other fields. A field that the texts of the steps
 * do not mention is added to one of them:
 * - the link, path and switch to the step with the same link, else to the first step without a link;
 * - the place to the same step, but for a letter to the last step;
 * - the option to the last step.
 */
function stepsOf(input: ContentInput, route: Route): readonly Step[] {
  const w = input.words.stepper;
  const { control, type } = route;
  const own = ownStepsOf(input, route);
  const said = own.map(({ text }) => toText(text ?? '').toLowerCase()).join('\n');
  /** Calls `make` with the first label; `undefined` if there is none, or if the steps mention all labels. */
  const unlessSaid = <T>(labels: readonly Phrase[], make: (first: Phrase) => T): T | undefined => {
    const [first] = labels;
    const isSaid = labels.every(({ text }) => said.includes(text.toLowerCase()));
    return first && !isSaid ? make(first) : undefined;
  };
  const action = linkOf(input, route);
  const labels = pathOf(input, route);
  const path = unlessSaid(labels, () => ({ intro: action ? w.path : w.followPath, name: w.menu, labels }));
  const target = control?.target ?? 'off';
  const turn = unlessSaid(onScreen(input, control?.label), (label) => ({ intro: w[target], label, position: target }));
  const place = unlessSaid(present([textIn(input, route.postalAddress)]), (address) => ({
    intro: type === 'in-person' ? w.visit : w.post,
    lines: linesOf(address),
  }));
  const choice = unlessSaid(onScreen(input, route.option), w.choose);
  if (!own.length)
    return present<Step>([
      (action ?? path) && { action, path },
      place && { place },
      turn && { control: turn },
      choice && { text: choice },
      type === 'form' && action && { text: w.send },
    ]);

  const last = own.length - 1;
  const same = own.findIndex(({ link }) => link?.href === action?.href);
  const home = Math.max(0, same < 0 ? own.findIndex(({ link }) => !link) : same);
  return own.map(({ link, result, text }, index) => ({
    text: index < last ? text : last ? sentences(choice, text) : sentences(text, choice),
    ...(index === home && { action, path, control: turn }),
    ...(index === (type === 'letter' ? last : home) && { place }),
    result,
    link: index === same ? undefined : link,
  }));
}

const ownStepsOf = (input: ContentInput, { steps = [], type }: Route): readonly Step[] =>
  steps.map(({ result, text, url }) => {
    const link = safeLink(url);
    return {
      text: textIn(input, text),
      result: textIn(input, result),
      link: link && { text: openingOf(input, type, { ...link, kind: 'page' }), href: link.href },
    };
  });

function linkOf(input: ContentInput, route: Route): Link | undefined {
  const target = targetOf(input, route);
  return target && { text: openingOf(input, route.type, target), href: target.href };
}

/** Returns a label of the platform's screen, protected from page translators: a translation is not on the screen. */
const onScreen = (input: ContentInput, label: LanguageMap | undefined): readonly Phrase[] =>
  present([textIn(input, label)]).map((one) => marked(one, { translate: 'no' }));

function pathOf(input: ContentInput, { path }: Route): readonly Phrase[] {
  const { lang, value = [] } = (path && entryIn(input, path)) ?? {};
  return value.map((text) => ({ text, lang, translate: 'no' }));
}

/** Splits an address into lines, as on an envelope. */
const linesOf = ({ lang, text }: Phrase): readonly Phrase[] =>
  text.split(/\s*[,،]\s*/).map((line) => ({ text: line, lang }));
