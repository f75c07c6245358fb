/** The choice of the form of the snippet. For the selected one, it lists the requirements and the results in each system. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FORMS, type Form } from '../snippets/snippets.js';
import type { Choices } from './written.js';
import { policyFor } from './policy.js';
import { survivalGroups } from './survival-groups.js';
import type { BuilderWords } from './words/en.js';

/** The safest form for an unknown system: see `builder.publish.test.ts`. */
export const SAFEST: Form['id'] = 'data-attribute';

export function formChoice(
  words: BuilderWords,
  choices: Choices,
  choose: (changed: Partial<Choices>) => void,
): TemplateResult {
  const w = words.output;
  const named = (id: Form['id']) => `${w.forms[id][0]} (${id})`;
  return html`<fieldset class="forms" aria-describedby="forms-unsure">
    <legend>${w.form}</legend>
    <p class="hint" id="forms-unsure">${w.unsure(named(SAFEST), named(FORMS[0].id))}</p>
    ${FORMS.map((form) => {
      const { id } = form;
      const isChosen = id === choices.form;
      const [name, who] = w.forms[id];
      return html`<div class="one-form">
        <label
          ><input
            type="radio"
            name="form"
            .checked=${live(isChosen)}
            aria-describedby=${isChosen ? 'form-who' : nothing}
            @change=${() => {
              choose({ form: id });
            }}
          />
          <span>${name} <code translate="no">${id}</code></span></label
        >
        ${isChosen ? html`<small id="form-who">${who}</small>${about(words, form, choices)}` : nothing}
      </div>`;
    })}
  </fieldset>`;
}

function about(words: BuilderWords, { corrections, id }: Form, choices: Choices): TemplateResult {
  const w = words.output;
  const policy = policyFor(choices);
  const row = (term: string, text: TemplateResult | string) =>
    html`<div>
      <dt>${term}</dt>
      <dd>${text}</dd>
    </div>`;
  return html`<dl class="about-form">
    ${row(w.about.needs, w.needs[id])}
    ${policy ? row(w.about.policy, html`<code translate="no">${policy}</code>`) : nothing}
    ${survivalGroups(id).map(({ left, systems }) =>
      row(w.outcomes[left], systems.map((system) => w.columns[system]).join('; ')),
    )}
    ${row(w.about.corrections, w.corrections[corrections ? 0 : 1] ?? '')}
  </dl>`;
}
