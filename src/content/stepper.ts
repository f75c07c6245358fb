/** The content of `<opt-out-stepper>`: what people can choose, and the routes, each with its needs and its steps. */
import { parseDay } from '../model/day.js';
import { safeLink } from '../model/link.js';
import type { Choice, Route } from '../model/notice.js';
import { marked, present, sentences, type Phrase, type Text } from '../words/say.js';
import { claim, sourcesOf, type Link } from './claims.js';
import {
  concerns,
  entryIn,
  focusIn,
  groupsIn,
  isOver,
  nextChangeIn,
  platformIn,
  textIn,
  type AudienceSituation,
  type ContentInput,
  type Expiring,
} from './input.js';
import { isClosed, nextClosingIn, openingOf, routesIn, targetOf } from './routes.js';

/** Up to this much is all shown; beyond it only the first route is open. */
const OPEN_ROUTES = 2;
const OPEN_STEPS = 8;

/** Types of routes that say by themselves what to do. */
const SAYS_ENOUGH: readonly Route['type'][] = ['browser-signal', 'delete-account'];

export interface StepperContent extends Expiring {
  readonly title: Text;
  /** What happens to someone who does nothing, and what saying no costs. */
  readonly choice: Text | undefined;
  /** Who says so. */
  readonly sources: Text | undefined;
  readonly routes: readonly RouteContent[];
}

export interface RouteContent {
  readonly id: string;
  readonly title: Text;
  /** True where there is so much that only the first route is open, for routes of other people, and once all is over. */
  readonly folded: boolean;
  /** For whom it is, who recommends it, what it needs and what it covers. */
  readonly needs: readonly Text[];
  /** Before the steps, where these do not say it themselves: where to go and what to choose there. */
  readonly link: Link | undefined;
  readonly path: PathContent | undefined;
  readonly choices: readonly Text[];
  readonly steps: readonly StepContent[];
  readonly progress: (done: number) => Text | undefined;
  readonly note: Text | undefined;
  readonly sources: Text | undefined;
}

/** The labels on the screen, in order. */
export interface PathContent {
  /** What comes before it. */
  readonly intro: Text | undefined;
  readonly labels: readonly Phrase[];
  /** The language of the labels, where it is not the reader's. */
  readonly lang: string | undefined;
}

/** One step, its parts in reading order. */
export interface StepContent {
  readonly text?: Text | undefined;
  /** Where the step takes place, where going there is the step. */
  readonly action?: Link | undefined;
  readonly path?: PathContent | undefined;
  /** What the reader sees when it worked. */
  readonly result?: Text | undefined;
  /** A page that belongs to the step. */
  readonly link?: Link | undefined;
  /** The box to tick it off: the word beside it, and its name for those who do not see where it is. */
  readonly tick: Text;
  readonly tickName: Text;
}

export function stepperContent(input: ContentInput): StepperContent | undefined {
  const { words } = input;
  const focus = focusIn(input);
  if (focus?.situation.use === 'cancelled') return undefined;
  const routes = routesIn(input)
    .map((route) => ({ route, steps: stepsOf(input, route) }))
    .filter(({ route, steps }) => steps.length || SAYS_ENOUGH.includes(route.type));
  const choice = focus && aboutChoice(input, focus);
  if (!routes.length && choice === undefined) return undefined;
  const isLong = routes.length > OPEN_ROUTES || routes.flatMap(({ steps }) => steps).length > OPEN_STEPS;
  const kinds = new Set((input.notice.audiences ?? []).map(({ choice }) => choice.kind));
  // routes for people who choose in different ways
  const isMixed = kinds.size > 1 && input.audience === undefined && input.region === undefined;
  const kind: Choice['kind'] = isMixed ? 'none' : (focus?.audience.choice.kind ?? 'opt-out');
  return {
    expires: Math.min(nextChangeIn(input), nextClosingIn(input)),
    title: words.stepper.title[routes.length || kind === 'opt-in' ? kind : 'none'],
    choice,
    // in a card, the banner names them
    sources:
      choice === undefined || input.sourcesListed ? undefined : sourcesOf(input, focus?.audience.choice.sourceRefs),
    routes: routes.map(({ route, steps }, index) => ({
      title: titleOf(input, route, index + 1, routes.length),
      folded:
        (index > 0 && isLong) ||
        isClosed(input, route) ||
        (focus !== undefined && (!concerns(focus, route) || isOver(focus.situation))),
      needs: needsOf(input, route, routes.length > 1),
      ...routeOf(input, route, steps),
    })),
  };
}

/** What happens to someone who does nothing, and what saying no costs; nothing once all is over. */
function aboutChoice(input: ContentInput, { audience: { choice }, situation }: AudienceSituation): Text | undefined {
  if (isOver(situation)) return undefined;
  // in a card, the banner says it
  const cost = input.sourcesListed ? undefined : textIn(input, choice.cost);
  return sentences(claim(input, choice.text, choice.supersededBy), cost && input.words.stepper.costOfNo(cost));
}

