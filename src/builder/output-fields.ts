/** Fields for the settings of the snippet, with their errors. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Options } from './controls.js';
import type { Choices, OutputField, Written } from './written.js';
import type { BuilderWords } from './words/en.js';

interface Given {
  readonly words: BuilderWords;
  readonly choices: Choices;
  readonly choose: (changed: Partial<Choices>) => void;
  readonly written: Written;
}

export const idOfField = (name: OutputField): string => `output-${name}`;

/** Adds a label, a hint and an error to a control, and the ARIA attributes that refer to them. */
function around(
  { words, written }: Given,
  name: OutputField,
  control: (describedBy: string | typeof nothing, invalid: 'true' | typeof nothing) => TemplateResult,
): TemplateResult {
  const [label, hint] = words.output[name];
  const id = idOfField(name);
  const wrong =
    'refused' in written && written.refused.field === name ? words.output.refused[written.refused.code] : '';
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${control(described || nothing, wrong ? 'true' : nothing)}
    ${wrong ? html`<p class="problems" id="${id}-wrong"><span class="problem">${wrong}</span></p>` : nothing}
  </div>`;
}

export const addressField = (given: Given, name: 'src' | 'script' | 'integrity' | 'frame'): TemplateResult =>
  around(
    given,
    name,
    (describedBy, invalid) =>
      html`<input
        id=${idOfField(name)}
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        .value=${live(given.choices[name])}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${({ target }: InputEvent) => {
          given.choose({ [name]: (target as HTMLInputElement).value.trim() });
        }}
      />`,
  );

/** Keeps an outdated value among the options as long as it is selected. */
export function choiceField(given: Given, name: 'level' | 'audience' | 'region', options: Options): TemplateResult {
  const chosen = name === 'level' ? String(given.choices.headingLevel) : given.choices[name];
  const all: Options = options.some(([value]) => value === chosen) ? options : [...options, [chosen, chosen]];
  return around(
    given,
    name,
    (describedBy, invalid) =>
      html`<select
        id=${idOfField(name)}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          given.choose(name === 'level' ? { headingLevel: Number(value) } : { [name]: value });
        }}
      >
        ${all.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select>`,
  );
}
