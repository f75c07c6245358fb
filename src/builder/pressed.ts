/**
 * Keeps a pressed element under the pointer while the page grows. Pressing a button blurs a field, which can add content
 * above the button. Without this, the button would move away before the pointer is released, and the click would be lost.
 */
import type { LitElement } from 'lit';

let pressed: Element | undefined;

const press = ({ target }: Event): void => {
  pressed = target instanceof Element ? target : undefined;
};

/** Must be called when the field receives the focus. */
export function watchPress(): void {
  addEventListener('pointerdown', press, true);
}

/** Must be called when the field loses the focus. */
export function forgetPress(): void {
  removeEventListener('pointerdown', press, true);
  pressed = undefined;
}

/** Runs an action that makes the page longer, and keeps the pressed element under the pointer. */
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
