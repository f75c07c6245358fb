import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const en: LanguageFacts = {
  past: 'was|could|announced that|announced a plan|since|began|used',
  may: /\b(?:may|might|possibly)\b/i,
  foreignMarks: /["'`´ʼ′‘‚„«»‹›]|(?<![\p{L}\p{N}])’/u,
  withoutAgreement: [...INDIFFERENT, '/banner/coming/halted', '/banner/planned', '/banner/starts', '/banner/used'],
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'supervisory authority',
    leadSupervisoryAuthority: 'lead supervisory authority',
  },
};
