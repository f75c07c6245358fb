import type { LetterFacts } from './facts.js';

export const ro: LetterFacts = {
  country: 'RO',
  law: 'RGPD',
  article: (number, paragraph, point) =>
    `articolul ${number}${paragraph ? ` alineatul (${paragraph})` : ''}${point ? ` litera (${point})` : ''} din RGPD`,
  purpose: 'pentru a antrena modele AI',
  addressed: { purpose: 'pentru a vă face oferte', not: 'pentru a le vinde altora' },
  says: {
    'the day of writing': ['25 octombrie 2025'],
    'the officer': ['responsabilului cu protecția datelor'],
    'the subject': ['Subiect: Exercitarea dreptului la opoziție (articolul 21 alineatul (1) din RGPD)'],
    'the salutation': ['Stimată doamnă, stimate domn,'],
    'the right': ['îmi exercit dreptul la opoziție'],
    'the purpose': ['Mă opun ca LinkedIn să prelucreze datele mele cu caracter personal pentru a antrena modele AI.'],
    'the start': ['începând cu 3 noiembrie 2025'],
    'past data': ['inclusiv datele dinainte de ziua de astăzi'],
    'the basis': ['interese legitime', 'Contest'],
    consent: ['Nu îmi dau consimțământul', 'considerați că aveți consimțământul meu, îl retrag'],
    'the situation': ['Situația mea particulară:'],
    grounds: ['motivele legitime și imperioase', 'Dumneavoastră vă revine sarcina'],
    answer: ['în scris', 'în termen de o lună', 'gratuit', 'în prealabil'],
    complaint: [
      'la autoritatea de supraveghere din țara în care locuiesc, Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal (ANSPDCP),',
      'instanței',
      'articolele 77 și 79 din RGPD',
    ],
    close: [/Cu stimă,\nNoor Voorbeeld$/],
  },
  several: {
    name: 'distribuitorii de energie',
    says: [
      'ca distribuitorii de energie să nu folosească datele dumneavoastră pentru',
      'Mă opun ca distribuitorii de energie să prelucreze datele mele cu caracter personal pentru',
    ],
    not: /(?<!\p{L})(?:lui|al|a|ai|ale|împotriva) distribuitorii|distribuitorii de energie (?:folosește|prelucrează)/u,
  },
  complainTo: {
    own: 'la Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal (ANSPDCP).',
    other: 'la autoritatea Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'la autoritatea de protecție a datelor din landul în care locuiți.',
  },
  federalState: 'landul german',
  basis: { e: 'litera (e) din RGPD', unknown: 'litera (e) sau (f) din RGPD' },
  never:
    /(?<!\p{L})cont(?:ul|ului|uri)?(?!\p{L})|pașaport|buletin|identit|amen[dz]|despăgub|daune|(?:14|30|31) (?:de )?zile/iu,
  model: /model/i,
  firstOfJune: '1 iunie 2026',
};
