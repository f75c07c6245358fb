/** What `<notice-timeline>` says: what happened on which day, in order of time, and where today stands in that. */
import { dayIn, isoDay, nextDayIn, parseDay, type Day } from '../model/day.js';
import { contradict, lastDayOf } from '../model/phase.js';
import { element, fill, heading, inline, list, textOf, type Children, type Sentence } from './document.js';
import type { Speaker } from './speaker.js';

/** How many columns the drawing has, and over how many a text may run; the last begins that many before the end. */
export const COLUMNS = 100;
export const LABEL = 24;
/** Texts that are close together stand below each other; with more rows than this it is a list alone. */
export const ROWS = 5;

/** In the card fewer events are no course of events. */
const ENOUGH = 3;

interface Happening {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as far as it is known. */
  readonly date: string;
  /** Where it stands in time: the middle of a month or year. */
  readonly day: Day;
  readonly what: Sentence;
  readonly sourceRefs?: readonly string[];
  readonly name?: 'today';
}

export function timelineDocument(speaker: Speaker, depth = 0): Children {
  const events = eventsOf(speaker);
  if (events.length < (speaker.brief ? ENOUGH : 1)) return [];
  const today = todayOf(speaker);
  const all = [...events, ...(today ? [today] : [])].sort((a, b) => a.day - b.day);
  const places = placesOf(all, events);
  const items = all.map(({ date, name, what }, index) =>
    element(
      'li',
      [element('div', inline([{ text: speaker.date(date), datetime: date, name: 'strong' }, ' – ', ...what]))],
      { class: [name, places?.[index]].filter(Boolean).join(' ') || undefined },
    ),
  );
  return [
    heading(depth, [speaker.words.timeline.title]),
    list(items, places ? 'events scale' : 'events', 'ol'),
    speaker.sources(...events.map(({ sourceRefs }) => sourceRefs)),
  ];
}

/** The dated events of a notice, but none that is still to come other than by plan. */
function eventsOf(speaker: Speaker): readonly Happening[] {
  const { data, dates, platform, words } = speaker;
  const w = words.timeline;
  const { announcedOn, authorities = [], effectiveFrom, lastDayToAct } = data;
  const happenings: Happening[] = [];
  const add = (date: string, what: Sentence, sourceRefs?: readonly string[]): void => {
    const day = [date, `${date}-15`, `${date}-07-01`].map(parseDay).find((one) => one !== undefined);
    if (day !== undefined) happenings.push({ date, day, what, ...(sourceRefs && { sourceRefs }) });
  };
  if (announcedOn) add(announcedOn.date, [w.announced], announcedOn.sourceRefs);
  for (const { date, name, sourceRefs } of authorities) {
    const who = speaker.text(name) ?? '';
    if (date && !speaker.isLater(date)) add(date, fill(w.statement(textOf(who)), who), sourceRefs);
  }
  // what was called off has no day
  if (!speaker.stopped && !contradict(dates)) {
    const last = lastDayOf(dates);
    if (last !== undefined) add(isoDay(last), [words.banner.event(platform)], lastDayToAct?.sourceRefs);
    if (effectiveFrom) add(effectiveFrom.date, [w.starts], effectiveFrom.sourceRefs);
  }
  for (const { date, kind, sourceRefs, text } of speaker.updates) {
    add(date, kind === 'other' ? speaker.claim(text) : [w[kind](platform)], sourceRefs);
  }
  return happenings;
}

/** Today, in the notice's zone; nothing where that is not known, or the clock is wrong. */
function todayOf(speaker: Speaker): Happening | undefined {
  const { published = -Infinity, timeZone = '' } = speaker.dates;
  const { now } = speaker;
  const day = Number(now) > 0 && now ? dayIn(timeZone, now) : undefined;
  if (!now || day === undefined || day < published) return undefined;
  speaker.changesAt = Math.min(speaker.changesAt, nextDayIn(timeZone, now) ?? Infinity);
  return { date: isoDay(day), day, what: [speaker.words.timeline.today], name: 'today' };
}

/**
 * The column and row of each, as classes: columns to scale, but for a today that is far from all else; rows so that no
 * text stands on another. Nothing where that would take too many.
 */
function placesOf(all: readonly Happening[], events: readonly Happening[]): readonly string[] | undefined {
  const days = events.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = (last - first) / 4;
  const near = all.map(({ day }) => Math.max(first - margin, Math.min(day, last + margin)));
  const [from, to] = [Math.min(...near), Math.max(...near)];
  const starts: number[] = [];
  const places = near.map((day) => 1 + Math.round(((day - from) / (to - from || 1)) * (COLUMNS - LABEL)));
  const rows = places.reduceRight<number[]>((found, at) => {
    const free = starts.findIndex((start) => start >= at + LABEL);
    const row = free < 0 ? starts.length : free;
    starts[row] = at;
    return [row + 1, ...found];
  }, []);
  if (starts.length > ROWS) return undefined;
  return places.map((at, index) => {
    const far = near[index] !== all[index]?.day ? ' far' : '';
    return `at-${String(at)} row-${String(rows[index])}${far}`;
  });
}
