/** The content of `<deadline-banner>`: from when, the last day to act, and the effect of acting later. */
import { dayParts, parseDay, type Day } from '../model/day.js';
import { gdprIn, objectionableBasis } from '../model/objection.js';
import type { Audience, PlanEntry } from '../model/notice.js';
import { contradicts, lastDayOf, startOf, type Situation, type Use, type Window } from '../model/situation.js';
import { atStart, marked, present, say, sentences, toText, type Text } from '../words/say.js';
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
import { actionIn, datedWaysIn, nextClosingIn, waysIn } from './routes.js';

export interface BannerContent extends Expiring {
  readonly use: Use;
  readonly window: Window;
  /** Calendar days to the last day, 0 on that day; nothing where they are not counted. */
  readonly daysLeft: number | undefined;
  /** True where the zone was needed, and nobody knows it. */
  readonly isZoneUnknown: boolean;
  /** True where the last day contradicts the start. */
  readonly isContradictory: boolean;
  /** What the banner is about, as the name of a landmark. */
  readonly name: Text;
  /** The last day, while it is still to come, as on a calendar leaf: an ornament. */
  readonly leaf: LeafContent | undefined;
  readonly headline: Text;
  /** The sentences under the headline, in reading order. */
  readonly sentences: readonly Text[];
  /** The other groups of people, one line each. */
  readonly others: readonly Text[];
  readonly action: Link | undefined;
  readonly calendar: CalendarLink | undefined;
  /** What to do where no page, mail or telephone number leads anywhere, and until when where a route closes earlier. */
  readonly ways: readonly Text[];
  readonly sources: Text | undefined;
  /** Where sources read differently: their wordings, and the day that is taken. In a card, its background tells it. */
  readonly wordings: WordingsContent | undefined;
}

export interface LeafContent {
  readonly month: string;
  readonly date: string;
  readonly weekday: string;
}

/** A calendar file: the site's own, or one made here, with a name to save it under. */
export interface CalendarLink extends Link {
  readonly download: string | undefined;
}

export interface WordingsContent {
  readonly title: Text;
  readonly items: readonly ItemContent[];
  readonly conclusion: Text;
}

