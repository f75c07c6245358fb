/** Where an element finds its notice. */
import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { MAX_NOTICE_BYTES } from '../model/limits.js';
import type { Notice } from '../model/notice.js';
import { readNotice, type Reading } from '../model/read.js';
import { noticeContext, type NoticeContext } from './notice-context.js';
import { warn } from './warn.js';

/** With or without parameters, such as a character set. */
const JSON_CHILD = ':scope > script[type^="application/json" i]';

/** The attributes of children that are data, or decide which children are. */
const CHILD_ATTRIBUTES = ['data-category', 'data-day', 'data-use', 'datetime', 'hidden', 'href', 'lang'];

/** A document is read once, however many elements show it. */
const readings = new WeakMap<object, Reading>();

interface NoticeHost extends LitElement {
  /** The notice that a script gave the element. */
  readonly notice?: Notice;
}

/**
 * Finds the raw document of a notice: the element's own, from its `notice` property or a JSON child, or that of the
 * nearest provider around it. Asks its host to update when any of these may have changed.
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

  /** The value of the nearest provider; nothing where there is none. */
  get around(): NoticeContext | undefined {
    return this.#around;
  }

  /** The element's own document, from its property or its JSON child. */
  get own(): unknown {
    return this.#host.notice ?? this.#readJsonChild();
  }

  /** True where the element has no notice of its own, not even a broken one, and no provider around it. */
  get isAbsent(): boolean {
    return this.own === undefined && !this.#around && !this.#host.querySelector(JSON_CHILD);
  }

  /** True where no more children of the element can come while the page is read. */
  get areChildrenComplete(): boolean {
    return document.readyState !== 'loading' || this.#host.nextSibling !== null;
  }

  /** Asks the host to update when its children change in any way that matters: they are its data. */
  observeChildren(): void {
    const options = { subtree: true, childList: true, characterData: true, attributeFilter: CHILD_ATTRIBUTES };
    this.#observer.observe(this.#host, options);
  }

  hostConnected(): void {
    // a JSON child may be added
    this.#observer.observe(this.#host, { childList: true });
    // a JSON child is complete when something follows it, or when the page is read
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#update);
  }

  hostDisconnected(): void {
    this.#around = undefined;
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#update);
  }

  /** Reads the notice in a document, and reports once which parts were left out. */
  read(document: unknown): Notice | undefined {
    const isObject = Object(document) === document;
    const known = isObject ? readings.get(document as object) : undefined;
    const reading = known ?? readNotice(document);
    if (isObject) readings.set(document as object, reading);
    if (!known) this.report('its notice', reading.problems);
    return reading.notice;
  }

  /** Warns the page's authors that parts of their data were left out. */
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
        // the rest of it may be on its way
        if (!script.nextSibling && document.readyState === 'loading') return undefined;
        warn(this.#host, `cannot read its JSON child: ${String(error)}`);
      }
      this.#jsonChild = { text, document: parsed };
    }
    return this.#jsonChild.document;
  }
}

/**
 * Parses the object in a text. Editors write marks around a script, such as `// <![CDATA[` or `<!--`, so that it is
 * well-formed in XML too.
 */
function parseObject(text: string): unknown {
  if (text.length > MAX_NOTICE_BYTES) throw new RangeError(`over ${String(MAX_NOTICE_BYTES)} characters`);
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1) || text);
}
