/** Computes the state of a change at an instant, for one audience. Pure functions: the caller passes the instant. */
import {
  FIRST_ZONE,
  instantOf,
  LAST_ZONE,
  momentIn,
  nextDayIn,
  parseDay,
  parseTime,
  utcMoment,
  type Day,
  type Moment,
} from './day.js';
import type { Audience, Choice, PlanEntry } from './notice.js';

/**
 * - `announced`: the use has not begun · `in-use`: it has begun, by a source or by the announced day
 * - `on-hold`: paused · `stopped`: ended after it had begun · `cancelled`: ended before it began
 * - `unknown`: no source says
 *
 * Editors write the `STATES` of `notice.ts`. `useOf()` derives the phase of a day from them: this use, and the window below.
 */
export const USES = ['announced', 'in-use', 'on-hold', 'stopped', 'cancelled', 'unknown'] as const;
export type Use = (typeof USES)[number];

/**
 * - `open`: acting until the last day keeps all data out · `grace`: the use has begun, but acting until the last day
 *   still keeps all data out · `any-time`: acting has the same effect at any time · `rolling`: the last day differs for
 *   each person
 * - `closed`: the last day is over, or the use has begun without one
 * - `none`: there is no deadline · `unsure`: no source says, or the sources contradict each other
 */
export const WINDOWS = ['open', 'grace', 'any-time', 'rolling', 'closed', 'none', 'unsure'] as const;
export type Window = (typeof WINDOWS)[number];

export interface Situation {
  readonly use: Use;
  readonly window: Window;
  /** The entry of the plan that applies. */
  readonly entry: PlanEntry | undefined;
  /** The entries that are announced but not yet in force. */
  readonly coming: readonly PlanEntry[];
  /** First day of use, if the entry names it. */
  readonly start: Day | undefined;
  /** Last day to act, inclusive. Default for `opt-out`: the day before the start. */
  readonly lastDay: Day | undefined;
  /** True if the use has ever begun, by a source or by the announced day; `undefined` if unknown. */
  readonly hasBegun: boolean | undefined;
  /** True if a source reports that the use has begun. */
  readonly isConfirmed: boolean;
  /** Calendar days from today to the last day, 0–366; only while `window` is `open` or `grace`. */
  readonly daysLeft?: number;
  /** The instant, in milliseconds, at which the situation may change. `Infinity`: never. */
  readonly changesAt: number;
  /** True if the situation depends on the time zone, and the browser does not know it. */
  readonly isZoneUnknown: boolean;
}

/** The parts of the input that are the same for all audiences of a notice. */
export interface Reckoning {
  /** IANA name of the zone in which days begin and end. Without it, no days are counted. */
  readonly timeZone?: string | undefined;
  /** The day of publication. An earlier clock is treated as wrong. */
  readonly published?: Day | undefined;
}

/** A longer countdown is of no use to a reader. */
const COUNTED_DAYS = 366;

type Plan = readonly PlanEntry[];

/** Returns the first day of a date, whose month or day may be unknown. */
export const firstDayOf = (date: string | undefined): Day | undefined =>
  date === undefined ? undefined : parseDay(`${date}-01-01`.slice(0, 10));

/** Returns the first day on which an entry is in force; `-Infinity` if it has no date. */
const inForceFrom = ({ announced, from }: PlanEntry): Day => firstDayOf(from ?? announced) ?? -Infinity;

/** Returns the first day of use of an entry. */
export const startOf = ({ start }: PlanEntry): Day | undefined => parseDay(start ?? '');

/** Returns the last day to act of an entry, inclusive. */
export function lastDayOf(entry: PlanEntry, choice: Choice['kind']): Day | undefined {
  const { lastDay, state } = entry;
  if (choice !== 'opt-out') return undefined;
  if (lastDay !== undefined) return parseDay(lastDay);
  const start = startOf(entry);
  const isCalledOff = state === 'paused' || state === 'halted' || state === 'withdrawn';
  return start === undefined || isCalledOff ? undefined : start - 1;
}

