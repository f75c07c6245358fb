/**
 * The calendar file, read by parsers that others wrote: ical.js (Thunderbird's), node-ical, and Python's icalendar
 * where it is installed.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import ical from 'node-ical';
import linkedinJson from '../../notices/linkedin-ai-training-2025.json' with { type: 'json' };
import { calendarFile, type CalendarEvent } from '../../src/model/calendar.js';
import { isoDay, parseDay } from '../../src/model/day.js';
import type { Notice } from '../../src/model/notice.js';
import { calendar } from '../../src/content/calendar.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { ar } from '../words.ar.js';
import { notice, noticeWith } from './notice.js';

/** As in `fuzz.test.ts`: a third of them are tried here. */
const CASES = Number(process.env['FUZZ'] ?? 15_000);

const linkedin = linkedinJson as unknown as Notice;
const day = (iso: string) => parseDay(iso)!;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** What the standard asks of the bytes: lines of 75 octets at most, each whole UTF-8, ended by CR and LF. */
function wellFolded(file: string): void {
  const bytes = Buffer.from(file);
  assert.equal(bytes.toString(), file, 'lone surrogates');
  const lines = bytes.toString('latin1').split('\r\n');
  assert.equal(lines.pop(), '');
  for (const line of lines) {
    assert.ok(
      Array.from(line).every((octet) => octet >= ' ' && octet !== '\x7f'),
      line,
    );
    assert.ok(line.length <= 75, `${String(line.length)} octets: ${line}`);
    decoder.decode(Buffer.from(line, 'latin1'));
  }
}

