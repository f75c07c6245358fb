import type { LetterFacts } from './facts.js';

export const de: LetterFacts = {
  country: 'AT',
  law: 'DSGVO',
  article: (number, paragraph, point) =>
    `Artikel ${number}${paragraph ? ` Absatz ${paragraph}` : ''}${point ? ` Buchstabe ${point}` : ''} DSGVO`,
  purpose: 'um KI-Modelle zu trainieren',
  addressed: { purpose: 'um Ihnen Angebote zu machen', not: 'um sie zu verkaufen' },
  says: {
    'the day of writing': ['25. Oktober 2025'],
    'the officer': ['Datenschutzbeauftragten'],
    'the subject': ['Betreff: Widerspruch nach Artikel 21 Absatz 1 DSGVO'],
    'the salutation': ['Sehr geehrte Damen und Herren,\n\nhiermit'],
    'the right': ['Widerspruchsrecht'],
    'the purpose': ['dass LinkedIn meine personenbezogenen Daten verarbeitet, um KI-Modelle zu trainieren.'],
    'the start': ['ab dem 3. November 2025'],
    'past data': ['auch für Daten aus der Zeit vor dem heutigen Tag'],
    'the basis': ['berechtigte Interessen', 'Ich bestreite'],
    consent: [
      'Ich willige in diese Verarbeitung nicht ein',
      'Soweit Sie von meiner Einwilligung ausgehen, widerrufe ich sie',
    ],
    'the situation': ['Meine besondere Situation:'],
    grounds: ['zwingenden schutzwürdigen Gründe', 'Es ist an Ihnen'],
    answer: ['schriftlich', 'innerhalb eines Monats', 'unentgeltlich', 'vorher'],
    complaint: [
      'bei der Aufsichtsbehörde des Staates, in dem ich wohne, der Österreichischen Datenschutzbehörde,',
      'Gericht',
      '77 und 79 DSGVO',
    ],
    close: [/Mit freundlichen Grüßen\nNoor Voorbeeld$/],
  },
  several: {
    name: 'die Netzbetreiber',
    says: [
      'dass die Netzbetreiber Ihre Daten verwenden, um',
      'dass die Netzbetreiber meine personenbezogenen Daten verarbeiten, um',
    ],
    not: /(?:von|bei|auf|mit|zu|an) die Netzbetreiber|die Netzbetreiber Ihre Daten verwendet/,
  },
  complainTo: {
    own: 'bei der Österreichischen Datenschutzbehörde beschweren.',
    other: 'bei der Aufsichtsbehörde Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH) beschweren.',
    land: 'bei der Datenschutzbehörde Ihres Bundeslandes beschweren.',
  },
  federalState: 'Bundeslandes',
  basis: { e: 'Buchstabe e DSGVO', unknown: 'Buchstabe e oder f DSGVO' },
  never: /konto|ausweis|identit|bußgeld|geldbuße|schadensersatz|(?:14|30|31) tage/i,
  model: /modell/i,
  firstOfJune: '1. Juni 2026',
};
