/** What the sentence of a finding names, as data: so that it can be said in another language than that of `fix`. */
import type { KINDS } from './notice.js';

/**
 * The kinds of value that a field takes, for sentences: those of texts, `YYYY-MM-DD` too where a word may stand instead ·
 * `option`: one of some words · `boolean` · `number` · `texts`: a text by language · `sources`: the ids of sources ·
 * `list` · `object`.
 */
export type ExpectedKind =
  keyof typeof KINDS | 'option' | 'boolean' | 'number' | 'texts' | 'sources' | 'list' | 'object';

/** What a field takes. */
export interface Expected {
  readonly expects: ExpectedKind;
  /** Words that may stand there; empty where any value of the kind may. */
  readonly options: readonly string[];
  /** The most characters of a text or items of a list, or the largest number. Left out where that is not what is wrong. */
  readonly most?: number;
}

/** The language of a text that is missing, or that nobody asked for, as a tag. */
interface InLanguage {
  readonly language: string;
}

/** A kind of data by its id, and whether it is special where nothing says so. */
interface Special {
  readonly id: string;
  readonly isSpecial: 'yes' | 'no';
}

/** The hosts to which a route may lead; `operator`: who runs it, empty for the platform. */
interface Hosts {
  readonly hosts: readonly string[];
  readonly operator: string;
}

/** What a finding is about, by its code. Days are dates as in the notice; a code that is not here names nothing. */
export interface AboutByCode {
  /** In bytes. */
  'too-large': { readonly bytes: number; readonly most: number };
  'missing-field': Expected;
  'wrong-type': Expected;
  'invalid-value': Expected;
  /** `near`: the known field whose name is like this one; empty where there is none. */
  'unknown-field': { readonly name: string; readonly near: string };
  'invalid-language': { readonly name: string };
  'unlisted-default-language': { readonly languages: readonly string[] };
  'missing-default-text': InLanguage;
  'missing-original': InLanguage;
  'missing-translation': InLanguage;
  'missing-screen-text': InLanguage;
  'unused-translation': InLanguage;
  /** The list in which nothing has this id. */
  'unknown-reference': { readonly list: string };
  'duplicate-id': { readonly id: string };
  'modified-before-published': { readonly published: string };
  'from-before-announced': { readonly announced: string };
  /** From when the entry above is in force. */
  'unordered-plan': { readonly above: string };
  /** `not-begun`: the state says that the use is to come · `begun`: that it has begun · `early`: it has, before its day. */
  'contradicting-start': { readonly why: 'not-begun' | 'begun' | 'early'; readonly state: string };
  /** The choice that leaves no last day. */
  'contradicting-last-day': { readonly choice: 'opt-in' | 'none' | 'unknown' };
  'late-last-day': { readonly latest: string; readonly start: string };
  'last-day-before-published': { readonly published: string; readonly lastDay: string };
  'late-reading': { readonly earliest: string };
  /** Days, and `ambiguous` or the word that stands for a day. */
  'differing-sources': { readonly days: readonly string[] };
  'unplaced-time': { readonly missing: 'lastDay' | 'timeZone' };
  /** The times nearest to the one that is skipped; none where the whole day is. */
  'skipped-time': { readonly times: readonly string[]; readonly day: string; readonly timeZone: string };
  /** `begins`: the words with which a purpose begins, where that is what is wrong. */
  'ill-fitting-purpose': { readonly why: 'punctuation' | 'capital' | 'begin'; readonly begins: readonly string[] };
  /** The words that point at a day. */
  'unnamed-day': { readonly words: string };
  /** The name by which the law is known. */
  'law-by-another-name': { readonly law: string };
  'missing-label': { readonly id: string };
  'contradicting-special': Special;
  'redundant-special': Special;
  'unsourced-special': { readonly id: string };
  'unexplained-special': { readonly id: string };
  'missing-postal-address': { readonly type: 'letter' | 'in-person' };
  /** The ids of the audiences that have no choice. */
  'route-without-choice': { readonly audiences: readonly string[] };
  /** The path of the route that is recommended already. */
  'several-recommended': { readonly other: string };
  'missing-operator-hosts': { readonly operator: string };
  'foreign-link': Hosts;
  'foreign-address': Hosts;
  /** After how many days a review is too long ago. */
  'outdated-review': { readonly days: number };
}

export type About = AboutByCode[keyof AboutByCode];
