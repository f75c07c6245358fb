/** The parts of a claim: its text, a later update that overtook it, its sources, and quotes. */
import { safeLink } from '../model/link.js';
import type { LanguageMap, Quote } from '../model/notice.js';
import { listed, marked, say, sentences, type Text } from '../words/say.js';
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
  /** In the speaker's language. */
  readonly original: Text;
  /** By the editors, where that is not the reader's language. */
  readonly translation: Text | undefined;
  /** Name and role. */
  readonly speaker: Text;
}

/** Text that is a link where it has a safe address. */
export function linked(text: Text, url: string | undefined): Text {
  const href = safeLink(url)?.href;
  return href ? marked(text, { href }) : text;
}

/** What overtook a claim, in the words of the update; nothing before that update. */
function superseded(input: ContentInput, id: string | undefined): Text | undefined {
  const update = updatesIn(input).find((one) => one.id === id);
  const text = textIn(input, update?.text);
  return update && text && input.words.updated(update.date, text);
}

/** What a claim says, or what follows from its other fields `instead`; and that a later update overtook it. */
export const claim = (
  input: ContentInput,
  text: LanguageMap | undefined,
  supersededBy?: string,
  instead?: Text,
): Text | undefined => sentences(textIn(input, text) ?? instead, superseded(input, supersededBy));

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
  const all = listed(names);
  return all && words.sources(all, names.length);
}

/** A quote; nothing where it does not hold the speaker's own words. */
export function quoteOf(input: ContentInput, { originalLanguage, speaker, text }: Quote): QuoteContent | undefined {
  const { editorsTranslation, lang } = input.words;
  const original = text[originalLanguage];
  if (!original) return undefined;
  const isOwn = originalLanguage === lang;
  const translation = isOwn ? undefined : text[lang];
  return {
    original: isOwn ? original : { text: original, lang: originalLanguage },
    translation: translation === undefined ? undefined : editorsTranslation(translation),
    speaker: listed([speaker.name, textIn(input, speaker.role)]) ?? speaker.name,
  };
}
