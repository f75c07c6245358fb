/** The form: a template for each kind of value that the schema knows. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { CATEGORIES, isSpecialCategory, type CategoryId } from '../model/categories.js';
import { parseDay } from '../model/day.js';
import { KINDS } from '../model/notice.js';
import type { Problem, ProblemCode } from '../model/check.js';
import type { Shape } from '../model/shape.js';
import type { Words } from '../words/languages/en.js';
import { isAmbiguous, writtenDay } from './date.js';
import { fieldOf, get, isKnownCategory, itemsAt, pathText, shapeAt, textAt, type Draft, type Path } from './draft.js';
import { isOwn, isRare } from './fields.js';
import type { BuilderWords } from './words/en.js';

/** What the form needs of the element it stands in. */
export interface Editor {
  readonly draft: Draft;
  readonly words: BuilderWords;
  /** The words of the elements, in the language of the builder first. */
  readonly readerWords: readonly [Words, ...Words[]];
  /** Languages of the notice. */
  readonly languages: readonly string[];
  /** What the checker says of a field, by its path. */
  problemsAt(path: string): readonly Problem[];
  isOpen(path: string): boolean;
  setOpen(path: string, open: boolean): void;
  set(path: Path, value: unknown): void;
  add(list: Path, ...items: object[]): void;
  move(list: Path, from: number, to: number): void;
  remove(list: Path, index: number): void;
}

export const idOf = (path: Path): string => `field-${pathText(path)}`;

