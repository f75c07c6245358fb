/** The input of all content, and the questions that all content asks of it. */
import { DAY, parseDay, utcDay } from '../model/day.js';
import type { LanguageMap, Notice, Update } from '../model/notice.js';
import type { Dates } from '../model/phase.js';
import type { Words } from '../words/languages/en.js';
import type { Name, Phrase } from '../words/say.js';

/** Any part of a notice: attributes give only a part. */
export type NoticePart = { readonly [K in keyof Notice]?: Notice[K] | undefined };

/** One notice, in one language, at one time. */
export interface ContentInput {
  readonly notice: NoticePart;
  readonly words: Words;
  /** When it is read. Absent where the text must stay true on any day. */
  readonly now?: Date | undefined;
  /** True where all sources are listed with their dates elsewhere, so that a claim names its publishers only. */
  readonly sourcesListed?: boolean | undefined;
}

/** Content that holds until an instant. */
export interface Expiring {
  /** The instant, in milliseconds, from which the content may differ. `Infinity`: never. */
  readonly expires: number;
}

/** The entry of a language map in the language of the words, else in the notice's, with its language then. */
export function entryIn<T>(
  { notice, words: { lang } }: ContentInput,
  map: Readonly<Record<string, T>>,
): { readonly value: T; readonly lang: string | undefined } | undefined {
  const found = [lang, notice.defaultLanguage ?? '', ...Object.keys(map)].find((one) => Object.hasOwn(map, one));
  const value = map[found ?? ''];
  return value && { value, lang: found === lang ? undefined : found };
}

/** A text of the notice, with its language where that is another one. */
export function textIn(input: ContentInput, map: LanguageMap | undefined): Phrase | undefined {
  const found = map && entryIn(input, map);
  return found && { text: found.value, lang: found.lang };
}

/** The platform; empty where nobody named it. */
export const platformIn = ({ notice }: ContentInput): Name => ({ text: notice.platform?.name ?? '' });

/** The dates of a notice, and its status. */
export const datesIn = ({ effectiveFrom, lastDayToAct, published, status, timeZone }: NoticePart): Dates => ({
  effective: parseDay(effectiveFrom?.date ?? ''),
  lastDay: parseDay(lastDayToAct?.date ?? ''),
  timeZone,
  published: parseDay(published ?? ''),
  status: status?.activity,
});

/** True where nothing is used any more, or never will be. */
export const isStopped = ({ status }: NoticePart): boolean =>
  status?.activity === 'halted' || status?.activity === 'withdrawn';

/** The first day of a date of which only the month or year may be known, in milliseconds. */
const startOf = (date: string): number => (parseDay(`${date}-01-01`.slice(0, 10)) ?? 0) * DAY;

/** True for a date after the day of reading: readers are not told of what is still to come. */
export const isLater = ({ now }: ContentInput, date: string): boolean =>
  now !== undefined && startOf(date) > utcDay(now) * DAY;

/** When the first of these dates is no longer later, in milliseconds; `Infinity` where none is. */
export const nextOf = (input: ContentInput, dates: readonly (string | undefined)[]): number =>
  Math.min(...dates.map((date) => (date !== undefined && isLater(input, date) ? startOf(date) : Infinity)));

/** When the next update of the notice is due, in milliseconds. */
export const nextUpdateIn = (input: ContentInput): number =>
  nextOf(
    input,
    (input.notice.updates ?? []).map(({ date }) => date),
  );

/** The updates that have happened by now, in order of time. */
export const updatesIn = (input: ContentInput): readonly Update[] =>
  (input.notice.updates ?? []).filter(({ date }) => !isLater(input, date)).sort((a, b) => (a.date < b.date ? -1 : 1));
