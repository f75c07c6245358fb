/**
 * Calendar days as whole numbers, so that clock changes cannot affect a count of days.
 * `Intl` is used for one thing only: the current day and minute in a time zone.
 */

/** Days since 1970-01-01, a whole number; negative before. */
export type Day = number;

/** The parts of a day: `month` 0–11, `weekday` 0 (Sunday)–6. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
}

/** One day in milliseconds, in UTC, which has no clock changes. */
export const DAY = 864e5;
const HOUR = 36e5;
const MINUTE = 6e4;
const DAY_MINUTES = 1440;
/** Every zone is within this many minutes of UTC. */
const FARTHEST = 16 * 60;
/** UTC offsets, in hours, of the first and the last zone to reach a day. */
export const FIRST_ZONE = 14;
export const LAST_ZONE = -12;
/** Always 14 hours from UTC. */
const FARTHEST_ZONE = 'Pacific/Kiritimati';
/** The average length of a month, in days. */
const MONTH_DAYS = 30.436875;

/**
 * Converts a Gregorian date to a day. `month`: 1–12, or 13 for the next January. Avoids `Date`, because some pages
 * replace its methods. A date that does not exist, such as 30 February, overflows into another day.
 */
function dayOf(year: number, month: number, date: number): Day {
  // counted from March, the leap day is the last of the year, and one formula gives the lengths of the months
  const yearFromMarch = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  return yearFromMarch * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + date - 719469;
}

/**
 * Parses a strict `YYYY-MM-DD` between 1990 and 2100; surrounding spaces are ignored.
 * Returns `undefined` for anything else: a time, another order, 30 February.
 */
export function parseDay(text: string): Day | undefined {
  const iso = text.trim();
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || iso < '1990' || iso >= '2101') return undefined;
  const [year, month, date] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))];
  const isMonth = month >= 1 && month <= 12;
  const length = dayOf(year, month + 1, 1) - dayOf(year, month, 1);
  return isMonth && date >= 1 && date <= length ? dayOf(year, month, date) : undefined;
}

/** Formats a day as `YYYY-MM-DD`, the format of `<time datetime>`. */
export function isoDay(day: Day): string {
  const { date, month, year } = dayParts(day);
  return [year, month + 1, date].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Returns the first day of a month. `months`: counted from January of the year 0. */
const firstOfMonth = (months: number): Day => dayOf(Math.floor(months / 12), (months % 12) + 1, 1);

/**
 * Returns year, month, date and weekday of a day from the year 1 on. Throws a RangeError unless `day` is an integer.
 */
export function dayParts(day: Day): DayParts {
  if (!Number.isInteger(day)) throw new RangeError(`day ${String(day)}`);
  // start from a month after the day, and go back to the one that contains it
  let months = 1970 * 12 + Math.ceil(day / MONTH_DAYS) + 1;
  while (firstOfMonth(months) > day) months--;
  const weekday = ((day % 7) + 11) % 7;
  return { year: Math.floor(months / 12), month: months % 12, date: day - firstOfMonth(months) + 1, weekday };
}

/** Returns the current day in UTC, or at a fixed offset from it. */
export const utcDay = (now: Date, offsetHours = 0): Day => Math.floor((now.getTime() + offsetHours * HOUR) / DAY);

/** A local day and time. `minute`: minutes since midnight, 0–1439. */
export interface Moment {
  readonly day: Day;
  readonly minute: number;
}

/** Returns the current moment in UTC, or at a fixed offset from it; `NaN` if there is no clock. */
export function utcMoment(now: Date | undefined, offsetHours = 0): Moment {
  const minutes = Math.floor(((now?.getTime() ?? NaN) + offsetHours * HOUR) / MINUTE);
  const day = Math.floor(minutes / DAY_MINUTES);
  return { day, minute: minutes - day * DAY_MINUTES };
}

/** Returns the instant, in milliseconds, of a moment at a fixed offset from UTC. */
export const utcInstantOf = ({ day, minute }: Moment, offsetHours = 0): number =>
  day * DAY + minute * MINUTE - offsetHours * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Returns the cached formatter of a zone: creating one is expensive. Throws a RangeError for an unknown zone. */
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

/** Cache: for each zone, the last minute since 1970 that was asked for, and the moment in the zone. */
const moments = new Map<string, readonly [minute: number, moment: Moment | undefined]>();

/** Returns the current moment in an IANA time zone; `undefined` if the browser does not know the zone. */
export function momentIn(timeZone: string, now: Date): Moment | undefined {
  const minute = Math.floor(now.getTime() / MINUTE);
  const known = moments.get(timeZone);
  if (known?.[0] === minute) return known[1];
  const moment = readMoment(timeZone, now);
  moments.set(timeZone, [minute, moment]);
  return moment;
}

function readMoment(timeZone: string, now: Date): Moment | undefined {
  let parts: readonly Intl.DateTimeFormatPart[] = [];
  try {
    if (timeZone) parts = formatFor(timeZone).formatToParts(now);
  } catch {
    // an unknown zone, an invalid date, or an incomplete `Intl` polyfill
  }
  const read = (wanted: string): number => Number(parts.find(({ type }) => type === wanted)?.value ?? NaN);
  const day = dayOf(read('year'), read('month'), read('day'));
  const minute = (read('hour') % 24) * 60 + read('minute');
  // a browser may ignore the requested calendar or format: the result is then far from UTC, or NaN
  const fromUtc = day * DAY_MINUTES + minute - now.getTime() / MINUTE;
  if (!(Math.abs(fromUtc) < FARTHEST)) return undefined;
  // a browser without zone data returns UTC for every zone, also for the one that is never near UTC
  const isKnown = Math.abs(fromUtc) >= 1 || (timeZone !== FARTHEST_ZONE && momentIn(FARTHEST_ZONE, now) !== undefined);
  return isKnown ? { day, minute } : undefined;
}

/** Returns the current day in an IANA time zone; `undefined` if the browser does not know the zone. */
export const dayIn = (timeZone: string, now: Date): Day | undefined => momentIn(timeZone, now)?.day;

/** The numbers of minutes by which some zone sets its clocks back. */
const SET_BACK = [120, 60, 30];

/**
 * Returns the first instant, in milliseconds, at which a zone has reached a moment; `undefined` for an unknown zone.
 * Finds it by binary search, to the minute. If a clock change skips the moment, returns the instant of the change.
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
  // if the moment occurs twice, the search may find the second
  const first = SET_BACK.map((minutes) => after - minutes).find((time) => minutesAt(time) === there);
  return (first ?? after) * MINUTE;
}

/** Cache: for each zone, an instant and the end of the day that it is in. */
const found = new Map<string, readonly [from: number, until: number]>();

/**
 * Returns the instant, in milliseconds, at which the next day begins in a zone; `undefined` for an unknown zone. If the
 * zone skips that day, as Pacific/Apia did in 2011, returns the beginning of the day after it.
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

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the month or day may be unknown. */
export function isPartialDate(text: string): boolean {
  const date = text.trim();
  return date.length <= 10 && parseDay(`${date}-01-01`.slice(0, 10)) !== undefined;
}

/** Parses a strict `HH:MM` (00:00–23:59) to minutes since midnight; `undefined` for anything else. */
export function parseTime(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
