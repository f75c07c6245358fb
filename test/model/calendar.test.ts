/**
 * Tests the calendar file with independent parsers: ical.js (Thunderbird), node-ical, and Python's icalendar if it is
 * installed.
 */
import assert from 'node:assert/strict';
import { isUtf8 } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import ical from 'node-ical';
// the package entry point would use the older version that node-ical assigns to the global Temporal
import { Temporal } from 'temporal-polyfill/implementation';
import linkedinJson from '../../notices/linkedin-ai-training-2025.json' with { type: 'json' };
import { calendarFile, type CalendarEvent } from '../../src/model/calendar.js';
import { isoDay, parseDay } from '../../src/model/day.js';
import type { Audience, Choice, Notice, PlanEntry, Route } from '../../src/model/notice.js';
import { calendar, type CalendarOptions } from '../../src/content/calendar.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { ar } from '../../src/words/languages/ar.js';
import { notice, noticeWith } from './notice.js';

/** See `fuzz.test.ts`; this file runs a third of the cases. */
const CASES = Number(process.env['FUZZ'] ?? 15_000);

const linkedin = linkedinJson as unknown as Notice;
const day = (iso: string) => parseDay(iso)!;

/** An octet that is a control character. */
const CONTROL = /[^ -~\x80-\xff]/;

/** Asserts the line folding of RFC 5545, section 3.1: at most 75 octets a line, each valid UTF-8, ended by CRLF. */
function wellFolded(file: string): void {
  const bytes = Buffer.from(file);
  assert.equal(bytes.toString(), file, 'lone surrogates');
  const lines = bytes.toString('latin1').split('\r\n');
  assert.equal(lines.pop(), '');
  for (const line of lines) {
    assert.doesNotMatch(line, CONTROL);
    assert.ok(line.length <= 75, `${String(line.length)} octets: ${line}`);
    assert.ok(isUtf8(Buffer.from(line, 'latin1')), line);
  }
}

/** What both parsers read. `start`, `end`: days of an all-day event, otherwise instants. */
interface Read {
  readonly uid: unknown;
  readonly sequence: unknown;
  readonly isAllDay: boolean;
  readonly start: string;
  readonly end: string;
  readonly stamp: string;
  readonly summary: unknown;
  readonly description: unknown;
  readonly url: unknown;
  readonly transparent: unknown;
  readonly alarms: readonly { readonly trigger: unknown; readonly text: unknown }[];
}

function byIcalJs(file: string): Read {
  const root = new ICAL.Component(ICAL.parse(file) as string);
  assert.equal(root.getFirstPropertyValue('version'), '2.0');
  assert.equal(root.getFirstPropertyValue('method'), 'PUBLISH');
  assert.equal(root.getAllSubcomponents('vevent').length, 1);
  const event = root.getFirstSubcomponent('vevent')!;
  const of = (name: string, component = event) => component.getFirstPropertyValue(name);
  const [start, end] = ['dtstart', 'dtend'].map((name) => event.getFirstProperty(name)!.type);
  assert.equal(start, end);
  return {
    uid: of('uid'),
    sequence: of('sequence'),
    isAllDay: start === 'date',
    start: String(of('dtstart')),
    end: String(of('dtend')),
    stamp: String(of('dtstamp')),
    summary: of('summary'),
    description: of('description'),
    url: of('url') ?? undefined,
    transparent: of('transp'),
    alarms: event.getAllSubcomponents('valarm').map((alarm) => {
      assert.equal(of('action', alarm), 'DISPLAY');
      return { trigger: String(of('trigger', alarm)), text: of('description', alarm) };
    }),
  };
}

interface NodeEvent extends Record<string, unknown> {
  readonly start: Date;
  readonly end: Date;
  readonly dtstamp: Date;
  readonly datetype: string;
}

/** node-ical returns all-day dates as local midnights. */
const local = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
const instant = (date: Date): string => date.toISOString().replace('.000', '');

/**
 * What node-ical reads. It leaves the texts of alarms escaped, and takes an escaped backslash before n for a line
 * break.
 */
function byNodeIcal(file: string): Read {
  const events = Object.values(ical.sync.parseICS(file)).filter((one) => one?.type === 'VEVENT');
  assert.equal(events.length, 1);
  const event = events[0] as unknown as NodeEvent;
  const isAllDay = event.datetype === 'date';
  const written = isAllDay ? local : instant;
  return {
    uid: event['uid'],
    sequence: Number(event['sequence']),
    isAllDay,
    start: written(event.start),
    end: written(event.end),
    stamp: instant(event.dtstamp),
    summary: event['summary'],
    description: event['description'],
    url: event['url'],
    transparent: event['transparency'],
    alarms: [],
  };
}

