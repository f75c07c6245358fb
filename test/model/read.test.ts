import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { LIMITS } from '../../src/model/limits.js';
import { NoticeSchema, type Notice } from '../../src/model/notice.js';
import { readNotice, readPart } from '../../src/model/read.js';
import { brokenJson, brokenObjects, holds, notices } from './random-notice.js';
import { json } from './json.js';
import { notice, noticeWith } from './notice.js';
import { fieldsIn, fieldsOf, ROOT, type Shape } from './schema.js';

/** Returns true if a known field, item or language of the raw document is missing or different in the result. */
function leftOut(shape: Shape, raw: unknown, read: unknown): boolean {
  if (read === undefined) return raw !== undefined;
  if (shape.wrapped) return leftOut(shape.wrapped, raw, read);
  const holder = raw as Record<string, unknown>;
  const kept = read as Record<string, unknown>;
  if (shape.type === 'strict_object') {
    return Object.entries(shape.entries ?? {}).some(
      ([key, field]) => Object.hasOwn(holder, key) && leftOut(field, holder[key], kept[key]),
    );
  }
  if (shape.type === 'array') {
    const [items, keptItems] = [raw as unknown[], read as unknown[]];
    return items.length !== keptItems.length || items.some((item, at) => leftOut(shape.item!, item, keptItems[at]));
  }
  if (shape.type === 'record') {
    // every object has `kept.__proto__`
    return Object.keys(holder).some(
      (key) => !Object.hasOwn(kept, key) || leftOut(shape.value!, holder[key], kept[key]),
    );
  }
  return shape.type === 'picklist' && (typeof raw !== 'string' || raw.toLowerCase() !== read);
}

const structureOf = (document: unknown): string[] =>
  (v.safeParse(NoticeSchema, document).issues ?? []).map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);

/** Reads a document, and asserts what is true of every result. */
function read(raw: unknown): ReturnType<typeof readNotice> {
  const reading = readNotice(raw);
  if (reading.notice) {
    assert.deepEqual(structureOf(reading.notice), []);
    if (leftOut(ROOT, raw, reading.notice)) assert.notDeepEqual(reading.problems, [], 'silently left out');
  } else assert.notDeepEqual(reading.problems, [], 'rejected without a reason');
  for (const problem of reading.problems) assert.match(problem, /^[^:].*: expected \S/s);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  return reading;
}

describe('the reader and the schema', () => {
  it('a valid notice is kept whole, and the test covers every field of the schema', () => {
    const present = new Set<string>();
    const absent = new Set([...fieldsOf(ROOT)].filter(({ optional }) => optional).map(({ path }) => path));
    let runs = 0;
    holds(notices, 200, (document) => {
      assert.deepEqual(structureOf(document), []);
      assert.deepEqual(readNotice(document), { notice: document, problems: [] });
      const fields = new Set(fieldsIn(ROOT, document));
      for (const field of fields) present.add(field);
      for (const field of absent) if (!fields.has(field)) absent.delete(field);
      runs++;
    });
    assert.equal(runs, 200);
    const never = [...fieldsOf(ROOT)].map(({ path }) => path).filter((path) => !present.has(path));
    assert.deepEqual({ never, always: [...absent] }, { never: [], always: [] });
  });

  it('a broken document gives a valid result, and nothing is left out silently', () => {
    holds(brokenJson(), 250, read);
  });

  it('the reader reports no problem for a valid document', () => {
    let accepted = 0;
    holds(brokenJson(fc.constant(notice)), 400, (document) => {
      const { problems } = read(document);
      if (structureOf(document).length) return;
      accepted++;
      // Valibot skips these keys in a map; the reader reports them
      const said = problems.filter((problem) => !/__proto__|constructor/.test(problem));
      assert.deepEqual(said, []);
    });
    assert.notEqual(accepted, 0);
  });

  it('getters that throw, cycles and script objects cause no exception', () => {
    holds(brokenObjects(), 100, read);
    holds(brokenObjects(fc.constant(notice)), 200, read);
  });

  it('no value causes an exception', () => {
    holds(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), 100, read);
    holds(fc.anything({ key: fc.constantFrom(...Object.keys(notice)), withSparseArray: true }), 100, read);
  });
});

