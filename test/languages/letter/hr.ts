import type { LetterFacts } from './facts.js';

export const hr: LetterFacts = {
  country: 'HR',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    new RegExp(
      `član(?:ak|ka) ${number}\\.${paragraph ? ` stav(?:ak|ka) ${paragraph}\\.` : ''}${point ? ` točka \\(${point}\\)` : ''} GDPR-a`,
      'u',
    ),
  purpose: 'za treniranje modela umjetne inteligencije',
  addressed: { purpose: 'kako bi vam slali ponude', not: 'za prodaju te objave na javnoj dražbi' },
  says: {
    'the day of writing': ['25. listopada 2025.'],
    'the officer': ['službeniku za zaštitu podataka'],
    'the subject': ['Predmet: Prigovor na temelju članka 21. stavka 1. GDPR-a'],
    'the salutation': ['Poštovani,\n\novim dopisom'],
    'the right': ['pravo na prigovor'],
    'the purpose': ['da LinkedIn obrađuje moje osobne podatke za treniranje modela umjetne inteligencije.'],
    'the start': ['od 3. studenoga 2025. nadalje'],
    'past data': ['uključujući podatke nastale prije današnjeg dana'],
    'the basis': ['legitimnim interesima', 'Osporavam'],
    consent: ['Za to ne dajem privolu', 'Ako smatrate da moja privola postoji, ovim je dopisom povlačim'],
    'the situation': ['Moja posebna situacija:'],
    grounds: ['uvjerljive legitimne razloge', 'Na Vama je'],
    answer: ['pisanim putem', 'u roku od mjesec dana', 'bez naknade', 'unaprijed'],
    complaint: [
      'nadzornom tijelu države u kojoj živim, Agenciji za zaštitu osobnih podataka (AZOP),',
      'sudu',
      '77. i 79. GDPR-a',
    ],
    close: [/S poštovanjem\nNoor Voorbeeld$/],
  },
  several: {
    name: 'operatori mreže',
    says: [
      'da operatori mreže ne upotrebljavaju vaše podatke za',
      'da operatori mreže obrađuju moje osobne podatke za',
    ],
    not: /operatori mreže (?:ne upotrebljava|obrađuje)(?!\p{L})|(?<!\p{L})(?:od|za|na|s) operatori/u,
  },
  complainTo: {
    own: 'podnijeti pritužbu Agenciji za zaštitu osobnih podataka (AZOP).',
    other: 'podnijeti pritužbu tijelu Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'podnijeti pritužbu tijelu za zaštitu podataka vaše njemačke savezne pokrajine.',
  },
  federalState: 'savezne pokrajine',
  basis: { e: 'točka (e) GDPR-a', unknown: 'točke (e) ili (f) GDPR-a' },
  never: /račun|putovnic|iskaznic|identit|novčan|kazn|odštet|(?:14|30|31) dan/i,
  model: /model/i,
  firstOfJune: '1. lipnja 2026.',
};
