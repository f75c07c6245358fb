/**
 * The schema of the notice: a JSON document about one change by a platform, its dates, the data, the ways to object,
 * and the sources. It is the single source of the structure: the TypeScript type, the strict checker (`check.ts`) and
 * the published JSON Schema are derived from it. The lenient parser of the embed file (`read.ts`) has its type, and is
 * tested against it.
 */
import * as v from 'valibot';
import { isAddress, isPhone, MAX_ADDRESS, MAX_LINK, safeLink } from './link.js';
import { isPartialDate, parseDay, parseTime } from './day.js';
import { LIMITS } from './limits.js';
import { LANGUAGE_TAG, MAX_TEXT, PLAIN_TEXT, plainText } from './text.js';

// Each message completes "Write …" in the `fix` of the checker.
const text = v.pipe(
  v.string(),
  v.minLength(1, 'a text of at least one character'),
  v.maxLength(MAX_TEXT, `a text of at most ${String(MAX_TEXT)} characters`),
  v.regex(PLAIN_TEXT, 'plain text on one line, without control or direction characters'),
  v.check((value) => value === value.trim(), 'a text without spaces around it'),
  v.check((value) => value === plainText(value), 'a text without broken characters'),
);
const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case words with hyphens between them'),
  v.maxLength(80, 'at most 80 characters'),
);
const languageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, 'a language tag like nl or pt-BR'));
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date like 2025-11-02'),
  v.check((value) => parseDay(value) !== undefined, 'a real day between 1990 and 2100'),
);
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}){0,2}$/, 'a date like 2025-11-02, 2025-11 or 2025'),
  v.check((value) => isPartialDate(value), 'a real day, month or year'),
);
const link = v.pipe(
  v.string(),
  v.regex(/^https:\/\//, 'an address that begins with https://'),
  v.maxLength(MAX_LINK, `at most ${String(MAX_LINK)} characters`),
  v.check((value) => safeLink(value) !== undefined, 'an https address without user name or password'),
);
const address = v.pipe(v.string(), v.check(isAddress, 'an e-mail address'), v.maxLength(MAX_ADDRESS));
const phone = v.pipe(v.string(), v.check(isPhone, 'a telephone number like 0800-1234 or +31 20 123 45 67'));
const time = v.pipe(
  v.string(),
  v.check((value) => parseTime(value) !== undefined, 'a time like 17:00, from 00:00 to 23:59'),
);
const version = v.pipe(v.string(), v.regex(/^1\.\d{1,9}$/, 'a version like 1.0'));
const host = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a host name like help.example.com'),
);

/** The same text in several languages: `{"nl": "…", "en": "…"}`. */
const languageMap = v.pipe(v.record(languageTag, text), v.minEntries(1, 'at least one language'));

const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.array(item),
    v.minLength(1, 'at least one item, or leave it out'),
    v.maxLength(most, `at most ${String(most)} items`),
  );
const labelMap = v.pipe(v.record(languageTag, list(text, LIMITS.path)), v.minEntries(1, 'at least one language'));
const sourceRefs = list(slug, LIMITS.sources);

/** The safe fallback for an unknown word, by the schema of the enumeration. */
export const INSTEAD = new Map<unknown, string>();
const oneOf = <const T extends string>(words: readonly T[], instead: NoInfer<T>) => {
  const schema = v.picklist(words);
  INSTEAD.set(schema, instead);
  return schema;
};
const use = oneOf(['used', 'possible', 'unclear', 'not-used'], 'unclear');

/** The states of an entry of a plan. `useOf()` in `situation.ts` says what each means on a day. */
export const STATES = ['planned', 'started', 'paused', 'resumed', 'halted', 'withdrawn', 'unknown'] as const;

/** The kinds of text, by their names in `notice-shape.generated.ts`. The warnings of `read.ts` use the same names. */
export const KINDS = {
  text,
  id: slug,
  language: languageTag,
  'YYYY-MM-DD': date,
  date: partialDate,
  https: link,
  'e-mail': address,
  telephone: phone,
  time,
  host,
  '1.x': version,
} as const;

