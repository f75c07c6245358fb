/**
 * Tests that a banner is consistent on every day: for every combination of choice, state, start, last day, certainty
 * and number, on the days around each of its dates.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bannerContent, type BannerContent } from '../../src/content/banner.js';
import type { NoticePart } from '../../src/content/input.js';
import { isoDay, parseDay, type Day } from '../../src/model/day.js';
import type { Choice, Notice, PlanEntry } from '../../src/model/notice.js';
import { plainHtml } from '../../src/plain-html/plain-html.js';
import { en, type Words } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { toText, type Text } from '../../src/words/say.js';
import { partsOf } from './text-parts.js';

const day = (iso: string): Day => parseDay(iso)!;
const sourceRefs = ['letter'];
const START = '2026-03-02';

const CHOICES: readonly Choice['kind'][] = ['opt-out', 'opt-in', 'none', 'unknown'];
const STATES: readonly PlanEntry['state'][] = [
  'planned',
  'started',
  'paused',
  'resumed',
  'halted',
  'withdrawn',
  'unknown',
];
const STARTS = [undefined, 'unknown', 'undecided', START] as const;
const LAST_DAYS = [undefined, 'any-time', 'rolling', '2026-02-20', '2026-03-01', '2026-03-31'] as const;

/** Days around every date, and days far from all of them. */
const DAYS = [
  '2024-01-01',
  '2026-02-18',
  '2026-02-20',
  '2026-02-21',
  '2026-03-01',
  '2026-03-02',
  '2026-03-03',
  '2026-03-31',
  '2026-04-01',
  '2030-12-31',
];

interface Case {
  readonly notice: Notice;
  readonly choice: Choice['kind'];
  readonly entry: PlanEntry;
  readonly plural: boolean;
}

function* cases(): Iterable<Case> {
  for (const choice of CHOICES)
    for (const state of STATES)
      for (const start of STARTS)
        for (const lastDay of LAST_DAYS)
          for (const grace of [false, true])
            for (const certainty of ['will', 'may'] as const)
              for (const plural of [false, true]) {
                const entry: PlanEntry = {
                  state,
                  ...(start && { start }),
                  ...(lastDay && { lastDay }),
                  ...(lastDay === 'rolling' && { lastDayText: { nl: 'op tijd', en: 'in time' } }),
                  ...(grace && { grace }),
                  ...(lastDay && { derivation: 'editorial' }),
                  certainty,
                  sourceRefs,
                };
                yield { notice: noticeOf(choice, [entry], plural), choice, entry, plural };
              }
}

const noticeOf = (kind: Choice['kind'], plan: readonly PlanEntry[], plural: boolean): Notice => ({
  schemaVersion: '1.0',
  id: 'example',
  defaultLanguage: 'nl',
  languages: ['nl', 'en'],
  title: { nl: 'Een voorbeeld', en: 'An example' },
  platform: plural
    ? { name: 'X', translatedName: { nl: 'de netbeheerders', en: 'the grid operators' }, plural: true }
    : { name: 'Voorbeeld' },
  timeZone: 'Europe/Amsterdam',
  audiences: [{ id: 'everyone', choice: { kind, sourceRefs }, plan: [...plan] }],
  routes: [{ id: 'settings', type: 'settings', url: 'https://example.com/settings', sourceRefs }],
  sources: [{ id: 'letter', publisher: 'De Courant', language: 'nl' }],
});

const read = (notice: NoticePart, words: Words, iso: string): BannerContent =>
  bannerContent({ notice, words, now: new Date(`${iso}T10:00:00Z`) })!;

const linesOf = ({ details, headline, others, sentences, ways }: BannerContent): readonly Text[] => [
  headline,
  ...sentences,
  ...ways,
  ...details,
  ...others,
];

