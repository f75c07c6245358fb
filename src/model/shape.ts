/** The schema of the notice as data: to walk it beside a document, and to say what it expects. */
import type { Day } from './day.js';
import { NoticeSchema, type Notice } from './notice.js';
import { either, type Problem } from './problem.js';

/** What is asked of a Valibot schema here: enough to walk it beside the data, and to say what it expects. */
export interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown; readonly message?: unknown }[];
}
export type Key = string | number;

export const ROOT = NoticeSchema as Shape;

/** The schema of the value under a key. */
export function shapeUnder(shape: Shape | undefined, key: Key): Shape | undefined {
  const { entries } = shape ?? {};
  const under = entries ? (Object.hasOwn(entries, key) ? entries[key] : undefined) : (shape?.item ?? shape?.value);
  return under?.wrapped ?? under;
}

export function pathUnder(path: string, key: Key): string {
  if (typeof key === 'number') return `${path}[${String(key)}]`;
  if (!/^[\w$-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
}

/** What a schema expects, so that it completes "Write …". */
export function expected(shape: Shape | undefined): string {
  const pipe = shape?.pipe ?? [];
  switch (shape?.type) {
    case 'strict_object': {
      const required = Object.entries(shape.entries ?? {}).filter(([, { type }]) => type !== 'exact_optional');
      return `an object with ${all(required.map(([key]) => key))}`;
    }
    case 'record':
      return shape.value?.type === 'array'
        ? 'lists by language, like {"en": ["…"]}'
        : 'texts by language, like {"en": "…"}';
    case 'array':
      return `a list, of which each item is ${expected(shape.item)}`;
    case 'picklist':
      return either(wordsOf(shape));
    case 'union':
      return either((shape.options ?? []).flatMap((option) => wordsOf(option as Shape)));
    case 'literal':
      return JSON.stringify(shape.literal);
    case 'boolean':
      return 'true or false';
    case 'number': {
      const most = pipe.find(({ type }) => type === 'max_value')?.requirement;
      return `a whole number from 1 to ${String(most)}`;
    }
    default:
      return pipe.map(({ message }) => message).find((message) => typeof message === 'string') ?? 'a text';
  }
}

const all = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

/** What a schema expects, each word of an enumeration by itself. */
const wordsOf = (shape: Shape): readonly string[] =>
  shape.type === 'picklist' ? (shape.options ?? []).map((option) => JSON.stringify(option)) : [expected(shape)];

/** One value of a notice, with what the schema says of it. */
export interface Part {
  readonly path: string;
  /** The field it is in; the items of a list are in the field of the list. */
  readonly field: string;
  readonly shape: Shape | undefined;
  readonly value: unknown;
  readonly parent: Readonly<Record<string, unknown>>;
}

/** Every value in a value, as deep as the schema goes. */
export function* partsOf(shape: Shape | undefined, value: unknown, path = '', field = ''): Iterable<Part> {
  if (!shape || typeof value !== 'object' || value === null) return;
  for (const [name, under] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    const part = {
      path: pathUnder(path, key),
      field: Array.isArray(value) ? field : name,
      shape: shapeUnder(shape, key),
      value: under as unknown,
      parent: value as Part['parent'],
    };
    yield part;
    yield* partsOf(part.shape, under, part.path, part.field);
  }
}

/** What a rule of the checker looks at. */
export interface Subject {
  readonly notice: Notice;
  /** Every value in the notice, however deep. */
  readonly parts: readonly Part[];
  readonly today: Day | undefined;
}

/** Finds what is wrong in a notice of the right structure. */
export type Rule = (subject: Subject) => Iterable<Problem>;