/** The fields of every claim: its sources, and the id of the update that supersedes it. */
const claim = { sourceRefs, supersededBy: v.exactOptional(slug) };

/** A quote. `text` holds the original in `originalLanguage`; the other languages are the editors' translations. */
const quote = v.strictObject({
  speaker: v.strictObject({ name: text, role: v.exactOptional(languageMap) }),
  originalLanguage: languageTag,
  text: languageMap,
  sourceRef: slug,
});

/** A date in the words of a source. `reading`: the last day to act that follows from them. */
const sourceWording = v.strictObject({
  text,
  language: languageTag,
  reading: v.exactOptional(v.union([v.literal('ambiguous'), date])),
  sourceRef: slug,
});

/** The ids of the audiences that this applies to. Default: all of them. */
const forAudiences = v.exactOptional(list(slug, LIMITS.audiences));

/** The choice that people have. `kind` applies in every phase, even if the notice lists no route. */
const choice = v.strictObject({
  /**
   * `opt-out`: on unless people say no · `opt-in`: off unless they say yes · `none`: there is no way to say no ·
   * `unknown`: no source says.
   */
  kind: oneOf(['opt-out', 'opt-in', 'none', 'unknown'], 'unknown'),
  /** The effect of doing nothing. */
  text: v.exactOptional(languageMap),
  /** The cost of saying no: money, or the loss of a service ("pay or okay"). */
  cost: v.exactOptional(languageMap),
  ...claim,
});

/**
 * One entry in the history of announcements and events. An entry is complete in itself and inherits nothing. The last
 * entry in force applies.
 */
const planEntry = v.strictObject({
  /** The date on which this became known. The entry is hidden before it. */
  announced: v.exactOptional(partialDate),
  /** The first day on which the entry is in force. Default: `announced`. Until then it is shown as coming. */
  from: v.exactOptional(date),
  /**
   * `planned`: announced · `started`: a source reports that the use began · `paused`: on hold · `resumed`: a source
   * reports that the use began again · `halted`: stopped · `withdrawn`: cancelled · `unknown`: no source says whether
   * it continues.
   */
  state: oneOf(STATES, 'unknown'),
  /**
   * First day of use, from 00:00. `unknown`: there is a first day, but no source names it · `undecided`: no day is set
   * yet.
   */
  start: v.exactOptional(v.union([v.picklist(['unknown', 'undecided']), date])),
  /**
   * Last day to act, inclusive. `any-time`: acting has the same effect at any time · `rolling`: differs for each
   * person, see `lastDayText`. Default: the day before `start` if the choice is `opt-out`, otherwise none.
   */
  lastDay: v.exactOptional(v.union([v.picklist(['any-time', 'rolling']), date])),
  /** The time at which the last day ends, in `timeZone`. Default: the end of the day. */
  lastTime: v.exactOptional(time),
  /** For `rolling`: completes "Say no …", for example "within 14 days of the letter that you get". */
  lastDayText: v.exactOptional(languageMap),
  /** The origin of the last day. `stated`: a source names it · `editorial`: the editors chose it. */
  derivation: v.exactOptional(v.picklist(['stated', 'editorial'])),
  /** True if a source says that acting after the start, up to the last day, counts as acting before it. */
  grace: v.exactOptional(v.boolean()),
  /** The last day in the words of the sources. */
  sourceWording: v.exactOptional(list(sourceWording, LIMITS.wordings)),
  /** `will` (default), or `may` if the platform only reserves the right. */
  certainty: v.exactOptional(oneOf(['will', 'may'], 'may')),
  /** A sentence about the announcement or event. */
  text: v.exactOptional(languageMap),
  ...claim,
});

