/** The first screen: start from a ready-made notice, a banner, a full notice or an existing one, with a picture of the result. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../model/notice.js';
import type { Words } from '../words/languages/en.js';
import { noon, turnsOf } from './days.js';
import type { BuilderWords } from './words/en.js';

interface Given {
  readonly words: BuilderWords;
  /** The words of the elements, in the language of the builder. */
  readonly readerWords: Words;
  /** Ready-made notices to start from. The pictures show the first one. */
  readonly notices: readonly Notice[];
  readonly clock: () => Date;
  /** The error of the last import, and the paths that it dropped. */
  readonly refused: string;
  readonly left: readonly string[];
  /** True if the draft has content. */
  readonly hasDraft: boolean;
  readonly open: (notice: Notice) => void;
  readonly openFile: (file: File | undefined) => void;
  readonly readPasted: (text: string) => void;
  readonly beginBanner: () => void;
  readonly beginWhole: () => void;
  readonly goOn: () => void;
}

export function firstScreen(given: Given): TemplateResult {
  const { beginBanner, beginWhole, goOn, hasDraft, notices, open, words } = given;
  const w = words.start;
  const way = (name: keyof typeof w.ways, inside: TemplateResult | typeof nothing) =>
    html`<section class="way ${name}" aria-labelledby="way-${name}">
      <h3 id="way-${name}">${w.ways[name][0]}</h3>
      <p class="hint">${w.ways[name][1]}</p>
      ${inside}
    </section>`;
  const button = (text: string, press: () => void, more = '') =>
    html`<button type="button" class=${more || nothing} @click=${press}>${text}</button>`;
  return html`<section class="first" aria-labelledby="section-start">
    <h2 id="section-start" tabindex="-1">${w.title}</h2>
    <p class="hint">${w.hint}</p>
    ${hasDraft ? html`<p>${button(w.goOn, goOn)}</p>` : nothing}
    <div class="ways">
      ${way(
        'banner',
        html`${picture(given, 'banner')}
          <p>${button(w.makeBanner, beginBanner, 'main')}</p>`,
      )}
      ${way(
        'whole',
        html`${picture(given, 'card')}
          <p>${button(w.makeWhole, beginWhole, 'main')}</p>`,
      )}
      ${way('open', waysToHandIn(given))}
      ${
        notices.length
          ? way(
              'ready',
              html`<ul role="list">
                ${notices.map(
                  (notice) =>
                    html`<li>
                      ${button(
                        notice.title[words.lang] ?? notice.platform.name,
                        () => {
                          open(notice);
                        },
                        'link',
                      )}
                    </li>`,
                )}
              </ul>`,
            )
          : nothing
      }
    </div>
  </section>`;
}

/** The same options, collapsed above a form. */
export const startAgain = (given: Given, back: () => void): TemplateResult =>
  html`<details class="again" .open=${Boolean(given.refused)}>
    <summary>${given.words.start.another}</summary>
    <p><button type="button" @click=${back}>${given.words.start.title}</button></p>
    ${waysToHandIn(given)}
  </details>`;

/** Fields for a file and for pasted text. */
function waysToHandIn(given: Given): TemplateResult {
  const { openFile, readPasted, words } = given;
  const w = words.start;
  return html`<div class="field">
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
    <div class="field">
      <label for="start-paste">${w.paste}</label>
      <p class="hint" id="start-paste-hint">${w.pasteHint}</p>
      <textarea
        id="start-paste"
        class="code"
        rows="3"
        spellcheck="false"
        aria-describedby="start-paste-hint"
      ></textarea>
    </div>
    <p>
      <button
        type="button"
        @click=${({ target }: Event) => {
          const field = (target as Element).closest('section, details')?.querySelector('textarea');
          readPasted(field?.value ?? '');
        }}
      >
        ${w.read}
      </button>
    </p>
    ${refusal(given)}`;
}

/** Renders the error of the last import. */
const refusal = ({ refused }: Given): TemplateResult | typeof nothing =>
  refused ? html`<p class="problems refused"><span class="problem">${refused}</span></p>` : nothing;

/** Lists the paths that were dropped when a notice was opened. */
export const leftOver = ({ left, words }: Pick<Given, 'left' | 'words'>): TemplateResult | typeof nothing =>
  left.length
    ? html`<section class="left" aria-label=${words.start.left}>
        <p>${words.start.left}</p>
        <ul>
          ${left.slice(0, 50).map((path) => html`<li><code>${path}</code></li>`)}
        </ul>
      </section>`
    : nothing;

/** Shows the real elements as they look shortly before the last day. The picture is inert. */
function picture({ clock, notices: [notice], readerWords, words }: Given, what: 'banner' | 'card') {
  if (!notice?.languages.includes(readerWords.lang)) return nothing;
  const before = turnsOf(words, notice, 0)[0];
  return html`<div class="picture" aria-hidden="true" inert lang=${readerWords.lang}>
    <data-use-notice
      ?data-only=${what === 'banner'}
      theme="light"
      .notice=${notice}
      .clock=${before ? noon(before.day) : clock}
    >
      ${what === 'banner' ? html`<deadline-banner landmark="none" theme="light"></deadline-banner>` : nothing}
    </data-use-notice>
  </div>`;
}
