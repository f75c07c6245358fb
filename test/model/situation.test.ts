import assert from 'node:assert/strict';
import { after, describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayIn, isoDay, parseDay, type Day } from '../../src/model/day.js';
import type { Choice, PlanEntry } from '../../src/model/notice.js';
import { contradicts, lastDayOf, situationAt, type Reckoning, type Situation } from '../../src/model/situation.js';

const day = (iso: string): Day => {
  const parsed = parseDay(iso);
  assert.ok(parsed !== undefined, iso);
  return parsed;
};
const LINKEDIN: Dates = { effective: day('2025-11-03'), timeZone: 'Europe/Amsterdam', published: day('2025-09-24') };
const GAP: Dates = { ...LINKEDIN, lastDay: day('2025-10-28') };
const ZONELESS: Dates = { ...LINKEDIN, timeZone: undefined };

/** The days of one plan entry, and the facts that determine the situation. */
interface Dates extends Reckoning {
  readonly effective?: Day | undefined;
  readonly lastDay?: Day | undefined;
  readonly status?: PlanEntry['state'] | undefined;
}

const sourceRefs = ['letter'];
const choiceOf = (kind: Choice['kind']): Choice => ({ kind, sourceRefs });
const entryOf = ({ effective, lastDay, status = 'planned' }: Dates): PlanEntry => ({
  state: status,
  ...(effective !== undefined && { start: isoDay(effective) }),
  ...(lastDay !== undefined && { lastDay: isoDay(lastDay) }),
  sourceRefs,
});
const situationOf = (dates: Dates, now: Date): Situation =>
  situationAt({ choice: choiceOf('opt-out'), plan: [entryOf(dates)] }, dates, now);

/** Use, window and count, such as `announced open 8`. */
const told = ({ daysLeft, use, window }: Situation): string =>
  [use, window, daysLeft].filter((part) => part !== undefined).join(' ');
const toldAt = (dates: Dates, utc: string): string => told(situationOf(dates, new Date(utc)));
const inZone = (zone: string, local: string): Date =>
  new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds);

describe('counting to a first day of use on 3 November 2025 in Amsterdam', () => {
  const rows: readonly [utc: string, daysUntil: number, told: string][] = [
    ['2025-10-25T22:00:00Z', 8, 'announced open 7'],
    ['2025-10-31T23:30:00Z', 2, 'announced open 1'],
    ['2025-11-01T22:59:59Z', 2, 'announced open 1'],
    ['2025-11-01T23:00:00Z', 1, 'announced open 0'],
    ['2025-11-02T12:30:00Z', 1, 'announced open 0'],
    ['2025-11-02T23:00:00Z', 0, 'in-use closed'],
    ['2025-11-03T23:00:00Z', -1, 'in-use closed'],
  ];
  for (const [utc, daysUntil, expected] of rows) {
    it(`at ${utc} it is ${String(daysUntil)} days away: ${expected}`, () => {
      assert.equal((LINKEDIN.effective ?? NaN) - (dayIn('Europe/Amsterdam', new Date(utc)) ?? NaN), daysUntil);
      assert.equal(toldAt(LINKEDIN, utc), expected);
    });
  }

  const days: readonly [local: string, told: string][] = [
    ['2025-10-25T12:00', 'announced open 8'],
    ['2025-10-26T00:00', 'announced open 7'],
    ['2025-10-26T23:59:59', 'announced open 7'],
    ['2025-10-27T00:00', 'announced open 6'],
    ['2025-10-31T23:59:59', 'announced open 2'],
    ['2025-11-01T00:00', 'announced open 1'],
    ['2025-11-01T23:59:59', 'announced open 1'],
    ['2025-11-02T00:00', 'announced open 0'],
    ['2025-11-02T23:59:59', 'announced open 0'],
    ['2025-11-03T00:00', 'in-use closed'],
    ['2026-11-03T00:00', 'in-use closed'],
  ];
  for (const zone of [
    'Europe/Amsterdam',
    'Europe/Dublin',
    'Europe/London',
    'America/New_York',
    'Pacific/Auckland',
    'Pacific/Honolulu',
    'Pacific/Kiritimati',
    'Etc/GMT+12',
  ]) {
    for (const [local, expected] of days) {
      it(`at ${local} in ${zone} it is ${expected}`, () => {
        assert.equal(told(situationOf({ ...LINKEDIN, timeZone: zone }, inZone(zone, local))), expected);
      });
    }
  }
});

