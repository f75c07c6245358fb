import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const de: LanguageFacts = {
  past: 'war|gab|konnten|wurden|sollten|seit|begann|hat|haben',
  may: /(?<!\p{L})(?:kann|können|könnten?|möglicherweise)(?!\p{L})/iu,
  foreignMarks: /["'`´ʼ′‘‚«»‹›”]|(?<![\p{L}\p{N}])’/u,
  withoutAgreement: INDIFFERENT.filter((path) => !/closed|owner|statement/.test(path)),
  terms: {
    law: 'DSGVO',
    supervisoryAuthority: 'Aufsichtsbehörde',
    leadSupervisoryAuthority: 'federführende Aufsichtsbehörde',
  },
};
