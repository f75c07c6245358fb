/**
 * Every state of every element, as data for the screenshots of `npm run shots` and for the tests. The platforms,
 * people and authorities are fictional, except in the published notice.
 */
import type { Notice } from '../src/model/notice.js';
import {
  CONSENT,
  example,
  fiveRoutes,
  halted,
  inShort,
  linkedin,
  longWords,
  minimal,
  paper,
  paused,
  resumed,
  say,
  settings,
  sixty,
  sourcesDiffer,
  started,
  startedWith,
  terms,
  undated,
  union,
  withdrawn,
  withMembers,
  without,
} from '../stories/notices.js';
import { oddNotices } from '../stories/odd/index.js';

export type Tag =
  | 'deadline-banner'
  | 'opt-out-stepper'
  | 'data-category-list'
  | 'authority-positions'
  | 'objection-letter'
  | 'notice-timeline'
  | 'data-use-notice';

export type Lang = 'nl' | 'en' | 'ar';

export interface State {
  readonly element: Tag;
  /** The name of the state, unique in its element. */
  readonly name: string;
  /** The language of the page. */
  readonly lang: Lang;
  /** The time of reading: a day, `YYYY-MM-DD`, at noon UTC, or an instant with its offset. */
  readonly now: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The notice, as a JSON child. */
  readonly notice?: Notice;
  /** Its other children, as HTML. */
  readonly children: string;
  /**
   * An action before the screenshot: unfold everything, check every step of the first route, or fill in every field.
   */
  readonly then?: 'unfold' | 'tick' | 'write';
  /** True if the element has nothing valid to show, so that its children are visible. */
  readonly fallback?: true;
  /** True if the element warns on the console. */
  readonly warns?: true;
}

/** The name of a state, unique among all elements. */
export const nameOf = ({ element, name }: State): string => `${element}--${name}`;

/** The instant at which a state is read. */
export const instantOf = ({ now }: State): Date => new Date(now.includes('T') ? now : `${now}T12:00:00Z`);

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The markup of a state: a part of a page in its language, and the element in it. */
export function html({ attributes, children, element, lang, notice }: State): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const json = notice && JSON.stringify(notice).replaceAll('<', '\\u003c');
  const script = json === undefined ? '' : `<script type="application/json">${json}</script>`;
  return `<div lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><${element}${named.join('')}>${script}${children}</${element}></div>`;
}

/** The state on an Arabic page; texts that the notice lacks in Arabic are in the notice's own language. */
export function inArabic(state: State): State {
  const { notice } = state;
  if (!notice) return { ...state, lang: 'ar' };
  const languages = [...new Set([...notice.languages, 'ar'])];
  return { ...state, lang: 'ar', notice: { ...notice, languages } };
}

/** The states of an element by name, with their differences from the default. */
const of = (element: Tag, states: Readonly<Record<string, Partial<State>>>): readonly State[] =>
  Object.entries(states).map(([name, state]) => {
    const lang = state.lang ?? 'en';
    return { element, name, lang, now: '2026-02-20', attributes: {}, children: inShort[lang], ...state };
  });

/** An unusual notice, by id. */
function odd(id: string): Notice {
  const found = oddNotices.find((one) => one.id === id);
  if (!found) throw new Error(`no notice has the id ${id}`);
  return found.notice;
}

const kiekjes = odd('kiekjes-no-way-out');
const zorgpunt = odd('zorgpunt-opt-in');
const prikbord = odd('prikbord-any-time');
const codeplaats = odd('codeplaats-unknown-start');
const chatlokaal = odd('chatlokaal-two-groups');
const netwerk = odd('netwerk-three-regions');
const weide = odd('weide-paused');
const bankBlauw = odd('bank-blauw-grace');
const zonnestroom = odd('zonnestroom-closing-hour');
const huurkoepel = odd('huurkoepel-rolling-period');
const gridOperators = odd('grid-operators-no-web-address');
const profielbank = odd('profielbank-other-operator');
const loja = odd('loja-other-law');

const categories = (...uses: readonly string[]): NonNullable<Notice['dataCategories']> =>
  (example.dataCategories ?? []).filter(({ use }) => uses.includes(use));

const dates = { platform: 'Voorbeeld', 'effective-date': '2026-03-02', 'time-zone': 'Europe/Amsterdam' };
const source = { source: 'De Courant', 'source-href': 'https://paper.example.org/2026/02/voorbeeld' };

const paragraph = (text: string): string => `<p>${text}</p>`;

