/** The steps of a way to say no: one per line, or each with its own fields. */
import { html, nothing, type TemplateResult } from 'lit';
import { get, itemsAt, pathText, type Path } from './draft.js';
import { idOf, problems, textOf, type Editor } from './editor.js';
import { capitalised, languageName } from './names.js';
import { isMoreThanText, linesOf, stepsWith } from './step-lines.js';

/**
 * Renders one textarea for each language if all steps are plain text, and the list otherwise. `list` renders the steps
 * with all fields.
 */
export function stepLines(editor: Editor, path: Path, list: () => TemplateResult): TemplateResult {
  const { lines: w } = editor.words;
  const steps = itemsAt(editor.draft, path);
  const single = `${pathText(path)}…single`;
  const stepAt = (index: number): string => pathText([...path, index]);
  // an open step stays open
  const isOpen = editor.isOpen(single) || steps.some((_, index) => editor.isOpen(stepAt(index)));
  const hasMore = steps.some(isMoreThanText);
  const isList = hasMore || isOpen;
  const change = () => {
    for (const index of steps.keys()) editor.setOpen(stepAt(index), false);
    editor.setOpen(single, !isOpen);
  };
  return html`<div class="steps">
    ${isList ? list() : textareas(editor, path)}
    ${
      hasMore || !(steps.length || isOpen)
        ? nothing
        : html`<button type="button" class="add" @click=${change}>${isList ? w.back : w.single}</button>`
    }
  </div>`;
}

function textareas(editor: Editor, path: Path): TemplateResult {
  const { draft } = editor;
  const [label, hint] = textOf(editor.words, path);
  const written = itemsAt(draft, path).flatMap((step) =>
    Object.keys((get(step, ['text']) as object | undefined) ?? {}),
  );
  const languages = [...new Set([...editor.languages, ...written])];
  const isAlone = languages.length < 2;
  const hintId = `${idOf(path)}-hint`;
  const { lines: w } = editor.words;
  const said = [hint, w.hint, isAlone ? '' : w.languages].filter(Boolean).join(' ');
  const hints = html`<p class="hint" id=${hintId}>${said}</p>`;
  const inputs = languages.map((language) => {
    const at = [...path, language];
    const lines = linesOf(draft, path, language);
    const found = itemsAt(draft, path).flatMap((_, index) => problems(editor, [...path, index, 'text', language]));
    const write = ({ target }: Event, isTyping: boolean) => {
      editor.set(path, stepsWith(draft, path, language, (target as HTMLTextAreaElement).value, isTyping));
    };
    // no `live()`: a blank line typed below the last step stays
    return html`<div class="field">
      <label for=${idOf(at)}
        >${isAlone ? label : capitalised(editor.words, languageName(editor.words, language))}</label
      >
      ${isAlone ? hints : nothing}
      <textarea
        id=${idOf(at)}
        rows=${Math.max(3, lines.split('\n').length)}
        lang=${language}
        dir="auto"
        autocomplete="off"
        .value=${lines}
        aria-describedby=${found.length ? `${hintId} ${idOf(at)}-problems` : hintId}
        aria-invalid=${found.length ? 'true' : nothing}
        @input=${(event: InputEvent) => {
          write(event, true);
        }}
        @change=${(event: Event) => {
          write(event, false);
        }}
      ></textarea>
      ${found.length ? html`<p class="problems" id="${idOf(at)}-problems">${found}</p>` : nothing}
    </div>`;
  });
  const whole = [
    path,
    ...itemsAt(draft, path).flatMap((_, index) => [
      [...path, index],
      [...path, index, 'text'],
    ]),
  ];
  const wrong = whole.flatMap((at) => problems(editor, at));
  const below = wrong.length ? html`<p class="problems">${wrong}</p>` : nothing;
  if (isAlone) return html`<div id=${idOf(path)} tabindex="-1">${inputs}${below}</div>`;
  return html`<fieldset class="languages" id=${idOf(path)} tabindex="-1">
    <legend>${label}</legend>
    ${hints}
    <div class="columns">${inputs}</div>
    ${below}
  </fieldset>`;
}
