/** For whom a snippet or a calendar file is: the audience and the region that the card of the page takes too. */
import type { Notice } from '../model/notice.js';
import { either } from '../model/problem.js';
import { SnippetError } from './snippet-error.js';

export interface Readers {
  /** Id of the audience of the notice to tell of first. */
  readonly audience?: string | undefined;
  /** Where the readers live: `EU`, `EEA` or an ISO 3166-1 code of two letters. */
  readonly region?: string | undefined;
}

/** The same as the card would read them. Throws a `SnippetError` for an audience or a region that it would not take. */
export function checkReaders({ audiences }: Pick<Notice, 'audiences'>, { audience, region }: Readers): Readers {
  const ids = audiences.map(({ id }) => id);
  if (audience !== undefined && !ids.includes(audience)) {
    throw new SnippetError('unknown-audience', `write ${either(ids)}, or leave this out.`, 'audience');
  }
  const code = region?.trim().toUpperCase();
  if (code !== undefined && !/^(?:EEA|[A-Z]{2})$/.test(code)) {
    throw new SnippetError('invalid-region', 'write EU, EEA or a code of two letters such as NL.', 'region');
  }
  return { audience, region: code };
}