describe('phases', () => {
  const rows: readonly [name: string, dates: Dates, utc: string, told: string][] = [
    ['the last day is not over yet', GAP, '2025-10-28T12:00:00Z', 'announced open 0'],
    ['between the last day and the first of use', GAP, '2025-10-29T12:00:00Z', 'announced closed'],
    ['still between the last day and the first of use', GAP, '2025-11-02T12:00:00Z', 'announced closed'],
    ['the use has begun', GAP, '2025-11-03T12:00:00Z', 'in-use closed'],
    [
      'only a last day is known, in the future',
      { ...GAP, effective: undefined },
      '2025-10-20T12:00:00Z',
      'announced open 8',
    ],
    [
      'only a last day is known, in the past',
      { ...GAP, effective: undefined },
      '2025-12-29T12:00:00Z',
      'announced closed',
    ],
    ['neither date is known', { timeZone: 'Europe/Amsterdam' }, '2025-10-25T12:00:00Z', 'announced unsure'],
    [
      'planned adds nothing to the dates',
      { ...LINKEDIN, status: 'planned' },
      '2025-10-25T12:00:00Z',
      'announced open 8',
    ],
    ['halted before the day', { ...LINKEDIN, status: 'halted' }, '2025-10-25T12:00:00Z', 'cancelled none'],
    ['halted after the day', { ...LINKEDIN, status: 'halted' }, '2026-10-25T12:00:00Z', 'stopped none'],
    ['halted without dates', { status: 'halted' }, '2025-10-25T12:00:00Z', 'stopped none'],
    ['withdrawn', { ...LINKEDIN, status: 'withdrawn' }, '2025-10-25T12:00:00Z', 'cancelled none'],
    [
      'withdrawn, and read after the day',
      { ...LINKEDIN, status: 'withdrawn' },
      '2026-10-25T12:00:00Z',
      'cancelled none',
    ],
    ['begun, according to a source', { ...LINKEDIN, status: 'started' }, '2026-10-25T12:00:00Z', 'in-use closed'],
    ['on hold', { ...LINKEDIN, status: 'paused' }, '2025-10-25T12:00:00Z', 'on-hold none'],
    ['nobody knows', { ...LINKEDIN, status: 'unknown' }, '2025-10-25T12:00:00Z', 'unknown unsure'],
    ['withdrawn with a wrong clock', { ...LINKEDIN, status: 'withdrawn' }, '1970-01-01T00:00:00Z', 'cancelled none'],
    [
      'last day on the first day of use',
      { ...LINKEDIN, lastDay: day('2025-11-03') },
      '2025-10-25T12:00:00Z',
      'announced unsure',
    ],
    [
      'last day after the first day of use',
      { ...LINKEDIN, lastDay: day('2025-11-04') },
      '2026-10-25T12:00:00Z',
      'announced unsure',
    ],
    ['a clock before the day of publication', LINKEDIN, '2025-09-23T09:59:59Z', 'announced unsure'],
    ['a clock on the day of publication, somewhere', LINKEDIN, '2025-09-23T10:00:00Z', 'announced open 40'],
    ['a clock in 1970', LINKEDIN, '1970-01-01T00:00:00Z', 'announced unsure'],
    ['a clock that is not a date', LINKEDIN, 'never', 'announced unsure'],
    [
      'a leap day is counted',
      { ...LINKEDIN, effective: day('2028-03-02') },
      '2028-02-28T12:00:00Z',
      'announced open 2',
    ],
    [
      'the day before a leap day that is the last',
      { ...LINKEDIN, effective: day('2028-03-01') },
      '2028-02-28T12:00:00Z',
      'announced open 1',
    ],
    [
      'a year without leap day',
      { ...LINKEDIN, effective: day('2026-03-02') },
      '2026-02-28T12:00:00Z',
      'announced open 1',
    ],
    [
      'over the end of the year',
      { ...LINKEDIN, effective: day('2026-01-03') },
      '2025-12-31T12:00:00Z',
      'announced open 2',
    ],
    [
      '366 days are counted',
      { ...LINKEDIN, effective: day('2026-11-04') },
      '2025-11-02T12:00:00Z',
      'announced open 366',
    ],
    ['367 days are not', { ...LINKEDIN, effective: day('2026-11-05') }, '2025-11-02T12:00:00Z', 'announced open'],
    ['40 years ahead', { ...LINKEDIN, effective: day('2065-11-03') }, '2025-11-02T12:00:00Z', 'announced open'],
    ['40 years ago', LINKEDIN, '2065-11-02T12:00:00Z', 'in-use closed'],
  ];
  for (const [name, dates, utc, expected] of rows) {
    it(`${name}: ${expected}`, () => {
      assert.equal(toldAt(dates, utc), expected);
    });
  }

  it('the last day to act is the day before the first day of use', () => {
    assert.equal(lastDayOf(entryOf(LINKEDIN), 'opt-out'), day('2025-11-02'));
    assert.equal(lastDayOf(entryOf(GAP), 'opt-out'), day('2025-10-28'));
    assert.equal(lastDayOf(entryOf({}), 'opt-out'), undefined);
  });

  it('detects contradictory dates', () => {
    assert.equal(contradicts(entryOf(LINKEDIN), 'opt-out'), false);
    assert.equal(contradicts(entryOf(GAP), 'opt-out'), false);
    assert.equal(contradicts(entryOf({ ...GAP, lastDay: day('2025-11-02') }), 'opt-out'), false);
    assert.equal(contradicts(entryOf({ ...GAP, lastDay: day('2025-11-03') }), 'opt-out'), true);
  });
});

