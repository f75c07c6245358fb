/**
 * Facts about a language that its words do not contain, in `test/languages/<lang>.ts`. The terms are those of the
 * official translation of the GDPR, so that the words cannot drift from them.
 */
export interface LanguageFacts {
  /** Words that mark the past: alternatives of a regular expression, whole words. */
  readonly past: string;
  /** Words that mark a possible use. */
  readonly may: RegExp;
  /** Apostrophes and quotation marks that it does not use. */
  readonly foreignMarks: RegExp;
  /**
   * Paths of sentences that are the same for a plural name. `undefined`: names never affect the verb in the language.
   */
  readonly withoutAgreement: readonly string[] | undefined;
  readonly terms: {
    /** The common name of the GDPR. */
    readonly law: string;
    /** Article 51. */
    readonly supervisoryAuthority: string;
    /** Article 56. */
    readonly leadSupervisoryAuthority: string;
  };
}

/** Sentences in which, in most languages, nothing agrees with the name, or the name is no platform's. */
export const INDIFFERENT = [
  '/authorities/decision',
  '/banner/closed',
  '/banner/event',
  '/banner/group',
  '/banner/name',
  '/card/owner',
  '/list/specialTerm',
  '/stepper/operator',
  '/timeline/statement',
];
