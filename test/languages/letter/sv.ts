import type { LetterFacts } from './facts.js';

export const sv: LetterFacts = {
  country: 'SE',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    `artikel ${number}${paragraph ? `.${paragraph}` : ''}${point ? ` ${point}` : ''} i GDPR`,
  purpose: 'för att träna AI-modeller',
  addressed: { purpose: 'för att ge dig personliga erbjudanden', not: 'för att erbjuda dem nya tjänster' },
  says: {
    'the day of writing': ['25 oktober 2025'],
    'the officer': ['dataskyddsombudet'],
    'the subject': ['Ärende: Invändningar enligt artikel 21.1 i GDPR'],
    'the salutation': ['Hej!\n\nHärmed'],
    'the right': ['rätt att göra invändningar'],
    'the purpose': ['mot att LinkedIn använder mina personuppgifter för att träna AI-modeller.'],
    'the start': ['från och med den 3 november 2025'],
    'past data': ['även uppgifter från tiden före dagens datum'],
    'the basis': ['berättigade intressen', 'Jag bestrider'],
    consent: [
      'Jag samtycker inte till detta',
      'I den mån ni utgår från att jag har samtyckt återkallar jag härmed mitt samtycke',
    ],
    'the situation': ['Min specifika situation:'],
    grounds: ['tvingande berättigade skäl', 'Det är ni som ska påvisa'],
    answer: ['skriftligt', 'inom en månad', 'kostnadsfritt', 'i förväg'],
    complaint: [
      'tillsynsmyndigheten i det land där jag bor, Integritetsskyddsmyndigheten (IMY),',
      'domstol',
      '77 och 79 i GDPR',
    ],
    close: [/Med vänlig hälsning\nNoor Voorbeeld$/],
  },
  several: {
    name: 'elnätsbolagen',
    says: [
      'du vill inte att elnätsbolagen använder dina uppgifter för',
      'mot att elnätsbolagen använder mina personuppgifter för',
    ],
    not: /(?:av|hos|till) elnätsbolagen|elnätsbolagens/,
  },
  complainTo: {
    own: 'klagomål till Integritetsskyddsmyndigheten (IMY).',
    other: 'klagomål till tillsynsmyndigheten Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'klagomål till dataskyddsmyndigheten i din delstat.',
  },
  federalState: 'den tyska delstat där jag bor',
  basis: { e: 'artikel 6.1 e i GDPR', unknown: 'artikel 6.1 e eller f i GDPR' },
  never: /konto|\bpass\b|id-handling|legitimation|identitet|\bböter|sanktionsavgift|skadestånd|(?:14|30|31) dagar/i,
  model: /modell/i,
  firstOfJune: '1 juni 2026',
};
