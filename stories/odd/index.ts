/**
 * Notices of other kinds than LinkedIn's: no way to say no, an opt-in, two groups, three regions, other laws. Stories and
 * tests read them here, with the days on which they change, text that must never appear and text that always must.
 * The platforms, organisations and newspapers are invented, and so are all authorities except the ICO.
 */
import type { Notice } from '../../src/model/notice.js';
import bankBlauw from './bank-blauw-grace.json' with { type: 'json' };
import chatlokaal from './chatlokaal-two-groups.json' with { type: 'json' };
import codeplaats from './codeplaats-unknown-start.json' with { type: 'json' };
import dagnieuws from './dagnieuws-pay-or-okay.json' with { type: 'json' };
import fietsklas from './fietsklas-law-spelling.json' with { type: 'json' };
import fotolade from './fotolade-overtaken.json' with { type: 'json' };
import gridOperators from './grid-operators-no-web-address.json' with { type: 'json' };
import heide from './heide-halted.json' with { type: 'json' };
import huurkoepel from './huurkoepel-rolling-period.json' with { type: 'json' };
import kiekjes from './kiekjes-no-way-out.json' with { type: 'json' };
import leesplank from './leesplank-ambiguous-wording.json' with { type: 'json' };
import lesekiste from './lesekiste-german-french.json' with { type: 'json' };
import loja from './loja-other-law.json' with { type: 'json' };
import maydan from './maydan-arabic.json' with { type: 'json' };
import netwerk from './netwerk-three-regions.json' with { type: 'json' };
import prikbord from './prikbord-any-time.json' with { type: 'json' };
import profielbank from './profielbank-other-operator.json' with { type: 'json' };
import ruilkast from './ruilkast-last-day-only.json' with { type: 'json' };
import trailpost from './trailpost-california.json' with { type: 'json' };
import weide from './weide-paused.json' with { type: 'json' };
import zonnestroom from './zonnestroom-closing-hour.json' with { type: 'json' };
import zorgpunt from './zorgpunt-opt-in.json' with { type: 'json' };

/** Values for Dutch and English readers, and for readers of the notice's other languages. */
export interface ByLanguage<T> {
  readonly nl: T;
  readonly en: T;
  readonly de?: T;
  readonly fr?: T;
  readonly ar?: T;
}

/** A moment that differs from the rest of its day. */
export interface OddInstant {
  /** ISO 8601, with the offset of the notice's time zone. */
  readonly at: string;
  /** Text that must not appear at this moment. */
  readonly never: ByLanguage<readonly RegExp[]>;
}

export interface OddNotice {
  /** Id of the notice, and name of its file. */
  readonly id: string;
  /** Number of the case, with a letter if it has several notices; a word for other cases. */
  readonly story: number | string;
  /** Title of the case. */
  readonly title: string;
  /** The situation that it covers. */
  readonly what: string;
  readonly notice: Notice;
  /** The days before, on and after each change, `YYYY-MM-DD`. The first is the day of the announcement. */
  readonly days: readonly string[];
  /** Moments of a day to check. */
  readonly instants?: readonly OddInstant[];
  /** Text that must not appear on any day. */
  readonly never: ByLanguage<readonly RegExp[]>;
  /** Text that the full text contains on each of the days. */
  readonly always: ByLanguage<readonly string[]>;
}

/** JSON modules have types too wide for `Notice`. Tests check the notices. */
const typed = (json: unknown): Notice => json as Notice;

