/** The parts of a claim: its text, a later update that overtook it, its sources, and quotes. */
import { safeLink } from '../model/link.js';
import type { LanguageMap, Quote } from '../model/notice.js';
import { listed, marked, present, say, sentences, type Text } from '../words/say.js';
import { textIn, updatesIn, type ContentInput } from './input.js';

/** A link of its own, as opposed to one inside a sentence. */
export interface Link {
  readonly text: Text;
  readonly href: string;
}

/** A text in a list, and a smaller one under it. */
export interface ItemContent {
  readonly text: Text;
  readonly note?: Text | undefined;
}

/** Somebody's own words. */
export interface QuoteContent {
  /** In the reader's language, where the editors translated them. */
  readonly text: Text;
  /** Name and role, and that the text is a translation. */
  readonly speaker: Text;
  /** The words as they were spoken, where the text is a translation. */
  readonly original: OriginalContent | undefined;
}

export interface OriginalContent {
  readonly title: Text;
  readonly text: Text;
}

/** Text that is a link where it has a safe address. */
export function linked(text: Text, url: string | undefined): Text {
  const href = safeLink(url)?.href;
  return href ? marked(text, { href }) : text;
}

/**
 * What a claim says, or what follows from its other fields `instead`. Once a later update overtook it, the update in its
 * own words, then what it took the place of.
 */
export function newestFirst(
  input: ContentInput,
  text: LanguageMap | undefined,
  supersededBy?: string,
  instead?: Text,
): readonly Text[] {
  const { before, updated } = input.words;
  const said = textIn(input, text) ?? instead;
  const update = updatesIn(input).find(({ id }) => id === supersededBy);
  const news = textIn(input, update?.text);
  return present(update && news ? [updated(update.date, news), said && before(said)] : [said]);
}

/** The same in one text. */
export const claim = (...claimed: Parameters<typeof newestFirst>): Text | undefined =>
  sentences(...newestFirst(...claimed));

/** Who says so: the sources that some claims name, each a link where its address is known. */
export function sourcesOf(
  { notice, sourcesListed, words }: ContentInput,
  ...refs: readonly (readonly string[] | undefined)[]
): Text | undefined {
  const wanted = new Set(refs.flatMap((some) => some ?? []));
  const found = (notice.sources ?? []).filter(({ id }) => wanted.has(id));
  const names: readonly Text[] = sourcesListed
    ? [...new Set(found.map(({ publisher }) => publisher))]
    : found.map(({ published, publisher, url }) =>
        linked(published ? say`${publisher} (${words.date(published)})` : publisher, url),
      );
  const all = listed(names, words.comma);
  return all && words.sources(all, names.length);
}

/** A quote; nothing where it does not hold the speaker's own words. */
export function quoteOf(input: ContentInput, { originalLanguage, speaker, text }: Quote): QuoteContent | undefined {
  const { comma, quote } = input.words;
  const { original: title, translated } = quote;
  const spoken = text[originalLanguage];
  if (!spoken) return undefined;
  const isOwn = originalLanguage === input.words.lang;
  const translation = isOwn ? undefined : text[input.words.lang];
  const words: Text = isOwn ? spoken : { text: spoken, lang: originalLanguage };
  return {
    text: translation ?? words,
    speaker:
      listed([speaker.name, textIn(input, speaker.role), translation !== undefined && translated], comma) ??
      speaker.name,
    original: translation === undefined ? undefined : { title, text: words },
  };
}
