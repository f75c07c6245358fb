/** Shared helpers for form templates: the draft, labels and hints, and the checker's findings. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../model/check.js';
import type { Day } from '../model/day.js';
import type { Words } from '../words/languages/en.js';
import { fieldOf, pathText, shapeAt, textAt, type Draft, type Path } from './draft.js';
import type { StepId } from './fields.js';
import type { Naming } from './names.js';
import { sentence } from './sentences.js';
import type { Reading } from './reading.js';
import type { BuilderWords } from './words/en.js';

/** The interface between the form and the element that contains it. */
export interface Editor extends Naming {
  /** Today, by the builder's clock. */
  readonly today: Day;
  /** The document and the findings for the current draft. */
  readonly reading: Reading;
  /** The words for showing the notice. `undefined` if the elements support none of its languages. */
  readonly shown: Words | undefined;
  /** Languages of the notice. */
  readonly languages: readonly string[];
  /** Returns the findings for a field, by its path. */
  problemsAt(path: string): readonly Problem[];
  isOpen(path: string): boolean;
  setOpen(path: string, open: boolean): void;
  set(path: Path, value: unknown): void;
  /** Sets several fields at once. */
  setAll(changes: readonly (readonly [Path, unknown])[]): void;
  /** Returns the ids of the sources that apply at a path, unless it names others. */
  sourcesOf(path: Path): readonly string[];
  /** Sets the sources of a step. */
  attribute(step: StepId, sources: readonly string[]): void;
  add(list: Path, ...items: object[]): void;
  move(list: Path, from: number, to: number): void;
  remove(list: Path, index: number): void;
  /** Shows a status message. `list`: offers to undo the last addition to this list. */
  say(status: string, list?: Path): void;
}

export const idOf = (path: Path): string => `field-${pathText(path)}`;

/** Returns the label and hint of a field. */
export function textOf(w: BuilderWords, path: Path): readonly [label: string, hint?: string] {
  const name = fieldOf(path);
  const last = String(path.at(-1));
  if (Object.hasOwn(w.fields, name)) return w.fields[name as keyof typeof w.fields];
  // a text in one language has the label of the text
  return Object.hasOwn(w.anywhere, last)
    ? w.anywhere[last as keyof typeof w.anywhere]
    : path.length
      ? textOf(w, path.slice(0, -1))
      : [''];
}

/** Returns the label of a field. */
export const labelOf = (editor: Editor, path: Path): string => textOf(editor.words, path)[0];

export function problems(editor: Editor, path: Path) {
  return editor
    .problemsAt(pathText(path))
    .map((problem) => html`<span class=${problem.severity}>${sentence(editor, problem)}</span>`);
}

/** Returns true for a required field of the notice or of a list item. */
function isRequired(draft: Draft, path: Path): boolean {
  const whole = path.slice(0, -1);
  const [key] = path.slice(-1);
  const shape = shapeAt(whole);
  // of a text in several languages, only the main language is required
  if (shape?.type === 'record') return key === textAt(draft, ['defaultLanguage']) && isRequired(draft, whole);
  if (key === undefined || !shape?.entries || shape.entries[key]?.type === 'exact_optional') return false;
  // the builder generates ids
  if (key === 'id' && whole.length) return false;
  return !whole.length || typeof whole.at(-1) === 'number' || isRequired(draft, whole);
}

/** The visible “required” mark. Screen readers get it from `aria-required`. */
export const requiredMark = (editor: Editor, path: Path): TemplateResult | typeof nothing =>
  isRequired(editor.draft, path)
    ? html` <span class="required" aria-hidden="true">${editor.words.progress.required}</span>`
    : nothing;

/** Returns the hint and problems of a field, and the ARIA attributes that refer to them. */
export function about(editor: Editor, path: Path, hint?: string | TemplateResult) {
  const id = idOf(path);
  const found = problems(editor, path);
  return {
    describedBy: [hint && `${id}-hint`, found.length && `${id}-problems`].filter(Boolean).join(' ') || nothing,
    invalid: found.length ? 'true' : nothing,
    required: isRequired(editor.draft, path) ? 'true' : nothing,
    hint: hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing,
    problems: found.length ? html`<p class="problems" id="${id}-problems">${found}</p>` : nothing,
  };
}
