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
/** The first and the last zone to reach a day, in hours from UTC. */
export const FIRST_ZONE = 14;
export const LAST_ZONE = -12;
/** Always 14 hours from UTC. */
const FARTHEST_ZONE = 'Pacific/Kiritimati';
/** The length of a month, on average. */
const MONTH_DAYS = 30.436875;

/**
 * The day of a date of the Gregorian calendar, `month` 1–12, or 13 for the next January. Not by `Date`, whose methods
 * pages replace. What is no date, such as 30 February, gives the day of another one.
 */
function dayOf(year: number, month: number, date: number): Day {
  // a year that begins in March has its leap day at its end, and months that alternate by a rule
  const yearFromMarch = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  return yearFromMarch * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + date - 719469;
}

/**
 * Reads a strict `YYYY-MM-DD` between 1990 and 2100, spaces around it allowed.
 * Anything else (a time, another order, 30 February) gives `undefined`.
 */
export function parseDay(text: string): Day | undefined {
  const iso = text.trim();
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || iso < '1990' || iso >= '2101') return undefined;
  const [year, month, date] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))];
  const isMonth = month >= 1 && month <= 12;
  const length = dayOf(year, month + 1, 1) - dayOf(year, month, 1);
  return isMonth && date >= 1 && date <= length ? dayOf(year, month, date) : undefined;
}

/** The day as `YYYY-MM-DD`, as `<time datetime>` wants it. */
export function isoDay(day: Day): string {
  const { date, month, year } = dayParts(day);
  return [year, month + 1, date].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The first day of a month, counted from January of the year 0. */
const firstOfMonth = (months: number): Day => dayOf(Math.floor(months / 12), (months % 12) + 1, 1);

/** Year, month, date and weekday of a day from the year 1 on; throws for what is no whole number. */
export function dayParts(day: Day): DayParts {
  if (!Number.isInteger(day)) throw new RangeError(`day ${String(day)}`);
  // from a month that is still to come, back to the one that has begun
  let months = 1970 * 12 + Math.ceil(day / MONTH_DAYS) + 1;
  while (firstOfMonth(months) > day) months--;
  const weekday = ((day % 7) + 11) % 7;
  return { year: Math.floor(months / 12), month: months % 12, date: day - firstOfMonth(months) + 1, weekday };
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

/** The instant, in milliseconds, of a moment at a fixed number of hours from UTC. */
export const utcInstantOf = ({ day, minute }: Moment, offsetHours = 0): number =>
  day * DAY + minute * MINUTE - offsetHours * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

/** One formatter a zone, made when first asked: making one is what costs. Throws for an unknown zone. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** The moment it is in an IANA time zone; `undefined` where the zone is unknown, or the browser gives no such moment. */
export function momentIn(timeZone: string, now: Date): Moment | undefined {
  let parts: readonly Intl.DateTimeFormatPart[] = [];
  try {
    if (timeZone) parts = formatFor(timeZone).formatToParts(now);
  } catch {
    // no such zone, no such moment, or an `Intl` that the page has replaced by less
  }
  const read = (wanted: string): number => Number(parts.find(({ type }) => type === wanted)?.value ?? NaN);
  const day = dayOf(read('year'), read('month'), read('day'));
  const minute = (read('hour') % 24) * 60 + read('minute');
  // a browser may write dates in another calendar or form than it was asked for: then it is far from UTC, or no day
  const fromUtc = day * DAY_MINUTES + minute - now.getTime() / MINUTE;
  if (!(Math.abs(fromUtc) < FARTHEST)) return undefined;
  // nor does one that writes UTC know the zone, if it does so for the zone that is farthest from it
  const isKnown = Math.abs(fromUtc) >= 1 || (timeZone !== FARTHEST_ZONE && momentIn(FARTHEST_ZONE, now) !== undefined);
  return isKnown ? { day, minute } : undefined;
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
