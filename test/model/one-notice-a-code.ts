/** A document for each code of the checker. */
import type { ProblemCode } from '../../src/model/check.js';
import { notice, noticeWith } from './notice.js';

const sourceRefs = ['letter'];
const [, mail] = notice.routes ?? [];
const [name] = notice.dataCategories ?? [];

export const [audience] = notice.audiences;
export const [entry] = audience!.plan;
export const label = { nl: 'x', en: 'x' };

/** The notice with changed fields in its plan entry; `undefined` removes one. */
export const withEntry = (fields: object): unknown => noticeWith('audiences.0.plan.0', { ...entry, ...fields });
/** The notice with further entries in its plan. */
export const withEntries = (...more: readonly object[]): unknown =>
  noticeWith('audiences.0.plan', [entry, ...more.map((one) => ({ sourceRefs, ...one }))]);
/** The notice with another kind of choice. */
export const withChoice = (kind: string, changed: unknown = notice): object => {
  const { audiences } = changed as typeof notice;
  return {
    ...(changed as object),
    audiences: audiences.map((one) => ({ ...one, choice: { ...one.choice, kind } })),
  };
};
/** The notice with another route instead of the second. */
const withRoute = (fields: object): unknown => noticeWith('routes.1', { id: 'x', type: 'form', sourceRefs, ...fields });
export const undated = { start: undefined, lastDay: undefined, derivation: undefined, sourceWording: undefined };
const brazil = { code: 'BR', name: label, law: 'LGPD' };
const noWarning = { specialCategoryWarning: undefined, dataCategories: [{ ...name, special: true }] };

const tooLarge = { ...notice, title: Object.fromEntries(languageTags(140).map((tag) => [tag, 'x'.repeat(2000)])) };

type OneOfEach = readonly [severity: '!' | '?', document: unknown, pathAndValue: string, advice: RegExp];

