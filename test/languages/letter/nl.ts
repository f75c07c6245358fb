import type { LetterFacts } from './facts.js';

export const nl: LetterFacts = {
  country: 'NL',
  law: 'AVG',
  article: (number, paragraph, point) =>
    `artikel ${number}${paragraph ? ` lid ${paragraph}` : ''}${point ? ` onder ${point}` : ''} AVG`,
  purpose: 'om AI-modellen te trainen',
  addressed: {
    purpose: 'om je persoonlijke aanbiedingen te doen',
    also: ['om u advertenties te tonen', 'om uw profiel te verbeteren', 'om jullie te herkennen'],
    not: 'om de jeugd te bereiken',
  },
  says: {
    'the day of writing': ['25 oktober 2025'],
    'the officer': ['functionaris voor gegevensbescherming'],
    'the subject': ['Onderwerp: Bezwaar op grond van artikel 21 lid 1 AVG'],
    'the salutation': ['Geachte heer of mevrouw,'],
    'the right': ['recht van bezwaar'],
    'the purpose': ['dat LinkedIn mijn persoonsgegevens verwerkt om AI-modellen te trainen.'],
    'the start': ['vanaf 3 november 2025'],
    'past data': ['ook voor gegevens van vóór vandaag'],
    'the basis': ['gerechtvaardigd belang', 'Ik betwist'],
    consent: ['Ik geef hiervoor geen toestemming', 'Voor zover u uitgaat van mijn toestemming, trek ik die hierbij in'],
    'the situation': ['Mijn specifieke situatie:'],
    grounds: ['dwingende gerechtvaardigde gronden', 'Het is aan u'],
    answer: ['schriftelijk', 'binnen een maand na ontvangst', 'kosteloos', 'vooraf'],
    complaint: [
      'toezichthoudende autoriteit van het land waar ik woon, de Autoriteit Persoonsgegevens (AP),',
      'rechter',
      '77 en 79 AVG',
    ],
    close: [/Hoogachtend,\nNoor Voorbeeld$/],
  },
  several: {
    name: 'de netbeheerders',
    says: ['dat de netbeheerders je gegevens gebruiken om', 'dat de netbeheerders mijn persoonsgegevens verwerken om'],
    not: /(?:op|gebruik van) de netbeheerders/,
  },
  complainTo: {
    own: 'bij de Autoriteit Persoonsgegevens (AP).',
    other: 'bij de toezichthouder Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'bij de privacytoezichthouder van je deelstaat.',
  },
  federalState: 'deelstaat',
  basis: { e: 'onder e AVG', unknown: 'onder e of f AVG' },
  never: /account|paspoort|identit|boete|schadevergoeding|\b(?:14|30|31) dagen/i,
  model: /model/i,
  firstOfJune: '1 juni 2026',
};
