/** The laws whose articles and special categories the library knows. */

export const LAWS = ['GDPR', 'UK GDPR'] as const;
export type Law = (typeof LAWS)[number];

/** Names of the GDPR in several languages, in lower case without spaces and punctuation. */
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

/** Returns the law for a name, also for a common variant: "AVG", "DS-GVO", "GDPR (UK)"; `undefined` for another law. */
export function knownLaw(name: string | undefined): Law | undefined {
  const letters = (name ?? '').toLowerCase().replace(/[^\p{L}\d]+/gu, '');
  const [, before, law = '', after] = /^(eu|uk)?(.*?)(eu|uk)?$/.exec(letters) ?? [];
  if (!GDPR.includes(law)) return undefined;
  return before === 'uk' || after === 'uk' ? 'UK GDPR' : 'GDPR';
}
