/** The result of reading a draft. */
import type { Problem } from '../model/check.js';
import type { Notice } from '../model/notice.js';

/** Derived from the draft, and recomputed when it changes. */
export interface Reading {
  /** The document, without empty values. */
  readonly document: unknown;
  readonly notice: Notice | undefined;
  readonly problems: readonly Problem[];
}
