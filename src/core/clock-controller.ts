import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wakeAfter, type Clock } from './clock.js';

/** Tells an element the time, and asks it to update when what it says may no longer hold. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  /** The time by a clock. Default, and for what is no function in the context of another version: the device's clock. */
  now(clock?: Clock): Date {
    return typeof clock === 'function' ? clock() : new Date();
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