/** A group of people with the same choice and plan. It inherits nothing from another group. */
const audience = v.strictObject({
  id: slug,
  /** Completes "For …": "new users". Required if there is more than one audience. */
  name: v.exactOptional(languageMap),
  /** Codes of `jurisdictions` in which these people live. Default: anywhere. */
  regions: v.exactOptional(list(text, LIMITS.jurisdictions)),
  choice,
  plan: list(planEntry, LIMITS.plan),
  /** The effect of acting after the last day. */
  afterDate: v.exactOptional(
    v.strictObject({
      optOutPossible: v.exactOptional(v.boolean()),
      /** True if data that were already used can be removed again. */
      reversible: v.exactOptional(v.boolean()),
      text: v.exactOptional(languageMap),
      ...claim,
    }),
  ),
});

const controller = v.strictObject({
  id: slug,
  name: text,
  /** Codes of `jurisdictions` for which this controller is responsible. Default: all that no other controller names. */
  jurisdictions: v.exactOptional(list(text, LIMITS.jurisdictions)),
  /** Postal address, on one line, and e-mail address, both for the letter of objection. */
  address: v.exactOptional(text),
  email: v.exactOptional(address),
  ...claim,
});

const jurisdiction = v.strictObject({
  /** `EU`, `EEA` or an ISO 3166 code. */
  code: text,
  name: languageMap,
  /** `GDPR`, `UK GDPR`, or the name of another law. Of another law, only the name is shown. */
  law: v.exactOptional(text),
  sourceRefs: v.exactOptional(sourceRefs),
});

const dataCategory = v.strictObject({
  /** An id of the vocabulary (`categories.ts`), or a custom one. */
  id: slug,
  /** The id of one of `dataGroups`. */
  group: v.exactOptional(slug),
  /** Default: its name in the words file. */
  label: v.exactOptional(languageMap),
  use,
  /**
   * True for data with special protection by law. Default: true for the ids of Art. 9(1) GDPR in the vocabulary.
   * Set it for a custom id, or for data that only another law protects.
   */
  special: v.exactOptional(v.boolean()),
  note: v.exactOptional(languageMap),
  audiences: forAudiences,
  ...claim,
});

const people = v.strictObject({
  id: slug,
  label: languageMap,
  use,
  /** `unclear`: the platform says so, but not how it does it. Default: `clear`. */
  certainty: v.exactOptional(oneOf(['clear', 'unclear'], 'unclear')),
  note: v.exactOptional(languageMap),
  audiences: forAudiences,
  ...claim,
});

const step = v.strictObject({
  text: languageMap,
  /** What the reader sees after the step has worked. */
  result: v.exactOptional(languageMap),
  url: v.exactOptional(link),
});

const route = v.strictObject({
  id: slug,
  /** `browser-signal`: such as Global Privacy Control · `delete-account`: always shown last, with its consequence. */
  type: v.picklist([
    'settings',
    'form',
    'email',
    'letter',
    'phone',
    'in-person',
    'in-app',
    'browser-signal',
    'delete-account',
  ]),
  /** Completes "Option 1: …". Default: the label of the type in the words file. */
  label: v.exactOptional(languageMap),
  /** True for the recommended route; at most one for each audience. Default: false. */
  recommended: v.exactOptional(v.boolean()),
  /** The organisation that handles the request, if it is not the platform: an ombudsman, a register. */
  operator: v.exactOptional(v.strictObject({ name: text, hosts: v.exactOptional(list(host, LIMITS.hosts)) })),
  url: v.exactOptional(link),
  /** For `email`: address, subject and body of the `mailto:` link. */
  address: v.exactOptional(address),
  subject: v.exactOptional(languageMap),
  body: v.exactOptional(languageMap),
  /** For `phone`: the number of the `tel:` link. */
  phone: v.exactOptional(phone),
  /** For `letter` and `in-person`: the address, on one line. */
  postalAddress: v.exactOptional(languageMap),
  /** The labels on the screen, in order, in each of the platform's languages. */
  path: v.exactOptional(labelMap),
  /** The switch at the end of the path, and the position to set it to. */
  control: v.exactOptional(v.strictObject({ label: languageMap, target: v.picklist(['off', 'on']) })),
  /** The option to choose in the form, in the words of the form. */
  option: v.exactOptional(languageMap),
  steps: v.exactOptional(list(step, LIMITS.steps)),
  requiresLogin: v.exactOptional(v.boolean()),
  reasonRequired: v.exactOptional(v.boolean()),
  /** Estimated time, in minutes. */
  minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
  /** Price of this route: "4 euros a month", "free". */
  cost: v.exactOptional(languageMap),
  /** Last day of this route, inclusive, and the time at which it ends, if the route has a deadline of its own. */
  lastDay: v.exactOptional(date),
  lastTime: v.exactOptional(time),
  whoCanUse: v.exactOptional(languageMap),
  covers: v.exactOptional(languageMap),
  notCovers: v.exactOptional(languageMap),
  note: v.exactOptional(languageMap),
  audiences: forAudiences,
  ...claim,
});

