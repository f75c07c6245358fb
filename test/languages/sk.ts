import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const sk: LanguageFacts = {
  past: 'dalo|nedalo|platí|prebieha|oznámila|mali|mohli|používala|používali',
  may: /(?<!\p{L})môže(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚”«»‹›]|(?<![\p{L}\p{N}])’/u,
  withoutAgreement: INDIFFERENT.filter((path) => !path.includes('closed')),
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'dozorný orgán',
    leadSupervisoryAuthority: 'hlavný dozorný orgán',
  },
};
