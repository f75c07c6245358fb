/** The list of what the checker finds, each a link to its field. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../model/check.js';
import type { Path } from './draft.js';
import { idOf, sentence } from './editor.js';
import type { BuilderWords } from './words/en.js';

export function problemList(
  words: BuilderWords,
  problems: readonly Problem[],
  goTo: (path: Path) => void,
): TemplateResult {
  const w = words.check;
  const wrong = problems.filter(({ severity }) => severity === 'problem');
  const look = problems.filter(({ severity }) => severity === 'warning');
  const links = (some: readonly Problem[]) =>
    html`<ul>
      ${some.map((problem) => {
        const path = pathOf(problem.path);
        return html`<li>
          <a
            href="#${idOf(path)}"
            @click=${(event: Event) => {
              event.preventDefault();
              goTo(path);
            }}
            >${sentence(words, problem, path)}</a
          >
          <code>${problem.path}</code>
        </li>`;
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
  </section>`;
}

/** The keys in a path as the checker writes it. */
const pathOf = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|\["([^"]*)"\]|([\w$-]+)/g)].map(([, index, quoted, name]) =>
    index === undefined ? (quoted ?? name ?? '') : Number(index),
  );
