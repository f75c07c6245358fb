/** The buttons for undo, redo and saving, and the option to store a draft in the browser. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { textAt } from './draft.js';
import type { KeepingController } from './keeping-controller.js';
import type { Store } from './store.js';
import type { BuilderWords } from './words/en.js';

interface Given {
  readonly words: BuilderWords;
  readonly store: Store;
  readonly keeping: KeepingController;
  /** Undoes or redoes the last change. */
  readonly step: (isBack: boolean) => void;
}

// `aria-disabled` instead of `disabled`, which would lose the focus
const button = (text: string, press: () => void, isPossible = true): TemplateResult =>
  html`<button
    type="button"
    aria-disabled=${isPossible ? nothing : 'true'}
    @click=${() => {
      if (isPossible) press();
    }}
  >
    ${text}
  </button>`;

export function workBar({ keeping, step, store, words }: Given): TemplateResult {
  const w = words.work;
  const { isKept } = keeping;
  return html`<section class="work" aria-label=${w.title}>
    <p class="buttons">
      ${button(
        w.undo,
        () => {
          step(true);
        },
        store.canUndo,
      )}
      ${button(
        w.redo,
        () => {
          step(false);
        },
        store.canRedo,
      )}
      ${button(w.save, () => {
        keeping.save();
      })}
    </p>
    <div class="field">
      <label class="tick"
        ><input
          type="checkbox"
          id="work-keep"
          aria-describedby="work-keep-hint"
          .checked=${live(isKept)}
          @change=${({ target }: Event) => {
            keeping.want((target as HTMLInputElement).checked);
          }}
        />
        ${w.keep}</label
      >
      <p class="hint" id="work-keep-hint">${w.keepHint}</p>
    </div>
    ${
      isKept
        ? html`<p class="buttons">
            ${button(w.forget, () => {
              keeping.want(false);
            })}
          </p>`
        : nothing
    }
  </section>`;
}

/** Offers a draft that was stored earlier, if there is one. */
export function foundDraft(keeping: KeepingController, words: BuilderWords, goOn: () => void) {
  const w = words.work;
  const { found } = keeping;
  if (!found) return nothing;
  return html`<section class="work" aria-label=${w.title}>
    <p class="found">${w.found(textAt(found.draft, ['platform', 'name']))}</p>
    <p class="buttons">
      ${button(w.goOn, goOn)}
      ${button(w.forget, () => {
        keeping.want(false);
      })}
    </p>
  </section>`;
}