const withoutBackslashes = <T>(what: T): T => JSON.parse(JSON.stringify(what).replaceAll('\\\\', '')) as T;

/** The expected result. */
const meant = (event: CalendarEvent): Read => ({
  uid: `${event.uid}@opt-out-elements`,
  sequence: event.sequence ?? 0,
  isAllDay: event.end === undefined,
  start: event.end === undefined ? isoDay(event.day) : instant(new Date(event.end - 36e5)),
  end: event.end === undefined ? isoDay(event.day + 1) : instant(new Date(event.end)),
  stamp: `${isoDay(event.stamp ?? 0)}T00:00:00Z`,
  summary: event.summary,
  description: event.description,
  url: event.url,
  transparent: 'TRANSPARENT',
  alarms: Object.entries(event.reminders).map(([days, text]) => ({
    trigger: `-P${days}D`,
    text,
  })),
});

test('the file of the LinkedIn notice', () => {
  const file = calendar(linkedin, nl) ?? '';
  wellFolded(file);
  assert.deepEqual(file.replaceAll('\r\n ', '').split('\r\n'), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//opt-out-elements//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:linkedin-ai-training-2025@opt-out-elements',
    'DTSTAMP:20251108T000000Z',
    'SEQUENCE:1',
    'DTSTART;VALUE=DATE:20251102',
    'DTEND;VALUE=DATE:20251103',
    'SUMMARY:LinkedIn: laatste dag om nee te zeggen',
    'DESCRIPTION:Vanaf maandag 3 november 2025 gebruikt LinkedIn je gegevens om eigen AI-modellen te trainen die content genereren.\\nZeg nee uiterlijk zondag 2 november 2025.\\nGa naar: Instellingen & Privacy › Gegevensprivacy › Gegevens voor verbetering van generatieve AI\\nZeg nee op linkedin.com: https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement\\nZet daar de schakelaar uit.\\nIn de app: Ga naar: Instellingen › Gegevensprivacy › Gegevens voor verbetering van generatieve AI',
    'URL:https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    'DESCRIPTION:LinkedIn: laatste dag om nee te zeggen\\nZeg nee uiterlijk morgen\\, zondag 2 november',
    'END:VALARM',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    'DESCRIPTION:LinkedIn: laatste dag om nee te zeggen\\nZeg nee uiterlijk zondag 2 november: nog 7 dagen',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
  assert.equal(calendar(structuredClone(linkedin), nl), file);
});

test('an event without stamp, version and link is valid too', () => {
  const event: CalendarEvent = {
    uid: 'a',
    day: day('2024-02-29'),
    summary: 's',
    description: 'd',
    reminders: { 1: 'r' },
  };
  const file = calendarFile(event);
  wellFolded(file);
  assert.match(
    file,
    /DTSTAMP:19700101T000000Z\r\nSEQUENCE:0\r\nDTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n/,
  );
  assert.doesNotMatch(file, /URL/);
  assert.deepEqual(byIcalJs(file), meant(event));
});

test('an event that ends at an hour lasts one hour, in UTC', () => {
  const event: CalendarEvent = {
    uid: 'a',
    day: day('2026-12-15'),
    end: Date.parse('2026-12-15T16:00Z'),
    summary: 's',
    description: 'd',
    reminders: { 1: 'r' },
  };
  const file = calendarFile(event);
  wellFolded(file);
  assert.match(file, /\r\nDTSTART:20261215T150000Z\r\nDTEND:20261215T160000Z\r\n/);
  assert.doesNotMatch(file, /VALUE=DATE|TZID|VTIMEZONE/);
  assert.deepEqual(byIcalJs(file), meant(event));
  assert.deepEqual(byNodeIcal(file), { ...meant(event), alarms: [] });
});

const sourceRefs = ['letter'];

/** A group of people with one plan entry; by default the last day is the day before 16 December 2026. */
const group = (
  entry: Partial<PlanEntry> = {},
  kind: Choice['kind'] = 'opt-out',
  more: Partial<Audience> = {},
): Audience => ({
  id: 'users',
  choice: { kind, sourceRefs },
  plan: [{ announced: '2026-01-01', state: 'planned', start: '2026-12-16', sourceRefs, ...entry }],
  ...more,
});
const withGroups = (...audiences: readonly Audience[]): Notice => ({ ...notice, audiences: [...audiences] });
const read = (given: Notice, options?: CalendarOptions, words = en): Read => {
  const file = calendar(given, words, options);
  assert.ok(file !== undefined, 'a file');
  wellFolded(file);
  return byIcalJs(file);
};
/** The lines of the description. */
const linesOf = (given: Notice, options?: CalendarOptions, words = en): readonly string[] =>
  String(read(given, options, words).description).split('\n');

const hours: readonly (readonly [what: string, timeZone: string, day: string, time: string, end: string])[] = [
  ['in winter', 'Europe/Amsterdam', '2026-12-15', '17:00', '2026-12-15T16:00:00Z'],
  ['in summer', 'Europe/Amsterdam', '2026-06-15', '17:00', '2026-06-15T15:00:00Z'],
  ['half an hour after midnight', 'Europe/Amsterdam', '2026-12-15', '00:30', '2026-12-14T23:30:00Z'],
  ['in a zone with a half-hour offset', 'Asia/Kolkata', '2026-12-15', '17:00', '2026-12-15T11:30:00Z'],
  ['that a clock change skips', 'Europe/Amsterdam', '2026-03-29', '02:30', '2026-03-29T01:00:00Z'],
  ['that a clock change repeats', 'Europe/Amsterdam', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
];
for (const [what, timeZone, last, time, end] of hours) {
  test(`the event ends when the last day ends, at a time ${what}`, () => {
    const start = isoDay(day(last) + 1);
    const given = { ...withGroups(group({ start, lastDay: last, lastTime: time })), timeZone };
    const file = calendar(given, en)!;
    const event = byIcalJs(file);
    assert.deepEqual([event.isAllDay, event.end], [false, end]);
    assert.equal(Date.parse(event.end) - Date.parse(event.start), 36e5);
    assert.deepEqual(byNodeIcal(file), { ...event, alarms: [] });
    assert.match(linesOf(given)[1]!, new RegExp(`^Say no by ${time} on `));
  });
}

test('a time in an unknown zone is stated, and the event takes the whole day', () => {
  const given = { ...withGroups(group({ lastDay: '2026-12-15', lastTime: '17:00' })), timeZone: 'Mars/Base' };
  const { end, isAllDay, start } = read(given);
  assert.deepEqual([isAllDay, start, end], [true, '2026-12-15', '2026-12-16']);
  assert.equal(linesOf(given)[1], 'Say no by 17:00 on Tuesday 15 December 2026.');
});

const noDay = { start: 'undecided' } as const;
const none: readonly (readonly [why: string, notice: unknown])[] = [
  ['there is no way to say no', withGroups(group({}, 'none'))],
  ['nothing happens without consent', withGroups(group({}, 'opt-in'))],
  ['nobody knows whether people can say no', withGroups(group({}, 'unknown'))],
  ['saying no has the same effect at any time', withGroups(group({ lastDay: 'any-time' }))],
  ['each person has another last day', withGroups(group({ lastDay: 'rolling' }))],
  ['no day is known', withGroups(group(noDay))],
  ['the use began on an unknown day', withGroups(group({ state: 'started', start: 'unknown' }))],
  ['it was withdrawn', withGroups(group({ state: 'withdrawn' }))],
  ['it was halted', withGroups(group({ state: 'halted' }))],
  [
    'it was halted, although the last day is in the future',
    withGroups(group({ state: 'halted', lastDay: '2026-12-15' })),
  ],
  ['it is on hold, and has no day', withGroups(group({ state: 'paused' }))],
  ['nobody knows whether it continues', withGroups(group({ state: 'unknown', lastDay: '2026-12-15' }))],
  ['the last day comes after the start', withGroups(group({ lastDay: '2026-12-24' }))],
  ['the last day is the start', withGroups(group({ lastDay: '2026-12-16' }))],
  ['there are no groups of people', { ...notice, audiences: [] }],
  ['it has no text in that language', noticeWith('languages', ['nl'])],
  ['it cannot be read', null],
];
for (const [why, given] of none) {
  test(`no file if ${why}`, () => {
    assert.equal(calendar(given as Notice, en), undefined);
  });
}

test('a last day with grace, or the entry in force, determines the date', () => {
  assert.equal(read(withGroups(group({ lastDay: '2026-12-24', grace: true }))).start, '2026-12-24');
  const [first] = group().plan;
  const plan = [first!, { announced: '2026-06-01', state: 'planned' as const, start: '2027-03-01', sourceRefs }];
  assert.equal(read(withGroups(group({}, 'opt-out', { plan }))).start, '2027-02-28');
  const halted = [...plan, { announced: '2026-07-01', state: 'halted' as const, sourceRefs }];
  assert.equal(calendar(withGroups(group({}, 'opt-out', { plan: halted })), en), undefined);
});

test('a possible use has “may”, and a use without a first day has “plans”', () => {
  assert.equal(
    linesOf(withGroups(group({ certainty: 'may' })))[0],
    'From Wednesday 16 December 2026, Example may use your data to train AI.',
  );
  const [entry] = group({ lastDay: '2026-12-15' }).plan;
  const { start, ...dayless } = entry!;
  assert.ok(start);
  assert.equal(
    linesOf(withGroups(group({}, 'opt-out', { plan: [dayless] })))[0],
    'Example plans to use your data to train AI.',
  );
});

const groups = withGroups(
  group({ start: '2026-09-01' }, 'opt-in', {
    id: 'minors',
    name: { en: 'minors', nl: 'minderjarigen' },
    regions: ['US'],
  }),
  group({ start: '2026-12-01' }, 'opt-out', {
    id: 'uk',
    name: { en: 'people in the UK', nl: 'mensen in het VK' },
    regions: ['GB'],
  }),
  group({ start: '2026-11-01' }, 'opt-out', {
    id: 'eu',
    name: { en: 'people in the EU', nl: 'mensen in de EU' },
    regions: ['EU'],
  }),
  group(noDay, 'opt-out', {
    id: 'ch',
    name: { en: 'people in Switzerland', nl: 'mensen in Zwitserland' },
    regions: ['CH'],
  }),
);
const chosen: readonly (readonly [what: string, options: CalendarOptions, day: string | undefined, id?: string])[] = [
  ['the requested group', { audience: 'uk' }, '2026-11-30', 'uk'],
  ['another group', { audience: 'eu' }, '2026-10-31', 'eu'],
  ['the requested region', { region: 'GB' }, '2026-11-30', 'uk'],
  ['a country in a region', { region: 'NL' }, '2026-10-31', 'eu'],
  ['the requested group, although the reader lives elsewhere', { audience: 'uk', region: 'NL' }, '2026-11-30', 'uk'],
  ['nobody, because that group has no day', { audience: 'ch' }, undefined],
  ['nobody, because that region has no day', { region: 'CH' }, undefined],
  ['nobody, because that group need not say no', { audience: 'minors' }, undefined],
];
for (const [what, options, last, id] of chosen) {
  test(`with ${JSON.stringify(options)} the file is for ${what}`, () => {
    if (last === undefined) assert.equal(calendar(groups, en, options), undefined);
    else {
      const { start, uid } = read(groups, options);
      assert.deepEqual([start, uid], [last, `${notice.id}/${id!}@opt-out-elements`]);
    }
  });
}

test('without a choice the file is for a group with a last day; the uid omits the id of a single group', () => {
  const { start, uid } = read(groups);
  assert.ok(
    [
      ['2026-11-30', `${notice.id}/uk@opt-out-elements`],
      ['2026-10-31', `${notice.id}/eu@opt-out-elements`],
    ].some(([last, id]) => start === last && uid === id),
    String(uid),
  );
  assert.equal(read(withGroups(group())).uid, `${notice.id}@opt-out-elements`);
});

const withRoutes = (...routes: readonly Partial<Route>[]): Notice => ({
  ...withGroups(group()),
  routes: routes.map((route, index) => ({ id: `route-${String(index)}`, type: 'settings', sourceRefs, ...route })),
});

test('a route by e-mail or telephone has a link, and a notice without routes has none', () => {
  const mail = withRoutes({ type: 'email', address: 'privacy@example.com' });
  assert.equal(linesOf(mail)[2], 'Say no by e-mail to privacy@example.com: mailto:privacy@example.com');
  assert.equal(read(mail).url, 'mailto:privacy@example.com');
  const phone = withRoutes({ type: 'phone', phone: '+31 20 123 45 67' });
  assert.equal(linesOf(phone)[2], 'Say no by telephone: +31 20 123 45 67: tel:+31201234567');
  assert.equal(read(phone).url, 'tel:+31201234567');
  const { routes, ...nowhere } = withGroups(group());
  assert.ok(routes);
  assert.equal(read(nowhere).url, undefined);
  assert.equal(linesOf(nowhere).length, 2);
});

test('the description has each route without a web address', () => {
  const given: Notice = {
    ...withRoutes(
      { type: 'letter', postalAddress: { nl: 'Postbus 1, 1000 AA Amsterdam', en: 'Postbus 1, 1000 AA Amsterdam' } },
      { type: 'in-person', postalAddress: { nl: 'je stadhuis', en: 'your town hall' } },
      { type: 'in-app', path: { nl: ['Meer', 'Privacy'], en: ['More', 'Privacy'] } },
      { type: 'phone', phone: '0800-1234', cost: { nl: 'gratis', en: 'free' } },
    ),
    platform: {
      name: 'Netbeheerders',
      translatedName: { nl: 'de netbeheerders', en: 'the grid operators' },
      plural: true,
    },
  };
  const said = {
    en: ['Postbus 1, 1000 AA Amsterdam', 'your town hall', 'More › Privacy', '0800-1234', 'tel:08001234', 'free'],
    nl: ['Postbus 1, 1000 AA Amsterdam', 'je stadhuis', 'Meer › Privacy', '0800-1234', 'tel:08001234', 'gratis'],
  };
  for (const words of [en, nl]) {
    const lines = linesOf(given, {}, words);
    for (const part of said[words.lang as keyof typeof said]) {
      assert.ok(
        lines.some((line) => line.includes(part)),
        `${part} in ${lines.join('\n')}`,
      );
    }
  }
  assert.match(linesOf(given)[0]!, /, the grid operators will use your data to train AI\.$/);
  assert.match(linesOf(given, {}, nl)[0]!, / gebruiken de netbeheerders je gegevens om AI te trainen\.$/);
  assert.match(String(read(given).summary), /^The grid operators: /);
  assert.match(String(read(given, {}, nl).summary), /^De netbeheerders: /);
});

test('the routes of another group are not linked', () => {
  const given: Notice = {
    ...groups,
    routes: [
      { id: 'a', type: 'form', url: 'https://example.com/uk', audiences: ['uk'], sourceRefs },
      { id: 'b', type: 'form', url: 'https://example.com/eu', audiences: ['eu'], sourceRefs },
    ],
  };
  assert.equal(read(given, { audience: 'uk' }).url, 'https://example.com/uk');
  assert.equal(read(given, { region: 'FR' }).url, 'https://example.com/eu');
});

/**
 * Texts that break naive writers: characters with a meaning in the format, of several octets, or without a place to
 * fold.
 */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('\\', '\\n', '\\\\', ',', ';', ':', '"', '^n', 'BEGIN:VEVENT', 'END:VCALENDAR'),
      fc.constantFrom('👩‍👩‍👧‍👦', '🇳🇱', 'الإعدادات والخصوصية', 'é', '€', '𝒳', 'x'.repeat(80), '語'.repeat(60)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));
/** Without spaces at the ends, which both parsers trim. */
const trimmed = texts.map((text) => `<${text.replace(/[\p{Cc}\u2028\u2029]/gu, '')}>`);
const days = fc.integer({ min: day('1990-01-02'), max: day('2100-12-30') });

test('two parsers read random events as they were meant', () => {
  const lines = fc.array(trimmed, { minLength: 1, maxLength: 3 }).map((some) => some.join('\n'));
  fc.assert(
    fc.property(
      fc.record({
        uid: trimmed,
        sequence: fc.nat(),
        stamp: days,
        day: days,
        end: fc.option(
          days.map((one) => one * 864e5 + 36e5),
          { nil: undefined },
        ),
        summary: trimmed,
        description: lines,
        url: fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }).map((url) => new URL(url).href),
        reminders: fc.record({ 7: trimmed, 1: lines }),
      }),
      (event) => {
        const file = calendarFile(event);
        wellFolded(file);
        assert.deepEqual(byIcalJs(file), meant(event));
        const plain = withoutBackslashes(event);
        assert.deepEqual(byNodeIcal(calendarFile(plain)), { ...meant(plain), alarms: [] });
      },
    ),
    { numRuns: Math.ceil(CASES / 3) },
  );
});

