/**
 * `<data-category-list>` shows the categories of data by use (used, possible, unclear, not used), the people concerned,
 * and the period. An unknown use is "unclear", never "not used".
 */
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { map } from 'lit/directives/map.js';
import type { ContentInput } from '../../content/input.js';
import { listContent, type GroupContent, type ListContent, type UseContent } from '../../content/list.js';
import { headingLevel } from '../../core/attributes.js';
import { OptOutElement } from '../../core/opt-out-element.js';
import { items, sentence } from '../../core/sentence.js';
import { base } from '../../core/styles.js';
import { fold, heading, paragraph } from '../../core/templates.js';
import { listAttributesAsNotice } from './attributes-as-notice.js';
import { listChildrenAsNotice } from './children-as-notice.js';
import { styles } from './data-category-list.styles.js';
import { icon } from './icons.js';

/**
 * @summary The categories of data, by their use.
 *
 * Its data come from its attributes, its own notice, or the notice of the `<data-use-notice>` around it. Each of the
 * attributes `used`, `possible`, `unclear` and `not-used` replaces all categories of the notice. The list of data that
 * are not used names its sources, or the article if there are none. A change that has ended or is on hold is in the
 * past tense.
 *
 * Without a notice, its children are also data. Each `<ul>` with `data-use="used"`, `possible`, `unclear` or `not-used`
 * is a list. Each item is one line of text in your own words. `data-category` adds its id in the vocabulary, and
 * `data-special` marks it as sensitive. An attribute replaces the lists of the same use. If an item contains anything
 * else, such as an image or another list, the element shows its children unchanged.
 *
 * @csspart base - The frame around the content.
 * @csspart heading - Each heading.
 * @csspart used - The data that are used.
 * @csspart special-used - The sensitive data (Art. 9 GDPR) that are used.
 * @csspart special-possible - The sensitive data (Art. 9 GDPR) that may be used.
 * @csspart possible - The other data that may be used.
 * @csspart unclear - The data whose use is unclear.
 * @csspart not-used - The data that are not used.
 * @csspart link - Each link.
 * @cssprop [--opt-out-used=light-dark(#7a3e00, #ffb866)] - Colour of the heading of used data.
 * @cssprop [--opt-out-not-used=light-dark(#005a4b, #6fdcc2)] - Colour of the heading of data that are not used.
 * @cssprop [--opt-out-special=light-dark(#5a2a8a, #d4b5ff)] - Colour of the headings of sensitive data.
 * @cssprop [--opt-out-unclear=light-dark(#4b535d, #b8c1cb)] - Colour of the headings of data whose use is possible or
 *   unclear. Default: the value of `--opt-out-muted`.
 *
 * @example
 * ```html
 * <data-category-list>
 *   <p>LinkedIn uses:</p>
 *   <ul data-use="used">
 *     <li data-category="posts">everything that you posted</li>
 *     <li>polls that you answered</li>
 *   </ul>
 *   <p>It does not use:</p>
 *   <ul data-use="not-used">
 *     <li data-category="private-messages">private messages</li>
 *   </ul>
 * </data-category-list>
 * ```
 *
 * @example
 * ```html
 * <data-category-list used="name posts photos" not-used="private-messages" since="2003">
 *   <p>Used: your name, posts and photos, back to 2003. Not used: private messages.</p>
 * </data-category-list>
 * ```
 */
export class DataCategoryList extends OptOutElement<ListContent> {
  static override styles = [base, styles];

  /** Ids of the categories that are used, separated by spaces. An id that is not in the vocabulary is shown as text. */
  @property() used?: string;

  /** Ids of the categories that may be used, separated by spaces. */
  @property() possible?: string;

  /** Ids of the categories whose use is unclear, separated by spaces. */
  @property() unclear?: string;

  /** Ids of the categories that are not used, separated by spaces. */
  @property({ attribute: 'not-used' }) notUsed?: string;

  /** Start of the period of the data: a year, `YYYY`. An invalid value is ignored. */
  @property() since?: string;

  /** Name of the platform. */
  @property() platform?: string;

  /** Name of the source of the lists. */
  @property() source?: string;

  /** Address of the source: an absolute `https:` URL. Any other value is not linked. */
  @property({ attribute: 'source-href' }) sourceHref?: string;

  /**
   * Heading level of the title, 2 to 6. Lists are one level deeper. Default, also for any other value: 3.
   * @default 3
   */
  @property({ attribute: 'heading-level', converter: headingLevel }) override headingLevel!: number;

  protected override readonly replacedTogether = [
    'dataCategories',
    'dataGroups',
    'dataPeriod',
    'people',
    'specialCategoryWarning',
  ] as const;

  protected override attributesAsNotice(lang: string): object {
    return listAttributesAsNotice(this, lang);
  }

  protected override childrenAsNotice(lang: string): object | undefined {
    return listChildrenAsNotice(this, this, lang);
  }

  protected override contentOf(input: ContentInput): ListContent | undefined {
    return listContent(input);
  }

  protected override renderContent(content: ListContent): TemplateResult {
    const { about, foldedPeople, people, since, sources, title, uses } = content;
    return html`
      ${heading(this.headingLevel, title)} ${paragraph(about)}
      ${map(since, (text, index) => paragraph(text, index ? 'muted' : undefined))}
      ${map(uses, (use) => this.#renderUse(use))} ${this.#renderGroups(people, 'people')}
      ${paragraph(sources, 'sources')}
      ${
        foldedPeople
          ? fold(foldedPeople.title, this.#renderGroups(foldedPeople.groups, 'people'), this.headingLevel + 1)
          : nothing
      }
    `;
  }

  #renderUse({ groups, title, use, warning }: UseContent): TemplateResult {
    return html`
      <section part=${use} class=${use}>
        <div class="title" id=${use}>${icon(use)} ${heading(this.headingLevel + 1, title)}</div>
        ${paragraph(warning, 'muted')} ${this.#renderGroups(groups, use)}
      </section>
    `;
  }

  /** Labels each list by its own label, else by the heading with this id. */
  #renderGroups(groups: readonly GroupContent[], id: string): unknown {
    return map(groups, ({ icon: name, items: texts, label }, index) => {
      const labelId = label === undefined ? id : `${id}-${String(index)}`;
      return html`
        <div class="group">
          ${name && icon(name)}
          <div class="line">
            ${label && html`<p id=${labelId} ${sentence(label)}></p>`}
            <ul role="list" aria-labelledby=${labelId} ${items(texts)}></ul>
          </div>
        </div>
      `;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'data-category-list': DataCategoryList;
  }
}
