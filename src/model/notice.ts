/**
 * The notice: one JSON document that says what a platform changes, by when, with which data, how to say no,
 * and who says so. This schema is the only place where its structure is written: the TypeScript type, the
 * strict checker (`check.ts`) and the published JSON Schema come from it, and the lenient reader of the page
 * (`read.ts`) is typed by it and tested against it.
 */
import * as v from 'valibot';
import { isAddress, isPhone, MAX_ADDRESS, MAX_LINK, safeLink } from './link.js';
import { isPartialDate, parseDay, parseTime } from './day.js';
import { LIMITS } from './limits.js';
import { LANGUAGE_TAG, MAX_TEXT, PLAIN_TEXT, plainText } from './text.js';

// Each message completes "Write …": the checker makes its advice of it.
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

/** The word that the page reads instead of one that it does not know, by the schema of those that have a safe one. */
export const INSTEAD = new Map<unknown, string>();
const oneOf = <const T extends string>(words: readonly T[], instead: NoInfer<T>) => {
  const schema = v.picklist(words);
  INSTEAD.set(schema, instead);
  return schema;
};
const use = oneOf(['used', 'possible', 'unclear', 'not-used'], 'unclear');

/** The kinds of text, by the names that `notice.shape.ts` has for them; the reader of the page says which it expected. */
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

/** What every claim carries: who says it, and the later update that overtook it. */
const claim = { sourceRefs, supersededBy: v.exactOptional(slug) };

/** Somebody's own words. `text` holds them in `originalLanguage`; other languages are the editors' translations. */
const quote = v.strictObject({
  speaker: v.strictObject({ name: text, role: v.exactOptional(languageMap) }),
  originalLanguage: languageTag,
  text: languageMap,
  sourceRef: slug,
});

/** How a source itself puts a date. `reading`: the last day to act that follows from it. */
const sourceWording = v.strictObject({
  text,
  language: languageTag,
  reading: v.exactOptional(v.union([v.literal('ambiguous'), date])),
  sourceRef: slug,
});

/** The ids of the audiences for which something holds. Default: all of them. */
const forAudiences = v.exactOptional(list(slug, LIMITS.audiences));

/** What people can do about it. `kind` holds in every phase, whether or not the notice knows a route. */
const choice = v.strictObject({
  /**
   * `opt-out`: the use is on unless people say no · `opt-in`: off unless they say yes · `none`: there is no way to say
   * no · `unknown`: nobody says.
   */
  kind: oneOf(['opt-out', 'opt-in', 'none', 'unknown'], 'unknown'),
  /** What happens to someone who does nothing. */
  text: v.exactOptional(languageMap),
  /** What saying no costs: money, or a service that ends ("pay or okay"). */
  cost: v.exactOptional(languageMap),
  ...claim,
});

/**
 * One entry in the history of what was announced and what happened. Each is whole: nothing is inherited from another.
 * The last entry in force holds.
 */
const planEntry = v.strictObject({
  /** When this became known. Before it, readers are not told of it. */
  announced: v.exactOptional(partialDate),
  /** From when it is in force. Default: `announced`. A later day is told as coming. */
  from: v.exactOptional(date),
  /**
   * `planned`: announced · `started`: a source says that the use began · `paused`: on hold · `resumed`: used again, by a
   * source · `halted`: stopped · `withdrawn`: called off · `unknown`: nobody knows whether it goes on.
   */
  state: oneOf(['planned', 'started', 'paused', 'resumed', 'halted', 'withdrawn', 'unknown'], 'unknown'),
  /** First day of use, from 00:00. `unknown`: it has one, and nobody knows which · `undecided`: there is none yet. */
  start: v.exactOptional(v.union([v.picklist(['unknown', 'undecided']), date])),
  /**
   * Last day to act, inclusive. `any-time`: acting at any time does the same · `rolling`: it differs from person to
   * person, as `lastDayText` says. Default: the day before `start`, where the choice is `opt-out`.
   */
  lastDay: v.exactOptional(v.union([v.picklist(['any-time', 'rolling']), date])),
  /** The time at which the last day ends, in `timeZone`. Default: the end of the day. */
  lastTime: v.exactOptional(time),
  /** For `rolling`: completes "Say no …", for example "within 14 days of the letter that you get". */
  lastDayText: v.exactOptional(languageMap),
  /** Whose day it is. `stated`: a source gives it · `editorial`: the editors chose it. */
  derivation: v.exactOptional(v.picklist(['stated', 'editorial'])),
  /** True where a source says that acting after the start, until the last day, counts as acting before. */
  grace: v.exactOptional(v.boolean()),
  /** How the sources put the last day. */
  sourceWording: v.exactOptional(list(sourceWording, LIMITS.wordings)),
  /** `will` (default), or `may` where the platform only reserves the right. */
  certainty: v.exactOptional(oneOf(['will', 'may'], 'may')),
  /** What was announced, or what happened, in a sentence of its own. */
  text: v.exactOptional(languageMap),
  ...claim,
});

