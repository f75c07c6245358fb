/** The error of all snippet functions. */

/** Error codes for programs. The wording of messages may change. */
export type SnippetErrorCode =
  /** The notice lacks required fields. */
  | 'unreadable-notice'
  /** The notice is not written in the language of the words. */
  | 'unwritten-language'
  /** The letter does not apply: the notice names another legal basis or other laws. */
  | 'no-objection'
  /** The notice lacks a field that a banner needs: a platform, a group of people or a source. */
  | 'missing-in-banner'
  /** The notice contains a field that a standalone banner cannot show. */
  | 'too-much-for-banner'
  /** The notice is too long to embed in a page. */
  | 'too-long'
  /** The form does not exist. */
  | 'unknown-form'
  /** A required address is missing. */
  | 'missing-address'
  /** The address is neither an `https:` URL nor a path on the site, or the address of a route or source is not `https:`. */
  | 'unsafe-address'
  /** The address must be a path on the site, but is not. */
  | 'unsafe-path'
  /** The height of the iframe is not a positive whole number. */
  | 'invalid-height'
  /** The hash of the script is not a valid `integrity` value. */
  | 'invalid-integrity'
  /** The notice does not have this audience. */
  | 'unknown-audience'
  /** The region is not `EU`, `EEA` or a country code. */
  | 'invalid-region';

/** The option that caused an error, by its path in `SnippetOptions`. */
export type SnippetErrorOption =
  'form' | 'src' | 'frame' | 'height' | 'audience' | 'region' | `script.${'src' | 'integrity' | 'notices'}`;

/** Thrown when a snippet cannot be written. */
export class SnippetError extends TypeError {
  /** The reason. Compare this instead of the message. */
  readonly code: SnippetErrorCode;
  /** The option to change. `undefined` if the notice has to change. */
  readonly option: SnippetErrorOption | undefined;
  /** The path of the notice field to change, such as `audiences[0].plan[0].lastDay`. Only for banners. */
  readonly field: string | undefined;
  /** The fix: the message without the name of the option or field. */
  readonly fix: string;

  constructor(code: SnippetErrorCode, fix: string, option?: SnippetErrorOption, field?: string) {
    super([option ?? field, fix].filter(Boolean).join(': '));
    this.code = code;
    this.option = option;
    this.field = field;
    this.fix = fix;
  }
}
