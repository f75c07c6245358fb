/** One notice in one language at one time: what the parts of the notice say, in words. */
import { DAY, isoDay, parseDay, utcDay, type Day } from '../model/day.js';
import { safeLink } from '../model/link.js';
import type { LanguageMap, Notice, Quote, Update } from '../model/notice.js';
import type { Dates } from '../model/phase.js';
import { fullDate, partialDate } from '../words/dates.js';
import type { Words } from '../words/en.js';
import { element, marked, present, text, type Element_, type Mark, type Run, type Sentence } from './document.js';

/** Any part of a notice: what attributes give is only ever a part. */
export type Data = { readonly [K in keyof Notice]?: Notice[K] | undefined };

type Refs = readonly string[] | undefined;

export class Speaker {
  readonly platform: string;

  /** What it stores of its dates. */
  readonly dates: Dates;

  /** The instant in milliseconds at which what was said may be overtaken; `Infinity`: never, as far as was asked. */
  changesAt = Infinity;

  constructor(
    readonly words: Words,
    readonly data: Data,
    /** When it is read; absent where the text must stay true on any day. */
    readonly now?: Date,
    /** Whether all sources are listed with their dates elsewhere, so that a claim only names its own. */
    readonly brief = false,
  ) {
    const { effectiveFrom, lastDayToAct, platform, published, status, timeZone } = data;
    this.platform = platform?.name ?? '';
    this.dates = {
      effective: parseDay(effectiveFrom?.date ?? ''),
      lastDay: parseDay(lastDayToAct?.date ?? ''),
      timeZone,
      published: parseDay(published ?? ''),
      status: status?.activity,
    };
  }

  /** True when nothing is used any more, or never will be. */
  get stopped(): boolean {
    return /halted|withdrawn/.test(this.data.status?.activity ?? '');
  }

  /** The entry of a language map in this language, else in the notice's, with its language then. */
  entry<T>(map: Readonly<Record<string, T>>): { value: T; lang?: string } | undefined {
    const { lang } = this.words;
    const found = [lang, this.data.defaultLanguage ?? '', ...Object.keys(map)].find((one) => Object.hasOwn(map, one));
    const value = map[found ?? ''];
    return value && (found === lang ? { value } : { value, lang: found ?? '' });
  }

  text(map: LanguageMap | undefined): Run | undefined {
    const found = map && this.entry(map);
    return found?.lang ? { text: found.value, lang: found.lang } : found?.value;
  }

  /** What a claim says, and that a later update overtook it. */
  claim(map: LanguageMap | undefined, supersededBy?: string): Sentence {
    const said = this.text(map);
    const later = this.superseded(supersededBy);
    return present(said, said && later && ' ', later);
  }

  /** A date with its weekday. */
  day(day: Day): Mark {
    return { text: fullDate(this.words, day), datetime: isoDay(day) };
  }

  date(iso: string): string {
    return partialDate(this.words, iso);
  }

  /** True for a date after the day it is read, a month or year by its first day: readers are never told of what is still to come. */
  isLater(date: string): boolean {
    const day = parseDay(`${date}-01-01`.slice(0, 10)) ?? 0;
    if (!this.now || !(day > utcDay(this.now))) return false;
    this.changesAt = Math.min(this.changesAt, day * DAY);
    return true;
  }

  /** The updates that have happened by now, in order of time. */
  get updates(): readonly Update[] {
    return (this.data.updates ?? [])
      .filter(({ date }) => !this.isLater(date))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
  }

  /** That a later update overtook a claim; nothing before that update. */
  superseded(id: string | undefined): string | undefined {
    const update = this.updates.find((one) => one.id === id);
    if (!update) return undefined;
    return this.words.updated[update.kind](this.platform, this.date(update.date));
  }

  /** Who says so: "Source:" and the sources, each a link where its address is known. */
  sources(...refs: readonly Refs[]): Element_ | undefined {
    const { data, words } = this;
    const wanted = new Set(refs.flatMap((some) => some ?? []));
    const found = (data.sources ?? []).filter(({ id }) => wanted.has(id));
    const named: readonly Run[] = this.brief
      ? [...new Set(found.map(({ publisher }) => publisher))]
      : found.map(({ publisher, published, url }) =>
          linked(published ? `${publisher} (${this.date(published)})` : publisher, url),
        );
    return text(
      named.flatMap((source, index) => [index ? ', ' : `${named.length > 1 ? words.sources : words.source} `, source]),
      'sources',
    );
  }

  /** Somebody's own words in their language, the editors' translation, and who said it. */
  quote({ originalLanguage, speaker, text: said }: Quote): Element_ | undefined {
    const { editorsTranslation, lang } = this.words;
    const own = originalLanguage === lang;
    const original = said[originalLanguage];
    const translation = own ? undefined : said[lang];
    const role = this.text(speaker.role);
    if (!original) return undefined;
    return element(
      'figure',
      [
        element('blockquote', [text([own ? original : { text: original, lang: originalLanguage }])]),
        text(translation && [`${editorsTranslation}: ${translation}`]),
        element('figcaption', [text(present<Run>(speaker.name, role && ', ', role), 'muted')]),
      ],
      { part: 'quote' },
    );
  }
}

/** Text that is a link where it has a safe address. */
export function linked(text: Run, url: string | undefined): Run {
  const href = safeLink(url)?.href;
  return href ? marked(text, { href }) : text;
}
