/** What every template of the form asks for: the draft and the words, labels and hints, and what the checker says. */
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

/** What the form needs of the element it stands in. */
export interface Editor extends Naming {
  /** By the builder's clock. */
  readonly today: Day;
  /** What the draft says. */
  readonly reading: Reading;
  /** The words in which the notice is shown; nothing where the elements speak none of its languages. */
  readonly shown: Words | undefined;
  /** Languages of the notice. */
  readonly languages: readonly string[];
  /** What the checker says of a field, by its path. */
  problemsAt(path: string): readonly Problem[];
  isOpen(path: string): boolean;
  setOpen(path: string, open: boolean): void;
  set(path: Path, value: unknown): void;
  /** Several fields that one answer changes. */
  setAll(changes: readonly (readonly [Path, unknown])[]): void;
  /** The ids of the sources that say what stands at a path, unless it names others. */
  sourcesOf(path: Path): readonly string[];
  /** Says which sources say what stands in a step. */
  attribute(step: StepId, sources: readonly string[]): void;
  add(list: Path, ...items: object[]): void;
  move(list: Path, from: number, to: number): void;
  remove(list: Path, index: number): void;
  /** Says something in the status line. `list`: what was just added there can be taken back from it. */
  say(status: string, list?: Path): void;
}

export const idOf = (path: Path): string => `field-${pathText(path)}`;

/** Label and hint of a field. */
export function textOf(w: BuilderWords, path: Path): readonly [label: string, hint?: string] {
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

/** What a field is called, for sentences about it. */
export const labelOf = (editor: Editor, path: Path): string => textOf(editor.words, path)[0];

export function problems(editor: Editor, path: Path) {
  return editor
    .problemsAt(pathText(path))
    .map((problem) => html`<span class=${problem.severity}>${sentence(editor, problem)}</span>`);
}

/** True for a field without which a notice is not complete: of the notice itself, or of an item of a list. */
function isRequired(draft: Draft, path: Path): boolean {
  const whole = path.slice(0, -1);
  const [key] = path.slice(-1);
  const shape = shapeAt(whole);
  // of a text in several languages, the one in the main language
  if (shape?.type === 'record') return key === textAt(draft, ['defaultLanguage']) && isRequired(draft, whole);
  if (key === undefined || !shape?.entries || shape.entries[key]?.type === 'exact_optional') return false;
  // the builder makes ids
  if (key === 'id' && whole.length) return false;
  return !whole.length || typeof whole.at(-1) === 'number' || isRequired(draft, whole);
}

/** The word beside the label of such a field. Screen readers hear it from the field itself. */
export const requiredMark = (editor: Editor, path: Path): TemplateResult | typeof nothing =>
  isRequired(editor.draft, path)
    ? html` <span class="required" aria-hidden="true">${editor.words.progress.required}</span>`
    : nothing;

/** The ids of what describes a field, and the elements themselves. */
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
