/** The navigation through the steps, with the progress of each. */
import { html, type TemplateResult } from 'lit';
import { isoDay } from '../model/day.js';
import { documentOf, empty, get, textAt } from './draft.js';
import type { Editor } from './editor.js';
import { STEPS, stepOf, type StepId } from './fields.js';
import { pathOf } from './names.js';

/** `empty`: not started. A number: the number of problems. */
export type StepState = 'empty' | 'ready' | number;

export function stateOf({ reading, today }: Editor, step: StepId): StepState {
  const { document, problems } = reading;
  const wrong = problems.filter(({ severity }) => severity === 'problem');
  if (step === 'publish') return wrong.length ? 'empty' : 'ready';
  const language = textAt(document, ['defaultLanguage']);
  const untouched = documentOf(empty(language, isoDay(today)));
  const isTouched = OWN[step].some((name) => said(document, name) !== said(untouched, name));
  const own = wrong.filter(({ path }) => stepOf(pathOf(path)) === step);
  return isTouched ? own.length || 'ready' : 'empty';
}

/** The top-level fields of each step, without fields that are filled in from the start. */
const OWN = Object.fromEntries(
  STEPS.map(({ fields, id }) => [id, [...new Set(fields.map((name) => name.replace(/\..*/, '')))]]),
) as unknown as Readonly<Record<StepId, readonly string[]>>;

/** Serializes a top-level field without its sources, for comparison. */
const said = (document: unknown, name: string): string =>
  JSON.stringify(get(document, [name]) ?? null, (key, value: unknown) => (key === 'sourceRefs' ? undefined : value));

export function stepsList(editor: Editor): TemplateResult {
  const { check, progress, steps } = editor.words;
  const inWords = (state: StepState): string => (typeof state === 'number' ? check.fix(state) : progress.states[state]);
  return html`<nav class="progress" aria-label=${progress.title}>
    <ol role="list">
      ${STEPS.map(({ id }) => {
        const state = stateOf(editor, id);
        return html`<li>
          <a href="#step-${id}" class=${typeof state === 'number' ? 'fix' : state}
            ><span class="name">${steps[id][0]}</span> <span class="state">${inWords(state)}</span></a
          >
        </li>`;
      })}
    </ol>
  </nav>`;
}