test('any text, even with control characters and lone surrogates, gives a file with one event', () => {
  const any = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\r', '\n', '\t', '\0', '\ud800', '\u2028', '\u0085'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  });
  fc.assert(
    fc.property(any, any, any, (uid, summary, text) => {
      const file = calendarFile({ uid, day: 20000, summary, description: text, reminders: { 7: text, 1: text } });
      wellFolded(file);
      assert.equal(byIcalJs(file).alarms.length, 2);
    }),
    { numRuns: 2000 },
  );
});

/** Random notices in three languages. */
const randomNotices = fc
  .record({
    name: texts,
    purpose: texts,
    path: fc.array(texts, { minLength: 1, maxLength: 5 }),
    last: days,
    minute: fc.option(fc.nat(1439), { nil: undefined }),
    timeZone: fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
    version: fc.integer({ min: 1, max: 1e6 }),
  })
  .map(({ last, minute, name, path, purpose, timeZone, version }): Notice => {
    const lastTime = minute === undefined ? undefined : Temporal.PlainTime.from('00:00').add({ minutes: minute });
    return {
      ...withGroups(
        group({
          start: isoDay(last + 1),
          lastDay: isoDay(last),
          ...(lastTime && { lastTime: lastTime.toString({ smallestUnit: 'minute' }) }),
        }),
      ),
      timeZone,
      version,
      languages: ['nl', 'en', 'ar'],
      platform: { name: `<${name}>`.slice(0, 2000) },
      purpose: { label: { en: `<${purpose}>`.slice(0, 2000) } },
      routes: [{ id: 'a', type: 'settings', path: { en: path.map((label) => `<${label}>`) }, sourceRefs }],
    };
  });

