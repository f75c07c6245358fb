/**
 * Tests the snippet of a single banner: its attributes must produce the same banner as the notice, on every day and
 * for every kind of plan, or it is refused.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bannerContent } from '../../src/content/banner.js';
import type { NoticePart } from '../../src/content/input.js';
import {
  bannerAttributesAsNotice,
  DECISIVE,
  type BannerAttributes,
} from '../../src/elements/deadline-banner/attributes-as-notice.js';
import { DeadlineBanner } from '../../src/elements/deadline-banner/deadline-banner.js';
import { isoDay, parseDay } from '../../src/model/day.js';
import { STATES, type Audience, type PlanEntry, type Route } from '../../src/model/notice.js';
import { readPart } from '../../src/model/read.js';
import { bannerSnippet, SnippetError } from '../../src/snippets/snippets.js';
import { en, type Words } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { toText } from '../../src/words/say.js';
import { linkedin } from '../../stories/notices.js';
import { brokenJson, holds, notices } from './random-notice.js';

const sourceRefs = ['paper'];
const choice: Audience['choice'] = { kind: 'opt-out', sourceRefs };
const planned: PlanEntry = { state: 'planned', start: '2026-03-02', sourceRefs };
const everyone: Audience = { id: 'everyone', choice, plan: [planned] };
const settings: Route = { id: 'settings', type: 'settings', url: 'https://www.example.com/settings', sourceRefs };

/** The fields that an editor fills in: no title, no id. */
const part = {
  platform: { name: 'Voorbeeld' },
  purpose: { label: { nl: 'om reclame te kiezen', en: 'to choose advertisements' } },
  timeZone: 'Europe/Amsterdam',
  audiences: [everyone],
  routes: [settings],
  sources: [
    { id: 'paper', publisher: 'De Krant', url: 'https://krant.example/a', published: '2026-01-15', language: 'nl' },
  ],
} satisfies NoticePart;

