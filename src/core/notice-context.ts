/** The context that a card provides to the elements inside it. */
import { createContext } from '@lit/context';
import type { Clock } from './clock.js';

/**
 * One object, replaced whole at each change. Every version with this major number uses the same key, ignores members
 * that it does not know and takes none for granted, so that two versions on a page understand each other.
 */
export interface NoticeContext {
  /** The raw document of a notice; nothing as long as there is none. */
  readonly document?: unknown;
  /** Says what time it is. Default: the device's clock. */
  readonly clock?: Clock | undefined;
  /** Id of the audience to tell of first. */
  readonly audience?: string | undefined;
  /** Where the reader lives: `EU`, `EEA` or an ISO 3166-1 code of two letters. */
  readonly region?: string | undefined;
  /** True where the provider lists all sources itself, so that the elements inside name publishers only. */
  readonly sourcesListed?: boolean;
}

export const noticeContext = createContext<NoticeContext>(Symbol.for('opt-out-elements/notice/1'));
