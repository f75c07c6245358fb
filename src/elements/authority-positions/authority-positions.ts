/**
 * `<authority-positions>` shows who says what: supervisory authorities, their quotes and complaints, what is
 * settled and what is disputed, and what came later. Nothing here is said in our own voice.
 */
import { property } from '@lit/reactive-element/decorators.js';
import { headingLevel } from '../../core/attributes.js';
import { OptOutElement } from '../../core/element.js';
import { base } from '../../core/styles.js';
import { authoritiesDocument } from '../../views/authorities.js';
import type { Speaker } from '../../views/speaker.js';
import { styles } from './authority-positions.styles.js';

/**
 * @summary What the supervisory authorities say.
 *
 * Its data come from its own notice or that of the `<data-use-notice>` around it. Positions and updates dated
 * after today are not shown, nor that they overtook anything.
 *
 * @csspart base - The frame.
 * @csspart heading - Every heading.
 * @csspart authority - One authority.
 * @csspart quote - One quote with its speaker and source.
 * @csspart updates - What came later, where the element stands outside a card.
 * @csspart link - Every link.
 *
 * @example
 * ```html
 * <data-use-notice data-only src="notice.json">
 *   <authority-positions><p>The supervisory authority calls on users to …</p></authority-positions>
 * </data-use-notice>
 * ```
 */
export class AuthorityPositions extends OptOutElement {
  static override styles = [base, styles];

  /**
   * Level of its title, 2 to 6; authorities are one deeper. Default, and for anything else: 3.
   * @default 3
   */
  @property({ attribute: 'heading-level', converter: headingLevel }) override headingLevel!: number;

  protected override view(speaker: Speaker) {
    return authoritiesDocument(speaker);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'authority-positions': AuthorityPositions;
  }
}
