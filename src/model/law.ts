/** The laws that the library knows more of than the name: their articles, and what they call special data. */

export const LAWS = ['GDPR', 'UK GDPR'] as const;
export type Law = (typeof LAWS)[number];

/** What people call the GDPR in its languages, in small letters without spaces and signs. */
const GDPR = [
  'gdpr',
  'generaldataprotectionregulation',
  'regulationeu2016679',
  'avg',
  'dsgvo',
  'rgpd',
  'rodo',
  'bdar',
  'vdar',
];

/** The known law that a name means, also by a spelling that people use: "AVG", "DS-GVO", "GDPR (UK)". */
export function knownLaw(name: string | undefined): Law | undefined {
  const letters = (name ?? '').toLowerCase().replace(/[^\p{L}\d]+/gu, '');
  const [, before, law = '', after] = /^(eu|uk)?(.*?)(eu|uk)?$/.exec(letters) ?? [];
  if (!GDPR.includes(law)) return undefined;
  return before === 'uk' || after === 'uk' ? 'UK GDPR' : 'GDPR';
}
