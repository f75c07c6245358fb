/** The list of findings, each with a link to its field. For an empty form, the list of required fields. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../model/check.js';
import type { Path } from './draft.js';
import { idOf, type Editor } from './editor.js';
import { pathOf, placeName } from './names.js';
import { sentence } from './sentences.js';
import { problemWordsOf } from './words/problems.js';

type GoTo = (path: Path) => void;

/** Required fields without a default, in the order of the form. */
const NEEDED: readonly Path[] = [['platform', 'name'], ['title'], ['sources']];

const link = (path: Path, goTo: GoTo, text: string): TemplateResult =>
  html`<a
    href="#${idOf(path)}"
    @click=${(event: Event) => {
      event.preventDefault();
      goTo(path);
    }}
    >${text}</a
  >`;

/** Lists the required fields of a notice. An empty form has no errors yet. */
export function neededList(editor: Editor, goTo: GoTo): TemplateResult {
  const w = editor.words.check;
  return html`<section aria-labelledby="section-check" class="check">
    <h2 id="section-check">${w.title}</h2>
    <p>${problemWordsOf(editor.words.lang).needed}</p>
    <ul>
      ${NEEDED.map((path) => html`<li>${link(path, goTo, placeName(editor, path))}</li>`)}
    </ul>
  </section>`;
}

export function problemList(editor: Editor, problems: readonly Problem[], goTo: GoTo): TemplateResult {
  const w = editor.words.check;
  const wrong = problems.filter(({ severity }) => severity === 'problem');
  const look = problems.filter(({ severity }) => severity === 'warning');
  const links = (some: readonly Problem[]) =>
    html`<ul>
      ${some.map((problem) => {
        const path = pathOf(problem.path);
        const place = placeName(editor, path);
        const message = sentence(editor, problem);
        return html`<li>${link(path, goTo, place ? `${place}: ${message}` : message)}</li>`;
      })}
    </ul>`;
  return html`<section aria-labelledby="section-check" class="check">
    <h2 id="section-check">${w.title}</h2>
    ${
      wrong.length
        ? html`<details open>
            <summary>${w.fix(wrong.length)}</summary>
            ${links(wrong)}
          </details>`
        : html`<p>${w.fine}</p>`
    }
    ${
      look.length
        ? html`<details>
            <summary>${w.look(look.length)}</summary>
            ${links(look)}
          </details>`
        : nothing
    }
    ${
      problems.length
        ? html`<details>
            <summary>${w.paths}</summary>
            <ul>
              ${[...wrong, ...look].map(({ path }) => html`<li><code>${path}</code></li>`)}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}
