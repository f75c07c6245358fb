/** What `<opt-out-stepper>` says: the routes to say no, each with what it needs and its steps. */
import type { Route } from '../model/notice.js';
import { safeLink } from '../model/link.js';
import { inPlural } from '../words/plural.js';
import { fill, fold, heading, list, part, present, text, textOf, type Block, type Item, type Run, type Sentence } from './document.js';
import { routesOf, target } from './routes.js';
import type { Speaker } from './speaker.js';

/** Up to this much is all shown; beyond it only the first route stays open. */
const OPEN_ROUTES = 2;
const OPEN_STEPS = 8;

export function stepperBlocks(speaker: Speaker): readonly Block[] {
  const { data, words } = speaker;
  const w = words.stepper;
  const routes = routesOf(data).map((route) => ({ route, steps: stepsOf(speaker, route) }));
  const folded = routes.length > OPEN_ROUTES || routes.flatMap(({ steps }) => steps).length > OPEN_STEPS;
  const blocks = routes.map(({ route, steps }, index) => {
    const label = speaker.text(route.label) ?? w.type[route.type];
    const name = routes.length > 1 ? w.route(String(index + 1), String(routes.length), textOf(label)) : textOf(label);
    const title = fill(name, label);
    const inside = insideOf(speaker, route, steps, routes.length > 1);
    return part('route', folded && index > 0 ? fold(title, inside, 1) : [heading(1, title), ...inside]);
  });
  return blocks.length
    ? [heading(0, [w.title]), ...text(speaker.claim(data.default?.note, data.default?.supersededBy)), ...blocks]
    : [];
}

function insideOf(speaker: Speaker, route: Route, steps: readonly Item[], oneOfMany: boolean): readonly Block[] {
  const { control, minutes, reasonRequired: reason } = route;
  const { words } = speaker;
  const w = words.stepper;
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
    ...list(
      needs.map((runs) => ({ runs })),
      'needs',
    ),
    // steps made here begin with the link and name the switch themselves
    ...(route.steps
      ? [
          ...text(present(goTo(speaker, route))),
          ...pathOf(speaker, route),
          ...text(control && turn(speaker, control)),
          ...text(choose(speaker, route)),
        ]
      : []),
    ...(steps.length ? [{ kind: 'list', name: 'steps', ordered: true, items: steps, route: route.id } as const] : []),
    ...text(speaker.claim(route.note, route.supersededBy)),
    ...speaker.sources(route.sourceRefs),
  ];
}

/** The link to where the route leads. */
function goTo({ words }: Speaker, route: Route): Run | undefined {
  const to = target(route);
  const w = words.stepper;
  return to && { text: (to.mail ? w.mail : w.open[route.type])(to.host), href: to.href, name: 'strong' };
}

/** The labels on the screen, in order. */
function pathOf(speaker: Speaker, { path }: Route): readonly Block[] {
  const labels = path && speaker.entry(path);
  if (!labels) return [];
  const items = labels.value.map((label) => ({ runs: [label] }));
  const { lang } = labels;
  return [
    ...text([`${speaker.words.stepper.path}:`], 'muted'),
    { kind: 'list', name: 'path', ordered: true, items, ...(lang && { lang }) },
  ];
}

function turn(speaker: Speaker, { label, target: to }: NonNullable<Route['control']>): Sentence | undefined {
  const name = speaker.text(label);
  return name ? fill(speaker.words.stepper[to](textOf(name)), name) : undefined;
}

/** What to choose in the form, in the form's words. */
function choose(speaker: Speaker, { option }: Route): Sentence | undefined {
  const choice = speaker.text(option);
  return choice ? fill(speaker.words.stepper.choose(textOf(choice)), choice) : undefined;
}

/** The notice's own steps; for a route without any, those that follow from what is known of it. */
function stepsOf(speaker: Speaker, route: Route): readonly Item[] {
  const w = speaker.words.stepper;
  const { control, steps, type } = route;
  if (steps) {
    return steps.map(({ result, text: what, url: at }) => {
      const link = safeLink(at);
      return {
        runs: present(speaker.text(what)),
        below: [
          ...text(present(speaker.text(result)), 'muted'),
          ...text(link && [{ text: w.open[type](link.host), href: link.href }]),
        ],
      };
    });
  }
  const link = goTo(speaker, route);
  const path = pathOf(speaker, route);
  return [
    ...(link || path.length ? [{ runs: present(link ?? w.followPath), below: path }] : []),
    ...present<Sentence>(
      control && turn(speaker, control),
      choose(speaker, route),
      type === 'form' && [w.send],
    ).map((runs) => ({ runs })),
  ];
}
