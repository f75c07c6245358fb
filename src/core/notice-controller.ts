/** Finds and reads the notice of an element. */
import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { MAX_NOTICE_BYTES } from '../model/limits.js';
import type { Notice } from '../model/notice.js';
import { readNotice, type Reading } from '../model/read.js';
import { noticeContext, type NoticeContext } from './notice-context.js';
import { warn } from './warn.js';

/** Also matches a type with parameters, such as a charset. */
const JSON_CHILD = ':scope > script[type^="application/json" i]';

/** The attributes that affect which children are data, and their values. */
const CHILD_ATTRIBUTES = ['data-category', 'data-day', 'data-use', 'datetime', 'hidden', 'href', 'lang'];

/** Cache: each document is parsed only once. */
const readings = new WeakMap<object, Reading>();

interface NoticeHost extends LitElement {
  /** The notice that a script has set. */
  readonly notice?: Notice;
}

/**
 * Finds the raw document of a notice: the `notice` property, a JSON child, or the document of the nearest provider.
 * Updates its host when any of these may have changed.
 */
export class NoticeController implements ReactiveController {
  readonly #host: NoticeHost;
  readonly #observer: MutationObserver;
  #around: NoticeContext | undefined;
  #jsonChild: { readonly text: string; readonly document: unknown } | undefined;

  constructor(host: NoticeHost) {
    this.#host = host;
    this.#observer = new MutationObserver(this.#update);
    host.addController(this);
    new ContextConsumer(host, {
      context: noticeContext,
      subscribe: true,
      callback: (value) => {
        this.#around = value;
      },
    });
  }

  /** The value of the nearest provider; `undefined` if there is none. */
  get around(): NoticeContext | undefined {
    return this.#around;
  }

  /** The document in the property or the JSON child of the element. */
  get own(): unknown {
    return this.#host.notice ?? this.#readJsonChild();
  }

  /** True if the element has neither a notice, valid or invalid, nor a provider around it. */
  get isAbsent(): boolean {
    return this.own === undefined && !this.#around && !this.#host.querySelector(JSON_CHILD);
  }

  /** True once the HTML parser cannot add further children to the element. */
  get areChildrenComplete(): boolean {
    return document.readyState !== 'loading' || this.#host.nextSibling !== null;
  }

  /** Updates the host when its children, which are its data, change. */
  observeChildren(): void {
    const options = { subtree: true, childList: true, characterData: true, attributeFilter: CHILD_ATTRIBUTES };
    this.#observer.observe(this.#host, options);
  }

  hostConnected(): void {
    // a script may add a JSON child
    this.#observer.observe(this.#host, { childList: true });
    // a JSON child is complete once it has a next sibling, or once the page is parsed
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#update);
  }

  hostDisconnected(): void {
    this.#around = undefined;
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#update);
  }

  /** Parses the notice in a document, and warns once about omitted parts. */
  read(document: unknown): Notice | undefined {
    const isObject = Object(document) === document;
    const known = isObject ? readings.get(document as object) : undefined;
    const reading = known ?? readNotice(document);
    if (isObject) readings.set(document as object, reading);
    if (!known) this.report('its notice', reading.problems);
    return reading.notice;
  }

  /** Warns the authors of the page about omitted parts of their data. */
  report(where: string, problems: readonly string[]): void {
    if (problems.length) warn(this.#host, `left out of ${where}: ${problems.slice(0, 9).join('; ')}`);
  }

  readonly #update = (): void => {
    this.#host.requestUpdate();
  };

  #readJsonChild(): unknown {
    const script = this.#host.querySelector(JSON_CHILD);
    if (!script) return undefined;
    this.#observer.observe(script, { subtree: true, childList: true, characterData: true });
    const text = script.textContent;
    if (this.#jsonChild?.text !== text) {
      let parsed: unknown;
      try {
        parsed = parseObject(text);
      } catch (error) {
        // the parser may not have read all of it
        if (!script.nextSibling && document.readyState === 'loading') return undefined;
        warn(this.#host, `cannot read its JSON child: ${String(error)}`);
      }
      this.#jsonChild = { text, document: parsed };
    }
    return this.#jsonChild.document;
  }
}

/**
 * Parses the JSON object in a text. Skips text around the object: some editors wrap scripts in `// <![CDATA[` or
 * `<!--`, to keep them well-formed in XML.
 */
function parseObject(text: string): unknown {
  if (text.length > MAX_NOTICE_BYTES) throw new RangeError(`over ${String(MAX_NOTICE_BYTES)} characters`);
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1) || text);
}
