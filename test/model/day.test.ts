import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  dayIn,
  dayParts,
  instantOf,
  isoDay,
  isPartialDate,
  momentIn,
  nextDayIn,
  parseDay,
  parseTime,
  utcDay,
  utcMoment,
  type Moment,
} from '../../src/model/day.js';

const DAY = 864e5;
const MINUTE = 6e4;
const ZONES = Intl.supportedValuesOf('timeZone');
const zones = fc.constantFrom(...ZONES);
const instants = (from: string, to: string): fc.Arbitrary<number> =>
  fc.integer({ min: Date.parse(from), max: Date.parse(to) });

/** The date in a zone, according to Temporal. */
const oracleDate = (zone: string, time: number): string =>
  Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDate().toString();
/** The instant at which clocks in a zone show a date and time. */
const at = (zone: string, local: string): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
const dateIn = (zone: string, time: number): string => isoDay(dayIn(zone, new Date(time)) ?? NaN);
/** A date and time as a moment, without seconds. */
function momentAt(local: Temporal.PlainDateTime): Moment {
  const day = local.toPlainDate().toZonedDateTime('UTC').epochMilliseconds / DAY;
  return { day, minute: local.hour * 60 + local.minute };
}
/** The moment in a zone, according to Temporal. */
const oracleMoment = (zone: string, time: number): Moment =>
  momentAt(Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDateTime());
/** The first instant at which clocks in a zone show a date and time, or a later one, according to Temporal. */
function oracleInstant(zone: string, local: Temporal.PlainDateTime): number {
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const isSkipped = !earlier.toPlainDateTime().equals(local);
  return (isSkipped ? earlier.getTimeZoneTransition('next') : earlier)?.epochMilliseconds ?? NaN;
}

describe('parsing a day', () => {
  const days: readonly [string, number][] = [
    ['1970-01-01', NaN],
    ['1989-12-31', NaN],
    ['1990-01-01', 7305],
    ['2024-02-29', 19782],
    ['2025-11-03', 20395],
    [' 2025-11-03 ', 20395],
    ['\n2025-11-03\t', 20395],
    ['2100-12-31', 47846],
    ['2101-01-01', NaN],
  ];
  for (const [text, day] of days) {
    it(`${JSON.stringify(text)} is ${Number.isNaN(day) ? 'out of range' : `day ${String(day)}`}`, () => {
      assert.equal(parseDay(text) ?? NaN, day);
    });
  }

  const notDays = [
    ...['', ' ', 'null', 'NaN', 'today', '0'],
    ...['2025-02-30', '2025-13-01', '0000-00-00', '2025-00-10', '2025-11-00', '2025-11-31', '2025-02-29', '2100-02-29'],
    ...[
      '03/11/2025',
      '3-11-2025',
      '3 november 2025',
      '20251103',
      '2025-W45-1',
      '2025-307',
      '2025-11',
      '2025',
      '2025-11-3',
    ],
    ...[
      '2025-11-03junk',
      '2025-11-03T00:00',
      '2025-11-03T24:00',
      '2025-11-03Z',
      '2025-11-03T00:00:00Z',
      '2025-11-03\n1',
    ],
    ...['٢٠٢٥-١١-٠٣', '2025‑11‑03', '２０２５-11-03', '2025–11–03'],
    ...['+275760-09-14', '9999-12-31', '-000001-01-01', '+002025-11-03', '1025-11-03'],
  ];
  for (const text of notDays) {
    it(`rejects ${JSON.stringify(text)}`, () => {
      assert.equal(parseDay(text), undefined);
    });
  }

  it('accepts every day from 1990 to 2100, and formats it again', () => {
    let date = Temporal.PlainDate.from('1990-01-01');
    for (let day = 7305; day <= 47846; day++) {
      assert.equal(parseDay(date.toString()), day);
      assert.equal(isoDay(day), date.toString());
      assert.deepEqual(dayParts(day), {
        year: date.year,
        month: date.month - 1,
        date: date.day,
        weekday: date.dayOfWeek % 7,
      });
      date = date.add({ days: 1 });
    }
  });

  it('knows the date of every other day too', () => {
    const years = fc.integer({ min: Date.parse('0001-01-01') / DAY, max: Date.parse('9999-12-31') / DAY });
    fc.assert(
      fc.property(years, (day) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: day });
        const weekday = date.dayOfWeek % 7;
        assert.deepEqual(dayParts(day), { year: date.year, month: date.month - 1, date: date.day, weekday });
      }),
      { numRuns: 2000 },
    );
    for (const none of [NaN, Infinity, -Infinity, 20_000.5]) {
      assert.throws(() => isoDay(none), RangeError);
    }
  });

  it('does not call the methods of `Date`, which pages replace', () => {
    const stubs = [
      ...(['parse', 'UTC'] as const).map((name) => mock.method(Date, name, () => 27.833)),
      ...(['toISOString', 'getUTCFullYear', 'getUTCMonth', 'getUTCDate', 'getUTCDay'] as const).map((name) =>
        mock.method(Date.prototype, name, () => 'replaced'),
      ),
    ];
    try {
      assert.equal(parseDay('2025-11-03'), 20395);
      assert.equal(parseDay('2025-02-30'), undefined);
      assert.equal(isoDay(20395), '2025-11-03');
      assert.deepEqual(dayParts(20395), { year: 2025, month: 10, date: 3, weekday: 1 });
      assert.deepEqual(momentIn('Europe/Amsterdam', new Date(20395.5 * DAY)), { day: 20395, minute: 780 });
    } finally {
      for (const stub of stubs) stub.mock.restore();
    }
  });

  it('rejects any other notation', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('-', ' ', 'T', 'Z', ':', ...Array.from('0123456789')) }),
        (text) => {
          const day = parseDay(text);
          if (day !== undefined) assert.equal(isoDay(day), text.trim());
        },
      ),
    );
  });
});

