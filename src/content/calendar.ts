/** The last day to act as a file for the reader's own calendar: the entry point `opt-out-elements/calendar.js`. */
import { calendarFile } from '../model/calendar.js';
import { isoDay, parseDay } from '../model/day.js';
import type { Notice } from '../model/notice.js';
import { contradict, lastDayOf } from '../model/phase.js';
import { readNotice } from '../model/read.js';
import type { Words } from '../words/languages/en.js';
import { say, toText } from '../words/say.js';
import { datesIn, entryIn, isStopped, platformIn, textIn, type ContentInput } from './input.js';
import { actionIn, routesIn } from './routes.js';

/**
 * An `.ics` file (RFC 5545) with an all-day event on the last day to act and reminders a week and a day before, in
 * the language of the words; the same notice gives the same file. `undefined` where the notice cannot be read, is not
 * written in that language, has no last day that can be trusted, or was halted or withdrawn.
 */
export function calendar(given: Notice, words: Words): string | undefined {
  const { notice } = readNotice(given);
  return notice?.languages.includes(words.lang) ? calendarFor({ notice, words }) : undefined;
}

/** The same of any part of a notice. */
export function calendarFor(input: ContentInput): string | undefined {
  const { notice, words } = input;
  const dates = datesIn(notice);
  const { effective } = dates;
  const day = lastDayOf(dates);
  if (day === undefined || contradict(dates) || isStopped(notice)) return undefined;
  const w = words.banner;
  const platform = platformIn(input);
  const purpose = textIn(input, notice.purpose?.label) ?? words.purpose;
  const summary = toText(w.event(platform));
  const path = routesIn(notice).find((route) => route.path)?.path;
  const labels = path && entryIn(input, path)?.value;
  const action = actionIn(input);
  const description = [
    effective === undefined ? w.uses(platform, purpose) : w.starts(platform, purpose, effective),
    w.act(day),
    labels && say`${words.stepper.followPath} ${labels.join(' › ')}`,
    action && say`${action.text}: ${action.href}`,
  ].flatMap((line) => (line ? toText(line) : []));
  return calendarFile({
    uid: notice.id ?? `${platform.text} ${isoDay(day)}`,
    sequence: notice.version,
    stamp: parseDay(notice.modified ?? notice.published ?? ''),
    day,
    summary,
    description: description.join('\n'),
    url: action?.href,
    reminders: {
      7: `${summary}\n${toText(w.act(day, 7))}`,
      1: `${summary}\n${w.tomorrow}`,
    },
  });
}
