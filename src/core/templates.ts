/** Templates that the elements share. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ItemContent, Link, QuoteContent } from '../content/claims.js';
import type { Text } from '../words/say.js';
import { folded } from './folded.js';
import { items, sentence } from './sentence.js';

/** Renders a paragraph, or nothing if there is no text. */
export const paragraph = (text: Text | undefined, name?: string): unknown =>
  text === undefined ? nothing : html`<p class=${ifDefined(name)} ${sentence(text)}></p>`;

/** Renders a heading. Levels above 6 become 6. */
export function heading(level: number, text: Text): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="heading" ${sentence(text)}></h2>`;
    case 3:
      return html`<h3 part="heading" ${sentence(text)}></h3>`;
    case 4:
      return html`<h4 part="heading" ${sentence(text)}></h4>`;
    case 5:
      return html`<h5 part="heading" ${sentence(text)}></h5>`;
    default:
      return html`<h6 part="heading" ${sentence(text)}></h6>`;
  }
}

/** Renders a link without a referrer. */
export const link = (
  { download, href, text }: Link & { readonly download?: string | undefined },
  name?: string,
  onClick?: (event: Event) => void,
): TemplateResult =>
  html`<a
    part="link"
    class=${ifDefined(name)}
    href=${href}
    download=${ifDefined(download)}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${onClick ?? nothing}
    ${sentence(text)}
  ></a>`;

/** Renders a list of texts with their notes. */
export const list = (texts: readonly ItemContent[], name?: string): TemplateResult =>
  html`<ul class=${ifDefined(name)} role="list" ${items(texts)}></ul>`;

/** Renders a `<details>`. `level`: makes its title a heading. */
export const fold = (title: Text, content: unknown, level?: number): TemplateResult => html`
  <details>
    ${
      level === undefined
        ? html`<summary><span ${sentence(title)}></span></summary>`
        : html`<summary>${heading(level, title)}</summary>`
    }
    <section ${folded(content)}></section>
  </details>
`;

/** Renders a quote, its speaker, and the original if the quote is translated. */
export const quote = ({ original, speaker, text }: QuoteContent): TemplateResult => html`
  <figure part="quote">
    <blockquote><p ${sentence(text)}></p></blockquote>
    <figcaption><p class="muted" ${sentence(speaker)}></p></figcaption>
    ${original ? fold(original.title, html`<blockquote><p ${sentence(original.text)}></p></blockquote>`) : nothing}
  </figure>
`;
