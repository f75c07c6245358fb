import type { LanguageFacts } from './facts.js';

export const da: LanguageFacts = {
  past: 'var|kunne|blev|skulle|siden|begyndte|har',
  may: /(?<!\p{L})(?:kan|måske)(?!\p{L})/iu,
  foreignMarks: /["'`´ʼ′‘‚„“«»‹›]|(?<![\p{L}\p{N}])’/u,
  // a verb has only one form
  withoutAgreement: undefined,
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'tilsynsmyndighed',
    leadSupervisoryAuthority: 'ledende tilsynsmyndighed',
  },
};
