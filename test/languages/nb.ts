import type { LanguageFacts } from './facts.js';

export const nb: LanguageFacts = {
  past: 'var|kunne|gikk|skulle|ble|siden|begynte|kunngjorde|brukte',
  may: /(?<!\p{L})(?:kan|kanskje)(?!\p{L})/iu,
  foreignMarks: /["'`´ʼ′‘‚„“”‹›]|(?<![\p{L}\p{N}])’/u,
  // a verb has only one form
  withoutAgreement: undefined,
  terms: {
    // the common name; the authority writes “personvernforordningen”
    law: 'GDPR',
    supervisoryAuthority: 'tilsynsmyndighet',
    leadSupervisoryAuthority: 'ledende tilsynsmyndighet',
  },
};
