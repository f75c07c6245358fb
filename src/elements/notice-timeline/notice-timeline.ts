/**
 * `<notice-timeline>` lists events in chronological order: the announcement, statements of authorities, the last day to
 * act, the start, later events, and today.
 */
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { map } from 'lit/directives/map.js';
import type { ContentInput } from '../../content/input.js';
import { timelineContent, type TimelineContent } from '../../content/timeline.js';
import { headingLevel } from '../../core/attributes.js';
import { OptOutElement } from '../../core/opt-out-element.js';
import { sentence } from '../../core/sentence.js';
import { base } from '../../core/styles.js';
import { heading, paragraph } from '../../core/templates.js';
import { styles } from './notice-timeline.styles.js';

/**
 * @summary The events in chronological order.
 *
 * Its data come from its own notice, or from the notice of the `<data-use-notice>` around it. Events with a date after
 * today are hidden, except the days of an announced plan, such as the last day to act and the start. Today is hidden if
 * the time zone is missing or unknown, or the clock is wrong. A filled dot marks a past event, a diamond the last day
 * to act, a ring a future event, and a line today.
 *
 * @csspart base - The frame around the content.
 * @csspart heading - The title.
 * @csspart events - The list of events.
 * @csspart link - Each link.
 *
 * @example
 * ```html
 * <notice-timeline>
 *   <p>Announced on 18 September 2025. The use begins on 3 November 2025.</p>
 * </notice-timeline>
 * ```
 */
export class NoticeTimeline extends OptOutElement<TimelineContent> {
  static override styles = [base, styles];

  /**
   * Heading level of the title, 2 to 6. Default, also for any other value: 3.
   * @default 3
   */
  @property({ attribute: 'heading-level', converter: headingLevel }) override headingLevel!: number;

  protected override contentOf(input: ContentInput): TimelineContent | undefined {
    return timelineContent(input);
  }

  protected override renderContent({ events, sources, title }: TimelineContent): TemplateResult {
    return html`
      ${heading(this.headingLevel, title)}
      <ol part="events" class="events" role="list">
        ${map(
          events,
          ({ date, kind, text }) => html`
            <li class=${kind}>
              <span class="date" ${sentence(date)}></span>
              <p class="what" ${sentence(text)}></p>
            </li>
          `,
        )}
      </ol>
      ${paragraph(sources, 'sources')}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'notice-timeline': NoticeTimeline;
  }
}
