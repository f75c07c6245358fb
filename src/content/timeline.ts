/** The content of `<notice-timeline>`: dated events in chronological order, including today. */
import { DAY, dayIn, isoDay, nextDayIn, parseDay, type Day } from '../model/day.js';
import type { PlanEntry } from '../model/notice.js';
import { contradicts, firstDayOf, lastDayOf, situationAt, startOf } from '../model/situation.js';
import type { Text } from '../words/say.js';
import { decisionsIn, positionDates } from './authorities.js';
import { sourcesOf } from './claims.js';
import {
  audiencesIn,
  groupNameIn,
  isLater,
  nameOf,
  nextChangeIn,
  nextOf,
  platformIn,
  reckoningIn,
  textIn,
  updatesIn,
  type AudienceSituation,
  type ContentInput,
  type Expiring,
} from './input.js';

/** With fewer events, the timeline in a card would only repeat the rest of it. */
const FEWEST_IN_CARD = 3;

export interface TimelineContent extends Expiring {
  readonly title: Text;
  readonly events: readonly EventContent[];
  readonly sources: Text | undefined;
}

export interface EventContent {
  readonly date: Text;
  readonly text: Text;
  readonly kind: EventKind;
}

/** `last-day`: a last day to act, past or future. `today`: a marker, not an event. */
export type EventKind = 'past' | 'last-day' | 'coming' | 'today';

interface DatedEvent {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
  /** The day to sort by; the middle of a month or year. */
  readonly day: Day;
  readonly what: Text;
  readonly sourceRefs?: readonly string[] | undefined;
  /** Default: by its date. */
  readonly kind?: 'last-day' | 'today';
}

export function timelineContent(input: ContentInput): TimelineContent | undefined {
  const { words } = input;
  const events = eventsIn(input);
  // only the timeline shows superseded entries, and the entries of other audiences
  const { audiences = [] } = input.notice;
  const hasHistory = audiences.length > 1 || audiences.some(({ plan }) => plan.length > 1);
  if (events.length < (input.sourcesListed && !hasHistory ? FEWEST_IN_CARD : 1)) return undefined;
  const { expires, today } = todayIn(input);
  const [{ day: now } = { day: Infinity }] = today;
  const isComing = ({ date }: DatedEvent): boolean => (firstDayOf(date) ?? 0) > now;
  /** Sorts a past event of the current month or year before today. */
  const placeOf = (event: DatedEvent): Day => (isComing(event) ? event.day : Math.min(event.day, now));
  return {
    title: words.timeline.title,
    events: [...events, ...today]
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((event) => ({
        date: words.timeline.date({ text: words.date(event.date), datetime: event.date }),
        text: event.what,
        kind: event.kind ?? (isComing(event) ? 'coming' : 'past'),
      })),
    sources: sourcesOf(input, ...events.map(({ sourceRefs }) => sourceRefs)),
    expires: Math.min(expires, nextChangeIn(input), nextOf(input, positionDates(input))),
  };
}

/** Returns the dated events of a notice. Future events come from plans only. */
function eventsIn(input: ContentInput): readonly DatedEvent[] {
  const { notice, words } = input;
  const w = words.timeline;
  const platform = platformIn(input);
  const audiences = audiencesIn(input);
  return [
    ...audiences.flatMap((audience) => planEvents(input, audience, audiences.length > 1)),
    ...(notice.positions ?? []).flatMap((position) => {
      const { date, name, sourceRefs } = position;
      const decisions = decisionsIn(input, position);
      const isStated = date !== undefined && !isLater(input, date) && !decisions.some((one) => one.date === date);
      const who = nameOf(input, textIn(input, name) ?? { text: '' });
      return [
        ...(isStated ? eventOn(date, w.statement(who), sourceRefs) : []),
        ...decisions.flatMap((decision) =>
          eventOn(
            decision.date,
            words.authorities.decision(who, words.authorities.outcome[decision.outcome]),
            decision.sourceRefs,
          ),
        ),
      ];
    }),
    ...updatesIn(input).flatMap(({ date, kind, sourceRefs, text }) =>
      eventOn(date, kind === 'other' ? (textIn(input, text) ?? '') : w[kind](platform), sourceRefs),
    ),
  ];
}

