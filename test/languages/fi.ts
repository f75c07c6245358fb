import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const fi: LanguageFacts = {
  past: 'oli|lähtien|ilmoitti|alkoi|käytti|voinut|käytettiin',
  may: /\bvoi\b|\bsaatta|mahdollises/i,
  foreignMarks: /["'`´ʼ′‘‚„“«»‹›]/u,
  withoutAgreement: INDIFFERENT.filter((path) => !/closed|operator/.test(path)),
  terms: {
    law: 'tietosuoja-asetus',
    supervisoryAuthority: 'valvontaviranomainen',
    leadSupervisoryAuthority: 'johtava valvontaviranomainen',
  },
};
