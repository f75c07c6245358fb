/** The content of `<deadline-banner>`: from when, the last day to act, and the effect of acting later. */
import { dayParts, isoDay, type Day } from '../model/day.js';
import { objectionableBasis } from '../model/objection.js';
import { lastDayOf, situationAt, type Phase } from '../model/phase.js';
import { marked, present, say, sentences, type Text } from '../words/say.js';
import { calendarFor } from './calendar.js';
import { claim, sourcesOf, type ItemContent, type Link } from './claims.js';
import { datesIn, isStopped, nextUpdateIn, platformIn, textIn, type ContentInput, type Expiring } from './input.js';
import { actionIn } from './routes.js';

export interface BannerContent extends Expiring {
  readonly phase: Phase;
  /** The zone was needed, and nobody knows it. */
  readonly unknownZone: boolean;
  /** What the banner is about, as the name of a landmark. */
  readonly name: Text;
  /** The day that matters now, as on a calendar leaf: an ornament. */
  readonly leaf: LeafContent | undefined;
  readonly headline: Text;
  /** The sentences under the headline, in reading order. */
  readonly sentences: readonly Text[];
  readonly action: Link | undefined;
  readonly calendar: CalendarLink | undefined;
  readonly sources: Text | undefined;
  /** Where sources read differently: their wordings, and the day that is taken. */
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
  const { notice, words } = input;
  const platform = platformIn(input);
  if (!platform.text) return undefined;
  const w = words.banner;
  const dates = datesIn(notice);
  const { changesAt = Infinity, daysLeft, phase, unknownZone = false } = situationAt(dates, input.now ?? new Date(NaN));
  const purpose = textIn(input, notice.purpose?.label) ?? words.purpose;
  const { effective } = dates;
  const last = lastDayOf(dates);
  const stopped = isStopped(notice);

  const change =
    effective === undefined
      ? w.uses(platform, purpose)
      : (phase === 'in-effect' ? w.started : w.starts)(platform, purpose, effective);
  const leads: Partial<Record<Phase, Text | undefined>> = {
    halted: w.halted(platform, purpose),
    withdrawn: w.withdrawn(platform, purpose),
    ...(last !== undefined && {
      upcoming: w.act(last, daysLeft),
      tomorrow: say`${{ text: `${w.tomorrow} `, style: 'relative' }}${w.act(last)}`,
      'last-day': say`${{ text: `${w.today} `, style: 'relative' }}${w.act(last)}`,
      closing: w.lastDayWas(last),
      unsure: w.lastDay(last),
    }),
  };
  const lead = leads[phase] ?? change;
  const signals: Partial<Record<Phase, string>> = w.signal;
  const shown = phase === 'in-effect' || phase === 'closing' ? effective : last;
  const over = isOver(input, phase);
  // a reminder can still come before the day
  const inTime = phase === 'upcoming' || phase === 'tomorrow';
  return {
    phase,
    unknownZone,
    expires: Math.min(changesAt, nextUpdateIn(input)),
    name: w.name(platform),
    leaf: stopped || shown === undefined ? undefined : leafOf(input, shown),
    headline: w.headline(signals[phase] ?? w.note, lead),
    sentences: present<Text>(
      stopped
        ? [claim(input, notice.status?.text)]
        : [lead === change ? undefined : change, phase === 'undated' ? w.noStart : undefined, later(input, phase)],
    ),
    action: stopped || over ? undefined : actionIn(input),
    calendar: inTime ? calendarLink(input, calendarHref) : undefined,
    sources: stopped
      ? sourcesOf(input, notice.status?.sourceRefs)
      : sourcesOf(
          input,
          notice.effectiveFrom?.sourceRefs,
          notice.lastDayToAct?.sourceRefs,
          notice.afterDate?.sourceRefs,
        ),
    wordings: stopped ? undefined : differingWordings(input, last),
  };
}

function leafOf({ words: { months, weekdays } }: ContentInput, day: Day): LeafContent {
  const { date, month, weekday } = dayParts(day);
  return { month: months[month] ?? '', date: String(date), weekday: weekdays[weekday] ?? '' };
}

/** True where saying no is over, by the platform's word and by the law. */
const isOver = ({ notice }: ContentInput, phase: Phase): boolean =>
  phase === 'in-effect' && notice.afterDate?.optOutPossible === false && !objectionableBasis(notice);

/** What acting later does. Once the use has begun this is always said, even where it is not known. */
function later(input: ContentInput, phase: Phase): Text | undefined {
  const { afterDate } = input.notice;
  const instead = phase === 'in-effect' ? laterByFields(input, phase) : undefined;
  return claim(input, afterDate?.text, afterDate?.supersededBy, instead);
}

function laterByFields(input: ContentInput, phase: Phase): Text | undefined {
  const { notice, words } = input;
  const w = words.banner;
  const { optOutPossible: possible, reversible } = notice.afterDate ?? {};
  const basis = textIn(input, notice.legalBasis?.label);
  return sentences(
    possible === undefined ? w.notKnown : possible ? w.stillPossible : w.closed(platformIn(input)),
    possible === false && basis && !isOver(input, phase) && w.objectAnyTime(basis),
    reversible !== undefined && (reversible ? w.reversible : w.irreversible),
  );
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

/** Sources that read differently, with the day that is taken. */
function differingWordings(input: ContentInput, last: Day | undefined): WordingsContent | undefined {
  const { notice, words } = input;
  const wordings = notice.lastDayToAct?.sourceWording ?? [];
  if (last === undefined || wordings.every(({ reading }) => reading === undefined || reading === isoDay(last)))
    return undefined;
  return {
    title: words.banner.differ,
    items: wordings.map(({ language, sourceRef, text }) => ({
      text: marked(words.quoted(text), { lang: language === words.lang ? undefined : language }),
      note: sourcesOf(input, [sourceRef]),
    })),
    conclusion: words.banner.earliest(last),
  };
}
