/**
 * A notice while it is being edited: the same document, possibly incomplete. Drafts are immutable, so that changes can
 * be undone.
 */
import { CATEGORIES } from '../model/categories.js';
import { LANGUAGE_TAG } from '../model/text.js';
import { pathUnder, ROOT, shapeUnder, type Key, type Shape } from '../model/shape.js';

export type Draft = Readonly<Record<string, unknown>>;
export type Path = readonly Key[];

/** Formats a path like the checker does: `routes[0].steps[1].text.nl`. */
export const pathText = (path: Path): string => path.reduce<string>(pathUnder, '');

/** Returns the path without indexes and languages, which identifies a field in the form: `routes[].steps[].text`. */
export function fieldOf(path: Path): string {
  let shape: Shape | undefined = ROOT;
  let field = '';
  for (const key of path) {
    if (typeof key === 'number') field += '[]';
    else if (shape?.type !== 'record') field += field ? `.${key}` : key;
    shape = shapeUnder(shape, key);
  }
  return field;
}

export const shapeAt = (path: Path): Shape | undefined => path.reduce<Shape | undefined>(shapeUnder, ROOT);

export function get(draft: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isContainer(value) ? value[key] : undefined), draft);
}

/** Returns a text, number or boolean as a string, or an empty string for anything else. */
export function textAt(draft: unknown, path: Path): string {
  const value = get(draft, path);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Returns the items of a list, or an empty list if there is none. */
export function itemsAt(draft: unknown, path: Path): readonly unknown[] {
  const list = get(draft, path);
  return Array.isArray(list) ? list : [];
}

/** Returns the draft with a new value at a path. `undefined` deletes the value. */
export const put = (draft: Draft, path: Path, value: unknown): Draft => replaced(draft, path, value) as Draft;

export function insert(draft: Draft, list: Path, index: number, item: unknown): Draft {
  return put(draft, list, itemsAt(draft, list).toSpliced(index, 0, item));
}

export function remove(draft: Draft, list: Path, index: number): Draft {
  return put(draft, list, itemsAt(draft, list).toSpliced(index, 1));
}

export function move(draft: Draft, list: Path, from: number, to: number): Draft {
  return insert(remove(draft, list, from), list, to, itemsAt(draft, list)[from]);
}

/** Creates a list item. Adds an id that is unique in the list, if items have ids. */
export function newItem(draft: Draft, list: Path, given: object = {}): object {
  const item = shapeAt(list)?.item;
  if (!item?.entries || !('id' in item.entries) || list.at(-1) === 'dataCategories') return given;
  const begun = list.length === 1 ? (ORDINARY_ITEMS[String(list[0])] ?? {}) : {};
  const taken = new Set(itemsAt(draft, list).map((other) => get(other, ['id'])));
  const name = String(list.at(-1))
    .replace(/[A-Z].*/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
  let number = taken.size + 1;
  while (taken.has(`${name}-${String(number)}`)) number++;
  return { id: `${name}-${String(number)}`, ...begun, ...given };
}

/** Defaults that fit most announcements: people can say no in their settings, and the use has not begun. */
const ORDINARY = { choice: { kind: 'opt-out' }, plan: [{ state: 'planned' }] };
const ORDINARY_ITEMS: Readonly<Record<string, object>> = { audiences: ORDINARY, routes: { type: 'settings' } };

/** Initial items of the lists that are open in an empty form. They become part of the notice once they have more content. */
const BEGUN = (language: string): Draft => ({
  sources: [{ id: 'source-1', language }],
  routes: [{ id: 'route-1', type: 'settings' }],
});

/** Removes initial items that have not been edited. */
function withoutBegun(draft: Draft): Draft {
  const isBegun = (list: string, begun: unknown): boolean => {
    const [item, ...others] = itemsAt(draft, [list]);
    const said = Object.entries(isContainer(item) ? item : {}).filter(([, value]) => (value ?? '') !== '');
    return others.length === 0 && said.every(([key, value]) => key === 'id' || value === get(begun, [0, key]));
  };
  const begun = Object.entries(BEGUN(textAt(draft, ['defaultLanguage'])));
  return begun.reduce((kept, [list, items]) => (isBegun(list, items) ? put(kept, [list], undefined) : kept), draft);
}

/** Creates an empty notice in the current format, with one unnamed group. */
export const empty = (language: string, today: string): Draft => ({
  ...BEGUN(language),
  schemaVersion: '1.0',
  published: today,
  defaultLanguage: language,
  languages: [language],
  timeZone: 'Europe/Amsterdam',
  audiences: [{ id: 'everyone', ...ORDINARY }],
});

/** Returns true for an empty notice that has not been edited. */
export const isUntouched = (document: unknown): boolean =>
  JSON.stringify(document) ===
  JSON.stringify(documentOf(empty(textAt(document, ['defaultLanguage']), textAt(document, ['published']))));

/** Changes the id of an audience, including all references to it. */
export function renameAudience(draft: Draft, index: number, id: string): Draft {
  const old = textAt(draft, ['audiences', index, 'id']);
  const isTaken = itemsAt(draft, ['audiences']).some((audience) => textAt(audience, ['id']) === id);
  const renamed = put(draft, ['audiences', index, 'id'], id);
  if (!old || !id || isTaken) return renamed;
  const lists = ['dataCategories', 'people', 'routes', 'positions'].flatMap((list) =>
    itemsAt(draft, [list]).map((_, at): Path => [list, at, 'audiences']),
  );
  return lists.reduce((next, list) => {
    const at = itemsAt(next, list).indexOf(old);
    return at < 0 ? next : put(next, [...list, at], id);
  }, renamed);
}

/**
 * Converts the draft to a document in the order of the schema. Omits empty texts and empty objects, but keeps empty list
 * items, so that indexes are the same in the form and in the checker's findings.
 */
export const documentOf = (draft: Draft): unknown => withoutHoles(ROOT, withoutBegun(draft)) ?? {};

/** Suggests an id from the platform and the start month. It is used as the file name until the editor writes another id. */
export function suggestedId(draft: Draft): string {
  const starts = itemsAt(draft, ['audiences', 0, 'plan']).map((entry) => textAt(entry, ['start']));
  const when = starts.map((start) => /^\d{4}-\d{2}/.exec(start)?.[0]).find(Boolean);
  const words = `${textAt(draft, ['platform', 'name'])} ${when ?? ''}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return (
    words
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, 80) ?? ''
  );
}

/** A document opened as a draft, and the paths of values that were dropped because a notice cannot contain them. */
export interface Opened {
  readonly draft: Draft;
  readonly left: readonly string[];
}

/**
 * Reads any parsed JSON as a draft. Keeps every value of the right type, even if it is invalid or incomplete. Returns
 * `undefined` if the JSON is not a notice or has a later format.
 */
export function readDraft(raw: unknown): Opened | undefined {
  const later = get(raw, ['schemaVersion']) !== undefined && !textAt(raw, ['schemaVersion']).startsWith('1.');
  if (!isContainer(raw) || Array.isArray(raw) || later) {
    return undefined;
  }
  const left: string[] = [];
  const draft = kept(ROOT, raw, '', left) as Draft;
  return Object.keys(draft).length ? { draft, left } : undefined;
}

function kept(shape: Shape | undefined, value: unknown, path: string, left: string[]): unknown {
  const refuse = (): unknown => {
    left.push(path);
    return undefined;
  };
  switch (shape?.type) {
    case 'array':
      if (!Array.isArray(value)) return refuse();
      return value
        .map((item, index) => kept(shape.item, item, pathUnder(path, index), left))
        .filter((item) => item !== undefined);
    case 'record':
    case 'strict_object':
      if (!isContainer(value) || Array.isArray(value)) return refuse();
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, under]) => {
          const known = shape.type === 'strict_object' || LANGUAGE_TAG.test(key) ? shapeUnder(shape, key) : undefined;
          const part = kept(known, under, pathUnder(path, key), left);
          return part === undefined ? [] : [[key, part]];
        }),
      );
    case 'boolean':
    case 'number':
      return typeof value === shape.type ? value : refuse();
    case undefined:
      return refuse();
    default:
      return typeof value === 'string' ? value : refuse();
  }
}

/** Returns true for ids of the vocabulary, which have a name in every language. */
export const isKnownCategory = (id: string): boolean => Object.hasOwn(CATEGORIES, id);

const isContainer = (value: unknown): value is Readonly<Record<Key, unknown>> =>
  typeof value === 'object' && value !== null;

function replaced(container: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const under = isContainer(container) ? container[key] : undefined;
  const next = replaced(under, rest, value);
  if (typeof key === 'number') return (Array.isArray(container) ? container : []).with(key, next);
  const others = Object.entries(isContainer(container) ? container : {}).filter(([name]) => name !== key);
  return Object.fromEntries(next === undefined ? others : [...others, [key, next]]);
}

function withoutHoles(shape: Shape | undefined, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => withoutHoles(shape?.item, item) ?? (isContainer(item) ? {} : item));
    return items.length ? items : undefined;
  }
  if (isContainer(value)) {
    const keys = Object.keys(shape?.entries ?? value).filter((key) => Object.hasOwn(value, key));
    const entries = keys.flatMap((key) => {
      const part = withoutHoles(shapeUnder(shape, key), value[key]);
      return part === undefined ? [] : [[key, part] as const];
    });
    return entries.length ? Object.fromEntries(entries) : undefined;
  }
  return typeof value === 'string' ? value.trim() || undefined : value;
}
