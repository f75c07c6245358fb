/** A step of the form: its fields and collapsed sections. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Editor } from './editor.js';
import type { Step } from './fields.js';
import { field } from './form.js';
import { languageName } from './names.js';
import { READ_BY_NATIVE_SPEAKERS } from './read-by.js';
import { stepSources } from './sources-field.js';

/** `languages`: the languages of the elements. `inside`: content before the collapsed sections. */
export function stepPanel(
  editor: Editor,
  { fields, folds, id }: Step,
  languages: readonly string[],
  inside: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { folds: names, steps } = editor.words;
  const [title, hint] = steps[id];
  return html`<section class="step" aria-labelledby="step-${id}">
    <h2 id="step-${id}" tabindex="-1">${title}</h2>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${fields.map((name) => field(editor, name.split('.')))}
    ${id === 'sources' ? stepSources(editor) : nothing} ${inside}
    ${folds.map((fold) => {
      const open = editor.isOpen(`#${fold.id}`);
      return html`<details
        class="fold"
        .open=${live(open)}
        @toggle=${({ currentTarget, target }: Event) => {
          if (target === currentTarget) editor.setOpen(`#${fold.id}`, (target as HTMLDetailsElement).open);
        }}
      >
        <summary><h3>${names[fold.id]}</h3></summary>
        ${open ? fold.fields.map((name) => field(editor, name.split('.'))) : nothing}
      </details>`;
    })}
    ${id === 'what' ? doubtfulLanguages(editor, languages) : nothing}
  </section>`;
}

/** Names languages that the elements do not support, or that no native speaker has reviewed. */
export function doubtfulLanguages(editor: Editor, spoken: readonly string[]): readonly TemplateResult[] {
  const { output } = editor.words;
  const name = (language: string) => languageName(editor.words, language);
  const all = spoken.map(name).join(', ');
  return editor.languages.flatMap((language) => {
    if (!spoken.includes(language)) return html`<p class="unspoken">${output.noWords(name(language), all)}</p>`;
    return READ_BY_NATIVE_SPEAKERS.includes(language) ? [] : html`<p class="hint">${output.unread(name(language))}</p>`;
  });
}