export const states: readonly State[] = [
  ...of('deadline-banner', {
    upcoming: { notice: example },
    'upcoming-dutch': { notice: example, lang: 'nl' },
    tomorrow: { notice: example, now: '2026-02-28' },
    'last-day': { notice: example, now: '2026-03-01' },
    'last-day-dutch': { notice: example, now: '2026-03-01', lang: 'nl' },
    'starts-soon': {
      notice: withMembers({
        plan: [
          { state: 'planned', start: '2026-03-02', lastDay: '2026-02-22', derivation: 'stated', sourceRefs: terms },
        ],
      }),
      now: '2026-02-25',
    },
    'in-effect': { notice: started, now: '2026-03-20' },
    'in-effect-by-announcement': { notice: example, now: '2026-03-20' },
    'in-effect-by-announcement-dutch': { notice: example, now: '2026-03-20', lang: 'nl' },
    'in-effect-still-possible': {
      notice: startedWith({ optOutPossible: true, reversible: true }),
      now: '2026-03-20',
    },
    'in-effect-closed': { notice: startedWith({ optOutPossible: false, reversible: false }), now: '2026-03-20' },
    'in-effect-unknown': { notice: startedWith(), now: '2026-03-20', lang: 'nl' },
    halted: { notice: halted, now: '2026-03-20' },
    withdrawn: { notice: withdrawn, now: '2026-02-25' },
    undated: { notice: minimal },
    'unsure-zone': {
      attributes: { ...dates, ...source, 'time-zone': 'Mars/Olympus' },
      now: '2026-03-01',
      warns: true,
    },
    'unsure-clock': { notice: example, now: '2020-01-01' },
    'far-away': {
      notice: withMembers({ plan: [{ state: 'planned', start: '2027-12-01', sourceRefs: terms }] }),
    },
    'no-choice-announced': { notice: kiekjes, now: '2026-11-20' },
    'no-choice-in-use': { notice: kiekjes, now: '2026-12-20' },
    'no-choice-in-use-dutch': { notice: kiekjes, now: '2026-12-20', lang: 'nl' },
    'opt-in-announced': { notice: zorgpunt, now: '2025-12-01' },
    'opt-in-in-use-dutch': { notice: zorgpunt, now: '2026-03-01', lang: 'nl' },
    'any-time-announced': { notice: prikbord, now: '2026-04-10' },
    'any-time-in-use-dutch': { notice: prikbord, now: '2026-05-10', lang: 'nl' },
    'start-unknown': { notice: codeplaats, now: '2026-08-01' },
    'start-unknown-dutch': { notice: codeplaats, now: '2026-08-01', lang: 'nl' },
    'two-groups': { notice: chatlokaal, now: '2026-06-10' },
    'two-groups-dutch': { notice: chatlokaal, now: '2026-05-10', lang: 'nl' },
    'three-regions': { notice: netwerk, now: '2026-10-15' },
    'three-regions-later': { notice: netwerk, now: '2026-11-25' },
    'halt-announced': { notice: netwerk, now: '2026-11-15' },
    'paused-before-the-start': { notice: weide, now: '2024-06-20' },
    'paused-before-the-start-dutch': { notice: weide, now: '2024-06-20', lang: 'nl' },
    'announced-again': { notice: weide, now: '2025-05-01' },
    'use-unknown': {
      notice: withMembers({ plan: [{ announced: '2026-03-02', state: 'unknown', sourceRefs: terms }] }),
      now: '2026-03-20',
    },
    'paused-after-the-start': { notice: paused, now: '2026-03-20' },
    resumed: { notice: resumed, now: '2026-04-20' },
    'resumed-dutch': { notice: resumed, now: '2026-04-20', lang: 'nl' },
    grace: { notice: bankBlauw, now: '2026-04-15' },
    'grace-last-day-dutch': { notice: bankBlauw, now: '2026-05-31', lang: 'nl' },
    'last-hour': { notice: zonnestroom, now: '2026-12-15T16:59:00+01:00' },
    'last-hour-dutch': { notice: zonnestroom, now: '2026-12-15T16:59:00+01:00', lang: 'nl' },
    'last-hour-over': { notice: zonnestroom, now: '2026-12-15T17:00:00+01:00' },
    rolling: { notice: huurkoepel, now: '2026-10-15' },
    'rolling-in-use-dutch': { notice: huurkoepel, now: '2026-11-10', lang: 'nl' },
    'no-web-address': { notice: gridOperators, now: '2026-09-10' },
    'no-web-address-dutch': { notice: gridOperators, now: '2026-09-10', lang: 'nl' },
    'other-operator': { notice: profielbank, now: '2026-10-01' },
    'court-decisions': { notice: loja, now: '2024-07-10' },
    'sources-differ': { notice: sourcesDiffer },
    'sources-differ-unfolded': { notice: sourcesDiffer, lang: 'nl', then: 'unfold' },
    attributes: {
      attributes: {
        ...dates,
        ...source,
        purpose: 'to train AI models that generate content',
        href: 'https://www.example.com/settings/ai',
      },
    },
    'attributes-few': { attributes: { platform: 'Voorbeeld', 'effective-date': '2026-03-02' }, lang: 'nl' },
    'long-words': { notice: longWords, lang: 'nl' },
    'long-words-alone': {
      attributes: {
        ...dates,
        platform: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      },
    },
    fallback: { attributes: { ...dates, 'effective-date': '2026-02-30' }, fallback: true, warns: true },
  }),

  ...of('opt-out-stepper', {
    'settings-by-attributes': {
      attributes: {
        ...source,
        platform: 'Voorbeeld',
        href: 'https://www.example.com/settings/ai',
        path: 'Settings & Privacy > Data privacy > AI training',
        control: 'Use my posts to train AI',
      },
    },
    'path-by-attributes': {
      attributes: { path: 'Instellingen > Privacy > AI-training', control: 'Mijn berichten gebruiken' },
      lang: 'nl',
    },
    'form-by-attributes': {
      attributes: {
        type: 'form',
        href: 'https://www.example.com/objection',
        option: 'Object to processing for training AI models that generate content',
      },
    },
    'email-by-attributes': { attributes: { type: 'email', address: 'privacy@example.com' } },
    'one-route': { notice: { ...example, routes: [settings] } },
    'two-routes': { notice: example },
    'two-routes-dutch': { notice: example, lang: 'nl' },
    linkedin: { notice: linkedin, now: '2025-10-25' },
    'linkedin-dutch-unfolded': { notice: linkedin, now: '2025-10-25', lang: 'nl', then: 'unfold' },
    'five-routes': { notice: fiveRoutes },
    'five-routes-unfolded': { notice: fiveRoutes, then: 'unfold' },
    'long-words': { notice: longWords, lang: 'nl' },
    'ticked-off': { notice: example, then: 'tick' },
    'only-deletion': { notice: kiekjes, now: '2026-12-20' },
    'opt-in': { notice: zorgpunt, now: '2026-03-01' },
    'two-groups-unfolded': { notice: chatlokaal, now: '2026-06-10', then: 'unfold' },
    'no-web-address-dutch': { notice: gridOperators, now: '2026-09-10', lang: 'nl', then: 'unfold' },
    'last-day-of-a-route': { notice: profielbank, now: '2026-10-01', then: 'unfold' },
    rolling: { notice: huurkoepel, now: '2026-10-15' },
    fallback: { attributes: { href: 'http://www.example.com/settings' }, fallback: true, warns: true },
  }),

  ...of('data-category-list', {
    'all-groups': { notice: example },
    'all-groups-dutch-unfolded': { notice: example, lang: 'nl', then: 'unfold' },
    'only-used': {
      notice: { ...example, dataCategories: categories('used').slice(0, 6) },
    },
    'not-used': { notice: { ...without('people', 'dataPeriod'), dataCategories: categories('not-used') } },
    sensitive: {
      notice: {
        ...without('people', 'dataPeriod', 'specialCategoryWarning'),
        dataCategories: categories('used', 'possible').filter(({ group }) => group === undefined),
      },
    },
    'overtaken-by-an-update': { notice: example, now: '2026-03-20' },
    linkedin: { notice: linkedin, now: '2025-10-25' },
    'sixty-categories': { notice: sixty },
    people: { notice: without('dataCategories', 'dataPeriod'), then: 'unfold' },
    attributes: {
      attributes: {
        ...source,
        platform: 'Voorbeeld',
        used: 'name photo posts biometric-data',
        possible: 'health religion location',
        unclear: 'usage-data star-sign',
        'not-used': 'private-messages salary',
        since: '2009',
      },
    },
    'attributes-few': { attributes: { used: 'posts photos' }, lang: 'nl' },
    'only-with-a-yes': { notice: zorgpunt, now: '2026-03-01' },
    'may-be-used-dutch': { notice: prikbord, now: '2026-05-10', lang: 'nl' },
    'two-groups': { notice: chatlokaal, now: '2026-06-10' },
    'sensitive-by-another-law': { notice: loja, now: '2024-07-10' },
    since: { attributes: { since: '2009' } },
    'long-words': { notice: longWords, lang: 'nl' },
    fallback: { fallback: true },
  }),

  ...of('authority-positions', {
    'two-authorities': { notice: example },
    'two-authorities-dutch-unfolded': { notice: example, lang: 'nl', then: 'unfold' },
    'one-authority': {
      notice: {
        ...without('context', 'legalStatus'),
        positions: (example.positions ?? []).slice(1),
      },
    },
    'updated-and-overtaken': { notice: example, now: '2026-03-20', then: 'unfold' },
    disputed: { notice: without('positions'), then: 'unfold' },
    linkedin: { notice: linkedin, now: '2025-10-25' },
    'linkedin-updated': { notice: linkedin, now: '2025-11-21' },
    'linkedin-updated-dutch-unfolded': { notice: linkedin, now: '2025-11-21', lang: 'nl', then: 'unfold' },
    'court-decisions': { notice: loja, now: '2024-07-10' },
    'court-decisions-dutch-unfolded': { notice: loja, now: '2025-06-01', lang: 'nl', then: 'unfold' },
    'three-regions': { notice: netwerk, now: '2026-11-15' },
    'long-words': { notice: longWords, lang: 'nl' },
    fallback: { notice: minimal, fallback: true },
  }),

  ...of('objection-letter', {
    closed: { notice: example, attributes: { country: 'NL' } },
    'no-country-unfolded': { notice: example, then: 'unfold' },
    'linkedin-dutch-unfolded': { notice: linkedin, lang: 'nl', attributes: { country: 'NL' }, then: 'unfold' },
    written: { notice: linkedin, attributes: { country: 'GB' }, then: 'write' },
    'by-email-unfolded': {
      notice: { ...minimal, jurisdictions: union },
      attributes: { country: 'BE' },
      then: 'unfold',
    },
    'german-state-unfolded': { notice: example, attributes: { country: 'DE' }, then: 'unfold' },
    'other-law-unfolded': { notice: linkedin, lang: 'nl', attributes: { country: 'CH' }, then: 'unfold' },
    'long-words-written': {
      notice: { ...longWords, jurisdictions: union },
      lang: 'nl',
      attributes: { country: 'NL' },
      then: 'write',
    },
    'other-basis': {
      notice: {
        ...example,
        legalBasis: { label: say('toestemming', 'consent', 'موافقة'), term: CONSENT, sourceRefs: terms },
      },
      fallback: true,
    },
    fallback: {
      children: `<script type="application/json">{"schemaVersion": "1.0", }</script>${inShort.nl}`,
      lang: 'nl',
      fallback: true,
      warns: true,
    },
  }),
  ...of('notice-timeline', {
    announced: { notice: linkedin, now: '2025-09-20' },
    'days-left-dutch': { notice: linkedin, now: '2025-10-25', lang: 'nl' },
    'last-day': { notice: linkedin, now: '2025-11-02' },
    'in-effect': { notice: linkedin, now: '2025-11-03' },
    'a-year-later-dutch': { notice: linkedin, now: '2026-11-21', lang: 'nl' },
    arabic: { notice: example, lang: 'ar' },
    'today-unknown': { notice: { ...linkedin, timeZone: 'Mars/Olympus' }, now: '2025-10-25' },
    withdrawn: { notice: withdrawn, now: '2026-02-25' },
    resumed: { notice: resumed, now: '2026-04-20' },
    'paused-and-announced-again': { notice: weide, now: '2025-05-01' },
    'three-regions': { notice: netwerk, now: '2026-11-15' },
    'court-decisions-dutch': { notice: loja, now: '2024-07-10', lang: 'nl' },
    'long-words': { notice: longWords, lang: 'nl' },
    'days-close-together': {
      notice: {
        ...example,
        updates: Array.from({ length: 9 }, (_, index) => ({
          id: `update-${String(index)}`,
          date: `2026-02-${String(index + 3).padStart(2, '0')}`,
          kind: 'other' as const,
          text: say('Er kwam een bericht.', 'There was a message.', 'وصلت رسالة.'),
          sourceRefs: paper,
        })),
      },
    },
    fallback: { notice: minimal, fallback: true },
  }),

  ...of('data-use-notice', {
    'linkedin-days-left': { notice: linkedin, now: '2025-10-25' },
    'linkedin-days-left-dutch': { notice: linkedin, now: '2025-10-25', lang: 'nl' },
    'linkedin-last-day': { notice: linkedin, now: '2025-11-02' },
    'linkedin-last-day-dutch': { notice: linkedin, now: '2025-11-02', lang: 'nl' },
    'linkedin-a-year-later': { notice: linkedin, now: '2026-11-21' },
    'linkedin-a-year-later-dutch': { notice: linkedin, now: '2026-11-21', lang: 'nl' },
    'linkedin-unfolded': { notice: linkedin, now: '2025-10-25', then: 'unfold' },
    'linkedin-a-year-later-dutch-unfolded': { notice: linkedin, now: '2026-11-21', lang: 'nl', then: 'unfold' },
    example: { notice: example },
    'example-arabic': { notice: example, lang: 'ar' },
    'example-arabic-unfolded': { notice: example, lang: 'ar', now: '2026-03-20', then: 'unfold' },
    minimal: { notice: minimal },
    'minimal-dutch': { notice: minimal, lang: 'nl' },
    'nothing-to-do': {
      notice: {
        schemaVersion: '1.0',
        id: 'voorbeeld-title',
        defaultLanguage: 'en',
        languages: ['en', 'ar'],
        title: { en: 'Voorbeeld and your photos' },
        platform: { name: 'Voorbeeld' },
        audiences: minimal.audiences,
        sources: minimal.sources,
      },
    },
    halted: { notice: halted, now: '2026-03-20' },
    withdrawn: { notice: withdrawn, now: '2026-02-25' },
    undated: { notice: undated },
    'no-choice-announced': { notice: kiekjes, now: '2026-11-20' },
    'no-choice-in-use-dutch': { notice: kiekjes, now: '2026-12-20', lang: 'nl' },
    'opt-in-announced': { notice: zorgpunt, now: '2025-12-01' },
    'opt-in-in-use-dutch': { notice: zorgpunt, now: '2026-03-01', lang: 'nl' },
    'any-time': { notice: prikbord, now: '2026-04-10' },
    'start-unknown': { notice: codeplaats, now: '2026-08-01' },
    'two-groups': { notice: chatlokaal, now: '2026-06-10' },
    'two-groups-new-users': { notice: chatlokaal, now: '2026-06-10', attributes: { audience: 'new' } },
    'three-regions': { notice: netwerk, now: '2026-11-15' },
    'three-regions-germany': { notice: netwerk, now: '2026-11-15', attributes: { region: 'DE' } },
    'three-regions-united-kingdom': { notice: netwerk, now: '2026-11-15', attributes: { region: 'GB' } },
    'three-regions-switzerland-dutch': {
      notice: netwerk,
      now: '2026-11-15',
      attributes: { region: 'CH' },
      lang: 'nl',
    },
    'paused-before-the-start': { notice: weide, now: '2024-06-20' },
    'announced-again': { notice: weide, now: '2025-05-01' },
    resumed: { notice: resumed, now: '2026-04-20' },
    grace: { notice: bankBlauw, now: '2026-04-15' },
    'last-hour': { notice: zonnestroom, now: '2026-12-15T16:59:00+01:00' },
    'last-hour-over-dutch': { notice: zonnestroom, now: '2026-12-15T17:00:00+01:00', lang: 'nl' },
    rolling: { notice: huurkoepel, now: '2026-10-15' },
    'no-web-address': { notice: gridOperators, now: '2026-09-10' },
    'no-web-address-dutch-unfolded': { notice: gridOperators, now: '2026-09-10', lang: 'nl', then: 'unfold' },
    'other-operator': { notice: profielbank, now: '2026-10-01' },
    'court-decisions': { notice: loja, now: '2024-07-10' },
    'court-decisions-unfolded': { notice: loja, now: '2024-07-10', then: 'unfold' },
    'long-words': { notice: longWords, lang: 'nl', then: 'unfold' },
    'data-only': {
      notice: example,
      attributes: { 'data-only': '' },
      children: [
        paragraph('Voorbeeld is going to train AI models with what its members post.'),
        '<deadline-banner></deadline-banner>',
        paragraph('The profile counts, and so does everything that was posted in public.'),
        '<data-category-list heading-level="2"></data-category-list>',
        paragraph('Members who do not want this can change a setting, or send a form.'),
        '<opt-out-stepper heading-level="2"></opt-out-stepper>',
        paragraph('The authorities are looking at the plan.'),
        '<authority-positions heading-level="2"></authority-positions>',
      ].join(''),
      fallback: true,
    },
    fallback: {
      children: `<script type="application/json">{"schemaVersion": "1.0", }</script>${inShort.nl}`,
      lang: 'nl',
      fallback: true,
      warns: true,
    },
  }),
];
