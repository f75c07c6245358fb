/** The rules for the audiences of a notice: what people can choose, and what happens to them when. */
import { instantOf, isoDay, momentIn, parseDay, parseTime } from './day.js';
import type { Choice, Notice, PlanEntry } from './notice.js';
import { problem, warning, type Problem } from './problem.js';
import type { Rule, Subject } from './shape.js';
import { pathUnder } from './shape.js';
import { firstDayOf, lastDayOf, startOf } from './situation.js';

/** All of them, in the order in which their findings are listed. */
export const PLAN_RULES: readonly Rule[] = [
  audienceNames,
  planOrder,
  starts,
  lastDays,
  lastDayTexts,
  lastDaysAndPublication,
  readings,
  times,
];

interface Placed {
  readonly path: string;
  readonly entry: PlanEntry;
  /** The entries below it in the same plan. */
  readonly later: readonly PlanEntry[];
  readonly earlier: readonly PlanEntry[];
  readonly kind: Choice['kind'];
}

/** Every entry of every plan. */
const entriesOf = ({ audiences }: Notice): readonly Placed[] =>
  audiences.flatMap(({ choice: { kind }, plan }, audience) =>
    plan.map((entry, index) => ({
      path: pathUnder(`${pathUnder('audiences', audience)}.plan`, index),
      entry,
      earlier: plan.slice(0, index),
      later: plan.slice(index + 1),
      kind,
    })),
  );

/** The date, perhaps only a month or year, from which an entry is in force. */
const since = ({ announced, from }: PlanEntry): string | undefined => from ?? announced;

function* audienceNames({ notice: { audiences } }: Subject): Iterable<Problem> {
  if (audiences.length < 2) return;
  for (const [index, { name }] of audiences.entries()) {
    if (name) continue;
    const fix = 'Add what completes “For …”, like {"en": "new users"}: the notice has more than one audience.';
    yield problem('missing-audience-name', `${pathUnder('audiences', index)}.name`, name, fix);
  }
}

/** The last entry in force holds, so each has to come into force after those above it. */
function* planOrder({ notice }: Subject): Iterable<Problem> {
  for (const { path, entry, earlier } of entriesOf(notice)) {
    const { announced, from } = entry;
    const day = firstDayOf(since(entry));
    if (day === undefined) {
      if (!earlier.length) continue;
      const fix = 'Add when this became known: without it, this entry hides those above it on every day.';
      yield problem('undated-entry', `${path}.announced`, announced, fix);
      continue;
    }
    if (from !== undefined && announced !== undefined && day < (firstDayOf(announced) ?? NaN)) {
      const fix = `Write a day on or after ${announced}, when this was announced.`;
      yield problem('from-before-announced', `${path}.from`, from, fix, { announced });
    }
    const above = earlier.findLast((one) => since(one) !== undefined);
    if (above && day < (firstDayOf(since(above)) ?? NaN)) {
      const day = String(since(above));
      const fix = `Put the entries in the order of their days, or correct this one: the entry above is from ${day}.`;
      const at = `${path}.${from === undefined ? 'announced' : 'from'}`;
      yield problem('unordered-plan', at, since(entry), fix, { above: day });
    }
  }
}

function* starts({ notice, today }: Subject): Iterable<Problem> {
  for (const { path, entry } of entriesOf(notice)) {
    const { start, state, lastDay } = entry;
    const hasBegun = state === 'started' || state === 'resumed';
    const at = `${path}.start`;
    if (start === undefined && hasBegun) {
      const fix = 'Add the first day of use, or "unknown" if nobody says which it was.';
      yield problem('missing-start', at, start, fix);
    } else if (start === undefined) {
      if (state !== 'planned' || lastDay === 'any-time') continue;
      const fix = 'Add the first day of use if it is known, or "undecided" if there is none yet.';
      yield warning('missing-first-day', at, start, fix);
    } else if (state === 'planned' && start === 'unknown') {
      const fix = 'Write "undecided" if there is no day yet, or leave this out: "unknown" is for a use that has begun.';
      yield problem('contradicting-start', at, start, fix, { why: 'not-begun', state });
    } else if (hasBegun && start === 'undecided') {
      const fix = `Write the first day of use, or "unknown": by its state ("${state}") the use has begun.`;
      yield problem('contradicting-start', at, start, fix, { why: 'begun', state });
    } else if (hasBegun && isAfter(start, since(entry) ?? (today === undefined ? undefined : isoDay(today)))) {
      const fix = `Correct one of the days, or write "planned" in state: this entry is in force before the use begins.`;
      yield problem('contradicting-start', at, start, fix, { why: 'early', state });
    }
  }
}

