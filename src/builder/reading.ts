/** What an editor’s draft says. */
import type { Problem } from '../model/check.js';
import type { Notice } from '../model/notice.js';

/** Only what follows from the draft, and is worked out anew when it changes. */
export interface Reading {
  /** What the draft says, without holes. */
  readonly document: unknown;
  readonly notice: Notice | undefined;
  readonly problems: readonly Problem[];
}
