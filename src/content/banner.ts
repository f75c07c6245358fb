/** The content of `<deadline-banner>`: the start, the last day to act, and the effect of acting later. */
import { dayParts, parseDay, type Day } from '../model/day.js';
import { gdprIn, objectionableBasis } from '../model/objection.js';
import type { Audience, PlanEntry } from '../model/notice.js';
import { contradicts, lastDayOf, startOf, type Situation, type Use, type Window } from '../model/situation.js';
import { atStart, marked, present, sentences, type Text } from '../words/say.js';
import { calendarFor } from './calendar.js';
import { claim, sourcesOf, type ItemContent, type Link } from './claims.js';
import {
  audiencesIn,
  focusIn,
  groupNameIn,
  isOver,
  nextChangeIn,
  platformIn,
  purposeIn,
  textIn,
  type AudienceSituation,
  type ContentInput,
  type Expiring,
} from './input.js';
import { actionIn, datedWaysIn, nextClosingIn, waysIn, type ActionContent } from './routes.js';

export interface BannerContent extends Expiring {
  readonly use: Use;
  readonly window: Window;
  /** Calendar days to the last day, 0 on that day; `undefined` if they are not counted. */
  readonly daysLeft: number | undefined;
  /** True if the situation depends on the time zone, and the browser does not know it. */
  readonly isZoneUnknown: boolean;
  /** True if the last day contradicts the start. */
  readonly isContradictory: boolean;
  /** The accessible name of the landmark. */
  readonly name: Text;
  /** The name of the audience, if there are several. */
  readonly group: Text | undefined;
  /** The last day as a calendar leaf, a decoration; only until that day is over. */
  readonly leaf: LeafContent | undefined;
  /** The state of the change, in a few words without a full stop. */
  readonly headline: Text;
  /** A headline for print, if the other one is true only today. */
  readonly printedHeadline: Text | undefined;
  /** The sentences under the headline. */
  readonly sentences: readonly Text[];
  readonly action: ActionContent | undefined;
  readonly calendar: CalendarLink | undefined;
  /** Routes without a link, and routes with a deadline of their own. */
  readonly ways: readonly Text[];
  /** The effect of acting later, and other details. */
  readonly details: readonly Text[];
  /** The other audiences, one line each. */
  readonly others: readonly Text[];
  readonly sources: Text | undefined;
  /**
   * The wordings of sources that disagree, and the day that counts. Omitted in a card, which shows it in its
   * background.
   */
  readonly wordings: WordingsContent | undefined;
}

export interface LeafContent {
  readonly month: string;
  readonly date: string;
  /** The weekday; on the last day, the word for today. */
  readonly weekday: string;
}

/** A link to the calendar file of the site, or to a generated file with a name. */
export interface CalendarLink extends Link {
  readonly download: string | undefined;
}

export interface WordingsContent {
  readonly title: Text;
  readonly conclusion: Text;
  readonly items: readonly ItemContent[];
}

/** `calendarHref`: the calendar file of the site, which replaces the generated one. */
export function bannerContent(input: ContentInput, calendarHref?: string): BannerContent | undefined {
  const { words } = input;
  const platform = platformIn(input);
  const [focus, ...others] = audiencesIn(input);
  if (!platform.text || !focus) return undefined;
  const { audience, situation } = focus;
  const { daysLeft, entry, isZoneUnknown, use, window } = situation;
  const w = words.banner;
  const day = dayHeadlineOf(input, situation, daysLeft);
  const action = canAct(input, focus) ? actionIn(input) : undefined;
  return {
    use,
    window,
    daysLeft,
    isZoneUnknown,
    isContradictory: entry !== undefined && contradicts(entry, audience.choice.kind),
    expires: Math.min(nextChangeIn(input), nextClosingIn(input)),
    name: w.name(platform),
    group: others.length ? atStart(groupNameIn(input, audience)) : undefined,
    leaf: leafOf(input, situation),
    headline: day ?? headlineOf(input, focus),
    printedHeadline: daysLeft === undefined ? undefined : dayHeadlineOf(input, situation),
    sentences: present<Text>([
      sentences(changeOf(input, focus, day === undefined), choiceOf(input, focus)),
      comingOf(input, focus),
      costOf(input, focus),
    ]),
    action,
    calendar: hasDayToCome(situation) && daysLeft !== 0 ? calendarLink(input, calendarHref) : undefined,
    ways: canAct(input, focus) ? (action ? datedWaysIn : waysIn)(input) : [],
    details: present<Text>(detailsOf(input, focus)),
    others: others.map((other) =>
      w.group({ ...groupNameIn(input, other.audience), style: 'strong' }, lineOf(input, other)),
    ),
    sources: sourcesOf(
      input,
      entry?.sourceRefs,
      ...situation.coming.map(({ sourceRefs }) => sourceRefs),
      audience.choice.sourceRefs,
      isOver(situation) || use === 'on-hold' ? undefined : audience.afterDate?.sourceRefs,
      ...others.map((other) => other.situation.entry?.sourceRefs),
    ),
    wordings: input.sourcesListed ? undefined : wordingsIn(input),
  };
}

