/**
 * `<data-use-notice>` shows a whole notice in one card; with `data-only` it shows its children and only hands
 * them its notice, which is how the elements are placed apart in an article.
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

/** The notice of `src` has arrived and is shown. Bubbles, and leaves shadow roots. */
export class NoticeLoadEvent extends Event {
  constructor(
    /** The notice as it was read. */
    readonly notice: Notice,
  ) {
    super('notice-load', { bubbles: true, composed: true });
  }
}

/** `src` could not be read: the children stay. Bubbles, and leaves shadow roots. */
export class NoticeErrorEvent extends Event {
  constructor(
    /** Says what went wrong and how to fix it. */
    readonly reason: string,
  ) {
    super('notice-error', { bubbles: true, composed: true });
  }
}

/**
 * @summary The whole notice in one card, or the common data of the elements inside it.
 *
 * Data, the strongest first: the `notice` property, a `<script type="application/json">` child, `src`. What a script sets
 * as a property is written to its attribute, so that copies and saved pages hold it; a notice set as a property is not.
 *
 * @csspart base - The frame.
 * @csspart heading - Every heading.
 * @csspart quote - One quote with its speaker and source.
 * @csspart link - Every link.
 * @cssprop [--opt-out-used=light-dark(#7a3e00, #ffb866)] - Heading of data that are used.
 * @cssprop [--opt-out-not-used=light-dark(#005a4b, #6fdcc2)] - Heading of data that are not used.
 * @cssprop [--opt-out-special=light-dark(#5a2a8a, #d4b5ff)] - Heading of sensitive data.
 * @cssprop [--opt-out-unclear=light-dark(#4b535d, #b8c1cb)] - Heading of data that may occur or are unclear. Default: that
 *   of `--opt-out-muted`.
 * @fires {NoticeLoadEvent} notice-load - The notice of `src` has arrived and is shown: `notice`.
 * @fires {NoticeErrorEvent} notice-error - `src` could not be read, and the children stay: `reason`.
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

  /** Address of the notice as JSON: `https:` or of the same origin, at most 256 KB, read within ten seconds. */
  @property({ reflect: true }) src?: string;

  /** Hash of the file at `src`, as in Subresource Integrity: another file is not shown. */
  @property({ reflect: true }) integrity?: string;

  /** Shows the children as they are and gives the elements among them the notice. Off by default. */
  @property({ type: Boolean, attribute: 'data-only', reflect: true }) dataOnly = false;

  /**
   * Id of the audience of the notice to tell of first; the others follow, one line each. Default, and for anything else:
   * by `region`, else the audience that is affected most.
   */
  @property({ reflect: true }) audience?: string;

  /**
   * Where the readers live: `EU`, `EEA` or an ISO 3166-1 code of two letters. Chooses the audience, the routes, the
   * controller and where to complain. Default, and for anything else: not known.
   */
  @property({ reflect: true }) region?: string;

  /**
   * Level of its title, 2 to 6; parts are one deeper. Default, and for anything else: 3.
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

  /** Its own notice only: a card inside another one tells another story. */
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

  /** Prints the card with all that is folded, which is folded again afterwards. */
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
      const reason = `src="${src}": write the https address of a notice that this page may fetch. ${String(error)}`;
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
