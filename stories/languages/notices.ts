/**
 * Three notices in one language, to read all its sentences: people who may say no by a day, people who have to say yes, and
 * people who cannot choose. Everybody in them is invented. Together, their days use nearly every sentence of a words file.
 */
import type { Notice, PlanEntry } from '../../src/model/notice.js';

/** Texts of the three notices in one language: as an editor would write them, not translated word for word. */
export interface SampleTexts {
  /** BCP 47 tag of the language. */
  readonly lang: string;
  /** Kind of platform: "social network". */
  readonly kind: string;
  /** Completes "uses your data …": "to train AI models that suggest posts". */
  readonly toTrain: string;
  /** Title: "Voorbeeld trains AI with your posts". */
  readonly trainingTitle: string;
  /** "Do you have an account with Voorbeeld? Then this is about you." */
  readonly trainingSummary: string;
  /** "Voorbeeld changed its terms. It may now use for AI what members post in public." */
  readonly whatChanges: string;
  /** Labels of a menu: "Settings", "Privacy", "AI training". */
  readonly path: readonly [string, string, string];
  /** Label of a switch: "Use my posts". */
  readonly control: string;
  /** "whatever you post from now on" */
  readonly covers: string;
  /** "people without an account too" */
  readonly whoCanUse: string;
  /** "legitimate interests (Article 6(1)(f) GDPR)", by the official terms. */
  readonly legalBasis: string;
  /** Position of the authority: "The authority asks Voorbeeld to wait." */
  readonly position: string;
  /** Quote of the head of the authority: "People must be able to decide for themselves." */
  readonly quote: string;
  /** "members", "visitors" */
  readonly people: readonly [string, string];
  /** "Voorbeeld now uses only posts of the last five years." */
  readonly update: string;
  /** Region: "European Union". */
  readonly union: string;
  /** The name of the authority in the middle of a sentence: "the national supervisory authority". */
  readonly authority: string;

  /** Title: "Zorg: who may see your medical file". */
  readonly careTitle: string;
  /** Completes "uses your data …": "to share them with your doctors". */
  readonly toShare: string;
  /** "within 14 days of the letter that you get" */
  readonly within: string;

  /** A plural platform, in the form for the middle of a sentence, as its subject: "the grid operators". */
  readonly operators: string;
  /** Title: "The grid operators and your smart meter". */
  readonly operatorsTitle: string;
  /** Completes "use your data …": "to predict how busy the grid gets". */
  readonly toPredict: string;
}

const sourceRefs = ['paper'];

/** Parts that all three share. */
function common({ lang, union }: SampleTexts, id: string): Omit<Notice, 'title' | 'platform' | 'audiences'> {
  return {
    schemaVersion: '1.0',
    id,
    published: '2026-02-01',
    modified: '2026-06-01',
    reviewedOn: '2026-06-01',
    defaultLanguage: lang,
    languages: [lang],
    timeZone: 'Europe/Amsterdam',
    jurisdictions: [{ code: 'EU', name: { [lang]: union }, law: 'GDPR', sourceRefs }],
    sources: [
      {
        id: 'terms',
        title: 'How we use your data',
        publisher: 'Voorbeeld',
        url: 'https://www.example.com/terms',
        published: '2026-01-30',
        language: 'en',
      },
      {
        id: 'paper',
        publisher: 'De Courant',
        url: 'https://paper.example.org/2026/02/news',
        published: '2026-02',
        language: 'nl',
      },
    ],
  };
}

