/** Libraries that pages use and the tests load as modules, without types of their own. */
declare module 'idiomorph/dist/idiomorph.esm.js' {
  export const Idiomorph: {
    morph(from: Element, to: Element | string, options?: { readonly morphStyle?: 'innerHTML' | 'outerHTML' }): void;
  };
}
