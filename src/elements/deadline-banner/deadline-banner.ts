/**
 * `<deadline-banner>` says from when a platform uses people's data, the last day to act, and how many days
 * are left; after that day, what acting later still does. A sentence, not a clock.
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
import { bannerAttributesAsNotice, DECISIVE, isUnknown } from './attributes.js';
import { bannerChildrenAsNotice } from './children.js';
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
 * Without a notice and a date attribute, its children are its data too. `<time data-day="effective">` is the first day
 * of use and `<time data-day="last">` the last day to act, each with a `datetime` of the form `YYYY-MM-DD`. That of
 * the last day may add the time at which it ends, `YYYY-MM-DDTHH:MM`. Two different days of a kind leave the children
 * as they are.
 *
 * @csspart base - The frame.
 * @csspart leaf - The calendar leaf with the last day; an ornament, hidden from screen readers.
 * @csspart words - The sentences under the headline.
 * @csspart link - Every link.
 * @cssstate announced - The use has not begun. One of this and the next five holds while there is something to show.
 * @cssstate in-use - The use has begun, by a source or by the announcement.
 * @cssstate on-hold - The use or the plan is paused.
 * @cssstate stopped - The use is over.
 * @cssstate cancelled - The use never began, and does not come.
 * @cssstate unknown - Nobody knows whether the data are used.
 * @cssstate open - Acting until the last day keeps all data out. One of this and the next six holds as well.
 * @cssstate grace - The use has begun, and acting until the last day still counts as acting before.
 * @cssstate any-time - Acting at any time does the same.
 * @cssstate rolling - Each person has another last day.
 * @cssstate closed - The last day is over, or the use has begun.
 * @cssstate no-window - There is nothing to do by a day.
 * @cssstate unsure - Nobody knows by when to act, or on which side of the day today is.
 * @cssstate last-day - Today is the last day to act.
 * @fires {CalendarSaveEvent} calendar-save - A person took the last day for their calendar.
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

  /** Name of the platform. Required where there is no notice: without it the children are shown. */
  @property() platform?: string;

  /** What the data are used for; completes "uses your data …". Default: "to train AI models". */
  @property() purpose?: string;

  /**
   * First day of use, from 00:00, `YYYY-MM-DD`. Without `last-day` the last day to act is the day before. `unknown`: there
   * is one, and nobody knows which. `undecided`: there is none yet.
   */
  @property({ attribute: 'effective-date' }) effectiveDate?: string;

  /**
   * Last day to act, inclusive, `YYYY-MM-DD`; before `effective-date` unless there is `grace`, else no days are counted.
   * `any-time`: acting at any time does the same.
   */
  @property({ attribute: 'last-day' }) lastDay?: string;

  /** Time at which the last day ends, `HH:MM`. Default: the end of the day. */
  @property({ attribute: 'last-time' }) lastTime?: string;

  /** IANA name of the zone whose midnight counts, as `Europe/Amsterdam`. Without a valid one no days are counted. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** Day of publication, `YYYY-MM-DD`. A clock that is before it is wrong: then only dates are shown. */
  @property() published?: string;

  /** `planned` (default), `started`, `paused`, `resumed`, `halted` or `withdrawn`; anything else is shown as unknown. */
  @property() status?: 'planned' | 'started' | 'paused' | 'resumed' | 'halted' | 'withdrawn';

  /**
   * `opt-out` (default): on unless people say no · `opt-in`: off unless they say yes · `none`: there is no way to say no.
   * Anything else is shown as unknown.
   */
  @property() choice?: 'opt-out' | 'opt-in' | 'none';

  /** `will` (default), or `may` where the platform only reserves the right; so does anything else. */
  @property() certainty?: 'will' | 'may';

  /** A source says that acting after the start, until `last-day`, counts as acting before. Off by default. */
  @property({ type: Boolean }) grace = false;

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
    if (content?.isContradictory) this.warn('last-day must come before effective-date, unless there is grace');
    if (content?.isZoneUnknown)
      this.warn(`time zone "${input.notice.timeZone ?? ''}": expected an IANA name such as Europe/Amsterdam`);
    return content;
  }

  /** False where an attribute was meant as a day or an hour and cannot be read: the children know it. */
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
