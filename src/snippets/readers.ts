/** The readers of a snippet or calendar file: the audience and region, as in the attributes of the card. */
import type { Notice } from '../model/notice.js';
import { either } from '../model/problem.js';
import { SnippetError } from './snippet-error.js';

export interface Readers {
  /** Id of the audience shown first. */
  readonly audience?: string | undefined;
  /** Region of the readers: `EU`, `EEA` or an ISO 3166-1 alpha-2 code. */
  readonly region?: string | undefined;
}

/** Normalizes the options as the card does. Throws a `SnippetError` for an unknown audience or an invalid region. */
export function checkReaders({ audiences }: Pick<Notice, 'audiences'>, { audience, region }: Readers): Readers {
  const ids = audiences.map(({ id }) => id);
  if (audience !== undefined && !ids.includes(audience)) {
    throw new SnippetError('unknown-audience', `write ${either(ids)}, or leave this out.`, 'audience');
  }
  const code = region?.trim().toUpperCase();
  if (code !== undefined && !/^(?:EEA|[A-Z]{2})$/.test(code)) {
    throw new SnippetError('invalid-region', 'write EU, EEA or a two-letter country code such as NL.', 'region');
  }
  return { audience, region: code };
}
