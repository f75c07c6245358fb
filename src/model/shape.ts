/** Functions that walk the schema together with a document, and describe the expected values. */
import type { Day } from './day.js';
import { NoticeSchema, type Notice } from './notice.js';
import { either, type Problem } from './problem.js';

/** The members of a Valibot schema that these functions read. */
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

/** Returns the schema of the value under a key. */
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

/** Describes the expected value, as the rest of "Write …". */
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
      return `a list in which each item is ${expected(shape.item)}`;
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

/** Describes the expected value, with one text for each word of an enumeration. */
const wordsOf = (shape: Shape): readonly string[] =>
  shape.type === 'picklist' ? (shape.options ?? []).map((option) => JSON.stringify(option)) : [expected(shape)];

/** One value of a notice, with its schema. */
export interface Part {
  readonly path: string;
  /** The name of the field that contains the value or its list. */
  readonly field: string;
  readonly shape: Shape | undefined;
  readonly value: unknown;
  readonly parent: Readonly<Record<string, unknown>>;
}

/** Yields every value inside a value, at any depth that the schema knows. */
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

/** The input of a rule. */
export interface Subject {
  readonly notice: Notice;
  /** Every value in the notice, at any depth. */
  readonly parts: readonly Part[];
  readonly today: Day | undefined;
}

/** Checks one editorial requirement of a notice of the right structure. */
export type Rule = (subject: Subject) => Iterable<Problem>;