/** `calendarHref`: the site's own calendar file, instead of the one that is made here. */
export function bannerContent(input: ContentInput, calendarHref?: string): BannerContent | undefined {
  const { words } = input;
  const platform = platformIn(input);
  const [focus, ...others] = audiencesIn(input);
  if (!platform.text || !focus) return undefined;
  const { audience, situation } = focus;
  const { daysLeft, entry, isZoneUnknown, use, window } = situation;
  const w = words.banner;
  const change = changeOf(input, focus);
  const lead = leadOf(input, focus) ?? change;
  // among several groups, the name of this one says whom it is about
  const signal = others.length ? toText(atStart(groupNameIn(input, audience))) : signalOf(input, situation);
  const action = canAct(input, focus) ? actionIn(input) : undefined;
  return {
    use,
    window,
    daysLeft,
    isZoneUnknown,
    isContradictory: entry !== undefined && contradicts(entry, audience.choice.kind),
    expires: Math.min(nextChangeIn(input), nextClosingIn(input)),
    name: w.name(platform),
    leaf: leafOf(input, situation),
    headline: w.headline(signal, lead),
    sentences: present<Text>([lead === change ? undefined : change, ...aboutChoice(input, focus)]),
    others: others.map((other) => w.group(groupNameIn(input, other.audience), lineOf(input, other))),
    action,
    calendar: hasDayToCome(situation) && daysLeft !== 0 ? calendarLink(input, calendarHref) : undefined,
    ways: canAct(input, focus) ? (action ? datedWaysIn : waysIn)(input) : [],
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

/** All that is told of a group that is not told of first. */
function lineOf(input: ContentInput, other: AudienceSituation): Text {
  const { choice } = other.audience;
  const text = isOver(other.situation) ? undefined : claim(input, choice.text, choice.supersededBy);
  const lines = [changeOf(input, other), leadOf(input, other), ...aboutChoice(input, other), text];
  return sentences(...lines) ?? '';
}

/** True for a last day that is known and not over. */
const hasDayToCome = ({ window }: Situation): boolean => window === 'open' || window === 'grace';

/** True where there is something that people can do on this page or that. */
const canAct = (input: ContentInput, { audience, situation: { use, window } }: AudienceSituation): boolean =>
  audience.choice.kind !== 'none' &&
  use !== 'stopped' &&
  use !== 'cancelled' &&
  // while it is on hold, nobody says that the same routes work
  (use !== 'on-hold' || window !== 'none') &&
  // over by the platform's word and by the law
  !(window === 'closed' && audience.afterDate?.optOutPossible === false && !objectionBasis(input));

/** The basis against which the GDPR lets people object at any time, where it applies. */
const objectionBasis = ({ notice, region }: ContentInput): 'e' | 'f' | undefined =>
  gdprIn(notice, region) && objectionableBasis(notice);

/** What the platform does with people's data, as of now. */
function changeOf(input: ContentInput, { audience, situation }: AudienceSituation): Text {
  const w = input.words.banner;
  const { entry, hasBegun, isConfirmed, start, use, window } = situation;
  const platform = platformIn(input);
  const purpose = purposeIn(input);
  const may = entry?.certainty === 'may';
  if (audience.choice.kind === 'opt-in' && (use === 'announced' || use === 'in-use')) {
    return use === 'announced' && start !== undefined
      ? w.onlyWithYesFrom(platform, purpose, start)
      : w.onlyWithYes(platform, purpose);
  }
  switch (use) {
    case 'announced':
      if (start !== undefined) return w.starts(platform, purpose, start, may);
      if (entry?.start === 'undecided') return w.undecided(platform, purpose);
      return window === 'closed' ? w.planned(platform, purpose) : w.plans(platform, purpose, may);
    case 'in-use':
      if (start === undefined) return w.uses(platform, purpose, may);
      return (isConfirmed ? w.started : w.startedAsAnnounced)(platform, purpose, start, may);
    case 'on-hold':
      return (hasBegun === false ? w.pausedBefore : w.pausedAfter)(platform, purpose);
    case 'stopped':
      return (hasBegun ? w.stopped : w.notUsed)(platform, purpose);
    case 'cancelled':
      return (entry?.state === 'withdrawn' ? w.withdrawn : w.stoppedBefore)(platform, purpose);
    case 'unknown':
      return w.useUnknown(platform, purpose);
  }
}

/** By when to act; nothing where no day matters. */
function leadOf(input: ContentInput, { situation }: AudienceSituation): Text | undefined {
  const w = input.words.banner;
  const { daysLeft, entry, lastDay, use, window } = situation;
  const rolling = window === 'rolling' && textIn(input, entry?.lastDayText);
  if (rolling) return w.rolling(rolling);
  if (lastDay === undefined) return undefined;
  const time = entry?.lastTime;
  switch (window) {
    case 'open':
    case 'grace':
      if (daysLeft === 0) return say`${{ text: `${w.today} `, style: 'relative' }}${w.act(lastDay, undefined, time)}`;
      if (daysLeft === 1)
        return say`${{ text: `${w.tomorrow} `, style: 'relative' }}${w.act(lastDay, undefined, time)}`;
      return w.act(lastDay, daysLeft, time);
    case 'closed':
      return use === 'announced' ? w.lastDayWas(lastDay, time) : undefined;
    case 'unsure':
      if (entry?.grace) return undefined;
      return use === 'in-use' ? undefined : w.lastDay(lastDay, time);
    default:
      return undefined;
  }
}

function signalOf(
  { words: { banner: w } }: ContentInput,
  { entry, isConfirmed, start, use, window }: Situation,
): string {
  switch (use) {
    case 'announced':
      return window === 'closed' && start !== undefined ? w.signal.soon : w.note;
    case 'in-use':
      return isConfirmed && window === 'closed' ? w.signal['in-use'] : w.note;
    case 'on-hold':
      return w.signal['on-hold'];
    case 'stopped':
      return w.signal.stopped;
    case 'cancelled':
      return entry?.state === 'withdrawn' ? w.signal.withdrawn : w.signal.stopped;
    case 'unknown':
      return w.note;
  }
}

/** What else there is to know of the choice, under the headline. */
function aboutChoice(input: ContentInput, focus: AudienceSituation): readonly (Text | undefined)[] {
  const { audience, situation } = focus;
  const { entry, start, use } = situation;
  const w = input.words.banner;
  return [
    start === undefined && use === 'announced' && entry?.start !== 'undecided' && audience.choice.kind !== 'opt-in'
      ? w.noStart
      : undefined,
    use === 'in-use' && entry?.start === 'unknown' ? w.sinceUnknown : undefined,
    claim(input, entry?.text, entry?.supersededBy),
    comingOf(input, focus),
    choiceOf(input, focus),
    costOf(input, focus),
    isOver(situation) || use === 'on-hold' ? undefined : later(input, focus),
  ];
}

/** What holds whether or not there is a day: that there is no way, that any time does, until when. */
function choiceOf(input: ContentInput, { audience: { choice }, situation }: AudienceSituation): Text | undefined {
  const w = input.words.banner;
  const { entry, lastDay, use, window } = situation;
  if (choice.kind === 'none') return isOver(situation) ? w.noChoiceThen : w.noChoice;
  // what was used, was so of those only who had agreed
  const isPast = isOver(situation) || use === 'on-hold' || use === 'unknown';
  if (choice.kind === 'opt-in' && isPast && use !== 'cancelled') return w.onlyOfThoseWithYes;
  if (isOver(situation)) return undefined;
  if (choice.kind === 'unknown') return w.choiceUnknown;
  return sentences(
    choice.kind === 'opt-in' && (use === 'announced' || use === 'in-use') && w.nothingWithoutYes,
    // read on no known day
    window === 'unsure' &&
      use === 'in-use' &&
      lastDay !== undefined &&
      !entry?.grace &&
      w.lastDay(lastDay, entry?.lastTime),
    window === 'any-time' && w.anyTime,
    window === 'rolling' && !entry?.lastDayText && w.rollingDiffers,
    entry?.grace &&
      lastDay !== undefined &&
      (hasDayToCome(situation) || window === 'unsure') &&
      w.graceUntil(lastDay, entry.lastTime),
    hasDayToCome(situation) && entry?.derivation === 'editorial' && w.editorial,
  );
}

/** What saying no costs. */
function costOf(input: ContentInput, { audience: { choice }, situation }: AudienceSituation): Text | undefined {
  const cost = textIn(input, choice.cost);
  return cost && !isOver(situation) ? input.words.stepper.costOfNo(cost) : undefined;
}

/** What was announced for later days, with the last day to act before each. */
const comingOf = (input: ContentInput, { audience, situation }: AudienceSituation): Text | undefined =>
  sentences(...situation.coming.map((entry) => comingEntryOf(input, audience, entry)));

function comingEntryOf(input: ContentInput, audience: Audience, entry: PlanEntry): Text | undefined {
  const from = parseDay(entry.from ?? '');
  const last = lastDayOf(entry, audience.choice.kind);
  return sentences(
    from !== undefined && changeFrom(input, audience, entry, from),
    last !== undefined && !contradicts(entry, audience.choice.kind) && input.words.banner.lastDay(last, entry.lastTime),
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
      const purpose = purposeIn(input);
      const day = startOf(coming) ?? from;
      return choice.kind === 'opt-in'
        ? w.onlyWithYesFrom(platform, purpose, day)
        : w.starts(platform, purpose, day, coming.certainty === 'may');
    }
  }
}

/** What acting later does. Once that is what is left to do, it is always said, even where it is not known. */
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
  // before the start, nothing is used that could be taken out
  const isUsed = situation.use === 'in-use';
  return sentences(
    possible === undefined ? w.notKnown : possible ? w.stillPossible : w.closed(platformIn(input)),
    possible === false && basis && law && w.objectAnyTime(basis, words.card.law[law]),
    isUsed && reversible !== undefined && (reversible ? w.reversible : w.irreversible),
  );
}

