import type { LanguageFacts } from './facts.js';

export const lv: LanguageFacts = {
  past: 'bija|kopš|sākās|paziņoja|izmantoja|nevarēja|tika',
  may: /(?<!\p{L})var(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚“«»‹›]/u,
  // a verb is the same in the singular and the plural
  withoutAgreement: undefined,
  terms: {
    law: 'VDAR',
    supervisoryAuthority: 'uzraudzības iestāde',
    leadSupervisoryAuthority: 'vadošā uzraudzības iestāde',
  },
};