/** A document for each code, with no other findings. The type requires every code. */
export const ONE_OF_EACH: Readonly<Record<ProblemCode, OneOfEach>> = {
  'not-json': ['!', undefined, '', /plain JSON/],
  'too-large': ['!', tooLarge, ` ${String(Buffer.byteLength(JSON.stringify(tooLarge)))}`, /at most 262144 bytes/],
  unfinished: ['!', noticeWith('title.nl', 'TODO'), 'title.nl "TODO"', /this TODO/],
  'missing-field': ['!', noticeWith('id'), 'id', /^Add an id/],
  'unknown-field': ['!', noticeWith('mood', 'x'), 'mood "x"', /^Remove this unknown field/],
  'wrong-type': ['!', noticeWith('title', 'x'), 'title "x"', /texts by language/],
  'invalid-value': ['!', noticeWith('dataCategories.1.use', 'maybe'), 'dataCategories[1].use "maybe"', /"used"/],
  'invalid-language': ['!', noticeWith('title.nl_NL', 'x'), 'title.nl_NL "x"', /language tag/],
  'unlisted-default-language': ['!', noticeWith('defaultLanguage', 'de'), 'defaultLanguage "de"', /nl or en/],
  'missing-default-text': ['!', noticeWith('title', { en: 'x' }), 'title {"en":"x"}', /default language/],
  'missing-original': [
    '!',
    noticeWith('statedReasons.0.text', { nl: 'x' }),
    'statedReasons[0].text {"nl":"x"}',
    /^Add the original words/,
  ],
  'missing-translation': ['?', noticeWith('title', { nl: 'x' }), 'title {"nl":"x"}', /translation in en/],
  'missing-screen-text': [
    '?',
    noticeWith('routes.0.control.label', { nl: 'x' }),
    'routes[0].control.label {"nl":"x"}',
    /text of the screen in en/,
  ],
  'unused-translation': ['?', noticeWith('title.de', 'x'), 'title.de "x"', /never shown/],
  'unknown-reference': [
    '!',
    noticeWith('dataCategories.0.group', 'lost'),
    'dataCategories[0].group "lost"',
    /dataGroups/,
  ],
  'duplicate-id': ['!', noticeWith('routes.1.id', 'settings'), 'routes[1] "settings"', /another id/],

  'modified-before-published': ['!', noticeWith('modified', '2025-09-23'), 'modified "2025-09-23"', /2025-09-24/],
  'missing-time-zone': ['?', noticeWith('timeZone'), 'timeZone', /Europe\/Amsterdam/],
  'unknown-time-zone': ['!', noticeWith('timeZone', 'Mars/Base'), 'timeZone "Mars/Base"', /that exists/],

  'missing-audience-name': [
    '!',
    noticeWith('audiences.1', { ...audience, id: 'others', name: label }),
    'audiences[0].name',
    /completes “For …”/,
  ],
  'undated-entry': ['!', withEntries({ state: 'paused' }), 'audiences[0].plan[1].announced', /became known/],
  'from-before-announced': [
    '!',
    withEntry({ from: '2025-09-17' }),
    'audiences[0].plan[0].from "2025-09-17"',
    /on or after 2025-09-18/,
  ],
  'unordered-plan': [
    '!',
    withEntries({ announced: '2025-09-17', state: 'paused' }),
    'audiences[0].plan[1].announced "2025-09-17"',
    /^Sort the entries.* from 2025-09-18/,
  ],
  'missing-start': ['!', withEntry({ ...undated, state: 'started' }), 'audiences[0].plan[0].start', /or "unknown"/],
  'missing-first-day': ['?', withEntry({ start: undefined }), 'audiences[0].plan[0].start', /or "undecided"/],
  'contradicting-start': [
    '!',
    withEntry({ start: 'unknown' }),
    'audiences[0].plan[0].start "unknown"',
    /^Write "undecided".*remove this/,
  ],
  'contradicting-last-day': [
    '!',
    withChoice('opt-in'),
    'audiences[0].plan[0].lastDay "2025-11-02"',
    /^Remove this, or explain it in text/,
  ],
  'late-last-day': [
    '!',
    withEntry({ lastDay: '2025-11-03', sourceWording: undefined }),
    'audiences[0].plan[0].lastDay "2025-11-03"',
    /2025-11-02 or an earlier day.*"grace": true/,
  ],
  'missing-grace': [
    '!',
    withEntry({ state: 'started', start: 'unknown' }),
    'audiences[0].plan[0].grace',
    /^Add true if a source/,
  ],
  'contradicting-grace': ['!', withEntry({ grace: true }), 'audiences[0].plan[0].grace true', /on or after the first/],
  'missing-last-day-text': [
    '!',
    withEntry({ lastDay: 'rolling', sourceWording: undefined }),
    'audiences[0].plan[0].lastDayText',
    /within 14 days/,
  ],
  'unused-last-day-text': [
    '!',
    withEntry({ lastDayText: label }),
    'audiences[0].plan[0].lastDayText {"nl":"x","en":"x"}',
    /^Set lastDay to "rolling"/,
  ],
  'last-day-before-published': [
    '!',
    noticeWith('published', '2025-11-03'),
    'audiences[0].plan[0].lastDay "2025-11-02"',
    /add an entry about what happened since.*2025-11-03/,
  ],
  'late-reading': [
    '!',
    noticeWith('audiences.0.plan.0.sourceWording.0.reading', '2025-11-01'),
    'audiences[0].plan[0].lastDay "2025-11-02"',
    /^Write 2025-11-01/,
  ],
  'differing-sources': [
    '?',
    noticeWith('audiences.0.plan.0.sourceWording.0.reading', 'ambiguous'),
    'audiences[0].plan[0].sourceWording ["2025-11-02","ambiguous"]',
    /readers see that they do/,
  ],
  'unplaced-time': [
    '!',
    withEntry({ lastDay: undefined, lastTime: '17:00' }),
    'audiences[0].plan[0].lastTime "17:00"',
    /^Add lastDay/,
  ],
  'skipped-time': [
    '!',
    withEntry({ start: '2026-04-01', lastDay: '2026-03-29', lastTime: '02:30', sourceWording: undefined }),
    'audiences[0].plan[0].lastTime "02:30"',
    /^Write 01:59 or 03:00: on 2026-03-29/,
  ],

  'ill-fitting-purpose': [
    '!',
    noticeWith('purpose.label.en', 'AI training'),
    'purpose.label.en "AI training"',
    /lower-case/,
  ],
  'unnamed-day': [
    '!',
    noticeWith('audiences.0.afterDate.text.nl', 'Na deze dag kan het ook.'),
    'audiences[0].afterDate.text.nl "Na deze dag kan het ook."',
    /instead of “deze dag”, or write “later”/,
  ],
  'law-by-another-name': ['!', noticeWith('jurisdictions.0.law', 'AVG'), 'jurisdictions[0].law "AVG"', /^Write "GDPR"/],

  'missing-label': ['!', noticeWith('dataCategories.1.label'), 'dataCategories[1].label', /not in the vocabulary/],
  'contradicting-special': [
    '!',
    noticeWith('dataCategories.0.special', true),
    'dataCategories[0].special true',
    /not special/,
  ],
  'redundant-special': [
    '?',
    noticeWith('dataCategories.0.special', false),
    'dataCategories[0].special false',
    /^Remove this/,
  ],
  'unsourced-special': [
    '!',
    { ...(noticeWith('jurisdictions.1', brazil) as object), ...noWarning },
    'dataCategories[0].special true',
    /law under which name is special/,
  ],
  'unexplained-special': ['?', noticeWith('specialCategoryWarning'), 'dataCategories[2] "health"', /or a note/],

  'missing-address': ['!', noticeWith('routes.1.address'), 'routes[1].address', /e-mail address/],
  'missing-phone': [
    '!',
    withRoute({ type: 'phone', url: 'https://example.com/' }),
    'routes[1].phone',
    /number to call/,
  ],
  'missing-postal-address': [
    '!',
    withRoute({ type: 'letter', url: 'https://example.com/' }),
    'routes[1].postalAddress',
    /address to write to.*or add steps/,
  ],
  'empty-route': [
    '!',
    withRoute({}),
    'routes[1] {"id":"x","type":"form","sourceRefs":["letter"]}',
    /a url, a path or steps/,
  ],
  'route-without-choice': [
    '!',
    withChoice('none', withoutLastDay(noticeWith('routes.1', { ...mail, type: 'delete-account' }))),
    'routes[0].type "settings"',
    /^Write "delete-account".*choice\.kind of users/,
  ],
  'several-recommended': [
    '!',
    noticeWith('routes.1.recommended', true),
    'routes[1].recommended true',
    /routes\[0\] is recommended to the same people/,
  ],
  'recommended-deletion': [
    '!',
    withRoute({ type: 'delete-account', url: 'https://example.com/', recommended: true }),
    'routes[1].recommended true',
    /^Remove this/,
  ],
  'missing-operator-hosts': [
    '!',
    withRoute({ operator: { name: 'Ombudsman' }, url: 'https://ombudsman.example/' }),
    'routes[1].operator.hosts',
    /^Add the hosts of Ombudsman/,
  ],
  'foreign-link': [
    '!',
    noticeWith('routes.0.url', 'https://evil.example/'),
    'routes[0].url "https://evil.example/"',
    /example\.com or example-help\.com/,
  ],
  'foreign-address': [
    '?',
    noticeWith('routes.1.address', 'privacy@evil.example'),
    'routes[1].address "privacy@evil.example"',
    /add this host to platform\.hosts/,
  ],
  'missing-review': ['?', noticeWith('reviewedOn'), 'reviewedOn', /last checked/],
  'outdated-review': ['?', noticeWith('reviewedOn', '2024-11-08'), 'reviewedOn "2024-11-08"', /open every link/],
};

/** The document without a last day, and without the wording of the sources about it. */
function withoutLastDay(changed: unknown): unknown {
  const { audiences } = changed as typeof notice;
  const plan = audiences[0]?.plan.map((one) => ({ ...one, ...undated, start: '2025-11-03' }));
  return { ...(changed as object), audiences: [{ ...audience, plan }] };
}

/** This many different language tags. */
function languageTags(count: number): readonly string[] {
  return Array.from({ length: count }, (_none, index) => `nl-x${String(index)}`);
}
