import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { checkNotice, type Problem } from '../../src/model/check.js';
import { parseDay } from '../../src/model/day.js';
import { knownLaw } from '../../src/model/law.js';
import { MAX_NOTICE_BYTES } from '../../src/model/limits.js';
import { NoticeSchema } from '../../src/model/notice.js';
import { readNotice } from '../../src/model/read.js';
import { brokenJson, brokenObjects, holds, notices } from './random-notice.js';
import { checkedNotices } from './random-checked-notice.js';
import { json } from './json.js';
import {
  audience,
  entry,
  label,
  ONE_OF_EACH,
  undated,
  withChoice,
  withEntries,
  withEntry,
} from './one-notice-a-code.js';
import { notice, noticeWith } from './notice.js';
import { ROOT, type Shape } from './schema.js';

const sourceRefs = ['letter'];
const [settings, mail] = notice.routes ?? [];
const [name, badges, health] = notice.dataCategories ?? [];

/** A finding in short: `!` for a problem, `?` for a warning, the path, and the value there. */
const short = ({ path, value, severity }: Problem): string =>
  `${severity === 'problem' ? '!' : '?'} ${path} ${value}`.trim();

/** A finding as a program reads it: `!` for a problem, `?` for a warning, and the code. */
const coded = ({ code, severity }: Problem): string => `${severity === 'problem' ? '!' : '?'} ${code}`;

/** Runs the checker, and asserts what is true of every finding. */
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

/** The path, the value to set there (undefined: remove the field), the findings, and a part of the fix. */
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

describe('a notice without faults', () => {
  it('has no findings', () => {
    assert.deepEqual(check(notice), []);
    assert.deepEqual(check(notice, { today: parseDay('2025-11-08') }), []);
  });
});

