/** Selects a template for each field, and renders objects and lists. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Shape } from '../model/shape.js';
import {
  byLanguage,
  chooseMany,
  chooseOne,
  dayOrWord,
  line,
  mostOf,
  words,
  wordsOf,
  type Options,
} from './controls.js';
import { addData, category } from './data-fields.js';
import { daysPanel } from './days-panel.js';
import { dayField } from './day-field.js';
import { fieldOf, get, itemsAt, pathText, shapeAt, textAt, type Path } from './draft.js';
import { idOf, labelOf, problems, textOf, type Editor } from './editor.js';
import { isAlone, isOwn, placeOf, type Place } from './fields.js';
import { stepLines } from './lines-field.js';
import { itemName, singular } from './names.js';
import { claimSources, quoteSource } from './sources-field.js';
import { isTimedByAnswer, timing } from './timing-field.js';

/** Renders a field with everything below it. */
export function field(editor: Editor, path: Path): TemplateResult | typeof nothing {
  const shape = shapeAt(path);
  const name = fieldOf(path);
  const last = String(path.at(-1));
  if (!shape || isOwn(name)) return nothing;
  switch (last) {
    case 'sourceRefs':
      return claimSources(editor, path);
    case 'jurisdictions':
      if (path.length > 1) return chooseMany(editor, path, optionsOf(editor, 'jurisdictions'));
      break;
    case 'regions':
      return chooseSome(editor, path, optionsOf(editor, 'jurisdictions'), 1);
    case 'audiences':
      if (path.length > 1) return chooseSome(editor, path, optionsOf(editor, 'audiences'), 2);
      break;
    case 'sourceRef':
      return quoteSource(editor, path);
    case 'kind':
      if (name === 'audiences[].choice.kind') return timing(editor, path);
      break;
    case 'supersededBy':
      return optionsOf(editor, 'updates').length ? chooseOne(editor, path, optionsOf(editor, 'updates')) : nothing;
    case 'group':
      return optionsOf(editor, 'dataGroups').length
        ? chooseOne(editor, path, optionsOf(editor, 'dataGroups'))
        : nothing;
    case 'id':
      if (name === 'dataCategories[].id') return category(editor, path);
      break;
    case 'steps':
      return stepLines(editor, path, () => list(editor, path));
  }
  switch (shape.type) {
    case 'strict_object':
      return group(editor, path, shape);
    case 'record':
      return byLanguage(editor, path, shape);
    case 'array':
      if (!shape.item?.entries) return words(editor, path);
      return isAlone(editor.draft, path) ? alone(editor, path) : list(editor, path);
    case 'union':
      if (!isTimedByAnswer(path)) return dayOrWord(editor, path, shape);
      return isDayAt(editor, path) ? dayField(editor, path, shape) : nothing;
    case 'picklist':
      return chooseOne(editor, path, wordsOf(editor, last, shape));
    case 'boolean':
      return chooseOne(
        editor,
        path,
        [
          ['true', editor.words.yes],
          ['false', editor.words.no],
        ],
        { read: (value) => (value ? value === 'true' : undefined) },
      );
    default:
      return line(editor, path, shape);
  }
}

/** Returns true if the answer above is a day, even an empty one. */
function isDayAt(editor: Editor, path: Path): boolean {
  const value = get(editor.draft, path);
  return value !== undefined && value !== 'any-time' && value !== 'rolling';
}

/** Returns items of the notice as options, by id or code. */
export function optionsOf(editor: Editor, name: 'updates' | 'dataGroups' | 'jurisdictions' | 'audiences'): Options {
  return itemsAt(editor.draft, [name]).map((item, index) => {
    const id = textAt(item, [name === 'jurisdictions' ? 'code' : 'id']);
    return [id, itemName(editor, [name, index])];
  });
}

/** Renders checkboxes if there are enough options. */
const chooseSome = (editor: Editor, path: Path, options: Options, enough: number) =>
  options.length >= enough || itemsAt(editor.draft, path).length ? chooseMany(editor, path, options) : nothing;

