/**
 * Walks the content of a card field by field, and compares it with the displayed text. It names only omitted fields,
 * each with a reason: a new field must be displayed, or the tests fail.
 */
import { authoritiesContent } from '../src/content/authorities.js';
import { bannerContent } from '../src/content/banner.js';
import { cardContent } from '../src/content/card.js';
import type { ContentInput } from '../src/content/input.js';
import { listContent } from '../src/content/list.js';
import { stepperContent } from '../src/content/stepper.js';
import { timelineContent } from '../src/content/timeline.js';
import { safeLink } from '../src/model/link.js';
import { isSentence, toText, type Text } from '../src/words/say.js';
import { partsOf } from './model/text-parts.js';

/** A piece of content: text, the target of a link, a machine-readable date, or an accessible name. */
export interface Said {
  readonly kind: 'text' | 'link' | 'date' | 'label';
  /** Its path in the content, such as `stepper.routes[0].note`; a phrase has the path of its field. */
  readonly path: string;
  /** The text, or the value of `href` or `datetime`. */
  readonly value: string;
  /** The text of a link or date. */
  readonly text?: string;
}

/** Omitted fields by their paths without indexes, each with the reason. */
export type LeftOut = Readonly<Record<string, string>>;

/** Fields that are no text. Numbers and booleans are omitted too: they control when or how something is displayed. */
const STATE: LeftOut = {
  'banner.use': 'a state, for CSS',
  'banner.window': 'a state, for CSS',
  'banner.name': 'the landmark name of a banner outside a card',
  'banner.action.instruction.position': 'shown as a switch and in words',
  'stepper.routes.id': 'for events',
  'stepper.folded.routes.id': 'for events',
  'stepper.routes.steps.control.position': 'a state, for the picture of a switch',
  'stepper.folded.routes.steps.control.position': 'a state, for the picture of a switch',
  'list.uses.use': 'a state, for CSS and the picture',
  'list.uses.groups.icon': 'a picture',
  'list.people.icon': 'a picture',
  'list.foldedPeople.groups.icon': 'a picture',
  'timeline.events.kind': 'a state, for CSS',
};

export const LEFT_OUT_OF_CARD: LeftOut = {
  ...STATE,
  'banner.calendar.download': 'the name of a file',
};

export const LEFT_OUT_OF_PLAIN_HTML: LeftOut = {
  ...STATE,
  'stepper.routes.progress': 'no checkbox',
  'stepper.routes.steps.tick': 'no checkbox',
  'stepper.routes.steps.path.name': 'the text before the list names it',
  'stepper.folded.routes.progress': 'no checkbox',
  'stepper.folded.routes.steps.tick': 'no checkbox',
  'stepper.folded.routes.steps.path.name': 'the text before the list names it',
  'card.print': 'a button',
  'card.printAll': 'a button',
  'card.share': 'a button',
};

/** Names of controls that are attributes. */
const LABELS = ['stepper.routes', 'stepper.folded.routes'].flatMap((routes) => [
  `${routes}.steps.tick`,
  `${routes}.steps.path.name`,
]);

/** Other properties of a text, which affect its style or a screen reader. */
const PROPERTIES = ['lang', 'style', 'translate', 'initial', 'plural'];

/** A path without its indexes. */
export const fieldOf = (path: string): string => path.replace(/\[\d+\]/g, '');

/** The parts of a card by name, in reading order; `undefined` if the card shows its children. */
export function contentOf(input: ContentInput): readonly (readonly [path: string, content: unknown])[] {
  const card = cardContent(input);
  const banner = bannerContent(input);
  if (!card || !banner) return [];
  return Object.entries(card).flatMap<readonly [string, unknown]>(([name, content]: [string, unknown]) => {
    const own = [`card.${name}`, content] as const;
    switch (name) {
      // the parts between the introduction and what follows them in the template
      case 'competent':
        return [['banner', banner], ['stepper', stepperContent(input)], ['list', listContent(input)], own];
      // folded together with it
      case 'background':
        return [own, ['authorities', authoritiesContent(input)], ['timeline', timelineContent(input)]];
      default:
        return [own];
    }
  });
}

