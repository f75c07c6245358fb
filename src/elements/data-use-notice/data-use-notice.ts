/**
 * `<data-use-notice>` shows a whole notice in one card. With `data-only`, it shows its children and only provides its
 * notice to them, so that an article can place the elements separately.
 */
import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { map } from 'lit/directives/map.js';
import { cardContent, type BackgroundContent, type CardContent, type SourceListContent } from '../../content/card.js';
import type { WordingsContent } from '../../content/banner.js';
import type { ContentInput } from '../../content/input.js';
import { headingLevel } from '../../core/attributes.js';
import { noticeContext } from '../../core/notice-context.js';
import { OptOutElement } from '../../core/opt-out-element.js';
import { sentence } from '../../core/sentence.js';
import { base } from '../../core/styles.js';
import { fold, heading, list, paragraph, quote } from '../../core/templates.js';
import type { Notice } from '../../model/notice.js';
import { readNotice } from '../../model/read.js';
import { toText } from '../../words/say.js';
import { styles } from './data-use-notice.styles.js';
import { loadJson } from './load.js';
import { canHandOn, canShare, printPage, printUnfolded, sharePage } from './tools.js';

/** Fires after the notice of `src` is loaded and rendered. Bubbles; composed. */
export class NoticeLoadEvent extends Event {
  constructor(
    /** The notice, without invalid parts. */
    readonly notice: Notice,
  ) {
    super('notice-load', { bubbles: true, composed: true });
  }
}

/** Fires if `src` cannot be loaded or has no valid notice. Bubbles; composed. */
export class NoticeErrorEvent extends Event {
  constructor(
    /** Describes the error and its fix. */
    readonly reason: string,
  ) {
    super('notice-error', { bubbles: true, composed: true });
  }
}

/**
 * @summary The whole notice in one card, or a provider of the notice for the elements inside it.
 *
 * Its data come from the `notice` property, else from a `<script type="application/json">` child, else from `src`.
 * Properties are reflected to their attributes, so that copies and saved pages keep them; `notice` is not.
 *
 * @csspart base - The frame around the content.
 * @csspart heading - Each heading.
 * @csspart quote - One quote with its speaker and source.
 * @csspart link - Each link.
 * @cssprop [--opt-out-used=light-dark(#7a3e00, #ffb866)] - Colour of the heading of used data.
 * @cssprop [--opt-out-not-used=light-dark(#005a4b, #6fdcc2)] - Colour of the heading of data that are not used.
 * @cssprop [--opt-out-special=light-dark(#5a2a8a, #d4b5ff)] - Colour of the headings of sensitive data.
 * @cssprop [--opt-out-unclear=light-dark(#4b535d, #b8c1cb)] - Colour of the headings of data whose use is possible or
 *   unclear. Default: the value of `--opt-out-muted`.
 * @fires {NoticeLoadEvent} notice-load - The notice of `src` is loaded and rendered. `notice`: the notice.
 * @fires {NoticeErrorEvent} notice-error - `src` cannot be loaded or has no valid notice, so the children are shown.
 *   `reason`: the error and its fix.
 *
 * @example
 * ```html
 * <data-use-notice src="/notices/example.json">
 *   <p>From 3 November 2025 … Say no by the end of Sunday 2 November 2025: …</p>
 * </data-use-notice>
 * ```
 */
export class DataUseNotice extends OptOutElement<CardContent> {
  static override styles = [base, styles];

  /**
   * Address of the notice, a JSON file: `https:` or same-origin, at most 256 KB, loaded within ten seconds. Otherwise
   * the children are shown.
   */
  @property({ reflect: true }) src?: string;

  /** Subresource Integrity hash of the file at `src`. A file with another hash is not shown. Default: not checked. */
  @property({ reflect: true }) integrity?: string;

  /** Shows the children unchanged, and only provides the notice to the elements among them. Default: off. */
  @property({ type: Boolean, attribute: 'data-only', reflect: true }) dataOnly = false;

  /**
   * Id of the audience to show first; the others follow, one line each. Default: the audience of `region`, else the one
   * that is affected most. An unknown id means the latter.
   */
  @property({ reflect: true }) audience?: string;

  /**
   * Region of the readers: `EU`, `EEA` or a two-letter ISO 3166-1 code. Selects the audience, routes, controller and
   * supervisory authority. Default, also for any other value: unknown.
   */
  @property({ reflect: true }) region?: string;

  /**
   * Heading level of the title, 2 to 6. Parts are one level deeper. Default, also for any other value: 3.
   * @default 3
   */
  @property({ attribute: 'heading-level', converter: headingLevel }) override headingLevel!: number;

