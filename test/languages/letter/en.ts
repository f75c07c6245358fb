import type { LetterFacts } from './facts.js';

export const en: LetterFacts = {
  country: 'IE',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    `Article ${number}${paragraph ? `(${paragraph})` : ''}${point ? `(${point})` : ''} GDPR`,
  purpose: 'to train AI models',
  addressed: { purpose: 'to make you personal offers', not: 'to reach the youth' },
  says: {
    'the day of writing': ['25 October 2025'],
    'the officer': ['data protection officer'],
    'the subject': ['Subject: Objection under Article 21(1) GDPR'],
    'the salutation': ['Dear Sir or Madam,'],
    'the right': ['right to object'],
    'the purpose': ['LinkedIn processing my personal data to train AI models.'],
    'the start': ['from 3 November 2025'],
    'past data': ['data from before today'],
    'the basis': ['legitimate interests', 'I dispute'],
    consent: ['I do not consent to this', 'In so far as you assume that I have consented, I withdraw'],
    'the situation': ['My particular situation:'],
    grounds: ['compelling legitimate grounds', 'It is for you to demonstrate'],
    answer: ['in writing', 'within one month', 'free of charge', 'beforehand'],
    complaint: [
      'supervisory authority of the country where I live, the Data Protection Commission (DPC),',
      'court',
      '77 and 79 GDPR',
    ],
    close: [/Yours faithfully,\nNoor Voorbeeld$/],
  },
  several: {
    name: 'the grid operators',
    says: ['tell the grid operators not to use', 'I object to the grid operators processing my personal data to'],
    not: /(?:on|use of) the grid operators|\bits\b/,
  },
  complainTo: {
    own: 'complain to the Data Protection Commission (DPC).',
    other: 'complain to Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'complain to the data protection authority of your federal state.',
  },
  federalState: 'federal state',
  basis: { e: 'Article 6(1)(e) GDPR', unknown: '6(1)(e) or (f) GDPR' },
  never: /account|passport|identit|\bfine\b|damages|\b(?:14|30|31) days/i,
  model: /model/i,
  firstOfJune: '1 June 2026',
};
