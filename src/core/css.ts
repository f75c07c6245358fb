import { unsafeCSS } from '@lit/reactive-element';

/** A style sheet. It takes no values, so Lit's guarded tag, which is larger, is not needed. */
export const css = ([text]: TemplateStringsArray) => unsafeCSS(text);
