import type { SampleTexts } from './notices.js';

export const hr: SampleTexts = {
  lang: 'hr',
  kind: 'društvena mreža',
  toTrain: 'za treniranje modela umjetne inteligencije koji predlažu objave',
  trainingTitle: 'Voorbeeld trenira umjetnu inteligenciju na vašim objavama',
  trainingSummary: 'Imate li račun na mreži Voorbeeld? Onda se ovo odnosi na vas.',
  whatChanges:
    'Mreža Voorbeeld promijenila je svoje uvjete. Za umjetnu inteligenciju sada smije upotrebljavati ono što korisnici javno objavljuju.',
  path: ['Postavke', 'Privatnost', 'Treniranje umjetne inteligencije'],
  control: 'Upotreba mojih objava',
  covers: 'sve što objavite od sada',
  whoCanUse: 'i osobe bez računa',
  legalBasis: 'legitimni interesi (članak 6. stavak 1. točka (f) GDPR-a)',
  position: 'Nadzorno tijelo traži od mreže Voorbeeld da pričeka.',
  quote: 'Ljudi moraju imati mogućnost da odluče sami.',
  people: ['korisnici', 'posjetitelji'],
  update: 'Voorbeeld sada upotrebljava samo objave iz posljednjih pet godina.',
  union: 'Europska unija',
  authority: 'nacionalno nadzorno tijelo',
  careTitle: 'Zorg: tko smije vidjeti vaš zdravstveni karton',
  toShare: 'za razmjenu s vašim liječnicima',
  within: 'najkasnije 14 dana nakon primitka pisma',
  operators: 'operatori mreže',
  operatorsTitle: 'Operatori mreže i vaše pametno brojilo',
  toPredict: 'za predviđanje opterećenja mreže',
};