/** A group of people for whom the same holds. Nothing is inherited from another group. */
const audience = v.strictObject({
  id: slug,
  /** Completes "For …": "new users". Needed where there is more than one. */
  name: v.exactOptional(languageMap),
  /** Codes of `jurisdictions` in which these people live. Default: anywhere. */
  regions: v.exactOptional(list(text, LIMITS.jurisdictions)),
  choice,
  plan: list(planEntry, LIMITS.plan),
  /** What acting after the last day still does. */
  afterDate: v.exactOptional(
    v.strictObject({
      optOutPossible: v.exactOptional(v.boolean()),
      /** Whether what was used before can be taken out again. */
      reversible: v.exactOptional(v.boolean()),
      text: v.exactOptional(languageMap),
      ...claim,
    }),
  ),
});

const controller = v.strictObject({
  id: slug,
  name: text,
  /** Codes of `jurisdictions` for which this controller answers. */
  jurisdictions: v.exactOptional(list(text, LIMITS.jurisdictions)),
  /** Where a letter reaches it, on one line, and where an e-mail does: for the letter of objection. */
  address: v.exactOptional(text),
  email: v.exactOptional(address),
  ...claim,
});

const jurisdiction = v.strictObject({
  /** `EU`, `EEA` or an ISO 3166 code. */
  code: text,
  name: languageMap,
  /** `GDPR`, `UK GDPR`, or the name of another law, of which nothing is said but its name. */
  law: v.exactOptional(text),
  sourceRefs: v.exactOptional(sourceRefs),
});

const dataCategory = v.strictObject({
  /** An id of the vocabulary, or one of the notice's own. */
  id: slug,
  /** The id of one of `dataGroups`. */
  group: v.exactOptional(slug),
  /** Default: the vocabulary's name. */
  label: v.exactOptional(languageMap),
  use,
  /**
   * True for data that the law protects more than others. The vocabulary knows those of Art. 9(1) GDPR; what another law
   * calls so, and kinds of data that are not in the vocabulary, have to say it.
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
  /** `unclear`: the platform says so, how it will do it is not known. */
  certainty: v.exactOptional(oneOf(['clear', 'unclear'], 'unclear')),
  note: v.exactOptional(languageMap),
  audiences: forAudiences,
  ...claim,
});

const step = v.strictObject({
  text: languageMap,
  /** What the reader sees when it worked. */
  result: v.exactOptional(languageMap),
  url: v.exactOptional(link),
});

const route = v.strictObject({
  id: slug,
  /** `browser-signal`: such as Global Privacy Control · `delete-account`: always told last, and as what it is. */
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
  /** Completes "Option 1: …". Default: the words' own for the type. */
  label: v.exactOptional(languageMap),
  /** True for the route to take first; at most one for the same people. */
  recommended: v.exactOptional(v.boolean()),
  /** Who says no here for the platform, where that is somebody else: an ombudsman, a register. */
  operator: v.exactOptional(v.strictObject({ name: text, hosts: v.exactOptional(list(host, LIMITS.hosts)) })),
  url: v.exactOptional(link),
  /** For `email`: the address, from which the `mailto:` is built, with these as its subject and body. */
  address: v.exactOptional(address),
  subject: v.exactOptional(languageMap),
  body: v.exactOptional(languageMap),
  /** For `phone`: the number, from which the `tel:` is built. */
  phone: v.exactOptional(phone),
  /** For `letter` and `in-person`: where, on one line. */
  postalAddress: v.exactOptional(languageMap),
  /** The labels on the screen, in order, for each language that the platform speaks. */
  path: v.exactOptional(labelMap),
  /** The switch at the end of the path and what to turn it to. */
  control: v.exactOptional(v.strictObject({ label: languageMap, target: v.picklist(['off', 'on']) })),
  /** What to choose in the form, as the form words it. */
  option: v.exactOptional(languageMap),
  steps: v.exactOptional(list(step, LIMITS.steps)),
  requiresLogin: v.exactOptional(v.boolean()),
  reasonRequired: v.exactOptional(v.boolean()),
  /** About how long it takes. */
  minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
  /** What this route costs: "4 euros a month", "free". */
  cost: v.exactOptional(languageMap),
  /** The last day of this route, where it has one of its own; and the time at which that day ends. */
  lastDay: v.exactOptional(date),
  lastTime: v.exactOptional(time),
  whoCanUse: v.exactOptional(languageMap),
  covers: v.exactOptional(languageMap),
  notCovers: v.exactOptional(languageMap),
  note: v.exactOptional(languageMap),
  audiences: forAudiences,
  ...claim,
});

