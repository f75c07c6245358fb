/** The input of all content, and the questions that all content asks of it. */
import { DAY, parseDay, utcDay } from '../model/day.js';
import type { Audience, LanguageMap, Notice, Update } from '../model/notice.js';
import { firstDayOf, situationAt, type Reckoning, type Situation } from '../model/situation.js';
import { regionsOf } from '../model/supervisors.js';
import type { Words } from '../words/languages/en.js';
import { listed, type Name, type Phrase, type Text } from '../words/say.js';

/** Any part of a notice: attributes give only a part. */
export type NoticePart = { readonly [K in keyof Notice]?: Notice[K] | undefined };

/** One notice, in one language, at one time, for whoever reads it. */
export interface ContentInput {
  readonly notice: NoticePart;
  readonly words: Words;
  /** When it is read. Absent where the text must stay true on any day. */
  readonly now?: Date | undefined;
  /** True where all sources are listed with their dates elsewhere, so that a claim names its publishers only. */
  readonly sourcesListed?: boolean | undefined;
  /** Id of the audience to tell of first. Default: by `region`, else the one that is affected most. */
  readonly audience?: string | undefined;
  /** Where the reader lives: `EU`, `EEA` or an ISO 3166-1 code of two letters. Default: not known. */
  readonly region?: string | undefined;
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

/** A name as a notice gives it in the middle of a sentence, with a capital for its beginning. */
export const nameOf = (input: ContentInput, name: Phrase): Name => ({
  ...name,
  initial: name.text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(name.lang ?? input.words.lang)),
});

/** The platform; empty where nobody named it. */
export function platformIn(input: ContentInput): Name {
  const { name = '', plural, translatedName } = input.notice.platform ?? {};
  const translated = textIn(input, translatedName);
  // a brand keeps its small letter
  return { ...(translated ? nameOf(input, translated) : { text: name }), ...(plural && { plural }) };
}

/** What the data are used for; completes "uses your data …". */
export const purposeIn = (input: ContentInput): Text =>
  textIn(input, input.notice.purpose?.label) ?? input.words.purpose;

/** The name of a group of people. */
export const groupNameIn = (input: ContentInput, { id, name }: Audience): Name =>
  nameOf(input, textIn(input, name) ?? { text: id.replaceAll('-', ' ') });

/** What the days of a notice are reckoned by. */
export const reckoningIn = ({ published, timeZone }: NoticePart): Reckoning => ({
  timeZone,
  published: parseDay(published ?? ''),
});

/** A group of people, and where the change stands for it. */
export interface AudienceSituation {
  readonly audience: Audience;
  readonly situation: Situation;
}

/** From the group that has something to do by a day to the one for which nothing happens. */
function urgencyOf({ audience: { choice }, situation }: AudienceSituation): number {
  const { lastDay, start, use, window } = situation;
  if (window === 'open' || window === 'grace') return lastDay ?? 0;
  const order = ['in-use', 'announced', 'on-hold', 'unknown', 'stopped', 'cancelled'].indexOf(use);
  // one that is to begin comes before one of which nobody knows when
  // nothing happens to people who have not said yes
  const isSafe = choice.kind === 'opt-in' && order < 2;
  return (order + (isSafe ? 3 : 1)) * 1e6 + (use === 'announced' ? (start ?? 9e5) : 0);
}

/** What was worked out for an input, which never changes: content asks for it many times over. */
const known = new WeakMap<ContentInput, readonly AudienceSituation[]>();

/** The groups of people: first the one that was asked for, else the one that is affected most. */
export function audiencesIn(input: ContentInput): readonly AudienceSituation[] {
  const found = known.get(input) ?? sortedAudiences(input);
  known.set(input, found);
  return found;
}

function sortedAudiences(input: ContentInput): readonly AudienceSituation[] {
  const { audience: wanted, notice, now, region } = input;
  const { audiences = [], modified, published } = notice;
  const written = parseDay(modified ?? published ?? '');
  const isWanted = ({ id, regions }: Audience): boolean =>
    wanted === undefined ? region !== undefined && isIn(region, regions) : id === wanted;
  return audiences
    .map((audience) => ({ audience, situation: situationAt(audience, reckoningIn(notice), now, written) }))
    .sort((a, b) => Number(isWanted(b.audience)) - Number(isWanted(a.audience)) || urgencyOf(a) - urgencyOf(b));
}

/** True where a reader of a region is meant by a list of regions; none means everybody. */
export const isIn = (region: string, regions: readonly string[] | undefined): boolean =>
  regions === undefined || regionsOf(region).some((one) => regions.includes(one));

/** The group that is told of first. */
export const focusIn = (input: ContentInput): AudienceSituation | undefined => audiencesIn(input)[0];

/** True for what concerns the group that is told of first. */
export const concerns = ({ audience }: AudienceSituation, { audiences }: { readonly audiences?: readonly string[] }) =>
  audiences === undefined || audiences.includes(audience.id);

/** The names of the groups that something concerns, in a list; nothing where it concerns everybody. */
export function groupsIn(input: ContentInput, ids: readonly string[] | undefined): Text | undefined {
  const { audiences = [] } = input.notice;
  if (!ids || audiences.every(({ id }) => ids.includes(id))) return undefined;
  return listed(
    audiences.map(({ id, name }) => ids.includes(id) && textIn(input, name)),
    input.words.comma,
  );
}

/** True where nothing is used any more, or never will be. */
export const isOver = ({ use }: Situation): boolean => use === 'stopped' || use === 'cancelled';

/** The first day of a date of which only the month or year may be known, in milliseconds. */
const startOf = (date: string): number => (firstDayOf(date) ?? 0) * DAY;

/** True for a date after the day of reading, or of writing where that is not known: it is still to come. */
export function isLater({ notice: { modified, published }, now }: ContentInput, date: string): boolean {
  const isClockSet = now !== undefined && !Number.isNaN(now.getTime());
  const day = isClockSet ? utcDay(now) : (parseDay(modified ?? published ?? '') ?? Infinity);
  return startOf(date) > day * DAY;
}

/** When the first of these dates is no longer later, in milliseconds; `Infinity` where none is. */
export const nextOf = (input: ContentInput, dates: readonly (string | undefined)[]): number =>
  Math.min(...dates.map((date) => (date !== undefined && isLater(input, date) ? startOf(date) : Infinity)));

/** When the next update of the notice is due, in milliseconds. */
export const nextUpdateIn = (input: ContentInput): number =>
  nextOf(
    input,
    (input.notice.updates ?? []).map(({ date }) => date),
  );

/** When something next changes: an update, or where the change stands for some group. */
export const nextChangeIn = (input: ContentInput): number =>
  Math.min(nextUpdateIn(input), ...audiencesIn(input).map(({ situation }) => situation.changesAt));

/** Sorts dates as they are written, the earliest first. */
export const byDate = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** The updates that have happened by now, in order of time. */
export const updatesIn = (input: ContentInput): readonly Update[] =>
  (input.notice.updates ?? []).filter(({ date }) => !isLater(input, date)).sort((a, b) => byDate(a.date, b.date));
