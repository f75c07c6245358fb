/** The parts of a claim: its text, the update that supersedes it, its sources, and quotes. */
import { safeLink } from '../model/link.js';
import type { LanguageMap, Quote } from '../model/notice.js';
import { listed, marked, present, say, sentences, type Text } from '../words/say.js';
import { textIn, updatesIn, type ContentInput } from './input.js';

/** A separate link, not part of a sentence. */
export interface Link {
  readonly text: Text;
  readonly href: string;
}

/** An item of a list: its text, and a smaller note under it. */
export interface ItemContent {
  readonly text: Text;
  readonly note?: Text | undefined;
}

/** A quote. */
export interface QuoteContent {
  /** The quote in the reader's language, if there is a translation; otherwise the original. */
  readonly text: Text;
  /** Name and role, and a note if the text is a translation. */
  readonly speaker: Text;
  /** The original, if the text is a translation. */
  readonly original: OriginalContent | undefined;
}

export interface OriginalContent {
  readonly title: Text;
  readonly text: Text;
}

/** Makes a text a link, if the address is safe. */
export function linked(text: Text, url: string | undefined): Text {
  const href = safeLink(url)?.href;
  return href ? marked(text, { href }) : text;
}

/**
 * Returns the text of a claim, or the fallback `instead`. If an update supersedes the claim, returns the update first,
 * then the former text.
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

/** Like `newestFirst`, in one text. */
export const claim = (...claimed: Parameters<typeof newestFirst>): Text | undefined =>
  sentences(...newestFirst(...claimed));

/** Lists the sources of some claims, each as a link if its address is known. */
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

/** Returns a quote; `undefined` if the original is missing. */
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