/** Returns the whole text for an audience other than the first. */
function lineOf(input: ContentInput, other: AudienceSituation): Text {
  const { audience, situation } = other;
  const day = dayHeadlineOf(input, situation);
  return (
    sentences(
      input.words.banner.sentence(day ?? headlineOf(input, other)),
      changeOf(input, other, day === undefined),
      choiceOf(input, other),
      comingOf(input, other),
      costOf(input, other),
      ...detailsOf(input, other),
      isOver(situation) ? undefined : claim(input, audience.choice.text, audience.choice.supersededBy),
    ) ?? ''
  );
}

/** True if the last day is known and not over. */
const hasDayToCome = ({ window }: Situation): boolean => window === 'open' || window === 'grace';

/** True if people can act by one of the routes. */
const canAct = (input: ContentInput, { audience, situation: { use, window } }: AudienceSituation): boolean =>
  audience.choice.kind !== 'none' &&
  use !== 'stopped' &&
  use !== 'cancelled' &&
  // no source says that the routes still work while the use is on hold
  (use !== 'on-hold' || window !== 'none') &&
  // neither the platform nor the law allows it any more
  !(window === 'closed' && audience.afterDate?.optOutPossible === false && !objectionBasis(input));

/** Returns the basis to which people can object at any time, if the GDPR or UK GDPR applies. */
const objectionBasis = ({ notice, region }: ContentInput): 'e' | 'f' | undefined =>
  gdprIn(notice, region) && objectionableBasis(notice);

/**
 * Returns a headline with the last day; `undefined` if no day matters. `daysLeft`: for a headline that is true only
 * today.
 */
function dayHeadlineOf(input: ContentInput, situation: Situation, daysLeft?: number): Text | undefined {
  const w = input.words.banner.headline;
  const { entry, lastDay, use, window } = situation;
  const rolling = window === 'rolling' && textIn(input, entry?.lastDayText);
  if (rolling) return w.rolling(rolling);
  if (!entry || lastDay === undefined) return undefined;
  const time = entry.lastTime;
  if (window === 'closed') {
    return use === 'announced' ? w.lastDayWas(lastDay, isBeforeStart(situation), time) : undefined;
  }
  // without a clock, the last day may be over if the use has begun
  const mayBeToCome = window === 'unsure' && (use !== 'in-use' || entry.grace) && !contradicts(entry, 'opt-out');
  if (!hasDayToCome(situation) && !mayBeToCome) return undefined;
  return daysLeft === 0 ? w.today(isBeforeStart(situation), time) : w.act(lastDay, time, daysLeft);
}

/** True if the use begins after the last day, so people can say no beforehand. */
const isBeforeStart = ({ lastDay, start }: Situation): boolean =>
  start !== undefined && lastDay !== undefined && lastDay < start;

/** Returns a headline with the state of the change. */
function headlineOf({ words }: ContentInput, { audience, situation }: AudienceSituation): Text {
  const w = words.banner.headline;
  const { entry, hasBegun, isConfirmed, start, use } = situation;
  const { announced, from, state } = entry ?? {};
  const on = (what: string, when: string | undefined): string => (when === undefined ? what : w.on(what, when));
  if (audience.choice.kind === 'opt-in' && (use === 'announced' || use === 'in-use')) return w.onlyWithYes;
  switch (use) {
    case 'announced':
      if (start !== undefined) return w.from(start, entry?.certainty === 'may');
      return entry?.start === 'undecided' ? w.undecided : w.announced;
    case 'in-use':
      if (start === undefined) return w.inUse;
      return (isConfirmed ? w.since : w.sinceByPlan)(start);
    case 'on-hold':
      return hasBegun === false ? on(w.postponed, announced ?? from) : on(w.paused, from ?? announced);
    case 'stopped':
      return on(w.stopped, from ?? announced);
    case 'cancelled':
      // a cancelled plan ends with the announcement
      return on(state === 'withdrawn' ? w.withdrawn : w.stoppedBefore, announced ?? from);
    case 'unknown':
      return w.unknown;
  }
}

