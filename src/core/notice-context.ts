/** The context that a card provides to the elements inside it. */
import { createContext } from '@lit/context';
import type { Clock } from './clock.js';

/**
 * The value of the context. A provider replaces the whole object at each change. All versions with this major number
 * share the key, ignore unknown members, and require none, so that two versions on a page are compatible.
 */
export interface NoticeContext {
  /** The raw document of the notice; `undefined` until it is loaded. */
  readonly document?: unknown;
  /** Returns the current time. Default: the clock of the device. */
  readonly clock?: Clock | undefined;
  /** Id of the audience to show first. */
  readonly audience?: string | undefined;
  /** The reader's region: `EU`, `EEA` or a two-letter ISO 3166-1 code. */
  readonly region?: string | undefined;
  /** True if the provider lists all sources itself: the elements inside then name only publishers. */
  readonly sourcesListed?: boolean;
}

export const noticeContext = createContext<NoticeContext>(Symbol.for('opt-out-elements/notice/1'));