describe('a document that is no notice', () => {
  const proxy = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: () => {
        throw new Error('a proxy of the page');
      },
    },
  );
  for (const raw of [
    null,
    undefined,
    [],
    '',
    'x',
    42,
    NaN,
    Infinity,
    true,
    {},
    [notice],
    new Date(0),
    proxy,
    () => notice,
  ]) {
    it(`${typeof raw} ${json(raw).slice(0, 40)} gives only a reason`, () => {
      const { notice: none, problems } = read(raw);
      assert.equal(none, undefined);
      assert.equal(problems.length, 1);
    });
  }

  const required = [
    'schemaVersion',
    'id',
    'defaultLanguage',
    'languages',
    'title',
    'platform',
    'platform.name',
    'audiences',
    'sources',
  ];
  for (const path of required) {
    it(`a document without ${path} gives only a reason that names it`, () => {
      const { notice: none, problems } = read(noticeWith(path));
      assert.equal(none, undefined);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.split(' expected')[0], `${path}:`);
    });
  }

  for (const version of ['2.0', '10.0', '0.9', '1', 1, '1.0-beta', '']) {
    it(`version ${JSON.stringify(version)} gives no notice`, () => {
      assert.equal(read(noticeWith('schemaVersion', version)).notice, undefined);
    });
  }
});

