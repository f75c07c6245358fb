/** What every snippet is made of: the section, the script tag, and addresses that a page may load from. */
import { safeLink } from '../model/link.js';
import { opening } from '../plain-html/inline.js';
import type { Words } from '../words/languages/en.js';
import { SnippetError, type SnippetErrorOption } from './snippet-error.js';

/** The file for the script tag. */
export interface Script {
  /** Address of an embed file, `https:` or a path on the site. */
  readonly src: string;
  /** Its hash, as `dist/integrity.json` lists it: another file does not run. */
  readonly integrity?: string;
  /**
   * Path of the site below which its notices are, like `/notices/`: sections of the form `data-attribute` become
   * cards on the whole page, with notices from there only. Name none where visitors put files.
   */
  readonly notices?: string;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

/** A section in the language of the words. */
export const sectionIn = ({ dir, lang }: Words, inside: string, more: Attributes = {}): string =>
  `${opening('section', { lang, dir: dir === 'rtl' ? dir : undefined, ...more })}${inside}</section>`;

/** Writes the script tag alone, for a site's template. Throws a `SnippetError` where an address or the hash is not safe. */
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

/** Stands for the site, whose paths are written without it. */
export const SITE = 'https://site.invalid';

/** A path on the site, as the page will read it. */
export function path(option: SnippetErrorOption, given: string | undefined): string {
  const url = given?.startsWith('/') && URL.canParse(given, SITE) ? new URL(given, SITE) : undefined;
  if (url?.origin !== SITE) {
    const code = given === undefined ? 'missing-address' : 'unsafe-path';
    throw new SnippetError(code, 'write a path on the site, like /notices/example.json.', option);
  }
  return url.href.slice(SITE.length);
}

/** An address that a page may load from: `https:` or a path on the site. */
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
