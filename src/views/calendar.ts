/** The last day to act as a file for the reader's own calendar: the npm door `opt-out-elements/calendar.js`. */
import type { Notice } from '../model/notice.js';
import { readNotice } from '../model/read.js';
import type { Words } from '../words/en.js';
import { bannerView } from './banner.js';
import { Speaker } from './speaker.js';

/**
 * An `.ics` file (RFC 5545) with an all-day event on the last day to act and reminders a week and a day before, in
 * the language of the words; the same notice gives the same file. `undefined` where the notice cannot be read, is not
 * written in that language, has no last day that can be trusted, or was halted or withdrawn.
 */
export function calendar(given: Notice, words: Words): string | undefined {
  const { notice } = readNotice(given);
  return notice?.languages.includes(words.lang) ? bannerView(new Speaker(words, notice))?.calendar : undefined;
}
