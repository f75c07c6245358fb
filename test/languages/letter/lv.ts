import type { LetterFacts } from './facts.js';

export const lv: LetterFacts = {
  country: 'LV',
  law: 'VDAR',
  // the case of the last noun depends on the sentence
  article: (number, paragraph, point) => {
    if (!paragraph) return `VDAR ${number}. pants`;
    const paragraphs = `VDAR ${number}\\. panta ${paragraph}\\. punkt`;
    return new RegExp(point ? `${paragraphs}a ${point}\\) apakšpunkts` : `${paragraphs}[su](?!\\p{L})`, 'u');
  },
  purpose: 'mākslīgā intelekta modeļu apmācībai',
  addressed: { purpose: 'jums pielāgotu piedāvājumu sagatavošanai', not: 'tuvu objektu atpazīšanai jūras malā' },
  says: {
    'the day of writing': ['\n2025. gada 25. oktobrī\n'],
    'the officer': ['Datu aizsardzības speciālistam'],
    'the subject': ['Temats: Iebildumi saskaņā ar VDAR 21. panta 1. punktu'],
    'the salutation': ['Cienījamās kundzes, cienījamie kungi!\n\nAr šo vēstuli'],
    'the right': ['tiesības iebilst'],
    'the purpose': ['ka LinkedIn apstrādā manus personas datus mākslīgā intelekta modeļu apmācībai.'],
    'the start': ['no 2025. gada 3. novembra.'],
    'past data': ['arī uz datiem, kas radušies pirms šodienas'],
    'the basis': ['leģitīmām interesēm', 'Es apstrīdu', 'svarīgākas par manām interesēm, tiesībām un brīvībām'],
    consent: ['Savu piekrišanu tam es nedodu', 'Ciktāl Jūs uzskatāt, ka Jums ir mana piekrišana, es to atsaucu'],
    'the situation': ['Mana īpašā situācija:'],
    grounds: ['pārliecinošos leģitīmos iemeslus', 'Pienākums pierādīt šos iemeslus ir Jums'],
    answer: ['rakstveidā', 'mēneša laikā', 'bez maksas', 'iepriekš'],
    complaint: [
      'savas dzīvesvietas valsts uzraudzības iestādē, Datu valsts inspekcijā, un vērsties',
      'tiesā',
      'VDAR 77. un 79. pants',
    ],
    close: [/Ar cieņu\nNoor Voorbeeld$/],
  },
  several: {
    name: 'tīkla operatori',
    says: ['ka tīkla operatori izmanto jūsu datus', 'ka tīkla operatori apstrādā manus personas datus'],
    not: /(?<!\p{L})(?:ar|par|pret|no|uz|pie|pēc) tīkla operatori/iu,
  },
  complainTo: {
    own: 'iesniegt sūdzību Datu valsts inspekcijā.',
    other: 'iesniegt sūdzību uzraudzības iestādē Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'iesniegt sūdzību jūsu federālās zemes datu aizsardzības iestādē.',
  },
  federalState: 'federālās zemes',
  basis: { e: 'punkta e) apakšpunkts', unknown: 'punkta e) vai f) apakšpunktu' },
  never:
    /(?<!\p{L})kont[sua](?!\p{L})|(?<!\p{L})pas(?:e|es|i)(?!\p{L})|apliecīb|identit|naudas sod|kompens|(?:14|30|31) dien/iu,
  model: /mode[lļ]/i,
  firstOfJune: '2026. gada 1. jūnijā',
};
