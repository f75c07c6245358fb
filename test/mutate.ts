/** Mutates real notices for the fuzz tests, in Node and browsers: removes, replaces, duplicates and extends parts. */
import fc from 'fast-check';

type Holder = Record<string, unknown>;

/** Changes the value of `key` in `holder`, an object or a list in the copy of the document. */
type Change = (holder: Holder, key: string, root: Holder) => void;

/** Texts with a meaning to a parser, a template, a style sheet, a script or a reader. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...['', ' ', '\t\n', '0', '-1', 'NaN', 'null', 'undefined', '[object Object]', '__proto__', 'constructor'],
  ...['toString', 'hasOwnProperty', 'then', 'boolean', 'text', '1-600', '*', 'https', 'e-mail', 'USED', 'Not-Used'],
  ...['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '</script><script>alert(1)</script>'],
  ...['"><svg onload=alert(1)>', "' onclick='alert(1)", '<iframe srcdoc="<script>alert(1)</script>">', '<!--', ']]>'],
  ...['${alert(1)}', '{{7*7}}', "{{constructor.constructor('alert(1)')()}}", '--!>', '&nbsp', '&#60;b&#62;'],
  ...['dark;}*{display:none', 'url(https://evil.example/x.png)', '@import "https://evil.example/x.css"'],
  ...['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'javascript&colon;alert(1)'],
  ...['data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://evil.example/x', 'file:///etc/passwd'],
  ...[
    '//evil.example/x',
    '\\\\evil.example\\x',
    'https:evil.example',
    'https://a:b@evil.example/',
    'http://evil.example',
  ],
  ...[
    'https://linkedin.com.evil.example/',
    'https://l\u0131nkedin.com/',
    'https://example.com/"><svg onload=alert(1)>',
  ],
  ...['https://example.com/?next=javascript:alert(1)', 'https://[', 'https://exa mple.com', 'tel:+31', 'sms:+31'],
  ...['mailto:a@b.nl', 'a@b.nl', 'a@b.nl?bcc=c@d.nl', 'a@b.nl%0aBcc:c@d.nl', 'javascript:alert(1)@b.nl', 'A+b@C.NL'],
  ...['2025-11-03', ' 2025-11-03 ', '2025-02-30', '0000-00-00', '2025-11-03T00:00', '9999-12-31', '٢٠٢٥-١١-٠٣', '2025'],
  ...['Europe/Amsterdam', 'Mars/Base', 'Etc/GMT+12', 'UTC', 'nl', 'en', 'nl_NL', 'xx-invalid-', 'i-klingon', 'ar'],
  ...['\u0000', '\ud800', '\udfff\ud800', '\u202eevil\u202c', '\u2066x', '\u2028', '\ufeff', '\u200d', '\u{10ffff}'],
  ...[`x${'\u0301'.repeat(500)}`, 'x'.repeat(2000), 'x'.repeat(2001), `https://example.com/${'x'.repeat(3000)}`],
  ...['settings', 'form', 'email', 'letter', 'phone', 'delete-account', 'title', 'attributes', 'name posts', '17:00'],
  ...['planned', 'started', 'paused', 'halted', 'withdrawn', 'opt-in', 'none', 'may', 'any-time', 'rolling', 'unknown'],
];

/** JSON values that careless code misinterprets. */
const HOSTILE_JSON = [
  ...[
    'null',
    'true',
    'false',
    '0',
    '-1',
    '1.5',
    '1e400',
    '1e21',
    '[]',
    '{}',
    '[[]]',
    '[null]',
    '{"nl":null}',
    '{"":""}',
  ],
  ...['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"nl":{"__proto__":"x"}}'],
  ...['{"_$litType$":1,"strings":["<img src=x onerror=alert(1)>"],"values":[]}', '{"_$litType$":{"h":["<b>"]}}'],
  ...['{"_$litDirective$":1}', '{"nodeType":1}', '{"tag":"script","attributes":{"onclick":"alert(1)"},"children":[]}'],
  ...['{"toString":"x"}', '{"then":"x"}', '{"length":1000000000}', '{"0":"x","length":1}', '{"en":"<b>x</b>"}'],
];

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units)) },
);

