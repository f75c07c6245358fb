/** Fields for the sources of each step, and of single claims that differ from their step. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chooseOne, type Options } from './controls.js';
import { get, itemsAt, pathText, textAt, type Path } from './draft.js';
import { idOf, problems, textOf, type Editor } from './editor.js';
import { STEPS, type StepId } from './fields.js';
import { sourceName } from './names.js';

/** Returns the sources of the notice as options, by id. */
const sourceOptions = (editor: Editor): Options =>
  itemsAt(editor.draft, ['sources']).map((source, index) => [textAt(source, ['id']), sourceName(editor, index)]);

const namesOf = (options: Options, ids: readonly string[]): string =>
  ids.map((id) => options.find(([one]) => one === id)?.[1] ?? id).join('; ');

/** Renders a checkbox for each source. */
const boxes = (options: Options, chosen: readonly string[], choose: (ids: readonly string[]) => void) =>
  options.map(
    ([id, name]) =>
      html`<label
        ><input
          type="checkbox"
          .checked=${live(chosen.includes(id))}
          @change=${({ target }: Event) => {
            const others = chosen.filter((one) => one !== id);
            choose((target as HTMLInputElement).checked ? [...others, id] : others);
          }}
        />
        ${name}</label
      >`,
  );

/** Renders the sources of a claim. With only one source there is nothing to choose. */
export function claimSources(editor: Editor, path: Path): TemplateResult | typeof nothing {
  const [label] = textOf(editor.words, path);
  const given = get(editor.draft, path);
  const own = Array.isArray(given) ? given.map(String) : undefined;
  const chosen = own ?? editor.sourcesOf(path);
  const known = sourceOptions(editor);
  const unknown: Options = chosen.filter((id) => !known.some(([one]) => one === id)).map((id) => [id, id]);
  const options = [...known, ...unknown];
  const found = [path, ...chosen.map((_, index) => [...path, index])].flatMap((at) => problems(editor, at));
  if (options.length < 2 && !own && !found.length) return nothing;
  const names = namesOf(options, chosen);
  const said = own || !names ? names || editor.words.nobody : editor.words.attribution.asStep(names);
  return html`<details
    class="many"
    .open=${live(editor.isOpen(pathText(path)))}
    @toggle=${({ target }: Event) => {
      editor.setOpen(pathText(path), (target as HTMLDetailsElement).open);
    }}
  >
    <summary>${editor.words.pair(label, said)}</summary>
    <fieldset class="choices" id=${idOf(path)} tabindex="-1">
      <legend class="unseen">${label}</legend>
      ${boxes(options, chosen, (ids) => {
        editor.set(path, ids.length ? ids : undefined);
      })}
      ${found.length ? html`<p class="problems">${found}</p>` : nothing}
    </fieldset>
  </details>`;
}

/** Renders the source of a quote or wording. Default: the source of its step, if it has only one. */
export function quoteSource(editor: Editor, path: Path): TemplateResult {
  const [common = '', ...others] = editor.sourcesOf(path);
  const given = textAt(editor.draft, path) || (others.length ? '' : common);
  return chooseOne(editor, path, sourceOptions(editor), { given });
}

/** The steps that contain claims. */
const SAYING: readonly StepId[] = STEPS.map(({ id }) => id).filter((id) => id !== 'publish');

/** Renders the sources of each step. With only one source there is nothing to choose. */
export function stepSources(editor: Editor): TemplateResult | typeof nothing {
  const options = sourceOptions(editor);
  if (options.length < 2) return nothing;
  const { attribution, folds, steps } = editor.words;
  return html`<fieldset class="group attribution">
    <legend>${attribution.title}</legend>
    <p class="hint">${attribution.hint}</p>
    ${SAYING.map(
      (step) =>
        html`<fieldset class="choices" id="attribution-${step}">
          <legend>${step === 'sources' ? folds.positions : steps[step][0]}</legend>
          ${boxes(options, editor.sourcesOf([FIRST_OF[step]]), (ids) => {
            editor.attribute(step, ids);
          })}
        </fieldset>`,
    )}
  </fieldset>`;
}

/** The first top-level field of each step. */
const FIRST_OF = Object.fromEntries(
  STEPS.map(({ fields, id }) => [id, fields[0]?.replace(/\..*/, '') ?? '']),
) as Record<StepId, string>;
