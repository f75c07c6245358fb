/**
 * `<deadline-banner>` says from when a platform uses people's data, the last day to act, and how many days
 * are left; after that day, what acting later still does. A sentence, not a clock.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { map } from 'lit/directives/map.js';
import {
  bannerContent,
  type BannerContent,
  type CalendarLink,
  type LeafContent,
  type WordingsContent,
} from '../../content/banner.js';
import type { Link } from '../../content/claims.js';
import { datesIn, type ContentInput } from '../../content/input.js';
import { OptOutElement } from '../../core/opt-out-element.js';
import { sentence } from '../../core/sentence.js';
import { base } from '../../core/styles.js';
import { fold, link, list, paragraph } from '../../core/templates.js';
import { safeLink } from '../../model/link.js';
import { contradict, lastDayOf } from '../../model/phase.js';
import { toText } from '../../words/say.js';
import { bannerAttributesAsNotice } from './attributes.js';
import { styles } from './deadline-banner.styles.js';

/** A person took the last day for their calendar. Bubbles, and leaves shadow roots. */
export class CalendarSaveEvent extends Event {
  constructor() {
    super('calendar-save', { bubbles: true, composed: true });
  }
}

/**
 * @summary From when, the last day to act, and the days left.
 *
 * Its data come from its attributes, its own notice, or the notice of the `<data-use-notice>` around it; an
 * attribute overrides its own field, and either date attribute replaces both dates. Days are calendar days in
 * one time zone, the same for every reader. The text changes at that zone's midnight, never more often.
 *
 * @csspart base - The frame.
 * @csspart leaf - The calendar leaf with the day that matters now; an ornament, hidden from screen readers.
 * @csspart words - The sentences beside the leaf.
 * @csspart link - Every link.
 * @cssstate upcoming - More than a day is left to act. One of the states below holds while there is something to show.
 * @cssstate tomorrow - Tomorrow is the last day to act.
 * @cssstate last-day - Today is the last day to act.
 * @cssstate closing - The last day to act is over, and the use has not begun, or nobody knows when it does.
 * @cssstate in-effect - The use has begun.
 * @cssstate halted - The use is stopped, or will not begin for now.
 * @cssstate withdrawn - The change does not come.
 * @cssstate undated - Neither date is known.
 * @cssstate unsure - The dates are known, and not where today stands between them.
 * @fires {CalendarSaveEvent} calendar-save - A person took the last day for their calendar.
 *
 * @example
 * ```html
 * <deadline-banner platform="LinkedIn" effective-date="2025-11-03" time-zone="Europe/Amsterdam">
 *   <p>LinkedIn uses your data from Monday 3 November 2025. Last day to say no: Sunday 2 November 2025.</p>
 * </deadline-banner>
 * ```
 */
export class DeadlineBanner extends OptOutElement<BannerContent> {
  static override styles = [base, styles];

  /** Name of the platform. Required where there is no notice: without it the children are shown. */
  @property() platform?: string;

  /** What the data are used for; completes "uses your data …". Default: "to train AI models". */
  @property() purpose?: string;

  /** First day of use, from 00:00, `YYYY-MM-DD`. Without `last-day` the last day to act is the day before. */
  @property({ attribute: 'effective-date' }) effectiveDate?: string;

  /** Last day to act, inclusive, `YYYY-MM-DD`; before `effective-date`, else no days are counted. */
  @property({ attribute: 'last-day' }) lastDay?: string;

  /** IANA name of the zone whose midnight counts, as `Europe/Amsterdam`. Without a valid one no days are counted. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** Day of publication, `YYYY-MM-DD`. A clock that is before it is wrong: then only dates are shown. */
  @property() published?: string;

  /** `planned` (default), `halted` or `withdrawn`. */
  @property() status?: 'planned' | 'halted' | 'withdrawn';

  /** What acting after the day does: `still-possible`, `closed` or `unknown` (default). */
  @property({ attribute: 'after' }) afterDate?: 'still-possible' | 'closed' | 'unknown';

  /** Where to say no: an absolute `https:` address; anything else is not linked. */
  @property() href?: string;

  /**
   * Address of a calendar file that the site hosts, absolute `https:`. Default, and for anything else: the file is made
   * in the page.
   */
  @property({ attribute: 'calendar-href' }) calendarHref?: string;

  /** Name of the source of these dates. */
  @property() source?: string;

  /** Address of the source: absolute `https:`. */
  @property({ attribute: 'source-href' }) sourceHref?: string;

  /** `none`: never a landmark. `auto` (default): a region, unless it stands inside a `<data-use-notice>`. */
  @property() landmark?: 'auto' | 'none';

  protected override readonly replacedTogether = ['effectiveFrom', 'lastDayToAct'] as const;

  protected override attributesAsNotice(lang: string): object {
    return bannerAttributesAsNotice(this, lang);
  }

  protected override contentOf(input: ContentInput): BannerContent | undefined {
    const dates = datesIn(input.notice);
    if (contradict(dates)) this.warn('last-day must come before effective-date');
    // a date was meant, and none can be read: the children know it
    if ([this.effectiveDate, this.lastDay].some(Boolean) && lastDayOf(dates) === undefined) return undefined;
    const calendarHref = safeLink(this.calendarHref)?.href;
    if (this.calendarHref && !calendarHref)
      this.warn(`calendar-href="${this.calendarHref}": expected an https address`);
    const content = bannerContent(input, calendarHref);
    if (content?.unknownZone)
      this.warn(`time zone "${dates.timeZone ?? ''}": expected an IANA name such as Europe/Amsterdam`);
    return content;
  }

  protected override stateOf({ phase }: BannerContent): string {
    return phase;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content, landmark, noticeController } = this;
    const name = landmark === 'none' || noticeController.around ? undefined : content?.name;
    this.internals.role = name === undefined ? null : 'region';
    this.internals.ariaLabel = name === undefined ? null : toText(name);
  }

  protected override renderContent(content: BannerContent): TemplateResult {
    const { action, calendar, headline, leaf, phase, sentences, sources, wordings } = content;
    return html`
      <div class="banner ${phase}">
        ${leaf ? this.#renderLeaf(leaf) : nothing}
        <section part="words" class="words">
          ${paragraph(headline, 'lead')} ${map(sentences, (text) => paragraph(text))}
          ${action || calendar ? this.#renderActions(action, calendar) : nothing} ${paragraph(sources, 'sources')}
          ${wordings ? this.#renderWordings(wordings) : nothing}
        </section>
      </div>
    `;
  }

  #renderLeaf({ date, month, weekday }: LeafContent): TemplateResult {
    return html`
      <div part="leaf" class="leaf" aria-hidden="true">
        <span ${sentence(month)}></span>
        <span ${sentence(date)}></span>
        <span ${sentence(weekday)}></span>
      </div>
    `;
  }

  #renderActions(action: Link | undefined, calendar: CalendarLink | undefined): TemplateResult {
    return html`
      <p>
        ${action ? link(action, 'action') : nothing} ${' '}
        ${calendar ? link(calendar, 'calendar', this.#onCalendarClick) : nothing}
      </p>
    `;
  }

  #renderWordings({ conclusion, items, title }: WordingsContent): TemplateResult {
    return fold(title, html`${list(items)} ${paragraph(conclusion)}`);
  }

  #onCalendarClick(): void {
    this.dispatchEvent(new CalendarSaveEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'deadline-banner': DeadlineBanner;
  }
  interface HTMLElementEventMap {
    'calendar-save': CalendarSaveEvent;
  }
}