/** Returns the announcements and events of an audience. */
function planEvents(input: ContentInput, { audience }: AudienceSituation, isNamed: boolean): readonly DatedEvent[] {
  const { words } = input;
  const w = words.timeline;
  const { choice, plan } = audience;
  const known = plan.filter(({ announced }) => announced === undefined || !isLater(input, announced));
  const group = groupNameIn(input, audience);
  /** Returns the day on which the next entry replaces an entry. */
  const replacedOn = (index: number): Day => {
    const next = known[index + 1];
    return (next && firstDayOf(next.from ?? next.announced)) ?? Infinity;
  };
  const isStarted = ({ state }: PlanEntry): boolean => state === 'started' || state === 'resumed';
  /** Returns whether the use had begun when an entry came into force, as the banner of that day says. */
  const hasBegun = (index: number, date: string | undefined): boolean | undefined => {
    const noon = ((firstDayOf(date) ?? 0) + 0.5) * DAY;
    return situationAt({ choice, plan: known.slice(0, index + 1) }, {}, new Date(noon)).hasBegun;
  };

  return known.flatMap((entry, index) => {
    const { announced, from, state } = entry;
    const since = from ?? announced;
    const event = (date: string | undefined, what: Text): readonly DatedEvent[] =>
      date === undefined ? [] : eventOn(date, isNamed ? words.banner.group(group, what) : what, entry.sourceRefs);
    const dayEvent = (day: Day | undefined, what: Text): readonly DatedEvent[] =>
      day === undefined || day >= replacedOn(index) || contradicts(entry, choice.kind) ? [] : event(isoDay(day), what);
    const lastDayEvent = (day: Day | undefined): readonly DatedEvent[] =>
      dayEvent(day, w.lastDay(entry.lastTime)).map((one) => ({ ...one, kind: 'last-day' }));
    const start = startOf(entry);
    // an update that supersedes this text has its own line
    const told = textIn(input, entry.text);
    if (state === 'planned') {
      // an entry that confirms the start has its own line for that day
      const isConfirmed = known.some((one, at) => at > index && isStarted(one) && startOf(one) === start);
      return [
        ...event(announced ?? from, told ?? (index ? w.state.planned : w.announced)),
        ...lastDayEvent(lastDayOf(entry, choice.kind)),
        ...(isConfirmed ? [] : dayEvent(start, entry.certainty === 'may' ? w.startsPerhaps : w.startsByPlan)),
      ];
    }
    if (start !== undefined && isStarted(entry)) {
      const lastDay = entry.lastDay === undefined ? undefined : lastDayOf(entry, choice.kind);
      const isToldBefore = known.slice(0, index).some((one) => lastDayOf(one, choice.kind) === lastDay);
      const begun = dayEvent(start, told ?? (state === 'started' ? w.starts : w.state.resumed));
      return [
        ...(begun.length ? begun : event(since, told ?? w.state[state])),
        ...(isToldBefore ? [] : lastDayEvent(lastDay)),
      ];
    }
    const isOff = state === 'paused' || state === 'halted';
    const happened = isOff && !hasBegun(index, since) ? w.notBegun[state] : w.state[state];
    return event(since, told ?? happened);
  });
}

/** Returns an event; an empty list for an invalid date. */
function eventOn(date: string, what: Text, sourceRefs?: readonly string[]): readonly DatedEvent[] {
  const day = [date, `${date}-15`, `${date}-07-01`].map(parseDay).find((one) => one !== undefined);
  return day === undefined ? [] : [{ date, day, what, sourceRefs }];
}

/** Returns today in the zone of the notice, and its end; no event if the zone is unknown or the clock is wrong. */
function todayIn({ notice, now, words }: ContentInput): { readonly today: readonly DatedEvent[] } & Expiring {
  const { published = -Infinity, timeZone = '' } = reckoningIn(notice);
  const day = now && now.getTime() > 0 ? dayIn(timeZone, now) : undefined;
  if (!now || day === undefined || day < published) return { today: [], expires: Infinity };
  return {
    today: [{ date: isoDay(day), day, what: words.timeline.today, kind: 'today' }],
    expires: nextDayIn(timeZone, now) ?? Infinity,
  };
}