/** A ruling or another decision. */
const decision = v.strictObject({
  date: partialDate,
  /** Its effect on the use. */
  outcome: oneOf(['prohibits', 'allows', 'orders', 'fines', 'rejects', 'other'], 'other'),
  text: v.exactOptional(languageMap),
  ...claim,
});

const position = v.strictObject({
  id: slug,
  /**
   * `lead-authority` and `concerned-authority`: supervisory authorities (Art. 56 and 4(22) GDPR) · `authority`: any
   * other authority · `court` · `prosecutor`: also an attorney general · `government` · `organisation`: an NGO or a
   * consumer body.
   */
  role: v.exactOptional(
    v.picklist([
      'lead-authority',
      'concerned-authority',
      'authority',
      'court',
      'prosecutor',
      'government',
      'organisation',
    ]),
  ),
  name: languageMap,
  url: v.exactOptional(link),
  date: v.exactOptional(partialDate),
  position: v.exactOptional(languageMap),
  advice: v.exactOptional(languageMap),
  complaintsReceived: v.exactOptional(languageMap),
  /** The page on which people in its jurisdiction lodge a complaint. */
  complaintUrl: v.exactOptional(link),
  decisions: v.exactOptional(list(decision, LIMITS.decisions)),
  quotes: v.exactOptional(list(quote, LIMITS.quotes)),
  /** Codes of `jurisdictions` for which it is competent. Default: its country. */
  regions: v.exactOptional(list(text, LIMITS.jurisdictions)),
  audiences: forAudiences,
  ...claim,
});

const source = v.strictObject({
  id: slug,
  /** The original title, in the language of the source. Leave it out if it is unknown. */
  title: v.exactOptional(text),
  publisher: text,
  author: v.exactOptional(text),
  url: v.exactOptional(link),
  published: v.exactOptional(partialDate),
  language: languageTag,
});

