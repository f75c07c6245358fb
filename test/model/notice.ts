/** A valid notice with every kind of part: tests break one part at a time. */
import type { Notice } from '../../src/model/notice.js';

const sourceRefs = ['letter'];

export const notice: Notice = {
  schemaVersion: '1.0',
  id: 'example-ai-training-2025',
  version: 2,
  published: '2025-09-24',
  modified: '2025-11-08',
  reviewedOn: '2025-11-08',
  defaultLanguage: 'nl',
  languages: ['nl', 'en'],
  title: { nl: 'Voorbeeld traint AI', en: 'Example trains AI' },
  platform: { name: 'Example', url: 'https://www.example.com/', hosts: ['example-help.com'] },
  controllers: [{ id: 'example-ireland', name: 'Example Ireland', jurisdictions: ['EU'], sourceRefs }],
  jurisdictions: [{ code: 'EU', name: { nl: 'Europese Unie', en: 'European Union' }, law: 'GDPR' }],
  purpose: { label: { nl: 'om AI te trainen', en: 'to train AI' } },
  statedReasons: [
    { speaker: { name: 'A. Person' }, originalLanguage: 'en', text: { en: 'We must.' }, sourceRef: 'letter' },
  ],
  timeZone: 'Europe/Amsterdam',
  audiences: [
    {
      id: 'users',
      choice: { kind: 'opt-out', text: { nl: 'Anders doe je mee.', en: 'Otherwise you take part.' }, sourceRefs },
      plan: [
        {
          announced: '2025-09-18',
          state: 'planned',
          start: '2025-11-03',
          lastDay: '2025-11-02',
          derivation: 'stated',
          sourceWording: [{ text: 'vóór 3 november', language: 'nl', reading: '2025-11-02', sourceRef: 'article' }],
          sourceRefs,
        },
      ],
      afterDate: { optOutPossible: true, text: { nl: 'Later kan ook.', en: 'Later works too.' }, sourceRefs },
    },
  ],
  dataPeriod: { text: { nl: 'vanaf 2003', en: 'since 2003' }, from: '2003', supersededBy: 'limited', sourceRefs },
  dataGroups: [{ id: 'profile', label: { nl: 'profiel', en: 'profile' } }],
  dataCategories: [
    { id: 'name', group: 'profile', use: 'used', sourceRefs },
    { id: 'badges', label: { nl: 'badges', en: 'badges' }, use: 'unclear', sourceRefs },
    { id: 'health', use: 'possible', sourceRefs },
  ],
  specialCategoryWarning: { text: { nl: 'Let op.', en: 'Take care.' }, sourceRefs },
  routes: [
    {
      id: 'settings',
      type: 'settings',
      recommended: true,
      url: 'https://example.com/settings',
      path: { nl: ['Instellingen', 'Privacy'], en: ['Settings', 'Privacy'], de: ['Einstellungen', 'Datenschutz'] },
      control: { label: { nl: 'AI-training', en: 'AI training', fr: 'IA' }, target: 'off' },
      steps: [{ text: { nl: 'Log in.', en: 'Log in.' }, url: 'https://login.example-help.com/' }],
      sourceRefs,
    },
    { id: 'mail', type: 'email', address: 'privacy@example.com', sourceRefs },
  ],
  positions: [
    {
      id: 'ap',
      role: 'concerned-authority',
      name: { nl: 'AP', en: 'Dutch DPA' },
      position: { nl: 'Bezorgd.', en: 'Worried.' },
      regions: ['EU'],
      decisions: [{ date: '2025-10', outcome: 'other', text: { nl: 'Vragen.', en: 'Questions.' }, sourceRefs }],
      sourceRefs,
    },
  ],
  updates: [
    { id: 'limited', date: '2025-11-07', kind: 'scope-reduced', text: { nl: 'Minder.', en: 'Less.' }, sourceRefs },
  ],
  sources: [
    { id: 'letter', publisher: 'AP', language: 'nl', url: 'https://ap.example/letter' },
    { id: 'article', publisher: 'The Paper', language: 'nl' },
  ],
};

/** The notice with another value at a path; `undefined` removes the field. */
export function noticeWith(path: string, value?: unknown): unknown {
  const changed = structuredClone(notice) as unknown;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let holder = changed as Record<string, unknown>;
  for (const key of keys) holder = holder[key] as typeof holder;
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return changed;
}
