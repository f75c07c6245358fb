import type { LetterFacts } from './facts.js';

export const hu: LetterFacts = {
  country: 'HU',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    `GDPR ${number}. cikk${paragraph ? ` (${paragraph}) bekezdés` : ''}${point ? ` ${point}) pont` : ''}`,
  purpose: 'mesterséges intelligencia tanítására',
  addressed: { purpose: 'arra, hogy ajánlatokat küldjön Önnek', not: 'önálló gépek tanítására' },
  says: {
    'the day of writing': ['2025. október 25.'],
    'the officer': ['Az adatvédelmi tisztviselő részére'],
    'the subject': ['Tárgy: Tiltakozás személyes adatok kezelése ellen (GDPR 21. cikk (1) bekezdés)'],
    'the salutation': ['Tisztelt Címzett!\n\nEzúton'],
    'the right': ['tiltakozáshoz való jogommal'],
    'the purpose': ['hogy a LinkedIn felhasználja a személyes adataimat mesterséges intelligencia tanítására.'],
    'the start': ['2025. november 3. napjától'],
    'past data': ['a mai nap előttről származó adatokra is'],
    'the basis': ['jogos érdekre', 'Vitatom', 'elsőbbséget élvez az érdekeimmel, jogaimmal és szabadságaimmal szemben'],
    consent: [
      'Ehhez az adatkezeléshez nem járulok hozzá',
      'úgy tekintik, hogy hozzájárultam, a hozzájárulásomat ezúton visszavonom',
    ],
    'the situation': ['A saját helyzetemmel kapcsolatos okok:'],
    grounds: ['kényszerítő erejű jogos okokra', 'Önöknek kell bizonyítaniuk'],
    answer: ['írásban', 'egy hónapon belül', 'díjmentes', 'előzetesen'],
    complaint: [
      'panaszt tehetek a lakóhelyem szerinti ország felügyeleti hatóságánál, a Nemzeti Adatvédelmi és Információszabadság Hatóságnál (NAIH), és bírósághoz',
      'GDPR 77. és 79. cikk',
    ],
    close: [/Tisztelettel:\nNoor Voorbeeld$/],
  },
  several: {
    name: 'az áramhálózat üzemeltetői',
    says: [
      'hogy az áramhálózat üzemeltetői felhasználják az Ön adatait',
      'hogy az áramhálózat üzemeltetői felhasználják a személyes adataimat',
    ],
    not: /üzemeltetői felhasznál(?:ja|ná)(?!\p{L})|üzemeltetői\p{L}/u,
  },
  complainTo: {
    own: 'Panaszt tehet a Nemzeti Adatvédelmi és Információszabadság Hatóságnál (NAIH).',
    other: 'Panaszt tehet ennél a felügyeleti hatóságnál: Andmekaitse Inspektsioon.',
    land: 'Panaszt tehet az Ön tartományának adatvédelmi hatóságánál.',
  },
  federalState: 'német tartomány',
  basis: { e: 'bekezdés e) pont)', unknown: 'bekezdés e) vagy f) pont)' },
  never: /fiók|útlev|igazolvány|személyazonos|bírság|kártérít|kártalan|sérelemdíj|(?:14|30|31) nap/i,
  model: /modell/i,
  firstOfJune: '2026. június 1.',
};
