import type { LanguageFacts } from './facts.js';

export const ar: LanguageFacts = {
  past: 'كان|كانت|تكن|أعلنت|منذ|بدأ|استخدمت',
  may: /(?<!\p{L})قد(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚„“”‹›]/u,
  withoutAgreement: undefined,
  terms: {
    law: 'اللائحة العامة لحماية البيانات',
    supervisoryAuthority: 'جهة رقابية',
    leadSupervisoryAuthority: 'الجهة الرقابية الرئيسية',
  },
};
