/** A text in each plural form that its language has; `#` stands for the number. */
export type Forms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The text for a whole number from 0. */
export const inPlural = (words: { plural: (n: number) => Intl.LDMLPluralRule }, forms: Forms, n: number): string =>
  (forms[words.plural(n)] ?? forms.other).replace('#', String(n));