/** People may say no by 1 March 2026. The use then begins, is put on hold, resumes and stops. */
export function trainingSample(texts: SampleTexts): Notice {
  const { lang } = texts;
  const map = (text: string) => ({ [lang]: text });
  const entry = (more: Partial<PlanEntry> & Pick<PlanEntry, 'announced' | 'state'>): PlanEntry => ({
    sourceRefs,
    ...more,
  });
  return {
    ...common(texts, 'sample-training'),
    title: map(texts.trainingTitle),
    summary: map(texts.trainingSummary),
    platform: {
      name: 'Voorbeeld',
      kind: map(texts.kind),
      url: 'https://www.example.com/',
      owner: { name: 'Example Holding', sourceRefs },
    },
    controllers: [{ id: 'europe', name: 'Voorbeeld Europe Ltd', jurisdictions: ['EU'], sourceRefs: ['terms'] }],
    purpose: { label: map(texts.toTrain) },
    whatChanges: { text: map(texts.whatChanges), sourceRefs: ['terms'] },
    legalBasis: {
      label: map(texts.legalBasis),
      term: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-f',
      sourceRefs: ['terms'],
    },
    audiences: [
      {
        id: 'members',
        choice: { kind: 'opt-out', sourceRefs: ['terms'] },
        plan: [
          entry({ announced: '2026-01-30', state: 'planned', start: '2026-03-02', sourceRefs: ['terms'] }),
          entry({ announced: '2026-03-05', state: 'started', start: '2026-03-02' }),
          entry({ announced: '2026-04-01', state: 'paused' }),
          entry({ announced: '2026-04-20', state: 'resumed', start: '2026-04-20' }),
          entry({ announced: '2026-05-04', state: 'halted' }),
        ],
        afterDate: { optOutPossible: true, reversible: false, sourceRefs },
      },
    ],
    dataPeriod: { from: '2009', sourceRefs },
    dataCategories: [
      { id: 'name', use: 'used', sourceRefs: ['terms'] },
      { id: 'posts', use: 'used', sourceRefs: ['terms'] },
      { id: 'health', use: 'possible', sourceRefs },
      { id: 'usage-data', use: 'unclear', sourceRefs },
      { id: 'private-messages', use: 'not-used', sourceRefs: ['terms'] },
      { id: 'payment-details', use: 'not-used', sourceRefs: ['terms', 'paper'] },
    ],
    people: [
      { id: 'members', label: map(texts.people[0]), use: 'used', sourceRefs: ['terms'] },
      { id: 'visitors', label: map(texts.people[1]), use: 'not-used', sourceRefs: ['terms'] },
    ],
    routes: [
      {
        id: 'settings',
        type: 'settings',
        recommended: true,
        url: 'https://www.example.com/settings/ai',
        path: { [lang]: [...texts.path] },
        control: { label: map(texts.control), target: 'off' },
        requiresLogin: true,
        minutes: 2,
        covers: map(texts.covers),
        sourceRefs: ['terms'],
      },
      {
        id: 'form',
        type: 'form',
        url: 'https://www.example.com/objection',
        requiresLogin: false,
        reasonRequired: true,
        minutes: 5,
        whoCanUse: map(texts.whoCanUse),
        sourceRefs,
      },
      { id: 'mail', type: 'email', address: 'privacy@example.com', sourceRefs },
      { id: 'phone', type: 'phone', phone: '+31 20 000 0000', sourceRefs },
      { id: 'delete', type: 'delete-account', url: 'https://www.example.com/delete', sourceRefs },
    ],
    positions: [
      {
        id: 'national',
        role: 'concerned-authority',
        name: map(texts.authority),
        url: 'https://authority.example.org/',
        date: '2026-02-10',
        position: map(texts.position),
        complaintUrl: 'https://authority.example.org/complaints',
        quotes: [
          { speaker: { name: 'De voorzitter' }, originalLanguage: 'nl', text: map(texts.quote), sourceRef: 'paper' },
        ],
        sourceRefs,
      },
    ],
    updates: [{ id: 'five-years', date: '2026-03-09', kind: 'scope-reduced', text: map(texts.update), sourceRefs }],
  };
}

/** Nothing happens without a yes. */
function care(texts: SampleTexts): Notice {
  const map = (text: string) => ({ [texts.lang]: text });
  return {
    ...common(texts, 'sample-care'),
    title: map(texts.careTitle),
    platform: { name: 'Zorg' },
    purpose: { label: map(texts.toShare) },
    audiences: [
      {
        id: 'patients',
        choice: { kind: 'opt-in', sourceRefs },
        plan: [
          { announced: '2026-02-01', state: 'planned', start: '2026-03-02', sourceRefs },
          { announced: '2026-03-02', state: 'started', start: '2026-03-02', sourceRefs },
          { announced: '2026-05-04', state: 'withdrawn', sourceRefs },
        ],
      },
    ],
    dataCategories: [{ id: 'health', use: 'used', sourceRefs }],
    routes: [
      { id: 'form', type: 'form', url: 'https://www.example.com/yes', sourceRefs },
      { id: 'counter', type: 'in-person', sourceRefs },
    ],
  };
}

/** A group of companies that first only reserves the right. The day differs by person; later nobody can choose. */
function meters(texts: SampleTexts): Notice {
  const map = (text: string) => ({ [texts.lang]: text });
  const initial = texts.operators.charAt(0).toLocaleUpperCase(texts.lang) + texts.operators.slice(1);
  return {
    ...common(texts, 'sample-meters'),
    title: map(texts.operatorsTitle),
    platform: { name: initial, translatedName: map(texts.operators), plural: true },
    purpose: { label: map(texts.toPredict) },
    audiences: [
      {
        id: 'households',
        choice: { kind: 'opt-out', sourceRefs },
        plan: [
          {
            announced: '2026-02-01',
            state: 'planned',
            certainty: 'may',
            lastDay: 'rolling',
            lastDayText: map(texts.within),
            sourceRefs,
          },
          { announced: '2026-04-01', state: 'planned', start: '2026-05-01', lastDay: 'any-time', sourceRefs },
          { announced: '2026-05-01', state: 'started', start: '2026-05-01', lastDay: 'any-time', sourceRefs },
        ],
        afterDate: { optOutPossible: false, sourceRefs },
      },
    ],
    routes: [
      {
        id: 'letter',
        type: 'letter',
        postalAddress: map('Postbus 1, 1000 AA Amsterdam'),
        cost: map('1 EUR'),
        lastDay: '2026-04-30',
        sourceRefs,
      },
    ],
  };
}

/** Returns each notice with the days on which its text changes. */
export const samplesIn = (
  texts: SampleTexts,
): readonly { readonly notice: Notice; readonly days: readonly string[] }[] => [
  {
    notice: trainingSample(texts),
    days: [
      '2026-02-10',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
      '2026-03-05',
      '2026-03-10',
      '2026-04-05',
      '2026-04-25',
      '2026-05-10',
    ],
  },
  { notice: care(texts), days: ['2026-02-10', '2026-03-05', '2026-05-10'] },
  { notice: meters(texts), days: ['2026-02-10', '2026-04-05', '2026-05-10'] },
];
