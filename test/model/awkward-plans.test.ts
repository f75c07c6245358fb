/** Tests plans and routes that are easy to misread: the texts must describe each correctly. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bannerContent, type BannerContent } from '../../src/content/banner.js';
import { calendar } from '../../src/content/calendar.js';
import { listContent } from '../../src/content/list.js';
import { stepperContent } from '../../src/content/stepper.js';
import { timelineContent } from '../../src/content/timeline.js';
import type { Audience, Notice, PlanEntry, Route } from '../../src/model/notice.js';
import { plainHtml } from '../../src/plain-html/plain-html.js';
import { en } from '../../src/words/languages/en.js';
import { toText } from '../../src/words/say.js';

const sourceRefs = ['letter'];
type Entry = Omit<PlanEntry, 'sourceRefs'>;

const audience = (plan: readonly Entry[], more: Partial<Audience> = {}): Audience => ({
  id: 'everyone',
  choice: { kind: 'opt-out', sourceRefs },
  plan: plan.map((entry) => ({ ...entry, sourceRefs })),
  ...more,
});
const noticeOf = (audiences: Audience[], more: Partial<Notice> = {}): Notice => ({
  schemaVersion: '1.0',
  id: 'example',
  defaultLanguage: 'en',
  languages: ['en'],
  title: { en: 'An example' },
  platform: { name: 'X' },
  timeZone: 'Europe/Amsterdam',
  audiences,
  sources: [{ id: 'letter', publisher: 'The Paper', language: 'en' }],
  ...more,
});
const planned = (plan: readonly Entry[], more: Partial<Notice> = {}): Notice => noticeOf([audience(plan)], more);
const route = (id: string, more: Partial<Route>): Route => ({ id, type: 'form', sourceRefs, ...more });

const on = (day: string): Date => new Date(`${day}T11:00:00Z`);
const banner = (notice: Notice, day: string): BannerContent => bannerContent({ notice, words: en, now: on(day) })!;
const textOf = ({ details, headline, others, sentences, ways }: BannerContent): string =>
  [headline, ...sentences, ...ways, ...details, ...others].map(toText).join('\n');
const plain = (notice: Notice, form: 'short' | 'full'): string =>
  plainHtml(notice, en, { form })
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const timeline = (notice: Notice, day: string): string =>
  timelineContent({ notice, words: en, now: on(day) })!
    .events.map(({ date, text }) => `${toText(date)} ${toText(text)}`)
    .join('\n');
/** The headings of the data list, and the group of people to which it applies. */
function listOf(notice: Notice, now: Date, audience?: string): readonly string[] {
  const { about, uses } = listContent({ notice, words: en, now, audience })!;
  return [...(about === undefined ? [] : [about]), ...uses.map(({ title }) => title)].map(toText);
}

describe('a route with its own last day', () => {
  const routes = [
    route('form', { recommended: true, url: 'https://x.example/form', lastDay: '2026-11-01' }),
    route('mail', { type: 'email', address: 'no@x.example' }),
  ];
  const notice = planned([{ state: 'planned', start: '2026-12-01' }], { routes });

  it('is offered with its last day until then, and not afterwards', () => {
    const before = banner(notice, '2026-11-01');
    assert.equal(before.action?.href, 'https://x.example/form');
    assert.match(textOf(before), /Last day to do it this way: Sunday 1 November 2026/);
    const after = banner(notice, '2026-11-02');
    assert.equal(after.action?.href, 'mailto:no@x.example');
    assert.doesNotMatch(textOf(after), /do it this way/);
    assert.equal(before.expires, Date.parse('2026-11-01T23:00:00Z'));
  });

  it('is folded away once it is closed, and says so', () => {
    const shown = stepperContent({ notice, words: en, now: on('2026-11-02') })!;
    assert.deepEqual(
      shown.routes.map(({ id }) => id),
      ['mail'],
    );
    assert.equal(toText(shown.folded!.title), 'Other ways to say no (1)');
    assert.deepEqual(
      shown.folded!.routes.map(({ id, terms }) => [id, terms.map(toText)]),
      [['form', ['The last day to do it this way was Sunday 1 November 2026.']]],
    );
  });

  it('has its last day in the short text and in the calendar file', () => {
    assert.match(plain(notice, 'short'), /Last day to do it this way: Sunday 1 November 2026/);
    assert.match(calendar(notice, en)!.replace(/\r\n /g, ''), /Last day to do it this way: Sunday 1 November 2026/);
  });
});

