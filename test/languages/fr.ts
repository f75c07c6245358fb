import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const fr: LanguageFacts = {
  past: 'était|étaient|pouviez|devaient|depuis|a commencé|a annoncé|ont annoncé|a utilisé|ont utilisé|ont été',
  may: /(?<!\p{L})(?:peut|peuvent|pourra|pourront|pourrait|pourraient|possible)(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚„“”‹›]|(?<![\p{L}\p{N}])’|«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/u,
  withoutAgreement: INDIFFERENT.filter((path) => !path.includes('statement')),
  terms: {
    law: 'RGPD',
    supervisoryAuthority: 'autorité de contrôle',
    leadSupervisoryAuthority: 'autorité de contrôle chef de file',
  },
};
