/**
 * `<data-use-notice>` shows a whole notice in one card; with `data-only` it shows its children and only hands
 * them its notice, which is how the elements are placed apart in an article.
 */
import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators.js';
import { headingLevel } from '../../core/attributes.js';
import { NoticeProvider } from '../../core/context.js';
import { OptOutElement } from '../../core/element.js';
import { base } from '../../core/styles.js';
import type { Notice } from '../../model/notice.js';
import { readNotice } from '../../model/read.js';
import { cardView } from '../../views/card.js';
import { element, heading, type Children } from '../../views/document.js';
import type { Speaker } from '../../views/speaker.js';
import { styles } from './data-use-notice.styles.js';
import { loadJson } from './load.js';
import { pressTool, tools, toolStyles } from './tools.js';

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
    /** What went wrong and how to mend it. */
    readonly reason: string,
  ) {
    super('notice-error', { bubbles: true, composed: true });
  }
}

/**
 * @summary The whole notice in one card, or the common data of the elements inside it.
 *
 * Data, the strongest first: the `notice` property, a `<script type="application/json">` child, `src`.
 *
 * @csspart base - The frame.
 * @csspart heading - Every heading.
 * @csspart sources - The list of sources.
 * @csspart quote - One quote with its speaker and source.
 * @csspart link - Every link.
 * @cssprop --opt-out-accent - Links, buttons and the one accent. Default `#0b4f9e`, in the dark `#8cc2ff`.
 * @cssprop --opt-out-text - Text. Default `#1b1f24`, in the dark `#eef1f4`.
 * @cssprop --opt-out-muted - Text of less weight. Default `#4b535d`, in the dark `#b8c1cb`.
 * @cssprop --opt-out-surface - Ground. Default `#fff`, in the dark `#14181d`.
 * @cssprop --opt-out-border - Lines. Default `#6b7480`, in the dark `#8792a0`.
 * @cssprop --opt-out-radius - Radius of the frame and of buttons. Default `0`.
 * @cssprop --opt-out-space - The unit of white space. Default `1em`.
 * @cssprop --opt-out-font - Font of text. Default: inherited.
 * @cssprop --opt-out-heading-font - Font of headings. Default: inherited.
 * @cssprop --opt-out-used - Heading of data that are used. Default `#7a3e00`, in the dark `#ffb866`.
 * @cssprop --opt-out-not-used - Heading of data that are not used. Default `#005a4b`, in the dark `#6fdcc2`.
 * @cssprop --opt-out-special - Heading of sensitive data. Default `#5a2a8a`, in the dark `#d4b5ff`.
 * @cssprop --opt-out-unclear - Heading of data that may occur or are unclear. Default: that of `--opt-out-muted`.
 * @fires {NoticeLoadEvent} notice-load - The notice of `src` has arrived and is shown.
 * @fires {NoticeErrorEvent} notice-error - `src` could not be read; the children stay.
 *
 * @example
 * ```html
 * <data-use-notice src="/notices/example.json">
 *   <p>From 3 November 2025 … Say no by the end of Sunday 2 November 2025: …</p>
 * </data-use-notice>
 * ```
 */
export class DataUseNotice extends OptOutElement {
  static override styles = [base, styles, ...toolStyles];

  /** Address of the notice as JSON: `https:` or of the same origin, at most 256 KB, read within ten seconds. */
  @property() src?: string;

  /** Hash of the file at `src`, as in Subresource Integrity: another file is not shown. */
  @property() integrity?: string;

  /** Shows the children as they are and gives the elements among them the notice. Off by default. */
  @property({ type: Boolean, attribute: 'data-only' }) dataOnly = false;

  /** Level of its title, 2 to 6; parts are one deeper. Default, and for anything else: 3. */
  @property({ attribute: 'heading-level', converter: headingLevel }) override headingLevel!: number;

  readonly #provider = new NoticeProvider(this);
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

  protected override ownDocument(): unknown {
    return super.ownDocument() ?? this.#loaded;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('integrity')) void this.#load();
    this.#provider.provide(this.ownDocument());
  }

  protected override view(speaker: Speaker): Children | undefined {
    const level = { 'heading-level': String(Math.min(this.headingLevel + 1, 6)) };
    const view = this.dataOnly ? undefined : cardView(speaker, [element('notice-timeline', [], level)]);
    if (!view) return undefined;
    const { above, head, tail, title } = view;
    const named = element('div', [heading(0, title)], { id: 'title' });
    return [
      element(
        'section',
        [
          element('header', [above, named, head]),
          element('deadline-banner'),
          element('opt-out-stepper', [], level),
          element('data-category-list', [], level),
          element('authority-positions', [], level),
          element('footer', [tail, tools(speaker)]),
        ],
        { class: 'card', 'aria-labelledby': 'title' },
      ),
    ];
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener('click', pressTool);
    return root;
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
