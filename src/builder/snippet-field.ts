/** A read-only field with the snippet, and a button that copies it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderWords } from './words/en.js';

interface Given {
  readonly words: BuilderWords;
  readonly code: string;
  readonly copy: (field: HTMLTextAreaElement) => void;
  /** For a second field on the page. Default: the snippet of the notice, with the primary button. */
  readonly second?: {
    readonly id: string;
    readonly label: string;
    readonly button: string;
    /** The id of its description. */
    readonly describedBy?: string | undefined;
  };
}

export function snippetField({ code, copy, second, words }: Given): TemplateResult {
  const w = words.output;
  const { id, label, button, describedBy } = {
    describedBy: undefined,
    ...(second ?? { id: 'output-code', label: w.code, button: w.copy }),
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      class="code"
      readonly
      rows=${second ? 6 : 8}
      spellcheck="false"
      aria-describedby=${describedBy ?? nothing}
      .value=${code}
    ></textarea>
    <button
      type="button"
      class=${second ? nothing : 'main'}
      @click=${({ target }: Event) => {
        const field = (target as Element).parentElement?.querySelector('textarea');
        if (field) copy(field);
      }}
    >
      ${button}
    </button>
  </div>`;
}
