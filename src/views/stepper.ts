/** What `<opt-out-stepper>` says: the routes to say no, each with what it needs and its steps. */
import type { Route } from '../model/notice.js';
import { safeLink } from '../model/link.js';
import type { Words } from '../words/en.js';
import { inPlural } from '../words/plural.js';
import {
  element,
  fill,
  fold,
  heading,
  inline,
  item,
  list,
  marked,
  part,
  present,
  text,
  textOf,
  type Children,
  type Mark,
  type Run,
  type Sentence,
} from './document.js';
import { routesOf, target } from './routes.js';
import type { Speaker } from './speaker.js';

/** Up to this much is all shown; beyond it only the first route stays open. */
const OPEN_ROUTES = 2;
const OPEN_STEPS = 8;

type Step = readonly [what: Sentence, ...below: Children];

/** What is ticked off, as `route/step`. */
export type Done = ReadonlySet<string>;
const NONE: Done = new Set();

export function stepperDocument(speaker: Speaker, done: Done = NONE): Children {
  const { data, words } = speaker;
  const w = words.stepper;
  const routes = routesOf(data)
    .map((route) => ({ route, steps: stepsOf(speaker, route) }))
    .filter(({ steps }) => steps.length);
  const folded = routes.length > OPEN_ROUTES || routes.flatMap(({ steps }) => steps).length > OPEN_STEPS;
  const parts = routes.map(({ route, steps }, index) => {
    const label = speaker.text(route.label) ?? w.type[route.type];
    const name = routes.length > 1 ? w.route(String(index + 1), String(routes.length), textOf(label)) : textOf(label);
    const title = fill(name, label);
    const inside = insideOf(speaker, route, routes.length > 1, stepList(speaker, route, steps, done));
    return part('route', folded && index > 0 ? fold(title, inside, 1) : [heading(1, title), inside]);
  });
  if (!parts.length || data.status?.activity === 'withdrawn') return [];
  return [
    heading(0, [w.title]),
    !speaker.stopped && text(speaker.claim(data.default?.note, data.default?.supersededBy)),
    parts,
  ];
}

function insideOf(speaker: Speaker, route: Route, oneOfMany: boolean, steps: Children): Children {
  const { control, minutes, reasonRequired: reason } = route;
  const { words } = speaker;
  const w = words.stepper;
  const link = goTo(speaker, route);
  const about = (what: Run | undefined, sentence: (what: string) => string): Sentence | undefined =>
    what ? fill(sentence(textOf(what)), what) : undefined;
  const needs = present<Sentence>(
    route.recommended && oneOfMany && [{ text: w.recommended, name: 'strong' }],
    route.requiresLogin && [w.login],
    reason !== undefined && [reason ? w.reason : w.noReason],
    minutes !== undefined && [inPlural(words, w.minutes, minutes)],
    about(speaker.text(route.whoCanUse), w.whoCanUse),
    about(speaker.text(route.covers), w.covers),
    about(speaker.text(route.notCovers), w.notCovers),
  );
  return [
    list(
      needs.map((need) => item(need)),
      'needs',
    ),
    // steps made here begin with the link and name the switch themselves
    route.steps && [
      text(present(link)),
      pathOf(speaker, route, link ? w.path : w.followPath),
      text(control && turn(speaker, control)),
      text(choose(speaker, route)),
    ],
    steps,
    text(speaker.claim(route.note, route.supersededBy)),
    speaker.sources(route.sourceRefs),
  ];
}

/** The steps, each with a box to tick it off, and how many are done. */
function stepList({ words }: Speaker, { id }: Route, steps: readonly Step[], done: Done): Children {
  const w = words.stepper;
  const boxes = steps.map(([what, ...below], index) => {
    const box = element('input', [], {
      type: 'checkbox',
      'aria-label': w.done(String(index + 1)),
      'data-step': `${id}/${String(index + 1)}`,
    });
    const step = element('div', [inline(what), below]);
    return element('li', [element('div', [step, element('label', [box, w.tick])])]);
  });
  const ticked = steps.filter((_, index) => done.has(`${id}/${String(index + 1)}`)).length;
  return [
    list(boxes, 'steps', 'ol'),
    text(steps.length > 2 && [w.progress(String(ticked), String(steps.length))], 'progress'),
  ];
}

const opening = ({ stepper: { open } }: Words, type: Route['type']) =>
  type === 'settings' || type === 'form' ? open[type] : open.other;

/** The link to where the route leads. */
function goTo({ words }: Speaker, route: Route): Run | undefined {
  const to = target(route);
  const w = words.stepper;
  return to && { text: (to.mail ? w.mail : opening(words, route.type))(to.host), href: to.href, name: 'strong' };
}

/** The labels on the screen, in order. */
function pathOf(speaker: Speaker, { path }: Route, before?: string): Children {
  const labels = path && speaker.entry(path);
  if (!labels) return [];
  const items = labels.value.map((label) => item([onScreen(label)]));
  return [text(before && [`${before}:`], 'muted'), list(items, 'path', 'ol', labels.lang)];
}

function turn(speaker: Speaker, { label, target: to }: NonNullable<Route['control']>): Sentence | undefined {
  const name = speaker.text(label);
  return name ? fill(speaker.words.stepper[to](textOf(name)), onScreen(name)) : undefined;
}

/** What to choose in the form, in the form's words. */
function choose(speaker: Speaker, { option }: Route): Sentence | undefined {
  const choice = speaker.text(option);
  return choice ? fill(speaker.words.stepper.choose(textOf(choice)), onScreen(choice)) : undefined;
}

/** What the platform shows: a translation of it would not be found on the screen. */
const onScreen = (label: Run): Mark => marked(label, { translate: 'no' });

/** The notice's own steps; for a route without any, those that follow from what is known of it. */
function stepsOf(speaker: Speaker, route: Route): readonly Step[] {
  const w = speaker.words.stepper;
  const { control, steps, type } = route;
  if (steps) {
    return steps.map(({ result, text: what, url: at }) => {
      const link = safeLink(at);
      return [
        present(speaker.text(what)),
        text(present(speaker.text(result)), 'muted'),
        text(link && [{ text: opening(speaker.words, type)(link.host), href: link.href }]),
      ];
    });
  }
  const link = goTo(speaker, route);
  const path = pathOf(speaker, route, link && w.path);
  const choice = choose(speaker, route);
  return present<Step>(
    (link !== undefined || path.length > 0) && [present(link ?? `${w.followPath}:`), path],
    control && [turn(speaker, control) ?? []],
    choice && [choice],
    type === 'form' && link && [[w.send]],
  );
}
