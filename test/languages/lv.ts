import type { LanguageFacts } from './facts.js';

export const lv: LanguageFacts = {
  past: 'bija|kopš|sākās|paziņoja|izmantoja|nevarēja|tika',
  may: /(?<!\p{L})var(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚“«»‹›]/u,
  // a verb reads the same of one and of several
  withoutAgreement: undefined,
  terms: {
    law: 'VDAR',
    supervisoryAuthority: 'uzraudzības iestāde',
    leadSupervisoryAuthority: 'vadošā uzraudzības iestāde',
  },
};
