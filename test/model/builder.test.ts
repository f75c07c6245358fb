/** Tests the parts of the builder that need no page: drafts, dates, and a form that covers the whole schema. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  documentOf,
  empty,
  fieldOf,
  insert,
  itemsAt,
  move,
  newItem,
  put,
  readDraft,
  remove,
  renameAudience,
  suggestedId,
  type Draft,
} from '../../src/builder/draft.js';
import { lastDaySentence, stopAt, stopsOf, turnLabel, turnsOf } from '../../src/builder/days.js';
import { changedWith, isOwn, placeOf, STEPS } from '../../src/builder/fields.js';
import { LETTER_LANGUAGES } from '../../src/builder/letter-languages.js';
import { READER_WORDS } from '../../src/builder/reader-words.js';
import { en } from '../../src/builder/words/en.js';
import { nl } from '../../src/builder/words/nl.js';
import { checkNotice } from '../../src/model/check.js';
import { isoDay, parseDay } from '../../src/model/day.js';
import { ROOT, type Shape } from '../../src/model/shape.js';
import { en as readerEn } from '../../src/words/languages/en.js';
import { notices } from './random-notice.js';
import { notice } from './notice.js';

const readerWords = READER_WORDS;

it('offers every language that the elements speak', () => {
  const spoken = readdirSync('src/words/languages').map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(readerWords.map(({ lang }) => lang).sort(), spoken.sort());
});

it('offers the letter in every language that it has', () => {
  const written = readdirSync('src/words/letter').map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual([...LETTER_LANGUAGES].sort(), written.sort());
});

describe('a draft', () => {
  it('of any notice is equivalent to the notice', () => {
    fc.assert(
      fc.property(notices, (given) => {
        const opened = readDraft(JSON.parse(JSON.stringify(given)));
        assert.deepEqual(opened?.left, []);
        assert.deepEqual(documentOf(opened.draft), JSON.parse(JSON.stringify(given)));
      }),
      { numRuns: 200 },
    );
  });

  it('of anything else never throws, and lists the fields that it drops', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        const opened = readDraft(given);
        if (opened) documentOf(opened.draft);
      }),
    );
    const raw: unknown = JSON.parse(
      '{"title":{"nl":"T","__proto__":"x"},"mood":1,"routes":"no","languages":["nl",2],"version":"3","platform":{"name":"P","x":1}}',
    );
    const opened = readDraft(raw);
    assert.deepEqual(opened?.draft, { title: { nl: 'T' }, languages: ['nl'], platform: { name: 'P' } });
    assert.deepEqual(opened.left, ['title.__proto__', 'mood', 'routes', 'languages[1]', 'version', 'platform.x']);
  });

  for (const [what, raw] of [
    ['nothing', undefined],
    ['a list', [1]],
    ['a text', 'x'],
    ['an unrelated object', { a: 1 }],
    ['a notice of a later schema version', { ...notice, schemaVersion: '2.0' }],
  ] as const) {
    it(`is not made from ${what}`, () => {
      assert.equal(readDraft(raw), undefined);
    });
  }

  it('has no empty texts or objects in its document; list items keep their position', () => {
    const draft: Draft = {
      summary: { nl: ' ' },
      routes: [{}, { id: 'a', note: { nl: '' } }],
      platform: { name: ' P ' },
    };
    assert.deepEqual(documentOf(draft), { platform: { name: 'P' }, routes: [{}, { id: 'a' }] });
  });

  it('is not mutated by a change', () => {
    const before: Draft = { routes: [{ id: 'a' }, { id: 'b' }] };
    const after = put(before, ['routes', 1, 'note', 'nl'], 'x');
    assert.deepEqual(before, { routes: [{ id: 'a' }, { id: 'b' }] });
    assert.deepEqual(after, { routes: [{ id: 'a' }, { id: 'b', note: { nl: 'x' } }] });
    assert.deepEqual(move(before, ['routes'], 0, 1), { routes: [{ id: 'b' }, { id: 'a' }] });
    assert.deepEqual(remove(before, ['routes'], 0), { routes: [{ id: 'b' }] });
  });

  it('gives each new item an id that is unique in its list', () => {
    let draft: Draft = empty('nl', '2025-10-25');
    for (const list of [['sources'], ['routes'], ['positions'], ['audiences']] as const) {
      for (let times = 0; times < 3; times++) {
        draft = insert(draft, list, itemsAt(draft, list).length, newItem(draft, list));
        if (times === 1) draft = remove(draft, list, 0);
      }
      const ids = itemsAt(draft, list).map((item) => (item as { id: string }).id);
      assert.equal(new Set(ids).size, ids.length, ids.join());
    }
    assert.deepEqual(
      itemsAt(draft, ['positions']).map((item) => (item as { id: string }).id),
      ['position-2', 'position-3'],
    );
  });

  it('suggests an id with the platform and the month', () => {
    assert.equal(
      suggestedId({ platform: { name: 'Café Zürich' }, audiences: [{ plan: [{ start: '2025-11-03' }] }] }),
      'cafe-zurich-2025-11',
    );
    assert.equal(
      suggestedId({ platform: { name: 'X' }, audiences: [{ plan: [{ start: 'unknown' }, { start: '2026-02-01' }] }] }),
      'x-2026-02',
    );
    assert.equal(suggestedId({}), '');
  });

  it('that is empty lacks only the facts that the editor must provide', () => {
    const paths = checkNotice(documentOf(empty('nl', '2025-10-25'))).map(({ path }) => path);
    assert.deepEqual(paths.sort(), [
      'audiences[0].choice.sourceRefs',
      'audiences[0].plan[0].sourceRefs',
      'id',
      'platform',
      'sources',
      'title',
    ]);
  });

  it('that is empty concerns everyone, with an opt-out from a planned use', () => {
    assert.deepEqual(itemsAt(empty('nl', '2025-10-25'), ['audiences']), [
      { id: 'everyone', choice: { kind: 'opt-out' }, plan: [{ state: 'planned' }] },
    ]);
  });

  it('renames a group in every reference, but not to an id that another group has', () => {
    const draft: Draft = {
      audiences: [{ id: 'everyone' }, { id: 'audience-2' }],
      routes: [{ id: 'a', audiences: ['everyone', 'audience-2'] }, { id: 'b' }, { id: 'c', audiences: ['everyone'] }],
      positions: [{ id: 'd', audiences: ['audience-2'] }],
    };
    assert.deepEqual(renameAudience(draft, 1, 'new-users'), {
      audiences: [{ id: 'everyone' }, { id: 'new-users' }],
      routes: [{ id: 'a', audiences: ['everyone', 'new-users'] }, { id: 'b' }, { id: 'c', audiences: ['everyone'] }],
      positions: [{ id: 'd', audiences: ['new-users'] }],
    });
    assert.deepEqual(renameAudience(draft, 1, 'everyone')['routes'], draft['routes']);
    assert.deepEqual(renameAudience(draft, 1, '')['routes'], draft['routes']);
  });
});

describe('the place of a field', () => {
  const entry = ['audiences', 0, 'plan', 0];
  const withEntry = (fields: object, kind = 'opt-out'): Draft => ({
    audiences: [{ choice: { kind }, plan: [{ state: 'planned', ...fields }, { state: 'halted' }] }],
  });
  for (const [what, draft, path, place] of [
    ['the first day of a planned use', withEntry({}), [...entry, 'start'], 'open'],
    ['the first day of a paused use', withEntry({ state: 'paused' }), [...entry, 'start'], 'more'],
    ['the last day of an opt-out', withEntry({}), [...entry, 'lastDay'], 'open'],
    ['the last day of an opt-in', withEntry({}, 'opt-in'), [...entry, 'lastDay'], 'hidden'],
    [
      'a last day that is set although nobody has to act',
      withEntry({ lastDay: '2025-11-02' }, 'none'),
      [...entry, 'lastDay'],
      'open',
    ],
    ['the hour of a last day derived from the start', withEntry({}), [...entry, 'lastTime'], 'hidden'],
    ['the hour of a last day that is still empty', withEntry({ lastDay: '' }), [...entry, 'lastTime'], 'open'],
    ['the text of a rolling last day', withEntry({ lastDay: 'rolling' }), [...entry, 'lastDayText'], 'open'],
    [
      'grace with a last day before the start',
      withEntry({ start: '2026-03-01', lastDay: '2026-02-01' }),
      [...entry, 'grace'],
      'more',
    ],
    [
      'grace with a last day after the start',
      withEntry({ start: '2026-03-01', lastDay: '2026-05-31' }),
      [...entry, 'grace'],
      'open',
    ],
    ['the text of the first entry', withEntry({}), [...entry, 'text'], 'more'],
    ['the text of a later entry', withEntry({}), ['audiences', 0, 'plan', 1, 'text'], 'open'],
    ['the name of the only group', withEntry({}), ['audiences', 0, 'name'], 'more'],
    ['the name of one of two', { audiences: [{}, {}] }, ['audiences', 0, 'name'], 'open'],
    [
      'the effect of acting later, if nobody has to act',
      withEntry({}, 'opt-in'),
      ['audiences', 0, 'afterDate'],
      'hidden',
    ],
    ['the number of a telephone route', { routes: [{ type: 'phone' }] }, ['routes', 0, 'phone'], 'open'],
    ['the number of a letter route', { routes: [{ type: 'letter' }] }, ['routes', 0, 'phone'], 'hidden'],
    ['the link of a letter route', { routes: [{ type: 'letter' }] }, ['routes', 0, 'url'], 'more'],
    ['the text of an e-mail', { routes: [{ type: 'email' }] }, ['routes', 0, 'body'], 'more'],
    ['the address of a route without a type', { routes: [{}] }, ['routes', 0, 'url'], 'open'],
  ] as const) {
    it(`${what}: ${place}`, () => {
      assert.equal(placeOf(draft, path), place);
    });
  }

  for (const [what, fields, key, value, changed] of [
    ['an unknown start changes the state to started', {}, 'start', 'unknown', [['state', 'started']]],
    [
      'an undecided start changes the state to planned',
      { state: 'started' },
      'start',
      'undecided',
      [['state', 'planned']],
    ],
    [
      'the state planned clears an unknown start',
      { state: 'started', start: 'unknown' },
      'state',
      'planned',
      [['start', undefined]],
    ],
    [
      'clearing the last day clears its hour',
      { lastDay: '2025-11-02', lastTime: '17:00' },
      'lastDay',
      'any-time',
      [['lastTime', undefined]],
    ],
    [
      'clearing a rolling last day clears its text',
      { lastDay: 'rolling', lastDayText: { nl: 'x' } },
      'lastDay',
      '',
      [['lastDayText', undefined]],
    ],
    ['another last day keeps its hour', { lastDay: '2025-11-02', lastTime: '17:00' }, 'lastDay', '2025-11-01', []],
  ] as const) {
    it(what, () => {
      const found = changedWith(withEntry(fields), [...entry, key], value);
      assert.deepEqual(
        found.map(([path, to]) => [path.at(-1), to]),
        changed,
      );
    });
  }
});

describe('the last day, confirmed in words', () => {
  const said = (kind: string, ...plan: object[]) =>
    lastDaySentence(en.dates, readerEn, { audiences: [{ choice: { kind }, plan }] }, 0);
  const start = { state: 'planned', start: '2025-11-03' };
  for (const [what, sentence, text] of [
    ['the day before the start', said('opt-out', start), /up to and including Sunday 2 November 2025\. Is that right/],
    [
      'an hour',
      said('opt-out', { ...start, lastDay: '2025-11-01', lastTime: '17:00' }),
      /until 17:00 on Saturday 1 Nov/,
    ],
    ['none yet', said('opt-out', { state: 'planned' }), /No date yet/],
    ['any time', said('opt-out', { ...start, lastDay: 'any-time' }), /does not matter when they say no/],
    ['rolling', said('opt-out', { ...start, lastDay: 'rolling' }), /differs from person to person/],
    ['an opt-in', said('opt-in', start), /unless they say yes/],
    ['no choice', said('none', start), /no way to say no/],
    ['nobody says', said('unknown', start), /^Readers see no last day\.$/],
    ['stopped since', said('opt-out', start, { state: 'halted' }), /^Readers see no last day\.$/],
  ] as const) {
    it(what, () => {
      assert.match(sentence, text);
    });
  }
});

describe('the days to preview', () => {
  const days = (kind: string, ...plan: object[]) =>
    turnsOf(en, { audiences: [{ choice: { kind }, plan }] }, 0).map(({ day, label }) => `${label}: ${isoDay(day)}`);
  const start = { state: 'planned', start: '2025-11-03' };

  it('are around the last day to act', () => {
    assert.deepEqual(days('opt-out', start), [
      'A month before: 2025-10-03',
      'The day before: 2025-11-01',
      'The last day: 2025-11-02',
      'The day after: 2025-11-03',
      'A year later: 2026-11-02',
    ]);
  });

  it('are around the first day of use if there is no last day', () => {
    assert.deepEqual(days('opt-in', start), [
      'A month before: 2025-10-04',
      'The day before: 2025-11-02',
      'The first day of use: 2025-11-03',
      'A year later: 2026-11-03',
    ]);
  });

  it('include later events, and each day once', () => {
    assert.deepEqual(
      days(
        'opt-out',
        start,
        { announced: '2025-11-03', state: 'started' },
        { announced: '2025-12', state: 'halted' },
      ).slice(3),
      ['in use, according to a source: 2025-11-03', 'stopped: 2025-12-01', 'A year later: 2026-11-02'],
    );
  });

  it('are none if no day is known', () => {
    assert.deepEqual(days('opt-out', { state: 'started', start: 'unknown' }), []);
    assert.deepEqual(turnsOf(en, {}, 0), []);
  });
});

describe('the choice of a day', () => {
  const stops = (today: string, kind = 'opt-out', ...later: object[]) =>
    stopsOf(
      en,
      turnsOf(
        en,
        { audiences: [{ choice: { kind }, plan: [{ state: 'planned', start: '2025-11-03' }, ...later] }] },
        0,
      ),
      parseDay(today)!,
    );
  const halted = { announced: '2025-12', state: 'halted' };
  const resumed = { announced: '2026-01', state: 'resumed' };
  const labels = (...given: Parameters<typeof stops>) => stops(...given).map(({ label }) => label);

  it('includes today, in chronological order', () => {
    assert.deepEqual(labels('2025-10-25').slice(0, 3), ['A month before', 'Today', 'The day before']);
    assert.deepEqual(labels('2025-12-24', 'opt-out', halted).slice(-3), ['stopped', 'Today', 'A year later']);
    assert.equal(labels('2025-11-02')[2], 'Today · The last day');
  });

  it('is empty if there is only today', () => {
    assert.deepEqual(stopsOf(en, [], parseDay('2025-10-25')!), []);
    assert.equal(stopAt([], '0'), undefined);
  });

  it('has labels with the whole date', () => {
    const label = turnLabel(stopAt(stops('2025-10-25', 'opt-out', halted), 'entry-0')!, en, readerEn);
    assert.equal(label, 'Stopped – Monday 1 December 2025');
  });

  const chosen: readonly (readonly [what: string, key: string, given: Parameters<typeof stops>, label: string])[] = [
    ['today is the default', '', ['2025-10-25'], 'Today'],
    ['the last day remains', '0', ['2025-10-25'], 'The last day'],
    [
      'a new entry replaced the last day',
      '1',
      ['2025-10-25', 'opt-out', { ...halted, announced: '2025-11-03' }],
      'stopped',
    ],
    ['the last day was removed', '0', ['2025-10-25', 'opt-in'], 'The first day of use'],
    ['the day after was removed', '1', ['2025-10-25', 'opt-in'], 'The first day of use'],
    ['an entry was removed, and another remains', 'entry-1', ['2025-10-25', 'opt-out', halted], 'stopped'],
    [
      'the entry is the second',
      'entry-1',
      ['2025-10-25', 'opt-out', halted, resumed],
      'in use again, according to a source',
    ],
    ['the only entry was removed', 'entry-0', ['2025-10-25'], 'Today'],
    ['the last day is today', '0', ['2025-11-02'], 'Today · The last day'],
  ];
  for (const [what, key, given, label] of chosen) {
    it(`keeps the chosen day, or the nearest equivalent: ${what}`, () => {
      assert.equal(stopAt(stops(...given), key)?.label, label);
    });
  }
});

/** Every field of the schema, with the names that the form uses. */
function fieldsOf(shape: Shape | undefined, path: string): string[] {
  const unwrapped = shape?.wrapped ?? shape;
  if (unwrapped?.entries) {
    const under = Object.entries(unwrapped.entries).flatMap(([key, one]) =>
      fieldsOf(one, path ? `${path}.${key}` : key),
    );
    return path && !path.endsWith('[]') ? [path, ...under] : under;
  }
  if (unwrapped?.item?.entries) return [path, ...fieldsOf(unwrapped.item, `${path}[]`)];
  return [path];
}

