import type { LanguageFacts } from './facts.js';

export const lt: LanguageFacts = {
  past: 'buvo|nebuvo|naudojami nuo|prasidėjo|paskelbė|naudojo|turėjo',
  may: /(?<!\p{L})gali(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚”«»‹›]|(?<![\p{L}\p{N}])’/u,
  // a verb is the same in the singular and the plural
  withoutAgreement: undefined,
  terms: {
    law: 'BDAR',
    supervisoryAuthority: 'priežiūros institucija',
    leadSupervisoryAuthority: 'vadovaujanti priežiūros institucija',
  },
};