/** One field with all that is below it. */
export function field(editor: Editor, path: Path): TemplateResult | typeof nothing {
  const shape = shapeAt(path);
  const name = fieldOf(path);
  const last = String(path.at(-1));
  if (!shape || isOwn(name)) return nothing;
  switch (last) {
    case 'sourceRefs':
      return chooseMany(editor, path, optionsOf(editor, 'sources'));
    case 'jurisdictions':
      if (path.length > 1) return chooseMany(editor, path, optionsOf(editor, 'jurisdictions'));
      break;
    case 'sourceRef':
      return chooseOne(editor, path, optionsOf(editor, 'sources'));
    case 'supersededBy':
      return optionsOf(editor, 'updates').length ? chooseOne(editor, path, optionsOf(editor, 'updates')) : nothing;
    case 'group':
      return optionsOf(editor, 'dataGroups').length
        ? chooseOne(editor, path, optionsOf(editor, 'dataGroups'))
        : nothing;
    case 'id':
      if (name === 'dataCategories[].id') return category(editor, path);
  }
  switch (shape.type) {
    case 'strict_object':
      return group(editor, path, shape);
    case 'record':
      return byLanguage(editor, path, shape);
    case 'array':
      return shape.item?.entries ? list(editor, path) : words(editor, path);
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

/** Label and hint of a field. */
function textOf(w: BuilderWords, path: Path): readonly [label: string, hint?: string] {
  const name = fieldOf(path);
  const last = String(path.at(-1));
  if (Object.hasOwn(w.fields, name)) return w.fields[name as keyof typeof w.fields];
  // a text in one language is called what the text is called
  return Object.hasOwn(w.anywhere, last)
    ? w.anywhere[last as keyof typeof w.anywhere]
    : path.length
      ? textOf(w, path.slice(0, -1))
      : [''];
}

/** One item of a list, as a word. */
const singular = (w: BuilderWords, path: Path): string => w.items[path.at(-1) as keyof typeof w.items];

/** What a field is called, for sentences about it. */
const labelOf = (editor: Editor, path: Path): string => textOf(editor.words, path)[0];

function problems(editor: Editor, path: Path) {
  return editor
    .problemsAt(pathText(path))
    .map((problem) => html`<span class=${problem.severity}>${sentence(editor.words, problem, path)}</span>`);
}

/** The codes of what is not filled in, about which the label of the field says enough. */
const EMPTY: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['missing-field', 'missing-label', 'missing-address']);

/** What to do about a problem: in the builder's words where it has some, else in the checker's. */
export function sentence(w: BuilderWords, { code, fix, value }: Problem, path: Path): TemplateResult | string {
  const [label] = textOf(w, path);
  if (label && EMPTY.has(code)) return w.check.missing(label);
  const text = jsonText(value);
  if (text !== undefined && isAmbiguous(text)) return w.dates.ambiguous(text);
  return html`<span lang="en">${fix}</span>`;
}

function jsonText(value: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** The ids of what describes a field, and the elements themselves. */
function about(editor: Editor, path: Path, hint?: string | TemplateResult) {
  const id = idOf(path);
  const found = problems(editor, path);
  return {
    describedBy: [hint && `${id}-hint`, found.length && `${id}-problems`].filter(Boolean).join(' ') || nothing,
    invalid: found.length ? 'true' : nothing,
    hint: hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing,
    problems: found.length ? html`<p class="problems" id="${id}-problems">${found}</p>` : nothing,
  };
}

/** A text, a date, an address or a number on one line. */
function line(editor: Editor, path: Path, shape: Shape): TemplateResult {
  const [label, hint] = textOf(editor.words, path);
  const value = textAt(editor.draft, path);
  const day = isDate(shape) ? parseDay(value) : undefined;
  const said = day === undefined ? hint : editor.readerWords[0].day(day).text;
  const { describedBy, invalid, hint: below, problems: wrong } = about(editor, path, said);
  const kind =
    shape.type === 'number' ? 'numeric' : shape === KINDS.https ? 'url' : shape === KINDS['e-mail'] ? 'email' : 'text';
  return html`<div class="field">
    <label for=${idOf(path)}>${label}</label>
    ${below}
    <input
      id=${idOf(path)}
      type="text"
      inputmode=${kind}
      autocomplete="off"
      spellcheck=${kind === 'text' && !isDate(shape) ? 'true' : 'false'}
      dir="auto"
      .value=${live(value)}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      @input=${({ target }: InputEvent) => {
        const { value: given } = target as HTMLInputElement;
        editor.set(path, shape.type === 'number' && /^\d+$/.test(given) ? Number(given) : given || undefined);
      }}
      @change=${({ target }: Event) => {
        const { value: given } = target as HTMLInputElement;
        if (isDate(shape)) editor.set(path, writtenDay(given, editor.readerWords) || undefined);
      }}
    />
    ${wrong}
  </div>`;
}

const isDate = (shape: Shape | undefined): boolean =>
  shape === KINDS['YYYY-MM-DD'] || shape === KINDS.date || !!shape?.options?.some((one) => isDate(one as Shape));

/** A list of words on one line. */
function words(editor: Editor, path: Path): TemplateResult {
  const [label, hint] = textOf(editor.words, path);
  const shape = shapeAt(path);
  const own = itemsAt(editor.draft, path).join(', ');
  const { describedBy, invalid, hint: below, problems: wrong } = about(editor, path, hint);
  return html`<div class="field">
    <label for=${idOf(path)}>${label}</label>
    ${below}
    <input
      id=${idOf(path)}
      type="text"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      .value=${own}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      @change=${({ target }: Event) => {
        const items = (target as HTMLInputElement).value.split(/[\s,;]+/).filter(Boolean);
        editor.set(path, items.length ? items.slice(0, mostOf(shape)) : undefined);
      }}
    />
    ${wrong}
  </div>`;
}

const mostOf = (shape: Shape | undefined): number =>
  Number(shape?.pipe?.find(({ type }) => type === 'max_length')?.requirement ?? Infinity);

/** The same text in each language of the notice, side by side. */
function byLanguage(editor: Editor, path: Path, shape: Shape): TemplateResult {
  const [label, hint] = textOf(editor.words, path);
  const present = Object.keys((get(editor.draft, path) as object | undefined) ?? {});
  const languages = [...new Set([...editor.languages, ...present])];
  const { hint: below, problems: wrong } = about(editor, path, hint);
  const inputs = languages.map((language) => {
    const at = [...path, language];
    const { describedBy, invalid, problems: own } = about(editor, at);
    const value = get(editor.draft, at);
    const described = [hint ? `${idOf(path)}-hint` : '', describedBy === nothing ? '' : describedBy].join(' ').trim();
    return html`<div class="field">
      <label for=${idOf(at)}>${languages.length > 1 ? nameOf(editor, language) : label}</label>
      ${languages.length > 1 ? nothing : below}
      <textarea
        id=${idOf(at)}
        rows="1"
        lang=${language}
        dir="auto"
        autocomplete="off"
        .value=${live(Array.isArray(value) ? value.join(' > ') : ((value as string | undefined) ?? ''))}
        aria-describedby=${described || nothing}
        aria-invalid=${invalid}
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

/** The language's own name for people who read the builder: «Nederlands», or the tag where none is known. */
function nameOf({ words: w }: Editor, language: string): string {
  try {
    return new Intl.DisplayNames([w.lang], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

type Options = readonly (readonly [value: string, label: string])[];

function wordsOf({ words: w }: Editor, name: string, shape: Shape): Options {
  const known = w.options[name as keyof typeof w.options] as Readonly<Record<string, string>> | undefined;
  return ((shape.options ?? []) as string[]).map((option) => [option, known?.[option] ?? option]);
}

/** Things of the notice to point at, by their id, or code. */
function optionsOf(editor: Editor, name: 'sources' | 'updates' | 'dataGroups' | 'jurisdictions'): Options {
  return itemsAt(editor.draft, [name]).map((item, index) => {
    const id = textAt(item, [name === 'jurisdictions' ? 'code' : 'id']);
    return [id, itemName(editor, [name, index])];
  });
}

function chooseOne(
  editor: Editor,
  path: Path,
  options: Options,
  { read = (value: string): unknown => value || undefined } = {},
): TemplateResult {
  const [label, hint] = textOf(editor.words, path);
  const given = textAt(editor.draft, path);
  const { describedBy, invalid, hint: below, problems: wrong } = about(editor, path, hint);
  const all: Options = options.some(([one]) => one === given) || !given ? options : [...options, [given, given]];
  return html`<div class="field">
    <label for=${idOf(path)}>${label}</label>
    ${below}
    <select
      id=${idOf(path)}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
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

/** More choices than this are folded away, with those that are chosen said. */
const FEW = 4;

function chooseMany(editor: Editor, path: Path, options: Options): TemplateResult {
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
    <summary>${label}: ${names.join('; ') || editor.words.nobody}</summary>
    ${boxes}
  </details>`;
}

/** The fields of an object; the rare ones folded away. */
function group(editor: Editor, path: Path, shape: Shape): TemplateResult {
  const keys = Object.keys(shape.entries ?? {});
  const rare = keys.filter((key) => isRare(fieldOf([...path, key])));
  const common = keys.filter((key) => !rare.includes(key));
  const shown = (names: readonly string[]) =>
    names.map((key) => field(editor, [...path, key])).filter((one) => one !== nothing);
  const more = shown(rare);
  const at = `${pathText(path)}…`;
  const inside = html`${shown(common)}${
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
  // an item of a list has its own frame
  if (typeof path.at(-1) === 'number') return inside;
  const found = problems(editor, path);
  const label = labelOf(editor, path);
  const twice = keys.some((key) => labelOf(editor, [...path, key]) === label);
  return html`<fieldset class="group" id=${idOf(path)} tabindex="-1">
    <legend class=${twice ? 'unseen' : nothing}>${label}</legend>
    ${inside}${found.length ? html`<p class="problems">${found}</p>` : nothing}
  </fieldset>`;
}

/** Things that can be added to, moved and removed. */
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
    ${path.at(-1) === 'dataCategories' ? tickCategories(editor, path) : nothing}
    <ol role="list">
      ${repeat(
        items.keys(),
        (index) => textAt(items[index], ['id']) || index,
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
              <summary>${name}${wrong ? html` <span class="problem">${w.check.fix(wrong)}</span>` : nothing}</summary>
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
    <button
      type="button"
      class="add"
      ?disabled=${items.length >= mostOf(shapeAt(path))}
      @click=${() => {
        editor.add(path, {});
      }}
    >
      ${w.add(singular(w, path))}
    </button>
    ${found.length ? html`<p class="problems">${found}</p>` : nothing}
  </fieldset>`;
}

/** What an item is called: by its own words where it has some, else by its place. */
export function itemName(editor: Editor, path: Path): string {
  const { draft, readerWords, words: w } = editor;
  const item = get(draft, path);
  const at = (...keys: string[]): string => {
    const value = get(item, keys);
    if (typeof value === 'string') return value;
    const texts = Object.values((value as Record<string, unknown> | undefined) ?? {});
    const preferred = get(value, [w.lang]) ?? texts[0];
    return typeof preferred === 'string' ? preferred : '';
  };
  const name = fieldOf(path.slice(0, -1));
  if (name === 'dataCategories') {
    const known = readerWords[0].categories[at('id') as CategoryId] as string | undefined;
    const what = at('label') || (known ?? at('id'));
    const use = w.options.use[at('use') as keyof typeof w.options.use] as string | undefined;
    if (what) return use ? `${what} – ${use}` : what;
  }
  const type = w.options.type[at('type') as keyof typeof w.options.type] as string | undefined;
  const parts = [
    at('publisher'),
    at('name'),
    at('label'),
    at('title'),
    at('speaker', 'name'),
    at('text'),
    type,
    at('code'),
  ];
  const found = parts.filter(Boolean).slice(0, 2).join(': ');
  const number = Number(path.at(-1)) + 1;
  const shown = found.length > 70 ? `${found.slice(0, 69)}…` : found;
  return shown || w.item(singular(w, path.slice(0, -1)), number);
}

/** A category of the vocabulary, or one of the notice's own. */
function category(editor: Editor, path: Path): TemplateResult {
  const { readerWords, words: w } = editor;
  const value = textAt(editor.draft, path);
  const own = value !== '' && !isKnownCategory(value);
  const names = readerWords[0].categories;
  const option = (id: CategoryId) => html`<option value=${id} ?selected=${id === value}>${names[id]}</option>`;
  const ids = Object.keys(CATEGORIES) as CategoryId[];
  const { describedBy, invalid, problems: wrong } = about(editor, path);
  return html`<div class="field">
      <label for=${own ? nothing : idOf(path)}>${textOf(editor.words, path)[0]}</label>
      <select
        id=${own ? `${idOf(path)}-choice` : idOf(path)}
        aria-label=${own ? textOf(editor.words, path)[0] : nothing}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${({ target }: Event) => {
          editor.set(path, (target as HTMLSelectElement).value);
        }}
      >
        <option value="" ?selected=${!value}>${w.notSaid}</option>
        ${ids.filter((id) => !isSpecialCategory(id)).map(option)}
        <optgroup label=${w.special}>${ids.filter(isSpecialCategory).map(option)}</optgroup>
        <option value="own" ?selected=${own}>${w.ownCategory}</option>
      </select>
      ${own ? nothing : wrong}
    </div>
    ${
      own
        ? html`<div class="field">
            <label for=${idOf(path)}>${w.ownId}</label>
            <input
              id=${idOf(path)}
              type="text"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              .value=${live(value)}
              aria-describedby=${describedBy}
              aria-invalid=${invalid}
              @change=${({ target }: Event) => {
                editor.set(path, (target as HTMLInputElement).value.trim() || 'own');
              }}
            />
            ${wrong}
          </div>`
        : nothing
    }`;
}

/** Many categories in one go: they are ticked, and say the same. */
function tickCategories(editor: Editor, path: Path): TemplateResult {
  const { readerWords, words: w } = editor;
  const chosen = new Set(itemsAt(editor.draft, path).map((item) => get(item, ['id'])));
  const ids = (Object.keys(CATEGORIES) as CategoryId[]).filter((id) => !chosen.has(id));
  const box = (name: string, value: string, text: string) =>
    html`<label><input type="checkbox" name=${name} value=${value} /> ${text}</label>`;
  const boxes = (which: readonly CategoryId[]) => which.map((id) => box('id', id, readerWords[0].categories[id]));
  const sources = optionsOf(editor, 'sources');
  const groups = optionsOf(editor, 'dataGroups');
  const special = ids.filter(isSpecialCategory);
  return html`<details class="tick">
    <summary>${w.categories.title}</summary>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.target as HTMLFormElement;
        const data = new FormData(form);
        const [use, group] = [data.get('use'), data.get('group')];
        const sourceRefs = data.getAll('source');
        const common = { use, ...(group && { group }), ...(sourceRefs.length && { sourceRefs }) };
        editor.add(path, ...data.getAll('id').map((id) => ({ id, ...common })));
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
                ${groups.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
              </select>
            </div>`
          : nothing
      }
      <fieldset class="choices">
        <legend>${w.anywhere.sourceRefs[0]}</legend>
        ${sources.map(([value, text]) => box('source', value, text))}
      </fieldset>
      <button>${w.categories.add}</button>
    </form>
  </details>`;
}
