/**
 * Calendar days as whole numbers, so that counting them never meets a clock change.
 * A time zone is asked for one thing only: which day and minute it is there now.
 */

/** Days since 1970-01-01, a whole number; negative before. */
export type Day = number;

/** A day taken apart: `month` 0–11, `weekday` 0 (Sunday)–6. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

/** One day in milliseconds, as UTC counts it: UTC has no clock changes. */
export const DAY = 864e5;
const HOUR = 36e5;
const MINUTE = 6e4;
const DAY_MINUTES = 1440;
/** Every zone is less than this many minutes from UTC. */
const FARTHEST = 16 * 60;

/**
 * Reads a strict `YYYY-MM-DD` between 1990 and 2100, spaces around it allowed.
 * Anything else (a time, another order, 30 February) gives `undefined`: `Date` itself would take
 * 2025-02-30 for 2 March.
 */
export function parseDay(text: string): Day | undefined {
  const iso = text.trim();
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso)) return undefined;
  return iso >= '1990' && iso < '2101' ? time / DAY : undefined;
}

/** The day as `YYYY-MM-DD`, as `<time datetime>` wants it. */
export const isoDay = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Year, month, date and weekday of a day. */
export function dayParts(day: Day): DayParts {
  const at = new Date(day * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth(), date: at.getUTCDate(), weekday: at.getUTCDay() };
}

/** The day it is in UTC, or at a fixed number of hours from it. */
export const utcDay = (now: Date, offsetHours = 0): Day => Math.floor((now.getTime() + offsetHours * HOUR) / DAY);

/** A time of day somewhere: `minute` counts from midnight, 0 to 1439. */
export interface Moment {
  readonly day: Day;
  readonly minute: number;
}

/** The moment it is in UTC, or at a fixed number of hours from it; `NaN` without a clock. */
export function utcMoment(now: Date | undefined, offsetHours = 0): Moment {
  const minutes = Math.floor(((now?.getTime() ?? NaN) + offsetHours * HOUR) / MINUTE);
  const day = Math.floor(minutes / DAY_MINUTES);
  return { day, minute: minutes - day * DAY_MINUTES };
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** One formatter a zone, made when first asked: making one is what costs. `undefined` for an unknown zone. */
function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) {
    let format: Intl.DateTimeFormat | undefined;
    try {
      format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      });
    } catch {
      // RangeError: no such zone
    }
    formats.set(timeZone, format);
  }
  return formats.get(timeZone);
}

/** The moment it is in an IANA time zone; `undefined` where the zone is unknown, or the browser gives no such moment. */
export function momentIn(timeZone: string, now: Date): Moment | undefined {
  const parts = formatFor(timeZone)?.formatToParts(now) ?? [];
  const read = (wanted: string): number => Number(parts.find(({ type }) => type === wanted)?.value ?? NaN);
  const day = Date.UTC(read('year'), read('month') - 1, read('day')) / DAY;
  const minute = (read('hour') % 24) * 60 + read('minute');
  // a browser may write dates in another calendar or form than it was asked for: then it is far from UTC, or no day
  const fromUtc = day * DAY_MINUTES + minute - now.getTime() / MINUTE;
  return Math.abs(fromUtc) < FARTHEST ? { day, minute } : undefined;
}

/** Which day it is in an IANA time zone; `undefined` where that cannot be told. */
export const dayIn = (timeZone: string, now: Date): Day | undefined => momentIn(timeZone, now)?.day;

/** By how many minutes clocks are set back somewhere. */
const SET_BACK = [120, 60, 30];

/**
 * The first instant, in milliseconds, at which it is a moment or later in a zone; `undefined` for an unknown zone. Zones
 * change on a whole minute, so halving finds it. A moment that a clock change skips is the first one after it.
 */
export function instantOf({ day, minute }: Moment, timeZone: string): number | undefined {
  const there = day * DAY_MINUTES + minute;
  const minutesAt = (time: number): number => {
    const moment = momentIn(timeZone, new Date(time * MINUTE));
    return moment ? moment.day * DAY_MINUTES + moment.minute : NaN;
  };
  let before = there - FARTHEST;
  let after = there + FARTHEST;
  if (Number.isNaN(minutesAt(there))) return undefined;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (minutesAt(middle) < there) before = middle;
    else after = middle;
  }
  // of a moment that comes twice, halving may find the second
  const first = SET_BACK.map((minutes) => after - minutes).find((time) => minutesAt(time) === there);
  return (first ?? after) * MINUTE;
}

/** For each zone an instant, and the one at which its day was over. */
const found = new Map<string, readonly [from: number, until: number]>();

/**
 * The instant, in milliseconds, at which the next day begins in a zone; `undefined` for an unknown zone. Where a whole
 * day was skipped, as Pacific/Apia did in 2011, it is that of the day after. Asked again before then, it knows.
 */
export function nextDayIn(timeZone: string, now: Date): number | undefined {
  const [from = NaN, until = NaN] = found.get(timeZone) ?? [];
  if (from <= now.getTime() && now.getTime() < until) return until;
  const today = dayIn(timeZone, now);
  if (today === undefined) return undefined;
  const next = instantOf({ day: today + 1, minute: 0 }, timeZone);
  if (next !== undefined) found.set(timeZone, [now.getTime(), next]);
  return next;
}

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, for sources of which only the month or year is known. */
export function isPartialDate(text: string): boolean {
  const date = text.trim();
  return date.length <= 10 && parseDay(`${date}-01-01`.slice(0, 10)) !== undefined;
}

/** Reads a strict `HH:MM` as minutes since midnight; `undefined` for anything else. */
export function parseTime(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
