import type { LetterFacts } from './facts.js';

export const mt: LetterFacts = {
  country: 'MT',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    `Artikolu ${number}${paragraph ? `(${paragraph})` : ''}${point ? `(${point})` : ''} tal-GDPR`,
  purpose: 'għat-taħriġ ta’ mudelli tal-IA',
  addressed: { purpose: 'biex jintbagħtu offerti lilek', not: 'għal interessi kummerċjali' },
  says: {
    'the day of writing': ['25 ta’ Ottubru 2025'],
    'the officer': ['uffiċjal tal-protezzjoni tad-data'],
    'the subject': ['Suġġett: Oġġezzjoni skont l-Artikolu 21(1) tal-GDPR'],
    'the salutation': ['Għeżież Sinjuri,\n\nPermezz'],
    'the right': ['dritt tiegħi ta’ oġġezzjoni'],
    'the purpose': ['li l-pjattaforma LinkedIn tipproċessa d-data personali tiegħi għat-taħriġ ta’ mudelli tal-IA.'],
    'the start': ['li jibda f’dan il-jum: 3 ta’ Novembru 2025'],
    'past data': ['inkluża dik minn qabel illum'],
    'the basis': ['interessi leġittimi', 'Ma naqbilx'],
    consent: ['Ma nagħtix il-kunsens', 'Sa fejn tqisu li tajt il-kunsens tiegħi, qed nirtirah'],
    'the situation': ['Is-sitwazzjoni partikolari tiegħi:'],
    grounds: ['raġunijiet leġittimi konvinċenti', 'L-obbligu'],
    answer: ['bil-miktub', 'fi żmien xahar', 'mingħajr ħlas', 'minn qabel'],
    complaint: [
      'tal-pajjiż fejn ngħix, il-Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data,',
      'qorti',
      '77 u 79 tal-GDPR',
    ],
    close: [/Tislijiet,\nNoor Voorbeeld$/],
  },
  several: {
    name: 'l-operaturi tan-netwerk',
    says: [
      'li l-operaturi tan-netwerk jużaw id-data personali tiegħek',
      'li l-operaturi tan-netwerk jipproċessaw id-data personali tiegħi',
    ],
    not: /(?:pjattaforma|minn|ta’|lil|fuq) l-operaturi|netwerk (?:tuża|tipproċessa)/,
  },
  complainTo: {
    own: 'quddiem il-Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data.',
    other: 'quddiem l-awtorità Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'quddiem l-awtorità tal-protezzjoni tad-data tal-istat federali tiegħek.',
  },
  federalState: 'stat federali',
  basis: { e: 'Artikolu 6(1)(e) tal-GDPR', unknown: 'Artikolu 6(1)(e) jew (f) tal-GDPR' },
  never: /(?<!\p{L})kont(?!\p{L})|passaport|identit|multa|danni|(?:14|30|31)(?:-il)? (?:jum|ġurnata)/iu,
  model: /mudell/i,
  firstOfJune: '1 ta’ Ġunju 2026',
};
