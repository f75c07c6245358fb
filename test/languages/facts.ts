/**
 * What tests know of a language beside its words: one file each, `test/languages/<lang>.ts`. The terms are those of the
 * official version of the GDPR in that language, so that a words file cannot drift from them.
 */
export interface LanguageFacts {
  /** By what it tells what is over or has begun: alternatives of a regular expression, whole words. */
  readonly past: string;
  /** By what it tells that a platform only may do something. */
  readonly may: RegExp;
  /** Apostrophes and quotation marks that it does not use. */
  readonly foreignMarks: RegExp;
  /** Sentences that read the same of several as of one, by their path. None: in a language whose names never agree. */
  readonly withoutAgreement: readonly string[] | undefined;
  readonly terms: {
    /** What people call the GDPR. */
    readonly law: string;
    /** Article 51. */
    readonly supervisoryAuthority: string;
    /** Article 56. */
    readonly leadSupervisoryAuthority: string;
  };
}

/** In most languages nothing agrees with the name in these, or it is no platform's. */
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
