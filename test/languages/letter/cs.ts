import type { LetterFacts } from './facts.js';

export const cs: LetterFacts = {
  country: 'CZ',
  law: 'GDPR',
  article: (number, paragraph, point) =>
    `čl. ${number}${paragraph ? ` odst. ${paragraph}` : ''}${point ? ` písm. ${point})` : ''} GDPR`,
  purpose: 'k trénování modelů AI',
  addressed: { purpose: 'ke sdílení s vašimi lékaři', not: 'k tvorbě textů, aby je ty firmy prodaly' },
  says: {
    'the day of writing': ['25. října 2025'],
    'the officer': ['pověřence pro ochranu osobních údajů'],
    'the subject': ['Věc: Námitka podle čl. 21 odst. 1 GDPR'],
    'the salutation': ['Vážená paní, vážený pane,\n\ntímto'],
    'the right': ['právo vznést námitku'],
    'the purpose': ['že LinkedIn zpracovává nebo chce zpracovávat mé osobní údaje k trénování modelů AI.'],
    'the start': ['od 3. listopadu 2025'],
    'past data': ['i na údaje z doby před dnešním dnem'],
    'the basis': ['oprávněných zájmech', 'Popírám'],
    consent: ['nedávám souhlas', 'Pokud můj souhlas předpokládáte, tímto jej odvolávám'],
    'the situation': ['Moje konkrétní situace:'],
    grounds: ['závažné oprávněné důvody', 'Prokázat tyto důvody musíte Vy'],
    answer: ['Písemně', 'do jednoho měsíce', 'bezplatné', 'předem'],
    complaint: [
      'u dozorového úřadu země, ve které bydlím, tedy u Úřadu pro ochranu osobních údajů,',
      'soud',
      'čl. 77 a 79 GDPR',
    ],
    close: [/S pozdravem\nNoor Voorbeeld$/],
  },
  several: {
    name: 'provozovatelé sítí',
    says: [
      'že provozovatelé sítí používají nebo chtějí používat vaše údaje k',
      'že provozovatelé sítí zpracovávají nebo chtějí zpracovávat mé osobní údaje k',
    ],
    not: /(?:proti|od|pro|na|k) provozovatelé|provozovatelé sítí (?:používá|zpracovává) /,
  },
  complainTo: {
    own: 'podat stížnost u Úřadu pro ochranu osobních údajů.',
    other: 'podat stížnost u dozorového úřadu Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'podat stížnost u dozorového úřadu vaší spolkové země.',
  },
  federalState: 'německé spolkové země',
  basis: { e: 'písm. e) GDPR', unknown: 'písm. e) nebo f) GDPR' },
  never: /(?<!\p{L})účet|účt|cestovní|občansk|totožnos|pokut|náhrad|(?:14|30|31) dn/iu,
  model: /model/i,
  firstOfJune: '1. června 2026',
};
