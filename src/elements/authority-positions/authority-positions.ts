/**
 * `<authority-positions>` shows the positions of supervisory authorities and others, their quotes, the legal status,
 * disputed questions and later events. Each statement names its source.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { map } from 'lit/directives/map.js';
import {
  authoritiesContent,
  type AuthoritiesContent,
  type PositionContent,
  type TextsContent,
} from '../../content/authorities.js';
import type { ContentInput } from '../../content/input.js';
import { headingLevel } from '../../core/attributes.js';
import { OptOutElement } from '../../core/opt-out-element.js';
import { base } from '../../core/styles.js';
import { heading, link, list, paragraph, quote } from '../../core/templates.js';
import { styles } from './authority-positions.styles.js';

/**
 * @summary The positions of the supervisory authorities.
 *
 * Its data come from its own notice, or from the notice of the `<data-use-notice>` around it. Positions and updates
 * with a date after today are hidden, and have no effect on other claims.
 *
 * @csspart base - The frame around the content.
 * @csspart heading - Each heading.
 * @csspart competent - The competent authority, and where to complain. Only outside a card.
 * @csspart updates - The later events.
 * @csspart authority - One authority or other body.
 * @csspart quote - One quote with its speaker.
 * @csspart background - Precedents, background, and questions on which the sources disagree.
 * @csspart link - Each link.
 *
 * @example
 * ```html
 * <data-use-notice data-only src="notice.json">
 *   <authority-positions><p>The supervisory authority calls on users to …</p></authority-positions>
 * </data-use-notice>
 * ```
 */
export class AuthorityPositions extends OptOutElement<AuthoritiesContent> {
  static override styles = [base, styles];

  /**
   * Heading level of the title, 2 to 6. Authorities are one level deeper. Default, also for any other value: 3.
   * @default 3
   */
  @property({ attribute: 'heading-level', converter: headingLevel }) override headingLevel!: number;

  protected override contentOf(input: ContentInput): AuthoritiesContent | undefined {
    return authoritiesContent(input);
  }

  protected override renderContent(content: AuthoritiesContent): TemplateResult {
    const { background, competent, positions, status, title, updates } = content;
    return html`
      ${heading(this.headingLevel, title)} ${competent ? this.#renderTexts(competent, 'competent') : nothing}
      ${updates ? this.#renderTexts(updates, 'updates') : nothing}
      ${status ? html`${paragraph(status.text)} ${paragraph(status.note, 'sources')}` : nothing}
      ${map(positions, (position) => this.#renderPosition(position))}
      ${background ? this.#renderTexts(background, 'background') : nothing}
    `;
  }

  #renderTexts({ items, title }: TextsContent, part: string): TemplateResult {
    return html`<section part=${part}>${heading(this.headingLevel + 1, title)} ${list(items)}</section>`;
  }

  #renderPosition({ claims, complaint, decisions, name, quotes, role, sources }: PositionContent): TemplateResult {
    return html`
      <section part="authority">
        ${heading(this.headingLevel + 1, name)} ${paragraph(role, 'muted')}
        ${decisions.length ? list(decisions) : nothing} ${map(claims, (claim) => paragraph(claim))}
        ${map(quotes, quote)} ${complaint ? html`<p>${link(complaint)}</p>` : nothing} ${paragraph(sources, 'sources')}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'authority-positions': AuthorityPositions;
  }
}