/** True where a day comes after a date, as far as that is known. */
const isAfter = (day: string, date: string | undefined): boolean =>
  parseDay(day) !== undefined && date !== undefined && day.slice(0, date.length) > date;

/** What to do about a last day, by the choice that leaves none. */
const NO_LAST_DAY: Readonly<Record<Exclude<Choice['kind'], 'opt-out'>, string>> = {
  none: 'Leave this out: by choice.kind ("none") there is no way to say no.',
  'opt-in': 'Leave this out, and say it in text: nothing is used without a yes, so nobody has to act by a day.',
  unknown: 'Leave this out, or write "opt-out" in choice.kind: a last day means that people can say no until then.',
};

function* lastDays({ notice }: Subject): Iterable<Problem> {
  for (const { path, entry, kind } of entriesOf(notice)) {
    const { grace, lastDay, state } = entry;
    const last = parseDay(lastDay ?? '');
    const start = startOf(entry);
    if (kind !== 'opt-out' && (last !== undefined || (kind !== 'opt-in' && lastDay !== undefined))) {
      yield problem('contradicting-last-day', `${path}.lastDay`, lastDay, NO_LAST_DAY[kind], { choice: kind });
    } else if (grace) {
      const neverBegins = entry.start === 'undecided' || (start === undefined && state === 'planned');
      const isBefore = last !== undefined && start !== undefined && last < start;
      if (neverBegins || isBefore || (last === undefined && lastDay !== 'rolling')) {
        const fix = 'Leave this out: it is for a last day on or after the first day of use.';
        yield problem('contradicting-grace', `${path}.grace`, grace, fix);
      }
    } else if (last === undefined) {
      continue;
    } else if (start !== undefined && last >= start) {
      const fix =
        `Write ${isoDay(start - 1)} or an earlier day: the use begins on ${isoDay(start)}. ` +
        'If a source says that acting until then counts as acting before, add "grace": true.';
      const about = { latest: isoDay(start - 1), start: isoDay(start) };
      yield problem('late-last-day', `${path}.lastDay`, lastDay, fix, about);
    } else if (entry.start === 'unknown' && state !== 'planned') {
      const fix =
        'Add true if a source says that acting until the last day counts as acting before the use began; ' +
        'otherwise leave lastDay out.';
      yield problem('missing-grace', `${path}.grace`, grace, fix);
    }
  }
}

function* lastDayTexts({ notice }: Subject): Iterable<Problem> {
  for (const { path, entry } of entriesOf(notice)) {
    const { lastDay, lastDayText } = entry;
    const at = `${path}.lastDayText`;
    if (lastDay === 'rolling' && !lastDayText) {
      const fix = 'Add until when each person can act, like {"en": "within 14 days of the letter that you get"}.';
      yield problem('missing-last-day-text', at, lastDayText, fix);
    } else if (lastDay !== 'rolling' && lastDayText) {
      const fix = 'Write "rolling" in lastDay if it differs from person to person; otherwise say this in text.';
      yield problem('unused-last-day-text', at, lastDayText, fix);
    }
  }
}

