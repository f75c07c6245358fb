/** The fields for kinds of data and for steps, in Dutch. */
import type { BuilderWords } from '../en.js';

export const categories: BuilderWords['categories'] = {
  typed: ['Typ de soorten gegevens', 'Zet komma’s tussen de namen en druk op Enter.'],
  uses: {
    used: 'Deze gegevens worden gebruikt',
    possible: 'Deze gegevens worden misschien gebruikt',
    unclear: 'Het is onduidelijk of deze gegevens worden gebruikt',
    'not-used': 'Deze gegevens worden niet gebruikt',
  },
  sources: (names) => `Wie dit zegt: ${names}. Open een onderdeel van de lijst om een andere bron te kiezen.`,
  title: 'Vink meer soorten tegelijk aan',
  use: 'Wat met deze gegevens gebeurt',
  add: 'Voeg de aangevinkte gegevens toe',
  added: (count) => `${String(count)} toegevoegd.`,
  already: (items) => `Staat al in de lijst: ${items}.`,
};

export const lines: BuilderWords['lines'] = {
  hint: 'Zet elke stap op een eigen regel.',
  languages: 'Elke taal heeft dezelfde stappen in dezelfde volgorde.',
  single: 'Vul een stap aan',
  back: 'Zet elke stap op een eigen regel',
};
