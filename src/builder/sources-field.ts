/** Who says so: of one claim, where it is not as in its whole step; and of each step. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chooseOne, type Options } from './controls.js';
import { get, itemsAt, pathText, textAt, type Path } from './draft.js';
import { idOf, problems, textOf, type Editor } from './editor.js';
import { STEPS, type StepId } from './fields.js';
import { sourceName } from './names.js';

/** The sources of the notice, by their id. */
const sourceOptions = (editor: Editor): Options =>
  itemsAt(editor.draft, ['sources']).map((source, index) => [textAt(source, ['id']), sourceName(editor, index)]);

const namesOf = (options: Options, ids: readonly string[]): string =>
  ids.map((id) => options.find(([one]) => one === id)?.[1] ?? id).join('; ');

/** A box for each source. */
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

/** The sources of one claim. Where there is one source, it says everything, and nothing is asked. */
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

/** The one source of a quote or a wording; that of its step where the step has one. */
export function quoteSource(editor: Editor, path: Path): TemplateResult {
  const [common = '', ...others] = editor.sourcesOf(path);
  const given = textAt(editor.draft, path) || (others.length ? '' : common);
  return chooseOne(editor, path, sourceOptions(editor), { given });
}

/** The steps in which something is said. */
const SAYING: readonly StepId[] = STEPS.map(({ id }) => id).filter((id) => id !== 'publish');

/** The sources of each step; nothing where there is one source, which says everything. */
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

/** A path that stands in each step. */
const FIRST_OF = Object.fromEntries(
  STEPS.map(({ fields, id }) => [id, fields[0]?.replace(/\..*/, '') ?? '']),
) as Record<StepId, string>;