const NO_DEADLINE = {
  nl: [/laatste dag/i, /nog \d+ dag/i, /zet in agenda/i, /\bvandaag\b.*nee zeggen/i],
  en: [/last day/i, /\d+ days? left/i, /add to calendar/i, /until \S+ today/i],
};
const NOTHING_OF_THE_GDPR = {
  nl: [/\bAVG\b/, /\bGDPR\b/, /\bartikel (?:6|9|21|77)\b/i],
  en: [/\bGDPR\b/, /\bArticle (?:6|9|21|77)\b/i],
};
/** Matches a day presented as the last day, not as today or as the first day of use. */
const notLastDay = (nl: string, en: string) => ({
  nl: [
    new RegExp(`(?:laatste dag|uiterlijk)(?:(?!vanaf)[^.–]){0,40}\\b${nl}(?! \\d+ ?:)`, 'i'),
    new RegExp(`\\b${nl} \\d+ ?: [^.:]{0,40}laatste dag`, 'i'),
  ],
  en: [
    new RegExp(`(?:last day|by the end of)(?:(?!from)[^.–]){0,40}\\b${en}(?! \\d+ ?:)`, 'i'),
    new RegExp(`\\b${en} \\d+ ?: [^.:]{0,40}last day`, 'i'),
  ],
});

