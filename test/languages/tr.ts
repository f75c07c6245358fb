import type { LanguageFacts } from './facts.js';

export const tr: LanguageFacts = {
  past: 'günüydü|idi|beri|başladı|duyurdu|kullandı|yoktu|kullanılacaktı|kullanıldı',
  may: /[ae]bil(?:ir|eceğini)|belki/iu,
  foreignMarks: /["'`´ʼ′‘‚„«»‹›]|(?<![\p{L}\p{N}])’/u,
  withoutAgreement: undefined,
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'denetim makamı',
    leadSupervisoryAuthority: 'baş denetim makamı',
  },
};