  readonly #provider = new ContextProvider(this, { context: noticeContext, initialValue: {} });
  #loaded: unknown;
  #loading: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.src && this.#loaded === undefined) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
  }

  protected override get readers(): Pick<ContentInput, 'audience' | 'region'> {
    const region = this.region?.trim().toUpperCase();
    const audience = this.audience?.trim();
    const isRegion = region === 'EEA' || /^[A-Z]{2}$/.test(region ?? '');
    return { audience: audience === '' ? undefined : audience, region: isRegion ? region : undefined };
  }

  /** Only its own notice: a card inside another card shows a different one. */
  protected override get sourceDocument(): unknown {
    return this.noticeController.own ?? this.#loaded;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('integrity')) void this.#load();
    super.willUpdate(changed);
    const { content, noticeController, sourceDocument } = this;
    const clock = this.clock ?? noticeController.around?.clock;
    this.#provider.setValue({
      document: sourceDocument,
      clock,
      ...this.readers,
      sourcesListed: content !== undefined,
    });
  }

  protected override contentOf(input: ContentInput): CardContent | undefined {
    this.#checkReaders(input);
    return this.dataOnly ? undefined : cardContent({ ...input, sourcesListed: true });
  }

  #checkReaders({ notice: { audiences = [] } }: ContentInput): void {
    const { audience, region } = this.readers;
    const ids = audiences.map(({ id }) => id);
    if (audience !== undefined && !ids.includes(audience))
      this.warn(`audience="${audience}": expected one of ${ids.join(', ')}`);
    if (this.region && region === undefined)
      this.warn(`region="${this.region}": expected EU, EEA or a code of two letters such as NL`);
  }

  protected override renderContent(content: CardContent): TemplateResult {
    const { about, asOf, background, competent, sources, summary, title } = content;
    const level = this.headingLevel + 1;
    return html`
      <section class="card" aria-labelledby="title">
        <header>
          <div id="title">${heading(this.headingLevel, title)}</div>
          ${paragraph(about, 'muted')} ${paragraph(summary)}
        </header>
        <deadline-banner></deadline-banner>
        <opt-out-stepper heading-level=${Math.min(level, 6)}></opt-out-stepper>
        <data-category-list heading-level=${Math.min(level, 6)}></data-category-list>
        ${
          competent
            ? html`<section class="competent">${heading(level, competent.title)} ${list(competent.items)}</section>`
            : nothing
        }
        <footer>
          ${background ? this.#renderBackground(background, level) : nothing} ${this.#renderSources(sources, level)}
          ${paragraph(asOf, 'paper muted')} ${canHandOn() ? this.#renderTools(content) : nothing}
        </footer>
      </section>
    `;
  }

  #renderBackground(background: BackgroundContent, level: number): TemplateResult {
    const { hasPositions, reasons, reasonsTitle, sources, texts, title, wordings } = background;
    const inside = Math.min(level + 1, 6);
    return fold(
      title,
      html`
        ${map(texts, (text) => paragraph(text))}
        ${reasonsTitle === undefined ? nothing : html`${heading(inside, reasonsTitle)} ${map(reasons, quote)}`}
        ${paragraph(sources, 'sources')} ${wordings ? this.#renderWordings(wordings, inside) : nothing}
        ${hasPositions ? html`<authority-positions heading-level=${inside}></authority-positions>` : nothing}
        <notice-timeline heading-level=${inside}></notice-timeline>
      `,
      level,
    );
  }

  #renderWordings({ conclusion, items, title }: WordingsContent, level: number): TemplateResult {
    return html`<section>${heading(level, title)} ${paragraph(conclusion)} ${list(items)}</section>`;
  }

  #renderSources({ items, reviewed, title }: SourceListContent, level: number): TemplateResult {
    return fold(title, html`${list(items)} ${paragraph(reviewed)}`, level);
  }

  #renderTools({ print, printAll, share, title }: CardContent): TemplateResult {
    return html`
      <p class="tools">
        <button type="button" @click=${printPage} ${sentence(print)}></button>
        <button type="button" @click=${this.#printAll} ${sentence(printAll)}></button>
        ${
          canShare()
            ? html`<button type="button" @click=${() => void sharePage(toText(title))} ${sentence(share)}></button>`
            : nothing
        }
      </p>
    `;
  }

  /** Opens all folds, prints the page, and closes the folds again. */
  #printAll(): void {
    printUnfolded(this.shadowRoot ?? this);
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    this.#loaded = undefined;
    const { integrity, src } = this;
    if (!src) return;
    const loading = (this.#loading = new AbortController());
    try {
      const raw = await loadJson(src, this.ownerDocument.baseURI, integrity);
      if (loading.signal.aborted) return;
      const { notice, problems } = readNotice(raw);
      if (!notice) throw new TypeError(problems.join('; '));
      this.#loaded = raw;
      this.requestUpdate();
      await this.updateComplete;
      this.dispatchEvent(new NoticeLoadEvent(notice));
    } catch (error) {
      if (loading.signal.aborted) return;
      const reason = `src="${src}": cannot load. Check the address (https or same origin). ${String(error)}`;
      this.warn(reason);
      this.dispatchEvent(new NoticeErrorEvent(reason));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'data-use-notice': DataUseNotice;
  }
  interface HTMLElementEventMap {
    'notice-load': NoticeLoadEvent;
    'notice-error': NoticeErrorEvent;
  }
}