describe('a broken part is left out, and its path is reported', () => {
  type Row = [path: string, value: unknown, kept: unknown, problems: readonly string[]];
  const gone = (path: string, value: unknown): Row => [path, value, undefined, [path]];
  const first = (list: readonly unknown[] | undefined): unknown => list?.[0];
  const firstEntry = { state: 'planned', sourceRefs: ['letter'] };
  const unknownChoice = [{ ...notice.audiences[0]?.choice, kind: 'unknown' }, ['audiences.0.choice.kind']] as const;
  const noDecision = [undefined, ['positions.0.decisions[0].date', 'positions.0.decisions']] as const;
  const rows: readonly Row[] = [
    // dates
    ...[
      '2025-02-30',
      '2025-13-01',
      '0000-00-00',
      '03/11/2025',
      '3 november 2025',
      '2025-11-03T00:00',
      '٢٠٢٥-١١-٠٣',
      'soon',
    ].map((date): Row => gone('audiences.0.plan.0.start', date)),
    ['audiences.0.plan.0.start', ' 2025-11-03 ', '2025-11-03', []],
    ['audiences.0.plan.0.start', 'UNKNOWN', 'unknown', []],
    ['audiences.0.plan.0.lastDay', 'Any-Time', 'any-time', []],
    gone('audiences.0.plan.0.lastDay', 'someday'),
    gone('audiences.0.plan.0.from', '2025-11'),
    ['audiences.0.plan.0.announced', '2025-09', '2025-09', []],
    ...['24:00', '17.00', '5 pm', '17:00:00', 1700].map((time): Row => gone('audiences.0.plan.0.lastTime', time)),
    gone('audiences.0.plan.0.grace', 'yes'),
    ['dataPeriod.from', ' 2003 ', '2003', []],
    gone('dataPeriod.from', '2025-13'),
    gone('dataPeriod.from', 2003),
    gone('reviewedOn', 20251103),
    // an invalid zone costs the count of days
    ['timeZone', 'Europe/Amsterdam<script>', 'Europe/Amsterdam<script>', []],
    gone('timeZone', ''),
    ['timeZone', 'Mars/Base', 'Mars/Base', []],
    // texts
    ['title.nl', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>', []],
    ['title.nl', 'a\u202eb\u0000c\ud800', 'a b c\ufffd', []],
    gone('title.nl', 'x'.repeat(2001)),
    gone('title.nl', ['x']),
    gone('title.nl', ' \n '),
    gone('title.nl_NL', 'x'),
    gone('title.__proto__x', 'x'),
    // links
    [
      'platform',
      { ...notice.platform, url: 'javascript:alert(1)' },
      { name: 'Example', hosts: ['example-help.com'] },
      ['platform.url'],
    ],
    gone('routes.0.url', 'http://example.com/'),
    gone('routes.0.url', '//example.com/'),
    gone('routes.0.url', 'https:example.com'),
    gone('routes.1.address', 'a@b.nl?bcc=c@d.nl'),
    gone('routes.0.steps.0.url', 'tel:+31201234567'),
    ...['tel:0800', '0800;ext=1', '0800 ABC', '+', '٠٨٠٠', '0'.repeat(21), 800].map((phone): Row =>
      gone('routes.1.phone', phone),
    ),
    ['routes.1.phone', '+31 (0)20-123 45 67', '+31 (0)20-123 45 67', []],
    ['routes.1.postalAddress', { nl: 'Postbus 1\n1000 AA <b>' }, { nl: 'Postbus 1 1000 AA <b>' }, []],
    ['routes.1.operator', { hosts: ['example.com'] }, undefined, ['routes.1.operator.name']],
    [
      'routes.1.operator',
      { name: 'Ombudsman', hosts: ['https://x.example/'] },
      { name: 'Ombudsman' },
      ['routes.1.operator.hosts[0]', 'routes.1.operator.hosts'],
    ],
    // structure
    [
      'routes.0.steps',
      [{ text: {} }, first(notice.routes?.[0]?.steps)],
      notice.routes?.[0]?.steps,
      ['routes[0].steps[0].text'],
    ],
    ['routes.0.steps', [{}], undefined, ['routes[0].steps[0].text', 'routes[0].steps']],
    ['dataPeriod.sourceRefs', [], undefined, ['dataPeriod.sourceRefs']],
    gone('routes.0.steps', {}),
    gone('routes.0.recommended', 'yes'),
    gone('routes.0.recommended', 'boolean'),
    gone('routes.0.minutes', '1-600'),
    gone('routes.0.minutes', '2'),
    gone('routes.0.minutes', 1.5),
    gone('routes.0.minutes', 0),
    gone('routes.0.minutes', 601),
    gone('routes.0.path', ['Settings']),
    ['routes.0.control', { label: { nl: 'x' }, target: 'maybe' }, undefined, ['routes.0.control.target']],
    ['dataCategories.0', 'name', notice.dataCategories?.[1], ['dataCategories.0']],
    [
      'dataCategories.0',
      { id: 'Not A Slug', use: 'used', sourceRefs: ['letter'] },
      notice.dataCategories?.[1],
      ['dataCategories.0.id'],
    ],
    ['audiences.0.choice', { ...notice.audiences[0]?.choice, kind: 'opt-in!' }, ...unknownChoice],
    ['audiences.0.plan', [firstEntry, {}], [firstEntry], ['audiences.0.plan[1].state']],
    ['audiences.0.afterDate', { optOutPossible: true }, undefined, ['audiences.0.afterDate.sourceRefs']],
    ['positions.0.role', 'lead', undefined, ['positions.0.role']],
    ['positions.0.decisions', [{ date: '2 July', outcome: 'fines', sourceRefs: ['letter'] }], ...noDecision],
    ['dataCategories', {}, undefined, ['dataCategories']],
    ['dataCategories', [], undefined, ['dataCategories']],
    [
      'dataCategories.0.sourceRefs',
      ['letter', 7, null],
      ['letter'],
      ['dataCategories.0.sourceRefs[1]', 'dataCategories.0.sourceRefs[2]'],
    ],
    ['version', Infinity, undefined, ['version']],
    ['version', '2', undefined, ['version']],
    // unknown fields may belong to a later version
    ['futureField', { x: 1 }, undefined, []],
    ['platform', { ...notice.platform, onclick: 'x', style: 'x', is: 'x' }, notice.platform, []],
  ];
  const inBrackets = (path: string): string => path.replace(/\.(\d+)/g, '[$1]');
  for (const [path, value, kept, problems] of rows) {
    it(`${path}: ${json(value).slice(0, 80)}`, () => {
      const { notice: whole, problems: said } = read(noticeWith(path, value));
      let there: unknown = whole;
      for (const key of path.split('.')) there = (there as Record<string, unknown> | undefined)?.[key];
      assert.deepEqual(there, kept);
      assert.deepEqual(
        said.map((one) => one.slice(0, one.indexOf(': expected'))),
        problems.map(inBrackets),
      );
    });
  }

  const uses: readonly [use: unknown, read: string, said: boolean][] = [
    ['used', 'used', false],
    ['USED', 'used', false],
    ['Not-Used', 'not-used', false],
    ['weird', 'unclear', true],
    ['', 'unclear', true],
    ['__proto__', 'unclear', true],
    ['constructor', 'unclear', true],
    ['toString', 'unclear', true],
    [' used', 'unclear', true],
    [1, 'unclear', true],
    [null, 'unclear', true],
    [['not-used'], 'unclear', true],
  ];
  for (const [use, expected, said] of uses) {
    it(`use ${JSON.stringify(use)} is read as ${expected}${said ? ', and reported' : ''}`, () => {
      const { notice: whole, problems } = read(noticeWith('dataCategories.0.use', use));
      assert.equal(whole?.dataCategories?.[0]?.use, expected);
      assert.equal(problems.length, said ? 1 : 0);
    });
  }

  const words: readonly (readonly [path: string, word: unknown, read: string])[] = [
    ['audiences.0.choice.kind', 'OPT-IN', 'opt-in'],
    ['audiences.0.choice.kind', 'must', 'unknown'],
    ['audiences.0.choice.kind', 'constructor', 'unknown'],
    ['audiences.0.plan.0.state', 'Halted', 'halted'],
    ['audiences.0.plan.0.state', 'ongoing', 'unknown'],
    ['audiences.0.plan.0.certainty', 'maybe', 'may'],
    ['positions.0.decisions.0.outcome', 'forbids', 'other'],
  ];
  for (const [path, word, expected] of words) {
    it(`${path} ${json(word)} is read as ${expected}`, () => {
      let there: unknown = read(noticeWith(path, word)).notice;
      for (const key of path.split('.')) there = (there as Record<string, unknown>)[key];
      assert.equal(there, expected);
    });
  }

  const nothingLeft: readonly (readonly [path: string, value: unknown, problem: string])[] = [
    ['audiences.0.plan', [], 'audiences[0].plan'],
    ['audiences.0.plan', undefined, 'audiences[0].plan'],
    ['audiences.0.plan.0.state', undefined, 'audiences[0].plan[0].state'],
    ['audiences.0.choice', 'opt-out', 'audiences[0].choice'],
    ['audiences.0.choice.sourceRefs', [], 'audiences[0].choice.sourceRefs'],
  ];
  for (const [path, value, problem] of nothingLeft) {
    it(`a notice about nobody is rejected: ${path} ${json(value)}`, () => {
      const { notice: none, problems } = read(noticeWith(path, value));
      assert.equal(none, undefined);
      assert.equal(problems[0]?.split(': expected')[0], problem);
    });
  }

  it('a broken audience is left out, and the others are kept', () => {
    const [audience] = notice.audiences;
    const { notice: whole, problems } = read(noticeWith('audiences.1', { ...audience, id: 'others', plan: [] }));
    assert.deepEqual(whole?.audiences, [audience]);
    assert.deepEqual(problems, ['audiences[1].plan: expected a list']);
  });

  it('a route of an unknown type is left out, and the rest of the notice is kept', () => {
    const { notice: whole, problems } = read(noticeWith('routes.0.type', 'carrier-pigeon'));
    assert.deepEqual(whole?.routes, [notice.routes?.[1]]);
    const types = 'settings, form, email, letter, phone, in-person, in-app, browser-signal, delete-account';
    assert.deepEqual(problems, [`routes[0].type: expected ${types}`]);
  });
});

describe('a part of a notice, from attributes', () => {
  it('is kept whole, with any fields', () => {
    holds(fc.tuple(notices, fc.nat()), 50, ([document, pick]) => {
      const part = Object.fromEntries(Object.entries(document).filter((_, index) => (pick >> index) % 2 === 0));
      assert.deepEqual(readPart(part), { part, problems: [] });
    });
  });

  const rows: readonly [name: string, raw: object, part: object, problems: number][] = [
    ['nothing', {}, {}, 0],
    [
      'an empty value counts as absent',
      { timeZone: '', title: undefined, routes: null, platform: { name: 'x' } },
      { platform: { name: 'x' } },
      0,
    ],
    ['a broken value is left out', { reviewedOn: 'today', published: '2025-11-03' }, { published: '2025-11-03' }, 1],
    ['required fields remain required', { platform: { url: 'https://example.com/' } }, {}, 1],
  ];
  for (const [what, raw, part, problems] of rows) {
    it(what, () => {
      const read = readPart(raw);
      assert.deepEqual(read.part, part);
      assert.equal(read.problems.length, problems);
    });
  }
});

describe('hostile values', () => {
  const hostile = [
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"_$litType$":1,"strings":["<img src=x onerror=alert(1)>"],"values":[]}',
    '{"_$litType$":{"h":["<img src=x onerror=alert(1)>"]},"values":[]}',
    '{"_$litDirective$":1}',
    '{"nodeType":1}',
    '{"toString":"x"}',
    '{"then":"x"}',
    '{"length":1e9}',
  ];
  for (const json of hostile) {
    it(`${json} is no notice, no text and no part of one`, () => {
      const value: unknown = JSON.parse(json);
      assert.equal(read(value).notice, undefined);
      for (const path of [
        'title.en',
        'summary',
        'platform.url',
        'routes',
        'dataCategories.0',
        'sources.1',
        'whatChanges.text',
      ]) {
        const holder = path === 'whatChanges.text' ? { whatChanges: { text: value, sourceRefs: ['letter'] } } : {};
        const raw = { ...(path === 'whatChanges.text' ? notice : (noticeWith(path, value) as object)), ...holder };
        const text = JSON.stringify(read(raw).notice);
        assert.doesNotMatch(text, /polluted|_\$lit|nodeType|"then"|toString|1000000000/);
      }
      const beside = { ...notice, ...(value as object) };
      assert.deepEqual(read(beside), { notice, problems: [] });
    });
  }

  it('the fields of __proto__ are not a notice', () => {
    const raw: unknown = JSON.parse(`{"__proto__":${JSON.stringify(notice)}}`);
    assert.equal(read(raw).notice, undefined);
    assert.equal(read(Object.create(notice)).notice, undefined);
  });

  it('fields on Object.prototype are not read', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype['summary'] = { nl: 'x' };
    try {
      assert.deepEqual(readNotice(notice), { notice, problems: [] });
      assert.equal(Object.hasOwn(readNotice(notice).notice ?? {}, 'summary'), false);
    } finally {
      delete prototype['summary'];
    }
  });

  it('the document is neither changed nor shared', () => {
    const raw = structuredClone(notice);
    const { notice: whole } = readNotice(raw);
    assert.deepEqual(raw, notice);
    assert.notEqual(whole?.routes, raw.routes);
    assert.notEqual(whole?.title, raw.title);
  });
});

