import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const hu: LanguageFacts = {
  past: 'lehetett|élhetett|óta|kezdődött|bejelentette|felhasználta|felhasználták|akarták',
  may: /felhasználhat/,
  foreignMarks: /["'`´ʼ′‘‚“«»‹›]/u,
  withoutAgreement: INDIFFERENT,
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'felügyeleti hatóság',
    leadSupervisoryAuthority: 'fő felügyeleti hatóság',
  },
};
