import { INDIFFERENT, type LanguageFacts } from './facts.js';

export const nl: LanguageFacts = {
  past: 'was|kon|werd|zou|kondigde|sinds|begon|gebruikte',
  may: /\b(?:kan|misschien|mogelijk)\b/i,
  foreignMarks: /["'`´ʼ′‘‚„«»‹›]|(?<![\p{L}\p{N}])’(?!s\b|t\b|n\b)/u,
  withoutAgreement: INDIFFERENT,
  terms: {
    law: 'AVG',
    // the Dutch authority uses this name; the regulation has “toezichthoudende autoriteit”
    supervisoryAuthority: 'toezichthouder',
    leadSupervisoryAuthority: 'leidende privacytoezichthouder',
  },
};
