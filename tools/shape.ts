/**
 * Writes `src/model/notice-shape.generated.ts`: the facts about the schema in `src/model/notice.ts` that the reader in a page
 * needs, as one short text. Run `npm run shape` after each change of the schema.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { INSTEAD, KINDS, NoticeSchema } from '../src/model/notice.js';

/** The parts of a Valibot schema that this file uses. */
interface Schema {
  readonly type: string;
  readonly wrapped: Schema;
  readonly entries: Readonly<Record<string, Schema>>;
  readonly item: Schema;
  readonly key: Schema;
  readonly value: Schema;
  readonly literal: unknown;
  readonly options: readonly unknown[];
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

const kinds = new Map<unknown, string>(Object.entries(KINDS).map(([name, schema]) => [schema, name]));

/**
 * The shape of a schema, in the grammar that the generated file explains. Throws on a schema that the grammar cannot
 * express.
 */
export function shapeOf(schema: object): string {
  const { type, ...known } = schema as Schema;
  const kind = kinds.get(schema);
  if (kind !== undefined) return kind;
  switch (type) {
    case 'exact_optional':
      return shapeOf(known.wrapped);
    case 'strict_object':
      return `{${Object.entries(known.entries).map(fieldOf).join(',')}}`;
    case 'record':
      if (kinds.get(known.key) !== 'language') throw new Error('a record with keys that are not languages');
      return `{*:${shapeOf(known.value)}}`;
    case 'array':
      return `[${required(known, 'max_length')},${shapeOf(known.item)}]`;
    case 'picklist': {
      if (known.options.length < 2) throw new Error('an enumeration with fewer than two values');
      const instead = INSTEAD.get(schema);
      return known.options.map(wordOf).join('|') + (instead === undefined ? '' : `=${instead}`);
    }
    case 'union':
      return known.options.map((option) => shapeOf(option as object)).join('|');
    case 'literal':
      return wordOf(known.literal);
    case 'boolean':
      return type;
    case 'number':
      if (required(known, 'min_value') !== '1') throw new Error('a number with a minimum other than 1');
      required(known, 'integer');
      return `1-${required(known, 'max_value')}`;
    default:
      throw new Error(`${type}: name a kind of text in KINDS, or add support for another type here`);
  }
}

function fieldOf([name, schema]: [string, Schema]): string {
  if (!/^[\w$]+$/.test(name)) throw new Error(`a field named ${name}`);
  return `${name}${schema.type === 'exact_optional' ? '' : '!'}:${shapeOf(schema)}`;
}

/** A value of an enumeration. The reader compares in lower case, and treats the name of a kind as that kind. */
function wordOf(word: unknown): string {
  if (typeof word !== 'string' || !/^[a-z][a-z-]*$/.test(word) || word in KINDS) {
    throw new Error(`${String(word)} as a value of an enumeration`);
  }
  return word;
}

/** The requirement of an action in a schema. */
function required({ pipe = [] }: Pick<Schema, 'pipe'>, type: string): string {
  const action = pipe.find((one) => one.type === type);
  if (!action) throw new Error(`${type} is missing`);
  return String(action.requirement);
}

/** The text of `src/model/notice-shape.generated.ts`. */
export function sourceOf(shape: string): string {
  return `/**
 * What the reader of the page knows of the schema in \`notice.ts\`, written from it by \`npm run shape\`.
 *
 * {name!:…,name:…}  an object with a field that is required and one that is not
 * {*:…}             an object by language
 * [200,…]           a list of at most 200 items
 * text              a kind of text in \`notice.ts\`, a boolean, or a whole number in a range like 1-600
 * on|off|odd=off    one of three words; "off" is read instead of any other
 */
export const SHAPE =
${linesOf(shape)
  .map((line) => `  '${line}'`)
  .join(' +\n')};
`;
}

/** Each object of the notice itself starts on a new line, and so does the field after it. */
function linesOf(shape: string): string[] {
  const lines = [''];
  let depth = 0;
  let fresh = false;
  for (const piece of shape.split(/(?<!\[\d+,)(?<=,)/)) {
    const opens = piece.split(/[{[]/).length - piece.split(/[}\]]/).length;
    const line = lines.at(-1) ?? '';
    const begins = depth === 1 && opens > 0;
    if (line && (fresh || begins || line.length + piece.length > 112)) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
    fresh = depth > 1 && depth + opens === 1;
    depth += opens;
  }
  return lines;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('../src/model/notice-shape.generated.ts', import.meta.url), sourceOf(shapeOf(NoticeSchema)));
}
