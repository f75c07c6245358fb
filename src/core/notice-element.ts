/** What all elements share: where their notice comes from, and what happens if all fails. */
import { ReactiveElement, type CSSResult, type PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators.js';
import { MAX_NOTICE_BYTES } from '../model/limits.js';
import type { Notice } from '../model/notice.js';
import { readNotice, type Reading } from '../model/read.js';
import { element, type Children } from '../views/document.js';
import { wakeAfter, type Clock } from './clock.js';
import { ContextRequestEvent } from './context.js';
import { paint } from './paint.js';
import type { Language, Languages } from './languages.js';
import { closestAcross } from './tree.js';
import { warn } from './warn.js';

/** The tag of the element that gives its notice to those inside it. */
export const PROVIDER = 'data-use-notice';

/** Attributes with few values; what else they hold is taken for the default, and said. */
const CHOICES = { theme: 'auto, light, dark', landmark: 'auto, none', 'heading-level': '2, 3, 4, 5, 6' };

/** A document is read once, however many elements show it. */
const readings = new WeakMap<object, Reading>();

/** What an element shows of itself, in which language, and until when. */
export interface Drawing {
  readonly language: Language;
  readonly children: Children;
  /** After so many milliseconds it may say something else. */
  readonly lasts: number;
}

/**
 * Shows its own view when it has something valid to show, and its children otherwise: before the script has
 * run, with bad data, and after any exception.
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
export abstract class NoticeElement extends ReactiveElement {
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
  #state = '';
  #around: unknown;
  #leave: (() => void) | undefined;
  #forgetWords: (() => void) | undefined;
  #json: { readonly text: string; readonly raw: unknown } | undefined;

  /** The languages that it may speak: it is drawn anew when one is added. */
  protected abstract readonly languages: Languages<Language>;

  /** The computed state of what the view shows. Default: none. */
  protected state = '';

  /** What there is to show, of this document if there is one; nothing means the element's children. */
  protected abstract draw(raw: unknown): Drawing | undefined;

  /** @internal Level of the first heading, 2 to 6; an attribute where an element has headings. */
  headingLevel = 3;

  /** @internal The platform has the property `lang`. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** @internal */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.again();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forgetWords = this.languages.onAdded(this.again);
    this.#ask();
    if (!this.#leave && closestAcross(this, `${PROVIDER}:not(:defined)`)) {
      void customElements.whenDefined(PROVIDER).then(() => {
        if (this.isConnected && !this.#leave) this.#ask();
      });
    }
    // a JSON child is read when it is complete: when something follows it, or the document is read
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.again);
    this.again();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetWords?.();
    this.#leave?.();
    this.#leave = this.#around = undefined;
    document.removeEventListener('DOMContentLoaded', this.again);
    wakeAfter(Infinity, this.again);
  }

  protected override createRenderRoot() {
    const root = this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    // what the children are may have changed while they are shown, a JSON child above all
    root.addEventListener('slotchange', this.again);
    return root;
  }

  /** @internal A document takes no style sheets but its own, and forgets those of an element that comes to it. */
  adoptedCallback(): void {
    const { ownerDocument: page, shadowRoot } = this;
    const { defaultView } = page;
    if (!shadowRoot || !defaultView) return;
    const { styles } = this.constructor as unknown as { styles: (CSSResult | CSSStyleSheet)[] };
    shadowRoot.adoptedStyleSheets = styles.map((style) => {
      const sheet = (style as CSSResult).styleSheet ?? (style as CSSStyleSheet);
      if (page === document) return sheet;
      const copy = new defaultView.CSSStyleSheet();
      copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join(''));
      return copy;
    });
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    for (const [name, allowed] of Object.entries(CHOICES)) {
      const value = this.getAttribute(name);
      if (value && !allowed.split(', ').includes(value)) this.warn(`${name}="${value}": expected ${allowed}`);
    }
    let shown = element('slot');
    let lasts = Infinity;
    // children bring their own landmarks
    this.internals.role = this.internals.ariaLabel = null;
    this.setState(this.#state, false);
    this.#state = 'fallback';
    try {
      const drawing = this.draw(this.ownDocument() ?? this.#around);
      if (drawing?.children.length) {
        const { dir, lang } = drawing.language;
        shown = element('div', drawing.children, { part: 'base', lang, dir });
        this.#state = this.state;
        lasts = drawing.lasts;
      }
    } catch (error) {
      this.warn(`failed, its children are shown instead: ${String(error)}`);
    }
    this.setState(this.#state, true);
    paint(this.renderRoot, [shown], this.headingLevel);
    wakeAfter(this.isConnected ? lasts : Infinity, this.again);
  }

  /** A computed state for CSS, where the browser has `:state()`. */
  protected setState(state: string, on: boolean): void {
    try {
      if (state) this.internals.states[on ? 'add' : 'delete'](state);
    } catch {
      // an older browser: no style hangs on it
    }
  }

  /** Tells the page's authors, once. */
  protected warn(what: string): void {
    warn(this, what);
  }

  protected readonly again = (): void => {
    this.requestUpdate();
  };

  /** The document that this element was given itself: the `notice` property, else a JSON child. */
  protected ownDocument(): unknown {
    return this.notice ?? this.#jsonChild();
  }

  /** The notice in a document, read once; what was left out of it is said once. */
  protected read(raw: unknown): Notice | undefined {
    const kept = Object(raw) === raw ? readings.get(raw as object) : undefined;
    const reading = kept ?? readNotice(raw);
    if (Object(raw) === raw) readings.set(raw as object, reading);
    if (!kept) this.report('its notice', reading.problems);
    return reading.notice;
  }

  /** Tells the page's authors what was left out of their data. */
  protected report(where: string, problems: readonly string[]): void {
    if (problems.length) this.warn(`left out of ${where}: ${problems.slice(0, 9).join('; ')}`);
  }

  #ask(): void {
    if (this.localName === PROVIDER) return;
    this.dispatchEvent(
      new ContextRequestEvent((value, unsubscribe) => {
        this.#around = value;
        this.#leave = unsubscribe;
        this.again();
      }),
    );
  }

  /** The time to speak of: the element's own, that of the card around it, or the device's. */
  protected now(): Date {
    const clock = this.clock ?? (closestAcross(this, PROVIDER) as { clock?: Clock } | null)?.clock;
    return clock ? clock() : new Date();
  }

  #jsonChild(): unknown {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script || (!script.nextSibling && document.readyState === 'loading')) return undefined;
    const text = script.textContent;
    if (this.#json?.text !== text) {
      let raw: unknown;
      try {
        if (text.length > MAX_NOTICE_BYTES) throw new RangeError(`over ${String(MAX_NOTICE_BYTES)} characters`);
        raw = JSON.parse(text);
      } catch (error) {
        this.warn(`cannot read its JSON child: ${String(error)}`);
      }
      this.#json = { text, raw };
    }
    return this.#json.raw;
  }
}