/** The day that follows some words in a sentence, or `undefined`. */
function dayAfter(line: Text, before: RegExp): Day | undefined {
  let text = '';
  for (const part of partsOf(line)) {
    if (typeof part === 'object' && part.datetime !== undefined && before.test(text)) return parseDay(part.datetime);
    text += typeof part === 'string' ? part : part.text;
  }
  return undefined;
}

/** Words right before a day, by whether the day is in the future. */
const TENSES = {
  en: { future: /(?:^|\W)[Ff]rom $/, past: /(?:^|\W)[Ss]ince $|(?:was|began on) $/ },
  nl: { future: /(?:^|\W)[Vv]anaf $/, past: /(?:^|\W)[Ss]inds $|was $|begon (?:dit )?op $/ },
};

/** Words that are true only today, and words that refer to a day. */
const TODAY_ONLY = /\b(?:vandaag|morgen|nog \d+ dag|today|tomorrow|\d+ days? left)/i;
const THIS_DAY = /\b(?:deze|die) (?:dag|datum)\b|\b(?:this|that) (?:day|date)\b|\bdit is de dag\b/i;

/** The days that a text names. */
const daysIn = (text: Text): readonly (Day | undefined)[] =>
  [...partsOf(text)].map((part) => (typeof part === 'object' ? parseDay(part.datetime ?? '') : undefined));

