import type { LanguageFacts } from './facts.js';

export const ga: LanguageFacts = {
  past: 'ba|bhí|raibh|thosaigh|d’fhógair|d’úsáid|úsáideadh',
  may: /(?<!\p{L})(?:d’fhéadfadh|bhféadfaí)(?!\p{L})/iu,
  foreignMarks: /["'`´ʼ′‘‚„«»‹›]/u,
  // an initial verb has only one form
  withoutAgreement: undefined,
  terms: {
    law: 'GDPR',
    supervisoryAuthority: 'údarás maoirseachta',
    leadSupervisoryAuthority: 'príomhúdarás maoirseachta',
  },
};
