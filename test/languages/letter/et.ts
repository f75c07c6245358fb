import type { LetterFacts } from './facts.js';

export const et: LetterFacts = {
  country: 'EE',
  law: 'IKÜM',
  article: (number, paragraph, point) => {
    if (!paragraph) return `IKÜM, artikkel ${number}`;
    return `IKÜM, artikli ${number} ${point ? `lõike ${paragraph} punkt ${point}` : `lõige ${paragraph}`}`;
  },
  purpose: 'tehisarumudelite treenimiseks',
  addressed: { purpose: 'teile pakkumiste tegemiseks', not: 'teiste teenuste arendamiseks' },
  says: {
    'the day of writing': ['25. oktoober 2025'],
    'the officer': ['Andmekaitseametnikule'],
    'the subject': ['Teema: Vastuväide isikuandmete töötlemisele (IKÜM, artikli 21 lõige 1)'],
    'the salutation': ['Lugupeetud kirja saaja\n\nKasutan'],
    'the right': ['õigust esitada vastuväiteid'],
    'the purpose': ['et LinkedIn töötleb minu isikuandmeid tehisarumudelite treenimiseks.'],
    'the start': ['mille alguspäev on 3. november 2025.'],
    'past data': ['sealhulgas andmeid tänasele päevale eelnenud ajast'],
    'the basis': ['õigustatud huvile', 'Vaidlen vastu', 'kaalub üles minu huvid, õigused ja vabadused'],
    consent: [
      'Ma ei anna selleks nõusolekut',
      'Kui Te leiate, et olen nõusoleku andnud, võtan selle käesolevaga tagasi',
    ],
    'the situation': ['Minu konkreetne olukord:'],
    grounds: ['mõjuvad õiguspärased põhjused', 'on Teie kohustus'],
    answer: ['kirjalikult', 'ühe kuu jooksul', 'tasuta', 'eelnevalt'],
    complaint: [
      'oma elukohariigi järelevalveasutusele, Andmekaitse Inspektsioonile, ja',
      'kohtusse',
      'IKÜM, artiklid 77 ja 79',
    ],
    close: [/Lugupidamisega\nNoor Voorbeeld$/],
  },
  several: {
    name: 'elektrivõrgu haldajad',
    says: ['et elektrivõrgu haldajad kasutaksid teie andmeid', 'et elektrivõrgu haldajad töötlevad minu isikuandmeid'],
    not: /haldajad (?:kasutaks|töötleb)(?!\p{L})|haldajad\p{L}/u,
  },
  complainTo: {
    own: 'esitada kaebuse Andmekaitse Inspektsioonile.',
    other: 'esitada kaebuse järelevalveasutusele Nemzeti Adatvédelmi és Információszabadság Hatóság (NAIH).',
    land: 'esitada kaebuse teie liidumaa andmekaitseasutusele.',
  },
  federalState: 'liidumaa',
  basis: { e: 'lõike 1 punkt e)', unknown: 'lõike 1 punkt e või f)' },
  never: /konto|(?<!\p{L})pass|id-kaar|isikutunnistus|trahv|hüvit|kahju|(?:14|30|31) päev/iu,
  model: /mudel/i,
  firstOfJune: '1. juuni 2026',
};
