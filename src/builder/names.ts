/** Names list items and paths for the form. */
import type { CategoryId } from '../model/categories.js';
import type { Words } from '../words/languages/en.js';
import { fieldOf, get, itemsAt, shapeAt, textAt, type Draft, type Path } from './draft.js';
import { isAlone } from './fields.js';
import type { BuilderWords } from './words/en.js';

/** The input for a name. */
export interface Naming {
  readonly draft: Draft;
  readonly words: BuilderWords;
  /** The words of the elements, in the language of the builder first. */
  readonly readerWords: readonly [Words, ...Words[]];
}

/** Returns the name of an item: its own text if it has any, or else its number. */
export function itemName(naming: Naming, path: Path): string {
  const { draft, readerWords, words: w } = naming;
  const item = get(draft, path);
  const at = (...keys: string[]): string => {
    const value = get(item, keys);
    if (typeof value === 'string') return value;
    const texts = Object.values((value as Record<string, unknown> | undefined) ?? {});
    const preferred = get(value, [w.lang]) ?? texts[0];
    return typeof preferred === 'string' ? preferred : '';
  };
  const name = fieldOf(path.slice(0, -1));
  if (name === 'dataCategories') {
    const known = readerWords[0].categories[at('id') as CategoryId] as string | undefined;
    const what = at('label') || (known ?? at('id'));
    const use = w.options.use[at('use') as keyof typeof w.options.use] as string | undefined;
    if (what) return use ? `${what} – ${use}` : what;
  }
  if (name === 'audiences') return at('name') || w.item(w.group, Number(path.at(-1)) + 1);
  if (name === 'audiences[].plan') {
    const when = at('from') || at('announced');
    const state = w.options.state[at('state') as keyof typeof w.options.state] as string | undefined;
    return (
      [when && readerWords[0].date(when), state].filter(Boolean).join(': ') || w.item(w.entry, Number(path.at(-1)) + 1)
    );
  }
  const type = w.options.type[at('type') as keyof typeof w.options.type] as string | undefined;
  const parts = [
    at('publisher'),
    at('name'),
    at('label'),
    at('title'),
    at('speaker', 'name'),
    at('text'),
    type,
    at('code'),
  ];
  const found = parts.filter(Boolean).slice(0, 2).join(': ');
  const number = Number(path.at(-1)) + 1;
  const shown = found.length > 70 ? `${found.slice(0, 69)}…` : found;
  return shown || w.item(singular(w, path.slice(0, -1)), number);
}

/** Returns the publisher of a source, with its title if several sources have the same publisher. */
export function sourceName(naming: Naming, index: number): string {
  const publishers = itemsAt(naming.draft, ['sources']).map((source) => textAt(source, ['publisher']).trim());
  const own = publishers[index] ?? '';
  const isAlone = publishers.filter((one) => one === own).length === 1;
  return own && isAlone ? own : itemName(naming, ['sources', index]);
}

/** Returns the word for one item of a list. */
export const singular = (w: BuilderWords, path: Path): string => w.items[path.at(-1) as keyof typeof w.items];

/** Returns the number of an item and its own text, if any: “source 2 (Security.NL)”. */
export function itemPlace(naming: Naming, path: Path): string {
  const { words: w } = naming;
  const list = path.slice(0, -1);
  const kind = list.at(-1) === 'audiences' ? w.group : list.at(-1) === 'plan' ? w.entry : singular(w, list);
  const place = w.item(kind, Number(path.at(-1)) + 1);
  const name = itemName(naming, path);
  return name === place || name === w.item(singular(w, list), Number(path.at(-1)) + 1) ? place : `${place} (${name})`;
}

/** Returns the label of a field by its path in the form, or an empty string if there is none. */
export const labelAt = (w: BuilderWords, name: string): string =>
  Object.hasOwn(w.fields, name) ? w.fields[name as keyof typeof w.fields][0] : '';

/**
 * Returns the name of a path in the form: the list items that contain it, and the label of the field. Returns an empty
 * string for the whole notice and for fields outside the form.
 */
export function placeName(naming: Naming, path: Path): string {
  const { draft, words: w } = naming;
  const items = path.flatMap((key, index) => {
    const list = path.slice(0, index);
    const isItem = typeof key === 'number' && shapeAt(list)?.item?.entries && !isAlone(draft, list);
    return isItem ? [itemPlace(naming, [...list, key])] : [];
  });
  const label = fieldLabel(w, path) || (items.length ? '' : labelAbove(w, path));
  const language = path.at(-1);
  const isText = shapeAt(path.slice(0, -1))?.type === 'record' && typeof language === 'string';
  const languages = get(draft, ['languages']);
  const own =
    label && isText && Array.isArray(languages) && languages.length > 1
      ? `${label} (${languageName(w, language)})`
      : label;
  const above = Object.hasOwn(w.anywhere, String(lastName(path))) ? wholeLabel(naming, path) : '';
  const place = [...items, above, own]
    .filter(Boolean)
    .reduce((whole, part) => (whole ? w.check.within(whole, part) : part), '');
  return capitalised(w, place);
}

/** Returns the label of a field, or for an unlabelled object the label of its first field. */
function fieldLabel(w: BuilderWords, path: Path): string {
  if (typeof path.at(-1) === 'number' && shapeAt(path)?.entries) return '';
  const name = fieldOf(path).replace(/\[\]$/, '');
  const last = String(lastName(path));
  if (labelAt(w, name)) return labelAt(w, name);
  if (Object.hasOwn(w.anywhere, last)) return w.anywhere[last as keyof typeof w.anywhere][0];
  const [first] = Object.keys(shapeAt(path)?.entries ?? {});
  return first === undefined ? '' : labelAt(w, `${name}.${first}`);
}

/** Returns the label of the parent of a field that occurs in many places. Empty if the parent is an already named item. */
function wholeLabel({ draft, words: w }: Naming, path: Path): string {
  const whole = path.slice(0, path.lastIndexOf(lastName(path) ?? ''));
  const list = whole.slice(0, -1);
  return labelAt(w, fieldOf(typeof whole.at(-1) === 'number' && isAlone(draft, list) ? list : whole));
}

const labelAbove = (w: BuilderWords, path: Path): string => {
  for (let at = path; at.length; at = at.slice(0, -1)) {
    const label = labelAt(w, fieldOf(at).replace(/\[\]$/, ''));
    if (label) return label;
  }
  return '';
};

const lastName = (path: Path): string | undefined => path.findLast((key) => typeof key === 'string');

/** Returns the name of a language in the language of the builder, or its tag if it has no name. */
export function languageName({ lang }: Pick<BuilderWords, 'lang'>, language: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** Capitalizes a text. */
export const capitalised = ({ lang }: Pick<BuilderWords, 'lang'>, text: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** Parses a path of the checker. */
export const pathOf = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|\["([^"]*)"\]|([\w$-]+)/g)].map(([, index, quoted, name]) =>
    index === undefined ? (quoted ?? name ?? '') : Number(index),
  );
