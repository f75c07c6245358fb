/** Defines the layout of the form: the order of the fields, and which of them are rarely used. */
import { parseDay } from '../model/day.js';
import { lastDayOf } from '../model/situation.js';
import type { PlanEntry } from '../model/notice.js';
import { fieldOf, get, itemsAt, textAt, type Draft, type Path } from './draft.js';
import { idFromLabel } from './own-data.js';

/** A collapsed section of a step, which most notices do not need. */
interface Fold {
  readonly id: keyof typeof import('./words/en.js').en.folds;
  readonly fields: readonly string[];
}

/** A step of the form. `fields` are paths in the notice. Their contents follow the schema. */
export interface Step {
  readonly id: StepId;
  readonly fields: readonly string[];
  readonly folds: readonly Fold[];
}

export type StepId = keyof typeof import('./words/en.js').en.steps;

/** The steps, in the usual order of an article. The last one has only fields that no article mentions. */
export const STEPS: readonly Step[] = [
  {
    id: 'what',
    fields: ['platform.name', 'platform.url', 'title', 'summary', 'whatChanges', 'purpose'],
    folds: [
      { id: 'languages', fields: ['languages', 'defaultLanguage'] },
      {
        id: 'platform',
        fields: ['platform.kind', 'platform.owner', 'platform.hosts', 'platform.translatedName', 'platform.plural'],
      },
    ],
  },
  { id: 'when', fields: ['audiences', 'timeZone'], folds: [] },
  { id: 'how', fields: ['routes'], folds: [] },
  {
    id: 'data',
    fields: ['dataCategories'],
    folds: [{ id: 'data', fields: ['dataPeriod', 'specialCategoryWarning', 'people', 'dataGroups'] }],
  },
  {
    id: 'sources',
    fields: ['sources'],
    folds: [
      { id: 'positions', fields: ['positions', 'legalStatus'] },
      { id: 'background', fields: ['statedReasons', 'context', 'updates'] },
      { id: 'law', fields: ['legalBasis', 'jurisdictions', 'controllers'] },
    ],
  },
  {
    id: 'publish',
    fields: [],
    folds: [{ id: 'about', fields: ['id', 'version', 'published', 'modified', 'reviewedOn'] }],
  },
];

/**
 * The step of each top-level field of a notice, such as `routes`. All fields below a top-level field are in one step, because
 * problems and sources of a path are found by its first name.
 */
const STEP_OF: Readonly<Record<string, StepId>> = Object.fromEntries(
  STEPS.flatMap(({ fields, folds, id }) =>
    [...fields, ...folds.flatMap((fold) => fold.fields)].map((name) => [name.replace(/\..*/, ''), id]),
  ),
);

/** Returns the step that contains a path. For fields outside the form, such as the format, returns the last step. */
export const stepOf = (path: Path): StepId => STEP_OF[String(path[0])] ?? 'publish';

/** Fields that the builder fills in. */
const OWN = new Set(['$schema', 'schemaVersion']);
/** Ids that editors choose, because something outside the notice refers to them. */
const CHOSEN_IDS = new Set(['dataCategories[].id', 'audiences[].id']);
export const isOwn = (field: string): boolean => OWN.has(field) || (field.endsWith('[].id') && !CHOSEN_IDS.has(field));

/** Lists that usually have one item. A single item is shown without list controls. */
const ALONE = new Set(['audiences', 'audiences[].plan', 'sources', 'routes']);
export const isAlone = (draft: Draft, list: Path): boolean =>
  ALONE.has(fieldOf(list)) && itemsAt(draft, list).length < 2;

/** Rarely used fields. */
const RARE = new Set([
  ...['sources[].author', 'specialCategoryWarning.term'],
  ...['audiences[].id', 'audiences[].choice.cost'],
  ...['from', 'derivation', 'sourceWording'].map((name) => `audiences[].plan[].${name}`),
  ...['dataCategories[].group', 'dataCategories[].special', 'dataCategories[].note', 'dataCategories[].audiences'],
  ...['people[].audiences', 'routes[].label', 'routes[].recommended', 'routes[].operator', 'routes[].requiresLogin'],
  ...['routes[].reasonRequired', 'routes[].minutes', 'routes[].cost', 'routes[].lastDay', 'routes[].lastTime'],
  ...['routes[].subject', 'routes[].body', 'routes[].whoCanUse', 'routes[].covers', 'routes[].notCovers'],
  'routes[].note',
  ...['positions[].url', 'positions[].date', 'positions[].complaintsReceived', 'positions[].complaintUrl'],
  ...['positions[].regions', 'positions[].audiences'],
]);

/** Fields that exist only for some route types. */
const ROUTES_ONLY: Readonly<Record<string, readonly string[]>> = {
  address: ['email'],
  subject: ['email'],
  body: ['email'],
  phone: ['phone'],
  postalAddress: ['letter', 'in-person'],
};

/** Fields that are common for some route types and rare for others. */
const ROUTES_MOSTLY: Readonly<Record<string, readonly string[]>> = {
  url: ['settings', 'form', 'in-app', 'browser-signal', 'delete-account'],
  path: ['settings', 'in-app', 'delete-account'],
  control: ['settings', 'in-app'],
  option: ['form'],
};

