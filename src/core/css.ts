import { unsafeCSS, type CSSResult } from '@lit/reactive-element';

/** A style sheet; named here, so that the published types name no package that is not installed with them. */
export interface Sheet extends CSSResult {
  readonly cssText: string;
}

/** A style sheet. It takes no values, so Lit's guarded tag, which is larger, is not needed. */
export const css = ([text]: TemplateStringsArray): Sheet => unsafeCSS(text);
