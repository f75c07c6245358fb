/** What the checker finds, in words for the person who writes the notice. */

/** One thing to mend, or to look at, in a notice. */
export interface Problem {
  /** Where it stands, like `dataCategories[3].use`; empty for the whole document. */
  readonly path: string;
  /** What stands there, as JSON of at most 80 characters; empty where nothing does. */
  readonly value: string;
  /** One sentence that says what to write. */
  readonly mend: string;
  /** A `problem` has to be mended before the notice is published; a `warning` is for a person to judge. */
  readonly severity: 'problem' | 'warning';
}

type Finding = (path: string, value: unknown, mend: string) => Problem;
const finding =
  (severity: Problem['severity']): Finding =>
  (path, value, mend) => ({ path, value: excerpt(value), mend, severity });
/** To be mended. */
export const problem = finding('problem');
/** To be judged. */
export const warning = finding('warning');

function excerpt(value: unknown): string {
  const characters = Array.from(value === undefined ? '' : JSON.stringify(value));
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('');
}

/** The names in a sentence: «a», «a or b», «a, b or c». */
export const either = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' or $1');
