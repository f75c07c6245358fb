/**
 * Stands in for Lit's `ReactiveElement` in the embed files, where every byte counts: the part of it that the
 * elements use, with the same names and the same order of events, in a fifth of the bytes. The npm package has
 * the real one. The suites of the elements run with both.
 *
 * Style sheets are constructable ones only, so no `<style>` is ever made that a strict policy would refuse;
 * where a browser has none, the script ends and the page keeps its fallback text.
 */
export function unsafeCSS(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

export class ReactiveElement extends HTMLElement {
  /** Asked once for each class, when it is registered: makes its properties, and those of its parents, reactive. */
  static get observedAttributes() {
    const all = (this.options = {});
    for (let one = this; one.properties; one = Object.getPrototypeOf(one)) Object.assign(all, one.properties);
    return Object.keys(all).flatMap((name) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get() {
          return this.#values[name];
        },
        set(value) {
          if (Object.is(this.#values[name], value)) return;
          this.#values[name] = value;
          this.#changed.add(name);
          this.requestUpdate();
        },
      });
      return (all[name].attribute ??= name.toLowerCase()) || [];
    });
  }

  hasUpdated = false;
  #values = {};
  #changed = new Set();
  #early = {};
  #pending;
  #connected;
  /** Settles when what was asked for until now is drawn. */
  updateComplete = new Promise((resolve) => (this.#connected = resolve));

  constructor() {
    super();
    // what was set before the element had its class
    for (const name in this.constructor.options) {
      if (Object.hasOwn(this, name)) {
        this.#early[name] = this[name];
        delete this[name];
      }
    }
    this.requestUpdate();
  }

  requestUpdate() {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = this.#draw();
  }

  async #draw() {
    await this.updateComplete;
    Object.assign(this, this.#early);
    const changed = this.#changed;
    this.#early = {};
    this.#changed = new Set();
    this.#pending = false;
    this.willUpdate(changed);
    this.update(changed);
    this.hasUpdated = true;
    this.updated();
    return !this.#pending;
  }

  willUpdate() {}

  update(changed) {
    for (const name of changed) {
      const { attribute, reflect } = this.constructor.options[name];
      if (!reflect) continue;
      if (this[name] == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, this[name]);
    }
  }

  updated() {}

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#connected();
  }

  disconnectedCallback() {}

  attributeChangedCallback(changed, _, value) {
    for (const [name, { attribute, converter, type }] of Object.entries(this.constructor.options)) {
      if (attribute === changed)
        this[name] = converter ? converter.fromAttribute(value) : type ? value !== null : value;
    }
  }
}
