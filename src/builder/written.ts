/** What an editor chooses about a snippet, and the snippet that comes of it, or why none does. */
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

/** What an editor chooses about the snippet, as it was typed. */
export interface Choices {
  readonly form: Form['id'];
  readonly src: string;
  readonly script: string;
  readonly integrity: string;
  readonly frame: string;
  readonly headingLevel: number;
  /** Whom it tells of first, and where its readers live. Empty: nobody in particular. */
  readonly audience: string;
  readonly region: string;
  /** Whether the letter of objection is among the files to host. Default: it is not. */
  readonly withLetter?: boolean;
}

/** A field of what is chosen, by the key of its words. */
export type OutputField = 'src' | 'script' | 'integrity' | 'frame' | 'level' | 'audience' | 'region';

/** The snippet, or why there is none and which field says so; no field where the notice itself has to change. */
export type Written = { readonly code: string } | { readonly refused: Refusal };

interface Refusal {
  readonly code: SnippetErrorCode;
  readonly field: OutputField | undefined;
}

/** The fields of the options that the builder has fields for. */
const FIELDS: Readonly<Partial<Record<SnippetErrorOption, OutputField>>> = {
  src: 'src',
  frame: 'frame',
  audience: 'audience',
  region: 'region',
  'script.src': 'script',
  'script.integrity': 'integrity',
  // the folder of the notice
  'script.notices': 'src',
};

/** The snippet as the choices want it. */
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

/** The script tag of a snippet; nothing where the page has it already. */
export const scriptOf = ({ integrity, script }: Choices): Script | undefined =>
  script ? { src: script, ...(integrity && { integrity }) } : undefined;

/** Why there is no snippet, with the field that says so. */
export const refusalOf = ({ code, option }: SnippetError): Refusal => ({ code, field: option && FIELDS[option] });
