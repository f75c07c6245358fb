/**
 * Sentences as data. A words file writes each sentence as a `say` template, which keeps strings and values separate.
 * Each language can then place and inflect names, days and numbers by its own grammar, and a renderer knows the markup
 * of each value without searching the text.
 */

/** A part of a sentence with markup. */
export interface Phrase {
  readonly text: string;
  /** BCP 47 tag, if it differs from the language of the sentence. */
  readonly lang?: string | undefined;
  /** For a date: the value of `<time datetime>`, such as `2025-11-02`. */
  readonly datetime?: string;
  /** For a link: the `href` of a safe link. */
  readonly href?: string;
  /** `no`: must not be translated, because the reader has to find it on a screen. */
  readonly translate?: 'no';
  /** `strong`: important · `nowrap`: kept on one line, such as a telephone number. */
  readonly style?: 'strong' | 'nowrap';
}

/** A sentence in parts. `strings`: the literal strings, whose object identifies the call site. */
export interface Sentence {
  readonly strings: TemplateStringsArray;
  readonly values: readonly Text[];
}

/** Plain text, a phrase with markup, or a sentence of such parts. */
export type Text = string | Phrase | Sentence;

/** The name of a person, platform or authority, in the form for the middle of a sentence. */
export interface Name extends Phrase {
  /** The form for the beginning of a sentence. Default: `text`. */
  readonly initial?: string;
  /** True if the name takes a plural verb, such as "the grid operators". Default: false. */
  readonly plural?: boolean;
}

/** Returns a name in the form for the beginning of a sentence. */
export const atStart = (name: Name): Name => ({ ...name, text: name.initial ?? name.text });

/** Returns the singular or plural word that agrees with a name. */
export const agreeing = (name: Name, singular: string, plural: string): string => (name.plural ? plural : singular);

/** Template tag: creates a sentence of literal strings and values. */
export const say = (strings: TemplateStringsArray, ...values: readonly Text[]): Sentence => ({ strings, values });

/** True for a sentence, false for plain text and a phrase. */
export const isSentence = (text: Text): text is Sentence => typeof text === 'object' && 'strings' in text;

/** Converts a text to plain text, for labels, calendar files, e-mail and the letter. */
export function toText(text: Text): string {
  if (typeof text === 'string') return text;
  if (!isSentence(text)) return text.text;
  return text.strings.map((string, index) => string + toText(text.values[index] ?? '')).join('');
}

/** True if some part has markup. */
export function isMarked(text: Text): text is Phrase | Sentence {
  if (typeof text === 'string') return false;
  if (isSentence(text)) return text.values.some(isMarked);
  return [text.lang, text.datetime, text.href, text.translate, text.style].some((mark) => mark !== undefined);
}

/** Adds markup to a text. A sentence becomes one phrase. */
export const marked = (text: Text, more: Omit<Phrase, 'text'>): Phrase => ({
  ...(typeof text === 'object' && !isSentence(text) ? text : { text: toText(text) }),
  ...more,
});

/** A text that may be missing. */
export type Maybe<T> = T | undefined | false | '';

/** Joins the texts that are present; `undefined` if there are none. */
function joined(texts: readonly Maybe<Text>[], join: (all: Text, next: Text) => Text): Text | undefined {
  const [first, ...rest] = present(texts);
  return first && rest.reduce(join, first);
}

/** Joins sentences with spaces. */
export const sentences = (...texts: readonly Maybe<Text>[]): Text | undefined =>
  joined(texts, (all, next) => say`${all} ${next}`);

/** Joins the items of a list with the comma of the language. */
export const listed = (items: readonly Maybe<Text>[], comma = ', '): Text | undefined =>
  joined(items, (all, next) => say`${all}${comma}${next}`);

/** Joins short texts with dots. */
export const dotted = (...texts: readonly Maybe<Text>[]): Text | undefined =>
  joined(texts, (all, next) => say`${all} · ${next}`);

/** Filters the values that are present. */
export const present = <T>(some: readonly Maybe<T>[]): readonly T[] => some.filter((one): one is T => Boolean(one));