/** Returns sentences about the use of data. `isDated`: the headline names the start. */
function changeOf(input: ContentInput, { audience, situation }: AudienceSituation, isDated: boolean): Text | undefined {
  const w = input.words.banner;
  const { entry, hasBegun, isConfirmed, start, use, window } = situation;
  const platform = platformIn(input);
  const purpose = purposeIn(input);
  // with an opt-in, the platform may use data only after a yes
  const isOptIn = audience.choice.kind === 'opt-in';
  const may = isOptIn || entry?.certainty === 'may';
  switch (use) {
    case 'announced':
      if (start !== undefined) {
        return isDated && !isOptIn ? w.plans(platform, purpose, may) : w.starts(platform, purpose, start, may);
      }
      return sentences(
        window === 'closed'
          ? w.planned(platform, purpose, may)
          : w.plans(platform, purpose, may || entry?.start === 'undecided'),
        (!isDated || isOptIn) && w.noStart,
      );
    case 'in-use':
      return sentences(
        w.uses(platform, purpose, may),
        !isDated && start !== undefined && (isConfirmed ? w.began : w.beganByPlan)(start),
        entry?.start === 'unknown' && w.sinceUnknown,
      );
    case 'on-hold':
      return w.notNow(platform, purpose);
    case 'stopped':
      // it may be unknown whether the use ever began
      return (hasBegun ? w.used : w.notNow)(platform, purpose);
    case 'cancelled':
      return w.planned(
        platform,
        purpose,
        audience.plan.some(({ certainty }) => certainty === 'may'),
      );
    case 'unknown':
      return w.useUnknown(platform, purpose);
  }
}

/** Returns the sentences after the action. */
function detailsOf(input: ContentInput, focus: AudienceSituation): readonly (Text | undefined)[] {
  const { entry, use } = focus.situation;
  return [
    claim(input, entry?.text, entry?.supersededBy),
    hasDayToCome(focus.situation) && entry?.derivation === 'editorial' ? input.words.banner.editorial : undefined,
    isOver(focus.situation) || use === 'on-hold' ? undefined : later(input, focus),
  ];
}

/** Returns sentences about the choice, such as that there is none, or that it is possible at any time. */
function choiceOf(input: ContentInput, { audience: { choice }, situation }: AudienceSituation): Text | undefined {
  const w = input.words.banner;
  const { entry, lastDay, use, window } = situation;
  if (choice.kind === 'none') return isOver(situation) ? w.noChoiceThen : w.noChoice;
  // the past use concerned only people who had agreed
  const isPast = isOver(situation) || use === 'on-hold' || use === 'unknown';
  if (choice.kind === 'opt-in' && isPast && use !== 'cancelled') return w.onlyOfThoseWithYes;
  if (isOver(situation)) return undefined;
  if (choice.kind === 'unknown') return w.choiceUnknown;
  return sentences(
    choice.kind === 'opt-in' && (use === 'announced' || use === 'in-use') && w.nothingWithoutYes,
    // without a clock
    window === 'unsure' &&
      use === 'in-use' &&
      lastDay !== undefined &&
      !entry?.grace &&
      w.sentence(
        isBeforeStart(situation)
          ? w.headline.lastDayWas(lastDay, true, entry?.lastTime)
          : w.headline.act(lastDay, entry?.lastTime),
      ),
    window === 'any-time' && w.anyTime,
    window === 'rolling' && !entry?.lastDayText && w.rollingDiffers,
    entry?.grace && lastDay !== undefined && (hasDayToCome(situation) || window === 'unsure') && w.grace,
  );
}

/** Returns the cost of saying no. */
function costOf(input: ContentInput, { audience: { choice }, situation }: AudienceSituation): Text | undefined {
  const cost = textIn(input, choice.cost);
  return cost && !isOver(situation) ? input.words.stepper.costOfNo(cost) : undefined;
}

/** Returns the announced changes, each with the last day to act before it. */
const comingOf = (input: ContentInput, { audience, situation }: AudienceSituation): Text | undefined =>
  sentences(...situation.coming.map((entry) => comingEntryOf(input, audience, entry)));

