/** The content of `<notice-timeline>`: dated events in order of time, with today among them. */
import { dayIn, isoDay, nextDayIn, parseDay, type Day } from '../model/day.js';
import { contradict, lastDayOf } from '../model/phase.js';
import type { Text } from '../words/say.js';
import { claim, sourcesOf } from './claims.js';
import {
  datesIn,
  isLater,
  isStopped,
  nextOf,
  nextUpdateIn,
  platformIn,
  textIn,
  updatesIn,
  type ContentInput,
  type Expiring,
} from './input.js';

/** In a card, fewer events repeat only what the rest of it shows. */
const FEWEST_IN_CARD = 3;

export interface TimelineContent extends Expiring {
  readonly title: Text;
  readonly events: readonly EventContent[];
  readonly sources: Text | undefined;
}

export interface EventContent {
  readonly text: Text;
  /** True for today, which is no event. */
  readonly isToday: boolean;
}

interface DatedEvent {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as far as it is known. */
  readonly date: string;
  /** Its place in time: the middle of a month or year. */
  readonly day: Day;
  readonly what: Text;
  readonly sourceRefs?: readonly string[] | undefined;
  readonly isToday?: true;
}

export function timelineContent(input: ContentInput): TimelineContent | undefined {
  const { notice, words } = input;
  const events = eventsIn(input);
  if (events.length < (input.sourcesListed ? FEWEST_IN_CARD : 1)) return undefined;
  const { expires, today } = todayIn(input);
  return {
    title: words.timeline.title,
    events: [...events, ...today]
      .sort((a, b) => a.day - b.day)
      .map(({ date, isToday = false, what }) => ({
        text: words.dated({ text: words.date(date), datetime: date, style: 'strong' }, what),
        isToday,
      })),
    sources: sourcesOf(input, ...events.map(({ sourceRefs }) => sourceRefs)),
    expires: Math.min(
      expires,
      nextUpdateIn(input),
      nextOf(
        input,
        (notice.authorities ?? []).map(({ date }) => date),
      ),
    ),
  };
}

/** The dated events of a notice, but none that is still to come other than by plan. */
function eventsIn(input: ContentInput): readonly DatedEvent[] {
  const { notice, words } = input;
  const w = words.timeline;
  const platform = platformIn(input);
  const dates = datesIn(notice);
  const { announcedOn, authorities = [], effectiveFrom, lastDayToAct } = notice;
  const last = lastDayOf(dates);
  // what was called off has no day
  const isPlanned = !isStopped(notice) && !contradict(dates);
  return [
    ...(announcedOn ? eventOn(announcedOn.date, w.announced, announcedOn.sourceRefs) : []),
    ...authorities.flatMap(({ date, name, sourceRefs }) =>
      date === undefined || isLater(input, date)
        ? []
        : eventOn(date, w.statement(textIn(input, name) ?? { text: '' }), sourceRefs),
    ),
    ...(isPlanned && last !== undefined
      ? eventOn(isoDay(last), words.banner.event(platform), lastDayToAct?.sourceRefs)
      : []),
    ...(isPlanned && effectiveFrom ? eventOn(effectiveFrom.date, w.starts, effectiveFrom.sourceRefs) : []),
    ...updatesIn(input).flatMap(({ date, kind, sourceRefs, text }) =>
      eventOn(date, kind === 'other' ? (claim(input, text) ?? '') : w[kind](platform), sourceRefs),
    ),
  ];
}

/** An event; none where the date cannot be read. */
function eventOn(date: string, what: Text, sourceRefs?: readonly string[]): readonly DatedEvent[] {
  const day = [date, `${date}-15`, `${date}-07-01`].map(parseDay).find((one) => one !== undefined);
  return day === undefined ? [] : [{ date, day, what, sourceRefs }];
}

/** Today, in the notice's zone, and when it is over; nothing where that is not known, or the clock is wrong. */
function todayIn({ notice, now, words }: ContentInput): { readonly today: readonly DatedEvent[] } & Expiring {
  const { published = -Infinity, timeZone = '' } = datesIn(notice);
  const day = now && now.getTime() > 0 ? dayIn(timeZone, now) : undefined;
  if (!now || day === undefined || day < published) return { today: [], expires: Infinity };
  return {
    today: [{ date: isoDay(day), day, what: words.timeline.today, isToday: true }],
    expires: nextDayIn(timeZone, now) ?? Infinity,
  };
}
