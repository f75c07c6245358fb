import type { LetterFacts } from './facts.js';

export const sk: LetterFacts = {
  country: 'SK',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    `čl. ${number}${paragraph ? ` ods. ${paragraph}` : ''}${point ? ` písm. ${point})` : ''} GDPR`,
  purpose: 'na trénovanie modelov AI',
  addressed: { purpose: 'na zdieľanie s vašimi lekármi', not: 'na tvorbu textov s vášňou' },
  says: {
    'the day of writing': ['25. októbra 2025'],
    'the officer': ['zodpovednej osoby pre ochranu osobných údajov'],
    'the subject': ['Vec: Námietka podľa čl. 21 ods. 1 GDPR'],
    'the salutation': ['Vážená pani, vážený pán,\n\ntýmto'],
    'the right': ['právo namietať'],
    'the purpose': ['že LinkedIn spracúva alebo chce spracúvať moje osobné údaje na trénovanie modelov AI.'],
    'the start': ['od 3. novembra 2025'],
    'past data': ['aj na údaje spred dnešného dňa'],
    'the basis': ['oprávnených záujmoch', 'Popieram'],
    consent: ['nedávam súhlas', 'Ak môj súhlas predpokladáte, týmto ho odvolávam'],
    'the situation': ['Moja konkrétna situácia:'],
    grounds: ['nevyhnutné oprávnené dôvody', 'Preukázať tieto dôvody musíte Vy'],
    answer: ['Písomne', 'do jedného mesiaca', 'bezplatné', 'vopred'],
    complaint: [
      'dozornému orgánu krajiny, v ktorej bývam, teda Úradu na ochranu osobných údajov Slovenskej republiky,',
      'súd',
      'čl. 77 a 79 GDPR',
    ],
    close: [/S pozdravom\nNoor Voorbeeld$/],
  },
  several: {
    name: 'distribútori elektriny',
    says: [
      'že distribútori elektriny používajú alebo chcú používať vaše údaje na',
      'že distribútori elektriny spracúvajú alebo chcú spracúvať moje osobné údaje na',
    ],
    not: /(?:proti|od|pre|na|k) distribútori|distribútori elektriny (?:používa|spracúva) /,
  },
  complainTo: {
    own: 'podať sťažnosť Úradu na ochranu osobných údajov Slovenskej republiky.',
    other: 'podať sťažnosť dozornému orgánu Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'podať sťažnosť dozornému orgánu vašej spolkovej krajiny.',
  },
  federalState: 'nemeckej spolkovej krajiny',
  basis: { e: 'písm. e) GDPR', unknown: 'písm. e) alebo f) GDPR' },
  never: /(?<!\p{L})účet|účt|cestovn|občiansk|totožnos|pokut|náhrad|(?:14|30|31) dní/iu,
  model: /model/i,
  firstOfJune: '1. júna 2026',
};
