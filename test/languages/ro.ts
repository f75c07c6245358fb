import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const ro: LanguageFacts = {
  past: 'a fost|puteați|se aplică|a început|a anunțat|au anunțat|a folosit|au folosit|era|urmau|au fost',
  may: /(?<!\p{L})(?:poate|putea)(?!\p{L})/u,
  foreignMarks: /["'`´ʼ′‘‚“«»‹›]|(?<![\p{L}\p{N}])’|[şţŞŢ]/u,
  withoutAgreement: [...INDIFFERENT.filter((path) => !path.includes('closed')), '/card/legalBasis'],
  terms: {
    law: 'RGPD',
    supervisoryAuthority: 'autoritate de supraveghere',
    leadSupervisoryAuthority: 'autoritate de supraveghere principală',
  },
};
