/** The small templates that the elements share. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ItemContent, Link, QuoteContent } from '../content/claims.js';
import type { Text } from '../words/say.js';
import { items, sentence } from './sentence.js';

/** A paragraph; nothing without a text. */
export const paragraph = (text: Text | undefined, name?: string): unknown =>
  text === undefined ? nothing : html`<p class=${ifDefined(name)} ${sentence(text)}></p>`;

/** A heading; levels deeper than 6 are 6. */
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

/** A link of its own. The other side is not told where the reader came from. */
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

/** A list of texts, each with a smaller one under it where there is any. */
export const list = (texts: readonly ItemContent[], name?: string): TemplateResult =>
  html`<ul class=${ifDefined(name)} role="list" ${items(texts)}></ul>`;

/** A fold. With a level its title is a heading too. */
export const fold = (title: Text, content: unknown, level?: number): TemplateResult => html`
  <details>
    ${
      level === undefined
        ? html`<summary><span ${sentence(title)}></span></summary>`
        : html`<summary>${heading(level, title)}</summary>`
    }
    <section>${content}</section>
  </details>
`;

/** Somebody's own words, who said them, and the original where they are translated. */
export const quote = ({ original, speaker, text }: QuoteContent): TemplateResult => html`
  <figure part="quote">
    <blockquote><p ${sentence(text)}></p></blockquote>
    <figcaption><p class="muted" ${sentence(speaker)}></p></figcaption>
    ${original ? fold(original.title, html`<blockquote><p ${sentence(original.text)}></p></blockquote>`) : nothing}
  </figure>
`;
