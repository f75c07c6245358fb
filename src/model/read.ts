/**
 * The lenient reader of the page. It copies the known fields of the known types out of whatever it is
 * handed, leaves out the smallest broken part, and says what it left out. Small, because it travels in the
 * embed file: it follows `notice.shape.ts`, which is written from the schema. A property test holds it to the schema:
 * what the checker accepts it keeps whole, what it returns the schema accepts.
 */
import { isPartialDate, parseDay, parseTime } from './day.js';
import { isAddress, isPhone, safeLink } from './link.js';
import type { Notice } from './notice.js';
import { SHAPE } from './notice.shape.js';
import { LANGUAGE_TAG, MAX_TEXT, plainText } from './text.js';

/** What a reading gave: the notice, if enough of it was there, and a line for each part left out. */
export interface Reading {
  readonly notice?: Notice;
  /** Each names a path, what is expected there, and that it was left out. */
  readonly problems: readonly string[];
}

/** `notice.shape.ts` explains it. A text is a leaf, the two in a list are the most items and their shape. */
type Shape = string | [most: string, item: Shape] | Fields;
interface Fields {
  readonly [name: string]: Shape;
}

/** The text of `notice.shape.ts` is JSON without its quotes. */
const NOTICE = JSON.parse(SHAPE.replace(/[^,:[\]{}]+/g, '"$&"')) as Shape;

const isObject = (value: unknown): value is Record<string, unknown> => Object(value) === value;

/** The first so many items of a list, with nothing skipped where it has holes. */
const firstOf = (list: object, most: number): unknown[] => [...(list as unknown[]).slice(0, most)];

/** The kinds of text: each test gives the text to keep, or true for the text as it is. */
const TEXTS: Record<string, (text: string) => unknown> = {
  text: (text) => text.length <= MAX_TEXT && plainText(text),
  id: (text) => /^(?!.{81})[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text),
  language: (text) => LANGUAGE_TAG.test(text),
  'YYYY-MM-DD': (text) => parseDay(text) !== undefined && text.trim(),
  date: (text) => isPartialDate(text) && text.trim(),
  https: (text) => text.startsWith('https://') && !!safeLink(text),
  'e-mail': isAddress,
  telephone: isPhone,
  time: (text) => parseTime(text.trim()) !== undefined && text.trim(),
  host: (text) => /^(?!.{254})[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text),
  '1.x': (text) => /^1\.\d{1,9}$/.test(text),
};

/** Reads a parsed JSON document, or an object from a script, as a notice. Never throws on data. */
export function readNotice(raw: unknown): Reading {
  const { read, problems } = attempt(raw, true);
  return read ? { notice: read as Notice, problems } : { problems };
}

/** Reads a part of a notice, of which nothing is required: what attributes give. Empty ones count as absent. */
export function readPart(raw: object): { readonly part: Partial<Notice>; readonly problems: readonly string[] } {
  const { read, problems } = attempt(Object.fromEntries(Object.entries(raw).filter(([, value]) => value)), false);
  return { part: read ?? {}, problems };
}

function attempt(raw: unknown, whole: boolean): { read?: unknown; problems: readonly string[] } {
  const problems: string[] = [];
  const report = (path: string, expected: string): unknown => {
    problems.push(`${path || 'the document'}: expected ${expected}`);
    return undefined;
  };

  /** A text, a number or a boolean; for a word that is not known, the one to read instead. */
  const readLeaf = (shape: string, value: unknown, path: string): unknown => {
    const [either = '', instead] = shape.split('=');
    const words = either.split('|');
    const test = (word: string): unknown => {
      // a range, like 1-600
      if (typeof value === 'number') return Number.isInteger(value) && value > 0 && value <= Number(word.slice(2));
      if (typeof value !== 'string') return typeof value === word;
      // one word alone that is no kind of text is `boolean` or a range
      return TEXTS[word] ? TEXTS[word](value) : words[1] && value.toLowerCase() === word && word;
    };
    const kept = words.map(test).find(Boolean);
    return kept === true ? value : (kept ?? (report(path, words.join(', ')), instead));
  };

  /** What of a value has the shape; nothing where a required field is missing, or no item or language is left. */
  const read = (shape: Shape, value: unknown, path: string): unknown => {
    if (typeof shape === 'string') return readLeaf(shape, value, path);
    const list = Array.isArray(shape);
    const [most, item] = list ? shape : [NaN, shape['*']];
    const expected = list ? 'a list' : item ? 'texts by language' : 'an object';
    if (!isObject(value) || Array.isArray(value) !== list) return report(path, expected);
    if (Number(value['length']) > Number(most)) report(path, `at most ${String(most)} items`);
    const kept: Record<string, unknown> = {};
    for (const name of Object.keys(list ? firstOf(value, Number(most)) : item ? value : shape)) {
      const key = item ? name : name.replace('!', '');
      const required = key !== name && (whole || path);
      const field = Object.hasOwn(value, key) ? value[key] : undefined;
      if (field === undefined && !item && !required) continue;
      const at = list ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      const part =
        item && !list && !LANGUAGE_TAG.test(key)
          ? report(at, 'language')
          : read(item ?? (shape as Fields)[name] ?? '', field, at);
      if (part !== undefined && field !== undefined) kept[key] = part;
      else if (required) return undefined;
    }
    if (item && !Object.keys(kept).length) return report(path, expected);
    return list ? Object.values(kept) : kept;
  };

  try {
    return { read: read(NOTICE, raw, ''), problems };
  } catch {
    // a getter or a proxy of the page's own
    report('', 'plain data');
    return { problems };
  }
}
