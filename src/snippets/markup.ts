/** The parts of every snippet: the section, the script tag and safe addresses. */
import { safeLink } from '../model/link.js';
import { opening } from '../plain-html/inline.js';
import type { Words } from '../words/languages/en.js';
import { SnippetError, type SnippetErrorOption } from './snippet-error.js';

/** The settings of a script tag. */
export interface Script {
  /** Address of an embed file: an `https:` URL or a path on the site. */
  readonly src: string;
  /** Hash of the file, from `dist/integrity.json`. Browsers do not run a file with another hash. Default: none. */
  readonly integrity?: string;
  /**
   * Path on the site that contains the notices, such as `/notices/`. The script turns sections of the form
   * `data-attribute` into cards, but loads notices only from this path. Do not use a path with uploads of visitors.
   */
  readonly notices?: string;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Writes a section in the language of the words. */
export const sectionIn = ({ dir, lang }: Words, inside: string, more: Attributes = {}): string =>
  `${opening('section', { lang, dir: dir === 'rtl' ? dir : undefined, ...more })}${inside}</section>`;

/** Writes a script tag for a site's template. Throws a `SnippetError` if an address is unsafe or the hash is invalid. */
export function scriptTag({ integrity, notices, src }: Script): string {
  if (integrity !== undefined && !/^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/.test(integrity)) {
    const fix = 'write a hash like sha384-…, as dist/integrity.json lists it.';
    throw new SnippetError('invalid-integrity', fix, 'script.integrity');
  }
  const open = opening('script', {
    async: 'async',
    src: address('script.src', src),
    integrity,
    crossorigin: integrity && 'anonymous',
    'data-opt-out-notices': notices === undefined ? undefined : path('script.notices', notices),
  });
  return `${open}</script>`;
}

/** Placeholder origin for resolving paths on the site. */
export const SITE = 'https://site.invalid';

/** Normalizes a path on the site. Throws a `SnippetError` if it is missing or not on the site. */
export function path(option: SnippetErrorOption, given: string | undefined): string {
  const url = given?.startsWith('/') && URL.canParse(given, SITE) ? new URL(given, SITE) : undefined;
  if (url?.origin !== SITE) {
    const code = given === undefined ? 'missing-address' : 'unsafe-path';
    throw new SnippetError(code, 'write a path on the site, like /notices/example.json.', option);
  }
  return url.href.slice(SITE.length);
}

/** Normalizes an `https:` URL or a path on the site. Throws a `SnippetError` if it is missing or unsafe. */
export function address(option: SnippetErrorOption, given: string | undefined): string {
  if (given?.startsWith('/')) return path(option, given);
  const link = safeLink(given);
  if (!link) {
    const code = given === undefined ? 'missing-address' : 'unsafe-address';
    const fix = 'write an address that begins with https://, or a path on the site that begins with /.';
    throw new SnippetError(code, fix, option);
  }
  return link.href;
}
