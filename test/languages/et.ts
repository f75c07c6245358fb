import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const et: LanguageFacts = {
  past: 'oli|kasutusel|algas|teatas|kasutas|saanud|kavatseti|kasutati',
  may: /(?<!\p{L})(?:võib|võivad|võidakse)(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚”«»‹›]/u,
  // a negated verb has only one form
  withoutAgreement: [
    ...INDIFFERENT.filter((path) => !path.includes('closed')),
    '/banner/coming/halted',
    '/banner/notNow',
  ],
  terms: {
    law: 'isikuandmete kaitse üldmäärus',
    supervisoryAuthority: 'järelevalveasutus',
    leadSupervisoryAuthority: 'juhtiv järelevalveasutus',
  },
};
