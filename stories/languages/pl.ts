import type { SampleTexts } from './notices.js';

export const pl: SampleTexts = {
  lang: 'pl',
  kind: 'serwis społecznościowy',
  toTrain: 'do trenowania modeli AI, które podpowiadają posty',
  trainingTitle: 'Voorbeeld trenuje AI na twoich postach',
  trainingSummary: 'Masz konto w serwisie Voorbeeld? W takim razie dotyczy to ciebie.',
  whatChanges:
    'Serwis Voorbeeld zmienił regulamin. Może teraz wykorzystywać do trenowania AI to, co użytkownicy udostępniają publicznie.',
  path: ['Ustawienia', 'Prywatność', 'Trenowanie AI'],
  control: 'Wykorzystuj moje posty',
  covers: 'wszystko, co od teraz opublikujesz',
  whoCanUse: 'także osoby bez konta',
  legalBasis: 'prawnie uzasadnione interesy (art. 6 ust. 1 lit. f RODO)',
  position: 'Organ nadzorczy prosi serwis Voorbeeld, by zaczekał.',
  quote: 'Ludzie muszą móc sami o tym decydować.',
  people: ['użytkownicy', 'odwiedzający'],
  update: 'Voorbeeld wykorzystuje teraz tylko posty z ostatnich pięciu lat.',
  union: 'Unia Europejska',
  authority: 'krajowy organ nadzorczy',
  careTitle: 'Zorg: kto może zobaczyć twoją dokumentację medyczną',
  toShare: 'do przekazywania informacji twoim lekarzom',
  within: 'w ciągu 14 dni od otrzymania listu',
  operators: 'operatorzy sieci',
  operatorsTitle: 'Operatorzy sieci i twój inteligentny licznik',
  toPredict: 'do przewidywania obciążenia sieci',
};
