/** The fields of the form, each below its label and hints. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { map } from 'lit/directives/map.js';
import type { CopyContent, CountryContent, FieldContent, WayContent } from '../../content/letter.js';
import { sentence } from '../../core/sentence.js';
import { paragraph } from '../../core/templates.js';
import type { LetterFields } from '../../model/letter.js';
import type { Text } from '../../words/say.js';

/** Renders the selection of the country where the reader lives. */
export const countryField = (
  { hint, label, options, value }: CountryContent,
  onInput: (event: Event) => void,
): TemplateResult => html`
  <div class="field">
    <label for="country" ${sentence(label)}></label>
    ${help('country-hint', hint)}
    <select id="country" name="country" autocomplete="country" aria-describedby="country-hint" @input=${onInput}>
      ${map(
        options,
        ({ code, name }) => html`<option value=${code} .selected=${live(code === value)} ${sentence(name)}></option>`,
      )}
    </select>
  </div>
`;

/** Renders the selection of the way to send the letter. */
export const wayField = (
  { label, options, value }: WayContent,
  onChange: (event: Event) => void,
): TemplateResult => html`
  <fieldset class="field" @change=${onChange}>
    <legend ${sentence(label)}></legend>
    ${map(
      options,
      ({ label: text, way }) => html`
        <label class="choice">
          <input type="radio" name="way" value=${way} .checked=${live(way === value)} /><span ${sentence(text)}></span>
        </label>
      `,
    )}
  </fieldset>
`;

/** Renders the checkbox for an English copy. */
export const copyField = (
  { hint, isChosen, label }: CopyContent,
  onChange: (event: Event) => void,
): TemplateResult => html`
  <div class="field">
    <label class="choice">
      <input
        type="checkbox"
        name="copy"
        aria-describedby="copy-hint"
        .checked=${live(isChosen)}
        @change=${onChange}
      /><span ${sentence(label)}></span>
    </label>
    ${help('copy-hint', hint)}
  </div>
`;

/** Renders a text field. */
export const textField = (content: FieldContent, onInput: (event: Event) => void): TemplateResult => {
  const { count, examples, hint, label, name } = content;
  return html`
    <div class="field">
      <label for=${name} ${sentence(label)}></label>
      ${help(`${name}-hint`, hint)}
      ${
        examples
          ? html`
              ${paragraph(examples.intro, 'muted')}
              <ul class="bullets muted" role="list">
                ${map(examples.items, (item) => html`<li ${sentence(item)}></li>`)}
              </ul>
            `
          : nothing
      }
      ${name === 'situation' ? textArea(content, onInput) : textInput(content, INPUTS[name], onInput)}
      ${help(`${name}-count`, count)}
    </div>
  `;
};

/** The attributes of the one-line fields, for autofill and keyboards. */
const INPUTS = {
  name: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email' },
  profile: { type: 'url', autocomplete: 'url' },
} as const satisfies Partial<Record<keyof LetterFields, object>>;

const textInput = (
  content: FieldContent,
  { autocomplete, type }: (typeof INPUTS)[keyof typeof INPUTS],
  onInput: (event: Event) => void,
): TemplateResult => html`
  <input
    id=${content.name}
    name=${content.name}
    type=${type}
    autocomplete=${autocomplete}
    dir="auto"
    aria-describedby=${ifDefined(describedBy(content))}
    .value=${live(content.value)}
    @input=${onInput}
  />
`;

const textArea = (content: FieldContent, onInput: (event: Event) => void): TemplateResult => html`
  <textarea
    id=${content.name}
    name=${content.name}
    rows="6"
    maxlength=${ifDefined(content.maxLength)}
    autocomplete="off"
    dir="auto"
    aria-describedby=${ifDefined(describedBy(content))}
    .value=${live(content.value)}
    @input=${onInput}
  ></textarea>
`;

/** Renders a text that screen readers read with the field. */
const help = (id: string, text: Text | undefined): unknown =>
  text === undefined ? nothing : html`<p id=${id} class="muted" ${sentence(text)}></p>`;

/** Returns the ids of the texts that screen readers read with the field. */
function describedBy({ count, hint, name }: FieldContent): string | undefined {
  const ids = [hint !== undefined && `${name}-hint`, count !== undefined && `${name}-count`].filter(Boolean);
  return ids.length ? ids.join(' ') : undefined;
}