function titleOf(input: ContentInput, { label, type }: Route, number: number, of: number): Text {
  const w = input.words.stepper;
  const name = textIn(input, label) ?? w.type[type];
  return of > 1 ? w.route(number, of, name) : name;
}

function routeOf(input: ContentInput, route: Route, steps: readonly StepContent[]) {
  const w = input.words.stepper;
  // steps made here begin with the link and name the switch themselves
  const hasOwnSteps = route.steps !== undefined;
  const link = hasOwnSteps ? linkOf(input, route) : undefined;
  return {
    id: route.id,
    link,
    path: hasOwnSteps ? pathOf(input, route, link ? w.path : w.followPath) : undefined,
    choices: hasOwnSteps ? present([placeOf(input, route), switchOf(input, route), choiceOf(input, route)]) : [],
    steps,
    progress: (done: number) => (steps.length > 2 ? w.progress(done, steps.length) : undefined),
    note: claim(input, route.note, route.supersededBy),
    sources: sourcesOf(input, route.sourceRefs),
  };
}

function needsOf(input: ContentInput, route: Route, isOneOfMany: boolean): readonly Text[] {
  const { cost, covers, lastDay, lastTime, minutes, notCovers, operator, reasonRequired, recommended } = route;
  const w = input.words.stepper;
  const about = (text: Text | undefined, sentence: (what: Text) => Text) => text && sentence(text);
  const last = parseDay(lastDay ?? '');
  const isOnlyDeletion = (input.notice.routes ?? []).every(({ type }) => type === 'delete-account');
  return present<Text>([
    about(groupsIn(input, route.audiences), w.audience),
    recommended && isOneOfMany && !isClosed(input, route) && { text: w.recommended, style: 'strong' },
    route.type === 'delete-account' && (isOnlyDeletion ? w.deletesAccount : w.deletesAccountToo),
    operator && w.operator({ text: operator.name }, platformIn(input)),
    last !== undefined && w.routeLastDay(last, lastTime),
    about(textIn(input, cost), w.cost),
    route.requiresLogin && w.login,
    reasonRequired === undefined ? undefined : reasonRequired ? w.reason : w.noReason,
    minutes !== undefined && w.minutes(minutes),
    about(textIn(input, route.whoCanUse), w.whoCanUse),
    about(textIn(input, covers), w.covers),
    about(textIn(input, notCovers), w.notCovers),
  ]);
}

function linkOf(input: ContentInput, route: Route): Link | undefined {
  const target = targetOf(input, route);
  return target && { text: openingOf(input, route.type, target), href: target.href };
}

function pathOf(input: ContentInput, { path }: Route, intro: Text | undefined): PathContent | undefined {
  const found = path && entryIn(input, path);
  return found && { intro, labels: found.value.map((label) => onScreen({ text: label })), lang: found.lang };
}

/** What the platform shows: a translation of it would not be found on the screen. */
const onScreen = (label: Phrase): Phrase => marked(label, { translate: 'no' });

/** Where to write to or go to. */
function placeOf(input: ContentInput, { postalAddress, type }: Route): Text | undefined {
  const { post, visit } = input.words.stepper;
  const place = textIn(input, postalAddress);
  return place && (type === 'in-person' ? visit : post)(place);
}

/** The switch, and what to turn it to. */
function switchOf(input: ContentInput, { control }: Route): Text | undefined {
  const label = textIn(input, control?.label);
  return control && label && input.words.stepper[control.target](onScreen(label));
}

/** What to choose in the form, in the form's words. */
function choiceOf(input: ContentInput, { option }: Route): Text | undefined {
  const label = textIn(input, option);
  return label && input.words.stepper.choose(onScreen(label));
}

/** The notice's own steps; for a route without any, those that follow from what is known of it. */
function stepsOf(input: ContentInput, route: Route): readonly StepContent[] {
  const w = input.words.stepper;
  const steps = route.steps ? ownStepsOf(input, route) : knownStepsOf(input, route);
  return steps.map((step, index) => ({ ...step, tick: w.tick, tickName: w.done(index + 1) }));
}

type Step = Omit<StepContent, 'tick' | 'tickName'>;

const ownStepsOf = (input: ContentInput, { steps = [], type }: Route): readonly Step[] =>
  steps.map(({ result, text, url }) => {
    const link = safeLink(url);
    return {
      text: textIn(input, text),
      result: textIn(input, result),
      link: link && { text: openingOf(input, type, { ...link, kind: 'page' }), href: link.href },
    };
  });

function knownStepsOf(input: ContentInput, route: Route): readonly Step[] {
  const w = input.words.stepper;
  const action = linkOf(input, route);
  const path = pathOf(input, route, action && w.path);
  const goThere: Step = { text: action ? undefined : w.followPath, action, path };
  const texts = [
    placeOf(input, route),
    switchOf(input, route),
    choiceOf(input, route),
    route.type === 'form' && action && w.send,
  ];
  return [...((action ?? path) ? [goThere] : []), ...present<Text>(texts).map((text) => ({ text }))];
}
