import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const sl: LanguageFacts = {
  past: 'bila|bilo|je napovedala|poteka|je uporabljala|uporabljali so',
  may: /(?<!\p{L})lahko(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚“”„‹›]|(?<![\p{L}\p{N}])’/u,
  withoutAgreement: INDIFFERENT.filter((path) => !path.includes('closed')),
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'nadzorni organ',
    leadSupervisoryAuthority: 'vodilni nadzorni organ',
  },
};
