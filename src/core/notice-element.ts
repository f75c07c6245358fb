/** The base class of all elements: content or children, the error boundary, the common attributes. */
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

/** Attributes with few values; any other means the default, and is reported. */
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
 * Renders its content when it has any, and its children otherwise: before the script has run, with bad data, and after
 * an exception in an update.
 *
 * @slot - The fallback: ordinary HTML that says the same, with absolute dates only. It is what readers see
 *   without JavaScript, in reader modes, feeds and archives, and whenever the element has nothing valid to show.
 * @attr {string} [lang=''] - Language of the element, a BCP 47 tag. Default: that of the nearest ancestor with `lang`,
 *   across shadow roots.
 * @cssprop [--opt-out-accent=light-dark(#0b4f9e, #8cc2ff)] - Links, buttons and the one accent.
 * @cssprop [--opt-out-text=light-dark(#1b1f24, #eef1f4)] - Text.
 * @cssprop [--opt-out-muted=light-dark(#4b535d, #b8c1cb)] - Text of less weight.
 * @cssprop [--opt-out-surface=light-dark(#fff, #14181d)] - Ground.
 * @cssprop [--opt-out-border=light-dark(#6b7480, #8792a0)] - Lines.
 * @cssprop [--opt-out-radius=0] - Radius of the frame and of buttons.
 * @cssprop [--opt-out-space=1em] - The unit of white space.
 * @cssprop [--opt-out-font=inherit] - Font of text.
 * @cssprop [--opt-out-heading-font=inherit] - Font of headings.
 * @cssstate fallback - The element shows its children.
 */
export abstract class NoticeElement<Content extends Expiring = Expiring> extends LitElement {
  /** `light`, `dark` or `auto` (default): as the page's `color-scheme` says. Other values mean `auto`. */
  @property({ reflect: true }) theme?: 'auto' | 'light' | 'dark';

  /**
   * The notice to show. Stronger than a JSON child, `src` or the notice of a `<data-use-notice>` around the
   * element; weaker than the element's own attributes. Broken parts are left out, with one warning.
   */
  @property({ attribute: false }) notice?: Notice;

  /**
   * Says what time it is, for previews and tests. Default: that of the nearest `<data-use-notice>`, else the
   * device's clock.
   */
  @property({ attribute: false }) clock?: Clock;

  protected readonly internals = this.attachInternals();
  protected readonly noticeController = new NoticeController(this);
  readonly #clockController = new ClockController(this);

  #shown: LocalizedContent<Content> | undefined;
  #states: readonly string[] = [];

  /** The content at present; nothing while the children are shown. */
  protected get content(): Content | undefined {
    return this.#shown?.content;
  }

  /** Returns the content for this moment; nothing means that the children are shown. */
  protected abstract prepareContent(): LocalizedContent<Content> | undefined;

  /** The template of the content. */
  protected abstract renderContent(content: Content): TemplateResult;

  /** The computed states, `:state()`, of this content. Default: none. */
  protected statesOf?(content: Content): readonly string[];

  /** @internal Level of the first heading, 2 to 6; an attribute where an element has headings. */
  headingLevel = 3;

  /** @internal The platform has the property `lang`. */
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

  /** Empties the root, and lets Lit begin there: before a node by whose absence the next update knows that it must again. */
  #prepare(root: ShadowRoot): void {
    const end = document.createComment('');
    root.replaceChildren(end);
    this.renderOptions.renderBefore = end;
  }

  /** @internal A document allows only style sheets of its own, and drops those of an element that moves into it. */
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
    // what is true today would stay in a saved page for ever: there neither script nor style sheet shows it again
    return html`<div part="base" hidden lang=${language.lang} dir=${language.dir}>${this.renderContent(content)}</div>
      <slot class="saved"></slot>`;
  }

  /** Shows the children when an update throws anywhere. The next update tries again. */
  protected override scheduleUpdate(): void {
    try {
      const { renderOptions, shadowRoot } = this;
      // a script of the page may have emptied the shadow root
      if (shadowRoot && renderOptions.renderBefore?.parentNode !== shadowRoot) this.#prepare(shadowRoot);
      void super.scheduleUpdate();
    } catch (error) {
      this.warn(`failed, its children are shown instead: ${textOfError(error)}`);
      this.#shown = undefined;
      this.#showStates(['fallback']);
      this.#clockController.updateAfter(Infinity);
      this.#renderAfresh();
    }
  }

  /**
   * Shows the children in an emptied shadow root: what Lit rendered may be incomplete.
   */
  #renderAfresh(): void {
    const root = this.renderRoot as ShadowRoot;
    this.#prepare(root);
    try {
      render(fallback, root, this.renderOptions);
    } catch {
      // Lit may be what fails
      root.replaceChildren(document.createElement('slot'));
    }
  }

  /** The time by the element's own clock, the clock of the card around it, or the device's. */
  protected now(): Date {
    return this.#clockController.now(this.clock ?? this.noticeController.around?.clock);
  }

  #showStates(states: readonly string[]): void {
    for (const state of this.#states) this.toggleState(state, false);
    for (const state of states) this.toggleState(state, true);
    this.#states = states;
    // children bring their own landmarks
    if (states.includes('fallback')) this.internals.role = this.internals.ariaLabel = null;
  }

  /** Switches a computed state for CSS on or off, where the browser has `:state()`. */
  protected toggleState(state: string, on: boolean): void {
    try {
      this.internals.states[on ? 'add' : 'delete'](state);
    } catch {
      // an older browser: no style depends on it
    }
  }

  /** Warns the page's authors, once. */
  protected warn(problem: string): void {
    warn(this, problem);
  }
}
