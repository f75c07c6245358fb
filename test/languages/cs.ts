import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const cs: LanguageFacts = {
  past: 'bylo|nebylo|platí|oznámila|měly|používala|používaly',
  may: /(?<!\p{L})může(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚”«»‹›]|(?<![\p{L}\p{N}])’/u,
  withoutAgreement: INDIFFERENT.filter((path) => !path.includes('closed')),
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'dozorový úřad',
    leadSupervisoryAuthority: 'vedoucí dozorový úřad',
  },
};
