/**
 * `<deadline-banner>` shows the first day on which a platform uses people's data, the last day to act, and the days
 * left; after the last day, the effect of acting later. It is a sentence, not a ticking clock.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { map } from 'lit/directives/map.js';
import { bannerContent, type BannerContent, type WordingsContent } from '../../content/banner.js';
import type { ContentInput, NoticePart } from '../../content/input.js';
import type { InstructionContent } from '../../content/routes.js';
import { OptOutElement } from '../../core/opt-out-element.js';
import { sentence } from '../../core/sentence.js';
import { base } from '../../core/styles.js';
import { switchIcon } from '../../core/switch.js';
import { fold, link, list, paragraph } from '../../core/templates.js';
import { safeLink } from '../../model/link.js';
import { toText, type Text } from '../../words/say.js';
import { bannerAttributesAsNotice, DECISIVE, isUnknown } from './attributes-as-notice.js';
import { bannerChildrenAsNotice } from './children-as-notice.js';
import { styles } from './deadline-banner.styles.js';

/** Fires when the reader uses the link to the calendar file. Bubbles; composed. */
export class CalendarSaveEvent extends Event {
  constructor() {
    super('calendar-save', { bubbles: true, composed: true });
  }
}

/**
 * @summary The first day of use, the last day to act, and the days left.
 *
 * Its data come from its attributes, its own notice, or the notice of the `<data-use-notice>` around it. An attribute
 * overrides its field of the notice; `effective-date` or `last-day` replaces both dates. Days are calendar days in one
 * time zone, the same for every reader. The text changes at midnight in that zone, or at the time at which the last day
 * ends.
 *
 * Without a notice and these two attributes, its children are also data. `<time data-day="effective">` is the first day
 * of use and `<time data-day="last">` the last day to act, each with a `datetime` in the format `YYYY-MM-DD`. The last
 * day may include the time at which it ends: `YYYY-MM-DDTHH:MM`. If the children contain two different days of one
 * kind, the element shows them unchanged.
 *
 * @csspart base - The frame around the content.
 * @csspart leaf - The calendar leaf with the last day. Decorative, hidden from screen readers.
 * @csspart words - The sentences under the headline.
 * @csspart link - Each link.
 * @cssstate announced - The use has not begun. The element has exactly one of this and the next five states, unless it
 *   shows its children.
 * @cssstate in-use - The use has begun, by a source or by the announced day.
 * @cssstate on-hold - The use or the plan is paused.
 * @cssstate stopped - The use has ended.
 * @cssstate cancelled - The use was cancelled before it began.
 * @cssstate unknown - It is unknown whether the data are used.
 * @cssstate open - Acting until the last day keeps all data out. The element also has exactly one of this and the next
 *   six states.
 * @cssstate grace - The use has begun, but acting until the last day still counts as acting before.
 * @cssstate any-time - Acting has the same effect at any time.
 * @cssstate rolling - The last day differs for each person.
 * @cssstate closed - The last day is over, or the use has begun without one.
 * @cssstate no-window - There is no deadline.
 * @cssstate unsure - The last day is unknown or contradicts the start, or it is unknown whether it is over.
 * @cssstate last-day - Today is the last day to act.
 * @fires {CalendarSaveEvent} calendar-save - The reader uses the link to the calendar file.
 *
 * @example
 * ```html
 * <deadline-banner platform="LinkedIn" time-zone="Europe/Amsterdam">
 *   <p>
 *     LinkedIn uses your data from <time datetime="2025-11-03" data-day="effective">Monday 3 November 2025</time>.
 *     Last day to say no: <time datetime="2025-11-02" data-day="last">Sunday 2 November 2025</time>.
 *   </p>
 * </deadline-banner>
 * ```
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

  /** Name of the platform. Required without a notice; if it is missing, the children are shown. */
  @property() platform?: string;

  /** Purpose of the use; completes "uses your data …". Default: "to train AI models". */
  @property() purpose?: string;

  /**
   * First day of use, from 00:00: `YYYY-MM-DD`. `unknown`: there is a first day, but no source names it. `undecided`:
   * no day is set yet. Without `last-day`, the last day to act is the day before. Any other value shows the children.
   */
  @property({ attribute: 'effective-date' }) effectiveDate?: string;

  /**
   * Last day to act, inclusive: `YYYY-MM-DD`. It has to be before `effective-date`, unless `grace` is set; otherwise no
   * days are counted. `any-time`: acting has the same effect at any time. Any other value shows the children.
   */
  @property({ attribute: 'last-day' }) lastDay?: string;

  /** Time at which the last day ends: `HH:MM`. Default: the end of the day. Any other value shows the children. */
  @property({ attribute: 'last-time' }) lastTime?: string;

  /** IANA time zone of the days, such as `Europe/Amsterdam`. Without a valid one, no days are counted. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** Day of publication: `YYYY-MM-DD`. If the clock of the device is earlier, it is wrong: no days are then counted. */
  @property() published?: string;

  /**
   * `planned` (default), `started`, `paused`, `resumed`, `halted` or `withdrawn`. Any other value means unknown, or is
   * ignored if there is a notice.
   */
  @property() status?: 'planned' | 'started' | 'paused' | 'resumed' | 'halted' | 'withdrawn';

  /**
   * `opt-out` (default): on unless people say no · `opt-in`: off unless they say yes · `none`: there is no way to say
   * no. Any other value means unknown, or is ignored if there is a notice.
   */
  @property() choice?: 'opt-out' | 'opt-in' | 'none';

  /** `will` (default), or `may` if the platform only reserves the right. Any other value means `may`. */
  @property() certainty?: 'will' | 'may';

  /**
   * Set it if a source says that acting after the start, up to `last-day`, counts as acting before it. Default: off.
   */
  @property({ type: Boolean }) grace = false;

  /**
   * Effect of acting after the last day: `still-possible`, `closed` or `unknown`. Default, also for any other value:
   * `unknown`.
   */
  @property({ attribute: 'after' }) afterDate?: 'still-possible' | 'closed' | 'unknown';

  /** Address of the page to say no: an absolute `https:` URL. Any other value is not linked. */
  @property() href?: string;

  /**
   * Address of a calendar file on your site: an absolute `https:` URL. Default, also for any other value: a file that
   * is generated in the page.
   */
  @property({ attribute: 'calendar-href' }) calendarHref?: string;

  /** Name of the source of the dates. */
  @property() source?: string;

  /** Address of the source: an absolute `https:` URL. Any other value is not linked. */
  @property({ attribute: 'source-href' }) sourceHref?: string;

  /**
   * `auto`: the element is a landmark (`region`), unless it is inside a `<data-use-notice>`. `none`: never a landmark.
   * Default, also for any other value: `auto`.
   */
  @property() landmark?: 'auto' | 'none';

  protected override attributesAsNotice(lang: string, notice: NoticePart): object {
    for (const [name, allowed] of Object.entries(DECISIVE)) {
      const value = this[name as keyof typeof DECISIVE];
      if (notice.audiences && isUnknown(value, allowed))
        this.warn(`${name}="${String(value)}": expected ${allowed.join(', ')}`);
    }
    return bannerAttributesAsNotice(this, lang, notice);
  }

  protected override childrenAsNotice(lang: string): object | undefined {
    return bannerChildrenAsNotice(this, this, lang);
  }

  protected override contentOf(input: ContentInput): BannerContent | undefined {
    if (!this.#areDaysRead(input)) return undefined;
    const calendarHref = safeLink(this.calendarHref)?.href;
    if (this.calendarHref && !calendarHref)
      this.warn(`calendar-href="${this.calendarHref}": expected an https address`);
    const content = bannerContent(input, calendarHref);
    if (content?.isContradictory) this.warn('last-day must be before effective-date, unless grace is set');
    if (content?.isZoneUnknown)
      this.warn(`time zone "${input.notice.timeZone ?? ''}": expected an IANA name such as Europe/Amsterdam`);
    return content;
  }

  /** False if the day or time in an attribute is invalid: the children are then shown. */
  #areDaysRead({ notice: { audiences } }: ContentInput): boolean {
    const { lastDay, lastTime, start } = audiences?.[0]?.plan.at(-1) ?? {};
    return (!this.effectiveDate || !!start) && (!this.lastDay || !!lastDay) && (!this.lastTime || !!lastTime);
  }

  protected override statesOf({ daysLeft, use, window }: BannerContent): readonly string[] {
    const state = window === 'none' ? 'no-window' : window;
    return [use, state, ...(daysLeft === 0 ? ['last-day'] : [])];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content, landmark, noticeController } = this;
    const name = landmark === 'none' || noticeController.around ? undefined : content?.name;
    this.internals.role = name === undefined ? null : 'region';
    this.internals.ariaLabel = name === undefined ? null : toText(name);
  }

  protected override renderContent(content: BannerContent): TemplateResult {
    const { details, others, sentences, ways, wordings } = content;
    return html`
      ${paragraph(content.group, 'strong')}
      <div class="head">
        ${this.#renderLeaf(content)} ${paragraph(content.headline, 'lead')}
        ${paragraph(content.printedHeadline, 'printed')}
      </div>
      <section part="words" class="words">
        ${map(sentences, (text) => paragraph(text))} ${this.#renderActions(content)} ${this.#renderTexts(ways)}
        ${map(details, (text) => paragraph(text))} ${this.#renderTexts(others)} ${paragraph(content.sources, 'sources')}
        ${wordings ? this.#renderWordings(wordings) : nothing}
      </section>
    `;
  }

  #renderLeaf({ daysLeft, leaf }: BannerContent): unknown {
    return leaf
      ? html`
          <div part="leaf" class=${daysLeft === 0 ? 'leaf today' : 'leaf'} aria-hidden="true">
            <span ${sentence(leaf.month)}></span>
            <span ${sentence(leaf.date)}></span>
            <span ${sentence(leaf.weekday)}></span>
          </div>
        `
      : nothing;
  }

  #renderActions({ action, calendar }: BannerContent): unknown {
    if (!action && !calendar) return nothing;
    return html`
      <div class="actions">
        ${action ? link(action, 'action') : nothing}
        ${action?.instruction ? this.#renderInstruction(action.instruction) : nothing}
        ${calendar ? link(calendar, 'calendar', this.#onCalendarClick) : nothing}
      </div>
    `;
  }

  #renderInstruction({ position, text }: InstructionContent): TemplateResult {
    return html`
      <div class="instruction">
        ${position ? switchIcon(position) : nothing}
        <p ${sentence(text)}></p>
      </div>
    `;
  }

  #renderTexts(texts: readonly Text[]): unknown {
    return texts.length ? list(texts.map((text) => ({ text }))) : nothing;
  }

  #renderWordings({ conclusion, items, title }: WordingsContent): TemplateResult {
    return fold(title, html`${paragraph(conclusion)} ${list(items)}`);
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