/** `open`: always shown · `more`: collapsed with rarely used fields · `hidden`: not applicable. */
export type Place = 'open' | 'more' | 'hidden';

/** Returns where a field is shown, depending on its sibling fields. A field with a value is never hidden. */
export function placeOf(draft: Draft, path: Path): Place {
  const place = emptyPlaceOf(draft, path);
  return place === 'hidden' && (get(draft, path) ?? '') !== '' ? 'open' : place;
}

function emptyPlaceOf(draft: Draft, path: Path): Place {
  const name = fieldOf(path);
  const usual = RARE.has(name) || path.at(-1) === 'supersededBy' ? 'more' : 'open';
  // the parent of the field
  switch (name.replace(/\.[^.]*$/, '')) {
    case 'audiences[]':
      return placeInAudience(draft, path, usual);
    case 'audiences[].plan[]':
      return placeInPlan(draft, path, usual);
    case 'routes[]':
      return placeInRoute(draft, path, usual);
    default:
      return usual;
  }
}

function placeInRoute(draft: Draft, path: Path, usual: Place): Place {
  const name = String(path.at(-1));
  // default: the most common type
  const type = textAt(draft, [...path.slice(0, -1), 'type']) || 'settings';
  if (ROUTES_ONLY[name]?.includes(type) === false) return 'hidden';
  return ROUTES_MOSTLY[name]?.includes(type) === false ? 'more' : usual;
}

function placeInAudience(draft: Draft, path: Path, usual: Place): Place {
  switch (path.at(-1)) {
    case 'name':
    case 'regions':
      return itemsAt(draft, ['audiences']).length > 1 ? 'open' : 'more';
    case 'afterDate':
      return canRefuse(draft, path) ? 'open' : 'hidden';
    default:
      return usual;
  }
}

/** Returns true if the use is on by default and people can say no. */
const canRefuse = (draft: Draft, path: Path): boolean =>
  (textAt(draft, [...path.slice(0, 2), 'choice', 'kind']) || 'opt-out') === 'opt-out';

/** States with current or planned use. */
const USED = ['', 'planned', 'started', 'resumed'];

function placeInPlan(draft: Draft, path: Path, usual: Place): Place {
  const entry = get(draft, path.slice(0, -1)) as PlanEntry;
  const lastDay: string | undefined = entry.lastDay;
  const isDay = lastDay !== undefined && lastDay !== 'any-time' && lastDay !== 'rolling';
  const isUsed = USED.includes(textAt(entry, ['state']));
  const canSayNo = canRefuse(draft, path);
  switch (path.at(-1)) {
    // for the first entry, an article usually states only the dates
    case 'announced':
    case 'text':
      return path.at(-2) === 0 ? 'more' : 'open';
    case 'start':
      return isUsed ? 'open' : 'more';
    case 'lastDay':
      return canSayNo ? (isUsed ? 'open' : 'more') : 'hidden';
    case 'lastTime':
      return isDay ? 'open' : 'hidden';
    case 'lastDayText':
      return lastDay === 'rolling' ? 'open' : 'hidden';
    case 'derivation':
      return isDay ? 'more' : 'hidden';
    case 'grace':
      if (!isDay && lastDay !== 'rolling') return 'hidden';
      return (lastDayOf(entry, 'opt-out') ?? -Infinity) >= (parseDay(textAt(entry, ['start'])) ?? Infinity)
        ? 'open'
        : 'more';
    case 'sourceWording':
      return canSayNo ? 'more' : 'hidden';
    default:
      return usual;
  }
}

/** Returns changes to other fields that would contradict a new value or no longer apply. */
export function changedWith(draft: Draft, path: Path, value: unknown): readonly (readonly [Path, unknown])[] {
  const name = fieldOf(path);
  const beside = (key: string): Path => [...path.slice(0, -1), key];
  const state = textAt(draft, beside('state'));
  const start = textAt(draft, beside('start'));
  const hasBegun = state === 'started' || state === 'resumed';
  switch (name) {
    case 'audiences[].plan[].start':
      if (value === 'unknown' && state === 'planned') return [[beside('state'), 'started']];
      return value === 'undecided' && hasBegun ? [[beside('state'), 'planned']] : [];
    case 'audiences[].plan[].state':
      if (value === 'planned' && start === 'unknown') return [[beside('start'), undefined]];
      return (value === 'started' || value === 'resumed') && start === 'undecided'
        ? [[beside('start'), undefined]]
        : [];
    case 'audiences[].plan[].lastDay': {
      const isDay = value !== undefined && value !== 'any-time' && value !== 'rolling';
      const without = [...(isDay ? [] : ['lastTime', 'derivation']), ...(value === 'rolling' ? [] : ['lastDayText'])];
      return without.filter((key) => get(draft, beside(key)) !== undefined).map((key) => [beside(key), undefined]);
    }
    case 'dataCategories[].label': {
      const id = idFromLabel(draft, path, typeof value === 'string' ? value : '');
      return id === undefined ? [] : [[[...path.slice(0, 2), 'id'], id]];
    }
    default:
      return [];
  }
}
