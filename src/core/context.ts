/**
 * How an element finds the notice around it: the context protocol of the Web Components Community Group.
 * The key and the value, a raw document, are the same for every version with this major number, so that two
 * versions on a page understand each other.
 */

/** The key of the context; its value is the raw document of a notice, or `undefined`. */
export const NOTICE = Symbol.for('opt-out-elements/notice/1');

type Answer = (value: unknown, unsubscribe?: () => void) => void;

/** Asks for a context: the nearest provider stops the event and calls back, again at each change. */
export class ContextRequestEvent extends Event {
  readonly context = NOTICE;
  readonly subscribe = true;
  readonly callback: Answer;

  constructor(callback: Answer) {
    super('context-request', { bubbles: true, composed: true });
    this.callback = callback;
  }
}

/** Answers the requests of everything inside `host`, and remembers who wants to hear of changes. */
export class NoticeProvider {
  readonly #listeners = new Set<Answer>();
  #value: unknown;

  constructor(host: HTMLElement) {
    host.addEventListener('context-request', (event) => {
      const { context, callback, subscribe } = event as Partial<ContextRequestEvent>;
      // the true asker: `target` is retargeted at each shadow root
      if (context !== NOTICE || typeof callback !== 'function' || event.composedPath()[0] === host) return;
      event.stopPropagation();
      if (subscribe) this.#listeners.add(callback);
      this.#answer(callback);
    });
  }

  /** Hands `value` to everybody inside; the same value again too, since what it is shown with may have changed. */
  provide(value: unknown): void {
    this.#value = value;
    for (const callback of [...this.#listeners]) this.#answer(callback);
  }

  #answer(callback: Answer): void {
    callback(this.#value, this.#listeners.has(callback) ? () => this.#listeners.delete(callback) : undefined);
  }
}
