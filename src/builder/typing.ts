/** Tracks the field in which the editor is typing, so that errors appear on leaving the field, not with each letter. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class TypingController implements ReactiveController {
  /** The id of the field. Empty while nobody is typing. */
  #field = '';

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    // capture: runs before the form renders the input
    this.host.addEventListener('input', this.#type, { capture: true });
    this.host.addEventListener('change', this.#leave);
    this.host.addEventListener('focusout', this.#leave);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('input', this.#type, { capture: true });
    this.host.removeEventListener('change', this.#leave);
    this.host.removeEventListener('focusout', this.#leave);
  }

  /** Returns true while the editor is typing in the field at this path or below it. */
  isIn(path: string): boolean {
    const start = `field-${path}`;
    return this.#field.startsWith(start) && /^(?:$|[.[])/.test(this.#field.slice(start.length));
  }

  readonly #type = ({ target }: Event): void => {
    // choices need no delay; a field with an error is rechecked with each letter, so that the error disappears at once
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
