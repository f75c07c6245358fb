/**
 * Facts about the objection letter in a language that its words do not contain, in `test/languages/letter/<lang>.ts`.
 * The terms are those of the official translation of the GDPR.
 */
export interface LetterFacts {
  /** An ISO 3166-1 code of a country whose supervisory authority has a name in the language, or `IE`. */
  readonly country: string;
  /** The common name of the GDPR. */
  readonly law: string;
  /**
   * Formats a reference to an article, with its paragraph and point if it has them. A regular expression matches forms
   * that differ between sentences.
   */
  readonly article: (number: string, paragraph?: string, point?: string) => string | RegExp;
  /** A purpose that completes the sentence of the elements. */
  readonly purpose: string;
  /**
   * A purpose with a word that addresses the reader; `also`: others, with the other such words; `not`: words that only
   * seem to address the reader.
   */
  readonly addressed: { readonly purpose: string; readonly also?: readonly string[]; readonly not: string };
  /** The content of the letter to LinkedIn of 25 October 2025, about a use from 3 November 2025. */
  readonly says: Readonly<Record<LetterStatement, readonly (string | RegExp)[]>>;
  /** For a platform of several companies: its name, parts of the form and the letter, and a wrong form. */
  readonly several: { readonly name: string; readonly says: readonly string[]; readonly not: RegExp };
  /**
   * The authority in the hint about complaints: `own` of the country above, `other` with a name in another language
   * only (Hungarian, or Estonian for Hungarian), and `land` of a German Land.
   */
  readonly complainTo: { readonly own: string; readonly other: string; readonly land: string };
  /** The placeholder for the authority of a German Land. */
  readonly federalState: string | RegExp;
  /** Art. 6(1)(e) alone, and together with (f) if the basis is unknown. */
  readonly basis: { readonly e: string | RegExp; readonly unknown: string | RegExp };
  /** Words that never occur in the letter: account, passport, identity, a fine, damages, and a period of days. */
  readonly never: RegExp;
  /** Words for an AI model, which no demand contains. */
  readonly model: RegExp;
  /** 1 June 2026 in the date line. */
  readonly firstOfJune: string;
}

/** Required content of each letter. */
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
