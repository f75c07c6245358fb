/** A text in each plural form of a language. `#`: the placeholder of the number. */
export type PluralForms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form | 'other', string>>;

/**
 * Writes a whole number from 0 with the form that the CLDR rule of the language selects. Texts without a form that the
 * rule can select do not compile.
 */
export const pluralWriter =
  <Form extends Intl.LDMLPluralRule>(rule: (count: number) => Form) =>
  (count: number, forms: PluralForms<Form>): string =>
    forms[rule(count)].replace('#', String(count));
