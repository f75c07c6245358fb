import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const hr: LanguageFacts = {
  past: 'bilo|mogla|najavila|traje|trebali|upotrebljavala|upotrebljavali',
  may: /(?<!\p{L})može(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚“«»‹›]|(?<![\p{L}\p{N}])’/u,
  // "će" and "neće" are the same in the singular and the plural
  withoutAgreement: [
    ...INDIFFERENT.filter((path) => !path.includes('closed')),
    '/banner/coming/halted',
    '/banner/starts',
  ],
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'nadzorno tijelo',
    leadSupervisoryAuthority: 'vodeće nadzorno tijelo',
  },
};
