/** What the checker finds: a code for programs, and a sentence for the person who writes the notice. */

/**
 * Names each kind of finding, for programs. A code keeps its meaning and its severity; the wording of `fix` may change
 * in any version.
 */
export type ProblemCode =
  // the document
  /** Problem: the document is not plain JSON data. */
  | 'not-json'
  /** Problem: the document has more bytes than a page reads. */
  | 'too-large'
  /** Problem: a text still holds a `TODO`. */
  | 'unfinished'
  // the structure, by the schema
  /** Problem: a required field is missing. */
  | 'missing-field'
  /** Problem: a notice has no such field here. */
  | 'unknown-field'
  /** Problem: the value has another JSON type than the field takes. */
  | 'wrong-type'
  /** Problem: the value has the right type, but is not one that the field takes. */
  | 'invalid-value'
  /** Problem: a text is named by something else than a language tag. */
  | 'invalid-language'
  // languages
  /** Problem: `languages` does not list the default language. */
  | 'unlisted-default-language'
  /** Problem: a text is missing in the default language. */
  | 'missing-default-text'
  /** Problem: a quote is missing in the language in which it was said. */
  | 'missing-original'
  /** Warning: a text is missing in another language of the notice. */
  | 'missing-translation'
  /** Warning: a label of the platform's screen is missing in a language of the notice. */
  | 'missing-screen-text'
  /** Warning: a text is never shown, because `languages` does not list its language. */
  | 'unused-translation'
  // references
  /** Problem: nothing in the list has the id that is named. */
  | 'unknown-reference'
  /** Problem: an earlier item of the list has the same id. */
  | 'duplicate-id'
  // dates
  /** Warning: the first day of use is missing. */
  | 'missing-first-day'
  /** Problem: the last day to act is derived from a first day of use that is missing. */
  | 'underivable-last-day'
  /** Problem: the last day to act is not before the first day of use. */
  | 'late-last-day'
  /** Problem: the last day to act is not the day before the first day of use, as its derivation says. */
  | 'contradicting-derivation'
  /** Problem: the notice was modified before it was published. */
  | 'modified-before-published'
  /** Warning: the time zone is missing, so that no days are counted. */
  | 'missing-time-zone'
  /** Problem: there is no such time zone. */
  | 'unknown-time-zone'
  /** Warning: the sources differ about the last day to act. */
  | 'differing-sources'
  // kinds of data
  /** Problem: a kind of data that is not in the vocabulary has no label. */
  | 'missing-label'
  /** Problem: `special` contradicts the vocabulary. */
  | 'contradicting-special'
  /** Warning: `special` repeats the vocabulary. */
  | 'redundant-special'
  /** Warning: no text says what the use of a special category means. */
  | 'unexplained-special'
  // routes
  /** Problem: a route by e-mail has no address. */
  | 'missing-address'
  /** Problem: a route does not say what to do. */
  | 'empty-route'
  /** Problem: a route links to a host that is not the platform's. */
  | 'foreign-link'
  /** Warning: a route writes to a mail host that is not the platform's. */
  | 'foreign-address'
  // the review
  /** Warning: the day of the last review is missing. */
  | 'missing-review'
  /** Warning: the last review is too long ago. */
  | 'outdated-review';

/** One thing to fix, or to look at, in a notice. */
export interface Problem<Code extends string = ProblemCode> {
  /** The kind of finding: compare this, never the wording of `fix`. */
  readonly code: Code;
  /** The place in the notice, like `dataCategories[3].use`; empty for the whole document. */
  readonly path: string;
  /** The value at that place, as JSON of at most 80 characters; empty where there is none. */
  readonly value: string;
  /** Says in one sentence what to write. */
  readonly fix: string;
  /** A `problem` has to be fixed before the notice is published; a `warning` is for a person to judge. */
  readonly severity: 'problem' | 'warning';
}

type Finding = <Code extends string>(code: Code, path: string, value: unknown, fix: string) => Problem<Code>;
const finding =
  (severity: Problem['severity']): Finding =>
  (code, path, value, fix) => ({ code, path, value: excerpt(value), fix, severity });
/** Makes a finding that has to be fixed. */
export const problem = finding('problem');
/** Makes a finding that is for a person to judge. */
export const warning = finding('warning');

function excerpt(value: unknown): string {
  const characters = Array.from(value === undefined ? '' : JSON.stringify(value));
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('');
}

/** The names in a sentence: «a», «a or b», «a, b or c». */
export const either = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' or $1');
