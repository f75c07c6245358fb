/**
 * `<data-category-list>` shows which data are used, which may occur, which are unclear and which are not
 * used; whose; and how far back. An unknown use is "unclear", never "not used".
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
import { listAttributesAsNotice } from './attributes.js';
import { listChildrenAsNotice } from './children.js';
import { styles } from './data-category-list.styles.js';
import { icon } from './icons.js';

/**
 * @summary Which data, and how they are used.
 *
 * Its data come from its attributes, its own notice, or the notice of the `<data-use-notice>` around it; any
 * of the four lists replaces the notice's categories. What is not used is told as a statement of its sources, or of the
 * article where it names none. A change that is over or on hold is told in the past tense.
 *
 * Without a notice, its children are its data too. Each `<ul data-use="used">`, `possible`, `unclear` or `not-used` is
 * a list. Each item is one line of text, in your own words; `data-category` names it by the vocabulary, and
 * `data-special` marks it as sensitive. An attribute replaces the lists of its use. An item with more in it, such as a
 * picture or another list, leaves the children as they are.
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

  /** Each list is named by its label, else by the heading with the id. */
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
