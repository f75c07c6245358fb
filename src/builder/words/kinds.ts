/** Types of the builder's interface texts. */

/** A label and an optional hint below it. */
export type Text = readonly [label: string, hint?: string];
type Texts<T> = { readonly [Key in keyof T]: Text };
export const texts = <const T extends Record<string, Text>>(given: T): Texts<T> => given;
type Names<T> = { readonly [Key in keyof T]: string };
export const names = <const T extends Record<string, string>>(given: T): Names<T> => given;