/** The last day, while it is still to come. */
function leafOf({ words: { months, weekdays } }: ContentInput, situation: Situation): LeafContent | undefined {
  const { lastDay } = situation;
  if (!hasDayToCome(situation) || lastDay === undefined) return undefined;
  const { date, month, weekday } = dayParts(lastDay);
  return { month: months[month] ?? '', date: String(date), weekday: weekdays[weekday] ?? '' };
}

/** The last day for the reader's calendar: the site's own file, or one made here without a request. */
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

/** The wordings of sources that read differently, and the day that is taken, as long as that day is to come. */
export function wordingsIn(input: ContentInput): WordingsContent | undefined {
  const focus = focusIn(input);
  if (!focus) return undefined;
  const { audience, situation } = focus;
  const { choice, plan } = audience;
  const { lastDay: last, window } = situation;
  const { words } = input;
  if (!hasDayToCome(situation) && window !== 'unsure') return undefined;
  // an entry that came later may give the same day, and leave the wordings to the announcement
  const entry = plan.findLast((one) => one.sourceWording && lastDayOf(one, choice.kind) === last);
  const wordings = entry?.sourceWording ?? [];
  const readings = wordings.flatMap(({ reading }) => parseDay(reading ?? '') ?? []);
  const differ = wordings.some(({ reading }) => reading === 'ambiguous') || readings.some((day) => day !== last);
  if (last === undefined || !differ) return undefined;
  const isEarliest = new Set(readings).size > 1 && Math.min(...readings) === last;
  return {
    title: words.banner.differ,
    items: wordings.map(({ language, sourceRef, text }) => ({
      text: marked(words.quoted(text), { lang: language === words.lang ? undefined : language }),
      note: sourcesOf(input, [sourceRef]),
    })),
    conclusion: isEarliest ? words.banner.earliest(last) : words.banner.taken(last),
  };
}
