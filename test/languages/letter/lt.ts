import type { LetterFacts } from './facts.js';

export const lt: LetterFacts = {
  country: 'LT',
  law: 'BDAR',
  // the case of the last noun depends on the sentence
  article: (number, paragraph, point) => {
    if (!paragraph) return `BDAR ${number} straipsnis`;
    const paragraphs = `BDAR ${number} straipsnio ${paragraph} dal`;
    return new RegExp(point ? `${paragraphs}ies ${point} punktas` : `${paragraphs}(?:is|į)(?!\\p{L})`, 'u');
  },
  purpose: 'dirbtinio intelekto modeliams mokyti',
  addressed: { purpose: 'jums skirtiems pasiūlymams rengti', not: 'tautos turtui tirti' },
  says: {
    'the day of writing': ['2025 m. spalio 25 d.'],
    'the officer': ['Duomenų apsaugos pareigūnui'],
    'the subject': ['Tema: Nesutikimas pagal BDAR 21 straipsnio 1 dalį'],
    'the salutation': ['Gerbiamieji,\n\nšiuo laišku'],
    'the right': ['teise nesutikti'],
    'the purpose': ['kad LinkedIn tvarkytų mano asmens duomenis dirbtinio intelekto modeliams mokyti.'],
    'the start': ['nuo 2025 m. lapkričio 3 dienos.'],
    'past data': ['taip pat duomenis iš laikotarpio iki šios dienos'],
    'the basis': ['teisėtais interesais', 'Ginčiju', 'viršesni už mano interesus, teises ir laisves'],
    consent: ['Sutikimo tam neduodu', 'Jei manote, kad tokį sutikimą turite, jį atšaukiu'],
    'the situation': ['susijusios su mano konkrečiu atveju:'],
    grounds: ['įtikinamas teisėtas priežastis', 'turite įrodyti Jūs'],
    answer: ['raštu', 'per vieną mėnesį', 'nemokamai', 'iš anksto'],
    complaint: [
      'savo gyvenamosios vietos šalies priežiūros institucijai, Valstybinei duomenų apsaugos inspekcijai, ir kreiptis',
      'teismą',
      'BDAR 77 ir 79 straipsniai',
    ],
    close: [/Pagarbiai\nNoor Voorbeeld$/],
  },
  several: {
    name: 'tinklo operatoriai',
    says: [
      'nesutikimą, kad tinklo operatoriai naudotų jūsų duomenis',
      'kad tinklo operatoriai tvarkytų mano asmens duomenis',
    ],
    not: /(?<!\p{L})(?:pagal|su|apie|į|už|dėl|nuo|iš) tinklo operatoriai/iu,
  },
  complainTo: {
    own: 'pateikti skundą Valstybinei duomenų apsaugos inspekcijai.',
    other: 'pateikti skundą priežiūros institucijai Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'pateikti skundą jūsų federalinės žemės duomenų apsaugos institucijai.',
  },
  federalState: 'federalinės žemės',
  basis: { e: 'dalies e punktas', unknown: 'dalies e arba f punktą' },
  never: /paskyr|pas[aąoe](?!\p{L})|tapatyb|baud|žal[aąos]|kompens|(?:14|30|31) dien/iu,
  model: /model/i,
  firstOfJune: '2026 m. birželio 1 d.',
};
