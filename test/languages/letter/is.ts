import type { LetterFacts } from './facts.js';

export const is: LetterFacts = {
  country: 'IS',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    `${point ? `${point}-lið ` : ''}${paragraph ? `${paragraph}. mgr. ` : ''}${number}. gr. GDPR`,
  purpose: 'til að þjálfa gervigreindarlíkön',
  addressed: { purpose: 'til að gera þér persónuleg tilboð', not: 'til að þýða þær fyrir þingið' },
  says: {
    'the day of writing': ['25. október 2025'],
    'the officer': ['persónuverndarfulltrúa'],
    'the subject': ['Efni: Andmæli samkvæmt 1. mgr. 21. gr. GDPR'],
    'the salutation': ['Ágæti viðtakandi,'],
    'the right': ['andmælarétt'],
    'the purpose': ['að LinkedIn noti persónuupplýsingar mínar til að þjálfa gervigreindarlíkön.'],
    'the start': ['frá og með 3. nóvember 2025'],
    'past data': ['einnig upplýsinga sem urðu til fyrir daginn í dag'],
    'the basis': ['lögmætum hagsmunum', 'Ég hafna því'],
    consent: [
      'Ég veiti ekki samþykki fyrir þessu',
      'Að því marki sem þið teljið að ég hafi veitt samþykki dreg ég það hér með til baka',
    ],
    'the situation': ['Sérstakar aðstæður mínar:'],
    grounds: ['mikilvægu lögmætu ástæður', 'Það er ykkar að sýna fram á'],
    answer: ['skriflegri', 'innan mánaðar', 'að kostnaðarlausu', 'fyrir fram'],
    complaint: ['hjá eftirlitsyfirvaldinu í landinu þar sem ég bý, Persónuvernd,', 'dómstóla', '77. og 79. gr. GDPR'],
    close: [/Virðingarfyllst,\nNoor Voorbeeld$/],
  },
  several: {
    name: 'dreifiveiturnar',
    says: [
      'þú vilt ekki að dreifiveiturnar noti gögnin þín til',
      'Ég andmæli því að dreifiveiturnar noti persónuupplýsingar mínar til',
    ],
    not: /(?:til|frá|hjá|á|af) dreifiveiturnar|dreifiveiturnar notar/,
  },
  complainTo: {
    own: 'kvörtun hjá Persónuvernd.',
    other: 'kvörtun hjá eftirlitsyfirvaldinu Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'kvörtun hjá persónuverndaryfirvaldi sambandslandsins þíns.',
  },
  federalState: 'þess þýska sambandslands þar sem ég bý',
  basis: { e: 'sbr. e-lið 1. mgr. 6. gr. GDPR', unknown: 'e- eða f-lið 1. mgr. 6. gr. GDPR' },
  never: /aðgang|reikning|vegabréf|skilríki|sekt|skaðabæt|(?:14|30|31) dag/i,
  model: /líkan|líkön/i,
  firstOfJune: '1. júní 2026',
};
