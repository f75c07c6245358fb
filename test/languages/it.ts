import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const it: LanguageFacts = {
  past: 'era|avevi|in corso da|è iniziato|ha annunciato|hanno annunciato|ha usato|hanno usato|sono stati',
  may: /(?<!\p{L})(?:può|possono|potrà|potranno|potrebbe|potrebbero)(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚„“”‹›]|(?<![\p{L}\p{N}])’|«\s|\s»/u,
  withoutAgreement: INDIFFERENT.filter((path) => !path.includes('statement')),
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'autorità di controllo',
    leadSupervisoryAuthority: 'autorità di controllo capofila',
  },
};
