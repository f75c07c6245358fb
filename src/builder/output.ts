/** The output: the snippet in each form, the hosted files, and rarely used settings. */
import { html, nothing, type TemplateResult } from 'lit';
import { FORMS, type Form } from '../snippets/snippets.js';
import type { Options } from './controls.js';
import { formChoice } from './form-choice.js';
import { addressField, choiceField, idOfField } from './output-fields.js';
import { snippetField } from './snippet-field.js';
import type { BuilderWords } from './words/en.js';
import type { Choices, Written } from './written.js';

export { write, type Choices, type Written } from './written.js';

interface Given {
  readonly words: BuilderWords;
  readonly choices: Choices;
  readonly choose: (changed: Partial<Choices>) => void;
  /** The groups and regions to choose from. Empty if the notice has only one. */
  readonly audiences: Options;
  readonly regions: Options;
  readonly written: Written;
  readonly copy: (field: HTMLTextAreaElement) => void;
  /** Saves the notice as a file. */
  readonly save: () => void;
  /** The section for saving all hosted files. */
  readonly archive: TemplateResult | undefined;
  /** The section for the letter. `undefined` if readers cannot use it. */
  readonly letter: TemplateResult | undefined;
  /** Saves the calendar file. `undefined` if the notice has no last day. */
  readonly calendar: (() => void) | undefined;
  /** Saves the notice as the script that the iframe page loads. */
  readonly noticeScript: () => void;
}

export function output(given: Given): TemplateResult {
  const { archive, choices, choose, copy, save, words, written } = given;
  const form = FORMS.find(({ id }) => id === choices.form) ?? FORMS[0];
  return html`
    ${formChoice(words, choices, choose)} ${form.needs.includes('src') ? addressField(given, 'src') : nothing}
    ${form.needs.includes('frame') ? addressField(given, 'frame') : nothing}
    ${form.live && form.id !== 'iframe' ? addressField(given, 'script') : nothing}
    ${'refused' in written ? refusal(words, written.refused) : snippetField({ words, code: written.code, copy })}
    ${
      form.needs.includes('src') && 'code' in written
        ? html`<p class="hint" id="output-save-hint">${words.output.alsoFile(choices.src)}</p>
            <p>
              <button type="button" aria-describedby="output-save-hint" @click=${save}>${words.work.save}</button>
            </p>`
        : nothing
    }
    ${archive} ${moreChoices(given, form)}
  `;
}

/** Names the field to fix, with a button that moves the focus there. */
function refusal(
  words: BuilderWords,
  { code, field }: Extract<Written, { refused: unknown }>['refused'],
): TemplateResult {
  const w = words.output;
  const go = ({ target }: Event) => {
    const found = field && (target as Element).closest('section')?.querySelector<HTMLElement>(`#${idOfField(field)}`);
    if (!found) return;
    const folded = found.closest('details');
    if (folded) folded.open = true;
    found.focus();
  };
  return html`<div class="problems" id="refused">
    <p class="problem">${w.noSnippet}</p>
    ${field ? html`<button type="button" @click=${go}>${w[field][0]}</button>` : html`<p>${w.refused[code]}</p>`}
  </div>`;
}

/** Rarely used settings, collapsed. */
function moreChoices(given: Given, form: Form): TemplateResult {
  const { audiences, calendar, choices, letter, noticeScript, regions, words } = given;
  const w = words.output;
  return html`<details class="more-choices">
    <summary>${w.more}</summary>
    ${choiceField(
      given,
      'level',
      [2, 3, 4, 5, 6].map((level) => [String(level), String(level)]),
    )}
    ${audiences.length ? choiceField(given, 'audience', [['', words.preview.mostAffected], ...audiences]) : nothing}
    ${
      regions.length || choices.region
        ? choiceField(given, 'region', [['', words.preview.unknownRegion], ...regions])
        : nothing
    }
    ${form.live && form.id !== 'iframe' && choices.script ? addressField(given, 'integrity') : nothing}
    <div class="buttons">
      ${calendar ? html`<button type="button" @click=${calendar}>${w.calendar}</button>` : nothing}
      ${form.id === 'iframe' ? html`<button type="button" @click=${noticeScript}>${w.noticeScript}</button>` : nothing}
    </div>
    ${letter}
  </details>`;
}
