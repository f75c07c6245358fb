import type { LetterFacts } from './facts.js';

export const fi: LetterFacts = {
  country: 'FI',
  law: 'tietosuoja-asetus',
  article: (number, paragraph, point) => {
    if (!paragraph) return `tietosuoja-asetus, ${number} artikla`;
    return `tietosuoja-asetus, ${number} artiklan ${paragraph} ${point ? `kohdan ${point} alakohta` : 'kohta'}`;
  },
  purpose: 'tekoälymallien kouluttamiseen',
  addressed: {
    purpose: 'tarjousten tekemiseen tietojesi avulla, jotta tarjoukset sopivat sinulle',
    not: 'mallien kehittämiseksi, uusi verkkoliikenne ja analyysi, jotka ovat julkisia',
  },
  says: {
    'the day of writing': ['25. lokakuuta 2025'],
    'the officer': ['Tietosuojavastaavalle'],
    'the subject': ['Asia: Henkilötietojen käsittelyn vastustaminen (tietosuoja-asetus, 21 artiklan 1 kohta)'],
    'the salutation': ['Hyvä vastaanottaja\n\nKäytän'],
    'the right': ['vastustamisoikeuttani'],
    'the purpose': ['että LinkedIn käyttää henkilötietojani tekoälymallien kouluttamiseen.'],
    'the start': ['3. marraskuuta 2025 alkaen.'],
    'past data': ['myös tietoja tätä päivää edeltävältä ajalta'],
    'the basis': ['oikeutetut edut', 'Kiistän, että ne syrjäyttäisivät'],
    consent: ['En anna tähän suostumustani', 'Siltä osin kuin katsotte, että olen antanut suostumuksen, peruutan sen'],
    'the situation': ['Henkilökohtainen erityinen tilanteeni:'],
    grounds: ['huomattavan tärkeisiin ja perusteltuihin syihin', 'Teidän on osoitettava'],
    answer: ['kirjallisesti', 'kuukauden kuluessa', 'maksutonta', 'etukäteen'],
    complaint: [
      'asuinmaani valvontaviranomaiselle, joka on tietosuojavaltuutetun toimisto, ja',
      'tuomioistuimeen',
      'tietosuoja-asetus, 77 ja 79 artikla',
    ],
    close: [/Ystävällisin terveisin\nNoor Voorbeeld$/],
  },
  several: {
    name: 'verkonhaltijat',
    says: ['että verkonhaltijat käyttävät tietojasi', 'että verkonhaltijat käyttävät henkilötietojani'],
    not: /verkonhaltijat käyttää(?!\p{L})|verkonhaltijat\p{L}/u,
  },
  complainTo: {
    own: 'tehdä valituksen tietosuojavaltuutetun toimistolle.',
    other: 'tehdä valituksen valvontaviranomaiselle: Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'tehdä valituksen osavaltiosi tietosuojaviranomaiselle.',
  },
  federalState: 'osavaltion',
  basis: { e: 'kohdan e alakohta)', unknown: 'kohdan e tai f alakohta)' },
  never: /(?<!\p{L})(?:tili|passi)|henkilökort|henkilöllisyy|sakko|seuraamusmaksu|korvau|vahinko|(?:14|30|31) päiv/iu,
  model: /malli/i,
  firstOfJune: '1. kesäkuuta 2026',
};
