/**
 * The lenient parser of the page. It copies valid fields from untrusted data, omits the smallest invalid part, and
 * reports each omission. It is small, because it is part of the embed file: it follows `notice-shape.generated.ts`, which is
 * generated from the schema. Property tests check that it keeps everything that the checker accepts, and that the
 * schema accepts everything that it returns.
 */
import { isPartialDate, parseDay, parseTime } from './day.js';
import { isAddress, isPhone, safeLink } from './link.js';
import type { Notice } from './notice.js';
import { SHAPE } from './notice-shape.generated.js';
import { LANGUAGE_TAG, MAX_TEXT, plainText } from './text.js';

/** The result of a parse: the notice, if its required fields are valid, and one line for each omitted part. */
export interface Reading {
  readonly notice?: Notice;
  /** Each names a path and the expected value. */
  readonly problems: readonly string[];
}

/** See `notice-shape.generated.ts`. A string is a leaf; a pair is a list: the most items, and the shape of an item. */
type Shape = string | [most: string, item: Shape] | Fields;
interface Fields {
  readonly [name: string]: Shape;
}

/** `SHAPE` is JSON without quotes. */
const NOTICE = JSON.parse(SHAPE.replace(/[^,:[\]{}]+/g, '"$&"')) as Shape;

const isObject = (value: unknown): value is Record<string, unknown> => Object(value) === value;

/** Returns the first items of a list. The spread turns holes into `undefined`. */
const firstOf = (list: object, most: number): unknown[] => [...(list as unknown[]).slice(0, most)];

/** The kinds of text. Each test returns the text to keep, or true to keep it unchanged; a falsy value rejects it. */
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

/** Parses a JSON value, or an object from a script, as a notice. Never throws on bad data. */
export function readNotice(raw: unknown): Reading {
  const { read, problems } = attempt(raw, true);
  return read ? { notice: read as Notice, problems } : { problems };
}

/** Parses a part of a notice, such as from attributes. No top-level field is required; empty values count as absent. */
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

  /** Reads a text, number or boolean. Returns the fallback of the enumeration for an unknown word. */
  const readLeaf = (shape: string, value: unknown, path: string): unknown => {
    const [either = '', instead] = shape.split('=');
    const words = either.split('|');
    const test = (word: string): unknown => {
      // a range, like 1-600
      if (typeof value === 'number') return Number.isInteger(value) && value > 0 && value <= Number(word.slice(2));
      if (typeof value !== 'string') return typeof value === word;
      // a single word that is not a kind of text is `boolean` or a range
      return TEXTS[word] ? TEXTS[word](value) : words[1] && value.toLowerCase() === word && word;
    };
    const kept = words.map(test).find(Boolean);
    return kept === true ? value : (kept ?? (report(path, words.join(', ')), instead));
  };

  /**
   * Copies the valid parts of a value. Returns `undefined` if a required field is missing, or if no item or language is
   * left.
   */
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
    // a getter or proxy of the page threw
    report('', 'plain data');
    return { problems };
  }
}