/** A plan whose last day was over when the notice was published is history: a later entry says what came of it. */
function* lastDaysAndPublication({ notice }: Subject): Iterable<Problem> {
  const { published = '' } = notice;
  const publication = parseDay(published);
  if (publication === undefined) return;
  for (const { path, entry, later, kind } of entriesOf(notice)) {
    const last = lastDayOf(entry, kind);
    const isOver = later.some((one) => (firstDayOf(since(one)) ?? NaN) <= publication);
    if (entry.state !== 'planned' || isOver || last === undefined || last >= publication) continue;
    const field = entry.lastDay === undefined ? 'start' : 'lastDay';
    const fix =
      `Correct the days, or add an entry that says what happened since: the notice was published on ${published}, ` +
      `after the last day to act (${isoDay(last)}).`;
    const about = { published, lastDay: isoDay(last) };
    yield problem('last-day-before-published', `${path}.${field}`, entry[field], fix, about);
  }
}

/** Sources that do not agree about the last day: readers are told that, and the earliest of their days. */
function* readings({ notice }: Subject): Iterable<Problem> {
  for (const { path, entry, kind } of entriesOf(notice)) {
    const { lastDay, sourceWording = [] } = entry;
    const last = parseDay(lastDay ?? '') ?? lastDayOf(entry, kind);
    const day = last === undefined ? lastDay : isoDay(last);
    const read = sourceWording.flatMap(({ reading }) => reading ?? []);
    const [earliest] = read.filter((reading) => reading !== 'ambiguous').sort();
    const all = [...new Set([day ?? [], read].flat())];
    if (last !== undefined && earliest !== undefined && last > (parseDay(earliest) ?? NaN)) {
      const fix = `Write ${earliest}, the earliest day that a source means, or correct its reading.`;
      yield problem('late-reading', `${path}.lastDay`, lastDay, fix, { earliest });
    } else if (all.length > 1) {
      const fix = 'Leave it so if the sources really differ: readers will be told that they do.';
      yield warning('differing-sources', `${path}.sourceWording`, all, fix, { days: all });
    }
  }
}

/** The times at which a last day ends, of plans and of routes. */
function* times({ notice }: Subject): Iterable<Problem> {
  const { timeZone, routes = [] } = notice;
  const ends = [
    ...entriesOf(notice).map(({ path, entry }) => ({ path, end: entry })),
    ...routes.map((end, index) => ({ path: pathUnder('routes', index), end })),
  ];
  for (const { path, end } of ends) {
    const { lastDay, lastTime } = end;
    if (lastTime === undefined) continue;
    const at = `${path}.lastTime`;
    const day = parseDay(lastDay ?? '');
    if (day === undefined) {
      const fix = 'Write the day that ends at this time in lastDay, or leave this out.';
      yield problem('unplaced-time', at, lastTime, fix, { missing: 'lastDay' });
    } else if (timeZone === undefined) {
      const fix = 'Add timeZone, like Europe/Amsterdam: without it nobody knows when this is.';
      yield problem('unplaced-time', at, lastTime, fix, { missing: 'timeZone' });
    } else {
      const moment = { day, minute: parseTime(lastTime) ?? NaN };
      const instant = instantOf(moment, timeZone);
      const next = instant === undefined ? undefined : momentIn(timeZone, new Date(instant));
      if (instant === undefined || !next || (next.day === day && next.minute === moment.minute)) continue;
      const before = momentIn(timeZone, new Date(instant - 6e4)) ?? next;
      const near = [before, next].filter((one) => one.day === day).map(({ minute }) => timeOf(minute));
      const fix = near.length
        ? `Write ${near.join(' or ')}: on ${isoDay(day)} the clocks in ${timeZone} skip this time.`
        : `Write another day in lastDay: the clocks in ${timeZone} skip ${isoDay(day)}.`;
      yield problem('skipped-time', at, lastTime, fix, { times: near, day: isoDay(day), timeZone });
    }
  }
}

/** Minutes since midnight as `HH:MM`. */
const timeOf = (minutes: number): string =>
  [minutes / 60, minutes % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
