/** The highest version, and the most items of each list. The checker rejects more; `read.ts` keeps the first items. */
export const LIMITS = {
  version: 1_000_000,
  languages: 60,
  hosts: 20,
  controllers: 20,
  jurisdictions: 60,
  audiences: 12,
  plan: 40,
  wordings: 20,
  quotes: 20,
  dataGroups: 40,
  dataCategories: 200,
  people: 40,
  routes: 12,
  steps: 40,
  path: 12,
  positions: 60,
  decisions: 20,
  context: 20,
  updates: 60,
  sources: 100,
} as const;

/** The largest notice, in bytes of JSON: 256 KB. */
export const MAX_NOTICE_BYTES = 262_144;
