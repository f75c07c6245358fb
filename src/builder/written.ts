/** Writes the snippet from the editor's settings, or returns the reason why there is none. */
import type { Notice } from '../model/notice.js';
import {
  FORMS,
  snippet,
  SnippetError,
  type Form,
  type Script,
  type SnippetErrorCode,
  type SnippetErrorOption,
  type SnippetOptions,
} from '../snippets/snippets.js';
import type { Words } from '../words/languages/en.js';

/** The settings of the snippet, as typed. */
export interface Choices {
  readonly form: Form['id'];
  readonly src: string;
  readonly script: string;
  readonly integrity: string;
  readonly frame: string;
  readonly headingLevel: number;
  /** The audience shown first, and the region of the readers. Empty: not set. */
  readonly audience: string;
  readonly region: string;
  /** Whether the hosted files include the letter of objection. Default: false. */
  readonly withLetter?: boolean;
}

/** A settings field, by the key of its words. */
export type OutputField = 'src' | 'script' | 'integrity' | 'frame' | 'level' | 'audience' | 'region';

/** The snippet, or the reason why there is none and the field to change. No field if the notice itself has to change. */
export type Written = { readonly code: string } | { readonly refused: Refusal };

interface Refusal {
  readonly code: SnippetErrorCode;
  readonly field: OutputField | undefined;
}

/** The settings field of each snippet option. */
const FIELDS: Readonly<Partial<Record<SnippetErrorOption, OutputField>>> = {
  src: 'src',
  frame: 'frame',
  audience: 'audience',
  region: 'region',
  'script.src': 'script',
  'script.integrity': 'integrity',
  // derived from the address of the notice
  'script.notices': 'src',
};

/** Writes the snippet with the selected settings. */
export function write(notice: Notice, words: Words, choices: Choices): Written {
  const { audience, form, frame, headingLevel, region, src } = choices;
  const tag = scriptOf(choices);
  const needed = FORMS.find(({ id }) => id === form);
  const options: SnippetOptions = {
    form,
    headingLevel,
    ...(src && needed?.needs.includes('src') && { src }),
    ...(frame && needed?.needs.includes('frame') && { frame }),
    ...(audience && { audience }),
    ...(region && { region }),
    ...(tag && { script: tag }),
  };
  try {
    return { code: snippet(notice, words, options) };
  } catch (error) {
    if (!(error instanceof SnippetError)) throw error;
    return { refused: refusalOf(error) };
  }
}

/** Returns the script tag settings, or `undefined` if the page already has the script. */
export const scriptOf = ({ integrity, script }: Choices): Script | undefined =>
  script ? { src: script, ...(integrity && { integrity }) } : undefined;

/** Converts an error to a reason and the field to change. */
export const refusalOf = ({ code, option }: SnippetError): Refusal => ({ code, field: option && FIELDS[option] });
