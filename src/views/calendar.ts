/** The last day to act as a file for the reader's own calendar: the npm door `opt-out-elements/calendar.js`. */
import { calendarFile } from '../model/calendar.js';
import { isoDay, parseDay } from '../model/day.js';
import type { Notice } from '../model/notice.js';
import { contradict, lastDayOf } from '../model/phase.js';
import { readNotice } from '../model/read.js';
import { fullDate } from '../words/dates.js';
import type { Words } from '../words/en.js';
import { inPlural } from '../words/plural.js';
import { present, textOf } from './document.js';
import { routesOf, sayNo } from './routes.js';
import { Speaker } from './speaker.js';

/**
 * An `.ics` file (RFC 5545) with an all-day event on the last day to act and reminders a week and a day before, in
 * the language of the words; the same notice gives the same file. `undefined` where the notice cannot be read, is not
 * written in that language, has no last day that can be trusted, or was halted or withdrawn.
 */
export function calendar(given: Notice, words: Words): string | undefined {
  const { notice } = readNotice(given);
  return notice?.languages.includes(words.lang) ? calendarOf(new Speaker(words, notice)) : undefined;
}

/** The same of what a speaker speaks of. */
export function calendarOf(speaker: Speaker): string | undefined {
  const { data, dates, platform, words } = speaker;
  const { effective } = dates;
  const day = lastDayOf(dates);
  if (day === undefined || contradict(dates) || speaker.stopped) return undefined;
  const w = words.banner;
  const lastDay = fullDate(words, day);
  const from = effective === undefined ? '' : fullDate(words, effective);
  const purpose = textOf(speaker.text(data.purpose?.label) ?? words.purpose);
  const summary = w.event(platform);
  const path = routesOf(data).find((route) => route.path)?.path;
  const labels = path && speaker.entry(path)?.value;
  const link = sayNo(speaker);
  return calendarFile({
    uid: data.id ?? `${platform} ${isoDay(day)}`,
    sequence: data.version,
    stamp: parseDay(data.modified ?? data.published ?? ''),
    day,
    summary,
    description: present(
      (from ? w.starts : w.uses)(platform, purpose, from),
      w.act(lastDay, ''),
      labels && `${words.stepper.followPath}: ${labels.join(' › ')}`,
      link && `${link.text}: ${link.href}`,
    ).join('\n'),
    url: link?.href,
    reminders: {
      7: `${summary}\n${w.act(lastDay, inPlural(words, w.left, 7))}`,
      1: `${summary}\n${w.tomorrow}`,
    },
  });
}
