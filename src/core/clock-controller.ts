import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wakeAfter, type Clock } from './clock.js';

/** Provides the current time to an element, and updates the element when its content may have changed. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  /** Returns the time of a clock. Fallback, also for an invalid clock of another version: the clock of the device. */
  now(clock?: Clock): Date {
    const time: unknown = typeof clock === 'function' ? clock() : undefined;
    return isDate(time) ? time : new Date();
  }

  /**
   * Updates the host after at most `delay` milliseconds, and on each return to the page. `Infinity`: stops the updates.
   */
  updateAfter(delay: number): void {
    wakeAfter(this.#host.isConnected ? delay : Infinity, this.#update);
  }

  hostDisconnected(): void {
    wakeAfter(Infinity, this.#update);
  }

  readonly #update = (): void => {
    this.#host.requestUpdate();
  };
}

/** True for a Date of any realm: a page may set the clock of an element in a frame. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
