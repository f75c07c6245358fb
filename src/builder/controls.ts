/** Form controls: one template for each kind of value. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { KINDS } from '../model/notice.js';
import type { Shape } from '../model/shape.js';
import { dayField, isDate } from './day-field.js';
import { get, itemsAt, pathText, shapeAt, textAt, type Path } from './draft.js';
import { about, idOf, problems, requiredMark, textOf, type Editor } from './editor.js';
import { capitalised, languageName } from './names.js';

/** A single-line field for a text, date, address or number. */
export function line(editor: Editor, path: Path, shape: Shape): TemplateResult {
  if (isDate(shape)) return dayField(editor, path, shape);
  const [label, hint] = textOf(editor.words, path);
  const value = textAt(editor.draft, path);
  // other fields refer to an id, so it changes when editing is finished, not with each letter
  const isNamed = path.length > 1 && path.at(-1) === 'id';
  const { describedBy, invalid, hint: below, problems: wrong, required } = about(editor, path, hint);
  const kind = shape.type === 'number' ? 'numeric' : (INPUT_MODES.find(([one]) => one === shape)?.[1] ?? 'text');
  return html`<div class="field">
    <label for=${idOf(path)}>${label}</label>${requiredMark(editor, path)} ${below}
    <input
      id=${idOf(path)}
      type="text"
      inputmode=${kind}
      autocomplete="off"
      spellcheck=${kind === 'text' ? 'true' : 'false'}
      dir="auto"
      .value=${live(value)}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      aria-required=${required}
      @input=${({ target }: InputEvent) => {
        const { value: given } = target as HTMLInputElement;
        const isNumber = shape.type === 'number' && /^\d+$/.test(given);
        if (!isNamed) editor.set(path, isNumber ? Number(given) : given || undefined);
      }}
      @change=${({ target }: Event) => {
        const { value: given } = target as HTMLInputElement;
        if (isNamed) editor.set(path, given.trim() || undefined);
      }}
    />
    ${wrong}
  </div>`;
}

/** Values of `inputmode`, by kind of value. */
const INPUT_MODES: readonly (readonly [shape: unknown, mode: 'url' | 'email' | 'tel'])[] = [
  [KINDS.https, 'url'],
  [KINDS['e-mail'], 'email'],
  [KINDS.telephone, 'tel'],
];

/** A day, or a keyword if there is no day or if it differs between readers. */
export function dayOrWord(editor: Editor, path: Path, shape: Shape): TemplateResult {
  const { words: w } = editor;
  const { answers, ask } = w.days[path.at(-1) as keyof typeof w.days];
  const given = get(editor.draft, path);
  const hasNone = Object.hasOwn(answers, 'none');
  const isWord = typeof given === 'string' && Object.hasOwn(answers, given);
  const answer = isWord ? given : given === undefined && hasNone ? 'none' : 'day';
  const isDay = answer === 'day';
  const id = isDay ? `${idOf(path)}-answer` : idOf(path);
  const { describedBy, invalid, problems: wrong } = about(editor, path);
  return html`<div class="columns day">
    <div class="field">
      <label for=${id}>${ask}</label>
      <select
        id=${id}
        aria-describedby=${isDay ? nothing : describedBy}
        aria-invalid=${isDay ? nothing : invalid}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          // an empty day: shows the field, but adds nothing to the notice
          editor.set(path, value === 'none' ? undefined : value === 'day' ? '' : value);
        }}
      >
        ${Object.entries(answers).map(
          ([value, text]) => html`<option value=${value} ?selected=${value === answer}>${text}</option>`,
        )}
      </select>
      ${isDay ? nothing : wrong}
    </div>
    ${isDay ? dayField(editor, path, shape) : nothing}
  </div>`;
}

/** A list of words on one line, separated by commas, semicolons or spaces. */
export function words(editor: Editor, path: Path): TemplateResult {
  const [label, hint] = textOf(editor.words, path);
  const shape = shapeAt(path);
  const own = itemsAt(editor.draft, path).join(', ');
  const { describedBy, invalid, hint: below, problems: wrong, required } = about(editor, path, hint);
  return html`<div class="field">
    <label for=${idOf(path)}>${label}</label>${requiredMark(editor, path)} ${below}
    <input
      id=${idOf(path)}
      type="text"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      .value=${own}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      aria-required=${required}
      @change=${({ target }: Event) => {
        const items = (target as HTMLInputElement).value.split(/[\s,;]+/).filter(Boolean);
        editor.set(path, items.length ? items.slice(0, mostOf(shape)) : undefined);
      }}
    />
    ${wrong}
  </div>`;
}

export const mostOf = (shape: Shape | undefined): number =>
  Number(shape?.pipe?.find(({ type }) => type === 'max_length')?.requirement ?? Infinity);

