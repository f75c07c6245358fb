import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const bg: LanguageFacts = {
  past: 'действа|започна|започнало|обяви|обявиха|използваше|използваха|можехте|можеше|нямаше|планираше',
  may: /(?<!\p{L})може(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚”«»‹›]|(?<![\p{L}\p{N}])’/u,
  withoutAgreement: INDIFFERENT.filter((path) => !path.includes('closed')),
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'надзорен орган',
    leadSupervisoryAuthority: 'водещ надзорен орган',
  },
};
