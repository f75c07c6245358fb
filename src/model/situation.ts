/** Where a change stands at an instant, for one audience: computed, never stored. Pure: the instant is handed in. */
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
 * - `announced`: it has not begun, as far as anybody says · `in-use`: it has begun, or by the announcement it has
 * - `on-hold`: paused · `stopped`: it had begun, and is over · `cancelled`: it never began, and does not come
 * - `unknown`: nobody knows
 */
export const USES = ['announced', 'in-use', 'on-hold', 'stopped', 'cancelled', 'unknown'] as const;
export type Use = (typeof USES)[number];

/**
 * - `open`: acting until the last day keeps all data out · `grace`: the use has begun, and acting until the last day
 *   still does the same · `any-time`: acting always does the same · `rolling`: each person has another last day
 * - `closed`: what acting would have kept out is in use, or the last day is over
 * - `none`: there is nothing to do by a day · `unsure`: nobody knows
 */
export const WINDOWS = ['open', 'grace', 'any-time', 'rolling', 'closed', 'none', 'unsure'] as const;
export type Window = (typeof WINDOWS)[number];

export interface Situation {
  readonly use: Use;
  readonly window: Window;
  /** The entry of the plan that holds. */
  readonly entry: PlanEntry | undefined;
  /** The entries that were announced, and are not in force yet. */
  readonly coming: readonly PlanEntry[];
  /** First day of use, where the entry gives it. */
  readonly start: Day | undefined;
  /** Last day to act, inclusive: the one given, else the day before the start where the choice is to opt out. */
  readonly lastDay: Day | undefined;
  /** Whether the use has begun at some time, by a source or by the announcement; nothing where nobody knows. */
  readonly hasBegun: boolean | undefined;
  /** True where a source says that the use has begun, and not the announcement alone. */
  readonly isConfirmed: boolean;
  /** Calendar days from today to the last day, 0 on that day; only while it is `open` or `grace`, and at most 366. */
  readonly daysLeft?: number;
  /** The instant in milliseconds at which this may change. `Infinity`: never. */
  readonly changesAt: number;
  /** True where the zone was needed, and nobody knows it. */
  readonly isZoneUnknown: boolean;
}

/** What holds for all audiences of a notice. */
export interface Reckoning {
  /** IANA name of the zone whose midnight counts. Without one no days are counted. */
  readonly timeZone?: string | undefined;
  /** The day the notice was published: a clock before it is wrong. */
  readonly published?: Day | undefined;
}

/** Beyond this many days a count says nothing to a reader. */
const COUNTED_DAYS = 366;

type Plan = readonly PlanEntry[];

/** The first day of a date of which only the month or year may be known. */
export const firstDayOf = (date: string | undefined): Day | undefined =>
  date === undefined ? undefined : parseDay(`${date}-01-01`.slice(0, 10));

/** The day from which an entry is in force; always, where nobody says. */
const inForceFrom = ({ announced, from }: PlanEntry): Day => firstDayOf(from ?? announced) ?? -Infinity;

/** First day of use by an entry. */
export const startOf = ({ start }: PlanEntry): Day | undefined => parseDay(start ?? '');

/** Last day to act by an entry, inclusive. */
export function lastDayOf(entry: PlanEntry, choice: Choice['kind']): Day | undefined {
  const { lastDay, state } = entry;
  if (choice !== 'opt-out') return undefined;
  if (lastDay !== undefined) return parseDay(lastDay);
  const start = startOf(entry);
  const isCalledOff = state === 'paused' || state === 'halted' || state === 'withdrawn';
  return start === undefined || isCalledOff ? undefined : start - 1;
}

/** True where the last day comes after the start, and no source calls that grace: then neither can be trusted. */
export function contradicts(entry: PlanEntry, choice: Choice['kind']): boolean {
  const last = lastDayOf(entry, choice);
  const start = startOf(entry);
  const hasBegun = entry.start === 'unknown' || (start !== undefined && last !== undefined && last >= start);
  return last !== undefined && hasBegun && !entry.grace;
}

/** True where the use begins at some time before a day, by one entry, as long as that holds. */
function begins(entry: PlanEntry, before: Day): boolean {
  const { start, state } = entry;
  const day = startOf(entry);
  if (day !== undefined) return day < before;
  return state === 'started' || state === 'resumed' || (start === 'unknown' && state !== 'planned');
}