/** True if the last day is not before the start, and there is no `grace`: neither day can then be trusted. */
export function contradicts(entry: PlanEntry, choice: Choice['kind']): boolean {
  const last = lastDayOf(entry, choice);
  const start = startOf(entry);
  const hasBegun = entry.start === 'unknown' || (start !== undefined && last !== undefined && last >= start);
  return last !== undefined && hasBegun && !entry.grace;
}

/** True if the use begins before a day, by one entry. */
function begins(entry: PlanEntry, before: Day): boolean {
  const { start, state } = entry;
  const day = startOf(entry);
  if (day !== undefined) return day < before;
  return state === 'started' || state === 'resumed' || (start === 'unknown' && state !== 'planned');
}

/** Returns whether the use has begun by a day, by the plan up to the entry in force; `undefined` if unknown. */
function hasBegunBy(plan: Plan, inForce: number, today: Day): boolean | undefined {
  const last = plan[inForce];
  const earlier = plan.slice(0, inForce);
  const begun = [
    ...earlier.map((entry, index) => isBegunBefore(plan, entry, index, today)),
    // a withdrawn plan may not have begun on its day
    last !== undefined && last.state !== 'withdrawn' && beganBy(last, today + 1),
  ];
  if (begun.includes(true)) return true;
  // without earlier entries, assume that a paused or halted use had begun
  const isAlone = !earlier.length && last?.start === undefined;
  if (isAlone && (last?.state === 'paused' || last?.state === 'halted')) return true;
  return begun.includes(undefined) ? undefined : false;
}

/** Returns whether the use began while an entry was in force. */
function isBegunBefore(plan: Plan, entry: PlanEntry, index: number, today: Day): boolean | undefined {
  const next = plan[index + 1];
  return beganBy(entry, Math.min(today + 1, next ? inForceFrom(next) : Infinity));
}

/** Returns whether the use began before a day, by one entry; `undefined` if the entry does not say. */
function beganBy(entry: PlanEntry, before: Day): boolean | undefined {
  const { certainty, state } = entry;
  const hasBegun = begins(entry, before);
  // the platform only reserved the right, or named no day
  if (hasBegun && state === 'planned' && certainty === 'may') return undefined;
  if (state === 'unknown' || (state === 'planned' && startOf(entry) === undefined)) return undefined;
  return hasBegun;
}

/** True if an entry replaces a plan before it begins: the plan then ends with the announcement. */
function callsOff(entry: PlanEntry, next: PlanEntry): boolean {
  const start = startOf(entry);
  const from = firstDayOf(next.from);
  return entry.state === 'planned' && start !== undefined && from !== undefined && from <= start;
}

/**
 * Returns the last day of an entry. An entry that confirms the planned start without a last day keeps the last day of
 * the plan.
 */
function lastDayAt(plan: Plan, entry: PlanEntry, choice: Choice['kind']): Day | undefined {
  const isConfirmation = entry.lastDay === undefined && (entry.state === 'started' || entry.state === 'resumed');
  const planned = plan.find(
    ({ lastDay, start }) => isConfirmation && start !== undefined && start === entry.start && lastDay !== undefined,
  );
  return lastDayOf(planned ?? entry, choice);
}

function useOf(entry: PlanEntry | undefined, { kind }: Choice, hasBegun: boolean | undefined, today: Day): Use {
  // a case for each state: one that is missing does not compile
  switch (entry?.state) {
    case 'planned':
      // contradicting days cannot be trusted
      return begins(entry, today + 1) && !contradicts(entry, kind) ? 'in-use' : 'announced';
    case 'started':
    case 'resumed':
      return begins(entry, today + 1) ? 'in-use' : 'announced';
    case 'paused':
      return 'on-hold';
    case 'halted':
      return hasBegun === false ? 'cancelled' : 'stopped';
    case 'withdrawn':
      return hasBegun ? 'stopped' : 'cancelled';
    case 'unknown':
    case undefined:
      return 'unknown';
  }
}