/** The full content of a card, in reading order. Adds omitted fields that occur to `met`. */
export function saidIn(input: ContentInput, leftOut: LeftOut, met = new Set<string>()): readonly Said[] {
  function* walk(content: unknown, path: string): Iterable<Said> {
    const field = fieldOf(path);
    if (content === undefined) return;
    if (Object.hasOwn(leftOut, field)) met.add(field);
    else if (LABELS.includes(field)) yield { kind: 'label', path, value: toText(content as Text) };
    else if (typeof content === 'string') yield { kind: 'text', path, value: content };
    // a text that depends on the progress: with no step done
    else if (typeof content === 'function') yield* walk((content as (done: number) => unknown)(0), path);
    else if (Array.isArray(content))
      for (const [index, item] of content.entries()) yield* walk(item, `${path}[${String(index)}]`);
    else if (typeof content === 'object' && content !== null) yield* walkFields(content, path);
  }

  function* walkFields(content: object, path: string): Iterable<Said> {
    if (isSentence(content as Text)) {
      for (const part of partsOf(content as Text)) yield* walk(part, path);
      return;
    }
    const { text } = content as { readonly text?: Text };
    for (const [name, under] of Object.entries(content) as [string, unknown][]) {
      const kind = ({ href: 'link', datetime: 'date' } as const)[name];
      if (kind) yield { kind, path, value: String(under), text: toText(text ?? '') };
      else if (typeof text !== 'string' || !PROPERTIES.includes(name))
        yield* walk(under, name === 'text' ? path : `${path}.${name}`);
    }
  }

  return contentOf({ ...input, sourcesListed: true }).flatMap(([path, content]) => [...walk(content, path)]);
}

/** The output of some markup: its whole text, and its links, dates and names of controls, each in document order. */
export interface Shown {
  text: string;
  readonly links: (readonly [href: string | null, text: string])[];
  readonly dates: (readonly [datetime: string | null, text: string])[];
  readonly labels: string[];
}

export const nothingShown = (): Shown => ({ text: '', links: [], dates: [], labels: [] });

/**
 * Removes white space, which depends on the markup, and the characters U+FFFE and U+FFFF, which plain HTML replaces by
 * white space because XML forbids them.
 */
const bare = (text: string): string => text.replace(/[\s\ufffe\uffff]+/g, '');

const excerpt = (text: string, from = 0): string => JSON.stringify(text.slice(from, from + 80));

/**
 * The first difference between the content and the output: text that is missing, out of order or extra, or another
 * link or date. The host may follow a link, as in plain HTML.
 */
export function differenceOf(said: readonly Said[], shown: Shown): string | undefined {
  const text = bare(shown.text);
  const left = { links: [...shown.links], dates: [...shown.dates], labels: [...shown.labels] };
  let at = 0;
  for (const { kind, path, text: whole = '', value } of said) {
    const fails = (found: unknown) =>
      `${path}: expected the ${kind} ${excerpt(value)}, found ${excerpt(String(found))}`;
    if (kind === 'text') {
      if (!text.startsWith(bare(value), at)) return fails(text.slice(at));
      at += bare(value).length;
    } else if (kind === 'label') {
      const label = left.labels.shift();
      if (label !== value) return fails(label);
    } else {
      const host = kind === 'link' ? bare(` · ${safeLink(value)?.host ?? ''}`) : '';
      const [address, around = ''] = (kind === 'link' ? left.links : left.dates).shift() ?? [];
      if (address !== value || ![bare(whole), bare(whole) + host].includes(bare(around)))
        return fails([address, around]);
      if (bare(around) !== bare(whole)) at += host.length;
    }
  }
  if (at < text.length) return `shown, but not in the content: ${excerpt(text, at)}`;
  const [more] = Object.values(left).flat();
  return more && `shown, but not in the content: ${excerpt(String(more))}`;
}
