import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const es: LanguageFacts = {
  past: 'fue|tenías|desde|empezó|anunció|usó|había|iban|usaban',
  may: /(?<!\p{L})(?:pueden?|podr(?:á|án|ía|ían)|quizá)(?!\p{L})/iu,
  foreignMarks: /["'`´ʼ′‘‚„“”‹›]|(?<![\p{L}\p{N}])’/u,
  withoutAgreement: [...INDIFFERENT.filter((path) => !path.includes('statement')), '/card/legalBasis'],
  terms: {
    law: 'RGPD',
    supervisoryAuthority: 'autoridad de control',
    leadSupervisoryAuthority: 'autoridad de control principal',
  },
};
