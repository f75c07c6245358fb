/** The input of all content functions, and the helpers that they share. */
import { DAY, parseDay, utcDay } from '../model/day.js';
import type { Audience, LanguageMap, Notice, Update } from '../model/notice.js';
import { firstDayOf, situationAt, type Reckoning, type Situation } from '../model/situation.js';
import { regionsOf } from '../model/supervisors.js';
import type { Words } from '../words/languages/en.js';
import { listed, type Name, type Phrase, type Text } from '../words/say.js';

/** A notice with all fields optional, because attributes set only a part. */
export type NoticePart = { readonly [K in keyof Notice]?: Notice[K] | undefined };

/** One notice, in one language, at one time, for one reader. */
export interface ContentInput {
  readonly notice: NoticePart;
  readonly words: Words;
  /** The current time. Omitted for text that has to be true on any day. */
  readonly now?: Date | undefined;
  /**
   * True if all sources are listed elsewhere, as in the card: a claim then names only its publishers. Default: false.
   */
  readonly sourcesListed?: boolean | undefined;
  /** Id of the audience to show first. Default: by `region`, else the one that is affected most. */
  readonly audience?: string | undefined;
  /** The reader's region: `EU`, `EEA` or a two-letter ISO 3166-1 code. Default: unknown. */
  readonly region?: string | undefined;
}

/** Content that is valid until an instant. */
export interface Expiring {
  /** The instant, in milliseconds, at which the content may change. `Infinity`: never. */
  readonly expires: number;
}

/**
 * Returns the entry of a language map in the language of the words, else in another one. `lang`: set only for the
 * latter.
 */
export function entryIn<T>(
  { notice, words: { lang } }: ContentInput,
  map: Readonly<Record<string, T>>,
): { readonly value: T; readonly lang: string | undefined } | undefined {
  const found = [lang, notice.defaultLanguage ?? '', ...Object.keys(map)].find((one) => Object.hasOwn(map, one));
  const value = map[found ?? ''];
  return value && { value, lang: found === lang ? undefined : found };
}

/** Returns a text of the notice. `lang`: set if it differs from the language of the words. */
export function textIn(input: ContentInput, map: LanguageMap | undefined): Phrase | undefined {
  const found = map && entryIn(input, map);
  return found && { text: found.value, lang: found.lang };
}

/** Returns a name with a capitalized form for the beginning of a sentence. */
export const nameOf = (input: ContentInput, name: Phrase): Name => ({
  ...name,
  initial: name.text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(name.lang ?? input.words.lang)),
});

/** Returns the name of the platform; empty if the notice has none. */
export function platformIn(input: ContentInput): Name {
  const { name = '', plural, translatedName } = input.notice.platform ?? {};
  const translated = textIn(input, translatedName);
  // a brand keeps its lower-case initial
  return { ...(translated ? nameOf(input, translated) : { text: name }), ...(plural && { plural }) };
}

/** Returns the purpose, which completes "uses your data …". */
export const purposeIn = (input: ContentInput): Text =>
  textIn(input, input.notice.purpose?.label) ?? input.words.purpose;

/** Returns the name of an audience. Default: its id, with spaces. */
export const groupNameIn = (input: ContentInput, { id, name }: Audience): Name =>
  nameOf(input, textIn(input, name) ?? { text: id.replaceAll('-', ' ') });

/** Returns the time zone and day of publication of a notice. */
export const reckoningIn = ({ published, timeZone }: NoticePart): Reckoning => ({
  timeZone,
  published: parseDay(published ?? ''),
});

/** An audience and its situation. */
export interface AudienceSituation {
  readonly audience: Audience;
  readonly situation: Situation;
}

/** Returns a sort key: lowest for an audience with a deadline, highest for one that is not affected. */
function urgencyOf({ audience: { choice }, situation }: AudienceSituation): number {
  const { lastDay, start, use, window } = situation;
  if (window === 'open' || window === 'grace') return lastDay ?? 0;
  const order = ['in-use', 'announced', 'on-hold', 'unknown', 'stopped', 'cancelled'].indexOf(use);
  // nothing happens to people who have not opted in
  const isSafe = choice.kind === 'opt-in' && order < 2;
  return (order + (isSafe ? 3 : 1)) * 1e6 + (use === 'announced' ? (start ?? 9e5) : 0);
}

/** Cache of `audiencesIn`, which is called many times for each input. Inputs are immutable. */
const known = new WeakMap<ContentInput, readonly AudienceSituation[]>();

/** Returns the audiences, sorted: the requested one first, then by how much they are affected. */
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

/** True if a list of regions includes a region. No list includes every region. */
export const isIn = (region: string, regions: readonly string[] | undefined): boolean =>
  regions === undefined || regionsOf(region).some((one) => regions.includes(one));

/** Returns the audience that is shown first. */
export const focusIn = (input: ContentInput): AudienceSituation | undefined => audiencesIn(input)[0];

/** True if an item applies to an audience. */
export const concerns = ({ audience }: AudienceSituation, { audiences }: { readonly audiences?: readonly string[] }) =>
  audiences === undefined || audiences.includes(audience.id);

/** Lists the names of some audiences; `undefined` for all audiences. */
export function groupsIn(input: ContentInput, ids: readonly string[] | undefined): Text | undefined {
  const { audiences = [] } = input.notice;
  if (!ids || audiences.every(({ id }) => ids.includes(id))) return undefined;
  return listed(
    audiences.map(({ id, name }) => ids.includes(id) && textIn(input, name)),
    input.words.comma,
  );
}

/** True if the use has ended or was cancelled. */
export const isOver = ({ use }: Situation): boolean => use === 'stopped' || use === 'cancelled';

/** Returns the first day of a date, in milliseconds. Its month or day may be unknown. */
const startOf = (date: string): number => (firstDayOf(date) ?? 0) * DAY;

/** True for a date in the future: after today, or after the notice was written if there is no clock. */
export function isLater({ notice: { modified, published }, now }: ContentInput, date: string): boolean {
  const isClockSet = now !== undefined && !Number.isNaN(now.getTime());
  const day = isClockSet ? utcDay(now) : (parseDay(modified ?? published ?? '') ?? Infinity);
  return startOf(date) > day * DAY;
}

/** Returns the instant, in milliseconds, of the next of some dates; `Infinity` if none is in the future. */
export const nextOf = (input: ContentInput, dates: readonly (string | undefined)[]): number =>
  Math.min(...dates.map((date) => (date !== undefined && isLater(input, date) ? startOf(date) : Infinity)));

/** Returns the instant, in milliseconds, of the next update of the notice. */
export const nextUpdateIn = (input: ContentInput): number =>
  nextOf(
    input,
    (input.notice.updates ?? []).map(({ date }) => date),
  );

/** Returns the instant, in milliseconds, of the next update or change of a situation. */
export const nextChangeIn = (input: ContentInput): number =>
  Math.min(nextUpdateIn(input), ...audiencesIn(input).map(({ situation }) => situation.changesAt));

/** Compares ISO dates, for ascending order. */
export const byDate = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Returns the past updates, oldest first. */
export const updatesIn = (input: ContentInput): readonly Update[] =>
  (input.notice.updates ?? []).filter(({ date }) => !isLater(input, date)).sort((a, b) => byDate(a.date, b.date));