function windowOf(
  entry: PlanEntry,
  { kind }: Choice,
  use: Use,
  last: Day | undefined,
  { day, minute }: Moment,
): Window {
  if (kind === 'none' || kind === 'opt-in' || use === 'stopped' || use === 'cancelled') return 'none';
  if (kind === 'unknown' || use === 'unknown') return 'unsure';
  if (entry.lastDay === 'any-time' || entry.lastDay === 'rolling') return entry.lastDay;
  if (last === undefined) return use === 'on-hold' ? 'none' : use === 'in-use' ? 'closed' : 'unsure';
  if (contradicts(entry, kind)) return 'unsure';
  const isOver = day > last || (day === last && minute >= (parseTime(entry.lastTime ?? '') ?? Infinity));
  return isOver ? 'closed' : use === 'in-use' ? 'grace' : 'open';
}

type Standing = Omit<Situation, 'changesAt' | 'isZoneUnknown'>;

/** Computes the state at a local moment. Before all announcements, the first entry applies. */
function standingAt({ choice, plan }: Pick<Audience, 'choice' | 'plan'>, moment: Moment): Standing {
  const { day } = moment;
  const isKnown = ({ announced, from }: PlanEntry): boolean =>
    from !== undefined && (firstDayOf(announced) ?? Infinity) <= day;
  let inForce = Math.max(
    plan.findLastIndex((entry) => inForceFrom(entry) <= day),
    0,
  );
  const isCalledOff = (entry: PlanEntry | undefined, next: PlanEntry | undefined): boolean =>
    entry !== undefined && next !== undefined && isKnown(next) && callsOff(entry, next);
  while (isCalledOff(plan[inForce], plan[inForce + 1])) inForce++;
  const coming = plan.slice(inForce + 1).filter(isKnown);
  const hasBegun = hasBegunBy(plan, inForce, day);
  const use = useOf(plan[inForce], choice, hasBegun, day);
  return standing(choice, plan, inForce, coming, hasBegun, use, moment);
}

function standing(
  choice: Choice,
  plan: Plan,
  inForce: number,
  coming: Plan,
  hasBegun: boolean | undefined,
  use: Use,
  moment: Moment,
): Standing {
  const entry = plan[inForce];
  const lastDay = entry && lastDayAt(plan, entry, choice.kind);
  return {
    use,
    window: entry ? windowOf(entry, choice, use, lastDay, moment) : 'unsure',
    entry,
    coming,
    start: entry && startOf(entry),
    lastDay,
    hasBegun,
    isConfirmed: entry?.state === 'started' || entry?.state === 'resumed',
  };
}

/**
 * Computes a state that is true on any day, for text that is never updated. Entries that come into force after
 * `written` are coming.
 */
function standingOnAnyDay({ choice, plan }: Pick<Audience, 'choice' | 'plan'>, written: Day | undefined): Standing {
  const isComing = (entry: PlanEntry, index: number): boolean => {
    const before = plan[index - 1];
    const isOff = before !== undefined && callsOff(before, entry);
    return !isOff && entry.from !== undefined && written !== undefined && inForceFrom(entry) > written;
  };
  const known = plan.findLastIndex((entry, index) => !isComing(entry, index));
  const inForce = Math.max(known, 0);
  const entry = plan[inForce];
  const isPlanned = entry?.state === 'planned';
  const hasBegun = !isPlanned && hasBegunBy(plan, inForce, Infinity);
  const use = isPlanned ? 'announced' : useOf(entry, choice, hasBegun, Infinity);
  const coming = plan.filter((one, index) => index > inForce && isComing(one, index));
  const there = standing(choice, plan, inForce, coming, hasBegun, use, { day: -Infinity, minute: 0 });
  // the last day may be past or future
  const isOpen = there.window === 'open' || there.window === 'grace';
  return { ...there, ...(isOpen && { window: 'unsure' as const }) };
}

