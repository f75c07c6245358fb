/**
 * Sentences as data. A words file writes each sentence as a `say` template; the strings and the values between them
 * stay apart, so that a language puts a name, a day or a number where and how its grammar wants it, and whoever shows
 * the sentence knows which stretch is which without searching for it.
 */

/** A stretch of a sentence that is more than plain text. */
export interface Phrase {
  readonly text: string;
  /** BCP 47 tag, where it is not the language of the sentence. */
  readonly lang?: string | undefined;
  /** It is a date: the value of `<time datetime>`, such as `2025-11-02`. */
  readonly datetime?: string;
  /** It is a link: the `href` of a safe link. */
  readonly href?: string;
  /** `no`: it stays as it is, since the reader has to find it on a screen. */
  readonly translate?: 'no';
  /** `strong`: important · `nowrap`: kept on one line, such as a telephone number, which has no place for a break. */
  readonly style?: 'strong' | 'nowrap';
}

/** A sentence in its parts. `strings` are the literal ones of one call site, by which it is known again. */
export interface Sentence {
  readonly strings: TemplateStringsArray;
  readonly values: readonly Text[];
}

/** Anything that can be said: plain text, a stretch that is more than that, or a sentence of such parts. */
export type Text = string | Phrase | Sentence;

/** The name of a person, a platform or an authority, as a notice gives it in the middle of a sentence. */
export interface Name extends Phrase {
  /** As it is written at the beginning of a sentence. Default: the same. */
  readonly initial?: string;
  /** True for a name that takes the plural, such as "the grid operators". */
  readonly plural?: boolean;
}

/** The name at the beginning of a sentence. */
export const atStart = (name: Name): Name => ({ ...name, text: name.initial ?? name.text });

/** The word of two that agrees with a name. */
export const agreeing = (name: Name, singular: string, plural: string): string => (name.plural ? plural : singular);

/** A sentence of literal strings and values. */
export const say = (strings: TemplateStringsArray, ...values: readonly Text[]): Sentence => ({ strings, values });

/** True for a sentence, false for plain text and for a single stretch. */
export const isSentence = (text: Text): text is Sentence => typeof text === 'object' && 'strings' in text;

/** All of it as plain text: for labels, calendar files, mail and the letter. */
export function toText(text: Text): string {
  if (typeof text === 'string') return text;
  if (!isSentence(text)) return text.text;
  return text.strings.map((string, index) => string + toText(text.values[index] ?? '')).join('');
}

/** True where some stretch is more than plain text. */
export function isMarked(text: Text): text is Phrase | Sentence {
  if (typeof text === 'string') return false;
  if (isSentence(text)) return text.values.some(isMarked);
  return [text.lang, text.datetime, text.href, text.translate, text.style].some((mark) => mark !== undefined);
}

/** The same text, and more of what it is; a sentence becomes one stretch. */
export const marked = (text: Text, more: Omit<Phrase, 'text'>): Phrase => ({
  ...(typeof text === 'object' && !isSentence(text) ? text : { text: toText(text) }),
  ...more,
});

/** A text that may be missing. */
export type Maybe<T> = T | undefined | false | '';

/** The texts that are there, in one; nothing where none is. */
function joined(texts: readonly Maybe<Text>[], join: (all: Text, next: Text) => Text): Text | undefined {
  const [first, ...rest] = present(texts);
  return first && rest.reduce(join, first);
}

/** Sentences one after the other. */
export const sentences = (...texts: readonly Maybe<Text>[]): Text | undefined =>
  joined(texts, (all, next) => say`${all} ${next}`);

/** The items of a list, with the comma of the language between them. */
export const listed = (items: readonly Maybe<Text>[], comma = ', '): Text | undefined =>
  joined(items, (all, next) => say`${all}${comma}${next}`);

/** Short texts one after the other, with a dot between them. */
export const dotted = (...texts: readonly Maybe<Text>[]): Text | undefined =>
  joined(texts, (all, next) => say`${all} · ${next}`);

/** Those that are there. */
export const present = <T>(some: readonly Maybe<T>[]): readonly T[] => some.filter((one): one is T => Boolean(one));