/** A ruling or another decision, as a fact of its own. */
const decision = v.strictObject({
  date: partialDate,
  /** What it does to the use; `other` for all else. */
  outcome: oneOf(['prohibits', 'allows', 'orders', 'fines', 'rejects', 'other'], 'other'),
  text: v.exactOptional(languageMap),
  ...claim,
});

const position = v.strictObject({
  id: slug,
  /**
   * Who speaks. `lead-authority` and `concerned-authority`: supervisory authorities (Art. 56, 4(22) GDPR) ·
   * `authority`: any other · `court` · `prosecutor`: or an attorney general · `government` · `organisation`: an NGO or a
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
  /** Where its own people lodge a complaint. */
  complaintUrl: v.exactOptional(link),
  decisions: v.exactOptional(list(decision, LIMITS.decisions)),
  quotes: v.exactOptional(list(quote, LIMITS.quotes)),
  /** Codes of `jurisdictions` for which it is competent. Default: those of its country. */
  regions: v.exactOptional(list(text, LIMITS.jurisdictions)),
  audiences: forAudiences,
  ...claim,
});

const source = v.strictObject({
  id: slug,
  /** The source's own title, in its own language; left out where it is not known. */
  title: v.exactOptional(text),
  publisher: text,
  author: v.exactOptional(text),
  url: v.exactOptional(link),
  published: v.exactOptional(partialDate),
  language: languageTag,
});

export const NoticeSchema = v.strictObject({
  $schema: v.exactOptional(text),
  /** The format, `1.x`. Readers ignore fields they do not know, and refuse another first number. */
  schemaVersion: version,
  /** Permanent and never used for another notice. */
  id: slug,
  /** Raised at each published change. */
  version: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.version))),
  /** The day of first publication. A clock that is before it is taken to be wrong. */
  published: v.exactOptional(date),
  modified: v.exactOptional(date),
  /** The day a person last checked the text and opened every link. */
  reviewedOn: v.exactOptional(date),
  defaultLanguage: languageTag,
  languages: list(languageTag, LIMITS.languages),
  title: languageMap,
  summary: v.exactOptional(languageMap),
  platform: v.strictObject({
    name: text,
    /**
     * The name where a language has another, as it stands in the middle of a sentence: "the grid operators". At its
     * beginning it gets a capital. Default: `name`.
     */
    translatedName: v.exactOptional(languageMap),
    /** True for a name that takes the plural: "the grid operators use". */
    plural: v.exactOptional(v.boolean()),
    kind: v.exactOptional(languageMap),
    url: v.exactOptional(link),
    /** Where its own pages live, beside the host of `url`; links of routes are checked against these. */
    hosts: v.exactOptional(list(host, LIMITS.hosts)),
    owner: v.exactOptional(v.strictObject({ name: text, sourceRefs })),
  }),
  controllers: v.exactOptional(list(controller, LIMITS.controllers)),
  jurisdictions: v.exactOptional(list(jurisdiction, LIMITS.jurisdictions)),
  /** `label` completes "uses your data …": "to train AI models". */
  purpose: v.exactOptional(v.strictObject({ label: languageMap })),
  whatChanges: v.exactOptional(v.strictObject({ text: languageMap, ...claim })),
  statedReasons: v.exactOptional(list(quote, LIMITS.quotes)),
  /** The basis that the platform claims. `term`: the DPV's, such as `…/eu/gdpr#A6-1-f`. */
  legalBasis: v.exactOptional(
    v.strictObject({
      label: languageMap,
      term: v.exactOptional(link),
      ...claim,
    }),
  ),
  /** IANA name of the zone whose midnight counts, such as `Europe/Amsterdam`. Without one no days are counted. */
  timeZone: v.exactOptional(text),
  /** Whom it is about, what they can choose, and what happens when: one entry in the ordinary case. */
  audiences: list(audience, LIMITS.audiences),
  /** How far back the data go. */
  dataPeriod: v.exactOptional(
    v.strictObject({
      /** Default: that it goes back to `from`. */
      text: v.exactOptional(languageMap),
      from: v.exactOptional(partialDate),
      ...claim,
    }),
  ),
  dataGroups: v.exactOptional(list(v.strictObject({ id: slug, label: languageMap }), LIMITS.dataGroups)),
  dataCategories: v.exactOptional(list(dataCategory, LIMITS.dataCategories)),
  /** What is special about sensitive data. `term`: what the law calls these; default: sensitive. */
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
  /** What happened since. A later fact does not erase an earlier one: that one points here with `supersededBy`. */
  updates: v.exactOptional(
    list(
      v.strictObject({
        id: slug,
        date,
        /** Whether it takes away from what it overtook, adds to it, or changes it otherwise. */
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