describe('the form', () => {
  const fields = fieldsOf(ROOT, '').filter((field) => !isOwn(field));
  const shown = STEPS.flatMap(({ fields: own, folds }) => [...own, ...folds.flatMap((fold) => fold.fields)]);

  it('has exactly one place for every field of the schema', () => {
    const under = (field: string) =>
      shown.filter((one) => field === one || field.startsWith(`${one}.`) || field.startsWith(`${one}[`));
    for (const field of fields) {
      const places = under(field).length || shown.filter((one) => one.startsWith(`${field}.`)).length;
      assert.ok(places >= 1, `${field} has no place`);
      assert.ok(under(field).length <= 1, `${field} has two places`);
    }
  });

  it('has all fields below a top-level field in one step', () => {
    const stepsOf = new Map<string, Set<string>>();
    for (const { fields: own, folds, id } of STEPS)
      for (const field of [...own, ...folds.flatMap((fold) => fold.fields)]) {
        const top = field.replace(/\..*/, '');
        stepsOf.set(top, (stepsOf.get(top) ?? new Set()).add(id));
      }
    for (const [top, steps] of stepsOf) assert.equal(steps.size, 1, `${top} is in ${[...steps].join(' and ')}`);
  });

  for (const words of [en, nl]) {
    it(`has a label for every field in ${words.lang}, and no others`, () => {
      const anywhere = new Set(Object.keys(words.anywhere));
      const named = fields.filter(
        (field) => !anywhere.has(field.split('.').at(-1) ?? '') && !field.endsWith('.speaker'),
      );
      assert.deepEqual(Object.keys(words.fields).sort(), named.sort());
    });

    it(`has a word in ${words.lang} for one item of every list`, () => {
      const lists = fields.filter((field) => fields.some((one) => one.startsWith(`${field}[].`)));
      const names = [...new Set(lists.map((field) => field.split('.').at(-1)))];
      assert.deepEqual(Object.keys(words.items).sort(), names.sort());
    });
  }

  it('has an answer for every value that can replace a day, and no others', () => {
    const unions = new Map<string, string[]>();
    const walk = (shape: Shape | undefined, name: string): void => {
      const unwrapped = shape?.wrapped ?? shape;
      if (unwrapped?.type === 'union') {
        const options = (unwrapped.options ?? []) as Shape[];
        unions.set(
          name,
          options.flatMap((one) => (one.options ?? one.literal ?? 'day') as string[] | string),
        );
      }
      for (const [key, one] of Object.entries(unwrapped?.entries ?? {})) walk(one, key);
      if (unwrapped?.item) walk(unwrapped.item, name);
    };
    walk(ROOT, '');
    for (const words of [en, nl]) {
      const answers = Object.entries(words.days).map(([name, { answers: all }]) => [
        name,
        Object.keys(all)
          .filter((one) => one !== 'none')
          .sort(),
      ]);
      assert.deepEqual(
        Object.fromEntries(answers),
        Object.fromEntries([...unions].map(([name, all]) => [name, all.sort()])),
      );
    }
  });

  for (const words of [en, nl]) {
    it(`has a word in ${words.lang} for every option of a choice`, () => {
      const all = new Map<string, Set<string>>();
      const walk = (shape: Shape | undefined, name: string): void => {
        const unwrapped = shape?.wrapped ?? shape;
        if (unwrapped?.type === 'picklist') {
          const known = all.get(name) ?? new Set<string>();
          all.set(name, new Set([...known, ...(unwrapped.options as string[])]));
        }
        for (const [key, one] of Object.entries(unwrapped?.entries ?? {})) walk(one, key);
        if (unwrapped?.item) walk(unwrapped.item, name);
      };
      walk(ROOT, '');
      const has = Object.entries(words.options).map(([name, options]) => [name, Object.keys(options).sort()]);
      assert.deepEqual(
        Object.fromEntries(has),
        Object.fromEntries([...all].map(([name, options]) => [name, [...options].sort()])),
      );
    });
  }

  it('finds the field of a path', () => {
    assert.equal(fieldOf(['routes', 0, 'steps', 1, 'text', 'nl']), 'routes[].steps[].text');
    assert.equal(fieldOf(['title', 'pt-BR']), 'title');
  });
});