/** Any text, most often a hostile one. */
export const texts = text;

const values = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_JSON).map((json) => JSON.parse(json) as unknown) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** Defines a property without running a setter: `__proto__` becomes an ordinary field, as in JSON. */
const define = (holder: object, key: string, how: PropertyDescriptor): unknown =>
  Object.defineProperty(holder, key, { enumerable: true, configurable: true, writable: true, ...how });

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  'then',
  'nl',
  'EN',
  'nl_NL',
  'xx-invalid-',
  '',
  '*',
  'id',
];

/** The value at the end of a path of random numbers, each of which selects a field or an item. */
function at(root: unknown, path: readonly number[]): unknown {
  let value = root;
  for (const pick of path) {
    if (typeof value !== 'object' || value === null) break;
    const inside = Object.values(value);
    if (!inside.length) break;
    value = inside[pick % inside.length];
  }
  return value;
}

const path = fc.array(fc.nat(200), { minLength: 1, maxLength: 7 });

/** Mutations that keep a document valid JSON. */
const jsonChanges: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 8,
    arbitrary: values.map<Change>((value) => (holder, key) => {
      define(holder, key, { value });
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constant<Change>((holder, key) => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
    }),
  },
  // one more or many more of the same
  {
    weight: 3,
    arbitrary: fc.constantFrom(1, 1, 1, 2, 7, 41, 70, 201).map<Change>((count) => (holder, key) => {
      if (Array.isArray(holder)) holder.push(...Array.from({ length: count }, () => holder[Number(key)] as unknown));
      else for (const other of Object.keys(holder).slice(0, count)) define(holder, other, { value: holder[key] });
    }),
  },
  // a branch from another place in the document
  {
    weight: 3,
    arbitrary: path.map<Change>((from) => (holder, key, root) => {
      define(holder, key, { value: structuredClone(at(root, from)) });
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...KEYS).map<Change>((name) => (holder, key) => {
      define(holder, name, { value: holder[key] });
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(text, fc.boolean()).map<Change>(([more, after]) => (holder, key) => {
      const { [key]: value } = holder;
      if (typeof value === 'string') define(holder, key, { value: after ? value + more : more + value });
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Change>(
      (holder, key) => define(holder, key, { value: [holder[key]] }),
      (holder, key) => define(holder, key, { value: { nl: holder[key], en: holder[key] } }),
      (holder, key) => define(holder, key, { value: JSON.stringify(holder[key]) }),
    ),
  },
);

const angry = (): never => {
  throw new Error('of the page');
};

/** Values that only a script can pass. */
const SCRIPT_VALUES: readonly ((value: unknown, root: unknown) => unknown)[] = [
  () => undefined,
  () => NaN,
  () => 10n,
  () => Symbol('x'),
  () => angry,
  () => new Date(NaN),
  () => new Map([['nl', 'x']]),
  () => new String('x'),
  () => Array(3) as unknown,
  () => ({ toString: angry, valueOf: angry, toJSON: angry, [Symbol.toPrimitive]: angry }),
  () => Object.defineProperty([], 'length', { value: 4e9 }),
  (_, root) => root,
  (value) => Object.freeze(Object.assign(Object.create(null) as object, { nl: value, en: value })),
  (value) => (Object(value) === value ? (Object.create(value as object) as unknown) : value),
  (value) => new Proxy(Object(value) as object, {}),
  ...(['get', 'ownKeys', 'getOwnPropertyDescriptor'] as const).map(
    (trap) => (value: unknown) => new Proxy(Object(value) as object, { [trap]: angry }),
  ),
  (value) => {
    const { proxy, revoke } = Proxy.revocable(Object(value) as object, {});
    revoke();
    return proxy;
  },
];

/** Mutations that need a script: getters, proxies, cycles, and other objects. */
const scriptChanges: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...SCRIPT_VALUES).map<Change>((make) => (holder, key, root) => {
      define(holder, key, { value: make(holder[key], root) });
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<() => unknown>(angry, () => 'x', Math.random)
      .map<Change>((get) => {
        return (holder, key) => {
          Reflect.deleteProperty(holder, key);
          Object.defineProperty(holder, key, { get, enumerable: true, configurable: true });
        };
      }),
  },
);

const copy = (value: object): Holder =>
  Array.isArray(value) ? ([...(value as unknown[])] as unknown as Holder) : { ...value };

/** Fields that are always kept before the mutations: without them the document is no notice. */
const CORE = ['schemaVersion', 'id', 'defaultLanguage', 'languages', 'title', 'platform', 'audiences', 'sources'];

/** Mutates the value at the end of a path in a copy; copies only the objects on the path. */
function changeAt(root: Holder, [first = 0, ...rest]: readonly number[], change: Change): void {
  let holder = root;
  const all = Object.keys(holder);
  const more = all.filter((name) => name === 'audiences' || !CORE.includes(name));
  let picks = first % 5 && more.length ? more : all;
  let key = picks[first % picks.length];
  for (const pick of rest) {
    const under: unknown = key === undefined ? undefined : holder[key];
    if (typeof under !== 'object' || under === null) break;
    picks = Object.keys(under);
    if (!picks.length) break;
    const own = copy(under);
    define(holder, key!, { value: own });
    holder = own;
    key = picks[pick % picks.length];
  }
  if (key !== undefined) change(holder, key, root);
}

/** Some fields of one of these notices, seldom all: small documents allow thousands of runs. */
function someOf(notices: readonly object[]): fc.Arbitrary<Holder> {
  return fc
    .tuple(fc.constantFrom(...notices), fc.array(fc.nat(200), { minLength: 1, maxLength: 5 }), fc.nat(49))
    .map(([notice, picks, whole]) => {
      const fields = Object.entries(notice);
      if (whole === 0) return Object.fromEntries(fields);
      const more = fields.filter(([name]) => !CORE.includes(name));
      const picked = new Set(picks.map((pick) => more[pick % more.length]?.[0]));
      const some = Object.fromEntries(fields.filter(([name]) => CORE.includes(name) || picked.has(name)));
      return { ...some, sources: (some['sources'] as unknown[]).slice(0, 3) };
    });
}

const changed = (notices: readonly object[], changes: fc.Arbitrary<Change>): fc.Arbitrary<unknown> =>
  fc.tuple(someOf(notices), fc.array(fc.tuple(path, changes), { minLength: 1, maxLength: 5 })).map(([notice, list]) => {
    for (const [where, change] of list) {
      try {
        changeAt(notice, where, change);
      } catch {
        break; // a getter or a proxy of an earlier mutation
      }
    }
    return notice;
  });

/** Mutated notices that are still JSON. */
export const mutatedJson = (notices: readonly object[]): fc.Arbitrary<unknown> =>
  changed(notices, jsonChanges).map((document) => JSON.parse(JSON.stringify(document)) as unknown);

/** Mutated notices with values that only a script can pass: getters, proxies, cycles. */
export const mutatedObjects = (notices: readonly object[]): fc.Arbitrary<unknown> =>
  changed(notices, fc.oneof({ weight: 2, arbitrary: jsonChanges }, { weight: 1, arbitrary: scriptChanges }));

/** A failure prints the seed and path that reproduce it, instead of a whole document. */
export function failureOf({
  counterexamplePath: path,
  errorInstance,
  failed,
  seed,
}: Pick<fc.RunDetails<unknown>, 'counterexamplePath' | 'errorInstance' | 'failed' | 'seed'>) {
  return failed
    ? new Error(`fails with ${JSON.stringify({ seed, path })}: ${String(errorInstance)}`, { cause: errorInstance })
    : undefined;
}
