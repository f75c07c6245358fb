import type { LetterFacts } from './facts.js';

export const nb: LetterFacts = {
  country: 'NO',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    `artikkel ${number}${paragraph ? ` nr. ${paragraph}` : ''}${point ? ` bokstav ${point}` : ''} i GDPR`,
  purpose: 'til å trene KI-modeller',
  addressed: { purpose: 'til å gi deg personlige tilbud', not: 'til å selge dem til de unge' },
  says: {
    'the day of writing': ['25. oktober 2025'],
    'the officer': ['Personvernombudet'],
    'the subject': ['Emne: Protest etter artikkel 21 nr. 1 i GDPR'],
    'the salutation': ['Til rette vedkommende\n\nJeg'],
    'the right': ['rett til å protestere'],
    'the purpose': ['mot at LinkedIn bruker personopplysningene mine til å trene KI-modeller.'],
    'the start': ['fra og med 3. november 2025'],
    'past data': ['også opplysninger fra tiden før i dag'],
    'the basis': ['berettigede interesser', 'Jeg bestrider'],
    consent: [
      'Jeg samtykker ikke til dette',
      'I den grad dere legger til grunn at jeg har samtykket, trekker jeg herved samtykket tilbake',
    ],
    'the situation': ['Min særlige situasjon:'],
    grounds: ['tvingende berettigede grunner', 'Det er dere som må påvise'],
    answer: ['skriftlig', 'innen én måned', 'gratis', 'på forhånd'],
    complaint: ['tilsynsmyndigheten i landet der jeg bor, Datatilsynet,', 'domstolene', '77 og 79 i GDPR'],
    close: [/Med vennlig hilsen\nNoor Voorbeeld$/],
  },
  several: {
    name: 'nettselskapene',
    says: [
      'Du vil ikke at nettselskapene skal bruke opplysningene dine til',
      'mot at nettselskapene bruker personopplysningene mine til',
    ],
    not: /(?:av|hos|til) nettselskapene|nettselskapenes|nettselskapene s(?:in|itt|ine)\b/,
  },
  complainTo: {
    own: 'klage til Datatilsynet.',
    other: 'klage til tilsynsmyndigheten Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'klage til personvernmyndigheten i delstaten din.',
  },
  federalState: 'den tyske delstaten der jeg bor',
  basis: { e: 'bokstav e i GDPR', unknown: 'bokstav e eller f i GDPR' },
  never: /konto|\bpass\b|legitimasjon|identitet|\bbot\b|gebyr|erstatning|(?:14|30|31) dager/i,
  model: /modell/i,
  firstOfJune: '1. juni 2026',
};