export const NoticeSchema = v.strictObject({
  $schema: v.exactOptional(text),
  /** Version of the format, `1.x`. Readers ignore unknown fields, and reject another major version. */
  schemaVersion: version,
  /** Permanent, and unique to this notice. */
  id: slug,
  /** Increased with each published change. */
  version: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.version))),
  /** The day of first publication. An earlier clock is treated as wrong. */
  published: v.exactOptional(date),
  modified: v.exactOptional(date),
  /** The day on which a person last checked the text and opened every link. */
  reviewedOn: v.exactOptional(date),
  defaultLanguage: languageTag,
  languages: list(languageTag, LIMITS.languages),
  title: languageMap,
  summary: v.exactOptional(languageMap),
  platform: v.strictObject({
    name: text,
    /**
     * The name in other languages, as in the middle of a sentence: "the grid operators". It is capitalized at the
     * beginning of a sentence. Default: `name`.
     */
    translatedName: v.exactOptional(languageMap),
    /** True if the name takes a plural verb: "the grid operators use". Default: false. */
    plural: v.exactOptional(v.boolean()),
    kind: v.exactOptional(languageMap),
    url: v.exactOptional(link),
    /**
     * Hosts of the platform's pages, besides the host of `url`. The checker compares the links of routes with these.
     */
    hosts: v.exactOptional(list(host, LIMITS.hosts)),
    owner: v.exactOptional(v.strictObject({ name: text, sourceRefs })),
  }),
  controllers: v.exactOptional(list(controller, LIMITS.controllers)),
  jurisdictions: v.exactOptional(list(jurisdiction, LIMITS.jurisdictions)),
  /** `label` completes "uses your data …": "to train AI models". */
  purpose: v.exactOptional(v.strictObject({ label: languageMap })),
  whatChanges: v.exactOptional(v.strictObject({ text: languageMap, ...claim })),
  statedReasons: v.exactOptional(list(quote, LIMITS.quotes)),
  /** The legal basis that the platform claims. `term`: its DPV term, such as `…/eu/gdpr#A6-1-f`. */
  legalBasis: v.exactOptional(
    v.strictObject({
      label: languageMap,
      term: v.exactOptional(link),
      ...claim,
    }),
  ),
  /** IANA name of the zone in which days begin and end, such as `Europe/Amsterdam`. Without it, no days are counted. */
  timeZone: v.exactOptional(text),
  /** The people concerned, their choice, and their plan. Most notices have one entry. */
  audiences: list(audience, LIMITS.audiences),
  /** The period of the data. */
  dataPeriod: v.exactOptional(
    v.strictObject({
      /** Default: a sentence with `from`. */
      text: v.exactOptional(languageMap),
      from: v.exactOptional(partialDate),
      ...claim,
    }),
  ),
  dataGroups: v.exactOptional(list(v.strictObject({ id: slug, label: languageMap }), LIMITS.dataGroups)),
  dataCategories: v.exactOptional(list(dataCategory, LIMITS.dataCategories)),
  /** The meaning of the use for sensitive data. `term`: the term of the law for these data; default: "sensitive". */
  specialCategoryWarning: v.exactOptional(
    v.strictObject({ term: v.exactOptional(languageMap), text: languageMap, ...claim }),
  ),
  people: v.exactOptional(list(people, LIMITS.people)),
  routes: v.exactOptional(list(route, LIMITS.routes)),
  positions: v.exactOptional(list(position, LIMITS.positions)),
  legalStatus: v.exactOptional(
    v.strictObject({
      asOf: v.exactOptional(date),
      text: languageMap,
      ...claim,
    }),
  ),
  context: v.exactOptional(
    list(
      v.strictObject({
        kind: oneOf(['precedent', 'background', 'disputed'], 'background'),
        text: languageMap,
        ...claim,
      }),
      LIMITS.context,
    ),
  ),
  /** Later events. An update does not replace an earlier claim: the claim refers to it with `supersededBy`. */
  updates: v.exactOptional(
    list(
      v.strictObject({
        id: slug,
        date,
        /** Its effect on the claim that it supersedes: less, more, or another change. */
        kind: oneOf(['scope-reduced', 'scope-extended', 'other'], 'other'),
        text: languageMap,
        sourceRefs,
      }),
      LIMITS.updates,
    ),
  ),
  sources: list(source, LIMITS.sources),
});

/** A notice that the checker accepts. */
export type Notice = v.InferOutput<typeof NoticeSchema>;
/** The same text in several languages. */
export type LanguageMap = Record<string, string>;
type Item<T> = NonNullable<T> extends readonly (infer U)[] ? U : never;
export type Audience = Notice['audiences'][number];
export type Choice = Audience['choice'];
export type PlanEntry = Audience['plan'][number];
export type Route = Item<Notice['routes']>;
export type DataCategory = Item<Notice['dataCategories']>;
export type People = Item<Notice['people']>;
export type Position = Item<Notice['positions']>;
export type Decision = Item<Position['decisions']>;
export type Quote = Item<Notice['statedReasons']>;
export type Update = Item<Notice['updates']>;
export type Source = Item<Notice['sources']>;
export type SourceWording = Item<PlanEntry['sourceWording']>;