describe('the code of a finding', () => {
  for (const [code, [severity, document, pathAndValue, advice]] of Object.entries(ONE_OF_EACH)) {
    it(code, () => {
      const findings = check(document, { today: parseDay('2025-11-08') });
      assert.deepEqual(findings.map(coded), [`${severity} ${code}`]);
      assert.deepEqual(findings.map(short), [`${severity} ${pathAndValue}`.trim()]);
      assert.match(findings[0]?.fix ?? '', advice);
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
    ['title.nl_NL', 'x', ['! title.nl_NL "x"'], /^Use a language tag like nl or pt-BR as this key\.$/],
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
    ['routes.1.address', 'a@b', ['! routes[1].address "a@b"'], /e-mail address/],
    ...['0800 ABC', '+', '1', 'tel:0800', '0800;ext=1', '٠٨٠٠', '0'.repeat(21)].map((phone): Row => [
      'routes.1.phone',
      phone,
      [`! routes[1].phone "${phone}"`],
      /a telephone number like 0800-1234/,
    ]),
    ['routes.1.postalAddress', 'Postbus 1', ['! routes[1].postalAddress "Postbus 1"'], /texts by language/],
    [
      'routes.1.postalAddress',
      { nl: 'Postbus 1\n1000 AA' },
      ['! routes[1].postalAddress.nl "Postbus 1\\n1000 AA"'],
      /one line/,
    ],
    ['routes.1.lastTime', '17.00', ['! routes[1].lastTime "17.00"'], /a time like 17:00/],
    ['routes.1.lastTime', '24:00', ['! routes[1].lastTime "24:00"'], /from 00:00 to 23:59/],
    ['routes.1.type', 'carrier-pigeon', ['! routes[1].type "carrier-pigeon"'], /"browser-signal" or "delete-account"/],
    ['routes.1.operator', 'Ombudsman', ['! routes[1].operator "Ombudsman"'], /an object with name/],
    ['positions.0.role', 'lead', ['! positions[0].role "lead"'], /"lead-authority", "concerned-authority"/],
    [
      'audiences',
      undefined,
      ['! audiences'],
      /^Add a list in which each item is an object with id, choice and plan\.$/,
    ],
    ['audiences', [], ['! audiences []'], /^Write at least one item, which is an object with id, choice and plan\.$/],
    ['audiences.0.choice', undefined, ['! audiences[0].choice'], /kind and sourceRefs, like \{"kind": "opt-out"/],
    ['audiences.0.choice', 'opt-out', ['! audiences[0].choice "opt-out"'], /like \{"kind": "opt-out"/],
    ['audiences.0.choice.kind', 'maybe', ['! audiences[0].choice.kind "maybe"'], /"opt-in", "none" or "unknown"/],
    ['audiences.0.plan', undefined, ['! audiences[0].plan'], /with state and sourceRefs, like \[\{"state": "planned"/],
    ['audiences.0.plan', [], ['! audiences[0].plan []'], /^Write at least one item.*like \[\{"state": "planned"/],
    ['audiences.0.plan.0.state', 'ongoing', ['! audiences[0].plan[0].state "ongoing"'], /"planned", "started"/],
    [
      'audiences.0.plan.0.start',
      'soon',
      ['! audiences[0].plan[0].start "soon"'],
      /^Write "unknown", "undecided" or a date like/,
    ],
    ['audiences.0.plan.0.start', 3, ['! audiences[0].plan[0].start 3'], /"unknown", "undecided" or a date like/],
    ['audiences.0.plan.0.start', '2025-02-30', ['! audiences[0].plan[0].start "2025-02-30"'], /real day/],
    ['audiences.0.plan.0.from', '2025-11', ['! audiences[0].plan[0].from "2025-11"'], /a date like 2025-11-02\.$/],
    [
      'audiences.0.plan.0.sourceWording.0.reading',
      'soon',
      ['! audiences[0].plan[0].sourceWording[0].reading "soon"'],
      /"ambiguous" or a date/,
    ],
    ['titel', 'x', ['! titel "x"'], /or rename it to "title"/],
    ['platform.Name', 'x', ['! platform.Name "x"'], /or rename it to "name"/],
    ['platform.onclick', 'x', ['! platform.onclick "x"'], /^Remove this unknown field\.$/],
    ['platform.toString', 'x', ['! platform.toString "x"'], /^Remove/],
    // fields in the wrong place
    ['effectiveFrom', 1, ['! effectiveFrom 1'], /^Move its date to audiences\[0\]\.plan\[0\]\.start\.$/],
    ['lastDayToAct', 1, ['! lastDayToAct 1'], /^Move its date to audiences\[0\]\.plan\[0\]\.lastDay, and its source/],
    ['announcedOn', 1, ['! announcedOn 1'], /^Move its date to audiences\[0\]\.plan\[0\]\.announced\.$/],
    ['status', 1, ['! status 1'], /^Move its activity to audiences\[0\]\.plan, as the state/],
    ['default', 1, ['! default 1'], /audiences\[0\]\.choice\.text.*audiences\[0\]\.choice\.kind\.$/],
    ['afterDate', 1, ['! afterDate 1'], /^Move this to audiences\[0\]\.afterDate\.$/],
    ['authorities', 1, ['! authorities 1'], /^Rename this to positions.*lead-authority/],
    ['platform.status', 1, ['! platform.status 1'], /^Remove/],
  ]);

  it('reports every unknown field, not only the first', () => {
    const document = { ...notice, titel: 'x', datum: 'x', platform: { ...notice.platform, a: 1, b: 2 } };
    assert.deepEqual(check(document).map(short), ['! platform.a 1', '! platform.b 2', '! titel "x"', '! datum "x"']);
  });

  it('reports an own __proto__ property', () => {
    const document: unknown = JSON.parse(JSON.stringify(notice).replace('{', '{"__proto__":{"polluted":1},'));
    assert.deepEqual(check(document).map(short), ['! __proto__ {"polluted":1}']);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  it('reports several faults, each once', () => {
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
    it(`requires JSON instead of ${what}`, () => {
      assert.deepEqual(check(document).map(short), ['!']);
    });
  }
  for (const document of [null, 'x', 42, true]) {
    it(`requires an object instead of ${JSON.stringify(document)}`, () => {
      assert.deepEqual(check(document).map(short), [`!  ${JSON.stringify(document)}`]);
    });
  }
  it('requires the fields instead of a list', () => {
    assert.equal(check([]).length, 8);
  });
});

describe('a TODO mark', () => {
  table([
    ['title.nl', 'TODO', ['! title.nl "TODO"'], /^Replace this TODO, or remove/],
    ['title.nl', 'TODO: a title', ['! title.nl "TODO: a title"']],
    ['title.nl', 'Example trains TODO: what?', ['! title.nl "Example trains TODO: what?"']],
    ['platform.name', 'TODO: a name', ['! platform.name "TODO: a name"']],
    ['routes.0.path.nl.1', 'TODO: a label', ['! routes[0].path.nl[1] "TODO: a label"']],
    ['timeZone', 'TODO: a zone', ['! timeZone "TODO: a zone"']],
    // reported once, with the expected form
    ['id', 'TODO: an id', ['! id "TODO: an id"'], /^Write an id of lower-case words/],
    ['published', 'TODO', ['! published "TODO"'], /^Write a date like/],
    // words that are no mark
    ['title.nl', 'Todo: de lijst', []],
    ['title.nl', 'TODOS los datos', []],
    ['title.nl', 'TODO lo que escribes', []],
    ['title.nl', 'MeTODO: x', []],
  ]);

  it('is reported together with other faults, not after they are fixed', () => {
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
  it('passes just below 256 KB of UTF-8, and fails above', () => {
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
    [
      'routes.0.path',
      { en: ['x'], de: ['x'] },
      ['? routes[0].path {"en":["x"],"de":["x"]}'],
      /text of the screen in nl/,
    ],
    ['routes.0.control.label', { nl: 'x', fr: 'x' }, ['? routes[0].control.label {"nl":"x","fr":"x"}'], /in en/],
    ['routes.0.option', { nl: 'x', en: 'x', it: 'x' }, []],
    ['routes.0.label', { nl: 'x', en: 'x', it: 'y' }, ['? routes[0].label.it "y"']],
    ['statedReasons.0.text', { en: 'x', nl: 'x' }, []],
    ['statedReasons.0.text', { nl: 'x' }, ['! statedReasons[0].text {"nl":"x"}'], /^Add the original words in en/],
    ['statedReasons.0.text', { en: 'x', fr: 'y' }, ['? statedReasons[0].text.fr "y"']],
    ['statedReasons.0', { ...notice.statedReasons?.[0], originalLanguage: 'ga', text: { ga: 'x' } }, []],
    ['statedReasons.0.speaker.role', { nl: 'x' }, ['? statedReasons[0].speaker.role {"nl":"x"}']],
  ]);
});

describe('references', () => {
  table([
    ['dataPeriod.sourceRefs', ['letter', 'lost'], ['! dataPeriod.sourceRefs[1] "lost"'], /one that is in sources/],
    ['statedReasons.0.sourceRef', 'lost', ['! statedReasons[0].sourceRef "lost"'], /sources/],
    [
      'audiences.0.plan.0.sourceWording.0.sourceRef',
      'lost',
      ['! audiences[0].plan[0].sourceWording[0].sourceRef "lost"'],
    ],
    ['audiences.0.plan.0.sourceRefs', ['lost'], ['! audiences[0].plan[0].sourceRefs[0] "lost"']],
    [
      'audiences.0.plan.0.supersededBy',
      'lost',
      ['! audiences[0].plan[0].supersededBy "lost"'],
      /one that is in updates/,
    ],
    ['positions.0.decisions.0.supersededBy', 'lost', ['! positions[0].decisions[0].supersededBy "lost"']],
    ['routes.0.audiences', ['lost'], ['! routes[0].audiences[0] "lost"'], /one that is in audiences/],
    ['dataCategories.0.audiences', ['users', 'lost'], ['! dataCategories[0].audiences[1] "lost"']],
    ['positions.0.audiences', ['lost'], ['! positions[0].audiences[0] "lost"']],
    ['positions.0.regions', ['EU', 'NL'], ['! positions[0].regions[1] "NL"'], /one that is in jurisdictions/],
    ['audiences.0.regions', ['GB'], ['! audiences[0].regions[0] "GB"'], /one that is in jurisdictions/],
    ['audiences.0.regions', ['EU'], []],
    ['audiences.1', { ...audience, name: label }, ['! audiences[1] "users"', '! audiences[0].name']],
    ['updates.0.sourceRefs', ['lost'], ['! updates[0].sourceRefs[0] "lost"']],
    ['dataPeriod.supersededBy', 'lost', ['! dataPeriod.supersededBy "lost"'], /one that is in updates/],
    ['updates', undefined, ['! dataPeriod.supersededBy "limited"']],
    ['dataCategories.0.group', 'lost', ['! dataCategories[0].group "lost"'], /one that is in dataGroups/],
    ['people', [{ id: 'x', label, use: 'used', audiences: ['lost'], sourceRefs }], ['! people[0].audiences[0] "lost"']],
    ['controllers.0.jurisdictions', ['US'], ['! controllers[0].jurisdictions[0] "US"'], /one that is in jurisdictions/],
    ['sources.2', { ...notice.sources[0] }, ['! sources[2] "letter"'], /another id/],
    ['dataCategories.3', { ...name, use: 'possible' }, ['! dataCategories[3] "name"']],
    ['routes.1.id', 'settings', ['! routes[1] "settings"']],
    ['jurisdictions.1', notice.jurisdictions?.[0], ['! jurisdictions[1] "EU"']],
  ]);
});

/** The name of a document, the document, the findings, and a part of the fix. */
type Case = readonly [name: string, document: unknown, found: readonly string[], advice?: RegExp];

function cases(rows: readonly Case[]): void {
  for (const [what, document, found, advice = /./] of rows) {
    it(what, () => {
      const findings = check(document);
      assert.deepEqual(findings.map(short), found);
      if (findings.length) assert.match(findings.map(({ fix }) => fix).join(' '), advice);
    });
  }
}

describe('days', () => {
  table([
    ['modified', '2025-09-23', ['! modified "2025-09-23"'], /2025-09-24 or a later day/],
    ['modified', '2025-09-24', []],
    ['timeZone', undefined, ['? timeZone'], /no days are counted/],
    ['timeZone', '+01:00', ['! timeZone "+01:00"'], /exists/],
    ['timeZone', 'Mars/Base', ['! timeZone "Mars/Base"'], /exists/],
    ['timeZone', 'America/Argentina/Buenos_Aires', []],
  ]);
  const zoneless = noticeWith('timeZone') as object;
  cases([
    ['no days need no zone', { ...(withEntry({ ...undated, start: 'undecided' }) as object), timeZone: undefined }, []],
    [
      'the last day of a route needs one',
      {
        ...zoneless,
        audiences: (withEntry({ ...undated, start: 'undecided' }) as typeof notice).audiences,
        routes: [{ ...mail, lastDay: '2025-11-02' }],
      },
      ['? timeZone'],
    ],
  ]);
});

describe('audiences', () => {
  const others = { ...audience, id: 'others' };
  cases([
    ['one needs no name', noticeWith('audiences.0.name'), []],
    ['one may have a name', noticeWith('audiences.0.name', label), []],
    ['two need one each', noticeWith('audiences.1', others), ['! audiences[0].name', '! audiences[1].name']],
    [
      'two with names',
      {
        ...notice,
        audiences: [
          { ...audience, name: label },
          { ...others, name: label },
        ],
      },
      [],
    ],
  ]);
});

describe('the order of a plan', () => {
  const paused = (announced?: string, from?: string) => ({ state: 'paused', announced, from });
  const at = (field: string, value = '') => [`! audiences[0].plan[1].${field} ${value}`.trim()];
  cases([
    ['the first entry is always in force', withEntry({ announced: undefined }), []],
    ['a later one needs a day', withEntries(paused()), at('announced')],
    ['the day on which it takes effect is enough', withEntries(paused(undefined, '2025-10-01')), []],
    ['days in order', withEntries(paused('2025-10-01'), paused('2025-10-01'), paused('2025-10-02')), []],
    ['announced before the previous entry', withEntries(paused('2025-09-17')), at('announced', '"2025-09-17"')],
    ['in force before the previous entry', withEntries(paused(undefined, '2025-09-17')), at('from', '"2025-09-17"')],
    ['announced before the previous entry, in force after it', withEntries(paused('2025-09-01', '2025-10-01')), []],
    // a month starts on its first day
    ['a month in order', withEntries(paused('2025-10'), paused('2025-10-20')), []],
    ['a month that begins before the previous entry', withEntries(paused('2025-09')), at('announced', '"2025-09"')],
    ['a year that begins before the previous entry', withEntries(paused('2025')), at('announced', '"2025"')],
    ['after an entry without a day', noticeWith('audiences.0.plan', [{ ...entry, announced: undefined }, entry]), []],
    [
      'out of order around an entry without a day',
      withEntries(paused(), paused('2025-09-17')),
      ['! audiences[0].plan[1].announced', '! audiences[0].plan[2].announced "2025-09-17"'],
    ],
    ['in force on the day it is announced', withEntry({ from: '2025-09-18' }), []],
    [
      'in force before it is announced',
      withEntry({ from: '2025-09-17' }),
      ['! audiences[0].plan[0].from "2025-09-17"'],
    ],
    ['in force in the month it is announced', withEntry({ announced: '2025-09', from: '2025-09-01' }), []],
    [
      'in force before the month it is announced',
      withEntry({ announced: '2025-09', from: '2025-08-31' }),
      ['! audiences[0].plan[0].from "2025-08-31"'],
      /on or after 2025-09,/,
    ],
  ]);
});

describe('the first day of use', () => {
  const start = (value?: unknown): string => `audiences[0].plan[0].start ${json(value)}`.trim();
  const begun = (state: string, fields: object) =>
    withEntries({ state, announced: '2025-11-10', ...undated, ...fields });
  const second = (value?: unknown): string => `! audiences[0].plan[1].start ${json(value)}`.trim();
  cases([
    ['a plan should have one', withEntry({ start: undefined }), [`? ${start()}`]],
    ['not while it is undecided', withEntry({ start: 'undecided' }), []],
    ['not if acting has the same effect at any time', withEntry({ ...undated, lastDay: 'any-time' }), []],
    ['a plan cannot have an unknown one', withEntry({ start: 'unknown' }), [`! ${start('unknown')}`]],
    ...['paused', 'halted', 'withdrawn', 'unknown'].map((state): Case => [
      `${state} needs none`,
      withEntry({ ...undated, state }),
      [],
    ]),
    ...['started', 'resumed'].flatMap((state): Case[] => [
      [`${state} needs one`, begun(state, {}), [second()], /or "unknown"/],
      [`${state} on an unknown day`, begun(state, { start: 'unknown' }), []],
      [`${state} on a day`, begun(state, { start: '2025-11-03' }), []],
      [`${state} on the day of the announcement`, begun(state, { start: '2025-11-10' }), []],
      [`${state} and undecided`, begun(state, { start: 'undecided' }), [second('undecided')], /the use has begun/],
      [
        `${state} on a later day`,
        begun(state, { start: '2025-11-11' }),
        [second('2025-11-11')],
        /set state to "planned"/,
      ],
      [
        `${state} and in force from a later day`,
        begun(state, { announced: '2025-11-01', from: '2025-11-11', start: '2025-11-11' }),
        [],
      ],
      [`${state} in that month`, begun(state, { announced: '2025-11', start: '2025-11-11' }), []],
      [
        `${state} after that month`,
        begun(state, { announced: '2025-11', start: '2025-12-01' }),
        [second('2025-12-01')],
      ],
    ]),
  ]);
  it('must not be after today, if the entry has no other date', () => {
    const document = withEntry({ announced: undefined, state: 'started' });
    const on = (today: string) => check(document, { today: parseDay(today) }).map(short);
    assert.deepEqual(check(document).map(short), []);
    assert.deepEqual(on('2025-11-03'), []);
    assert.deepEqual(on('2025-11-02'), [`! ${start('2025-11-03')}`]);
  });
});

describe('the last day to act', () => {
  const plain = { derivation: undefined, sourceWording: undefined };
  const at = (field: string, value?: unknown): string[] => [`! audiences[0].plan[0].${field} ${json(value)}`.trim()];
  const lastDay = (day: string, fields: object = {}) => withEntry({ ...plain, lastDay: day, ...fields });
  cases([
    ['derived from the start', withEntry({ ...plain, lastDay: undefined }), []],
    ['the day before the start', lastDay('2025-11-02'), []],
    ['an earlier day', lastDay('2025-10-02', { derivation: 'editorial' }), []],
    ['the day of the start', lastDay('2025-11-03'), at('lastDay', '2025-11-03'), /2025-11-02 or an earlier day/],
    ['a later day', lastDay('2026-01-01'), at('lastDay', '2026-01-01')],
    ['a later day with grace', lastDay('2026-01-01', { grace: true }), []],
    ['grace on the day of the start', lastDay('2025-11-03', { grace: true }), []],
    ['grace before the start', lastDay('2025-11-02', { grace: true }), at('grace', true)],
    ['grace without a last day', lastDay('any-time', { grace: true }), at('grace', true)],
    ['grace with a derived last day', withEntry({ ...plain, lastDay: undefined, grace: true }), at('grace', true)],
    ['grace without a start', lastDay('2026-01-01', { grace: true, start: 'undecided' }), at('grace', true)],
    [
      'grace after a start on an unknown day',
      lastDay('2026-01-01', { grace: true, state: 'started', start: 'unknown' }),
      [],
    ],
    [
      'no grace after a start on an unknown day',
      lastDay('2026-01-01', { state: 'started', start: 'unknown' }),
      at('grace'),
    ],
    ['rolling', lastDay('rolling', { lastDayText: label }), []],
    ['rolling, with grace', lastDay('rolling', { lastDayText: label, grace: true }), []],
    ['rolling, without a text', lastDay('rolling'), at('lastDayText')],
    ['a text beside a day', lastDay('2025-11-02', { lastDayText: label }), at('lastDayText', label)],
    ['a text beside no day', lastDay('any-time', { lastDayText: label }), at('lastDayText', label)],
  ]);

  const choose = (kind: string, fields: object) =>
    withChoice(kind, { ...(withEntry({ ...plain, ...fields }) as object), routes: undefined });
  cases([
    ['an opt-in with a last day', choose('opt-in', {}), at('lastDay', '2025-11-02'), /there is no deadline/],
    ['an opt-in at any time', choose('opt-in', { lastDay: 'any-time' }), []],
    ['opt-in, rolling', choose('opt-in', { lastDay: 'rolling', lastDayText: label }), []],
    ['no choice, no last day', choose('none', { lastDay: undefined }), []],
    ['no choice with a last day', choose('none', {}), at('lastDay', '2025-11-02'), /there is no way to say no/],
    ['no choice at any time', choose('none', { lastDay: 'any-time' }), at('lastDay', 'any-time')],
    [
      'an unknown choice with a last day',
      choose('unknown', {}),
      at('lastDay', '2025-11-02'),
      /set choice\.kind to "opt-out"/,
    ],
    ['an unknown choice without a last day', choose('unknown', { lastDay: undefined }), []],
  ]);
});

describe('the last day to act and the day of publication', () => {
  const published = (day: string, document: unknown = notice) => ({
    ...(document as object),
    published: day,
    modified: undefined,
  });
  const lastDay = ['! audiences[0].plan[0].lastDay "2025-11-02"'];
  const derived = withEntry({ lastDay: undefined, derivation: undefined, sourceWording: undefined });
  cases([
    ['no day of publication', noticeWith('published'), []],
    ['on the same day', published('2025-11-02'), []],
    ['on the day after', published('2025-11-03'), lastDay, /published on 2025-11-03, after the last day to act/],
    ['a derived last day', published('2025-11-03', derived), ['! audiences[0].plan[0].start "2025-11-03"']],
    ['for a use that has begun', published('2025-11-03', withEntry({ state: 'started', announced: undefined })), []],
    [
      'for a plan that another entry had replaced',
      published('2025-11-03', withEntries({ announced: '2025-11-03', state: 'unknown' })),
      [],
    ],
    [
      'for a plan that another entry replaced later',
      published('2025-11-03', withEntries({ announced: '2025-11-04', state: 'unknown' })),
      lastDay,
    ],
    [
      'without a choice',
      published('2025-11-04', withChoice('none', { ...(derived as object), routes: undefined })),
      [],
    ],
  ]);
});

describe('the readings of the last day in the sources', () => {
  const wording = (reading?: string) => ({ text: 'x', language: 'nl', sourceRef: 'letter', reading });
  const found = ['? audiences[0].plan[0].sourceWording ["2025-11-02","2025-11-03"]'];
  const rows: readonly (readonly [
    readings: readonly (string | undefined)[],
    found: readonly string[],
    advice?: RegExp,
  ])[] = [
    [[undefined, '2025-11-02'], []],
    [[undefined], []],
    [['2025-11-02', '2025-11-03'], found, /readers see that they do/],
    [['2025-11-03'], found],
    [['ambiguous'], ['? audiences[0].plan[0].sourceWording ["2025-11-02","ambiguous"]']],
    [['2025-11-03', '2025-10-31', 'ambiguous'], ['! audiences[0].plan[0].lastDay "2025-11-02"'], /2025-10-31/],
  ];
  table(rows.map(([readings, ...rest]): Row => ['audiences.0.plan.0.sourceWording', readings.map(wording), ...rest]));
  const sourceWording = [wording('2025-11-01'), wording('ambiguous')];
  cases([
    [
      'a derived day that is not the earliest',
      withEntry({ lastDay: undefined, sourceWording }),
      ['! audiences[0].plan[0].lastDay'],
      /^Write 2025-11-01/,
    ],
    [
      'a day in one source, and any time',
      withEntry({ lastDay: 'any-time', sourceWording: [wording('2025-11-02')] }),
      ['? audiences[0].plan[0].sourceWording ["any-time","2025-11-02"]'],
    ],
    ['one reading, and no day', withEntry({ start: 'undecided', lastDay: undefined }), []],
  ]);
});

describe('the time at which a last day ends', () => {
  const plain = { derivation: undefined, sourceWording: undefined };
  const at = (value: string, path = 'audiences[0].plan[0]'): string[] => [`! ${path}.lastTime "${value}"`];
  const end = (lastDay: string | undefined, lastTime: string, timeZone?: string) => ({
    ...(withEntry({ ...plain, start: '2030-01-01', lastDay, lastTime }) as object),
    ...(timeZone && { timeZone }),
  });
  const route = (fields: object, timeZone?: string) => ({
    ...(noticeWith('routes.1', { ...mail, ...fields }) as object),
    ...(timeZone && { timeZone }),
  });
  cases([
    ['an hour', end('2025-12-15', '17:00'), []],
    ['without a stated last day', end(undefined, '17:00'), at('17:00'), /^Add lastDay/],
    ['with any time as the last day', end('any-time', '17:00'), at('17:00')],
    [
      'without a zone',
      { ...end('2025-12-15', '17:00'), timeZone: undefined },
      ['? timeZone', ...at('17:00')],
      /Add timeZone, like/,
    ],
    ['in an unknown zone', end('2026-03-29', '02:30', 'Mars/Base'), ['! timeZone "Mars/Base"']],
    ['skipped in spring', end('2026-03-29', '02:30'), at('02:30'), /^Write 01:59 or 03:00: on 2026-03-29 the clocks/],
    ['the first minute that is skipped', end('2026-03-29', '02:00'), at('02:00')],
    ['the last minute before it', end('2026-03-29', '01:59'), []],
    ['the first minute after it', end('2026-03-29', '03:00'), []],
    ['repeated in autumn', end('2026-10-25', '02:30'), []],
    ['a midnight that is skipped', end('2026-09-06', '00:30', 'America/Santiago'), at('00:30'), /^Write 01:00: on/],
    [
      'a day that is skipped',
      { ...end('2011-12-30', '12:00', 'Pacific/Apia'), published: '2011-01-01' },
      at('12:00'),
      /^Write another day in lastDay: the clocks in Pacific\/Apia skip 2011-12-30\.$/,
    ],
    ['of a route', route({ lastDay: '2025-11-02', lastTime: '12:00' }), []],
    ['of a route without a last day', route({ lastTime: '12:00' }), at('12:00', 'routes[1]'), /^Add lastDay/],
    ['of a route, skipped', route({ lastDay: '2026-03-29', lastTime: '02:30' }), at('02:30', 'routes[1]')],
  ]);
});

describe('the wording of a purpose', () => {
  const wrong = (language: string, purpose: unknown): string[] => [`! purpose.label.${language} ${json(purpose)}`];
  const fits: readonly (readonly [language: string, purpose: string])[] = [
    ['nl', 'om AI te trainen'],
    ['nl', 'voor advertenties'],
    ['en', 'for AI training'],
    ['en', 'to sell “The Best” ads'],
    ['fr', 'pour entraîner une IA'],
    ['fr', 'à des fins publicitaires'],
    ['fr', 'afin d’entraîner une IA'],
    ['de', 'zum Trainieren von KI'],
    ['de', 'für Werbung'],
    ['de-AT', 'um KI zu trainieren'],
    // less is known about other languages
    ['pl', 'trenowanie AI'],
    ['ar', 'لتدريب الذكاء الاصطناعي'],
    ['ja', 'AIの訓練のため'.toLowerCase()],
  ];
  const misfits: readonly (readonly [language: string, purpose: string, advice: RegExp])[] = [
    ['nl', 'om AI te trainen.', /^Remove the punctuation at the end/],
    ['nl', 'om AI te trainen!', /^Remove/],
    ['en', 'to train AI?', /^Remove/],
    ['en', 'to train AI:', /^Remove/],
    ['en', 'to train AI;', /^Remove/],
    ['pl', 'aby trenować AI.', /^Remove/],
    ['ja', 'aiの訓練。', /^Remove/],
    ['nl', 'Om AI te trainen', /^Begin with a lower-case letter/],
    ['en', 'AI training', /^Begin with a lower-case letter/],
    ['en', '“To train AI”', /^Begin with a lower-case letter/],
    ['pl', 'Trenowanie AI', /^Begin with a lower-case letter/],
    ['el', 'Για εκπαίδευση', /^Begin with a lower-case letter/],
    ['nl', 'het trainen van AI', /^Begin with om, voor, .* or met, to complete “uses your data …”\.$/],
    ['en', 'training AI', /^Begin with to, for/],
    ['en', 'tomorrow', /^Begin with to, for/],
    ['fr', 'entraîner une IA', /^Begin with pour/],
    ['de', 'trainieren von KI', /^Begin with um/],
    ['de-CH', 'werbung', /^Begin with um/],
  ];
  const document = (language: string, purpose: string) => ({
    ...notice,
    languages: [...new Set([...notice.languages, language])],
    purpose: { label: { ...notice.purpose?.label, [language]: purpose } },
  });
  const about = (one: Problem): boolean => one.code === 'ill-fitting-purpose';
  for (const [language, purpose] of fits) {
    it(`${language}: ${purpose}`, () => {
      assert.deepEqual(check(document(language, purpose)).filter(about), []);
    });
  }
  for (const [language, purpose, advice] of misfits) {
    it(`rejects ${language}: ${purpose}`, () => {
      const found = check(document(language, purpose)).filter(about);
      assert.deepEqual(found.map(short), wrong(language, purpose));
      assert.match(found[0]?.fix ?? '', advice);
    });
  }
});

describe('a text that says “this day”', () => {
  const words: readonly (readonly [language: string, text: string, found: boolean])[] = [
    ['en', 'After this day it works too.', true],
    ['en', 'This date is fixed.', true],
    ['en', 'On this daybreak', false],
    ['en', 'Later it works too.', false],
    ['nl', 'Na deze dag kan het ook.', true],
    ['nl', 'Deze datum ligt vast.', true],
    ['nl', 'Deze dagen', false],
    ['de', 'Nach diesem Tag geht es auch.', true],
    ['de', 'Dieser Tag', true],
    ['de', 'In diesen Tagen', false],
    ['de', 'Dieser Tage', false],
    ['de', 'Nach diesem Datum', true],
    ['de', 'Vor Ablauf dieses Tages', true],
    ['fr', 'Après ce jour aussi.', true],
    ['fr', 'Jusqu’à ce jour-là.', true],
    ['fr', 'À partir de cette date', true],
  ];
  for (const [language, text, isFound] of words) {
    it(`${language}: ${text}`, () => {
      const { audiences } = notice;
      const choice = { ...audience?.choice, text: { ...label, [language]: text } };
      const document = {
        ...notice,
        languages: [...new Set(['nl', 'en', language])],
        audiences: [{ ...audiences[0], choice }],
      };
      const found = check(document).filter(({ code }) => code === 'unnamed-day');
      assert.deepEqual(found.map(short), isFound ? [`! audiences[0].choice.text.${language} ${json(text)}`] : []);
    });
  }
  const text = { nl: 'Na deze dag.', en: 'x' };
  table(
    [
      'audiences.0.choice.cost',
      'audiences.0.afterDate.text',
      'audiences.0.plan.0.text',
      'routes.0.note',
      'routes.0.covers',
      'routes.0.notCovers',
      'routes.0.steps.0.text',
    ].map((path): Row => [path, text, [`! ${path.replace(/\.(\d)/g, '[$1]')}.nl "Na deze dag."`], /later/]),
  );
  // quotations, texts on a screen, and texts with a date of their own
  table([
    ['audiences.0.plan.0.sourceWording.0.text', 'tot en met deze dag', []],
    ['routes.0.control.label', text, []],
    ['routes.1.body', text, []],
    ['updates.0.text', text, []],
    ['whatChanges', { text, sourceRefs }, []],
  ]);
});

describe('the name of a law', () => {
  const spellings: readonly (readonly [name: string, law: string | undefined])[] = [
    ['GDPR', 'GDPR'],
    ['gdpr', 'GDPR'],
    ['EU GDPR', 'GDPR'],
    ['EU-GDPR', 'GDPR'],
    ['GDPR (EU)', 'GDPR'],
    ['AVG', 'GDPR'],
    ['DSGVO', 'GDPR'],
    ['DS-GVO', 'GDPR'],
    ['RGPD', 'GDPR'],
    ['R.G.P.D.', 'GDPR'],
    ['RODO', 'GDPR'],
    ['BDAR', 'GDPR'],
    ['Regulation (EU) 2016/679', 'GDPR'],
    ['General Data Protection Regulation', 'GDPR'],
    ['UK GDPR', 'UK GDPR'],
    ['UK-GDPR', 'UK GDPR'],
    ['uk gdpr', 'UK GDPR'],
    ['GDPR (UK)', 'UK GDPR'],
    ['LGPD', undefined],
    ['FADP', undefined],
    ['CCPA', undefined],
    ['UK', undefined],
    ['Data Protection Act 2018', undefined],
    ['GDPR and ePrivacy', undefined],
    ['個人情報保護法', undefined],
    ['', undefined],
  ];
  for (const [name, law] of spellings) {
    it(`${name} is ${law ?? 'another'}`, () => {
      assert.equal(knownLaw(name), law);
      if (!name) return;
      const found = law === undefined || law === name ? [] : [`! jurisdictions[0].law ${json(name)}`];
      const findings = check(noticeWith('jurisdictions.0.law', name)).filter(({ path }) => path.endsWith('.law'));
      assert.deepEqual(findings.map(short), found);
      for (const { fix } of findings) assert.match(fix, new RegExp(`^Write "${String(law)}"`));
    });
  }
  it('is unknown if it is missing', () => {
    assert.equal(knownLaw(undefined), undefined);
  });
});

describe('categories', () => {
  table([
    ['dataCategories.1.label', undefined, ['! dataCategories[1].label'], /badges is not in the vocabulary/],
    ['dataCategories.1.special', true, []],
    ['dataCategories.0.special', true, ['! dataCategories[0].special true'], /name is not special/],
    ['dataCategories.0.special', false, ['? dataCategories[0].special false']],
    ['dataCategories.2.special', false, ['! dataCategories[2].special false'], /health is special/],
    ['dataCategories.2.special', true, ['? dataCategories[2].special true']],
    ['specialCategoryWarning', undefined, ['? dataCategories[2] "health"'], /specialCategoryWarning, or a note/],
  ]);
  const rows: readonly [name: string, categories: unknown, found: readonly string[]][] = [
    ['special data that are used need a warning', [{ ...health, use: 'used' }], ['? dataCategories[0] "health"']],
    ['special data with unclear use need none', [{ ...health, use: 'unclear' }], []],
    ['special data that are not used need none', [{ ...health, use: 'not-used' }], []],
    ['a note is enough', [{ ...health, note: { nl: 'x', en: 'x' } }], []],
    [
      'special data outside the vocabulary need one too',
      [{ ...badges, use: 'used', special: true }],
      ['? dataCategories[0] "badges"'],
    ],
  ];
  const unwarned = noticeWith('specialCategoryWarning') as object;
  /** Data under the given laws, with a warning about special data. No position refers to a region. */
  const under = (laws: readonly string[], id: string, fields: object): object => ({
    ...notice,
    controllers: undefined,
    positions: undefined,
    jurisdictions: laws.map((law, index) => ({ code: `X${String(index)}`, name: label, law })),
    dataCategories: [{ id, use: 'used', sourceRefs, ...fields }],
  });
  const unexplained = (...given: Parameters<typeof under>): object => ({
    ...under(...given),
    specialCategoryWarning: undefined,
  });
  const both = ['GDPR', 'LGPD'];
  const special = 'dataCategories[0].special true';
  cases([
    ['another law can make other data special', under(both, 'location', { special: true }), []],
    [
      'the notice must explain which law does so',
      unexplained(both, 'location', { special: true }),
      [`! ${special}`],
      /law under which location is special/,
    ],
    ['a note can explain it', unexplained(both, 'location', { special: true, note: label }), []],
    [
      'under the GDPR, only data of the vocabulary are special',
      under(['GDPR', 'UK GDPR'], 'location', { special: true }),
      [`! ${special}`],
      /location is not special under the GDPR/,
    ],
    [
      'data that are special under the GDPR need a mark under another law',
      under(both, 'health', { special: true }),
      [],
    ],
    [
      'data that are special under the GDPR cannot be marked as ordinary',
      under(both, 'health', { special: false }),
      ['! dataCategories[0].special false'],
      /health is special under the GDPR/,
    ],
    ['under the GDPR alone, the mark is redundant', under(['GDPR'], 'health', { special: true }), [`? ${special}`]],
    ['under another law alone, the vocabulary has no effect', unexplained(['LGPD'], 'health', {}), []],
    ['under another law alone, the notice marks special data', under(['LGPD'], 'health', { special: true }), []],
    [
      'under another law alone, the notice must explain the mark',
      unexplained(['LGPD'], 'health', { special: true }),
      [`! ${special}`],
      /law under which health is special/,
    ],
    [
      'under another law alone, a mark as ordinary is redundant',
      under(['LGPD'], 'health', { special: false }),
      ['? dataCategories[0].special false'],
      /health is not special by default/,
    ],
  ]);
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
    ['positions.0.url', 'https://anywhere.example/', []],
    ['routes', [route({ type: 'phone', phone: '0800-1234' })], []],
    ['routes', [route({ type: 'phone', steps: settings?.steps })], ['! routes[0].phone'], /number to call/],
    ['routes', [route({ phone: '0800-1234' })], []],
    ...['letter', 'in-person'].flatMap((type): Row[] => [
      ['routes', [route({ type, postalAddress: label })], []],
      ['routes', [route({ type, steps: [{ text: label }] })], []],
      ['routes', [route({ type, url: 'https://example.com/' })], ['! routes[0].postalAddress'], /write|go/],
    ]),
    ...['in-app', 'settings'].flatMap((type): Row[] => [
      ['routes', [route({ type, steps: [{ text: label }] })], []],
      ['routes', [route({ type })], [`! routes[0] ${nothing.replace('form', type)}`], /a url, a path or steps/],
    ]),
    // the type alone says what to do
    ...['browser-signal', 'delete-account'].map((type): Row => ['routes', [route({ type })], []]),
  ]);

  const operator = { name: 'Ombudsman', hosts: ['ombudsman.example'] };
  const at = (url: string, fields: object = {}) => route({ operator, url, ...fields });
  table([
    ['routes', [at('https://www.ombudsman.example/x')], []],
    ['routes', [at('https://example.com/')], []],
    [
      'routes',
      [at('https://evil.example/')],
      ['! routes[0].url "https://evil.example/"'],
      /routes\[0\]\.operator\.hosts/,
    ],
    // the hosts of an operator apply only to its own route
    [
      'routes',
      [at('https://ombudsman.example/'), { ...settings, url: 'https://ombudsman.example/' }],
      ['! routes[1].url "https://ombudsman.example/"'],
      /add this host to platform\.hosts/,
    ],
    ['routes', [{ ...mail, operator, address: 'no@ombudsman.example' }], []],
    [
      'routes',
      [{ ...mail, operator, address: 'no@evil.example' }],
      ['? routes[0].address "no@evil.example"'],
      /if it belongs to the operator/,
    ],
    [
      'routes',
      [route({ operator: { name: 'Ombudsman' }, steps: [{ text: label, url: 'https://evil.example/' }] })],
      ['! routes[0].operator.hosts'],
    ],
    ['routes', [route({ operator: { name: 'Town hall' }, steps: [{ text: label }] })], []],
  ]);

  const groups = {
    ...notice,
    audiences: ['new', 'old'].map((id) => ({ ...audience, id, name: label })),
  };
  const pair = (...both: readonly object[]) => ({
    ...groups,
    routes: both.map((fields, index) =>
      route({ id: `x${String(index)}`, url: 'https://example.com/', recommended: true, ...fields }),
    ),
  });
  cases([
    ['one recommended for each group', pair({ audiences: ['new'] }, { audiences: ['old'] }), []],
    [
      'two for the same group',
      pair({ audiences: ['new', 'old'] }, { audiences: ['old'] }),
      ['! routes[1].recommended true'],
    ],
    ['one for all, one for some', pair({}, { audiences: ['old'] }), ['! routes[1].recommended true']],
    ['two for all', pair({}, {}), ['! routes[1].recommended true'], /routes\[0\] is recommended/],
    ['one that is not recommended', pair({}, { recommended: false }), []],
    ['deletion', pair({}, { type: 'delete-account' }), ['! routes[1].recommended true'], /always shown last/],
  ]);

  const halves = ['opt-out', 'none'].map((kind, index) => ({
    id: index ? 'stuck' : 'free',
    name: label,
    choice: { ...audience?.choice, kind },
    plan: [{ state: 'planned', start: '2025-11-03', sourceRefs }],
  }));
  const only = (...routes: readonly object[]) => ({
    ...notice,
    audiences: halves,
    routes: routes.map((fields, index) => route({ id: `x${String(index)}`, url: 'https://example.com/', ...fields })),
  });
  cases([
    ['no choice, no route', { ...notice, audiences: halves, routes: undefined }, []],
    ['a route for people who have a choice', only({ audiences: ['free'] }), []],
    ['a route for people who have none', only({ audiences: ['stuck'] }), ['! routes[0].type "form"'], /kind of stuck,/],
    ['a route for all', only({}), ['! routes[0].type "form"'], /"delete-account"/],
    ['only deleting the account', only({ type: 'delete-account' }), []],
    [
      'one of two',
      only({ type: 'delete-account' }, { type: 'browser-signal', audiences: ['free', 'stuck'] }),
      ['! routes[1].type "browser-signal"'],
    ],
  ]);
});

describe('the last review', () => {
  const on = (today?: string): string[] =>
    check(notice, today === undefined ? {} : { today: parseDay(today) }).map(short);
  it('should be present', () => {
    assert.deepEqual(check(noticeWith('reviewedOn')).map(short), ['? reviewedOn']);
  });
  it('is valid for 180 days', () => {
    assert.deepEqual(on('2025-11-08'), []);
    assert.deepEqual(on('2026-05-07'), []);
    assert.deepEqual(on('2026-05-08'), ['? reviewedOn "2025-11-08"']);
  });
  it('is not checked without a current day', () => {
    assert.deepEqual(on(), []);
  });
});

describe('the checker, the schema and the reader', () => {
  /** Each value of each enumeration, with the path of its field. */
  function* wordsOf(shape: Shape, path = ''): Iterable<string> {
    if (shape.type === 'picklist') for (const word of shape.options ?? []) yield `${path} ${String(word)}`;
    for (const under of [shape.wrapped, shape.item, shape.value]) if (under) yield* wordsOf(under, path);
    for (const [key, field] of Object.entries(shape.entries ?? {})) yield* wordsOf(field, `${path}.${key}`);
  }
  /** The value at a path in the checker's notation. */
  const at = (document: unknown, path: string): unknown => {
    const keys = path.matchAll(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]|[^.[\]]+/g);
    let value = document;
    for (const [key] of keys) {
      const own = key.startsWith('[') ? String(JSON.parse(key.slice(1, -1))) : key;
      value = (value as Record<string, unknown> | undefined)?.[own];
    }
    return value;
  };
  it('a language map with a key that Valibot skips does not throw', () => {
    const label = { nl: 'om AI te trainen', constructor: { prototype: 1 } };
    assert.doesNotThrow(() => check({ ...notice, purpose: { label } }));
  });

  it('a document that violates the schema has a problem, and a document without problems is kept whole', () => {
    let unblemished = 0;
    holds(brokenJson(fc.constant(notice)), 400, (document) => {
      const problems = check(document).filter(({ severity }) => severity === 'problem');
      if (!v.is(NoticeSchema, document)) assert.notEqual(problems.length, 0);
      // Valibot skips these keys in a map; the reader reports them
      if (problems.length || /__proto__|constructor/.test(json(document))) return;
      unblemished++;
      assert.deepEqual(readNotice(document), { notice: document, problems: [] });
    });
    assert.notEqual(unblemished, 0);
  });

  it('random valid notices are kept whole, and cover every enumeration of the schema', () => {
    const words = new Set<string>();
    const collect = (shape: Shape, value: unknown, path: string): void => {
      if (shape.wrapped) collect(shape.wrapped, value, path);
      else if (shape.type === 'picklist') words.add(`${path} ${String(value)}`);
      else if (typeof value === 'object' && value !== null)
        for (const [key, under] of Object.entries(value)) {
          const field = shape.entries?.[key] ?? shape.item ?? shape.value;
          if (field) collect(field, under, shape.entries ? `${path}.${key}` : path);
        }
    };
    holds(checkedNotices('nl'), 250, (document) => {
      assert.deepEqual(readNotice(document), { notice: document, problems: [] });
      collect(ROOT, document, '');
    });
    const all = [...wordsOf(ROOT)];
    assert.ok(all.length > 50, String(all.length));
    assert.deepEqual(
      all.filter((word) => !words.has(word)),
      [],
    );
  });

  it('a finding has the value at its path', () => {
    holds(fc.oneof(notices, brokenJson()), 100, (document) => {
      for (const { code, path, value } of check(document)) {
        // these findings show an id or a list of days instead
        if (!path || ['duplicate-id', 'differing-sources', 'unexplained-special'].includes(code)) continue;
        const there = json(at(document, path));
        assert.ok(value.endsWith('…') ? there.startsWith(value.slice(0, -1)) : value === there, `${path}: ${value}`);
      }
    });
  });

  it('the checker never throws, whatever the input', () => {
    holds(fc.oneof(brokenObjects(), fc.anything()), 150, check);
  });
});

describe('the ready-made notices', () => {
  const folder = new URL('../../notices/', import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  for (const file of files) {
    it(`${file} has no problem, and is kept whole`, () => {
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