const decoded = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** The attributes of the banner, as properties of the element. */
function attributesIn(pasted: string): BannerAttributes {
  const [, written = ''] = /<deadline-banner((?: [a-z-]+="[^"]*")*)>/.exec(pasted) ?? [];
  const given = new Map(
    [...written.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const names = new Set(DeadlineBanner.observedAttributes);
  for (const name of given.keys()) assert.ok(names.has(name) || name.startsWith('data-'), name);
  return Object.fromEntries(
    [...DeadlineBanner.elementProperties].flatMap(([property, { attribute, type }]) => {
      const value = given.get(typeof attribute === 'string' ? attribute : String(property).toLowerCase());
      return value === undefined ? [] : [[property, type === Boolean ? true : decoded(value)]];
    }),
  );
}

/** The part of a notice that the element builds from the attributes. */
function readBack(pasted: string, { lang }: Words): NoticePart {
  const read = readPart(bannerAttributesAsNotice(attributesIn(pasted), lang));
  assert.deepEqual(read.problems, []);
  return read.part;
}

/** The content of a banner, with its calendar file, as JSON. */
function shown(notice: NoticePart, words: Words, now: Date | undefined): string {
  const content = bannerContent({ notice, words, now });
  const { sources } = content ?? {};
  // an attribute has the date of a source in the source's name
  return JSON.stringify({ ...content, expires: undefined, sources: sources && [toText(sources), hrefOf(sources)] });
}

const hrefOf = (text: unknown): unknown => /"href":"([^"]*)"/.exec(JSON.stringify(text))?.[1];

/** Instants on and around each day of a notice, and far from all of them. */
function instantsOf({ audiences = [], published }: NoticePart): readonly (Date | undefined)[] {
  const [entry] = audiences[0]?.plan ?? [];
  const dates = [entry?.start, entry?.lastDay, published];
  const days = dates.flatMap((date) => parseDay(date ?? '') ?? []);
  const around = days.flatMap((day) => [day - 2, day - 1, day, day + 1].map(isoDay));
  // noon; with a last time, also before and after it
  const times = entry?.lastTime ? ['00:30', '15:59', '16:01'] : ['12:00'];
  const all = [...new Set(['1989-01-01', ...around, '2110-01-01'])];
  return [undefined, ...all.flatMap((day) => times.map((time) => new Date(`${day}T${time}:00Z`)))];
}

/** Asserts that a snippet shows the same as its notice. */
function agrees(given: NoticePart, words: Words): void {
  const pasted = bannerSnippet(given, words);
  isWellFormed(pasted);
  const read = readBack(pasted, words);
  // as a page reads it, without the three fields that are never shown
  const { part: notice } = readPart({ ...given, id: undefined, version: undefined, modified: undefined });
  for (const now of instantsOf(notice)) {
    const [ours, theirs] = [shown(read, words, now), shown(notice, words, now)];
    // equal texts need no comparison of values, which takes longer than the banners
    if (ours !== theirs)
      assert.deepEqual(JSON.parse(ours), JSON.parse(theirs), `${String(now?.toISOString())}\n${pasted}`);
  }
  const text = decoded(pasted.replace(/^<section[^>]*><deadline-banner[^>]*>/, '').replace(/<[^>]*>/g, ''));
  const { action, details, headline, sentences } = bannerContent({ notice, words })!;
  for (const said of [headline, ...sentences, ...details, action?.text ?? ''])
    assert.ok(text.includes(toText(said)), `${toText(said)}\n${pasted}`);
}

/** Asserts that tags are balanced, attributes are quoted, `<` and `&` are escaped, and no line is empty. */
function isWellFormed(pasted: string): void {
  const open: string[] = [];
  const rest = pasted.replace(
    /<(\/?)([a-z][a-z0-9-]*)((?: [a-z-]+="[^"<>]*")*)>/g,
    (_, end: string, name: string, attributes: string) => {
      if (end) assert.equal(open.pop(), name, pasted);
      else open.push(name);
      return attributes;
    },
  );
  assert.deepEqual(open, [], pasted);
  assert.doesNotMatch(rest, /[<>\u2028\u2029\ufffe\uffff]|&(?!#\d+;)/, pasted);
  assert.doesNotMatch(pasted, /^\s*$/m);
}

/** Asserts the same where there is a snippet; returns the error code where there is none. */
function agreesOrIsRefused(notice: NoticePart, words: Words): string {
  try {
    bannerSnippet(notice, words);
  } catch (error) {
    assert.ok(error instanceof SnippetError, String(error));
    assert.ok(error.fix && !error.message.includes('undefined'), error.message);
    return error.code;
  }
  agrees(notice, words);
  return 'written';
}

test('writes the script, the attributes and the fallback text', () => {
  assert.equal(
    bannerSnippet(part, nl, { script: { src: '/embed/nl.js' } }),
    [
      '<section lang="nl"><script async="async" src="/embed/nl.js"></script><deadline-banner platform="Voorbeeld" purpose="om reclame te kiezen" effective-date="2026-03-02" time-zone="Europe/Amsterdam" href="https://www.example.com/settings" source="De Krant (15 januari 2026)" source-href="https://krant.example/a" data-source-published="2026-01-15">',
      '<p><strong>Zeg nee uiterlijk <time datetime="2026-03-01">zondag 1 maart 2026</time></strong></p>',
      '<p>Vanaf <time datetime="2026-03-02">maandag 2 maart 2026</time> gebruikt Voorbeeld je gegevens om reclame te kiezen.</p>',
      '<p><a href="https://www.example.com/settings">Zeg nee op example.com</a></p>',
      '<p>Bron: <a href="https://krant.example/a">De Krant (15 januari 2026) · krant.example</a></p>',
      '</deadline-banner></section>',
    ].join('\n'),
  );
});

test('writes the headline as a heading of the requested level', () => {
  const level = (headingLevel?: number) => /<h(\d)>Zeg nee/.exec(bannerSnippet(part, nl, { headingLevel }))?.[1];
  assert.deepEqual([undefined, 2, 6, 1, 7, NaN, 2.5].map(level), [undefined, '2', '6', ...Array<undefined>(4)]);
});

test('writes dir="rtl" for a right-to-left language', () => {
  assert.match(bannerSnippet(part, { ...nl, dir: 'rtl' }), /^<section lang="nl" dir="rtl">/);
});

test('the attribute `status` allows every state of a notice', () => {
  assert.deepEqual([...DECISIVE.status, 'unknown'], STATES);
});

describe('the banner of a snippet says the same as the banner of its notice', () => {
  const STARTS = [undefined, 'unknown', 'undecided', '2026-03-02'] as const;
  const LAST_DAYS = [undefined, 'any-time', '2026-02-20', '2026-03-31'] as const;
  const AFTER = [undefined, {}, { optOutPossible: true }, { optOutPossible: false }] as const;

  for (const kind of ['opt-out', 'opt-in', 'none', 'unknown'] as const)
    test(`${kind}, with every state, start, last day and effect of a late objection`, () => {
      for (const state of STATES)
        for (const start of STARTS)
          for (const lastDay of LAST_DAYS)
            for (const [index, after] of AFTER.entries()) {
              const entry: PlanEntry = {
                ...{ state, sourceRefs, ...(start && { start }), ...(lastDay && { lastDay }) },
                ...(index % 2 && { certainty: 'may', grace: true }),
              };
              const afterDate = after && { ...after, sourceRefs };
              const audience = {
                ...everyone,
                choice: { kind, sourceRefs },
                plan: [entry],
                ...(afterDate && { afterDate }),
              };
              agrees({ ...part, published: '2026-01-15', audiences: [audience] }, index < 2 ? nl : en);
            }
    });

  test('with a last time, without a time zone, and with an unknown time zone', () => {
    for (const timeZone of ['Europe/Amsterdam', undefined, 'Europe/Atlantis'])
      for (const more of [{}, { lastDay: '2026-03-01' }])
        agrees(
          { ...part, timeZone, audiences: [{ ...everyone, plan: [{ ...planned, ...more, lastTime: '17:00' }] }] },
          nl,
        );
  });

  test('with a source that has no address, no date, or only a month', () => {
    const source = { id: 'paper', publisher: 'De Krant', language: 'nl' };
    for (const more of [{}, { published: '2026-01' }, { published: '2026' }, { url: 'https://krant.example/' }])
      agrees({ ...part, sources: [{ ...source, ...more }] }, nl);
  });

  /** Paths of fields that a banner snippet refuses and that nearly every random notice has. */
  const LEFT_OUT = [
    ['platform', ['plural', 'translatedName']],
    ['choice', ['cost']],
    ['entry', ['announced', 'from', 'lastTime', 'lastDayText', 'derivation', 'sourceWording', 'text', 'supersededBy']],
    ['afterDate', ['reversible', 'text', 'supersededBy']],
    ['route', ['audiences', 'address', 'phone', 'path', 'control', 'option', 'cost', 'lastDay']],
  ] as const;

  /** Notices with one group, plan entry, route and source, and without most of those fields. */
  const simple = fc.tuple(notices, fc.infiniteStream(fc.nat(19))).map(([notice, numbers]) => {
    const isKept = (): boolean => numbers.next().value === 0;
    const kept = <T extends object>(of: (typeof LEFT_OUT)[number][0], object: T): T => {
      const names: readonly string[] = LEFT_OUT.find(([name]) => name === of)?.[1] ?? [];
      return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name) || isKept())) as T;
    };
    const routeOf = (route: Route): Route => ({
      ...kept('route', route),
      ...(isKept() ? {} : { type: 'settings', url: settings.url! }),
    });
    const [audience] = notice.audiences as [Audience];
    const refs = [notice.sources[0]!.id];
    const { afterDate, plan } = audience;
    return {
      ...notice,
      languages: ['nl'],
      platform: kept('platform', notice.platform),
      ...(notice.purpose && { purpose: { label: { ...notice.purpose.label, nl: 'om te oefenen' } } }),
      audiences: [
        {
          ...audience,
          choice: { ...kept('choice', audience.choice), sourceRefs: refs },
          plan: [{ ...kept('entry', plan[0]!), sourceRefs: refs }],
          ...(afterDate && { afterDate: { ...kept('afterDate', afterDate), sourceRefs: refs } }),
        },
        ...(isKept() ? notice.audiences.slice(1) : []),
      ],
      ...(notice.routes && { routes: notice.routes.slice(0, isKept() ? 2 : 1).map(routeOf) }),
      sources: notice.sources.slice(0, isKept() ? 2 : 1),
    };
  });

  test('any simple notice, unless it is refused', () => {
    const counts = new Map<string, number>();
    holds(simple, 500, (notice) => {
      const found = agreesOrIsRefused(notice, nl);
      counts.set(found, (counts.get(found) ?? 0) + 1);
    });
    assert.ok((counts.get('written') ?? 0) > 40, JSON.stringify([...counts]));
    assert.ok((counts.get('too-much-for-banner') ?? 0) > 40, JSON.stringify([...counts]));
  });

  test('any valid or broken notice, unless it is refused', () => {
    holds(notices, 200, (notice) => {
      agreesOrIsRefused({ ...notice, languages: ['nl'] }, nl);
    });
    holds(brokenJson(simple), 400, (document) => {
      agreesOrIsRefused(document as NoticePart, nl);
    });
  });
});

describe('escapes hostile texts', () => {
  for (const text of [
    '</script><img src=x onerror="globalThis.hit=1">',
    `"><svg onload='globalThis.hit=1'>`,
    '</deadline-banner></section><img src=x onerror=globalThis.hit=1>',
    ']]> --&gt; <!-- &lt;b&gt; &amp; &',
    '<time datetime="2020-01-01" data-day="last">x</time>',
  ])
    test(text, () => {
      const hostile = {
        ...part,
        platform: { name: text },
        purpose: { label: { nl: text } },
        sources: part.sources.map((source) => ({ ...source, publisher: text })),
      };
      agrees(hostile, nl);
      const { platform, purpose, source } = attributesIn(bannerSnippet(hostile, nl));
      assert.deepEqual(
        { platform, purpose, source },
        { platform: text, purpose: text, source: `${text} (15 januari 2026)` },
      );
    });
});

describe('refuses with the field and a fix', () => {
  const entryOf = (more: Partial<PlanEntry>): NoticePart => ({
    ...part,
    audiences: [{ ...everyone, plan: [{ ...planned, ...more }] }],
  });
  const audienceOf = (more: Partial<Audience>): NoticePart => ({ ...part, audiences: [{ ...everyone, ...more }] });
  const routeOf = (more: Partial<Route>): NoticePart => ({ ...part, routes: [{ ...settings, ...more }] });
  const text = { nl: 'x' };
  const other = { id: 'other', publisher: 'X', language: 'nl' };
  const basis = { label: text, term: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-f', sourceRefs };
  const afterDate = { optOutPossible: false, sourceRefs };

  for (const [field, code, given] of [
    ['platform', 'missing-in-banner', { ...part, platform: undefined }],
    ['platform', 'missing-in-banner', {}],
    ['platform', 'missing-in-banner', null],
    ['audiences', 'missing-in-banner', { ...part, audiences: undefined }],
    ['sources', 'missing-in-banner', { ...part, sources: undefined }],
    ['sources', 'missing-in-banner', { ...part, sources: [other] }],
    ['routes[0].url', 'unsafe-address', routeOf({ url: 'javascript:alert(1)' })],
    ['routes[0].url', 'unsafe-address', routeOf({ url: 'http://www.example.com/' })],
    ['sources[0].url', 'unsafe-address', { ...part, sources: [{ ...part.sources[0], url: '/a' }] }],
    ['audiences[0].plan[0].start', 'unreadable-notice', entryOf({ start: '2026-02-30' })],
    ['schemaVersion', 'unreadable-notice', { ...part, schemaVersion: '2.0' }],
    [undefined, 'unwritten-language', { ...part, languages: ['de'] }],
    ['purpose.label', 'too-much-for-banner', { ...part, purpose: { label: { en: 'to train' } } }],
    ['platform.plural', 'too-much-for-banner', { ...part, platform: { name: 'X', plural: true } }],
    ['platform.translatedName', 'too-much-for-banner', { ...part, platform: { name: 'X', translatedName: text } }],
    ['audiences[1]', 'too-much-for-banner', { ...part, audiences: [everyone, { ...everyone, id: 'members' }] }],
    ['audiences[0].plan[1]', 'too-much-for-banner', audienceOf({ plan: [planned, planned] })],
    ['audiences[0].plan[0].announced', 'too-much-for-banner', entryOf({ state: 'paused', announced: '2026-02' })],
    ['audiences[0].plan[0].from', 'too-much-for-banner', entryOf({ state: 'halted', from: '2026-02-01' })],
    ['audiences[0].plan[0].lastDay', 'too-much-for-banner', entryOf({ lastDay: 'rolling', lastDayText: text })],
    ['audiences[0].plan[0].lastDay', 'too-much-for-banner', entryOf({ lastDay: 'rolling' })],
    ['audiences[0].plan[0].lastTime', 'too-much-for-banner', entryOf({ start: 'unknown', lastTime: '17:00' })],
    ['audiences[0].plan[0].lastTime', 'too-much-for-banner', entryOf({ lastDay: 'any-time', lastTime: '17:00' })],
    ['audiences[0].plan[0].derivation', 'too-much-for-banner', entryOf({ derivation: 'editorial' })],
    ['audiences[0].plan[0].text', 'too-much-for-banner', entryOf({ text })],
    ['audiences[0].choice.cost', 'too-much-for-banner', audienceOf({ choice: { ...choice, cost: text } })],
    ['audiences[0].afterDate.text', 'too-much-for-banner', audienceOf({ afterDate: { text, sourceRefs } })],
    [
      'audiences[0].afterDate.reversible',
      'too-much-for-banner',
      audienceOf({ afterDate: { reversible: false, sourceRefs } }),
    ],
    ['legalBasis', 'too-much-for-banner', { ...audienceOf({ afterDate }), legalBasis: basis }],
    ['routes[1]', 'too-much-for-banner', { ...part, routes: [settings, { ...settings, id: 'form' }] }],
    ['routes[0].type', 'too-much-for-banner', routeOf({ type: 'delete-account' })],
    ['routes[0].type', 'too-much-for-banner', { ...part, routes: [{ id: 'letter', type: 'letter', sourceRefs }] }],
    [
      'routes[0].type',
      'too-much-for-banner',
      { ...audienceOf({ choice: { kind: 'opt-in', sourceRefs } }), routes: [{ ...settings, type: 'form' }] },
    ],
    ['routes[0].audiences', 'too-much-for-banner', routeOf({ audiences: ['members'] })],
    ['routes[0].address', 'too-much-for-banner', routeOf({ address: 'a@example.com' })],
    ['routes[0].path', 'too-much-for-banner', routeOf({ path: { nl: ['A'] } })],
    ['routes[0].lastDay', 'too-much-for-banner', routeOf({ lastDay: '2026-02-01' })],
    ['sources[1]', 'too-much-for-banner', { ...entryOf({ sourceRefs: ['other'] }), sources: [part.sources[0], other] }],
  ] as const satisfies readonly (readonly [string | undefined, string, unknown])[])
    test(`${field ?? code}: ${code}`, () => {
      assert.throws(
        () => bannerSnippet(given as NoticePart, nl),
        (error) => {
          assert.ok(error instanceof SnippetError);
          assert.deepEqual([error.code, error.field, error.option], [code, field, undefined], error.message);
          assert.equal(error.message, field ? `${field}: ${error.fix}` : error.fix);
          assert.match(error.fix, /^(?:A banner|also write|write|expected|The notice) .*\.$/);
          return true;
        },
      );
    });

  test('a notice that needs more than a banner can say', () => {
    assert.throws(() => bannerSnippet(linkedin, nl), { code: 'too-much-for-banner' });
  });

  test('a script with an unsafe address', () => {
    assert.throws(() => bannerSnippet(part, nl, { script: { src: 'javascript:alert(1)' } }), {
      code: 'unsafe-address',
      option: 'script.src',
    });
  });
});