/** Notices that the checker accepts. */
export const oddNotices: readonly OddNotice[] = [
  {
    id: 'kiekjes-no-way-out',
    story: 1,
    title: 'No way to say no',
    what: 'When there is no way to say no: only deleting the account ends it.',
    notice: typed(kiekjes),
    days: ['2026-11-10', '2026-11-11', '2026-12-13', '2026-12-14', '2026-12-15', '2026-12-16', '2030-01-01'],
    never: {
      nl: [...NO_DEADLINE.nl, /\bzeg nee\b/i, /zo zeg je nee/i, /geen nee meer/i, /nog (?:steeds )?nee zeggen/i],
      en: [
        ...NO_DEADLINE.en,
        /\bsay no (?:by|on|at|in)\b/i,
        /how to say no/i,
        /no longer say no/i,
        /can still say no/i,
      ],
    },
    always: {
      nl: ['Er is geen instelling en geen formulier', 'Je raakt je account en al je albums kwijt.'],
      en: ['There is no setting and no form', 'You lose your account and all your albums.'],
    },
  },
  {
    id: 'zorgpunt-opt-in',
    story: 2,
    title: 'Opt-in',
    what: 'When nothing happens unless people say yes, and a yes can be withdrawn.',
    notice: typed(zorgpunt),
    days: ['2025-11-03', '2026-02-01', '2026-02-02', '2026-02-03', '2029-06-01'],
    never: {
      nl: [...NO_DEADLINE.nl, /wil je gegevens/i, /\bzeg nee\b/i, /zo zeg je nee/i, /\bbezwaar/i],
      en: [...NO_DEADLINE.en, /plans to use/i, /\bsay no\b/i, /\bobject(?:s|ion)?\b/i],
    },
    always: {
      nl: ['Zonder jouw ja deelt Zorgpunt niets', 'je ja intrekken', 'de balie van je huisarts of apotheek'],
      en: ['Without your yes, Zorgpunt shares nothing', 'withdraw your yes', 'the desk of your doctor or pharmacy'],
    },
  },
  {
    id: 'dagnieuws-pay-or-okay',
    story: 3,
    title: 'Pay or okay',
    what: 'When saying no costs money.',
    notice: typed(dagnieuws),
    days: ['2026-09-01', '2026-09-29', '2026-09-30', '2026-10-01', '2026-10-02', '2028-01-01'],
    never: {
      nl: [/\bgratis\b/i, /kosteloos/i],
      en: [/free of charge/i, /for free\b/i, /at no cost/i],
    },
    always: { nl: ['4 euro per maand'], en: ['4 euros a month'] },
  },
  {
    id: 'prikbord-any-time',
    story: 4,
    title: 'May, and at any time',
    what: 'When the platform only reserves the right, and saying no does the same at any time.',
    notice: typed(prikbord),
    days: ['2026-03-31', '2026-04-28', '2026-04-29', '2026-04-30', '2026-05-01', '2027-06-01'],
    never: {
      nl: [
        ...NO_DEADLINE.nl,
        /uiterlijk/i,
        /gebruikt prikbord je gegevens/i,
        /prikbord gebruikt je gegevens/i,
        /niet zomaar/i,
      ],
      en: [
        ...NO_DEADLINE.en,
        /by the end of/i,
        /prikbord uses your data/i,
        /prikbord has been using/i,
        /cannot simply be taken out/i,
      ],
    },
    always: {
      nl: ['dan haalt Prikbord volgens de voorwaarden ook weg wat het al had gebruikt'],
      en: ['Prikbord also removes what it had already used'],
    },
  },
  {
    id: 'codeplaats-unknown-start',
    story: 5,
    title: 'In use, start unknown',
    what: 'When somebody discovers a use, and nobody says when it began.',
    notice: typed(codeplaats),
    days: ['2026-07-26', '2026-07-27', '2027-07-26', '2030-01-01'],
    never: {
      nl: [...NO_DEADLINE.nl, /codeplaats wil/i, /wil je gegevens/i, /sinds \w+ \d/i],
      en: [...NO_DEADLINE.en, /plans to use/i, /since \w+ \d/i, /will use/i],
    },
    always: {
      nl: ['26 juli 2026', 'Codeplaats heeft die nergens aangekondigd.'],
      en: ['26 July 2026', 'Codeplaats did not announce it anywhere.'],
    },
  },
  {
    id: 'chatlokaal-two-groups',
    story: 6,
    title: 'Two groups',
    what: 'When a use begins for new users before it begins for existing ones.',
    notice: typed(chatlokaal),
    days: [
      '2026-05-04',
      '2026-05-30',
      '2026-05-31',
      '2026-06-01',
      '2026-06-02',
      '2026-08-30',
      '2026-08-31',
      '2026-09-01',
      '2026-09-02',
      '2028-01-01',
    ],
    // new users do not exist before the use begins for them
    never: notLastDay('31 mei', '31 May'),
    always: {
      nl: ['nieuwe gebruikers', 'bestaande gebruikers', 'privacy@chatlokaal.example'],
      en: ['new users', 'existing users', 'privacy@chatlokaal.example'],
    },
  },
  {
    id: 'netwerk-three-regions',
    story: 7,
    title: 'Three regions',
    what: 'When the days, the routes, the controller and the law differ from region to region.',
    notice: typed(netwerk),
    days: [
      '2026-09-15',
      '2026-10-30',
      '2026-10-31',
      '2026-11-01',
      '2026-11-02',
      '2026-11-11',
      '2026-11-12',
      '2026-11-13',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2028-01-01',
    ],
    never: {
      nl: [/artikel \d+[^.]*\bFADP\b/i, /\bFADP\b[^.]*artikel \d+/i, /ingetrokken/i, /kondigde aan je gegevens/i],
      en: [/Article \d+[^.]*\bFADP\b/i, /\bFADP\b[^.]*Article \d+/i, /withdrawn/i, /announced a plan/i],
    },
    always: {
      nl: ['Europese Unie', 'Verenigd Koninkrijk', 'Zwitserland', 'Netwerk Europe Ltd', 'Netwerk UK Ltd'],
      en: ['European Union', 'United Kingdom', 'Switzerland', 'Netwerk Europe Ltd', 'Netwerk UK Ltd'],
    },
  },
  {
    id: 'weide-paused',
    story: 8,
    title: 'Paused before the start, then resumed',
    what: 'When a plan is put on hold before it begins, and gets a new first day.',
    notice: typed(weide),
    days: [
      '2024-05-22',
      '2024-06-13',
      '2024-06-14',
      '2024-06-15',
      '2024-06-25',
      '2024-06-26',
      '2024-06-27',
      '2025-04-13',
      '2025-04-14',
      '2025-04-15',
      '2025-05-25',
      '2025-05-26',
      '2025-05-27',
      '2025-05-28',
      '2029-01-01',
    ],
    never: {
      nl: [/gestopt/i, /niet langer/i, /sinds (?:woensdag )?26 juni 2024/i],
      en: [/stopped/i, /no longer/i, /since (?:Wednesday )?26 June 2024/i],
    },
    always: {
      nl: ['Wie geen bezwaar maakt, doet mee.', 'weide.example'],
      en: ['People who do not object are included.', 'weide.example'],
    },
  },
  {
    id: 'heide-halted',
    story: '8b',
    title: 'Used, then halted',
    what: 'When a use began, was halted, and the data were deleted.',
    notice: typed(heide),
    days: [
      '2025-04-22',
      '2025-05-05',
      '2025-05-06',
      '2025-05-07',
      '2025-05-08',
      '2025-07-31',
      '2025-08-01',
      '2025-08-02',
      '2029-01-01',
    ],
    never: {
      nl: [/uitgesteld/i, /stilgelegd/i, /op dit moment/i, /vóór de start/i, /kondigde aan je gegevens/i],
      en: [/on hold/i, /postponed/i, /at present/i, /before the start/i, /announced a plan/i],
    },
    always: { nl: ['7 mei 2025'], en: ['7 May 2025'] },
  },
  {
    id: 'bank-blauw-grace',
    story: 9,
    title: 'Grace',
    what: 'When a no after the start counts as a no before it.',
    notice: typed(bankBlauw),
    days: [
      '2026-01-15',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
      '2026-05-29',
      '2026-05-30',
      '2026-05-31',
      '2026-06-01',
      '2028-01-01',
    ],
    never: {
      nl: [...notLastDay('28 februari', '28 February').nl, /nee te zeggen was/i, /te laat/i],
      en: [...notLastDay('28 februari', '28 February').en, /to say no was/i, /too late/i],
    },
    always: {
      nl: ['31 mei 2026', 'Postbus 13', '1000 AA Amsterdam'],
      en: ['31 May 2026', 'Postbus 13', '1000 AA Amsterdam'],
    },
  },
  {
    id: 'zonnestroom-closing-hour',
    story: 10,
    title: 'A last day with an hour',
    what: 'When the last day ends before midnight.',
    notice: typed(zonnestroom),
    days: [
      '2026-11-16',
      '2026-12-13',
      '2026-12-14',
      '2026-12-15',
      '2026-12-16',
      '2027-01-10',
      '2027-01-11',
      '2027-01-12',
      '2029-01-01',
    ],
    instants: [
      {
        at: '2026-12-15T16:59:00+01:00',
        never: { nl: [/je kon tot dinsdag 15 december/i], en: [/you could say no beforehand/i] },
      },
      ...['2026-12-15T17:00:00+01:00', '2026-12-15T18:30:00+01:00'].map((at) => ({
        at,
        never: { nl: [/je kunt vandaag/i, /uiterlijk morgen/i], en: [/you can say no beforehand/i, /tomorrow,/i] },
      })),
    ],
    never: notLastDay('10 januari', '10 January'),
    always: {
      nl: ['15 december 2026', '17.00 uur', 'Schoolplein 1', '1000 AA Amsterdam'],
      en: ['15 December 2026', '17:00', 'Schoolplein 1', '1000 AA Amsterdam'],
    },
  },
  {
    id: 'huurkoepel-rolling-period',
    story: '10b',
    title: 'A period that differs from person to person',
    what: 'When the last day depends on a letter that each person gets on another day.',
    notice: typed(huurkoepel),
    days: ['2026-09-07', '2026-09-08', '2026-10-31', '2026-11-01', '2026-11-02', '2026-11-03', '2028-01-01'],
    never: {
      nl: [...NO_DEADLINE.nl, /(?:uiterlijk|tot en met) \w+ \d+ \w+ 2026/i],
      en: [...NO_DEADLINE.en, /by the end of/i],
    },
    always: {
      nl: ['binnen 14 dagen na de brief die je krijgt', 'Postbus 14', '1000 AA Amsterdam', 'een postzegel'],
      en: ['within 14 days of the letter that you get', 'Postbus 14', '1000 AA Amsterdam', 'a stamp'],
    },
  },
  {
    id: 'grid-operators-no-web-address',
    story: 11,
    title: 'No address on the web',
    what: 'When people say no by telephone, by post or at a counter, and the platform is a group of companies.',
    notice: typed(gridOperators),
    days: ['2026-08-17', '2026-08-18', '2026-09-29', '2026-09-30', '2026-10-01', '2026-10-02', '2028-01-01'],
    never: {
      nl: [
        /netbeheerders (?:leest|gebruikt|wil|heeft|is|gaat|kan|beroept)\b/i,
        /(?:leest|gebruikt|wil|heeft|gaat|kan) de netbeheerders/i,
        /\b(?:lezen|gebruiken|willen|hebben|kunnen|gaan|van|door|aan|dat) De netbeheerders/,
      ],
      en: [
        /grid operators (?:uses|reads|wants|has|is|relies|says)\b/i,
        /(?:,|\b(?:of|to|by|that|for|whether|with)) The grid operators/,
      ],
    },
    always: {
      nl: ['0800-1234', 'gratis', 'Postbus 1', '1000 AA Amsterdam', 'het loket van je gemeentehuis'],
      en: ['0800-1234', 'free', 'Postbus 1', '1000 AA Amsterdam', 'the counter of your town hall'],
    },
  },
  {
    id: 'profielbank-other-operator',
    story: 12,
    title: 'Somebody else’s site',
    what: 'When people say no on the site of an ombudsman, or with a signal of their browser.',
    notice: typed(profielbank),
    days: [
      '2026-09-21',
      '2026-09-24',
      '2026-09-25',
      '2026-10-13',
      '2026-10-14',
      '2026-10-15',
      '2026-10-16',
      '2028-01-01',
    ],
    never: {
      nl: [/zeg nee op (?:www\.)?profielbank/i, /formulier op (?:www\.)?profielbank/i],
      en: [/say no on (?:www\.)?profielbank/i, /form on (?:www\.)?profielbank/i],
    },
    always: {
      nl: ['Ombudsman voor Data', 'portaal.ombudsman.example.org', 'DigiD', 'Global Privacy Control'],
      en: ['Ombudsman voor Data', 'portaal.ombudsman.example.org', 'DigiD', 'Global Privacy Control'],
    },
  },
  {
    id: 'loja-other-law',
    story: 13,
    title: 'Another law, other voices',
    what: 'When the law is not the GDPR, and an authority, a court and organisations disagree.',
    notice: typed(loja),
    days: [
      '2024-05-22',
      '2024-06-24',
      '2024-06-25',
      '2024-06-26',
      '2024-06-27',
      '2024-07-01',
      '2024-07-02',
      '2024-07-03',
      '2024-08-29',
      '2024-08-30',
      '2024-08-31',
      '2024-09-09',
      '2024-09-10',
      '2024-09-11',
      '2025-05-22',
      '2025-05-23',
      '2025-05-24',
      '2025-05-26',
      '2029-01-01',
    ],
    never: {
      nl: [...NOTHING_OF_THE_GDPR.nl, /(?:leidende |privacy)toezichthouder/i],
      en: [...NOTHING_OF_THE_GDPR.en, /supervisory authority/i],
    },
    always: {
      nl: ['in de zin van de LGPD', 'Brazilië', 'Loja do Brasil Ltda'],
      en: ['within the meaning of the LGPD', 'Brazil', 'Loja do Brasil Ltda'],
    },
  },
  {
    id: 'trailpost-california',
    story: '13b',
    title: 'What a Californian law calls sensitive',
    what: 'When the notice says that a location is sensitive, by a law of which only the name is known.',
    notice: typed(trailpost),
    days: ['2026-07-06', '2026-07-07', '2026-08-01', '2026-08-02', '2026-08-03', '2026-08-04', '2028-01-01'],
    never: {
      nl: [...NOTHING_OF_THE_GDPR.nl, /toezichthouder/i],
      en: [...NOTHING_OF_THE_GDPR.en, /supervisory authority/i],
    },
    always: {
      nl: ['gevoelige persoonlijke informatie in de zin van de CCPA', 'Global Privacy Control'],
      en: ['sensitive personal information within the meaning of the CCPA', 'Global Privacy Control'],
    },
  },
  {
    id: 'lesekiste-german-french',
    story: 'languages',
    title: 'German and French',
    what: 'When the page has no words in any language of the notice.',
    notice: typed(lesekiste),
    days: ['2026-10-12', '2026-10-13', '2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2028-01-01'],
    never: { nl: [], en: [], de: [/\bSay no\b/, /\bZeg nee\b/], fr: [/\bSay no\b/, /\bZeg nee\b/] },
    always: {
      nl: ['datenschutz@lesekiste.example'],
      en: ['datenschutz@lesekiste.example'],
      de: ['Wer nicht widerspricht, ist dabei.', 'datenschutz@lesekiste.example'],
      fr: ['Sans opposition de votre part, vos critiques sont incluses.', 'datenschutz@lesekiste.example'],
    },
  },
  {
    id: 'maydan-arabic',
    story: 'much',
    title: 'Arabic, with sixty kinds of data and five routes',
    what: 'When a notice is long, and read from right to left.',
    notice: typed(maydan),
    days: ['2026-08-24', '2026-08-25', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2028-01-01'],
    never: { nl: [], en: [/ميدان/], ar: [/\bSay no\b/] },
    always: {
      nl: [],
      en: ['music lists', 'battery level', 'Postbus 17', '1000 AA Amsterdam', 'privacy@maydan.example'],
      ar: ['قوائم الموسيقى', 'حالة البطارية', 'Postbus 17', '1000 AA Amsterdam', 'privacy@maydan.example'],
    },
  },
  {
    id: 'leesplank-ambiguous-wording',
    story: 'wordings',
    title: 'Two wordings, one of them ambiguous',
    what: 'When nobody can tell which day one of the sources means.',
    notice: typed(leesplank),
    days: [
      '2026-10-19',
      '2026-10-20',
      '2026-11-28',
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2028-01-01',
    ],
    never: notLastDay('1 december', '1 December'),
    always: { nl: ['gepubliceerde verhalen'], en: ['published stories'] },
  },
  {
    id: 'fotolade-overtaken',
    story: 'overtaken',
    title: 'A plan and data that an update replaced',
    what: 'When a later fact takes back part of the announcement, and the days stay the same.',
    notice: typed(fotolade),
    days: [
      '2026-03-02',
      '2026-03-03',
      '2026-05-10',
      '2026-05-11',
      '2026-05-12',
      '2026-05-30',
      '2026-05-31',
      '2026-06-01',
      '2026-06-02',
      '2028-01-01',
    ],
    never: {
      nl: [/heeft dit later uitgebreid/i, /gestopt/i],
      en: [/extended this later/i, /stopped/i],
    },
    always: { nl: ['openbare albums', 'besloten albums'], en: ['public albums', 'private albums'] },
  },
  {
    id: 'ruilkast-last-day-only',
    story: 'no-start',
    title: 'A last day without a start',
    what: 'When the platform named a last day to choose and no first day of use.',
    notice: typed(ruilkast),
    days: [
      '2026-01-12',
      '2026-01-13',
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2030-03-01',
    ],
    never: {
      nl: [/nu in gebruik/i, /\bbegon\b/i, /om vooraf nee te zeggen was/i, /sinds \w+ \d+ \w+ 2026/i],
      en: [/in use now/i, /\bbegan\b/i, /to say no beforehand was/i, /since \w+ \d+ \w+ 2026/i],
    },
    always: {
      nl: ['27 februari 2026', 'Een eerste dag noemde het niet.'],
      en: ['27 February 2026', 'It named no first day.'],
    },
  },
];

/** Notices that the checker rejects. */
export const refused: readonly OddNotice[] = [
  {
    id: 'fietsklas-law-spelling',
    story: 'spelling',
    title: 'The law by another name',
    what: 'When the law is written “AVG”: the checker suggests the expected name.',
    notice: typed(fietsklas),
    days: ['2026-05-11', '2026-05-12', '2026-06-13', '2026-06-14', '2026-06-15', '2026-06-16', '2028-01-01'],
    never: { nl: [], en: [] },
    always: { nl: ['ritten'], en: ['rides'] },
  },
];