describe('a change announced for a later day', () => {
  it('is shown together with the last day before it', () => {
    const notice = planned([
      { announced: '2026-10-01', state: 'paused' },
      { announced: '2027-02-01', from: '2027-03-01', state: 'resumed', start: '2027-03-01', lastDay: '2027-02-20' },
    ]);
    assert.match(
      textOf(banner(notice, '2027-02-10')),
      /X will use your data .* Say no by the end of Saturday 20 February 2027\./,
    );
    assert.match(timeline(notice, '2027-02-10'), /20 February 2027: Last day to say no beforehand/);
  });

  it('is shown in full, in chronological order', () => {
    const notice = planned([
      { announced: '2026-08-01', state: 'started', start: '2026-08-01' },
      { announced: '2026-10-01', from: '2026-11-01', state: 'halted' },
      { announced: '2026-10-10', from: '2026-12-01', state: 'resumed', start: '2026-12-01' },
    ]);
    const halted = /From Sunday 1 November 2026, X will no longer use.*From Tuesday 1 December 2026, X will use/s;
    assert.match(textOf(banner(notice, '2026-10-15')), halted);
  });

  for (const [state, use, told] of [
    ['withdrawn', 'cancelled', /Withdrawn on 1 October 2026\s+X announced a plan/],
    ['halted', 'cancelled', /Stopped before the start on 1 October 2026\s+X announced a plan/],
    ['paused', 'on-hold', /Postponed on 1 October 2026\s+At present, X does not use/],
  ] as const) {
    it(`cancels the plan as soon as it is announced, if it takes effect before the start: ${state}`, () => {
      const notice = planned([
        { announced: '2026-09-01', state: 'planned', start: '2026-12-01' },
        { announced: '2026-10-01', from: '2026-11-01', state },
      ]);
      assert.equal(banner(notice, '2026-09-30').window, 'open');
      const content = banner(notice, '2026-10-01');
      assert.equal(content.use, use);
      assert.match(textOf(content), told);
      assert.doesNotMatch(textOf(content), /Say no|From /);
      assert.equal(calendar(notice, en), undefined);
      assert.match(plain(notice, 'short'), told);
    });
  }
});

describe('a source that reports the start of use', () => {
  it('leaves the last day of the plan unchanged', () => {
    const notice = planned([
      { announced: '2026-10-01', state: 'planned', start: '2026-12-01', lastDay: '2026-11-15' },
      { announced: '2026-12-03', state: 'started', start: '2026-12-01' },
    ]);
    assert.match(plain(notice, 'short'), /Sunday 15 November 2026/);
    assert.doesNotMatch(plain(notice, 'full'), /30 November/);
  });
});

describe('whether use had begun, if nobody knows', () => {
  const cases: Readonly<Record<string, readonly Entry[]>> = {
    'after an unknown state': [
      { announced: '2026-09-01', state: 'unknown' },
      { announced: '2026-10-01', state: 'halted' },
    ],
    'after a plan without a day': [
      { announced: '2026-09-01', state: 'planned' },
      { announced: '2026-10-01', state: 'halted' },
    ],
    'after a platform that only reserved the right': [
      { announced: '2026-08-01', state: 'planned', start: '2026-09-01', certainty: 'may' },
      { announced: '2026-10-01', state: 'halted' },
    ],
  };
  for (const [name, plan] of Object.entries(cases)) {
    it(`is stated neither way, ${name}`, () => {
      const text = textOf(banner(planned(plan), '2026-10-02'));
      assert.match(text, /At present, X does not use your data/);
      assert.doesNotMatch(text, /X used|X announced|before the start/);
    });
  }
});

