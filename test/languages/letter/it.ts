import type { LetterFacts } from './facts.js';

export const it: LetterFacts = {
  country: 'IT',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    `articolo ${number}${paragraph ? `, paragrafo ${paragraph},` : ''}${point ? ` lettera ${point}),` : ''} del GDPR`,
  purpose: 'per addestrare modelli di IA',
  addressed: { purpose: 'per proporti offerte personali', not: 'per tutti i trasporti e le parti dei vini' },
  says: {
    'the day of writing': ['25 ottobre 2025'],
    'the officer': ['responsabile della protezione dei dati'],
    'the subject': ['Oggetto: Opposizione ai sensi dell’articolo 21, paragrafo 1, del GDPR'],
    'the salutation': ['Gentili Signore e Signori,\n\ncon la presente'],
    'the right': ['diritto di opposizione'],
    'the purpose': ['a che LinkedIn tratti i miei dati personali per addestrare modelli di IA.'],
    'the start': ['a partire dal 3 novembre 2025'],
    'past data': ['compresi i dati anteriori a oggi'],
    'the basis': ['legittimo interesse', 'Contesto che tale interesse prevalga'],
    consent: ['Non acconsento', 'Qualora riteniate che io abbia prestato il consenso, con la presente lo revoco'],
    'the situation': ['La mia situazione particolare:'],
    grounds: ['motivi legittimi cogenti', 'Spetta a voi dimostrare'],
    answer: ['per iscritto', 'entro un mese', 'gratuito', 'in anticipo'],
    complaint: [
      'all’autorità di controllo del Paese in cui vivo, il Garante per la protezione dei dati personali,',
      'giudice',
      '77 e 79 del GDPR',
    ],
    close: [/Distinti saluti\nNoor Voorbeeld$/],
  },
  several: {
    name: 'i gestori della rete',
    says: [
      'chiedi che i gestori della rete non usino i tuoi dati per',
      'a che i gestori della rete trattino i miei dati personali per',
    ],
    not: /(?<!\p{L})(?:di|a|da|su|con) i gestori/u,
  },
  complainTo: {
    own: 'un reclamo al Garante per la protezione dei dati personali.',
    other: 'un reclamo all’autorità Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'un reclamo all’autorità per la protezione dei dati del tuo Land.',
  },
  federalState: 'Land tedesco',
  basis: { e: 'lettera e), del GDPR', unknown: 'lettera e) o f), del GDPR' },
  never: /account|passaporto|identità|multa|sanzion|risarciment|(?:14|30|31) giorni/iu,
  model: /modell/i,
  firstOfJune: '1º giugno 2026',
};
