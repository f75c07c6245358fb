import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const pl: LanguageFacts = {
  past: 'było|był|były|miały|ogłosił|już|obowiązuje|wykorzystał|wykorzystywał',
  may: /(?<!\p{L})może(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚“«»‹›]/u,
  withoutAgreement: INDIFFERENT.filter((path) => !/closed|operator/.test(path)),
  terms: {
    law: 'RODO',
    supervisoryAuthority: 'organ nadzorczy',
    leadSupervisoryAuthority: 'wiodący organ nadzorczy',
  },
};