describe('the headings of a data list', () => {
  const dataCategories: Notice['dataCategories'] = [
    { id: 'posts', use: 'used', sourceRefs },
    { id: 'photos', use: 'possible', sourceRefs },
    { id: 'health', use: 'possible', sourceRefs },
    { id: 'location', use: 'unclear', sourceRefs },
    { id: 'private-messages', use: 'not-used', sourceRefs },
  ];
  const announced: Entry = { announced: '2026-09-01', state: 'planned', start: '2026-12-01' };
  const started: Entry = { announced: '2026-09-01', state: 'started', start: '2026-09-01' };
  const rows: readonly (readonly [what: string, plan: readonly Entry[], used: string, possible: string])[] = [
    ['is to begin', [announced], 'Used', 'May occur'],
    ['has begun', [started], 'Used', 'May occur'],
    ['the platform reserves', [{ ...announced, certainty: 'may' }], 'May be used', 'May occur'],
    ['is undecided', [{ announced: '2026-09-01', state: 'planned', start: 'undecided' }], 'May be used', 'May occur'],
    ['nobody knows of', [{ announced: '2026-09-01', state: 'unknown' }], 'May be used', 'May occur'],
    ['is on hold', [announced, { announced: '2026-10-01', state: 'paused' }], 'Was to be used', 'Could occur'],
    ['was on, and is on hold', [started, { announced: '2026-10-01', state: 'paused' }], 'Was used', 'Could occur'],
    ['was halted', [started, { announced: '2026-10-01', state: 'halted' }], 'Was used', 'Could occur'],
    ['was withdrawn', [announced, { announced: '2026-10-01', state: 'withdrawn' }], 'Was to be used', 'Could occur'],
  ];
  for (const [what, plan, used, possible] of rows) {
    it(`say “${used}” of a use that ${what}`, () => {
      assert.deepEqual(listOf(planned(plan, { dataCategories }), on('2026-10-02')), [
        `${used} (1)`,
        `Sensitive: ${possible.toLowerCase()} (1)`,
        `${possible} (1)`,
        'Unclear (1)',
        'Not used, according to The Paper (1)',
      ]);
    });
  }
});

describe('the sources for data that are not used', () => {
  const sources: Notice['sources'] = ['A', 'B', 'C', 'B'].map((publisher, index) => ({
    id: `s${String(index)}`,
    publisher,
    language: 'en',
  }));
  const notUsed = (...refs: readonly (readonly string[])[]) =>
    planned([{ state: 'planned', start: '2026-12-01' }], {
      sources,
      dataCategories: refs.map((own, index) => ({
        id: `thing-${String(index)}`,
        use: 'not-used',
        sourceRefs: [...own],
      })),
      people: refs.map((own, index) => ({
        id: `people-${String(index)}`,
        label: { en: 'people' },
        use: 'not-used',
        sourceRefs: [...own],
      })),
    });
  const rows: readonly (readonly [refs: readonly (readonly string[])[], who: string])[] = [
    [[['s0']], 'A'],
    [[['s1', 's3']], 'B'],
    [[['s0', 's1']], 'A and B'],
    [[['s0', 's1', 's2']], 'A, B and others'],
    // a publisher that confirms all of it comes before one that confirms a part
    [[['s0', 's1'], ['s3']], 'B'],
    // if none confirms all of it, the one that confirms most comes first
    [[['s0'], ['s1'], ['s2', 's3']], 'B, A and others'],
    [[['gone']], 'this article'],
  ];
  for (const [refs, who] of rows) {
    it(`are named: ${who}, for ${JSON.stringify(refs)}`, () => {
      const { foldedPeople, uses } = listContent({ notice: notUsed(...refs), words: en })!;
      assert.equal(toText(uses[0]!.title), `Not used, according to ${who} (${String(refs.length)})`);
      assert.equal(toText(foldedPeople!.groups[0]!.label!), `Not included, according to ${who}:`);
    });
  }
});

