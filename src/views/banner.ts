/** What `<deadline-banner>` says: from when, the last day to act, and what acting later still does. */
import { dayParts, isoDay, type Day } from '../model/day.js';
import { objectionableBasis } from '../model/objection.js';
import { lastDayOf, situationAt, type Phase, type Situation } from '../model/phase.js';
import { inPlural } from '../words/plural.js';
import { calendarOf } from './calendar.js';
import {
  element,
  fill,
  fold,
  item,
  list,
  part,
  present,
  text,
  textOf,
  type Child,
  type Children,
  type Mark,
  type Run,
  type Sentence,
} from './document.js';
import { sayNo } from './routes.js';
import type { Speaker } from './speaker.js';

export interface BannerView extends Situation {
  readonly children: Children;
}

/** `calendarHref`: the site's own calendar file, instead of the one that is made here. */
export function bannerView(speaker: Speaker, calendarHref?: string): BannerView | undefined {
  const { data, dates, now, platform, words } = speaker;
  if (!platform) return undefined;
  const w = words.banner;
  const situation = situationAt(dates, now ?? new Date(NaN));
  const { changesAt = Infinity, daysLeft, phase } = situation;
  speaker.changesAt = Math.min(speaker.changesAt, changesAt);

  const purpose = speaker.text(data.purpose?.label) ?? words.purpose;
  const uses = (sentence: (platform: string, purpose: string, from: string) => string, from?: Day): Sentence => {
    const day = from === undefined ? undefined : speaker.day(from);
    return fill(sentence(platform, textOf(purpose), day?.text ?? ''), day, purpose);
  };
  const { effective } = dates;
  const change = uses(effective === undefined ? w.uses : phase === 'in-effect' ? w.started : w.starts, effective);

  const last = lastDayOf(dates);
  const lastDay = last === undefined ? { text: '' } : speaker.day(last);
  const left = daysLeft === undefined ? '' : inPlural(words, w.left, daysLeft);
  const act = fill(w.act(lastDay.text, left), lastDay, left ? { text: left, name: 'relative' } : undefined);
  const today = (sentence: string): Sentence => [{ text: `${sentence} `, name: 'relative' }, ...act];
  const leads: Partial<Record<Phase, Sentence>> = {
    upcoming: act,
    tomorrow: today(w.tomorrow),
    'last-day': today(w.today),
    closing: fill(w.lastDayWas(lastDay.text), lastDay),
    halted: uses(w.halted),
    withdrawn: uses(w.withdrawn),
    unsure: fill(w.lastDay(lastDay.text), lastDay),
  };
  const signals: Partial<Record<Phase, string>> = w.signal;
  const lead = leads[phase] ?? change;
  const shown = phase === 'in-effect' || phase === 'closing' ? effective : last;
  const { stopped } = speaker;
  return {
    ...situation,
    children: [
      !stopped && shown !== undefined && leaf(speaker, shown),
      part(
        'words',
        text([{ text: `${signals[phase] ?? w.note}: `, name: 'signal' }, ...lead], 'lead'),
        stopped
          ? [text(speaker.claim(data.status?.text)), speaker.sources(data.status?.sourceRefs)]
          : [
              text(lead === change ? undefined : change),
              text(phase === 'undated' ? [w.noStart] : undefined),
              text(later(speaker, phase)),
              text(
                present(
                  !over(speaker, phase) && sayNo(speaker),
                  // while a reminder can still come before the day
                  (phase === 'upcoming' || phase === 'tomorrow') && save(speaker, calendarHref),
                ).flatMap((run, index) => (index ? [' ', run] : [run])),
              ),
              speaker.sources(
                data.effectiveFrom?.sourceRefs,
                data.lastDayToAct?.sourceRefs,
                data.afterDate?.sourceRefs,
              ),
              differing(speaker, last),
            ],
      ),
    ],
  };
}

/** A calendar leaf, an ornament: what it shows is said beside it. */
function leaf({ words }: Speaker, day: Day): Child {
  const { date, month, weekday } = dayParts(day);
  const lines = [words.months[month] ?? '', String(date), words.weekdays[weekday] ?? ''];
  const children = lines.map((line) => element('span', [line]));
  return element('div', children, { class: 'leaf', part: 'leaf', 'aria-hidden': 'true' });
}

/** Whether saying no is over, by the platform's word and by the law. */
const over = ({ data }: Speaker, phase: Phase): boolean =>
  phase === 'in-effect' && data.afterDate?.optOutPossible === false && !objectionableBasis(data);

/** What acting later does. Once the use has begun this is always said, be it that it is not known. */
function later(speaker: Speaker, phase: Phase): Sentence {
  const { afterDate, legalBasis } = speaker.data;
  const own = speaker.claim(afterDate?.text, afterDate?.supersededBy);
  if (own.length || phase !== 'in-effect') return own;
  const w = speaker.words.banner;
  const { optOutPossible: possible, reversible } = afterDate ?? {};
  const basis = speaker.text(legalBasis?.label);
  return present<Run>(
    possible === undefined ? w.notKnown : possible ? w.stillPossible : w.closed(speaker.platform),
    ...(possible === false && basis && !over(speaker, phase)
      ? [' ', ...fill(w.objectAnyTime(textOf(basis)), basis)]
      : []),
    reversible !== undefined && ` ${reversible ? w.reversible : w.irreversible}`,
  );
}

/** The last day for the reader's calendar: the site's own file, or one made here, for which nobody is asked. */
function save(speaker: Speaker, href: string | undefined): Mark | undefined {
  const mark = { text: speaker.words.banner.save, name: 'calendar' } as const;
  if (href) return { ...mark, href };
  const file = calendarOf(speaker);
  if (!file) return undefined;
  return {
    ...mark,
    href: `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`,
    download: `${speaker.data.id ?? 'calendar'}.ics`,
  };
}

/** Sources that read differently are quoted, with the day that is taken. */
function differing(speaker: Speaker, last: Day | undefined): Child | undefined {
  const { data, words } = speaker;
  const wordings = data.lastDayToAct?.sourceWording ?? [];
  if (last === undefined || wordings.every(({ reading }) => reading === undefined || reading === isoDay(last)))
    return undefined;
  const day = speaker.day(last);
  return fold(
    [words.banner.differ],
    [
      list(
        wordings.map(({ language, sourceRef, text: said }) =>
          item(
            [{ text: `“${said}”`, ...(language !== words.lang && { lang: language }) }],
            speaker.sources([sourceRef]),
          ),
        ),
      ),
      text(fill(words.banner.earliest(day.text), day)),
    ],
  );
}