describe('without a valid zone', () => {
  const rows: readonly [utc: string, told: string][] = [
    ['2025-10-25T12:00:00Z', 'announced open'],
    ['2025-10-31T09:59:59Z', 'announced open'],
    ['2025-11-01T09:59:59Z', 'announced open'],
    ['2025-11-02T10:00:00Z', 'announced unsure'],
    ['2025-11-02T12:00:00Z', 'announced unsure'],
    ['2025-11-03T11:59:59Z', 'announced unsure'],
    ['2025-11-03T12:00:00Z', 'in-use closed'],
  ];
  for (const timeZone of [undefined, '', 'Mars/Base', 'Europe/Amsterdam<script>']) {
    for (const [utc, expected] of rows) {
      it(`(${String(timeZone)}) it is ${expected} at ${utc}`, () => {
        assert.equal(toldAt({ ...ZONELESS, timeZone }, utc), expected);
      });
    }
  }

  it('a phase is certain only if it is the same in every zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20 * 24 * 60, max: 20 * 24 * 60 }), fc.nat(6), (minutes, gap) => {
        const now = new Date(Date.parse('2025-11-03T00:00:00Z') + minutes * 6e4);
        const dates = { ...ZONELESS, lastDay: day('2025-11-02') - gap };
        const { daysLeft, use, window } = situationOf(dates, now);
        assert.equal(daysLeft, undefined);
        for (const timeZone of ['Etc/GMT+12', 'Pacific/Honolulu', 'UTC', 'Asia/Kathmandu', 'Pacific/Kiritimati']) {
          if (window === 'unsure') continue;
          const there = situationOf({ ...dates, timeZone }, now);
          assert.deepEqual([there.use, there.window], [use, window]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('when the situation may change', () => {
  const rows: readonly [name: string, dates: Dates, utc: string, changesAt: string | undefined][] = [
    [
      'while days are counted, at the next midnight in the zone',
      LINKEDIN,
      '2025-10-25T12:00:00Z',
      '2025-10-25T22:00:00Z',
    ],
    ['on the night of the clock change too', LINKEDIN, '2025-10-25T22:00:00Z', '2025-10-26T23:00:00Z'],
    ['on the last day', LINKEDIN, '2025-11-02T22:59:59Z', '2025-11-02T23:00:00Z'],
    ['never again once the use has begun', LINKEDIN, '2025-11-02T23:00:00Z', undefined],
    [
      'never again after a last day without a first day of use',
      { ...GAP, effective: undefined },
      '2025-11-12T23:00:00Z',
      undefined,
    ],
    ['without a zone, at the next whole hour', ZONELESS, '2025-10-25T12:34:56Z', '2025-10-25T13:00:00Z'],
    ['before the day of publication, at the next whole hour', LINKEDIN, '2025-09-23T09:59:59Z', '2025-09-23T10:00:00Z'],
    ['never when halted', { status: 'halted' }, '2025-10-25T12:00:00Z', undefined],
    ['never when undated', {}, '2025-10-25T12:00:00Z', undefined],
    [
      'never if the dates contradict each other',
      { ...LINKEDIN, lastDay: day('2025-11-04') },
      '2025-10-25T12:00:00Z',
      undefined,
    ],
    ['never if the clock is invalid', LINKEDIN, 'never', undefined],
  ];
  for (const [name, dates, utc, changesAt] of rows) {
    it(name, () => {
      const { changesAt: time } = situationOf(dates, new Date(utc));
      assert.equal(time, changesAt === undefined ? Infinity : Date.parse(changesAt));
    });
  }

  it('nothing changes before the announced moment', () => {
    const DAY = 864e5;
    const HOUR = 36e5;
    const offsets = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -400, max: 400 }));
    const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
      fc.option(value, { nil: undefined, freq: 3 });
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2040-01-01') }),
        maybe(offsets),
        maybe(fc.integer({ min: -6, max: 1 })),
        maybe(offsets),
        fc.oneof(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), fc.constantFrom('Mars/Base', undefined)),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (now, effectiveIn, lastIn, publishedIn, timeZone, shares) => {
          const today = Math.floor(now / DAY);
          const effective = effectiveIn === undefined ? undefined : today + effectiveIn;
          const dates = {
            effective,
            lastDay: lastIn === undefined ? undefined : (effective ?? today) + lastIn,
            published: publishedIn === undefined ? undefined : today + publishedIn,
            timeZone,
          };
          const situation = situationOf(dates, new Date(now));
          const end = Math.min(situation.changesAt, now + 900 * DAY);
          assert.ok(end > now, `${String(end)} is not after ${String(now)}`);
          const hours = Array.from({ length: 50 }, (_, hour) => (Math.floor(now / HOUR) + hour + 1) * HOUR);
          const times = [
            end - 1,
            ...hours.flatMap((hour) => [hour - 1, hour]),
            ...shares.map((share) => now + share * (end - now)),
          ];
          for (const time of times.filter((one) => one < end)) {
            assert.equal(told(situationOf(dates, new Date(time))), told(situation), new Date(time).toISOString());
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('a page that updates only at those moments shows every day', () => {
    let now = Date.parse('2025-10-24T12:00:00Z');
    const shown: string[] = [];
    for (let looks = 0; looks < 20; looks++) {
      const situation = situationOf(LINKEDIN, new Date(now));
      shown.push(told(situation));
      if (situation.changesAt === Infinity) break;
      now = situation.changesAt;
    }
    const counts = [9, 8, 7, 6, 5, 4, 3, 2].map((count) => `announced open ${String(count)}`);
    assert.deepEqual(shown, [...counts, 'announced open 1', 'announced open 0', 'in-use closed']);
  });
});

describe('Intl', () => {
  /** Counts the calls of Intl while a function runs. */
  function asked(run: () => void): number {
    const used = mock.method(Intl.DateTimeFormat.prototype, 'formatToParts').mock;
    const made = mock.method(Intl, 'DateTimeFormat').mock;
    run();
    mock.restoreAll();
    return used.callCount() + made.callCount();
  }

  const rows: readonly [name: string, dates: Dates, utc: string, woken: boolean][] = [
    ['the use has begun everywhere', LINKEDIN, '2025-11-03T12:00:00Z', false],
    ['the last day is over everywhere', GAP, '2025-10-30T12:00:00Z', false],
    [
      'more than 366 days are left everywhere',
      { ...LINKEDIN, effective: day('2027-11-03') },
      '2025-11-03T12:00:00Z',
      false,
    ],
    [
      '367 days are left in the first zone',
      { ...LINKEDIN, effective: day('2026-11-05') },
      '2025-11-02T09:00:00Z',
      false,
    ],
    [
      '366 days are left in the first zone',
      { ...LINKEDIN, effective: day('2026-11-05') },
      '2025-11-02T10:00:00Z',
      true,
    ],
    ['it is halted', { ...LINKEDIN, status: 'halted' }, '2025-10-25T12:00:00Z', false],
    ['it is undated', { timeZone: 'Europe/Amsterdam' }, '2025-10-25T12:00:00Z', false],
    ['the dates contradict', { ...LINKEDIN, lastDay: day('2025-11-04') }, '2025-10-25T12:00:00Z', false],
    ['the clock is wrong', LINKEDIN, '2020-10-25T12:00:00Z', false],
    ['there is no zone', ZONELESS, '2025-11-02T12:00:00Z', false],
    ['days are counted', LINKEDIN, '2025-10-25T12:00:00Z', true],
    ['the phase differs between zones', LINKEDIN, '2025-11-02T12:00:00Z', true],
    [
      'a zone is used for the first time',
      { ...LINKEDIN, timeZone: 'Arctic/Longyearbyen' },
      '2025-10-25T12:00:00Z',
      true,
    ],
  ];
  for (const [name, dates, utc, woken] of rows) {
    it(`is ${woken ? '' : 'not '}called when ${name}`, () => {
      assert.equal(asked(() => situationOf(dates, new Date(utc))) > 0, woken);
    });
  }
});

describe('the zone of the device', () => {
  const own = process.env['TZ'];
  after(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });
  for (const device of [
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Etc/GMT+12',
    'Europe/Amsterdam',
    'America/St_Johns',
  ]) {
    it(`${device} has the same count`, () => {
      process.env['TZ'] = device;
      assert.equal(toldAt(LINKEDIN, '2025-10-25T21:59:59Z'), 'announced open 8');
      assert.equal(toldAt(LINKEDIN, '2025-10-25T22:00:00Z'), 'announced open 7');
      assert.equal(toldAt(LINKEDIN, '2025-11-02T22:59:59Z'), 'announced open 0');
      assert.equal(toldAt(LINKEDIN, '2025-11-02T23:00:00Z'), 'in-use closed');
      assert.equal(isoDay(day('2025-11-02')), '2025-11-02');
    });
  }
});