describe('parsing a day, a month or a year', () => {
  const dates: readonly [string, boolean][] = [
    ['2003', true],
    [' 2003 ', true],
    ['2025-11', true],
    ['2025-11-02', true],
    ['2025-13', false],
    ['2025-00', false],
    ['2025-1', false],
    ['2025-02-30', false],
    ['2025-11-02junk', false],
    ['0000', false],
    ['1989', false],
    ['2101-01', false],
    ['9999', false],
    ['25', false],
    ['', false],
    ['2025-', false],
    ['-2025', false],
  ];
  for (const [text, valid] of dates) {
    it(`${JSON.stringify(text)} is ${valid ? '' : 'not '}one`, () => {
      assert.equal(isPartialDate(text), valid);
    });
  }
});

describe('parsing a time', () => {
  for (const [text, minute] of [
    ['00:00', 0],
    ['00:01', 1],
    ['09:05', 545],
    ['17:00', 1020],
    ['23:59', 1439],
  ] as const) {
    it(`${text} is minute ${String(minute)}`, () => {
      assert.equal(parseTime(text), minute);
    });
  }
  const notTimes = [
    ...['', ' ', '17', '17:', ':00', '1700', '17.00', '17h00', '17:0', '9:05', '017:00', '17:000', '17:00:00'],
    ...[
      '24:00',
      '25:00',
      '17:60',
      '-1:00',
      '+17:00',
      ' 17:00',
      '17:00 ',
      '17:00\n',
      '5:00 PM',
      '17:00Z',
      '１７:００',
      '١٧:٠٠',
    ],
  ];
  for (const text of notTimes) {
    it(`rejects ${JSON.stringify(text)}`, () => {
      assert.equal(parseTime(text), undefined);
    });
  }

  it('accepts each minute of a day once, and formats it again', () => {
    for (let minute = 0; minute < 1440; minute++) {
      const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
      assert.equal(parseTime(`${hours!}:${minutes!}`), minute);
    }
  });
});

