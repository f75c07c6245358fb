/**
 * Tests that unusual and published notices are consistent for each group of people, on every day from 2024 to 2030.
 * The table has kinds, not wording.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bannerContent, type BannerContent } from '../../src/content/banner.js';
import { calendar } from '../../src/content/calendar.js';
import { letterContent } from '../../src/content/letter.js';
import { checkNotice } from '../../src/model/check.js';
import { isoDay, parseDay } from '../../src/model/day.js';
import type { Audience, Notice } from '../../src/model/notice.js';
import { readNotice } from '../../src/model/read.js';
import { plainHtml } from '../../src/plain-html/plain-html.js';
import { en, type Words } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { en as enLetter } from '../../src/words/letter/en.js';
import { toText, type Text } from '../../src/words/say.js';
import { oddNotices, refused, type OddNotice } from '../../stories/odd/index.js';
import { saidIn } from '../content-walk.js';
import { told } from './phases-by-day.table.js';

const folder = new URL('../../notices/', import.meta.url);
const published = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Notice);
const all: readonly Notice[] = [...oddNotices.map(({ notice }) => notice), ...published];

const [FIRST, LAST] = [parseDay('2024-01-01')!, parseDay('2030-12-31')!];
const noon = (day: string): Date => new Date(`${day}T11:00:00Z`);

/** The words in which a notice is tested: Dutch or English, if the notice has the language. */
const languagesOf = ({ languages }: Notice): readonly Words[] =>
  [nl, en].filter(({ lang }) => languages.includes(lang));

/** The kind of headline of a banner, according to the plan of the group. */
function kindOf({ daysLeft = 2, headline }: BannerContent, { plan }: Audience, { banner, lang }: Words): string {
  const w = banner.headline;
  const [{ lastDay, lastDayText, lastTime } = plan[0]!] = plan.filter((entry) => entry.lastDay ?? entry.start);
  const days = plan.flatMap(({ lastDay: given = '', start = '' }) => {
    const first = parseDay(start);
    return parseDay(given) ?? (first === undefined ? [] : first - 1);
  });
  const kinds: Readonly<Record<string, readonly Text[]>> = {
    'only with a yes': [w.onlyWithYes],
    today: [w.today(true, lastTime), w.today(false, lastTime)],
    tomorrow: days.map((day) => w.act(day, lastTime, 1)),
    'act by a day': days.flatMap((day) => [w.act(day, lastTime), w.act(day, lastTime, daysLeft)]),
    'act, each by another day': lastDay === 'rolling' ? [w.rolling(lastDayText?.[lang] ?? '')] : [],
    'the day is over': days.flatMap((day) => [w.lastDayWas(day, true, lastTime), w.lastDayWas(day, false, lastTime)]),
  };
  const found = Object.entries(kinds).find(([, texts]) => texts.some((text) => toText(text) === toText(headline)));
  return found?.[0] ?? 'the use';
}

const THIS_DAY = /\b(?:deze|die) (?:dag|datum)\b|\b(?:this|that) (?:day|date)\b/i;

/** The full text of a banner. */
const textOf = ({ details, headline, others, sentences, ways, wordings }: BannerContent): string =>
  [headline, ...sentences, ...ways, ...details, ...others, ...(wordings ? [wordings.title, wordings.conclusion] : [])]
    .map(toText)
    .join('\n');

/** The days on which the use, window, headline or day count of a group changes. */
function rowsOf(notice: Notice, audience: string, words: Words): readonly string[] {
  const rows: string[] = [];
  const group = notice.audiences.find(({ id }) => id === audience)!;
  /** The kinds found before, by headline and count: most days have the same headline as the day before. */
  const kinds = new Map<string, string>();
  let before = '';
  for (let day = FIRST; day <= LAST; day++) {
    const content = bannerContent({ notice, words, now: noon(isoDay(day)), audience });
    assert.ok(content, notice.id);
    const { daysLeft, headline, leaf, use, window } = content;
    const key = `${String(daysLeft)} ${toText(headline)}`;
    const kind = kinds.get(key) ?? kindOf(content, group, words);
    kinds.set(key, kind);
    const counted = daysLeft === undefined ? '' : ', counted';
    assert.equal(leaf !== undefined, window === 'open' || window === 'grace', `${notice.id} ${isoDay(day)}`);
    // a text that refers to a day needs a calendar leaf
    if (!leaf) assert.doesNotMatch(textOf(content), THIS_DAY, `${notice.id} ${isoDay(day)}`);
    const row = `${use}, ${window}: ${kind}${counted}`;
    if (row !== before) rows.push(`${isoDay(day)} ${row}`);
    before = row;
  }
  return rows;
}

describe('the phases of each group of people, from 2024 to 2030', () => {
  for (const notice of all) {
    for (const { id } of notice.audiences) {
      for (const words of languagesOf(notice).slice(-1)) {
        it(`${notice.id}, ${id}`, () => {
          const name = `${notice.id}/${id}`;
          const rows = rowsOf(notice, id, words);
          if (process.env['SHOW']) console.log(JSON.stringify(name), JSON.stringify(rows, null, 2));
          assert.deepEqual(rows, told[name] ?? []);
        });
      }
    }
  }

  it('are the only rows of the table', () => {
    const names = all.flatMap((notice) =>
      languagesOf(notice).length ? notice.audiences.map(({ id }) => `${notice.id}/${id}`) : [],
    );
    assert.deepEqual(Object.keys(told).sort(), [...names].sort());
  });
});

