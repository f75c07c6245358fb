/** Where a change stands on a given instant: pure, the instant is handed in. */
import { dayIn, nextDayIn, utcDay, type Day } from './day.js';

/**
 * - `upcoming`: more than a day is left to act · `tomorrow`, `last-day`: as they say
 * - `closing`: the last day is over, the use has not begun (or no start is known)
 * - `in-effect`: the use has begun · `halted`, `withdrawn`: as stored in the notice
 * - `undated`: neither date is known
 * - `unsure`: the dates are known, but not where today stands between them
 */
export const PHASES = [
  'upcoming',
  'tomorrow',
  'last-day',
  'closing',
  'in-effect',
  'halted',
  'withdrawn',
  'undated',
  'unsure',
] as const;

export type Phase = (typeof PHASES)[number];

/** What a notice stores of its dates; everything else is computed. */
export interface Dates {
  /** First day of use, from 00:00. */
  readonly effective?: Day | undefined;
  /** Last day to act, inclusive. Default: the day before `effective`. */
  readonly lastDay?: Day | undefined;
  /** IANA name of the zone whose midnight counts. Without one no days are counted. */
  readonly timeZone?: string | undefined;
  /** The day the notice was published: a clock before it is wrong. */
  readonly published?: Day | undefined;
  readonly status?: 'planned' | 'halted' | 'withdrawn' | undefined;
}

export interface Situation {
  readonly phase: Phase;
  /** Calendar days from today to the last day; only while `upcoming` and at most 366. */
  readonly daysLeft?: number;
  /** The instant in milliseconds at which this may change; absent when it will not. */
  readonly changesAt?: number;
  /** The zone was needed, and nobody knows it. */
  readonly unknownZone?: boolean;
}

/** Beyond this many days a count says nothing to a reader. */
const COUNTED_DAYS = 366;
/** The first and the last zone to reach a day, in hours from UTC. */
const FIRST_ZONE = 14;
const LAST_ZONE = -12;

/** The last day to act, inclusive: the one given, else the day before the use begins. */
export const lastDayOf = ({ effective, lastDay }: Dates): Day | undefined =>
  lastDay ?? (effective === undefined ? undefined : effective - 1);

/** True when the last day to act does not come before the first day of use: then neither can be trusted. */
export const contradict = ({ effective, lastDay }: Dates): boolean =>
  effective !== undefined && lastDay !== undefined && lastDay >= effective;

function phaseOn(today: Day, effective: Day | undefined, last: Day): Phase {
  if (today < last - 1) return 'upcoming';
  if (today < last) return 'tomorrow';
  if (today === last) return 'last-day';
  return effective === undefined || today < effective ? 'closing' : 'in-effect';
}

/** Where the change stands at `now`. A bad zone or a wrong clock costs the count or the phase, never more. */
export function situationAt(dates: Dates, now: Date): Situation {
  const { effective, published, status, timeZone } = dates;
  if (status === 'halted' || status === 'withdrawn') return { phase: status };
  const last = lastDayOf(dates);
  if (last === undefined) return { phase: 'undated' };

  const latest = utcDay(now, FIRST_ZONE);
  const earliest = utcDay(now, LAST_ZONE);
  if (Number.isNaN(latest) || contradict(dates)) return { phase: 'unsure' };
  if (published !== undefined && latest < published) return { phase: 'unsure', changesAt: nextHour(now) };

  // The same everywhere on earth and nothing to count: the zone need not be asked, and Intl not be woken.
  const phase = phaseOn(latest, effective, last);
  const everywhere = phase === phaseOn(earliest, effective, last);
  const final: Phase = effective === undefined ? 'closing' : 'in-effect';
  if (everywhere && phase === final) return { phase };
  if (everywhere && (phase !== 'upcoming' || last - latest > COUNTED_DAYS)) {
    return { phase, changesAt: nextHour(now) };
  }

  const today = timeZone ? dayIn(timeZone, now) : undefined;
  const changesAt = (timeZone ? nextDayIn(timeZone, now) : undefined) ?? nextHour(now);
  if (today === undefined) return { phase: everywhere ? phase : 'unsure', changesAt, unknownZone: !!timeZone };
  const there = phaseOn(today, effective, last);
  const daysLeft = last - today;
  return there === 'upcoming' && daysLeft <= COUNTED_DAYS
    ? { phase: there, daysLeft, changesAt }
    : { phase: there, ...(there !== final && { changesAt }) };
}

/** Days begin on a whole hour of UTC−12 and UTC+14, between which every zone lies. */
const nextHour = (now: Date): number => (Math.floor(now.getTime() / 36e5) + 1) * 36e5;
