import type { LetterFacts } from './facts.js';

export const da: LetterFacts = {
  country: 'DK',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    `artikel ${number}${paragraph ? `, stk. ${paragraph},` : ''}${point ? ` litra ${point},` : ''} i GDPR`,
  purpose: 'til at træne AI-modeller',
  addressed: { purpose: 'til at give dig personlige tilbud', not: 'til at sælge dem til de unge i udlandet' },
  says: {
    'the day of writing': ['25. oktober 2025'],
    'the officer': ['Databeskyttelsesrådgiveren'],
    'the subject': ['Emne: Indsigelse efter artikel 21, stk. 1, i GDPR'],
    'the salutation': ['Til rette vedkommende\n\nJeg'],
    'the right': ['ret til indsigelse'],
    'the purpose': ['mod, at LinkedIn bruger mine personoplysninger til at træne AI-modeller.'],
    'the start': ['fra og med den 3. november 2025'],
    'past data': ['også oplysninger fra tiden før i dag'],
    'the basis': ['legitime interesser', 'Jeg bestrider'],
    consent: [
      'Jeg giver ikke samtykke til dette',
      'I det omfang I går ud fra, at jeg har givet samtykke, trækker jeg det hermed tilbage',
    ],
    'the situation': ['Min særlige situation:'],
    grounds: ['vægtige legitime grunde', 'Det er jer, der skal påvise'],
    answer: ['skriftligt', 'senest en måned efter', 'gratis', 'på forhånd'],
    complaint: ['tilsynsmyndigheden i det land, hvor jeg bor, Datatilsynet,', 'domstolene', '77 og 79 i GDPR'],
    close: [/Med venlig hilsen\nNoor Voorbeeld$/],
  },
  several: {
    name: 'netselskaberne',
    says: [
      'Du vil ikke have, at netselskaberne bruger dine oplysninger til',
      'mod, at netselskaberne bruger mine personoplysninger til',
    ],
    not: /(?:af|hos|til) netselskaberne|netselskabernes/,
  },
  complainTo: {
    own: 'klage til Datatilsynet.',
    other: 'klage til tilsynsmyndigheden Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'klage til databeskyttelsesmyndigheden i din delstat.',
  },
  federalState: 'den tyske delstat, hvor jeg bor',
  basis: { e: 'litra e, i GDPR', unknown: 'litra e eller f, i GDPR' },
  never: /konto|\bpas\b|legitimation|identitet|bøde|erstatning|(?:14|30|31) dage/i,
  model: /model/i,
  firstOfJune: '1. juni 2026',
};
