/** Fields for kinds of data: a single one from the vocabulary or a custom one, or several at once, typed or selected. */
import { html, nothing, type TemplateResult } from 'lit';
import { CATEGORIES, isSpecialCategory, type CategoryId } from '../model/categories.js';
import { get, isKnownCategory, itemsAt, textAt, type Path } from './draft.js';
import { about, idOf, textOf, type Editor } from './editor.js';
import { itemName, sourceName } from './names.js';
import { ownId, typedData, vocabularyOf } from './own-data.js';
import { forgetPress, stayingUnderPointer, watchPress } from './pressed.js';

const IDS = Object.keys(CATEGORIES) as CategoryId[];

/** A select field for a category of the vocabulary or a custom one. */
export function category(editor: Editor, path: Path): TemplateResult {
  const { draft, readerWords, words: w } = editor;
  const value = textAt(draft, path);
  const own = value !== '' && !isKnownCategory(value);
  const names = readerWords[0].categories;
  const option = (id: CategoryId) => html`<option value=${id} ?selected=${id === value}>${names[id]}</option>`;
  const { describedBy, invalid, problems: wrong } = about(editor, path);
  return html`<div class="field">
    <label for=${idOf(path)}>${textOf(w, path)[0]}</label>
    <select
      id=${idOf(path)}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      @change=${({ target }: Event) => {
        const { value: chosen } = target as HTMLSelectElement;
        const label = [...path.slice(0, -1), 'label', textAt(draft, ['defaultLanguage'])];
        editor.set(path, chosen === 'own' ? ownId(draft, Number(path.at(-2)), textAt(draft, label)) : chosen);
      }}
    >
      <option value="" ?selected=${!value}>${w.notSaid}</option>
      ${IDS.filter((id) => !isSpecialCategory(id)).map(option)}
      <optgroup label=${w.special}>${IDS.filter(isSpecialCategory).map(option)}</optgroup>
      <option value="own" ?selected=${own}>${w.ownCategory}</option>
    </select>
    ${wrong}
  </div>`;
}

/** Controls above the list for adding several kinds of data at once. */
export function addData(editor: Editor, path: Path): TemplateResult {
  return html`${typeData(editor, path)} ${sourcesOfAll(editor, path)} ${tickCategories(editor, path)}`;
}

/** One field for each use, for names separated by commas. */
function typeData(editor: Editor, path: Path): TemplateResult {
  const [title, hint] = editor.words.categories.typed;
  const id = `${idOf(path)}-typed`;
  return html`<fieldset class="typed" aria-describedby="${id}-hint">
    <legend>${title}</legend>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${Object.entries(editor.words.categories.uses).map(([use, label]) => {
      const add = (field: HTMLTextAreaElement) => {
        addTyped(editor, path, use, field);
      };
      // multi-line, because a pasted list can have several lines
      return html`<div class="field">
        <label for="${id}-${use}">${label}</label>
        <textarea
          id="${id}-${use}"
          rows="1"
          lang=${textAt(editor.draft, ['defaultLanguage']) || nothing}
          dir="auto"
          autocomplete="off"
          autocapitalize="none"
          enterkeyhint="done"
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            add(event.target as HTMLTextAreaElement);
          }}
          @focus=${watchPress}
          @blur=${forgetPress}
          @change=${({ target }: Event) => {
            stayingUnderPointer(target as Element, () => {
              add(target as HTMLTextAreaElement);
            });
          }}
        ></textarea>
      </div>`;
    })}
  </fieldset>`;
}

function addTyped(editor: Editor, path: Path, use: string, field: HTMLTextAreaElement): void {
  const { draft, readerWords, words: w } = editor;
  const { already, items } = typedData(draft, field.value, use, vocabularyOf(draft, readerWords));
  field.value = '';
  if (items.length) editor.add(path, ...items);
  const added = items.length ? w.categories.added(items.length) : '';
  const names = already.map((index) => itemName(editor, [...path, index])).join('; ');
  const message = [added, names && w.categories.already(names)].filter(Boolean).join(' ');
  if (message) editor.say(message, items.length ? path : undefined);
}

/** Names the sources of all data added here, if the notice has several sources. */
function sourcesOfAll(editor: Editor, path: Path): TemplateResult | typeof nothing {
  const ids = editor.sourcesOf(path);
  const sources = itemsAt(editor.draft, ['sources']);
  const names = sources.flatMap((source, index) =>
    ids.includes(textAt(source, ['id'])) ? [sourceName(editor, index)] : [],
  );
  return names.length && sources.length > 1
    ? html`<p class="hint">${editor.words.categories.sources(names.join('; '))}</p>`
    : nothing;
}

/** Checkboxes for adding several categories of the vocabulary with the same use. */
function tickCategories(editor: Editor, path: Path): TemplateResult {
  const { readerWords, words: w } = editor;
  const chosen = new Set(itemsAt(editor.draft, path).map((item) => get(item, ['id'])));
  const ids = IDS.filter((id) => !chosen.has(id));
  const boxes = (which: readonly CategoryId[]) =>
    which.map(
      (id) => html`<label><input type="checkbox" name="id" value=${id} /> ${readerWords[0].categories[id]}</label>`,
    );
  const groups = itemsAt(editor.draft, ['dataGroups']);
  const special = ids.filter(isSpecialCategory);
  return html`<details class="tick">
    <summary>${w.categories.title}</summary>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.target as HTMLFormElement;
        const data = new FormData(form);
        const [use, group] = [data.get('use'), data.get('group')];
        const items = data.getAll('id').map((id) => ({ id, use, ...(group && { group }) }));
        if (!items.length) return;
        editor.add(path, ...items);
        editor.say(w.categories.added(items.length), path);
        for (const input of form.querySelectorAll<HTMLInputElement>('[name="id"]')) input.checked = false;
      }}
    >
      <div class="choices">${boxes(ids.filter((id) => !isSpecialCategory(id)))}</div>
      ${
        special.length
          ? html`<fieldset class="choices">
              <legend>${w.special}</legend>
              ${boxes(special)}
            </fieldset>`
          : nothing
      }
      <div class="field">
        <label for="tick-use">${w.categories.use}</label>
        <select id="tick-use" name="use">
          ${Object.entries(w.options.use).map(([value, text]) => html`<option value=${value}>${text}</option>`)}
        </select>
      </div>
      ${
        groups.length
          ? html`<div class="field">
              <label for="tick-group">${w.fields['dataCategories[].group'][0]}</label>
              <select id="tick-group" name="group">
                <option value="">${w.notSaid}</option>
                ${groups.map(
                  (group, index) =>
                    html`<option value=${textAt(group, ['id'])}>${itemName(editor, ['dataGroups', index])}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      <button>${w.categories.add}</button>
    </form>
  </details>`;
}
