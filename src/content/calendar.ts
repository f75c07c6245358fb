/** The entry point `opt-out-elements/calendar.js`: writes the last day to act as a calendar file. */
import { calendarFile } from '../model/calendar.js';
import { instantOf, isoDay, parseDay, parseTime } from '../model/day.js';
import type { Notice } from '../model/notice.js';
import { readNotice } from '../model/read.js';
import { contradicts } from '../model/situation.js';
import type { Words } from '../words/languages/en.js';
import { say, toText } from '../words/say.js';
import {
  audiencesIn,
  entryIn,
  isIn,
  isOver,
  nameOf,
  platformIn,
  purposeIn,
  textIn,
  type AudienceSituation,
  type ContentInput,
} from './input.js';
import { actionIn, routesIn, waysIn } from './routes.js';

/** Selects the audience of the file. */
export interface CalendarOptions {
  /**
   * Id of the audience. Default: by `region`, else the first one that has a last day. An unknown id gives `undefined`.
   */
  readonly audience?: string | undefined;
  /** The reader's region: `EU`, `EEA` or a two-letter ISO 3166-1 code. Default: any. */
  readonly region?: string | undefined;
}

/**
 * Returns an `.ics` file (RFC 5545) with an event on the last day to act, and reminders a week and a day before, in the
 * language of the words. The event lasts all day, or ends at the `lastTime` of the day. The same notice gives the same
 * file. Returns `undefined` if the notice is invalid, is not written in that language, or has no reliable last day, or
 * if the use has ended.
 */
export function calendar(given: Notice, words: Words, options: CalendarOptions = {}): string | undefined {
  const { notice } = readNotice(given);
  return notice?.languages.includes(words.lang) ? calendarFor({ notice, words, ...options }) : undefined;
}

/** True if there is a reliable last day: it does not contradict the start, and the use is not on hold or unknown. */
const hasLastDay = ({ audience, situation: { entry, lastDay, use } }: AudienceSituation): boolean =>
  entry !== undefined &&
  lastDay !== undefined &&
  use !== 'unknown' &&
  use !== 'on-hold' &&
  !contradicts(entry, audience.choice.kind);

/** Like `calendar`, for a part of a notice. */
export function calendarFor(input: ContentInput): string | undefined {
  const { audience: wanted, notice, region, words } = input;
  const audiences = audiencesIn(input);
  const mine = audiences.filter(({ audience }) =>
    wanted === undefined ? region === undefined || isIn(region, audience.regions) : audience.id === wanted,
  );
  const found = mine.find((one) => hasLastDay(one) && !isOver(one.situation));
  const { entry, lastDay: day, start } = found?.situation ?? {};
  if (!found || !entry || day === undefined) return undefined;
  const here = { ...input, audience: found.audience.id };
  const w = words.banner;
  const platform = platformIn(input);
  const purpose = purposeIn(input);
  const may = entry.certainty === 'may';
  const action = actionIn(here);
  const event = w.event(platform);
  const name = textIn(input, found.audience.name);
  const summary = toText(name && audiences.length > 1 ? w.group(nameOf(input, name), event) : event);
  const path = action && routesIn(here).find((route) => route.path)?.path;
  const labels = path && entryIn(input, path)?.value;
  const description = [
    start === undefined
      ? w.plans(platform, purpose, may || entry.start === 'undecided')
      : w.starts(platform, purpose, start, may),
    w.sentence(w.headline.act(day, entry.lastTime)),
    labels && say`${words.stepper.followPath} ${labels.join(' › ')}`,
    action && say`${words.list.label(action.text)} ${action.href}`,
    action?.instruction?.text,
    ...waysIn(here),
  ].flatMap((line) => (line ? toText(line) : []));
  const minute = parseTime(entry.lastTime ?? '');
  return calendarFile({
    uid: [notice.id ?? `${platform.text} ${isoDay(day)}`, audiences.length > 1 && found.audience.id]
      .filter(Boolean)
      .join('/'),
    sequence: notice.version,
    stamp: parseDay(notice.modified ?? notice.published ?? ''),
    day,
    end: minute === undefined ? undefined : instantOf({ day, minute }, notice.timeZone ?? ''),
    summary,
    description: description.join('\n'),
    url: action?.href,
    reminders: {
      7: `${summary}\n${toText(w.headline.act(day, entry.lastTime, 7))}`,
      1: `${summary}\n${toText(w.headline.act(day, entry.lastTime, 1))}`,
    },
  });
}
