/** Draws the document of a part with Lit: one small template for each kind of block. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Item, Run, Sentence } from '../views/document.js';
import { icon } from './icons.js';

/** What drawing depends on beside the document. */
export interface Drawing {
  /** Level of the part's title, 2 to 6; headings inside are deeper, at most 6. */
  readonly level: number;
  /** The box that ticks off a step of a route. */
  readonly tick?: (route: string, step: number) => unknown;
  /** What stands below the steps of a route. */
  readonly progress?: (route: string, steps: number) => unknown;
}

const run = (one: Run): unknown => {
  if (typeof one === 'string') return one;
  const { datetime, href, lang = nothing, name = nothing, text } = one;
  // the other side of a link is not told where the reader came from
  if (href) {
    return html`<a part="link" class=${name} lang=${lang} href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer"
      >${text}</a
    >`;
  }
  return datetime
    ? html`<time class=${name} datetime=${datetime}>${text}</time>`
    : html`<span class=${name} lang=${lang}>${text}</span>`;
};

export const sentence = (runs: Sentence): unknown => runs.map(run);

export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    default:
      return html`<h6 part="heading">${content}</h6>`;
  }
}

export const draw = (blocks: readonly Block[], drawing: Drawing): unknown =>
  blocks.map((block) => drawBlock(block, drawing));

function drawBlock(block: Block, drawing: Drawing): unknown {
  switch (block.kind) {
    case 'text':
      return html`<p class=${block.name ?? nothing}>${sentence(block.runs)}</p>`;
    case 'heading':
      return heading(
        drawing.level + block.depth,
        html`${block.icon ? html`${icon(block.icon)}` : nothing}${sentence(block.runs)}`,
      );
    case 'part':
      return html`<section part=${block.name} class=${block.name}>${draw(block.blocks, drawing)}</section>`;
    case 'fold':
      return html`<details>
        <summary>
          ${block.depth === undefined ? sentence(block.title) : heading(drawing.level + block.depth, sentence(block.title))}
        </summary>
        <section>${draw(block.blocks, drawing)}</section>
      </details>`;
    case 'quote':
      return html`<figure part="quote">
        <blockquote><p>${sentence(block.runs)}</p></blockquote>
        <figcaption>${draw(block.below, drawing)}</figcaption>
      </figure>`;
    case 'leaf': {
      const [month, date, weekday] = block.lines;
      return html`<div part="leaf" class="leaf" aria-hidden="true">
        <span>${month}</span><b>${date}</b><span>${weekday}</span>
      </div>`;
    }
    case 'list': {
      const { items, name = nothing, route } = block;
      const drawn = items.map((item, index) => drawItem(item, drawing, route === undefined ? undefined : [route, index]));
      // style sheets that hide the markers take the list's role away in some browsers
      return block.ordered
        ? html`<ol part=${name} class=${name} role="list" lang=${block.lang ?? nothing}>
              ${drawn}
            </ol>
            ${route === undefined ? nothing : drawing.progress?.(route, items.length)}`
        : html`<ul class=${name} role="list">
            ${drawn}
          </ul>`;
    }
  }
}

const drawItem = ({ below = [], runs }: Item, drawing: Drawing, step?: readonly [string, number]): TemplateResult =>
  html`<li>${step && drawing.tick?.(...step)}${sentence(runs)}${draw(below, drawing)}</li>`;
