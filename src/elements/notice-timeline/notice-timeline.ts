/**
 * `<notice-timeline>` shows what happened when: the announcement, what authorities said, the last day to act, the
 * start, what came later, and where today stands in that. A list in order of time, drawn to scale where it fits.
 */
import { property } from '@lit/reactive-element/decorators.js';
import { headingLevel } from '../../core/attributes.js';
import { OptOutElement } from '../../core/element.js';
import { base } from '../../core/styles.js';
import type { Speaker } from '../../views/speaker.js';
import { timelineDocument } from '../../views/timeline.js';
import { styles } from './notice-timeline.styles.js';
import { places } from './places.styles.js';

/**
 * @summary What happened when.
 *
 * Its data come from its own notice or the notice of the `<data-use-notice>` around it. What is dated after today is
 * not shown, but for the last day to act and the start; today is not shown where nobody knows which day it is.
 *
 * @csspart base - The frame.
 * @csspart heading - The title.
 * @csspart events - The list of events.
 * @csspart scale - The same list, where it is drawn to scale.
 * @csspart link - Every link.
 *
 * @example
 * ```html
 * <notice-timeline>
 *   <p>Announced on 18 September 2025. The use begins on 3 November 2025.</p>
 * </notice-timeline>
 * ```
 */
export class NoticeTimeline extends OptOutElement {
  static override styles = [base, styles, places];

  /**
   * Level of its title, 2 to 6. Default, and for anything else: 3.
   * @default 3
   */
  @property({ attribute: 'heading-level', converter: headingLevel }) override headingLevel!: number;

  protected override view(speaker: Speaker) {
    return timelineDocument(speaker);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'notice-timeline': NoticeTimeline;
  }
}
