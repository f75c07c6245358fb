import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const uk: LanguageFacts = {
  past: 'було|мали|оголосив|оголосили|триває|використовував|використовували|використовувалися',
  may: /(?<!\p{L})може(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚„“”‹›]|(?<!\p{L})’/u,
  withoutAgreement: INDIFFERENT.filter((path) => !path.includes('closed')),
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'наглядовий орган',
    leadSupervisoryAuthority: 'керівний наглядовий орган',
  },
};
