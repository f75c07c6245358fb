/** The fields for kinds of data and for steps, in German. */
import type { BuilderWords } from '../en.js';

export const categories: BuilderWords['categories'] = {
  typed: ['Arten von Daten eingeben', 'Trennen Sie die Namen durch Kommas, und drücken Sie die Eingabetaste.'],
  uses: {
    used: 'Diese Daten werden verwendet',
    possible: 'Diese Daten werden möglicherweise verwendet',
    unclear: 'Es ist unklar, ob diese Daten verwendet werden',
    'not-used': 'Diese Daten werden nicht verwendet',
  },
  sources: (names) => `Wer das sagt: ${names}. Öffnen Sie einen Eintrag der Liste, um eine andere Quelle auszuwählen.`,
  title: 'Mehrere Arten auf einmal ankreuzen',
  use: 'Was mit diesen Daten geschieht',
  add: 'Angekreuzte Daten hinzufügen',
  added: (count) => `${String(count)} hinzugefügt.`,
  already: (items) => `Schon in der Liste: ${items}.`,
};

export const lines: BuilderWords['lines'] = {
  hint: 'Schreiben Sie jeden Schritt in eine eigene Zeile.',
  languages: 'Jede Sprache hat dieselben Schritte in derselben Reihenfolge.',
  single: 'Einzelne Schritte ergänzen',
  back: 'Jeden Schritt in eine eigene Zeile schreiben',
};
