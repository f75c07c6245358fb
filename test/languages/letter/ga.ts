import type { LetterFacts } from './facts.js';

export const ga: LetterFacts = {
  country: 'IE',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    `Airteagal ${number}${paragraph ? `(${paragraph})` : ''}${point ? `(${point})` : ''} den GDPR`,
  purpose: 'chun samhlacha intleachta saorga a thraenáil',
  addressed: {
    purpose: 'chun do shonraí a roinnt le fógróirí',
    not: 'chun seirbhísí a thairiscint do dhaoine óga',
  },
  says: {
    'the day of writing': ['25 Deireadh Fómhair 2025'],
    'the officer': ['oifigeach cosanta sonraí'],
    'the subject': ['Ábhar: Agóid faoi Airteagal 21(1) den GDPR'],
    'the salutation': ['A chairde,\n\nLeis an litir seo'],
    'the right': ['mo cheart chun agóid a dhéanamh'],
    'the purpose': ['a dhéanfaidh LinkedIn ar mo shonraí pearsanta chun samhlacha intleachta saorga a thraenáil.'],
    'the start': ['ón 3 Samhain 2025 ar aghaidh'],
    'past data': ['sonraí ón am roimh an lá inniu'],
    'the basis': ['leasanna dlisteanacha', 'Ní ghlacaim leis'],
    consent: ['Ní thoilím leis seo', 'A mhéid a mheasann sibh gur thoiligh mé, tarraingím siar an toiliú sin'],
    'the situation': ['Mo staid leithleach féin:'],
    grounds: ['forais dhlisteanacha thathantacha', 'Tá sé de dhualgas oraibh'],
    answer: ['i scríbhinn', 'laistigh de mhí amháin', 'saor in aisce', 'roimh ré'],
    complaint: ['sa tír ina bhfuil cónaí orm (An Coimisiún um Chosaint Sonraí),', 'cúirte', '77 agus 79 den GDPR'],
    close: [/Is mise, le meas,\nNoor Voorbeeld$/],
  },
  several: {
    name: 'oibreoirí an ghréasáin',
    says: [
      'go n-úsáidfeadh oibreoirí an ghréasáin do shonraí',
      'a dhéanfaidh oibreoirí an ghréasáin ar mo shonraí pearsanta',
    ],
    not: /(?:ag|ar|do|le|de|ó) oibreoirí/,
  },
  complainTo: {
    own: 'leis an údarás seo: An Coimisiún um Chosaint Sonraí.',
    other: 'leis an údarás seo: Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'leis an údarás seo: údarás cosanta sonraí an stáit sa Ghearmáin ina bhfuil cónaí ort.',
  },
  federalState: 'stát cónaidhme',
  basis: { e: 'Airteagal 6(1)(e) den GDPR', unknown: 'Airteagal 6(1)(e) nó (f) den GDPR' },
  never: /cuntas|chuntas|(?<!\p{L})ph?as(?!\p{L})|aitheantais|fhíneáil|fíneáil|damáist|(?:14|30|31) lá/iu,
  model: /samhail|samhlacha/i,
  firstOfJune: '1 Meitheamh 2026',
};
