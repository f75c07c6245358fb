/**
 * What tests know of the letter of objection in a language beside its words: one file each,
 * `test/languages/letter/<lang>.ts`. The terms are those of the official version of the GDPR in that language.
 */
export interface LetterFacts {
  /** A country whose supervisory authority has a name in the language, by its ISO 3166-1 code; else `IE`. */
  readonly country: string;
  /** What people call the GDPR. */
  readonly law: string;
  /**
   * How the letter cites an article: with its paragraph and point, where it has them. Where the form differs from
   * sentence to sentence, a regular expression that fits each.
   */
  readonly article: (number: string, paragraph?: string, point?: string) => string | RegExp;
  /** A purpose, as a notice gives it to complete the sentence of the elements. */
  readonly purpose: string;
  /**
   * A purpose with a word that addresses the reader of an article; others, with the other words that do; and words that
   * seem to address them, and do not.
   */
  readonly addressed: { readonly purpose: string; readonly also?: readonly string[]; readonly not: string };
  /** What the letter to a platform called LinkedIn of 25 October 2025 says, about a use from 3 November 2025. */
  readonly says: Readonly<Record<LetterStatement, readonly (string | RegExp)[]>>;
  /** Of several that are one platform: their name, what the form and the letter say, and what would be wrong. */
  readonly several: { readonly name: string; readonly says: readonly string[]; readonly not: RegExp };
  /**
   * How the hint to complain names the authority of the country above; one that has a name in another language only,
   * which is the Hungarian one, and in Hungarian the Estonian one; and that of a German Land.
   */
  readonly complainTo: { readonly own: string; readonly other: string; readonly land: string };
  /** The authority of a German Land: where the letter leaves it to the Land. */
  readonly federalState: string | RegExp;
  /** Art. 6(1)(e) alone, and with (f) where nobody knows which. */
  readonly basis: { readonly e: string | RegExp; readonly unknown: string | RegExp };
  /** Words that the letter never has: account, passport, identity, a fine, damages, and a period of days. */
  readonly never: RegExp;
  /** Words for a model, as whoever writes about AI calls it: no demand has them. */
  readonly model: RegExp;
  /** 1 June 2026, as the line of the day writes it. */
  readonly firstOfJune: string;
}

/** What each letter has to say. */
export type LetterStatement =
  | 'the day of writing'
  | 'the officer'
  | 'the subject'
  | 'the salutation'
  | 'the right'
  | 'the purpose'
  | 'the start'
  | 'past data'
  | 'the basis'
  | 'consent'
  | 'the situation'
  | 'grounds'
  | 'answer'
  | 'complaint'
  | 'close';
