/** The question whether it matters when people say no. The answer determines most of what readers see. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldOf, get, itemsAt, textAt, type Draft, type Path } from './draft.js';
import { about, idOf, type Editor } from './editor.js';

/** The choice and the last day that each answer sets in the notice. Empty: a day to fill in. */
const ANSWERS = {
  before: ['opt-out', undefined],
  day: ['opt-out', ''],
  'any-time': ['opt-out', 'any-time'],
  rolling: ['opt-out', 'rolling'],
  none: ['none', undefined],
  'opt-in': ['opt-in', undefined],
  unknown: ['unknown', undefined],
} as const;
type Answer = keyof typeof ANSWERS;

/** Returns true for the last day that the answer determines: the one in the first entry. */
export const isTimedByAnswer = (path: Path): boolean =>
  fieldOf(path) === 'audiences[].plan[].lastDay' && path.at(-2) === 0;

/** Returns the current answer of a group. */
function answerOf(draft: Draft, audience: Path): Answer {
  const kind = textAt(draft, [...audience, 'choice', 'kind']) || 'opt-out';
  if (kind !== 'opt-out') return Object.hasOwn(ANSWERS, kind) ? (kind as Answer) : 'unknown';
  const lastDay = get(draft, [...audience, 'plan', 0, 'lastDay']);
  if (lastDay === undefined) return 'before';
  return lastDay === 'any-time' || lastDay === 'rolling' ? lastDay : 'day';
}

/** `path`: the path of the kind of choice. `offered`: the possible answers. The current answer is always added. */
export function timing(
  editor: Editor,
  path: Path,
  offered: readonly Answer[] = Object.keys(ANSWERS) as Answer[],
): TemplateResult {
  const { answers, ask } = editor.words.timing;
  const audience = path.slice(0, 2);
  const chosen = answerOf(editor.draft, audience);
  const { describedBy, problems } = about(editor, path);
  const id = idOf(path);
  return html`<fieldset class="answers" id=${id} tabindex="-1" aria-describedby=${describedBy}>
    <legend>${ask}</legend>
    ${(offered.includes(chosen) ? offered : [...offered, chosen]).map(
      (answer) =>
        html`<label
          ><input
            type="radio"
            name=${id}
            .checked=${live(answer === chosen)}
            @change=${() => {
              const [kind, lastDay] = ANSWERS[answer];
              const first: Path = [...audience, 'plan', 0];
              const hasPlan = itemsAt(editor.draft, [...audience, 'plan']).length > 0;
              editor.setAll([[path, kind], ...(hasPlan ? [[[...first, 'lastDay'], lastDay] as const] : [])]);
            }}
          />
          ${answers[answer]}</label
        >`,
    )}
    ${problems}
  </fieldset>`;
}