describe('the current moment in a zone', () => {
  const moments: readonly [zone: string, utc: string, date: string, time: string][] = [
    ['Europe/Amsterdam', '2026-03-29T00:59:59.999Z', '2026-03-29', '01:59'],
    ['Europe/Amsterdam', '2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['Europe/Amsterdam', '2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
    ['Europe/Amsterdam', '2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
    ['Europe/Amsterdam', '2026-12-15T23:00:00Z', '2026-12-16', '00:00'],
    ['Asia/Kolkata', '2026-12-15T11:30:00Z', '2026-12-15', '17:00'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29', '23:59'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31', '00:00'],
    ['Etc/GMT+12', '2026-12-15T12:00:00Z', '2026-12-15', '00:00'],
  ];
  for (const [zone, utc, date, time] of moments) {
    it(`at ${utc} is ${date} ${time} in ${zone}`, () => {
      assert.deepEqual(momentIn(zone, new Date(utc)), { day: parseDay(date), minute: parseTime(time) });
    });
  }

  for (const zone of ['Mars/Base', '', 'Europe', '+01:00:00', '__proto__']) {
    it(`is unknown in ${JSON.stringify(zone)}, and has no instant`, () => {
      assert.equal(momentIn(zone, new Date(0)), undefined);
      assert.equal(instantOf({ day: 20_000, minute: 600 }, zone), undefined);
    });
  }

  it('agrees with Temporal at 10,000 instants in all zones', () => {
    fc.assert(
      fc.property(zones, instants('1990-01-01', '2101-01-01'), (zone, time) => {
        assert.deepEqual(momentIn(zone, new Date(time)), oracleMoment(zone, time));
      }),
      { numRuns: 10_000 },
    );
  });

  it('is that of UTC, or a fixed number of hours from it', () => {
    assert.deepEqual(utcMoment(new Date('2026-12-15T23:59:59.999Z')), { day: parseDay('2026-12-15'), minute: 1439 });
    assert.deepEqual(utcMoment(new Date('2026-12-15T10:00Z'), 14), { day: parseDay('2026-12-16'), minute: 0 });
    assert.deepEqual(utcMoment(new Date('2026-12-15T11:59Z'), -12), { day: parseDay('2026-12-14'), minute: 1439 });
    assert.deepEqual(utcMoment(new Date(-1)), { day: -1, minute: 1439 });
    for (const clock of [undefined, new Date(NaN)]) assert.deepEqual(utcMoment(clock), { day: NaN, minute: NaN });
    fc.assert(
      fc.property(instants('1960-01-01', '2101-01-01'), fc.integer({ min: -12, max: 14 }), (time, hours) => {
        assert.deepEqual(utcMoment(new Date(time), hours), oracleMoment('UTC', time + hours * 36e5));
        assert.equal(utcMoment(new Date(time), hours).day, utcDay(new Date(time), hours));
      }),
    );
  });
});

describe('the instant of a moment', () => {
  const rows: readonly [what: string, zone: string, date: string, time: string, utc: string][] = [
    ['an ordinary one', 'Europe/Amsterdam', '2026-12-15', '17:00', '2026-12-15T16:00Z'],
    ['one that a clock change skips', 'Europe/Amsterdam', '2026-03-29', '02:30', '2026-03-29T01:00Z'],
    ['the last one before the gap', 'Europe/Amsterdam', '2026-03-29', '01:59', '2026-03-29T00:59Z'],
    ['the first one after the gap', 'Europe/Amsterdam', '2026-03-29', '03:00', '2026-03-29T01:00Z'],
    ['one that a clock change repeats', 'Europe/Amsterdam', '2026-10-25', '02:30', '2026-10-25T00:30Z'],
    ['one after the repeated hour', 'Europe/Amsterdam', '2026-10-25', '03:00', '2026-10-25T02:00Z'],
    ['one repeated half an hour later', 'Australia/Adelaide', '2026-04-05', '02:30', '2026-04-04T16:00Z'],
    ['one repeated for half an hour', 'Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45Z'],
    ['a midnight that occurs twice', 'America/Havana', '2025-11-02', '00:00', '2025-11-02T04:00Z'],
    ['half an hour off', 'Asia/Kolkata', '2026-12-15', '17:00', '2026-12-15T11:30Z'],
    ['one on a skipped day', 'Pacific/Apia', '2011-12-30', '10:00', '2011-12-30T10:00Z'],
    ['the first on the day after that', 'Pacific/Apia', '2011-12-31', '00:00', '2011-12-30T10:00Z'],
    ['in the first zone', 'Pacific/Kiritimati', '2026-12-15', '00:00', '2026-12-14T10:00Z'],
    ['in the last zone', 'Etc/GMT+12', '2026-12-15', '23:59', '2026-12-16T11:59Z'],
  ];
  for (const [what, zone, date, time, utc] of rows) {
    it(`${what}: ${date} ${time} in ${zone} is ${utc}`, () => {
      const instant = instantOf({ day: parseDay(date)!, minute: parseTime(time)! }, zone);
      assert.equal(new Date(instant ?? NaN).toISOString(), new Date(utc).toISOString());
    });
  }

  it('agrees with Temporal', () => {
    const dates = instants('1990-01-02', '2100-12-30').map((time) => Math.floor(time / DAY));
    fc.assert(
      fc.property(zones, dates, fc.integer({ min: 0, max: 1439 }), (zone, day, minute) => {
        const local = Temporal.PlainDateTime.from(isoDay(day)).add({ minutes: minute });
        assert.equal(instantOf({ day, minute }, zone), oracleInstant(zone, local));
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with Temporal around the clock changes of every zone in 2026 and 2027', () => {
    for (const zone of ZONES) {
      let at = Temporal.PlainDateTime.from('2026-01-01').toZonedDateTime(zone);
      for (;;) {
        const change = at.getTimeZoneTransition('next');
        if (!change || change.year > 2027) break;
        at = change;
        const before = change.subtract({ seconds: 60 }).toPlainDateTime();
        for (const local of [before, change.toPlainDateTime()]) {
          for (const minutes of [-90, -60, -30, -15, -1, 0, 1, 15, 30, 60, 90]) {
            const moment = local.add({ minutes });
            const expected = oracleInstant(zone, moment);
            assert.equal(instantOf(momentAt(moment), zone), expected, `${moment.toString()} in ${zone}`);
          }
        }
      }
    }
  });
});

describe('a browser with another date format', () => {
  type Parts = readonly Intl.DateTimeFormatPart[];
  type Writer = (now: Date) => Parts;
  const ZONE = 'Europe/Amsterdam';
  const NOW = new Date('2026-11-02T16:05:00Z');

  /** The moment that is read if the browser returns other parts than requested. */
  function readWith(write: Writer, now: Date): Moment | undefined {
    const parts = write(now);
    const stub = mock.method(Intl.DateTimeFormat.prototype, 'formatToParts', () => [...parts]);
    try {
      return momentIn(ZONE, now);
    } finally {
      stub.mock.restore();
    }
  }

  /** The parts in another locale, or with other options. */
  const partsIn =
    (locale: string, options: Intl.DateTimeFormatOptions = {}): Writer =>
    (now) =>
      new Intl.DateTimeFormat(locale, {
        ...({ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const),
        timeZone: ZONE,
        ...options,
        hourCycle: 'h23',
      }).formatToParts(now);
  const changed =
    (change: (part: Intl.DateTimeFormatPart) => string): Writer =>
    (now) =>
      partsIn('en-u-ca-gregory-nu-latn')(now).map((part) => ({ ...part, value: change(part) }));

  const understood: readonly [what: string, write: Writer][] = [
    ['no leading zeros', changed(({ value }) => value.replace(/^0+(?=.)/, ''))],
    ['leading zeros', changed(({ type, value }) => (type === 'literal' ? value : value.padStart(2, '0')))],
    ['the day first', partsIn('de-DE')],
    ['the year first', partsIn('sv-SE')],
    ['Latin digits in a locale that has its own', partsIn('ar-EG-u-ca-gregory-nu-latn')],
  ];
  for (const [what, write] of understood) {
    it(`is understood with ${what}`, () => {
      assert.deepEqual(readWith(write, NOW), { day: parseDay('2026-11-02'), minute: 17 * 60 + 5 });
    });
  }

  const strange: readonly (readonly [what: string, write: Writer])[] = [
    ...Intl.supportedValuesOf('calendar').map(
      (calendar) => [`the calendar ${calendar}`, partsIn(`en-u-ca-${calendar}-nu-latn`)] as const,
    ),
    ['Arabic digits', partsIn('ar-EG-u-nu-arab')],
    ['Persian dates and digits', partsIn('fa-IR')],
    ['Thai dates', partsIn('th-TH')],
    ['months by name', partsIn('en', { month: 'long' })],
    ['a year of two digits', partsIn('en', { year: '2-digit' })],
    ['no hour', partsIn('en', { hour: undefined, minute: undefined })],
    ['no parts', () => []],
    ['hour 24', changed(({ type, value }) => (type === 'hour' ? '24' : value))],
    ['month 13', changed(({ type, value }) => (type === 'month' ? '13' : value))],
    ['words for numbers', changed(() => 'x')],
    ['nothing for numbers', changed(() => '')],
  ];
  it('gives no moment if the page replaced Intl with a partial one', () => {
    const { Intl: real } = globalThis;
    const less: readonly unknown[] = [
      undefined,
      {},
      { DateTimeFormat: Object },
      {
        DateTimeFormat: class {
          formatToParts() {
            throw new RangeError('zone');
          }
        },
      },
    ];
    try {
      less.forEach((one, index) => {
        Object.assign(globalThis, { Intl: one });
        // a zone that nothing has used yet
        const zone = `Etc/GMT-${String(index + 1)}`;
        assert.equal(momentIn(zone, NOW), undefined);
        assert.equal(nextDayIn(zone, NOW), undefined);
        assert.equal(instantOf({ day: 20_000, minute: 600 }, zone), undefined);
      });
    } finally {
      Object.assign(globalThis, { Intl: real });
    }
  });

  it('gives no moment if every zone is treated as UTC', () => {
    const write = partsIn('en-u-ca-gregory-nu-latn', { timeZone: 'UTC' });
    const now = new Date('2026-11-02T23:30:00Z');
    const parts = write(now);
    const stub = mock.method(Intl.DateTimeFormat.prototype, 'formatToParts', () => [...parts]);
    try {
      assert.equal(momentIn(ZONE, now), undefined);
    } finally {
      stub.mock.restore();
    }
  });

  it('gives no moment for an invalid date', () => {
    for (const time of [NaN, Infinity, 9e15]) assert.equal(momentIn(ZONE, new Date(time)), undefined);
  });

  for (const [what, write] of strange) {
    it(`gives no wrong moment with ${what}`, () => {
      for (const now of [NOW, new Date('2026-02-28T23:30:00Z'), new Date('2027-12-31T22:59:00Z')]) {
        const read = readWith(write, now);
        if (read) assert.deepEqual(read, momentIn(ZONE, now));
      }
    });
  }
});

describe('the current day in a zone', () => {
  for (const zone of [
    'Europe/Amsterdam',
    'Europe/Dublin',
    'Europe/London',
    'America/New_York',
    'Pacific/Auckland',
    'Pacific/Honolulu',
  ]) {
    for (const date of ['2025-10-25', '2025-10-26', '2025-10-27', '2025-11-01', '2025-11-02', '2025-11-03']) {
      it(`${date} in ${zone} runs from 00:00:00 to 23:59:59`, () => {
        const start = at(zone, `${date}T00:00:00`);
        const end = at(zone, `${date}T23:59:59`) + 1000;
        assert.equal(dateIn(zone, start), date);
        assert.equal(dateIn(zone, end - 1), date);
        assert.notEqual(dateIn(zone, start - 1), date);
        assert.notEqual(dateIn(zone, end), date);
        for (const time of [start, start + 1, start + 12 * 36e5, end - 1]) {
          assert.equal(nextDayIn(zone, new Date(time)), end);
        }
      });
    }
  }

  const written: readonly [zone: string, utc: string, date: string, next: string][] = [
    ['Europe/Amsterdam', '2024-02-28T23:00:00Z', '2024-02-29', '2024-02-29T23:00:00Z'],
    ['Europe/Amsterdam', '2024-02-29T23:00:00Z', '2024-03-01', '2024-03-01T23:00:00Z'],
    ['Europe/Amsterdam', '2025-12-31T22:59:59Z', '2025-12-31', '2025-12-31T23:00:00Z'],
    ['Europe/Amsterdam', '2025-12-31T23:00:00Z', '2026-01-01', '2026-01-01T23:00:00Z'],
    ['Europe/Amsterdam', '2025-03-29T23:00:00Z', '2025-03-30', '2025-03-30T22:00:00Z'],
    ['Europe/Amsterdam', '2025-10-25T22:00:00Z', '2025-10-26', '2025-10-26T23:00:00Z'],
    ['Pacific/Kiritimati', '2025-11-01T10:00:00Z', '2025-11-02', '2025-11-02T10:00:00Z'],
    ['Etc/GMT+12', '2025-11-02T11:59:59Z', '2025-11-01', '2025-11-02T12:00:00Z'],
    ['Asia/Kathmandu', '2025-11-01T18:15:00Z', '2025-11-02', '2025-11-02T18:15:00Z'],
    ['Australia/Lord_Howe', '2025-10-04T13:30:00Z', '2025-10-05', '2025-10-05T13:00:00Z'],
    ['Antarctica/Troll', '2025-10-25T22:00:00Z', '2025-10-26', '2025-10-27T00:00:00Z'],
    ['Antarctica/Casey', '2023-03-08T13:00:00Z', '2023-03-09', '2023-03-09T16:00:00Z'],
    ['Africa/Cairo', '2025-10-30T20:30:00Z', '2025-10-30', '2025-10-30T22:00:00Z'],
  ];
  for (const [zone, utc, date, next] of written) {
    it(`is ${date} in ${zone} at ${utc}, and ends at ${next}`, () => {
      assert.equal(dateIn(zone, Date.parse(utc)), date);
      assert.equal(nextDayIn(zone, new Date(utc)), Date.parse(next));
    });
  }

  const skipped: readonly [zone: string, before: string, after: string][] = [
    ['Pacific/Apia', '2011-12-29', '2011-12-31'],
    ['Pacific/Fakaofo', '2011-12-29', '2011-12-31'],
    ['Pacific/Kiritimati', '1994-12-30', '1995-01-01'],
    ['Pacific/Enderbury', '1994-12-30', '1995-01-01'],
    ['Pacific/Kwajalein', '1993-08-20', '1993-08-22'],
  ];
  for (const [zone, before, after] of skipped) {
    it(`jumps from ${before} to ${after} in ${zone}`, () => {
      const next = nextDayIn(zone, new Date(at(zone, `${before}T12:00`))) ?? NaN;
      assert.equal(dateIn(zone, next - 1), before);
      assert.equal(dateIn(zone, next), after);
    });
  }

  for (const zone of ['Mars/Base', '', 'Europe/Amsterdam<script>', 'Europe', ' Europe/Amsterdam', '__proto__']) {
    it(`is unknown in ${JSON.stringify(zone)}`, () => {
      assert.equal(dayIn(zone, new Date(0)), undefined);
      assert.equal(nextDayIn(zone, new Date(0)), undefined);
    });
  }

  it('agrees with Temporal at 10,000 instants in all zones', () => {
    fc.assert(
      fc.property(zones, instants('1990-01-01', '2101-01-01'), (zone, time) => {
        assert.equal(dateIn(zone, time), oracleDate(zone, time));
      }),
      { numRuns: 10_000 },
    );
  });

  it('agrees with Temporal around the midnights of every zone', () => {
    for (const [index, zone] of ZONES.entries()) {
      const date = Temporal.PlainDate.from('2025-01-01').add({ days: (index * 37) % 730 });
      const start = date.toZonedDateTime(zone).epochMilliseconds;
      for (const time of [start - 1, start]) assert.equal(dateIn(zone, time), oracleDate(zone, time));
    }
  });

  it('ends at the instant that Temporal gives', () => {
    fc.assert(
      fc.property(zones, instants('2012-01-01', '2100-01-01'), (zone, time) => {
        const tomorrow = Temporal.PlainDate.from(oracleDate(zone, time)).add({ days: 1 });
        assert.equal(nextDayIn(zone, new Date(time)), tomorrow.toZonedDateTime(zone).epochMilliseconds);
      }),
      { numRuns: 300 },
    );
  });

  it('ends on a whole minute at which the date changes', () => {
    fc.assert(
      fc.property(zones, instants('1990-01-01', '2100-01-01'), (zone, time) => {
        const next = nextDayIn(zone, new Date(time)) ?? NaN;
        assert.ok(next > time, `${String(next)} is not after ${String(time)}`);
        assert.equal(next % MINUTE, 0);
        assert.equal(dateIn(zone, next - 1), dateIn(zone, time));
        assert.notEqual(dateIn(zone, next), dateIn(zone, time));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the first and the last zone', () => {
  const hours: readonly [utc: string, first: string, last: string][] = [
    ['2025-11-02T09:59:59.999Z', '2025-11-02', '2025-11-01'],
    ['2025-11-02T10:00:00.000Z', '2025-11-03', '2025-11-01'],
    ['2025-11-02T11:59:59.999Z', '2025-11-03', '2025-11-01'],
    ['2025-11-02T12:00:00.000Z', '2025-11-03', '2025-11-02'],
  ];
  for (const [utc, first, last] of hours) {
    it(`have ${first} and ${last} at ${utc}`, () => {
      assert.equal(isoDay(utcDay(new Date(utc), 14)), first);
      assert.equal(isoDay(utcDay(new Date(utc), -12)), last);
    });
  }

  it('include every other zone', () => {
    fc.assert(
      fc.property(zones, instants('1995-01-02', '2100-01-01'), (zone, time) => {
        const now = new Date(time);
        const day = dayIn(zone, now) ?? NaN;
        assert.ok(utcDay(now, -12) <= day && day <= utcDay(now, 14), `${zone} at ${now.toISOString()}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('count days before 1970 too', () => {
    assert.equal(utcDay(new Date(-1)), -1);
    assert.equal(utcDay(new Date(-DAY)), -1);
    assert.equal(utcDay(new Date(-DAY - 1)), -2);
    assert.equal(utcDay(new Date(NaN)), NaN);
  });
});