/** What both parsers read. */
interface Read {
  readonly uid: unknown;
  readonly sequence: unknown;
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
  const start = event.getFirstProperty('dtstart')!;
  assert.equal(start.type, 'date');
  return {
    uid: of('uid'),
    sequence: of('sequence'),
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

/** node-ical gives all-day dates as local midnights. */
const local = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** What node-ical reads; of alarms it keeps the texts as they are. It takes an escaped backslash before n for a line break. */
function byNodeIcal(file: string): Read {
  const events = Object.values(ical.sync.parseICS(file)).filter((one) => one?.type === 'VEVENT');
  assert.equal(events.length, 1);
  const event = events[0] as unknown as NodeEvent;
  assert.equal(event.datetype, 'date');
  return {
    uid: event['uid'],
    sequence: Number(event['sequence']),
    start: local(event.start),
    end: local(event.end),
    stamp: event.dtstamp.toISOString().replace('.000', ''),
    summary: event['summary'],
    description: event['description'],
    url: event['url'],
    transparent: event['transparency'],
    alarms: [],
  };
}

const withoutBackslashes = <T>(what: T): T => JSON.parse(JSON.stringify(what).replaceAll('\\\\', '')) as T;

/** What was meant. */
const meant = (event: CalendarEvent): Read => ({
  uid: `${event.uid}@opt-out-elements`,
  sequence: event.sequence ?? 0,
  start: isoDay(event.day),
  end: isoDay(event.day + 1),
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
    'SUMMARY:LinkedIn: laatste dag om vooraf nee te zeggen',
    'DESCRIPTION:Vanaf maandag 3 november 2025 gebruikt LinkedIn je gegevens om eigen AI-modellen te trainen die content genereren.\\nRegel het uiterlijk zondag 2 november 2025.\\nVolg dit pad: Instellingen & Privacy › Gegevensprivacy › Gegevens voor verbetering van generatieve AI\\nZeg nee op linkedin.com: https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    'URL:https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    'DESCRIPTION:LinkedIn: laatste dag om vooraf nee te zeggen\\nMorgen is de laatste dag.',
    'END:VALARM',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    'DESCRIPTION:LinkedIn: laatste dag om vooraf nee te zeggen\\nRegel het uiterlijk zondag 2 november 2025 – nog 7 dagen.',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
  assert.equal(calendar(structuredClone(linkedin), nl), file);
});

test('an event without stamp, version and link is a valid one too', () => {
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

const none: readonly (readonly [why: string, notice: unknown])[] = [
  ['it was withdrawn', noticeWith('status', { activity: 'withdrawn', sourceRefs: ['letter'] })],
  ['it was halted', noticeWith('status', { activity: 'halted', sourceRefs: ['letter'] })],
  ['the last day comes after the start', noticeWith('lastDayToAct.date', '2025-11-09')],
  ['no day is known', { ...notice, effectiveFrom: undefined, lastDayToAct: undefined }],
  ['it is not written in that language', noticeWith('languages', ['nl'])],
  ['it cannot be read', null],
];
for (const [why, given] of none) {
  test(`no file where ${why}`, () => {
    assert.equal(calendar(given as Notice, en), undefined);
  });
}

test('a route by e-mail is written to, and a notice without routes has no link', () => {
  const mail = [{ id: 'mail', type: 'email', address: 'privacy@example.com', sourceRefs: ['letter'] }];
  const { description, url } = byIcalJs(calendar(noticeWith('routes', mail) as Notice, en)!);
  assert.match(String(description), /^Say no by e-mail to privacy@example\.com: mailto:privacy@example\.com$/m);
  assert.equal(url, 'mailto:privacy@example.com');
  assert.equal(byIcalJs(calendar(noticeWith('routes') as Notice, en)!).url, undefined);
});

/** Texts that break naive writers: what has a meaning in the format, what takes several octets, and what cannot be folded. */
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
/** Both parsers trim spaces at the ends. */
const trimmed = texts.map((text) => `<${text.replace(/[\p{Cc}\u2028\u2029]/gu, '')}>`);
const days = fc.integer({ min: day('1990-01-02'), max: day('2100-12-30') });

test('random events are read by two parsers as they were meant', () => {
  const lines = fc.array(trimmed, { minLength: 1, maxLength: 3 }).map((some) => some.join('\n'));
  fc.assert(
    fc.property(
      fc.record({
        uid: trimmed,
        sequence: fc.nat(),
        stamp: days,
        day: days,
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

test('any text at all, with control characters and broken pairs, gives a file that holds one event', () => {
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

/** Random notices in three languages, as the door takes them. */
const randomNotices = fc
  .record({
    name: texts,
    purpose: texts,
    path: fc.array(texts, { minLength: 1, maxLength: 5 }),
    last: days,
    version: fc.integer({ min: 1, max: 1e6 }),
  })
  .map(({ last, name, path, purpose, version }) => ({
    ...notice,
    version,
    languages: ['nl', 'en', 'ar'],
    platform: { name: `<${name}>`.slice(0, 2000) },
    purpose: { label: { en: `<${purpose}>`.slice(0, 2000) } },
    routes: [{ id: 'a', type: 'settings', path: { en: path.map((label) => `<${label}>`) }, sourceRefs: ['letter'] }],
    effectiveFrom: { date: isoDay(last + 1), sourceRefs: ['letter'] },
    lastDayToAct: { date: isoDay(last), sourceRefs: ['letter'] },
  })) as fc.Arbitrary<unknown> as fc.Arbitrary<Notice>;

test('random notices, in three languages, give files that two parsers read', () => {
  fc.assert(
    fc.property(randomNotices, fc.constantFrom(en, nl, ar), (given, words) => {
      const file = calendar(given, words)!;
      wellFolded(file);
      const one = byIcalJs(file);
      assert.equal(one.start, given.lastDayToAct!.date);
      assert.equal(one.sequence, given.version);
      const plain = calendar(withoutBackslashes(given), words)!;
      assert.deepEqual(byNodeIcal(plain), { ...byIcalJs(plain), alarms: [] });
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
      '  out.append([str(event["SUMMARY"]), str(event["DESCRIPTION"]), event.decoded("DTSTART").isoformat(), [a.decoded("TRIGGER").days for a in event.walk("VALARM")]])',
      'json.dump(out, sys.stdout)',
    ].join('\n');
    const { stderr, stdout } = spawnSync('python3', ['-c', code], { input: JSON.stringify(files), encoding: 'utf8' });
    assert.equal(stderr, '');
    const ours = files.map(byIcalJs).map(({ description, start, summary }) => [summary, description, start, [-1, -7]]);
    assert.deepEqual(JSON.parse(stdout), ours);
  });
}
