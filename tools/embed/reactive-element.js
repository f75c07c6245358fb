/**
 * Stands in for Lit's `ReactiveElement` in the embed files, where every byte counts: the part of it that the
 * elements use, with the same names and the same order of events, in a third of the bytes. The npm package has
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

/** What an attribute says as the value of its property. */
const read = (value, { converter, type }) =>
  converter ? converter.fromAttribute(value) : type === Boolean ? value !== null : value;

export class ReactiveElement extends HTMLElement {
  /** The options of each property, those of the parent class too. */
  static elementProperties = new Map();

  /** Makes a property of this class reactive. */
  static createProperty(name, options) {
    if (!Object.hasOwn(this, 'elementProperties')) this.elementProperties = new Map(this.elementProperties);
    this.elementProperties.set(name, { attribute: name.toLowerCase(), ...options });
    Object.defineProperty(this.prototype, name, {
      configurable: true,
      enumerable: true,
      get() {
        return this.#values[name];
      },
      set(value) {
        this.#set(name, value);
      },
    });
  }

  /** Makes the properties of a class, and those of its parents before, reactive once. */
  static finalize() {
    if (this === ReactiveElement) return;
    Object.getPrototypeOf(this).finalize();
    if (!Object.hasOwn(this, 'properties')) return;
    for (const [name, options] of Object.entries(this.properties)) this.createProperty(name, options);
  }

  /** Asked once for each class, when it is registered. */
  static get observedAttributes() {
    this.finalize();
    return [...this.elementProperties.values()].flatMap(({ attribute }) => attribute || []);
  }

  hasUpdated = false;
  #values = {};
  #defaults = {};
  #changed = new Map();
  #early = [];
  #pending = false;
  #reflecting = false;
  #connected;
  /** Settles when what was asked for until now is drawn. */
  updateComplete = new Promise((resolve) => (this.#connected = resolve));

  constructor() {
    super();
    // what was set before the element had its class
    for (const name of this.constructor.elementProperties.keys()) {
      if (Object.hasOwn(this, name)) {
        this.#early.push([name, this[name]]);
        delete this[name];
      }
    }
    this.requestUpdate();
  }

  #set(name, value) {
    const old = this.#values[name];
    this.#values[name] = value;
    if (!(name in this.#defaults)) this.#defaults[name] = value;
    if (Object.is(old, value)) return;
    if (!this.#changed.has(name)) this.#changed.set(name, old);
    this.requestUpdate();
  }

  requestUpdate() {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = this.#draw();
  }

  async #draw() {
    await this.updateComplete;
    for (const [name, value] of this.#early.splice(0)) this[name] = value;
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.update(changed);
    } finally {
      this.#settle();
    }
    this.hasUpdated = true;
    this.updated(changed);
    return !this.#pending;
  }

  #settle() {
    this.#changed = new Map();
    this.#pending = false;
  }

  willUpdate() {}

  update(changed) {
    this.#reflecting = true;
    for (const name of changed.keys()) {
      const { attribute, reflect } = this.constructor.elementProperties.get(name);
      const value = this[name];
      if (reflect && (value !== this.#defaults[name] || this.hasAttribute(attribute))) {
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      }
    }
    this.#reflecting = false;
    this.#settle();
  }

  updated() {}

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = this.constructor.styles;
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#connected();
  }

  disconnectedCallback() {}

  attributeChangedCallback(attribute, _, value) {
    if (this.#reflecting) return;
    for (const [name, options] of this.constructor.elementProperties) {
      if (options.attribute === attribute) {
        this[name] = (value === null && options.useDefault ? this.#defaults[name] : undefined) ?? read(value, options);
      }
    }
  }
}
