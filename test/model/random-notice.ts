/** Generates random notices by walking the schema, so that no field is missing, and mutates them. */
import fc from 'fast-check';
import * as v from 'valibot';
import type { Notice } from '../../src/model/notice.js';
import { plainText } from '../../src/model/text.js';
import { requirement, ROOT, type Shape } from './schema.js';

const letters = (alphabet: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength, maxLength });
const pad = (number: number): string => String(number).padStart(2, '0');
const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const word = letters('abcdefghij0123456789', 1, 8);
const LONGEST = `https://example.com/${'x'.repeat(2028)}`;

/** Kinds of text. A string of the schema gets every kind that it accepts. */
const KINDS: readonly fc.Arbitrary<string>[] = [
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '</script>',
        '{{7*7}}',
        '__proto__',
        ']]>',
        'e\u0301'.repeat(500),
      ),
      fc.constant('x'.repeat(2000)),
    )
    .map((text) => plainText(text) || 'x'),
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-')),
  fc.constant('s'.repeat(80)),
  fc.constantFrom('nl', 'en', 'de', 'fr', 'pt-BR', 'zh-Hant-TW', 'fil'),
  day,
  fc
    .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${String(y)}-${pad(m)}`),
  fc.integer({ min: 1990, max: 2100 }).map(String),
  fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
  fc.constant(LONGEST),
  fc.tuple(letters('abc._+~-', 1, 10), word, word).map(([name, ...host]) => `${name}@${host.join('.')}`),
  fc.constant(`${'a'.repeat(64)}@${`${'b'.repeat(62)}.`.repeat(3)}nl`.slice(-254)),
  fc.tuple(word, word).map((host) => host.join('.')),
  fc.nat(99).map((minor) => `1.${String(minor)}`),
  fc.tuple(fc.nat(23), fc.nat(59)).map(([hours, minutes]) => `${pad(hours)}:${pad(minutes)}`),
  fc
    .tuple(fc.constantFrom('', '+'), letters('0123456789', 2, 8), fc.constantFrom('', ' ', '-', ' (0)'), word)
    .map(([plus, first, between, last]) => `${plus}${first}${between}${last.replace(/\D/g, '7')}`),
  fc.constantFrom('Europe/Amsterdam', 'America/Argentina/Buenos_Aires', 'Etc/GMT+12', 'UTC'),
];

const strings = new Map<Shape, fc.Arbitrary<string>>();

function stringOf(shape: Shape): fc.Arbitrary<string> {
  const valid = (text: string): boolean => v.is(shape as unknown as v.GenericSchema, text);
  let arbitrary = strings.get(shape);
  if (!arbitrary) {
    const kinds = KINDS.filter((kind) => fc.sample(kind, { numRuns: 40, seed: 1 }).every(valid));
    if (!kinds.length) throw new Error(`no kind of text for ${JSON.stringify(shape.pipe)}`);
    arbitrary = fc.oneof(...kinds).filter(valid);
    strings.set(shape, arbitrary);
  }
  return arbitrary;
}

/** Any value that a schema accepts. */
export function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'exact_optional':
      return valueOf(shape.wrapped!);
    case 'strict_object': {
      const entries = Object.entries(shape.entries ?? {});
      const fields = Object.fromEntries(entries.map(([key, field]) => [key, valueOf(field)]));
      const requiredKeys = entries.filter(([, { type }]) => type !== 'exact_optional').map(([key]) => key);
      return fc.record(fields, { requiredKeys, noNullPrototype: true });
    }
    case 'record':
      return fc.dictionary(stringOf(shape.key!), valueOf(shape.value!), {
        minKeys: requirement(shape, 'min_entries') ?? 0,
        maxKeys: 3,
        noNullPrototype: true,
      });
    case 'array': {
      const item = valueOf(shape.item!);
      const minLength = requirement(shape, 'min_length') ?? 0;
      const most = requirement(shape, 'max_length') ?? 3;
      const full = item.map((one) => Array.from({ length: most }, () => one));
      const few = fc.array(item, { minLength, maxLength: Math.min(2, most) });
      return fc.oneof({ weight: 200, arbitrary: few }, { weight: 1, arbitrary: full });
    }
    case 'string':
      return stringOf(shape);
    case 'picklist':
      return fc.constantFrom(...(shape.options ?? []));
    case 'literal':
      return fc.constant(shape.literal);
    case 'union':
      return fc.oneof(...(shape.options ?? []).map((option) => valueOf(option as Shape)));
    case 'boolean':
      return fc.boolean();
    case 'number': {
      const [min, max] = [requirement(shape, 'min_value'), requirement(shape, 'max_value')];
      if (min === undefined || max === undefined) throw new Error('a number without bounds');
      return fc.integer({ min, max });
    }
    default:
      throw new Error(`no arbitrary for ${shape.type}`);
  }
}

/** Any notice that the schema accepts, after a JSON round trip. */
export const notices = valueOf(ROOT).map((notice) => JSON.parse(JSON.stringify(notice)) as Notice);

/** Hostile JSON values. */
const HOSTILE_JSON = [
  'null',
  '""',
  '" "',
  '"\\ud800"',
  '"\\u0000"',
  '"\\u202eevil"',
  `"${'x'.repeat(2001)}"`,
  '" 2025-11-03 "',
  '"2025-02-30"',
  '"javascript:alert(1)"',
  '"https://a:b@example.com/"',
  '"USED"',
  '"boolean"',
  '"1-600"',
  '"__proto__"',
  '1e400',
  '-1',
  '1.5',
  '[]',
  '{}',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"_$litType$":1,"strings":["<img src=x onerror=alert(1)>"],"values":[]}',
  '{"_$litType$":{"h":["<b>"]},"values":[]}',
  '{"_$litDirective$":1}',
  '{"nodeType":1}',
  '{"toString":"x"}',
  '{"then":"x"}',
  '{"length":1000000000}',
];

/** Hostile values that only a script can pass. */
const HOSTILE_OBJECTS: readonly (() => unknown)[] = [
  () => undefined,
  () => NaN,
  () => 10n,
  () => Symbol('x'),
  () => () => 1,
  () => new Date(0),
  () => new Map([['nl', 'x']]),
  () => Object.create(null) as unknown,
  () => Array(3) as unknown,
  () => new String('x'),
];

interface Slot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function slotsOf(value: unknown, slots: Slot[] = [], seen = new Set<unknown>()): Slot[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return slots;
  seen.add(value);
  for (const key of Object.keys(value)) {
    slots.push({ holder: value as Slot['holder'], key });
    slotsOf((value as Slot['holder'])[key], slots, seen);
  }
  return slots;
}

const define = (holder: object, key: string, what: PropertyDescriptor): boolean =>
  // a property that cannot be redefined stays, such as a letter of a String object
  Reflect.defineProperty(holder, key, { enumerable: true, configurable: true, ...what });

type Mutation = (slot: Slot, root: unknown) => void;

const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(...HOSTILE_JSON).map((json) => JSON.parse(json) as unknown),
);

/** Mutations that keep a document valid JSON. */
const jsonMutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constant<Mutation>(({ holder, key }) => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
    }),
  },
  {
    weight: 6,
    arbitrary: junk.map<Mutation>(
      (value) =>
        ({ holder, key }) =>
          Reflect.set(holder, key, value),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'extra', 'toString', 'nl_NL', 'id').map<Mutation>(
      (name) =>
        ({ holder }) =>
          void define(holder, name, { value: { polluted: 1 }, writable: true }),
    ),
  },
);

/** Mutations that need a script. */
const scriptMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constantFrom(...HOSTILE_OBJECTS).map<Mutation>(
    (make) =>
      ({ holder, key }) =>
        void (holder[key] = make()),
  ),
  fc.constant<Mutation>(({ holder, key }, root) => void (holder[key] = root)),
  fc.constant<Mutation>(({ holder }) => void (holder['self'] = holder)),
  fc.constant<Mutation>(({ holder, key }) => {
    define(holder, key, {
      get: () => {
        throw new Error('a getter of the page');
      },
    });
  }),
);

/** Extends one of the document's lists to 300 items. */
function grow(root: unknown, pick: number): void {
  const lists = slotsOf(root).flatMap(({ holder, key }) =>
    Array.isArray(holder[key]) ? [holder[key] as unknown[]] : [],
  );
  const list = lists[pick % lists.length];
  if (list) list.push(...Array.from({ length: 300 - list.length }, () => list[0]));
}

const broken = (whole: fc.Arbitrary<Notice>, mutation: fc.Arbitrary<Mutation>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      whole,
      fc.option(fc.nat(), { freq: 1 }),
      fc.array(fc.tuple(fc.nat(), mutation), { minLength: 1, maxLength: 4 }),
    )
    .map(([notice, growth, mutations]) => {
      const root = structuredClone(notice);
      if (growth !== null && growth % 4 === 0) grow(root, growth / 4);
      for (const [pick, mutate] of mutations) {
        let slots: Slot[];
        try {
          slots = slotsOf(root);
        } catch {
          break; // a getter of an earlier mutation
        }
        const slot = slots[pick % slots.length];
        if (slot) mutate(slot, root);
      }
      return root;
    });

/** Notices with some nodes deleted or replaced, still JSON. */
export const brokenJson = (whole = notices): fc.Arbitrary<unknown> =>
  broken(whole, jsonMutation).map((document) => JSON.parse(JSON.stringify(document)) as unknown);

/** Notices with getters that throw, cycles, and objects that JSON cannot represent. */
export const brokenObjects = (whole = notices): fc.Arbitrary<unknown> =>
  broken(whole, fc.oneof(jsonMutation, scriptMutation));

/**
 * Asserts a property of documents. A failure prints the seed and path that reproduce it, instead of a whole document.
 */
export function holds<T>(documents: fc.Arbitrary<T>, numRuns: number, test: (document: T) => void): void {
  const run = fc.check(
    fc.property(documents, (document) => {
      test(document);
    }),
    { numRuns, endOnFailure: true },
  );
  const { failed, seed, counterexamplePath: path, errorInstance: cause } = run;
  if (failed) throw new Error(`fails with ${JSON.stringify({ seed, path })}: ${String(cause)}`, { cause });
}
