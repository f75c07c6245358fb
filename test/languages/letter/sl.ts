import type { LetterFacts } from './facts.js';

export const sl: LetterFacts = {
  country: 'SI',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    `${point ? `točka (${point}) člena` : 'člen'} ${number}${paragraph ? `(${paragraph})` : ''} GDPR`,
  purpose: 'za učenje modelov umetne inteligence',
  addressed: { purpose: 'da bi vam pošiljali ponudbe', not: 'za prodajo te objave na vaški prireditvi' },
  says: {
    'the day of writing': ['25. oktober 2025'],
    'the officer': ['Pooblaščeni osebi za varstvo podatkov'],
    'the subject': ['Zadeva: Ugovor zoper obdelavo osebnih podatkov (člen 21(1) GDPR)'],
    'the salutation': ['Spoštovani,\n\ns tem dopisom'],
    'the right': ['pravico do ugovora'],
    'the purpose': ['da LinkedIn obdeluje moje osebne podatke za učenje modelov umetne inteligence.'],
    'the start': ['od 3. novembra 2025 naprej'],
    'past data': ['tudi podatke iz časa pred današnjim dnem'],
    'the basis': ['zakonite interese', 'Oporekam'],
    consent: ['V to ne privolim', 'Če štejete, da moja privolitev obstaja, jo s tem dopisom preklicujem'],
    'the situation': ['Moj posebni položaj:'],
    grounds: ['nujne legitimne razloge', 'morate dokazati vi'],
    answer: ['pisno', 'v enem mesecu', 'brezplačno', 'vnaprej'],
    complaint: [
      'pri nadzornem organu države, v kateri živim, Informacijskem pooblaščencu,',
      'sodišče',
      '77 in 79 GDPR',
    ],
    close: [/S spoštovanjem\nNoor Voorbeeld$/],
  },
  several: {
    name: 'operaterji omrežja',
    says: [
      'naj operaterji omrežja ne uporabljajo vaših podatkov za',
      'da operaterji omrežja obdelujejo moje osebne podatke za',
    ],
    not: /operaterji omrežja (?:ne uporablja|obdeluje)(?!\p{L})|(?<!\p{L})(?:od|pri|na|za|z) operaterji/u,
  },
  complainTo: {
    own: 'vložite pri Informacijskem pooblaščencu.',
    other: 'vložite pri organu Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'vložite pri organu za varstvo podatkov vaše nemške zvezne dežele.',
  },
  federalState: 'zvezne dežele',
  basis: { e: 'točka (e) člena 6(1) GDPR', unknown: 'točke (e) ali (f) člena 6(1) GDPR' },
  never: /račun|potn|izkaznic|identit|globa|globo|kazen|odškodnin|(?:14|30|31) dni/i,
  model: /model/i,
  firstOfJune: '1. junij 2026',
};