/** Renders the fields of an object, with rarely used ones collapsed. */
function group(editor: Editor, path: Path, shape: Shape): TemplateResult {
  const keys = Object.keys(shape.entries ?? {});
  const shown = (place: Place) =>
    keys
      .map((key) => [...path, key])
      .filter((at) => placeOf(editor.draft, at) === place)
      .map((at) => field(editor, at))
      .filter((one) => one !== nothing);
  const more = shown('more');
  const at = `${pathText(path)}…`;
  const inside = html`${shown('open')}${
    more.length
      ? html`<details
          .open=${live(editor.isOpen(at))}
          @toggle=${({ target }: Event) => {
            editor.setOpen(at, (target as HTMLDetailsElement).open);
          }}
        >
          <summary>${editor.words.more}</summary>
          ${more}
        </details>`
      : nothing
  }`;
  // list items have their own border
  if (typeof path.at(-1) === 'number') return inside;
  const found = problems(editor, path);
  const label = labelOf(editor, path);
  const twice = keys.some((key) => labelOf(editor, [...path, key]) === label);
  return html`<fieldset class="group" id=${idOf(path)} tabindex="-1">
    <legend class=${twice ? 'unseen' : nothing}>${label}</legend>
    ${inside}${found.length ? html`<p class="problems">${found}</p>` : nothing}
  </fieldset>`;
}

/** Renders the single item of a list without list controls, and a button for adding another. */
function alone(editor: Editor, path: Path): TemplateResult {
  const at = [...path, 0];
  const inside = html`${
    itemsAt(editor.draft, path).length
      ? html`<div id=${idOf(at)} class="alone" tabindex="-1">${field(editor, at)}${problems(editor, at)}</div>`
      : nothing
  }
  ${below(editor, path)} ${addButton(editor, path)} ${problems(editor, path)}`;
  // top-level lists need no border
  if (path.length === 1) return html`<div id=${idOf(path)} tabindex="-1">${inside}</div>`;
  return html`<fieldset class="group" id=${idOf(path)} tabindex="-1">
    <legend>${labelOf(editor, path)}</legend>
    ${inside}
  </fieldset>`;
}

/** Renders what follows from a list, below it. */
const below = (editor: Editor, path: Path): TemplateResult | typeof nothing =>
  fieldOf(path) === 'audiences[].plan' ? daysPanel(editor, path) : nothing;

const addButton = (editor: Editor, path: Path): TemplateResult =>
  html`<button
    type="button"
    class="add"
    ?disabled=${itemsAt(editor.draft, path).length >= mostOf(shapeAt(path))}
    @click=${() => {
      editor.add(path, {});
    }}
  >
    ${editor.words.add(singular(editor.words, path))}
  </button>`;

/** Renders a list whose items can be added, moved and removed. */
function list(editor: Editor, path: Path): TemplateResult {
  const { words: w } = editor;
  const [label, hint] = textOf(editor.words, path);
  const items = itemsAt(editor.draft, path);
  const found = problems(editor, path);
  const button = (text: string, sign: string, what: string, act: () => void, disabled = false) =>
    html`<button type="button" data-act=${what} aria-label=${text} ?disabled=${disabled} @click=${act}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<fieldset class="list" id=${idOf(path)} tabindex="-1">
    <legend>${label}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${path.at(-1) === 'dataCategories' ? addData(editor, path) : nothing}
    <ol role="list">
      ${repeat(
        items.keys(),
        // an editable id is not a stable key
        (index) => (isOwn(`${fieldOf(path)}[].id`) && textAt(items[index], ['id'])) || index,
        (index) => {
          const at = [...path, index];
          const name = itemName(editor, at);
          const open = editor.isOpen(pathText(at));
          const wrong = editor.problemsAt(`${pathText(at)}*`).length;
          return html`<li id=${idOf(at)} tabindex="-1">
            <details
              .open=${live(open)}
              @toggle=${({ target }: Event) => {
                editor.setOpen(pathText(at), (target as HTMLDetailsElement).open);
              }}
            >
              <summary>
                ${name}${wrong ? html`${' '}<span class="problem">${w.check.fix(wrong)}</span>` : nothing}
              </summary>
              ${open ? html`${field(editor, at)}${problems(editor, at)}` : nothing}
            </details>
            <div class="acts">
              ${button(
                w.up(name),
                '↑',
                'up',
                () => {
                  editor.move(path, index, index - 1);
                },
                index === 0,
              )}
              ${button(
                w.down(name),
                '↓',
                'down',
                () => {
                  editor.move(path, index, index + 1);
                },
                index === items.length - 1,
              )}
              ${button(w.remove(name), '✕', 'remove', () => {
                editor.remove(path, index);
              })}
            </div>
          </li>`;
        },
      )}
    </ol>
    ${below(editor, path)} ${addButton(editor, path)} ${found.length ? html`<p class="problems">${found}</p>` : nothing}
  </fieldset>`;
}
