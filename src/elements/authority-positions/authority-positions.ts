/**
 * `<authority-positions>` shows who says what: supervisory authorities, their quotes and complaints, what is
 * settled and what is disputed, and what came later. Nothing here is said in our own voice.
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
 * @summary What the supervisory authorities say.
 *
 * Its data come from its own notice or that of the `<data-use-notice>` around it. Positions and updates dated
 * after today are not shown, nor that they overtook anything.
 *
 * @csspart base - The frame.
 * @csspart heading - Every heading.
 * @csspart competent - Who decides, and where to complain, outside a card.
 * @csspart updates - What happened since.
 * @csspart authority - One authority or other body.
 * @csspart quote - One quote with its speaker.
 * @csspart background - What went before, and about what the sources disagree.
 * @csspart link - Every link.
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
   * Level of its title, 2 to 6; authorities are one deeper. Default, and for anything else: 3.
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