/** Yields the days on which the state may change. */
function* turningPoints({ choice, plan }: Pick<Audience, 'choice' | 'plan'>): Iterable<Day | undefined> {
  for (const entry of plan) {
    yield* [firstDayOf(entry.announced), firstDayOf(entry.from)];
    // contradicting days change nothing
    if (contradicts(entry, choice.kind) && entry.state === 'planned') continue;
    const last = lastDayAt(plan, entry, choice.kind);
    yield* [startOf(entry), last, last && last + 1];
  }
}

const isSame = (one: Standing, other: Standing): boolean =>
  one.use === other.use &&
  one.window === other.window &&
  one.entry === other.entry &&
  one.coming.length === other.coming.length;

const isCounted = ({ lastDay, window }: Standing, day: Day): boolean =>
  (window === 'open' || window === 'grace') && lastDay !== undefined && lastDay - day <= COUNTED_DAYS;

/** Computes the situation at `now`. Without a valid zone or clock, it has no countdown and is less certain. */
export function situationAt(
  audience: Pick<Audience, 'choice' | 'plan'>,
  { published, timeZone }: Reckoning,
  now: Date | undefined,
  written?: Day,
): Situation {
  const latest = utcMoment(now, FIRST_ZONE);
  const earliest = utcMoment(now, LAST_ZONE);
  const turns = [...turningPoints(audience)].flatMap((day) => day ?? []);
  const isBefore = (day: Day | undefined): boolean => day !== undefined && latest.day < day;
  // no clock, or a wrong one
  if (!now || Number.isNaN(latest.day) || isBefore(published)) {
    const changesAt = now && latest.day < Math.max(published ?? -Infinity, ...turns) ? nextHour(now) : Infinity;
    const anyDay = standingOnAnyDay(audience, written);
    // the start is still in the future by this clock
    const isAhead = anyDay.use === 'in-use' && anyDay.start !== undefined && latest.day < anyDay.start;
    return { ...anyDay, ...(isAhead && { use: 'announced' as const }), changesAt, isZoneUnknown: false };
  }

  // if the state is the same in every zone and there is no countdown, skip the slow first call of Intl
  const earlier = standingAt(audience, earliest);
  const isEverywhere = isSame(earlier, standingAt(audience, latest));
  const isFinal = turns.every((day) => day <= earliest.day);
  if (isEverywhere && !isCounted(earlier, latest.day)) {
    return { ...earlier, changesAt: isFinal ? Infinity : nextHour(now), isZoneUnknown: false };
  }

  const here = momentIn(timeZone ?? '', now);
  if (!here) {
    // without the zone, a state that differs between zones is unsure
    const unsure = isEverywhere ? earlier : { ...earlier, window: 'unsure' as const, coming: [] };
    return { ...unsure, changesAt: nextHour(now), isZoneUnknown: Boolean(timeZone) };
  }
  const there = standingAt(audience, here);
  const { entry, lastDay = NaN } = there;
  const end = parseTime(entry?.lastTime ?? '');
  const ends =
    end === undefined || lastDay !== here.day ? undefined : instantOf({ day: lastDay, minute: end }, timeZone ?? '');
  const nextDay = nextDayIn(timeZone ?? '', now) ?? nextHour(now);
  const changesAt = turns.every((day) => day <= here.day) ? Infinity : nextDay;
  return {
    ...there,
    ...(isCounted(there, here.day) && { daysLeft: lastDay - here.day }),
    changesAt: ends !== undefined && ends > now.getTime() ? Math.min(ends, nextDay) : changesAt,
    isZoneUnknown: false,
  };
}

/** The state in the first and last zone, UTC+14 and UTC−12, changes on a whole hour only. */
const nextHour = (now: Date): number => (Math.floor(now.getTime() / 36e5) + 1) * 36e5;
