/**
 * `<data-category-list>` shows which data are used, which may occur, which are unclear and which are not
 * used; whose; and how far back. An unknown use is "unclear", never "not used".
 */
import { property } from '@lit/reactive-element/decorators.js';
import { headingLevel, ownSource } from '../../core/attributes.js';
import { OptOutElement } from '../../core/element.js';
import { base } from '../../core/styles.js';
import { listDocument } from '../../views/list.js';
import type { Speaker } from '../../views/speaker.js';
import { styles } from './data-category-list.styles.js';

/**
 * @summary Which data, and how they are used.
 *
 * Its data come from its attributes, its own notice, or the notice of the `<data-use-notice>` around it; any
 * of the four lists replaces the notice's categories.
 *
 * @csspart base - The frame.
 * @csspart heading - Every heading.
 * @csspart used - The data that are used.
 * @csspart special-used - The sensitive data (Art. 9 GDPR) that are used.
 * @csspart special-possible - The sensitive data that may occur.
 * @csspart possible - The other data that may occur.
 * @csspart unclear - The data of which the use is unclear.
 * @csspart not-used - The data that are not used.
 * @csspart link - Every link.
 * @cssprop [--opt-out-used=light-dark(#7a3e00, #ffb866)] - Heading of data that are used.
 * @cssprop [--opt-out-not-used=light-dark(#005a4b, #6fdcc2)] - Heading of data that are not used.
 * @cssprop [--opt-out-special=light-dark(#5a2a8a, #d4b5ff)] - Heading of sensitive data.
 * @cssprop [--opt-out-unclear=light-dark(#4b535d, #b8c1cb)] - Heading of data that may occur or are unclear. Default: that
 *   of `--opt-out-muted`.
 *
 * @example
 * ```html
 * <data-category-list used="name posts photos" not-used="private-messages" since="2003">
 *   <p>Used: your name, posts and photos, back to 2003. Not used: private messages.</p>
 * </data-category-list>
 * ```
 */
export class DataCategoryList extends OptOutElement {
  static override styles = [base, styles];

  /** Ids of categories that are used, separated by spaces: those of the vocabulary, others are shown as they are. */
  @property() used?: string;

  /** Ids of categories that may occur. */
  @property() possible?: string;

  /** Ids of categories of which the use is unclear. */
  @property() unclear?: string;

  /** Ids of categories that are not used. */
  @property({ attribute: 'not-used' }) notUsed?: string;

  /** How far back the data go: a year, `YYYY`. */
  @property() since?: string;

  /** Name of the platform. */
  @property() platform?: string;

  /** Name of the source of these lists. */
  @property() source?: string;

  /** Address of the source: absolute `https:`. */
  @property({ attribute: 'source-href' }) sourceHref?: string;

  /**
   * Level of its title, 2 to 6; groups are one deeper. Default, and for anything else: 3.
   * @default 3
   */
  @property({ attribute: 'heading-level', converter: headingLevel }) override headingLevel!: number;

  protected override readonly together = [
    'dataCategories',
    'dataGroups',
    'dataPeriod',
    'people',
    'specialCategoryWarning',
  ] as const;

  protected override given(lang: string) {
    const { platform, since } = this;
    const { sourceRefs, sources } = ownSource(this, lang);
    const ids = { used: this.used, possible: this.possible, unclear: this.unclear, 'not-used': this.notUsed };
    const categories = Object.entries(ids).flatMap(([use, list]) =>
      (list?.toLowerCase().match(/\S+/g) ?? []).map((id) => ({ id, use, sourceRefs })),
    );
    return {
      platform: platform && { name: platform },
      dataCategories: categories.length && categories,
      dataPeriod: since && { from: since, sourceRefs },
      sources,
    };
  }

  protected override view(speaker: Speaker) {
    return listDocument(speaker);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'data-category-list': DataCategoryList;
  }
}
