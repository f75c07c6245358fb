/** What the rules for a good notice have in common. */
import type { Day } from './day.js';
import type { Notice } from './notice.js';
import type { Problem } from './problem.js';
import type { Part } from './shape.js';

/** What a rule looks at. */
export interface Subject {
  readonly notice: Notice;
  /** Every value in the notice, however deep. */
  readonly parts: readonly Part[];
  readonly today: Day | undefined;
}

/** Finds what is wrong in a notice of the right structure. */
export type Rule = (subject: Subject) => Iterable<Problem>;