describe('a timeline that ends in a pause or a halt', () => {
  const announced: Entry = { announced: '2026-09-01', state: 'planned', start: '2026-12-01' };
  const rows: readonly (readonly [what: string, plan: readonly Entry[], told: string])[] = [
    ['before it began', [announced, { announced: '2026-10-01', state: 'paused' }], 'It is put on hold'],
    ['before it began', [announced, { announced: '2026-10-01', state: 'halted' }], 'The plan is stopped'],
    [
      'when nobody knows whether it had begun',
      [
        { announced: '2026-09-01', state: 'planned' },
        { announced: '2026-10-01', state: 'paused' },
      ],
      'It is put on hold',
    ],
    [
      'after it began',
      [
        { ...announced, start: '2026-09-10' },
        { announced: '2026-10-01', state: 'paused' },
      ],
      'Use of the data is paused',
    ],
    [
      'after it began',
      [
        { ...announced, start: '2026-09-10' },
        { announced: '2026-10-01', state: 'halted' },
      ],
      'Use of the data stops',
    ],
    ['with nothing else known', [{ announced: '2026-10-01', state: 'paused' }], 'Use of the data is paused'],
  ];
  for (const [what, plan, told] of rows) {
    it(`says “${told}” ${what}`, () => {
      assert.match(timeline(planned(plan), '2026-10-02'), new RegExp(`1 October 2026: ${told}$`, 'm'));
    });
  }
});

describe('people who must opt in', () => {
  const dataCategories: Notice['dataCategories'] = [{ id: 'posts', use: 'used', sourceRefs }];
  const started: Entry = { announced: '2026-09-01', state: 'started', start: '2026-09-01' };
  const optIn = { kind: 'opt-in' as const, sourceRefs };

  it('come after those who must opt out, and their list names them', () => {
    const notice = noticeOf(
      [
        audience([started], { id: 'children', name: { en: 'children' }, choice: optIn }),
        audience([started], { id: 'adults', name: { en: 'adults' } }),
      ],
      { dataCategories, routes: [route('form', { url: 'https://x.example/form' })] },
    );
    const now = on('2026-10-01');
    assert.equal(toText(banner(notice, '2026-10-01').group!), 'Adults');
    assert.deepEqual(listOf(notice, now), ['Used (1)']);
    assert.equal(toText(stepperContent({ notice, words: en, now })!.title), 'What you can do');
    assert.deepEqual(listOf(notice, now, 'children'), ['Only for: children.', 'Used if you say yes (1)']);
  });

  it('remain the only ones mentioned after the end of use', () => {
    const plan = [started, { announced: '2026-12-01', state: 'halted' } as const];
    const notice = noticeOf([audience(plan, { choice: optIn })], { dataCategories });
    assert.match(textOf(banner(notice, '2026-12-02')), /It concerns only people who have said yes\./);
    assert.deepEqual(listOf(notice, on('2026-12-02')), ['Was used if you had said yes (1)']);
  });
});

describe('text that is never updated', () => {
  it('says that an objection after the start still counts', () => {
    const notice = planned([{ state: 'planned', start: '2026-11-01', lastDay: '2026-11-15', grace: true }]);
    assert.match(
      plain(notice, 'short'),
      /Say no by the end of Sunday 15 November 2026 .*in time, it counts as if you had said it before the start/,
    );
    assert.doesNotMatch(plain(notice, 'short'), /beforehand/);
  });

  it('mentions nothing that happened after it was written', () => {
    const notice = planned([{ state: 'planned', start: '2026-11-01' }], {
      modified: '2026-09-02',
      positions: [
        {
          id: 'court',
          role: 'court',
          name: { en: 'The court' },
          decisions: [{ date: '2026-12-20', outcome: 'prohibits', sourceRefs }],
          sourceRefs,
        },
      ],
      updates: [{ id: 'later', date: '2026-12-22', kind: 'other', text: { en: 'X puts it off.' }, sourceRefs }],
    });
    assert.doesNotMatch(plain(notice, 'full'), /court|puts it off/);
    assert.match(timeline(notice, '2026-12-23'), /The court prohibits the use/);
  });

  it('names deleting the account where that is the only way to say no', () => {
    const routes = [route('delete', { type: 'delete-account', url: 'https://x.example/delete' })];
    const notice = planned([{ state: 'planned', start: '2026-11-01' }], { routes });
    assert.match(plain(notice, 'short'), /By deleting your account: Open the page on x\.example/);
    assert.match(textOf(banner(notice, '2026-10-01')), /By deleting your account/);
  });
});
