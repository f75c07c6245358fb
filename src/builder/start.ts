/** The first panel: where a notice comes from, and where it is kept. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../model/notice.js';
import type { BuilderWords } from './words/en.js';

interface Given {
  readonly words: BuilderWords;
  /** Ready-made notices to begin with. */
  readonly notices: readonly Notice[];
  /** What went wrong with what was handed in, and the paths of what was left of it. */
  readonly refused: string;
  readonly left: readonly string[];
  readonly open: (notice: Notice) => void;
  readonly openFile: (file: File | undefined) => void;
  readonly readPasted: (text: string) => void;
  readonly begin: () => void;
}

export function start(given: Given): TemplateResult {
  const { begin, left, notices, open, openFile, readPasted, refused, words } = given;
  const w = words.start;
  const [title, hint] = words.sections.start;
  return html`<section aria-labelledby="section-start">
    <h2 id="section-start">${title}</h2>
    <p class="hint">${hint}</p>
    <div class="columns">
      ${
        notices.length
          ? html`<div class="field">
              <label for="start-ready">${w.ready}</label>
              <select
                id="start-ready"
                @change=${({ target }: Event) => {
                  const select = target as HTMLSelectElement;
                  const notice = notices[Number(select.value)];
                  select.value = '';
                  if (notice) open(notice);
                }}
              >
                <option value="">${w.choose}</option>
                ${notices.map(
                  ({ title: titles, platform }, index) =>
                    html`<option value=${index}>${titles[words.lang] ?? platform.name}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      <div class="field">
        <label for="start-file">${w.file}</label>
        <p class="hint" id="start-file-hint">${w.fileHint}</p>
        <input
          id="start-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="start-file-hint"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            openFile(input.files?.[0]);
            input.value = '';
          }}
        />
      </div>
    </div>
    <details>
      <summary>${w.paste}</summary>
      <div class="field">
        <label for="start-paste">${w.paste}</label>
        <p class="hint" id="start-paste-hint">${w.pasteHint}</p>
        <textarea
          id="start-paste"
          class="code"
          rows="4"
          spellcheck="false"
          aria-describedby="start-paste-hint"
        ></textarea>
      </div>
      <button
        type="button"
        @click=${({ target }: Event) => {
          const field = (target as Element).parentElement?.querySelector('textarea');
          readPasted(field?.value ?? '');
        }}
      >
        ${w.read}
      </button>
    </details>
    <p class="buttons">
      <button
        type="button"
        @click=${() => {
          begin();
        }}
      >
        ${w.empty}
      </button>
    </p>
    ${refused ? html`<p class="problems"><span class="problem">${refused}</span></p>` : nothing}
    ${
      left.length
        ? html`<div class="left">
            <p>${w.left}</p>
            <ul>
              ${left.slice(0, 50).map((path) => html`<li><code>${path}</code></li>`)}
            </ul>
          </div>`
        : nothing
    }
  </section>`;
}