/** The full text of a card at a moment. */
const cardText = (notice: Notice, words: Words, now: Date | undefined, audience?: string): string =>
  saidIn({ notice, words, now, audience }, {})
    .filter(({ kind }) => kind === 'text')
    .map(({ value }) => value)
    .join('');

const tagless = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ');

function assertNever(text: string, never: readonly RegExp[], where: string): void {
  for (const forbidden of never) assert.doesNotMatch(text, forbidden, where);
}

for (const { always, days, id, instants = [], never, notice } of oddNotices) {
  describe(`the notice ${id}`, () => {
    it('has no problems, and the reader keeps all of it', () => {
      assert.deepEqual(
        checkNotice(notice).filter(({ severity }) => severity === 'problem'),
        [],
      );
      assert.deepEqual(readNotice(notice), { notice, problems: [] });
    });

    for (const words of languagesOf(notice)) {
      const forbidden = never[words.lang as 'nl' | 'en'];
      const required = always[words.lang as 'nl' | 'en'];
      it(`says nothing false in the card in ${words.lang}`, () => {
        for (const day of days) {
          const text = cardText(notice, words, noon(day));
          assertNever(text, forbidden, day);
          for (const one of required) assert.ok(text.includes(one), `${day}: ${one}`);
          for (const audience of notice.audiences)
            assertNever(cardText(notice, words, noon(day), audience.id), forbidden, `${day} ${audience.id}`);
        }
        for (const { at, never: then } of instants)
          assertNever(cardText(notice, words, new Date(at)), then[words.lang as 'nl' | 'en'], at);
      });

      it(`says nothing false in plain HTML in ${words.lang}`, () => {
        const full = tagless(plainHtml(notice, words, { form: 'full' }));
        const short = tagless(plainHtml(notice, words, { form: 'short' }));
        assertNever(full, forbidden, 'full');
        assertNever(short, forbidden, 'short');
        for (const one of required) assert.ok(full.includes(one), one);
        assert.doesNotMatch(
          full + short,
          /\d+ days? left|nog \d+ dag|tomorrow,|Today is|until \S+ today|morgen,|Vandaag is|Je kunt vandaag/,
        );
      });

      it(`says nothing false in the calendar file in ${words.lang}`, () => {
        for (const { id: audience, choice, plan } of notice.audiences) {
          const file = calendar(notice, words, { audience });
          const hasDay =
            choice.kind === 'opt-out' &&
            plan.at(-1)?.lastDay !== 'any-time' &&
            plan.at(-1)?.lastDay !== 'rolling' &&
            ['planned', 'started', 'resumed'].includes(plan.at(-1)!.state) &&
            (parseDay(plan.at(-1)?.lastDay ?? plan.at(-1)?.start ?? '') ?? undefined) !== undefined;
          assert.equal(file !== undefined, hasDay, audience);
          const lines = file?.replace(/\r\n /g, '').split(/\\n|\r\n/) ?? [];
          for (const line of lines) assertNever(line, forbidden, 'calendar');
        }
      });
    }

    it('has a letter only where people can object under the GDPR or the UK GDPR', () => {
      const fields = { name: '', email: '', profile: '', situation: '' };
      const now = noon(days[0]!);
      const letter = letterContent({ notice, words: enLetter, now, isUnfolded: true, country: 'NL', fields });
      const isOptIn = notice.audiences.every(({ choice }) => choice.kind === 'opt-in');
      const laws = (notice.jurisdictions ?? []).map(({ law }) => law);
      if (isOptIn || !laws.some((law) => law === 'GDPR' || law === 'UK GDPR')) assert.equal(letter, undefined);
    });
  });
}

describe('an event after the current day', () => {
  for (const { days, notice } of oddNotices) {
    it(`is not in ${notice.id}`, () => {
      const dated = [
        notice.legalStatus?.asOf,
        ...(notice.positions ?? []).flatMap(({ date, decisions = [] }) => [date, ...decisions.map((one) => one.date)]),
        ...(notice.updates ?? []).map(({ date }) => date),
      ];
      // a plan may have days in the future
      const planned = JSON.stringify([notice.audiences, notice.routes ?? []]);
      for (const words of languagesOf(notice)) {
        for (const day of days) {
          const later = dated.filter((date) => date !== undefined && date > day && !planned.includes(date));
          const text = saidIn({ notice, words, now: noon(day) }, {})
            .filter(({ kind, path }) => kind === 'text' && /^(?:authorities|timeline)/.test(path))
            .map(({ value }) => value)
            .join('');
          for (const date of later) assert.ok(!text.includes(words.date(date!)), `${day}: ${date!}`);
        }
      }
    });
  }
});

describe('notices that the checker rejects', () => {
  for (const { code, id, notice } of refused as readonly (OddNotice & { code?: string })[]) {
    it(`${id}, which the page shows without failing`, () => {
      const problems = checkNotice(notice).filter(({ severity }) => severity === 'problem');
      assert.ok(problems.length, 'no problems');
      if (code)
        assert.ok(
          problems.some((one) => one.code === code),
          code,
        );
      for (const words of languagesOf(notice)) assert.ok(plainHtml(notice, words, { form: 'full' }));
    });
  }
});
