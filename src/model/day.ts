/**
 * Calendar days as whole numbers, so that counting them never meets a clock change.
 * A time zone is asked for one thing only: which day it is there now.
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

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** One formatter a zone, made when first asked: making one is what costs. `undefined` for an unknown zone. */
function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) {
    let format: Intl.DateTimeFormat | undefined;
    try {
      // Swedish dates are YYYY-MM-DD
      format = new Intl.DateTimeFormat('sv-u-ca-gregory-nu-latn', { timeZone });
    } catch {
      // RangeError: no such zone
    }
    formats.set(timeZone, format);
  }
  return formats.get(timeZone);
}

/** Which day it is in an IANA time zone; `undefined` where the zone is unknown. */
export function dayIn(timeZone: string, now: Date): Day | undefined {
  const format = formatFor(timeZone);
  return format && Date.parse(format.format(now)) / DAY;
}

/** For each zone an instant, and the one at which its day was over. */
const found = new Map<string, readonly [from: number, until: number]>();

/**
 * The instant, in milliseconds, at which the next day begins in a zone; `undefined` for an unknown zone.
 * Every zone's days begin on a whole minute of UTC and are over within two days (one of 26 hours comes each
 * autumn in Antarctica/Troll), so halving 48 hours finds it. Where a whole day was skipped, as Pacific/Apia
 * did in 2011, it finds the day after that one. Asked again before then, it knows.
 */
export function nextDayIn(timeZone: string, now: Date): number | undefined {
  const minute = 6e4;
  const [from = NaN, until = NaN] = found.get(timeZone) ?? [];
  if (from <= now.getTime() && now.getTime() < until) return until;
  const today = dayIn(timeZone, now);
  if (today === undefined) return undefined;
  let before = Math.floor(now.getTime() / minute);
  let after = before + 48 * 60;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(timeZone, new Date(middle * minute)) === today) before = middle;
    else after = middle;
  }
  found.set(timeZone, [now.getTime(), after * minute]);
  return after * minute;
}

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, for sources of which only the month or year is known. */
export function isPartialDate(text: string): boolean {
  const date = text.trim();
  return date.length <= 10 && parseDay(`${date}-01-01`.slice(0, 10)) !== undefined;
}
