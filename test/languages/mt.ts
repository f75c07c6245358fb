import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const mt: LanguageFacts = {
  past: 'kien|kienx|stajt|sa minn|beda|ħabbret|ħabbru|użat|użaw|kellha|setgħet|intużat',
  may: /(?<!\p{L})(?:tista’|jistgħu|forsi)(?!\p{L})/iu,
  foreignMarks: /["'`´ʼ′‘‚„«»‹›]/u,
  // a platform in the singular follows a noun
  withoutAgreement: [...INDIFFERENT.filter((path) => !path.includes('closed')), '/card/legalBasis'],
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'awtorità superviżorja',
    leadSupervisoryAuthority: 'awtorità superviżorja ewlenija',
  },
};
