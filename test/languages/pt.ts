import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const pt: LanguageFacts = {
  past: 'foi|tinha|podia|desde|começou|anunciou|usou|havia|iam|eram',
  may: /(?<!\p{L})(?:pode|podem|poder(?:á|ão|ia|iam)|possivelmente)(?!\p{L})/iu,
  foreignMarks: /["'`´ʼ′‘‚„“”‹›]|(?<![\p{L}\p{N}])’/u,
  withoutAgreement: INDIFFERENT.filter((path) => !/closed|operator|statement/.test(path)),
  terms: {
    law: 'RGPD',
    supervisoryAuthority: 'autoridade de controlo',
    leadSupervisoryAuthority: 'autoridade de controlo principal',
  },
};
