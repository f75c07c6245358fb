/** Types for libraries that pages use, and that tests load as modules. */
declare module 'idiomorph/dist/idiomorph.esm.js' {
  export const Idiomorph: {
    morph(from: Element, to: Element | string, options?: { readonly morphStyle?: 'innerHTML' | 'outerHTML' }): void;
  };
}
