import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wakeAfter, type Clock } from './clock.js';

/** Tells an element the time, and asks it to update when what it says may no longer hold. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  /** The time by a clock. Default, and where the context of another version holds no clock: the device's. */
  now(clock?: Clock): Date {
    const time: unknown = typeof clock === 'function' ? clock() : undefined;
    return isDate(time) ? time : new Date();
  }

  /** Updates the host after so many milliseconds at the latest, and on each return to the page. `Infinity`: not again. */
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

/** True for a date of any window: a page may set the clock of an element in a frame. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
