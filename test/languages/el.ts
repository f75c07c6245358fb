import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const el: LanguageFacts = {
  past: 'ήταν|μπορούσατε|εφαρμόζεται|άρχισε|ανακοίνωσε|ανακοίνωσαν|χρησιμοποιούσε|χρησιμοποιούσαν|υπήρχε|επρόκειτο|χρησιμοποιούνταν',
  may: /(?<!\p{L})(?:μπορεί|ίσως)(?!\p{L})/iu,
  foreignMarks: /["'`´ʼ′‘‚„“”‹›]|(?<![\p{L}\p{N}])’|«\s|\s»/u,
  withoutAgreement: INDIFFERENT.filter((path) => !/closed|statement/.test(path)),
  terms: {
    law: 'ΓΚΠΔ',
    supervisoryAuthority: 'εποπτική αρχή',
    leadSupervisoryAuthority: 'επικεφαλής εποπτική αρχή',
  },
};