/** Whether the use has begun by a day, so that there is something to pause or to stop; nothing where nobody knows. */
function hasBegunBy(plan: Plan, inForce: number, today: Day): boolean | undefined {
  const last = plan[inForce];
  const earlier = plan.slice(0, inForce);
  const begun = [
    ...earlier.map((entry, index) => isBegunBefore(plan, entry, index, today)),
    // a plan that is withdrawn need not have begun on its day
    last !== undefined && last.state !== 'withdrawn' && beganBy(last, today + 1),
  ];
  if (begun.includes(true)) return true;
  // an entry alone does not say: what is paused or halted had begun as a rule
  const isAlone = !earlier.length && last?.start === undefined;
  if (isAlone && (last?.state === 'paused' || last?.state === 'halted')) return true;
  return begun.includes(undefined) ? undefined : false;
}

/** Whether the use began while an entry held, before the next one took its place. */
function isBegunBefore(plan: Plan, entry: PlanEntry, index: number, today: Day): boolean | undefined {
  const next = plan[index + 1];
  return beganBy(entry, Math.min(today + 1, next ? inForceFrom(next) : Infinity));
}

/** Whether the use began before a day; nothing where the entry leaves it open. */
function beganBy(entry: PlanEntry, before: Day): boolean | undefined {
  const { certainty, state } = entry;
  const hasBegun = begins(entry, before);
  // the platform only reserved the right, or named no day
  if (hasBegun && state === 'planned' && certainty === 'may') return undefined;
  if (state === 'unknown' || (state === 'planned' && startOf(entry) === undefined)) return undefined;
  return hasBegun;
}

/** True for an announcement that takes the place of a plan before that begins, so that the plan is off at once. */
function callsOff(entry: PlanEntry, next: PlanEntry): boolean {
  const start = startOf(entry);
  const from = firstDayOf(next.from);
  return entry.state === 'planned' && start !== undefined && from !== undefined && from <= start;
}

/**
 * The last day of an entry. A source that says that the use began on the day that was planned leaves the last day to the
 * plan.
 */
function lastDayAt(plan: Plan, entry: PlanEntry, choice: Choice['kind']): Day | undefined {
  const isConfirmation = entry.lastDay === undefined && (entry.state === 'started' || entry.state === 'resumed');
  const planned = plan.find(
    ({ lastDay, start }) => isConfirmation && start !== undefined && start === entry.start && lastDay !== undefined,
  );
  return lastDayOf(planned ?? entry, choice);
}

function useOf(entry: PlanEntry | undefined, { kind }: Choice, hasBegun: boolean | undefined, today: Day): Use {
  switch (entry?.state) {
    case 'planned':
      // of days that contradict each other, neither can be trusted
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
    default:
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

/** Where it stands at a moment, wherever that is; for a clock from before anybody knew, by the first entry. */
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
 * Where it stands on no known day: what is true on any, such as in text that nothing ever updates. Entries from a day
 * after the notice was written are told as coming.
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
  // a day that is known may be over, or still to come
  const isOpen = there.window === 'open' || there.window === 'grace';
  return { ...there, ...(isOpen && { window: 'unsure' as const }) };
}

/** The days on which something may change, each the first of what comes. */
function* turningPoints({ choice, plan }: Pick<Audience, 'choice' | 'plan'>): Iterable<Day | undefined> {
  for (const entry of plan) {
    yield* [firstDayOf(entry.announced), firstDayOf(entry.from)];
    // days that contradict each other change nothing
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

/** Where the change stands at `now`. A bad zone or a wrong clock costs the count or the certainty, never more. */
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
  // no clock, or one that is wrong
  if (!now || Number.isNaN(latest.day) || isBefore(published)) {
    const changesAt = now && latest.day < Math.max(published ?? -Infinity, ...turns) ? nextHour(now) : Infinity;
    const anyDay = standingOnAnyDay(audience, written);
    // nothing has begun on a day that, by this clock, is still to come
    const isAhead = anyDay.use === 'in-use' && anyDay.start !== undefined && latest.day < anyDay.start;
    return { ...anyDay, ...(isAhead && { use: 'announced' as const }), changesAt, isZoneUnknown: false };
  }

  // the same everywhere on earth and nothing to count: the zone need not be asked, and Intl not be woken
  const earlier = standingAt(audience, earliest);
  const isEverywhere = isSame(earlier, standingAt(audience, latest));
  const isFinal = turns.every((day) => day <= earliest.day);
  if (isEverywhere && !isCounted(earlier, latest.day)) {
    return { ...earlier, changesAt: isFinal ? Infinity : nextHour(now), isZoneUnknown: false };
  }

  const here = momentIn(timeZone ?? '', now);
  if (!here) {
    // what is not sure everywhere is not told
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

/** Days begin on a whole hour of UTC−12 and UTC+14, between which every zone lies. */
const nextHour = (now: Date): number => (Math.floor(now.getTime() / 36e5) + 1) * 36e5;