/** Returns an inconsistency between a banner and a day, or `undefined`. */
function faultOf(
  { choice, entry, plural }: Case,
  content: BannerContent,
  words: Words,
  iso: string,
): string | undefined {
  const today = day(iso);
  const lines = linesOf(content);
  const text = lines.map(toText).join('\n');
  const last = parseDay(entry.lastDay ?? '') ?? (entry.start === START && !entry.lastDay ? day(START) - 1 : undefined);
  const isToCome = choice === 'opt-out' && last !== undefined && today <= last;
  const { calendar, daysLeft, headline, leaf, printedHeadline } = content;
  if (!isToCome && (leaf || daysLeft !== undefined || calendar))
    return 'a leaf, a count or a calendar file without a day';
  if (calendar && today === last) return 'a calendar file on the last day';
  if (daysLeft !== undefined && daysLeft !== last! - today) return 'a wrong count';
  if (TODAY_ONLY.test(toText(headline)) !== (printedHeadline !== undefined))
    return 'the printed text is true today only';
  if (printedHeadline && (TODAY_ONLY.test(toText(printedHeadline)) || !daysIn(printedHeadline).includes(last)))
    return 'the printed text has no day';
  if (THIS_DAY.test(text) && !leaf && !daysIn(headline).includes(last)) return 'refers to a day that is not shown';
  for (const line of lines) {
    const { future, past } = TENSES[words.lang as keyof typeof TENSES];
    const from = dayAfter(line, future);
    if (from !== undefined && from <= today && content.window !== 'unsure')
      return `in the future tense: ${toText(line)}`;
    const since = dayAfter(line, past);
    if (since !== undefined && since > today) return `in the past tense: ${toText(line)}`;
  }
  const has = (sentence: Text | RegExp): boolean =>
    sentence instanceof RegExp ? sentence.test(text) : text.includes(toText(sentence));
  const w = words.banner;
  const isOver = content.use === 'stopped' || content.use === 'cancelled';
  if (choice === 'none' && !has(isOver ? w.noChoiceThen : w.noChoice)) return 'does not say that there is no way';
  if (choice === 'none' && content.action) return 'has a button where there is no way';
  const sayNo = words === en ? /Say no|can still|Whether you can/ : /Zeg nee|nog steeds|Of je nu nog/;
  if ((choice === 'none' || choice === 'opt-in') && has(sayNo)) return 'says how to say no';
  const wants = words === en ? /(?<!a )\bplans? to use/ : /\bwil/;
  if (choice === 'opt-in' && has(wants)) return 'says that the platform wants it';
  if (
    choice === 'opt-in' &&
    !isOver &&
    (content.use === 'announced' || content.use === 'in-use') &&
    !has(w.nothingWithoutYes)
  )
    return 'does not say that nothing happens without a yes';
  if (content.use === 'announced' && has(words === en ? /Since|In use|began/ : /Sinds|In gebruik|begon/))
    return 'says that the use has begun too early';
  if (content.window === 'closed' && choice === 'opt-out' && content.use === 'in-use' && !has(w.notKnown))
    return 'does not say what effect acting later has';
  const singular =
    words === en
      ? /operators (?:uses|has|wants|does|is)\b|\b(?:uses|has|does) the grid operators/
      : /netbeheerders (?:gebruikt|heeft|wil|kan)\b|\b(?:gebruikt|heeft|wil|kan) de netbeheerders/;
  if (plural && has(singular)) return 'uses a singular verb for a plural name';
  if (plural && /(?:^|[.:] )(?:de netb|the grid)/m.test(text)) return 'begins a sentence with a lower-case letter';
  if (/undefined|NaN|Invalid|\[object/.test(text)) return 'contains a value that is no text';
  return undefined;
}

for (const words of [nl, en]) {
  describe(`in ${words.lang}, the banner of every combination on every day`, () => {
    it('is consistent', () => {
      let count = 0;
      const faults: string[] = [];
      for (const one of cases()) {
        for (const iso of DAYS) {
          count++;
          const content = read(one.notice, words, iso);
          const fault = faultOf(one, content, words, iso);
          if (fault)
            faults.push(`${fault} | ${iso} ${one.choice} ${JSON.stringify(one.entry)} | ${toText(content.headline)}`);
        }
      }
      assert.deepEqual(faults.slice(0, 20), [], `${String(faults.length)} of ${String(count)}`);
      assert.ok(count > 50_000, String(count));
    });

    it('is inconsistent on another day, or for another choice', () => {
      const missing = new Set([
        'refers to a day that is not shown',
        'a leaf, a count or a calendar file without a day',
        'a wrong count',
        'in the future tense',
        'in the past tense',
        'does not say that there is no way',
        'says how to say no',
        'does not say that nothing happens without a yes',
      ]);
      const collect = (fault = ''): void => void missing.delete(fault.replace(/:.*/, ''));
      const notKnown = words === en ? 'Nobody knows what holds after this day.' : 'Na deze dag is het niet bekend.';
      const pointing = { ...words, banner: { ...words.banner, notKnown } };
      for (const one of cases()) {
        const [before, after] = ['2026-02-18', '2026-03-03'] as const;
        const [early, late] = [before, after].map((iso) => read(one.notice, words, iso)) as [
          BannerContent,
          BannerContent,
        ];
        collect(faultOf(one, early, words, after));
        collect(faultOf(one, late, words, before));
        collect(faultOf(one, early, words, '2026-02-19'));
        for (const choice of CHOICES) collect(faultOf({ ...one, choice }, late, words, after));
        collect(faultOf({ ...one, plural: !one.plural }, late, words, after));
        collect(faultOf(one, read(one.notice, pointing, after), pointing, after));
        if (!missing.size) break;
      }
      assert.deepEqual([...missing], []);
    });

    it('names no article of the GDPR where another law applies', () => {
      for (const one of cases()) {
        const notice: Notice = {
          ...one.notice,
          jurisdictions: [{ code: 'BR', name: { nl: 'Brazilië', en: 'Brazil' }, law: 'LGPD' }],
          legalBasis: {
            label: { nl: 'gerechtvaardigd belang', en: 'legitimate interests' },
            term: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-f',
            sourceRefs,
          },
          dataCategories: [{ id: 'health', use: 'used', sourceRefs }],
        };
        const full = plainHtml(notice, words, { form: 'full' });
        assert.doesNotMatch(full, /GDPR|AVG|\b(?:Article|artikel) (?:9|21|77)\b|edpb/, JSON.stringify(one.entry));
      }
    });
  });
}

describe('a plan with a history', () => {
  /** The use and window from each day on, for an opt-out. */
  const histories: Readonly<Record<string, readonly [plan: readonly Partial<PlanEntry>[], told: readonly string[]]>> = {
    'paused before its start, and started later': [
      [
        { announced: '2024-05-22', state: 'planned', start: '2024-06-26' },
        { announced: '2024-06-14', state: 'paused' },
        { announced: '2025-04-14', state: 'planned', start: '2025-05-27' },
      ],
      ['2024-05-22 announced open', '2024-06-14 on-hold none', '2025-04-14 announced open', '2025-05-27 in-use closed'],
    ],
    'used, and halted': [
      [
        { announced: '2024-04-01', state: 'planned', start: '2024-05-07' },
        { announced: '2024-08-01', state: 'halted' },
      ],
      ['2024-04-01 announced open', '2024-05-07 in-use closed', '2024-08-01 stopped none'],
    ],
    'a halt that was announced in advance': [
      [
        { announced: '2026-09-15', state: 'planned', start: '2026-11-01' },
        { announced: '2026-11-12', from: '2026-11-20', state: 'halted' },
      ],
      [
        '2026-09-15 announced open',
        '2026-11-01 in-use closed',
        '2026-11-12 in-use closed, halted is coming',
        '2026-11-20 stopped none',
      ],
    ],
    'withdrawn before its start': [
      [
        { announced: '2025-07', state: 'planned', start: '2025-08-08' },
        { announced: '2025-07-16', state: 'withdrawn' },
      ],
      ['2025-07-01 announced open', '2025-07-16 cancelled none'],
    ],
    'used, paused and resumed': [
      [
        { announced: '2024-07-26', state: 'started', start: 'unknown' },
        { announced: '2024-08-08', state: 'paused' },
        { announced: '2024-10-01', state: 'resumed' },
      ],
      ['2024-07-26 in-use closed', '2024-08-08 on-hold none', '2024-10-01 in-use closed'],
    ],
    'an hour on the last day': [
      [{ announced: '2026-11-16', state: 'planned', start: '2027-01-11', lastDay: '2026-12-15', lastTime: '17:00' }],
      ['2026-11-16 announced open', '2026-12-16 announced closed', '2027-01-11 in-use closed'],
    ],
  };
  for (const [name, [plan, told]] of Object.entries(histories)) {
    it(`shows each change on its day: ${name}`, () => {
      const entries = plan.map((entry): PlanEntry => ({ state: 'planned', ...entry, sourceRefs }));
      const notice = noticeOf('opt-out', entries, false);
      const changes: string[] = [];
      let before = '';
      for (let today = day('2024-01-01'); today <= day('2030-12-31'); today++) {
        const { sentences, use, window } = read(notice, en, isoDay(today));
        const isComing = sentences.some((sentence) => toText(sentence).startsWith('From Friday 20 November'));
        const now = `${use} ${window}${isComing ? ', halted is coming' : ''}`;
        if (now !== before) changes.push(`${isoDay(today)} ${now}`);
        before = now;
      }
      // a day before the first announcement has the first entry
      assert.deepEqual(changes.slice(1), told.slice(1));
      assert.ok(told[0]?.endsWith(changes[0]?.slice(11) ?? ''), changes[0]);
    });
  }

  it('ends at the last time in the zone of the notice', () => {
    const entry: PlanEntry = {
      state: 'planned',
      start: '2027-01-11',
      lastDay: '2026-12-15',
      lastTime: '17:00',
      sourceRefs,
    };
    const notice = noticeOf('opt-out', [entry], false);
    const at = (utc: string): string => {
      const { daysLeft, window } = bannerContent({ notice, words: en, now: new Date(utc) })!;
      return `${window} ${String(daysLeft)}`;
    };
    assert.equal(at('2026-12-15T15:59:59Z'), 'open 0');
    assert.equal(at('2026-12-15T16:00:00Z'), 'closed undefined');
    assert.equal(at('2026-12-15T17:30:00Z'), 'closed undefined');
  });
});
