/**
 * What is pressed while a field has the focus. The press leaves the field; what is added then makes the page longer, and
 * would move the pressed thing away before it is let go: the click would be lost.
 */
import type { LitElement } from 'lit';

let pressed: Element | undefined;

const press = ({ target }: Event): void => {
  pressed = target instanceof Element ? target : undefined;
};

/** To be called when the field gets the focus. */
export function watchPress(): void {
  addEventListener('pointerdown', press, true);
}

/** To be called when the field has lost the focus. */
export function forgetPress(): void {
  removeEventListener('pointerdown', press, true);
  pressed = undefined;
}

/** Does something that makes the page longer. What is pressed stays under the pointer. */
export function stayingUnderPointer(field: Element, act: () => void): void {
  const what = pressed;
  const before = what?.getBoundingClientRect().top ?? 0;
  act();
  const builder = field.closest<LitElement>('embed-builder');
  if (!what || !builder) return;
  void builder.updateComplete.then(() => {
    if (what.isConnected) scrollBy({ top: what.getBoundingClientRect().top - before, behavior: 'instant' });
  });
}
