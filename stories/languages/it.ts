import type { SampleTexts } from './notices.js';

export const it: SampleTexts = {
  lang: 'it',
  kind: 'social network',
  toTrain: 'per addestrare modelli di IA che suggeriscono post',
  trainingTitle: 'Voorbeeld addestra l’IA con i tuoi post',
  trainingSummary: 'Hai un account su Voorbeeld? Allora questo ti riguarda.',
  whatChanges:
    'Voorbeeld ha cambiato le sue condizioni. Ora può usare per l’IA ciò che gli iscritti pubblicano in modo visibile a tutti.',
  path: ['Impostazioni', 'Privacy', 'Addestramento dell’IA'],
  control: 'Usa i miei post',
  covers: 'tutto ciò che pubblicherai da ora in poi',
  whoCanUse: 'anche chi non ha un account',
  legalBasis: 'legittimo interesse (articolo 6, paragrafo 1, lettera f, GDPR)',
  position: 'L’autorità chiede a Voorbeeld di aspettare.',
  quote: 'Le persone devono poter decidere da sole.',
  people: ['iscritti', 'visitatori'],
  update: 'Ora Voorbeeld usa solo i post degli ultimi cinque anni.',
  union: 'Unione europea',
  authority: 'l’autorità di controllo nazionale',
  careTitle: 'Zorg: chi può vedere i tuoi documenti sanitari',
  toShare: 'per condividerli con i tuoi medici',
  within: 'entro 14 giorni dalla lettera che ricevi',
  operators: 'i gestori della rete elettrica',
  operatorsTitle: 'I gestori della rete elettrica e il tuo contatore intelligente',
  toPredict: 'per stimare in anticipo il carico della rete',
};
