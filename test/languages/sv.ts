import type { LanguageFacts } from './facts.js';

export const sv: LanguageFacts = {
  past: 'var|kunde|gick|skulle|sedan|började|meddelade|använde|användes',
  may: /(?<!\p{L})(?:kan|kanske)(?!\p{L})/iu,
  foreignMarks: /["'`´ʼ′‘‚„“«»‹›]/u,
  withoutAgreement: undefined,
  terms: {
    // the Swedish authority and the public use this name; the long name is “dataskyddsförordningen”
    law: 'GDPR',
    supervisoryAuthority: 'tillsynsmyndighet',
    leadSupervisoryAuthority: 'ansvarig tillsynsmyndighet',
  },
};
