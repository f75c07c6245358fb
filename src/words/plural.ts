/** A text in each plural form that a language has; `#` stands for the number. */
export type PluralForms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form | 'other', string>>;

/**
 * Chooses the form for a whole number from 0, by the language's CLDR rule, and writes the number into it. Texts that lack
 * a form which the rule can choose do not compile.
 */
export const pluralWriter =
  <Form extends Intl.LDMLPluralRule>(rule: (count: number) => Form) =>
  (count: number, forms: PluralForms<Form>): string =>
    forms[rule(count)].replace('#', String(count));