function comingEntryOf(input: ContentInput, audience: Audience, entry: PlanEntry): Text | undefined {
  const from = parseDay(entry.from ?? '');
  const last = lastDayOf(entry, audience.choice.kind);
  const w = input.words.banner;
  return sentences(
    from !== undefined && changeFrom(input, audience, entry, from),
    last !== undefined && !contradicts(entry, audience.choice.kind) && w.sentence(w.headline.act(last, entry.lastTime)),
    claim(input, entry.text, entry.supersededBy),
  );
}

function changeFrom(input: ContentInput, { choice }: Audience, coming: PlanEntry, from: Day): Text {
  const w = input.words.banner;
  const platform = platformIn(input);
  switch (coming.state) {
    case 'paused':
      return w.coming.paused(from);
    case 'halted':
    case 'withdrawn':
      return w.coming.halted(platform, from);
    case 'unknown':
      return w.coming.changed(from);
    default: {
      const isOptIn = choice.kind === 'opt-in';
      const may = isOptIn || coming.certainty === 'may';
      return (
        sentences(
          w.starts(platform, purposeIn(input), startOf(coming) ?? from, may),
          isOptIn && w.sentence(w.headline.onlyWithYes),
        ) ?? ''
      );
    }
  }
}

/** Returns the effect of acting later. After the deadline it is always stated, even if it is unknown. */
function later(input: ContentInput, focus: AudienceSituation): Text | undefined {
  const { audience, situation } = focus;
  const { afterDate, choice } = audience;
  const isLate = situation.window === 'closed' && choice.kind === 'opt-out';
  return claim(input, afterDate?.text, afterDate?.supersededBy, isLate ? laterByFields(input, focus) : undefined);
}

function laterByFields(input: ContentInput, { audience, situation }: AudienceSituation): Text | undefined {
  const { notice, words } = input;
  const w = words.banner;
  const { optOutPossible: possible, reversible } = audience.afterDate ?? {};
  const law = gdprIn(notice, input.region);
  const basis = objectionBasis(input) && textIn(input, notice.legalBasis?.label);
  // before the start, there are no used data to remove
  const isUsed = situation.use === 'in-use';
  return sentences(
    possible === undefined ? w.notKnown : possible ? w.stillPossible : w.closed(platformIn(input)),
    possible === false && basis && law && w.objectAnyTime(basis, words.card.law[law]),
    isUsed && reversible !== undefined && (reversible ? w.reversible : w.irreversible),
  );
}

/** Returns the last day as a calendar leaf, until that day is over. */
function leafOf({ words }: ContentInput, situation: Situation): LeafContent | undefined {
  const { daysLeft, lastDay } = situation;
  if (!hasDayToCome(situation) || lastDay === undefined) return undefined;
  const { date, month, weekday } = dayParts(lastDay);
  return {
    month: words.months[month] ?? '',
    date: String(date),
    weekday: daysLeft === 0 ? words.banner.today : (words.weekdays[weekday] ?? ''),
  };
}

/** Returns a link to the calendar file of the site, or to a `data:` URL, which needs no request. */
function calendarLink(input: ContentInput, href: string | undefined): CalendarLink | undefined {
  const text = input.words.banner.save;
  if (href) return { text, href, download: undefined };
  const file = calendarFor(input);
  return file === undefined
    ? undefined
    : {
        text,
        href: `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`,
        download: `${input.notice.id ?? 'calendar'}.ics`,
      };
}

/** Returns the wordings of sources that disagree, and the day that counts, until that day is over. */
export function wordingsIn(input: ContentInput): WordingsContent | undefined {
  const focus = focusIn(input);
  if (!focus) return undefined;
  const { audience, situation } = focus;
  const { choice, plan } = audience;
  const { lastDay: last, window } = situation;
  const { words } = input;
  if (!hasDayToCome(situation) && window !== 'unsure') return undefined;
  // a later entry may repeat the day without the wordings
  const entry = plan.findLast((one) => one.sourceWording && lastDayOf(one, choice.kind) === last);
  const wordings = entry?.sourceWording ?? [];
  const readings = wordings.flatMap(({ reading }) => parseDay(reading ?? '') ?? []);
  const differ = wordings.some(({ reading }) => reading === 'ambiguous') || readings.some((day) => day !== last);
  if (last === undefined || !differ) return undefined;
  const isEarliest = new Set(readings).size > 1 && Math.min(...readings) === last;
  return {
    title: words.banner.differ(last),
    conclusion: isEarliest ? words.banner.earliest(last) : words.banner.taken(last),
    items: wordings.map(({ language, sourceRef, text }) => ({
      text: marked(words.quoted(text), { lang: language === words.lang ? undefined : language }),
      note: sourcesOf(input, [sourceRef]),
    })),
  };
}
