/**
 * `<deadline-banner>` says from when a platform uses people's data, the last day to act, and how many days
 * are left; after that day, what acting later still does. A sentence, not a clock.
 */
import { property } from '@lit/reactive-element/decorators.js';
import { ownSource } from '../../core/attributes.js';
import { OptOutElement, PROVIDER } from '../../core/element.js';
import { base } from '../../core/styles.js';
import { closestAcross } from '../../core/tree.js';
import { safeLink } from '../../model/link.js';
import { contradict, lastDayOf } from '../../model/phase.js';
import { bannerView } from '../../views/banner.js';
import { element } from '../../views/document.js';
import type { Speaker } from '../../views/speaker.js';
import { styles } from './deadline-banner.styles.js';

/** A person took the last day for their calendar. Bubbles, and leaves shadow roots. */
export class CalendarSaveEvent extends Event {
  constructor() {
    super('calendar-save', { bubbles: true, composed: true });
  }
}

/** What `after` says of acting then; other values are the reader's to refuse. */
const ACTING: Readonly<Record<string, boolean>> = { 'still-possible': true, closed: false };

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
export class DeadlineBanner extends OptOutElement {
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

  protected override readonly together = ['effectiveFrom', 'lastDayToAct'] as const;

  protected override given(lang: string) {
    const { afterDate: after, effectiveDate, href, lastDay, platform, published, purpose, status, timeZone } = this;
    const { sourceRefs, sources } = ownSource(this, lang);
    return {
      platform: platform && { name: platform },
      purpose: purpose && { label: { [lang]: purpose } },
      effectiveFrom: effectiveDate && { date: effectiveDate, sourceRefs },
      lastDayToAct: lastDay && { date: lastDay, sourceRefs },
      timeZone,
      published,
      status: status && { activity: status, sourceRefs },
      afterDate: after && {
        sourceRefs,
        optOutPossible: after === 'unknown' ? undefined : (ACTING[after] ?? after),
      },
      routes: href && [{ id: 'attributes', type: 'settings', url: href, sourceRefs }],
      sources,
    };
  }

  protected override view(speaker: Speaker) {
    const { dates } = speaker;
    if (contradict(dates)) this.warn('last-day must come before effective-date');
    // a date was meant, and none can be read: the children know it
    if ([this.effectiveDate, this.lastDay].some(Boolean) && lastDayOf(dates) === undefined) return undefined;
    const own = safeLink(this.calendarHref)?.href;
    if (this.calendarHref && !own) this.warn(`calendar-href="${this.calendarHref}": expected an https address`);
    const view = bannerView(speaker, own);
    if (!view) return undefined;
    const { children, phase, unknownZone } = view;
    if (unknownZone) this.warn(`time zone "${dates.timeZone ?? ''}": expected an IANA name such as Europe/Amsterdam`);
    this.state = phase;
    const alone = this.landmark !== 'none' && !closestAcross(this, PROVIDER);
    this.internals.role = alone ? 'region' : null;
    this.internals.ariaLabel = alone ? speaker.words.banner.name(speaker.platform) : null;
    return [element('div', children, { class: `banner ${phase}` })];
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('.calendar')) this.dispatchEvent(new CalendarSaveEvent());
    });
    return root;
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
