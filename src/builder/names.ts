/** What the form calls the items of its lists, and the places in a notice. */
import type { CategoryId } from '../model/categories.js';
import type { Words } from '../words/languages/en.js';
import { fieldOf, get, itemsAt, shapeAt, textAt, type Draft, type Path } from './draft.js';
import { isAlone } from './fields.js';
import type { BuilderWords } from './words/en.js';

/** What a name is made of. */
export interface Naming {
  readonly draft: Draft;
  readonly words: BuilderWords;
  /** The words of the elements, in the language of the builder first. */
  readonly readerWords: readonly [Words, ...Words[]];
}

/** What an item is called: by its own words where it has some, else by its place. */
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

/** A source by who published it; by its title too where another has the same publisher. */
export function sourceName(naming: Naming, index: number): string {
  const publishers = itemsAt(naming.draft, ['sources']).map((source) => textAt(source, ['publisher']).trim());
  const own = publishers[index] ?? '';
  const isAlone = publishers.filter((one) => one === own).length === 1;
  return own && isAlone ? own : itemName(naming, ['sources', index]);
}

/** One item of a list, as a word. */
export const singular = (w: BuilderWords, path: Path): string => w.items[path.at(-1) as keyof typeof w.items];

/** An item by its number, and by its own words where it has some: “source 2 (Security.NL)”. */
export function itemPlace(naming: Naming, path: Path): string {
  const { words: w } = naming;
  const list = path.slice(0, -1);
  const kind = list.at(-1) === 'audiences' ? w.group : list.at(-1) === 'plan' ? w.entry : singular(w, list);
  const place = w.item(kind, Number(path.at(-1)) + 1);
  const name = itemName(naming, path);
  return name === place || name === w.item(singular(w, list), Number(path.at(-1)) + 1) ? place : `${place} (${name})`;
}

/** The label of a field, by its name in the form; empty where the form has none. */
export const labelAt = (w: BuilderWords, name: string): string =>
  Object.hasOwn(w.fields, name) ? w.fields[name as keyof typeof w.fields][0] : '';

/**
 * A place in the notice as the form names it: the items of lists that it is in, and the label of the field. Empty for the
 * whole notice, and for what has no place in the form.
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

/** The label of a field, also of one in which others stand that the form has no name for. */
function fieldLabel(w: BuilderWords, path: Path): string {
  if (typeof path.at(-1) === 'number' && shapeAt(path)?.entries) return '';
  const name = fieldOf(path).replace(/\[\]$/, '');
  const last = String(lastName(path));
  if (labelAt(w, name)) return labelAt(w, name);
  if (Object.hasOwn(w.anywhere, last)) return w.anywhere[last as keyof typeof w.anywhere][0];
  const [first] = Object.keys(shapeAt(path)?.entries ?? {});
  return first === undefined ? '' : labelAt(w, `${name}.${first}`);
}

/** What a label that stands in many places belongs to; nothing where that is an item of a list, named already. */
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

/** The language's own name for people who read the builder: «Nederlands», or the tag where none is known. */
export function languageName({ lang }: Pick<BuilderWords, 'lang'>, language: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** A text at the beginning of a line. */
export const capitalised = ({ lang }: Pick<BuilderWords, 'lang'>, text: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** The keys in a path as the checker writes it. */
export const pathOf = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|\["([^"]*)"\]|([\w$-]+)/g)].map(([, index, quoted, name]) =>
    index === undefined ? (quoted ?? name ?? '') : Number(index),
  );