/** The instant at which the last day of a random notice ends, according to Temporal; undefined if at midnight. */
function endOf({ audiences: [audience], timeZone = '' }: Notice): string | undefined {
  const { lastDay = '', lastTime } = audience!.plan[0]!;
  if (lastTime === undefined) return undefined;
  const local = Temporal.PlainDateTime.from(`${lastDay}T${lastTime}`);
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const isSkipped = !earlier.toPlainDateTime().equals(local);
  return (isSkipped ? earlier.getTimeZoneTransition('next')! : earlier).toInstant().toString();
}

test('two parsers read the files of random notices in three languages', () => {
  fc.assert(
    fc.property(randomNotices, fc.constantFrom(en, nl, ar), (given, words) => {
      const file = calendar(given, words)!;
      wellFolded(file);
      const one = byIcalJs(file);
      const end = endOf(given);
      assert.equal(one.isAllDay, end === undefined);
      if (end === undefined) assert.equal(one.start, given.audiences[0]!.plan[0]!.lastDay);
      else assert.equal(one.end, end);
      assert.equal(one.sequence, given.version);
      const plain = calendar(withoutBackslashes(given), words)!;
      assert.deepEqual(byNodeIcal(plain), { ...(plain === file ? one : byIcalJs(plain)), alarms: [] });
      assert.ok(String(one.description).split('\n').length >= 3);
    }),
    { numRuns: Math.ceil(CASES / 3) },
  );
});

const python = spawnSync('python3', ['-c', 'import icalendar']).status === 0;
if (python) {
  test('Python’s icalendar reads the same', () => {
    const files = [...fc.sample(randomNotices, 300).map(withoutBackslashes), linkedin].map((one) => calendar(one, nl)!);
    const code = [
      'import icalendar, json, sys',
      'out = []',
      'for text in json.load(sys.stdin):',
      '  [event] = icalendar.Calendar.from_ical(text).walk("VEVENT")',
      '  assert not event.errors, event.errors',
      '  out.append([str(event["SUMMARY"]), str(event["DESCRIPTION"]), event.decoded("DTSTART").isoformat().replace("+00:00", "Z"), [a.decoded("TRIGGER").days for a in event.walk("VALARM")]])',
      'json.dump(out, sys.stdout)',
    ].join('\n');
    const { stderr, stdout } = spawnSync('python3', ['-c', code], { input: JSON.stringify(files), encoding: 'utf8' });
    assert.equal(stderr, '');
    const ours = files.map(byIcalJs).map(({ description, start, summary }) => [summary, description, start, [-1, -7]]);
    assert.deepEqual(JSON.parse(stdout), ours);
  });
}
