import type { LetterFacts } from './facts.js';

export const es: LetterFacts = {
  country: 'ES',
  law: 'RGPD',
  article: (number, paragraph, point) =>
    `artículo ${number}${paragraph ? `, apartado ${paragraph},` : ''}${point ? ` letra ${point}),` : ''} del RGPD`,
  purpose: 'para entrenar modelos de IA',
  addressed: {
    purpose: 'para mostrarte ofertas personales',
    not: 'para que terceros presten soporte, en parte por transporte',
  },
  says: {
    'the day of writing': ['25 de octubre de 2025'],
    'the officer': ['delegado de protección de datos'],
    'the subject': ['Asunto: Oposición en virtud del artículo 21, apartado 1, del RGPD'],
    'the salutation': ['A quien corresponda:\n\nPor la presente'],
    'the right': ['derecho de oposición'],
    'the purpose': ['a que LinkedIn trate mis datos personales para entrenar modelos de IA.'],
    'the start': ['a partir del 3 de noviembre de 2025'],
    'past data': ['incluidos los datos anteriores al día de hoy'],
    'the basis': ['intereses legítimos', 'Niego que estos prevalezcan sobre'],
    consent: ['No doy mi consentimiento', 'En la medida en que ustedes consideren que lo he dado, lo retiro'],
    'the situation': ['Mi situación particular:'],
    grounds: ['motivos legítimos imperiosos', 'Les corresponde a ustedes acreditar'],
    answer: ['por escrito', 'en el plazo de un mes', 'gratuito', 'con antelación'],
    complaint: [
      'ante la autoridad de control del país donde vivo, la Agencia Española de Protección de Datos (AEPD),',
      'tribunales',
      '77 y 79 del RGPD',
    ],
    close: [/Atentamente,\nNoor Voorbeeld$/],
  },
  several: {
    name: 'los operadores de la red',
    says: [
      'te opones a que los operadores de la red usen tus datos para',
      'a que los operadores de la red traten mis datos personales para',
    ],
    not: /(?<!\p{L})(?:de|a|con|en|por) los operadores|operadores de la red (?:use|trate)(?!\p{L})/u,
  },
  complainTo: {
    own: 'una reclamación ante la Agencia Española de Protección de Datos (AEPD).',
    other: 'una reclamación ante la autoridad Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'una reclamación ante la autoridad de protección de datos de tu estado federado.',
  },
  federalState: 'estado federado alemán',
  basis: { e: 'letra e), del RGPD', unknown: 'letras e) o f), del RGPD' },
  never: /cuenta|pasaporte|(?<!\p{L})DNI|identidad|multa|sanci|indemniz|daños|(?:14|30|31) días/iu,
  model: /modelo/i,
  firstOfJune: '1 de junio de 2026',
};