/** Fields for a text in each language of the notice, side by side. */
export function byLanguage(editor: Editor, path: Path, shape: Shape): TemplateResult {
  const [label, hint] = textOf(editor.words, path);
  const present = Object.keys((get(editor.draft, path) as object | undefined) ?? {});
  const languages = [...new Set([...editor.languages, ...present])];
  const { hint: below, problems: wrong } = about(editor, path, hint);
  const inputs = languages.map((language) => {
    const at = [...path, language];
    const { describedBy, invalid, problems: own, required } = about(editor, at);
    const value = get(editor.draft, at);
    const described = [hint ? `${idOf(path)}-hint` : '', describedBy === nothing ? '' : describedBy].join(' ').trim();
    return html`<div class="field">
      <label for=${idOf(at)}
        >${languages.length > 1 ? capitalised(editor.words, languageName(editor.words, language)) : label}</label
      >${requiredMark(editor, at)} ${languages.length > 1 ? nothing : below}
      <textarea
        id=${idOf(at)}
        rows="1"
        lang=${language}
        dir="auto"
        autocomplete="off"
        .value=${live(Array.isArray(value) ? value.join(' > ') : ((value as string | undefined) ?? ''))}
        aria-describedby=${described || nothing}
        aria-invalid=${invalid}
        aria-required=${required}
        @input=${({ target }: InputEvent) => {
          const text = (target as HTMLTextAreaElement).value;
          if (shape.value?.type !== 'array') editor.set(at, text.replace(/\s*[\n\r]+\s*/g, ' ') || undefined);
        }}
        @change=${({ target }: Event) => {
          const text = (target as HTMLTextAreaElement).value;
          if (shape.value?.type !== 'array') return;
          const labels = text.split(/[>›»\n]/).map((one) => one.trim());
          editor.set(at, text.trim() ? labels.filter(Boolean) : undefined);
        }}
      ></textarea>
      ${own}
    </div>`;
  });
  if (languages.length < 2) return html`<div id=${idOf(path)} tabindex="-1">${inputs}${wrong}</div>`;
  return html`<fieldset class="languages" id=${idOf(path)} tabindex="-1">
    <legend>${label}</legend>
    ${below}
    <div class="columns">${inputs}</div>
    ${wrong}
  </fieldset>`;
}

export type Options = readonly (readonly [value: string, label: string])[];

export function wordsOf({ words: w }: Editor, name: string, shape: Shape): Options {
  const known = w.options[name as keyof typeof w.options] as Readonly<Record<string, string>> | undefined;
  return ((shape.options ?? []) as string[]).map((option) => [option, known?.[option] ?? option]);
}

export function chooseOne(
  editor: Editor,
  path: Path,
  options: Options,
  { given = textAt(editor.draft, path), read = (value: string): unknown => value || undefined } = {},
): TemplateResult {
  const [label, hint] = textOf(editor.words, path);
  const { describedBy, invalid, hint: below, problems: wrong, required } = about(editor, path, hint);
  const all: Options = options.some(([one]) => one === given) || !given ? options : [...options, [given, given]];
  return html`<div class="field">
    <label for=${idOf(path)}>${label}</label>${requiredMark(editor, path)} ${below}
    <select
      id=${idOf(path)}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      aria-required=${required}
      @change=${({ target }: Event) => {
        editor.set(path, read((target as HTMLSelectElement).value));
      }}
    >
      <option value="" ?selected=${!given}>${editor.words.notSaid}</option>
      ${all.map(([one, text]) => html`<option value=${one} ?selected=${one === given}>${text}</option>`)}
    </select>
    ${wrong}
  </div>`;
}

/** With more options than this, the list is collapsed and its summary names the selected ones. */
const FEW = 4;

export function chooseMany(editor: Editor, path: Path, options: Options): TemplateResult {
  const [label, hint] = textOf(editor.words, path);
  const chosen = itemsAt(editor.draft, path).map(String);
  const found = [path, ...chosen.map((_, index) => [...path, index])].flatMap((at) => problems(editor, at));
  const unknown: Options = chosen.filter((one) => !options.some(([id]) => id === one)).map((one) => [one, one]);
  const boxes = html`<fieldset class="choices" id=${idOf(path)} tabindex="-1">
    <legend>${label}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${[...options, ...unknown].map(
      ([value, text]) =>
        html`<label
          ><input
            type="checkbox"
            .checked=${live(chosen.includes(value))}
            @change=${({ target }: Event) => {
              const others = chosen.filter((one) => one !== value);
              const next = (target as HTMLInputElement).checked ? [...others, value] : others;
              editor.set(path, next.length ? next : undefined);
            }}
          />
          ${text}</label
        >`,
    )}
    ${found.length ? html`<p class="problems">${found}</p>` : nothing}
  </fieldset>`;
  if (options.length <= FEW) return boxes;
  const names = [...options, ...unknown].filter(([value]) => chosen.includes(value)).map(([, text]) => text);
  return html`<details
    class="many"
    .open=${live(editor.isOpen(pathText(path)))}
    @toggle=${({ target }: Event) => {
      editor.setOpen(pathText(path), (target as HTMLDetailsElement).open);
    }}
  >
    <summary>${editor.words.pair(label, names.join('; ') || editor.words.nobody)}</summary>
    ${boxes}
  </details>`;
}

/** A select field for a setting that is not part of the notice. */
export function choice(
  id: string,
  [label, hint]: readonly [label: string, hint?: string],
  given: Options,
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  const options: Options = given.some(([value]) => value === chosen) ? given : [...given, [chosen, chosen]];
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <select
      id=${id}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${({ target }: Event) => {
        choose((target as HTMLSelectElement).value);
      }}
    >
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </div>`;
}
