/** What holds for the whole work: taking back, doing again, saving, and keeping a draft in this browser. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BuilderWords } from './words/en.js';

interface Given {
  readonly words: BuilderWords;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  /** True while the draft is kept in this browser. */
  readonly isKept: boolean;
  readonly keep: (wanted: boolean) => void;
  /** A draft that was kept before, and that is not in the form: its name, and what to do with it. */
  readonly found: { readonly name: string; readonly open: () => void; readonly forget: () => void } | undefined;
}

export function workBar(given: Given): TemplateResult {
  const { canRedo, canUndo, found, isKept, keep, redo, save, undo, words } = given;
  const w = words.work;
  // one that has the focus keeps it: a disabled one would lose it
  const button = (text: string, press: () => void, isPossible = true) =>
    html`<button
      type="button"
      aria-disabled=${isPossible ? nothing : 'true'}
      @click=${() => {
        if (isPossible) press();
      }}
    >
      ${text}
    </button>`;
  return html`<section class="work" aria-label=${w.title}>
    <p class="buttons">${button(w.undo, undo, canUndo)} ${button(w.redo, redo, canRedo)} ${button(w.save, save)}</p>
    ${
      found
        ? html`<p class="found">${w.found(found.name)}</p>
            <p class="buttons">${button(w.goOn, found.open)} ${button(w.forget, found.forget)}</p>`
        : html`<div class="field">
            <label class="tick"
              ><input
                type="checkbox"
                id="work-keep"
                aria-describedby="work-keep-hint"
                .checked=${live(isKept)}
                @change=${({ target }: Event) => {
                  keep((target as HTMLInputElement).checked);
                }}
              />
              ${w.keep}</label
            >
            <p class="hint" id="work-keep-hint">${w.keepHint}</p>
          </div>`
    }
    ${
      isKept
        ? html`<p class="buttons">
            ${button(w.forget, () => {
              keep(false);
            })}
          </p>`
        : nothing
    }
  </section>`;
}
