import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { checkNotice, type Problem, type ProblemCode } from '../../src/model/check.js';
import { parseDay } from '../../src/model/day.js';
import { MAX_NOTICE_BYTES } from '../../src/model/limits.js';
import { NoticeSchema } from '../../src/model/notice.js';
import { readNotice } from '../../src/model/read.js';
import { brokenJson, brokenObjects, holds, notices } from './arbitrary.js';
import { json } from './json.js';
import { notice, noticeWith } from './notice.js';

const sourceRefs = ['letter'];
const [settings, mail] = notice.routes ?? [];
const [name, badges, health] = notice.dataCategories ?? [];

/** A finding in short: `!` for a problem, `?` for a warning, the path, and what stands there. */
const short = ({ path, value, severity }: Problem): string =>
  `${severity === 'problem' ? '!' : '?'} ${path} ${value}`.trim();

/** A finding as a program reads it: `!` for a problem, `?` for a warning, and the code. */
const coded = ({ code, severity }: Problem): string => `${severity === 'problem' ? '!' : '?'} ${code}`;

const derived = notice.lastDayToAct;
const undated = { ...notice, effectiveFrom: undefined, lastDayToAct: undefined };

/** A document for each code, in which nothing else is found. Its type holds it to the list of codes. */
const ONE_OF_EACH: Readonly<Record<ProblemCode, readonly [severity: '!' | '?', document: unknown]>> = {
  'not-json': ['!', undefined],
  'too-large': ['!', { ...notice, title: Object.fromEntries(languageTags(140).map((tag) => [tag, 'x'.repeat(2000)])) }],
  unfinished: ['!', noticeWith('title.nl', 'TODO')],
  'missing-field': ['!', noticeWith('id')],
  'unknown-field': ['!', noticeWith('mood', 'x')],
  'wrong-type': ['!', noticeWith('title', 'x')],
  'invalid-value': ['!', noticeWith('dataCategories.1.use', 'maybe')],
  'invalid-language': ['!', noticeWith('title.nl_NL', 'x')],
  'unlisted-default-language': ['!', noticeWith('defaultLanguage', 'de')],
  'missing-default-text': ['!', noticeWith('title', { en: 'x' })],
  'missing-original': ['!', noticeWith('statedReasons.0.text', { nl: 'x' })],
  'missing-translation': ['?', noticeWith('title', { nl: 'x' })],
  'missing-screen-text': ['?', noticeWith('routes.0.control.label', { nl: 'x' })],
  'unused-translation': ['?', noticeWith('title.de', 'x')],
  'unknown-reference': ['!', noticeWith('dataCategories.0.group', 'lost')],
  'duplicate-id': ['!', noticeWith('routes.1.id', 'settings')],
  'missing-first-day': ['?', undated],
  'underivable-last-day': ['!', { ...undated, lastDayToAct: derived }],
  'late-last-day': ['!', noticeWith('lastDayToAct', { date: '2025-11-03', sourceRefs })],
  'contradicting-derivation': [
    '!',
    noticeWith('lastDayToAct', { ...derived, date: '2025-11-01', sourceWording: undefined }),
  ],
  'modified-before-published': ['!', noticeWith('modified', '2025-09-23')],
  'missing-time-zone': ['?', noticeWith('timeZone')],
  'unknown-time-zone': ['!', noticeWith('timeZone', 'Mars/Base')],
  'differing-sources': ['?', noticeWith('lastDayToAct.sourceWording.0.reading', 'ambiguous')],
  'missing-label': ['!', noticeWith('dataCategories.1.label')],
  'contradicting-special': ['!', noticeWith('dataCategories.0.special', true)],
  'redundant-special': ['?', noticeWith('dataCategories.0.special', false)],
  'unexplained-special': ['?', noticeWith('specialCategoryWarning')],
  'missing-address': ['!', noticeWith('routes.1.address')],
  'empty-route': ['!', noticeWith('routes.1', { id: 'x', type: 'form', sourceRefs })],
  'foreign-link': ['!', noticeWith('routes.0.url', 'https://evil.example/')],
  'foreign-address': ['?', noticeWith('routes.1.address', 'privacy@evil.example')],
  'missing-review': ['?', noticeWith('reviewedOn')],
  'outdated-review': ['?', noticeWith('reviewedOn', '2024-11-08')],
};

