import type { LetterFacts } from './facts.js';

export const pl: LetterFacts = {
  country: 'PL',
  law: 'RODO',
  article: (number, paragraph, point) =>
    `art. ${number}${paragraph ? ` ust. ${paragraph}` : ''}${point ? ` lit. ${point}` : ''} RODO`,
  purpose: 'do trenowania modeli AI',
  addressed: { purpose: 'do przedstawiania ci ofert', not: 'do typowania cięć i twierdzeń' },
  says: {
    'the day of writing': ['25 października 2025 r.'],
    'the officer': ['inspektora ochrony danych'],
    'the subject': ['Temat: Sprzeciw na podstawie art. 21 ust. 1 RODO'],
    'the salutation': ['Szanowni Państwo,\n\nniniejszym'],
    'the right': ['prawa do sprzeciwu'],
    'the purpose': [
      'wobec tego, że LinkedIn przetwarza lub zamierza przetwarzać moje dane osobowe do trenowania modeli AI.',
    ],
    'the start': [/od dnia 3 listopada 2025 r\.\n/],
    'past data': ['w tym dane sprzed dzisiejszego dnia'],
    'the basis': ['prawnie uzasadnione interesy', 'Kwestionuję'],
    consent: [
      'Nie wyrażam na to zgody',
      'Jeżeli przyjmują Państwo, że taka zgoda została wyrażona, niniejszym ją wycofuję',
    ],
    'the situation': ['Moja szczególna sytuacja:'],
    grounds: ['ważne prawnie uzasadnione podstawy', 'Obowiązek wykazania tych podstaw spoczywa na Państwu'],
    answer: ['pisemne', 'w terminie miesiąca', 'wolne od opłat', 'z wyprzedzeniem'],
    complaint: [
      'do organu nadzorczego państwa, w którym mieszkam, Prezesa Urzędu Ochrony Danych Osobowych (UODO),',
      'sądu',
      '77 i 79 RODO',
    ],
    close: [/Z poważaniem\nNoor Voorbeeld$/],
  },
  several: {
    name: 'operatorzy sieci',
    says: [
      'że operatorzy sieci wykorzystują lub chcą wykorzystywać twoje dane do',
      'że operatorzy sieci przetwarzają lub zamierzają przetwarzać moje',
    ],
    not: /(?:przez|do|od|wobec|na) operatorzy|operatorzy sieci (?:wykorzystuje|przetwarza)(?!\p{L})/u,
  },
  complainTo: {
    own: 'skargę do Prezesa Urzędu Ochrony Danych Osobowych (UODO).',
    other: 'skargę do organu nadzorczego Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'skargę do organu ochrony danych twojego kraju związkowego.',
  },
  federalState: 'niemieckiego kraju związkowego',
  basis: { e: 'lit. e RODO', unknown: 'lit. e lub f RODO' },
  never: /kont[oa](?!\p{L})|paszport|dow[oó]d|tożsamoś|grzywn|pieniężn|odszkodowa|(?:14|30|31) dni/iu,
  model: /model/i,
  firstOfJune: '1 czerwca 2026 r.',
};
