/**
 * The letter of objection under Art. 21(1) GDPR, as plain text. What it says, and what it does not, follows from
 * Art. 7(3), 12(3) and (5), 17(1)(c), 18(1)(d), 19, 21(1), 77 and 79: it never cites Art. 21(2), which is about
 * direct marketing, or Art. 22, and never asks to delete an account or a model.
 */
import type { Law } from './objection.js';
import { plainText } from './text.js';

/** What the reader writes; empty until then. */
export interface Typed {
  readonly name: string;
  readonly email: string;
  /** Address of the account's profile; left out where it is empty. */
  readonly profile: string;
  /** "My particular situation", on which Art. 21(1) hangs. */
  readonly situation: string;
}

/** At most this many characters for the reader's own situation. */
export const MAX_SITUATION = 2000;

/** What the letter takes from the notice and the reader's country, in the language of the letter. */
export interface Facts {
  readonly law: Law;
  readonly platform: string;
  readonly recipient: string;
  readonly address: string | undefined;
  /** Art. 6(1)(e) or (f), as the platform claims; nothing where it is not known. */
  readonly basis: 'e' | 'f' | undefined;
  /** Completes "processing of my data by LinkedIn …": "to train AI models". Nothing where it is not known in this language. */
  readonly purpose: string | undefined;
  /** First day of use, with its weekday. */
  readonly from: string | undefined;
  /** The groups of data that the notice names; none where they are not known in this language. */
  readonly data: readonly string[];
  /** The authority of the reader's country; nothing where each state of it has one of its own. */
  readonly authority: string | undefined;
  /** The day of writing; nothing where the clock does not say. */
  readonly date: string | undefined;
}

/** The sentences of a language. `law` arrives as its short name in that language. */
export interface LetterText {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly law: Readonly<Record<Law, string>>;
  /** Stands where the reader has not written yet. */
  readonly blank: Readonly<Record<Exclude<keyof Typed, 'profile'>, string>>;
  readonly profile: (address: string) => string;
  /** To the data protection officer. */
  readonly attention: string;
  readonly subject: (law: string) => string;
  readonly subjectLine: (subject: string) => string;
  readonly salutation: string;
  readonly objection: (platform: string, purpose: string | undefined, law: string) => string;
  readonly from: (date: string) => string;
  readonly quoted: (text: string) => string;
  /** `data`: the groups of data in a list; empty where they are not known. */
  readonly scope: (data: string) => string;
  readonly basis: Readonly<Record<'e' | 'f' | 'unknown', (law: string) => string>>;
  readonly noConsent: (law: string) => string;
  readonly situation: string;
  readonly demand: string;
  /** One a line, numbered here. */
  readonly demands: (law: string) => readonly string[];
  readonly refusal: (law: string) => string;
  readonly answer: (platform: string, law: string) => string;
  /** `law` is empty in the United Kingdom, where other articles govern complaints. */
  readonly complaint: (authority: string | undefined, law: string) => string;
  readonly closing: string;
}

/** A line as it was typed, without control characters and those that turn the text around. */
export const cleanLine = (typed: string): string => plainText(typed);

/** The same of a text of several lines. */
export const cleanLines = (typed: string): string =>
  typed
    .split(/\r\n?|\n/)
    .map(cleanLine)
    .join('\n')
    .trim();

const lines = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join('\n');

/** The paragraphs of the letter; those of several lines hold line feeds. */
export function letter(words: LetterText, facts: Facts, typed: Typed): readonly string[] {
  const { address, authority, basis, data, date, from, platform, purpose, recipient } = facts;
  const law = words.law[facts.law];
  const name = cleanLine(typed.name) || words.blank.name;
  const profile = cleanLine(typed.profile);
  return [
    lines(name, cleanLine(typed.email) || words.blank.email, profile && words.profile(profile)),
    lines(recipient, words.attention, address),
    date ?? '',
    words.subjectLine(words.subject(law)),
    words.salutation,
    [words.objection(platform, purpose, law), from && words.from(from)].filter(Boolean).join(' '),
    words.scope(new Intl.ListFormat(words.lang).format(data.map(words.quoted))),
    `${words.basis[basis ?? 'unknown'](law)} ${words.noConsent(law)}`,
    lines(words.situation, cleanLines(typed.situation) || words.blank.situation),
    lines(words.demand, ...words.demands(law).map((one, index) => `${String(index + 1)}. ${one}`)),
    words.refusal(law),
    words.answer(platform, law),
    words.complaint(authority, facts.law === 'GDPR' ? law : ''),
    lines(words.closing, name),
  ].filter(Boolean);
}