/** So many language tags that differ. */
function languageTags(count: number): readonly string[] {
  return Array.from({ length: count }, (_none, index) => `nl-x${String(index)}`);
}

/** Checks, and holds each finding to what is true of all of them. */
function check(document: unknown, options?: Parameters<typeof checkNotice>[1]): Problem[] {
  const findings = checkNotice(document, options);
  for (const one of findings) {
    const { code, value, fix } = one;
    assert.equal(coded(one), `${ONE_OF_EACH[code][0]} ${code}`);
    assert.ok(Array.from(value).length <= 80, value);
    assert.match(fix, /^[A-Z].{8,}\.$/s);
    assert.doesNotMatch(fix, /undefined|NaN|null|\[object|Invalid/);
  }
  return findings;
}

/** The path, the value to put there (nothing: leave it out), what is found, and a word of the advice. */
type Row = readonly [path: string, value: unknown, found: readonly string[], advice?: RegExp];

function table(rows: readonly Row[]): void {
  for (const [path, value, found, advice = /./] of rows) {
    it(`${path}: ${json(value).slice(0, 100) || 'left out'}`, () => {
      const findings = check(noticeWith(path, value));
      assert.deepEqual(findings.map(short), found);
      if (findings.length) assert.match(findings.map(({ fix }) => fix).join(' '), advice);
    });
  }
}

describe('a notice in which nothing is wrong', () => {
  it('is left in peace', () => {
    assert.deepEqual(check(notice), []);
    assert.deepEqual(check(notice, { today: parseDay('2025-11-08') }), []);
  });
});

describe('a code for programs', () => {
  for (const [code, [severity, document]] of Object.entries(ONE_OF_EACH)) {
    it(code, () => {
      assert.deepEqual(check(document, { today: parseDay('2025-11-08') }).map(coded), [`${severity} ${code}`]);
    });
  }
});

describe('structure', () => {
  table([
    ['title', undefined, ['! title'], /^Add texts by language, like \{"en": "…"\}\.$/],
    ['title', 'x', ['! title "x"'], /^Write texts by language/],
    ['title', {}, ['! title {}'], /^Write at least one language\.$/],
    ['title', null, ['! title null'], /^Write texts by language/],
    ['title.nl', '', ['! title.nl ""'], /at least one character/],
    ['title.nl', ' x', ['! title.nl " x"'], /without spaces around it/],
    ['title.nl', 'a\nb', ['! title.nl "a\\nb"'], /one line/],
    ['title.nl', 'a\u202eb', [`! title.nl "a\u202eb"`], /direction/],
    ['title.nl', 'a\ud800', ['! title.nl "a\\ud800"'], /without broken characters/],
    ['title.nl', 'x'.repeat(2001), [`! title.nl "${'x'.repeat(78)}…`], /2000/],
    ['title.nl_NL', 'x', ['! title.nl_NL "x"'], /^Name this by a language tag like nl or pt-BR\.$/],
    ['title.an odd name', 'x', ['! title["an odd name"] "x"'], /language tag/],
    ['platform', [], ['! platform.name'], /^Add a text/],
    ['platform', 'Example', ['! platform "Example"'], /^Write an object with name\.$/],
    ['schemaVersion', '2.0', ['! schemaVersion "2.0"'], /like 1\.0/],
    ['id', 'Not A Slug', ['! id "Not A Slug"'], /lower-case words with hyphens/],
    ['id', 'x'.repeat(81), [`! id "${'x'.repeat(78)}…`], /at most 80 characters/],
    ['version', 0, ['! version 0'], /^Write a whole number from 1 to 1000000\.$/],
    ['version', 1.5, ['! version 1.5'], /whole number/],
    ['version', 1e300, ['! version 1e+300'], /whole number/],
    ['version', '2', ['! version "2"'], /whole number/],
    ['languages', [], ['! languages []'], /at least one item/],
    ['languages.1', 'nl_NL', ['! languages[1] "nl_NL"'], /like nl or pt-BR/],
    ['published', '2025-02-30', ['! published "2025-02-30"'], /real day/],
    ['published', ' 2025-11-03 ', ['! published " 2025-11-03 "'], /like 2025-11-02/],
    ['published', '03/11/2025', ['! published "03/11/2025"'], /like 2025-11-02/],
    ['published', '9999-12-31', ['! published "9999-12-31"'], /between 1990 and 2100/],
    ['dataPeriod.from', '2025-13', ['! dataPeriod.from "2025-13"'], /real day, month or year/],
    ['dataPeriod.from', 2003, ['! dataPeriod.from 2003'], /like 2025-11-02, 2025-11 or 2025/],
    ['timeZone', 'Europe/Amsterdam<script>', ['! timeZone "Europe/Amsterdam<script>"'], /like Europe\/Amsterdam/],
    [
      'dataCategories.1.use',
      'maybe',
      ['! dataCategories[1].use "maybe"'],
      /"used", "possible", "unclear" or "not-used"/,
    ],
    ['dataCategories.1.use', 'USED', ['! dataCategories[1].use "USED"'], /"used"/],
    ['dataCategories.1.special', 'yes', ['! dataCategories[1].special "yes"'], /true or false/],
    ['dataCategories.1.sourceRefs', [], ['! dataCategories[1].sourceRefs []'], /at least one item/],
    [
      'dataCategories',
      Array(201).fill(badges),
      [`! dataCategories ${JSON.stringify([badges]).slice(0, 79)}…`],
      /at most 200 items/,
    ],
    ['routes.0.minutes', 601, ['! routes[0].minutes 601'], /from 1 to 600/],
    ['routes.0.url', 'http://example.com/', ['! routes[0].url "http://example.com/"'], /https:/],
    ['routes.0.url', 'https://a@example.com/', ['! routes[0].url "https://a@example.com/"'], /user name/],
    ['routes.0.steps.0', {}, ['! routes[0].steps[0].text'], /^Add texts by language/],
    ['routes.0.path', { nl: 'Instellingen' }, ['! routes[0].path.nl "Instellingen"'], /a list/],
    ['routes.0.control.target', undefined, ['! routes[0].control.target'], /"off" or "on"/],
    ['routes.1.address', 'a@b.nl?bcc=c@d.nl', ['! routes[1].address "a@b.nl?bcc=c@d.nl"'], /e-mail address/],
    ['lastDayToAct.sourceWording.0.reading', 'soon', ['! lastDayToAct.sourceWording[0].reading "soon"'], /date/],
    ['lastDayToAct.sourceWording.0.reading', 3, ['! lastDayToAct.sourceWording[0].reading 3'], /"ambiguous" or a date/],
    ['effectivDate', 'x', ['! effectivDate "x"'], /or call it "effectiveFrom"/],
    ['platform.Name', 'x', ['! platform.Name "x"'], /or call it "name"/],
    ['platform.onclick', 'x', ['! platform.onclick "x"'], /^Remove this field, which a notice does not have here\.$/],
    ['platform.toString', 'x', ['! platform.toString "x"'], /^Remove/],
  ]);

  it('names every unknown field, not only the first', () => {
    const document = { ...notice, titel: 'x', datum: 'x', platform: { ...notice.platform, a: 1, b: 2 } };
    assert.deepEqual(check(document).map(short), ['! platform.a 1', '! platform.b 2', '! titel "x"', '! datum "x"']);
  });

  it('names an own __proto__', () => {
    const document: unknown = JSON.parse(JSON.stringify(notice).replace('{', '{"__proto__":{"polluted":1},'));
    assert.deepEqual(check(document).map(short), ['! __proto__ {"polluted":1}']);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  it('names several at once, each once', () => {
    const document = { ...notice, id: '', published: 'x', sources: [{ id: 'letter' }] };
    const found = ['! id ""', '! published "x"', '! sources[0].publisher', '! sources[0].language'];
    assert.deepEqual(check(document).map(short).sort(), found.sort());
  });

  const cycle: Record<string, unknown> = { ...notice };
  cycle['self'] = cycle;
  const throws = Object.defineProperty({ ...notice }, 'summary', {
    enumerable: true,
    get: () => {
      throw new Error('a getter');
    },
  });
  for (const [what, document] of Object.entries({ nothing: undefined, function: () => 1, big: 10n, cycle, throws })) {
    it(`asks for JSON instead of ${what}`, () => {
      assert.deepEqual(check(document).map(short), ['!']);
    });
  }
  for (const document of [null, 'x', 42, true]) {
    it(`asks for an object instead of ${JSON.stringify(document)}`, () => {
      assert.deepEqual(check(document).map(short), [`!  ${JSON.stringify(document)}`]);
    });
  }
  it('asks for the fields instead of a list', () => {
    assert.equal(check([]).length, 7);
  });
});

describe('what is still to be written', () => {
  table([
    ['title.nl', 'TODO', ['! title.nl "TODO"'], /^Write what this TODO asks for, or remove/],
    ['title.nl', 'TODO: a title', ['! title.nl "TODO: a title"']],
    ['title.nl', 'Example trains TODO: what?', ['! title.nl "Example trains TODO: what?"']],
    ['platform.name', 'TODO: a name', ['! platform.name "TODO: a name"']],
    ['routes.0.path.nl.1', 'TODO: a label', ['! routes[0].path.nl[1] "TODO: a label"']],
    ['timeZone', 'TODO: a zone', ['! timeZone "TODO: a zone"']],
    // named once, with what belongs there
    ['id', 'TODO: an id', ['! id "TODO: an id"'], /^Write an id of lower-case words/],
    ['published', 'TODO', ['! published "TODO"'], /^Write a date like/],
    // words that are no mark
    ['title.nl', 'Todo: de lijst', []],
    ['title.nl', 'TODOS los datos', []],
    ['title.nl', 'TODO lo que escribes', []],
    ['title.nl', 'MeTODO: x', []],
  ]);

  it('is named together with what is wrong, not after it', () => {
    const document = { ...notice, published: 'x', title: { nl: 'TODO', en: 'x' }, odd: { title: 'TODO' } };
    assert.deepEqual(check(document).map(short), ['! published "x"', '! odd {"title":"TODO"}', '! title.nl "TODO"']);
  });
});

describe('size', () => {
  const context = (count: number): unknown => ({
    ...notice,
    sources: [
      ...notice.sources,
      ...Array.from({ length: count }, (_, index) => ({
        id: `s${String(index)}`,
        publisher: 'é'.repeat(1700),
        language: 'nl',
      })),
    ],
  });
  it('is right just below 256 KB of UTF-8, and not above', () => {
    const most = [...Array(99).keys()].findLast(
      (count) => Buffer.byteLength(JSON.stringify(context(count))) <= MAX_NOTICE_BYTES,
    );
    assert.ok(most !== undefined && most < 98, 'all of them fit');
    assert.deepEqual(check(context(most)), []);
    const [tooLarge, ...rest] = check(context(most + 1));
    assert.deepEqual(rest, []);
    assert.equal(tooLarge?.severity, 'problem');
    assert.equal(tooLarge.value, String(Buffer.byteLength(JSON.stringify(context(most + 1)))));
  });
});

describe('languages', () => {
  table([
    ['defaultLanguage', 'de', ['! defaultLanguage "de"'], /nl or en, or add/],
    ['title', { en: 'x' }, ['! title {"en":"x"}'], /in nl, the default language/],
    ['title', { nl: 'x' }, ['? title {"nl":"x"}'], /translation in en/],
    ['title', { nl: 'x', en: 'x', de: 'y' }, ['? title.de "y"'], /de to languages/],
    ['dataCategories.1.label', { en: 'x' }, ['! dataCategories[1].label {"en":"x"}']],
    ['routes.0.steps.0.text', { nl: 'x' }, ['? routes[0].steps[0].text {"nl":"x"}']],
    ['routes.0.path', { en: ['x'], de: ['x'] }, ['? routes[0].path {"en":["x"],"de":["x"]}'], /on the screen in nl/],
    ['routes.0.control.label', { nl: 'x', fr: 'x' }, ['? routes[0].control.label {"nl":"x","fr":"x"}'], /in en/],
    ['routes.0.option', { nl: 'x', en: 'x', it: 'x' }, []],
    ['routes.0.label', { nl: 'x', en: 'x', it: 'y' }, ['? routes[0].label.it "y"']],
    ['statedReasons.0.text', { en: 'x', nl: 'x' }, []],
    ['statedReasons.0.text', { nl: 'x' }, ['! statedReasons[0].text {"nl":"x"}'], /as they were said, in en/],
    ['statedReasons.0.text', { en: 'x', fr: 'y' }, ['? statedReasons[0].text.fr "y"']],
    ['statedReasons.0', { ...notice.statedReasons?.[0], originalLanguage: 'ga', text: { ga: 'x' } }, []],
    ['statedReasons.0.speaker.role', { nl: 'x' }, ['? statedReasons[0].speaker.role {"nl":"x"}']],
  ]);
});

describe('what refers to something else', () => {
  table([
    ['dataPeriod.sourceRefs', ['letter', 'lost'], ['! dataPeriod.sourceRefs[1] "lost"'], /one of sources/],
    ['statedReasons.0.sourceRef', 'lost', ['! statedReasons[0].sourceRef "lost"'], /sources/],
    ['lastDayToAct.sourceWording.0.sourceRef', 'lost', ['! lastDayToAct.sourceWording[0].sourceRef "lost"']],
    ['updates.0.sourceRefs', ['lost'], ['! updates[0].sourceRefs[0] "lost"']],
    ['dataPeriod.supersededBy', 'lost', ['! dataPeriod.supersededBy "lost"'], /one of updates/],
    ['updates', undefined, ['! dataPeriod.supersededBy "limited"']],
    ['dataCategories.0.group', 'lost', ['! dataCategories[0].group "lost"'], /one of dataGroups/],
    ['controllers.0.jurisdictions', ['US'], ['! controllers[0].jurisdictions[0] "US"'], /one of jurisdictions/],
    ['sources.2', { ...notice.sources[0] }, ['! sources[2] "letter"'], /another id/],
    ['dataCategories.3', { ...name, use: 'possible' }, ['! dataCategories[3] "name"']],
    ['routes.1.id', 'settings', ['! routes[1] "settings"']],
    ['jurisdictions.1', notice.jurisdictions?.[0], ['! jurisdictions[1] "EU"']],
  ]);
});

describe('dates', () => {
  const last = (date: string, derivation?: string): unknown => ({
    date,
    ...(derivation && { derivation }),
    sourceRefs,
  });
  table([
    ['effectiveFrom', undefined, ['! effectiveFrom'], /day before/],
    ['lastDayToAct', undefined, []],
    ['lastDayToAct', last('2025-11-02'), []],
    ['lastDayToAct', last('2025-10-02', 'stated'), []],
    [
      'lastDayToAct',
      last('2025-11-03', 'stated'),
      ['! lastDayToAct.date "2025-11-03"'],
      /2025-11-02 or an earlier day/,
    ],
    ['lastDayToAct', last('2026-01-01'), ['! lastDayToAct.date "2026-01-01"']],
    [
      'lastDayToAct',
      last('2025-11-01', 'day-before-effective'),
      ['! lastDayToAct.date "2025-11-01"'],
      /2025-11-02, or another/,
    ],
    ['lastDayToAct', last('2025-11-03', 'day-before-effective'), ['! lastDayToAct.date "2025-11-03"']],
    ['modified', '2025-09-23', ['! modified "2025-09-23"'], /2025-09-24 or a later day/],
    ['modified', '2025-09-24', []],
    ['timeZone', undefined, ['? timeZone'], /no days are counted/],
    ['timeZone', '+01:00', ['! timeZone "+01:00"'], /exists/],
    ['timeZone', 'Mars/Base', ['! timeZone "Mars/Base"'], /exists/],
    ['timeZone', 'America/Argentina/Buenos_Aires', []],
  ]);

  const { effectiveFrom, lastDayToAct, timeZone, ...undated } = notice;
  const rows: readonly [name: string, document: unknown, found: readonly string[]][] = [
    ['an undated notice is allowed', undated, ['? effectiveFrom']],
    ['an undated notice with a zone too', { ...undated, timeZone }, ['? effectiveFrom']],
    ['a halted one needs no date', { ...undated, status: { activity: 'halted', sourceRefs } }, []],
    ['a withdrawn one neither', { ...undated, status: { activity: 'withdrawn', sourceRefs } }, []],
    ['a planned one is asked for it', { ...undated, status: { activity: 'planned', sourceRefs } }, ['? effectiveFrom']],
    ['only a last day', { ...undated, timeZone, lastDayToAct: last('2025-11-02') }, ['? effectiveFrom']],
    ['only a first day of use', { ...undated, timeZone, effectiveFrom }, []],
    ['dates without a zone', { ...undated, effectiveFrom, lastDayToAct }, ['? timeZone']],
  ];
  for (const [what, document, found] of rows) {
    it(what, () => {
      assert.deepEqual(check(document).map(short), found);
    });
  }

  const wording = (reading?: string): unknown => ({
    text: 'x',
    language: 'nl',
    sourceRef: 'letter',
    ...(reading && { reading }),
  });
  table([
    ['lastDayToAct.sourceWording', [wording(), wording('2025-11-02')], []],
    ['lastDayToAct.sourceWording', [wording()], []],
    [
      'lastDayToAct.sourceWording',
      [wording('2025-11-02'), wording('2025-11-03')],
      ['? lastDayToAct.sourceWording ["2025-11-02","2025-11-03"]'],
      /readers will be told/,
    ],
    [
      'lastDayToAct.sourceWording',
      [wording('2025-11-03')],
      ['? lastDayToAct.sourceWording ["2025-11-02","2025-11-03"]'],
    ],
    ['lastDayToAct.sourceWording', [wording('ambiguous')], ['? lastDayToAct.sourceWording ["2025-11-02","ambiguous"]']],
  ]);
});

describe('categories', () => {
  table([
    ['dataCategories.1.label', undefined, ['! dataCategories[1].label'], /badges is not in the vocabulary/],
    ['dataCategories.1.special', true, []],
    ['dataCategories.0.special', true, ['! dataCategories[0].special true'], /name as not special/],
    ['dataCategories.0.special', false, ['? dataCategories[0].special false']],
    ['dataCategories.2.special', false, ['! dataCategories[2].special false'], /health as special/],
    ['dataCategories.2.special', true, ['? dataCategories[2].special true']],
    ['specialCategoryWarning', undefined, ['? dataCategories[2] "health"'], /specialCategoryWarning, or a note/],
  ]);
  const rows: readonly [name: string, categories: unknown, found: readonly string[]][] = [
    ['special data that are used need a warning', [{ ...health, use: 'used' }], ['? dataCategories[0] "health"']],
    ['special data that are unclear do not', [{ ...health, use: 'unclear' }], []],
    ['special data that are not used do not', [{ ...health, use: 'not-used' }], []],
    ['a note is a warning', [{ ...health, note: { nl: 'x', en: 'x' } }], []],
    ['own special data need one too', [{ ...badges, use: 'used', special: true }], ['? dataCategories[0] "badges"']],
  ];
  const unwarned = noticeWith('specialCategoryWarning') as object;
  for (const [what, categories, found] of rows) {
    it(what, () => {
      assert.deepEqual(check({ ...unwarned, dataCategories: categories }).map(short), found);
    });
  }
});

describe('routes', () => {
  const route = (fields: object): unknown => ({ id: 'x', type: 'form', sourceRefs, ...fields });
  const nothing = '{"id":"x","type":"form","sourceRefs":["letter"]}';
  table([
    ['routes', [route({})], [`! routes[0] ${nothing}`], /a url, a path or steps/],
    ['routes', [route({ url: 'https://example.com/' })], []],
    ['routes', [route({ path: settings?.path })], []],
    ['routes', [route({ steps: settings?.steps })], []],
    ['routes', [{ ...mail, address: undefined }], ['! routes[0].address'], /e-mail address/],
    ['routes', [{ ...mail, address: undefined, url: 'https://example.com/' }], ['! routes[0].address']],
    ...[
      'https://example.com/',
      'https://www.example.com/',
      'https://a.b.example.com/x',
      'https://EXAMPLE.com',
      'https://example-help.com/',
      'https://x.example-help.com/',
    ].map((url): Row => ['routes.0.url', url, []]),
    ...[
      'https://example.com.evil.example/',
      'https://evilexample.com/',
      'https://evil.example/?example.com',
      'https://exаmple.com/',
      'https://com/',
    ].map((url): Row => [
      'routes.0.url',
      url,
      [`! routes[0].url ${JSON.stringify(url)}`],
      /example\.com or example-help\.com/,
    ]),
    ['routes.0.steps.0.url', 'https://evil.example/', ['! routes[0].steps[0].url "https://evil.example/"']],
    ['routes.1.address', 'privacy@evil.example', ['? routes[1].address "privacy@evil.example"']],
    ['routes.1.address', 'Privacy@EU.Example.com', []],
    [
      'platform',
      { name: 'x' },
      [
        '! routes[0].url "https://example.com/settings"',
        '! routes[0].steps[0].url "https://login.example-help.com/"',
        '? routes[1].address "privacy@example.com"',
      ],
      /Add platform\.url/,
    ],
    ['authorities.0.url', 'https://anywhere.example/', []],
  ]);
});

describe('the last review', () => {
  const on = (today?: string): string[] =>
    check(notice, today === undefined ? {} : { today: parseDay(today) }).map(short);
  it('is asked for', () => {
    assert.deepEqual(check(noticeWith('reviewedOn')).map(short), ['? reviewedOn']);
  });
  it('holds for 180 days', () => {
    assert.deepEqual(on('2025-11-08'), []);
    assert.deepEqual(on('2026-05-07'), []);
    assert.deepEqual(on('2026-05-08'), ['? reviewedOn "2025-11-08"']);
  });
  it('has no age where no day is given', () => {
    assert.deepEqual(on(), []);
  });
});

describe('the checker, the schema and the reader', () => {
  /** What stands at a path that the checker wrote. */
  const at = (document: unknown, path: string): unknown => {
    const keys = path.matchAll(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]|[^.[\]]+/g);
    let value = document;
    for (const [key] of keys) {
      const own = key.startsWith('[') ? String(JSON.parse(key.slice(1, -1))) : key;
      value = (value as Record<string, unknown> | undefined)?.[own];
    }
    return value;
  };
  it('a document with a fault of structure has a problem, and a document without problems is read whole', () => {
    let unblemished = 0;
    holds(brokenJson(fc.constant(notice)), 400, (document) => {
      const problems = check(document).filter(({ severity }) => severity === 'problem');
      if (!v.is(NoticeSchema, document)) assert.notEqual(problems.length, 0);
      // Valibot passes over these in a map, the reader names them
      if (problems.length || /__proto__|constructor/.test(json(document))) return;
      unblemished++;
      assert.deepEqual(readNotice(document), { notice: document, problems: [] });
    });
    assert.notEqual(unblemished, 0);
  });

  it('the value of a finding is what stands at its path', () => {
    holds(fc.oneof(notices, brokenJson()), 100, (document) => {
      for (const { code, path, value } of check(document)) {
        // these show an id or a list of days instead
        if (!path || ['duplicate-id', 'differing-sources', 'unexplained-special'].includes(code)) continue;
        const there = json(at(document, path));
        assert.ok(value.endsWith('…') ? there.startsWith(value.slice(0, -1)) : value === there, `${path}: ${value}`);
      }
    });
  });

  it('anything at all can be checked', () => {
    holds(fc.oneof(brokenObjects(), fc.anything()), 150, check);
  });
});

describe('the ready-made notices', () => {
  const folder = new URL('../../notices/', import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  for (const file of files) {
    it(`${file} has no problem, and is read whole`, () => {
      const document: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      assert.deepEqual(
        check(document).filter(({ severity }) => severity === 'problem'),
        [],
      );
      assert.deepEqual(v.safeParse(NoticeSchema, document).issues, undefined);
      assert.deepEqual(readNotice(document), { notice: document, problems: [] });
      assert.equal((document as { id: string }).id, file.replace('.json', ''));
    });
  }
});
