import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const is: LanguageFacts = {
  past: 'var|voru|hefur|hófst|átti|notaði|notuðu|tilkynnti|tilkynntu',
  may: /(?<!\p{L})(?:getur|geta|kannski)(?!\p{L})/iu,
  foreignMarks: /["'`´ʼ′‘‚”’«»‹›]/u,
  withoutAgreement: [
    ...INDIFFERENT.filter((path) => path !== '/banner/closed' && path !== '/timeline/statement'),
    // the subjunctive is the same in the singular and the plural
    '/banner/useUnknown',
  ],
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'eftirlitsyfirvald',
    leadSupervisoryAuthority: 'forystueftirlitsyfirvald',
  },
};