describe('too many items', () => {
  const [category, , health] = notice.dataCategories ?? [];
  const [route] = notice.routes ?? [];
  const many: readonly [path: string, list: unknown[], limit: number][] = [
    ['dataCategories', Array(10_000).fill(category), LIMITS.dataCategories],
    ['routes', Array(1000).fill(route), LIMITS.routes],
    ['routes.0.steps', Array(10_000).fill({ text: { nl: 'x' } }), LIMITS.steps],
    ['routes.0.path.nl', Array(1000).fill('x'), LIMITS.path],
    ['sources', Array(1000).fill(notice.sources[0]), LIMITS.sources],
  ];
  for (const [path, list, limit] of many) {
    it(`${String(list.length)} ${path}: the first ${String(limit)} are kept, with a report`, () => {
      const { notice: whole, problems } = read(noticeWith(path, list));
      let there: unknown = whole;
      for (const key of path.split('.')) there = (there as Record<string, unknown>)[key];
      assert.equal((there as unknown[]).length, limit);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', new RegExp(`: expected at most ${String(limit)} items$`));
    });
    it(`${String(limit)} ${path} are not too many`, () => {
      assert.deepEqual(read(noticeWith(path, list.slice(0, limit))).problems, []);
    });
  }

  it('a field of five million characters and one of depth 10,000 are left out', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
    const raw = {
      ...notice,
      summary: { nl: 'x'.repeat(5e6) },
      people: deep,
      timeZone: 'x/'.repeat(1e6),
      dataCategories: [health],
    };
    const { notice: whole, problems } = readNotice(raw);
    assert.equal(whole?.summary ?? whole?.people ?? whole?.timeZone, undefined);
    assert.deepEqual(
      problems.map((problem) => problem.split(':')[0]),
      ['summary.nl', 'summary', 'timeZone', 'people[0]', 'people'],
    );
  });
});

describe('the type of a reading', () => {
  it('is the type of the schema', () => {
    const { notice: whole } = readNotice(notice);
    const typed: Notice | undefined = whole;
    assert.deepEqual(typed, notice);
  });
});
