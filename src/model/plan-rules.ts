/** The editorial rules for audiences: names, choices and plans. */
import { instantOf, isoDay, momentIn, parseDay, parseTime } from './day.js';
import type { Choice, Notice, PlanEntry } from './notice.js';
import { problem, warning, type Problem } from './problem.js';
import type { Rule, Subject } from './shape.js';
import { pathUnder } from './shape.js';
import { firstDayOf, lastDayOf, startOf } from './situation.js';

/** All rules of this file, in the order of their findings. */
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

/** The date from which an entry is in force; its month or day may be unknown. */
const since = ({ announced, from }: PlanEntry): string | undefined => from ?? announced;

function* audienceNames({ notice: { audiences } }: Subject): Iterable<Problem> {
  if (audiences.length < 2) return;
  for (const [index, { name }] of audiences.entries()) {
    if (name) continue;
    const fix = 'Add a name that completes “For …”, like {"en": "new users"}: there is more than one audience.';
    yield problem('missing-audience-name', `${pathUnder('audiences', index)}.name`, name, fix);
  }
}

/** The last entry in force applies, so an entry must not come into force before the ones above it. */
function* planOrder({ notice }: Subject): Iterable<Problem> {
  for (const { path, entry, earlier } of entriesOf(notice)) {
    const { announced, from } = entry;
    const day = firstDayOf(since(entry));
    if (day === undefined) {
      if (!earlier.length) continue;
      const fix = 'Add the date on which this became known: without it, this entry always hides the ones above.';
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
      const fix = `Sort the entries by date, or correct this date: the entry above is in force from ${day}.`;
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
      const fix = 'Add the first day of use, or "unknown" if no source names it.';
      yield problem('missing-start', at, start, fix);
    } else if (start === undefined) {
      if (state !== 'planned' || lastDay === 'any-time') continue;
      const fix = 'Add the first day of use, or "undecided" if no day is set yet.';
      yield warning('missing-first-day', at, start, fix);
    } else if (state === 'planned' && start === 'unknown') {
      const fix = 'Write "undecided" if no day is set yet, or remove this: "unknown" is for a use that has begun.';
      yield problem('contradicting-start', at, start, fix, { why: 'not-begun', state });
    } else if (hasBegun && start === 'undecided') {
      const fix = `Write the first day of use, or "unknown": the state "${state}" means that the use has begun.`;
      yield problem('contradicting-start', at, start, fix, { why: 'begun', state });
    } else if (hasBegun && isAfter(start, since(entry) ?? (today === undefined ? undefined : isoDay(today)))) {
      const fix = `Correct one of the days, or set state to "planned": this entry is in force before the use begins.`;
      yield problem('contradicting-start', at, start, fix, { why: 'early', state });
    }
  }
}

/** True if a day is after a date. Compares only the parts of the date that are known. */
const isAfter = (day: string, date: string | undefined): boolean =>
  parseDay(day) !== undefined && date !== undefined && day.slice(0, date.length) > date;

/** The fix for a last day, by the choice that does not allow one. */
const NO_LAST_DAY: Readonly<Record<Exclude<Choice['kind'], 'opt-out'>, string>> = {
  none: 'Remove this: choice.kind is "none", so there is no way to say no.',
  'opt-in': 'Remove this, or explain it in text: nothing is used without a yes, so there is no deadline.',
  unknown: 'Remove this, or set choice.kind to "opt-out": a last day means that people can say no until then.',
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
        const fix = 'Remove this: it is for a last day on or after the first day of use.';
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
        'otherwise remove lastDay.';
      yield problem('missing-grace', `${path}.grace`, grace, fix);
    }
  }
}

function* lastDayTexts({ notice }: Subject): Iterable<Problem> {
  for (const { path, entry } of entriesOf(notice)) {
    const { lastDay, lastDayText } = entry;
    const at = `${path}.lastDayText`;
    if (lastDay === 'rolling' && !lastDayText) {
      const fix = 'Add the time to act, like {"en": "within 14 days of the letter that you get"}.';
      yield problem('missing-last-day-text', at, lastDayText, fix);
    } else if (lastDay !== 'rolling' && lastDayText) {
      const fix = 'Set lastDay to "rolling" if it differs for each person; otherwise move this to text.';
      yield problem('unused-last-day-text', at, lastDayText, fix);
    }
  }
}

/** If the last day of a plan was before publication, a later entry has to report the outcome. */
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
      `Correct the days, or add an entry about what happened since: the notice was published on ${published}, ` +
      `after the last day to act (${isoDay(last)}).`;
    const about = { published, lastDay: isoDay(last) };
    yield problem('last-day-before-published', `${path}.${field}`, entry[field], fix, about);
  }
}

/** If sources disagree about the last day, readers see that they do, and the earliest day counts. */
function* readings({ notice }: Subject): Iterable<Problem> {
  for (const { path, entry, kind } of entriesOf(notice)) {
    const { lastDay, sourceWording = [] } = entry;
    const last = parseDay(lastDay ?? '') ?? lastDayOf(entry, kind);
    const day = last === undefined ? lastDay : isoDay(last);
    const read = sourceWording.flatMap(({ reading }) => reading ?? []);
    const [earliest] = read.filter((reading) => reading !== 'ambiguous').sort();
    const all = [...new Set([day ?? [], read].flat())];
    if (last !== undefined && earliest !== undefined && last > (parseDay(earliest) ?? NaN)) {
      const fix = `Write ${earliest}, the earliest day in a source, or correct the reading of that source.`;
      yield problem('late-reading', `${path}.lastDay`, lastDay, fix, { earliest });
    } else if (all.length > 1) {
      const fix = 'Check the readings. If the sources really differ, keep this: readers see that they do.';
      yield warning('differing-sources', `${path}.sourceWording`, all, fix, { days: all });
    }
  }
}

/** The times at which the last days of plans and routes end. */
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
      const fix = 'Add lastDay, the day that ends at this time, or remove this.';
      yield problem('unplaced-time', at, lastTime, fix, { missing: 'lastDay' });
    } else if (timeZone === undefined) {
      const fix = 'Add timeZone, like Europe/Amsterdam: a time needs a time zone.';
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

/** Formats minutes since midnight as `HH:MM`. */
const timeOf = (minutes: number): string =>
  [minutes / 60, minutes % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
