/** The base class of all elements: fallback content, error boundary, common attributes. */
import { html, LitElement, render, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Expiring } from '../content/input.js';
import type { Notice } from '../model/notice.js';
import type { Clock } from './clock.js';
import { ClockController } from './clock-controller.js';
import type { Language } from './languages.js';
import { NoticeController } from './notice-controller.js';
import { adoptStyles } from './styles-of-document.js';
import { textOfError, warn } from './warn.js';

/** Enumerated attributes. Any other value means the default, with a warning. */
const CHOICES = {
  theme: 'auto, light, dark',
  landmark: 'auto, none',
  'heading-level': '2, 3, 4, 5, 6',
};

/** Shows the children. */
const fallback = html`<slot></slot>`;

/** The content of an element, and its language. */
export interface LocalizedContent<Content extends Expiring> {
  readonly content: Content;
  readonly language: Language;
}

/**
 * Renders its content, or its children if there is none: before the script has run, with invalid data, and after an
 * exception in an update.
 *
 * @slot - The fallback: plain HTML with the same information, and with absolute dates only. Readers see it without
 *   JavaScript, in reader modes, feeds and archives, and when the element has no valid data.
 * @attr {string} [lang=''] - Language of the element, a BCP 47 tag. Default: the `lang` of the nearest ancestor, also
 *   outside a shadow root.
 * @cssprop [--opt-out-accent=light-dark(#0b4f9e, #8cc2ff)] - Colour of links, buttons and accents.
 * @cssprop [--opt-out-text=light-dark(#1b1f24, #eef1f4)] - Colour of text.
 * @cssprop [--opt-out-muted=light-dark(#4b535d, #b8c1cb)] - Colour of secondary text.
 * @cssprop [--opt-out-surface=light-dark(#fff, #14181d)] - Background colour.
 * @cssprop [--opt-out-border=light-dark(#6b7480, #8792a0)] - Colour of borders and lines.
 * @cssprop [--opt-out-radius=0] - Border radius of the frame and of buttons, a length.
 * @cssprop [--opt-out-space=1em] - Base unit of spacing, a length.
 * @cssprop [--opt-out-font=inherit] - Font family of text.
 * @cssprop [--opt-out-heading-font=inherit] - Font family of headings.
 * @cssstate fallback - The element shows its children.
 */
export abstract class NoticeElement<Content extends Expiring = Expiring> extends LitElement {
  /**
   * `light`, `dark` or `auto`, which follows the `color-scheme` of the page. Default, also for any other value: `auto`.
   */
  @property({ reflect: true }) theme?: 'auto' | 'light' | 'dark';

  /**
   * The notice to show. Overrides a JSON child, `src` and the notice of a `<data-use-notice>` around the element;
   * attributes of the element override it. Invalid parts are omitted, with one warning. Default: none.
   */
  @property({ attribute: false }) notice?: Notice;

  /**
   * Returns the current time as a Date, for previews and tests. Default: the `clock` of the nearest
   * `<data-use-notice>`, else the clock of the device.
   */
  @property({ attribute: false }) clock?: Clock;

  protected readonly internals = this.attachInternals();
  protected readonly noticeController = new NoticeController(this);
  readonly #clockController = new ClockController(this);

  #shown: LocalizedContent<Content> | undefined;
  #states: readonly string[] = [];

  /** The current content; `undefined` while the element shows its children. */
  protected get content(): Content | undefined {
    return this.#shown?.content;
  }

  /** Returns the content for the current time; `undefined` shows the children. */
  protected abstract prepareContent(): LocalizedContent<Content> | undefined;

  /** Returns the template of the content. */
  protected abstract renderContent(content: Content): TemplateResult;

  /** Returns the custom states (`:state()`) of the content. Default: none. */
  protected statesOf?(content: Content): readonly string[];

  /** @internal Level of the title, 2 to 6. Elements with headings make it an attribute. */
  headingLevel = 3;

  /** @internal Observes `lang`, whose property the browser provides. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** @internal */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    // a script of the page may have attached one before the element was defined
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    this.#prepare(root);
    return root;
  }

  /**
   * Empties the root, and makes Lit render before a marker node. If the marker is gone, the next update prepares it
   * again.
   */
  #prepare(root: ShadowRoot): void {
    const end = document.createComment('');
    root.replaceChildren(end);
    this.renderOptions.renderBefore = end;
  }

  /** @internal Adopts the style sheets again: a document accepts only its own constructed style sheets. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    for (const [name, allowed] of Object.entries(CHOICES)) {
      const value = this.getAttribute(name);
      if (value && !allowed.split(', ').includes(value)) this.warn(`${name}="${value}": expected ${allowed}`);
    }
    this.#shown = this.prepareContent();
    this.#showStates(this.#shown ? (this.statesOf?.(this.#shown.content) ?? []) : ['fallback']);
    const expires = this.#shown?.content.expires ?? Infinity;
    this.#clockController.updateAfter(expires - this.now().getTime());
  }

  protected override render(): TemplateResult {
    if (!this.#shown) return fallback;
    const { content, language } = this.#shown;
    // a saved page must not show the content of that day: it has neither the script nor the style that reveals it
    return html`<div part="base" hidden lang=${language.lang} dir=${language.dir}>${this.renderContent(content)}</div>
      <slot class="saved"></slot>`;
  }

  protected override scheduleUpdate(): void {
    this.renderSafely(() => {
      const { renderOptions, shadowRoot } = this;
      // a script of the page may have emptied the shadow root
      if (shadowRoot && renderOptions.renderBefore?.parentNode !== shadowRoot) this.#prepare(shadowRoot);
      void super.scheduleUpdate();
    });
  }

  /** Calls a function that renders, and shows the children if it throws. The next update tries again. */
  protected renderSafely(renderContent: () => void): void {
    try {
      renderContent();
    } catch (error) {
      this.warn(`failed and shows its children: ${textOfError(error)}`);
      this.#shown = undefined;
      this.#showStates(['fallback']);
      this.#clockController.updateAfter(Infinity);
      this.#renderAfresh();
    }
  }

  /** Empties the shadow root, whose content may be incomplete, and shows the children. */
  #renderAfresh(): void {
    const root = this.renderRoot as ShadowRoot;
    this.#prepare(root);
    try {
      render(fallback, root, this.renderOptions);
    } catch {
      // Lit itself may fail
      root.replaceChildren(document.createElement('slot'));
    }
  }

  /** Returns the time of the element's clock, else of the card around it, else of the device. */
  protected now(): Date {
    return this.#clockController.now(this.clock ?? this.noticeController.around?.clock);
  }

  #showStates(states: readonly string[]): void {
    for (const state of this.#states) this.toggleState(state, false);
    for (const state of states) this.toggleState(state, true);
    this.#states = states;
    // the children may contain landmarks
    if (states.includes('fallback')) this.internals.role = this.internals.ariaLabel = null;
  }

  /** Adds or removes a custom state, if the browser supports `:state()`. */
  protected toggleState(state: string, on: boolean): void {
    try {
      this.internals.states[on ? 'add' : 'delete'](state);
    } catch {
      // an older browser; no built-in style depends on a state
    }
  }

  /** Warns the authors of the page, once for each text. */
  protected warn(problem: string): void {
    warn(this, problem);
  }
}
