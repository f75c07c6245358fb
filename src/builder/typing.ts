/** Where somebody is typing: what is wrong there is said when they leave the field, not at each letter. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class TypingController implements ReactiveController {
  /** The id of the field, empty where nobody types. */
  #field = '';

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // before the form draws what was typed
    this.host.addEventListener('input', this.#type, { capture: true });
    this.host.addEventListener('change', this.#leave);
    this.host.addEventListener('focusout', this.#leave);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('input', this.#type, { capture: true });
    this.host.removeEventListener('change', this.#leave);
    this.host.removeEventListener('focusout', this.#leave);
  }

  /** True where somebody types in the field of this path, or in one below it. */
  isIn(path: string): boolean {
    const start = `field-${path}`;
    return this.#field.startsWith(start) && /^(?:$|[.[])/.test(this.#field.slice(start.length));
  }

  readonly #type = ({ target }: Event): void => {
    // a choice is made in one go; of what is said to be wrong, one sees at once when it is right
    const isText =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    if (isText && target.getAttribute('aria-invalid') !== 'true') this.#field = target.id;
  };

  readonly #leave = (): void => {
    if (!this.#field) return;
    this.#field = '';
    this.host.requestUpdate();
  };
}
