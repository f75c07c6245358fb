/** Why there is no snippet, for programs and for people. */

/** Names each reason for which there is no snippet, for programs: the wording of the message may change. */
export type SnippetErrorCode =
  /** The notice lacks what every notice has. */
  | 'unreadable-notice'
  /** The notice has nothing to show in the language of the words. */
  | 'unwritten-language'
  /** Nobody can object with the letter: the notice names another legal basis, or other laws. */
  | 'no-objection'
  /** The notice lacks what a banner needs: a platform, a group of people, or a source. */
  | 'missing-in-banner'
  /** The notice says what a banner without it cannot say. */
  | 'too-much-for-banner'
  /** The notice has more characters than a page takes inside. */
  | 'too-long'
  /** There is no such form. */
  | 'unknown-form'
  /** The form needs an address that is missing. */
  | 'missing-address'
  /** The address is neither `https:` nor a path on the site; that of a route or a source is not `https:`. */
  | 'unsafe-address'
  /** The address is no path on the site, where it has to be one. */
  | 'unsafe-path'
  /** The height of the frame is no whole number of pixels. */
  | 'invalid-height'
  /** The hash of the script is none that browsers compare. */
  | 'invalid-integrity'
  /** The notice has no such audience. */
  | 'unknown-audience'
  /** The region is neither `EU` nor `EEA`, and no code of a country. */
  | 'invalid-region';

/** The options that an error is about, by their path in `SnippetOptions`. */
export type SnippetErrorOption =
  'form' | 'src' | 'frame' | 'height' | 'audience' | 'region' | `script.${'src' | 'integrity' | 'notices'}`;

/** Says why there is no snippet. */
export class SnippetError extends TypeError {
  /** The reason: compare this, never the wording of the message. */
  readonly code: SnippetErrorCode;
  /** The option that has to change; none where the notice has to. */
  readonly option: SnippetErrorOption | undefined;
  /** The path of the field of the notice that has to change, like `audiences[0].plan[0].lastDay`; for a banner only. */
  readonly field: string | undefined;
  /** Says what to write: the message without the name of the option or the field. */
  readonly fix: string;

  constructor(code: SnippetErrorCode, fix: string, option?: SnippetErrorOption, field?: string) {
    super([option ?? field, fix].filter(Boolean).join(': '));
    this.code = code;
    this.option = option;
    this.field = field;
    this.fix = fix;
  }
}
