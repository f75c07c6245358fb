/**
 * The lenient reader of the page. It copies the known fields of the known types out of whatever it is
 * handed, leaves out the smallest broken part, and says what it left out. Small, because it travels in the
 * embed file; typed by the schema, so that a field it forgets does not compile, and held to the schema by a
 * property test: what the checker accepts it keeps whole, what it returns the schema accepts.
 */
import { parseDay, parsePartialDate } from './day.js';
import { LIMITS } from './limits.js';
import { isAddress, safeLink } from './link.js';
import type { Notice } from './notice.js';
import { LANGUAGE_TAG, MAX_TEXT, plainText } from './text.js';

/** What a reading gave: the notice, if enough of it was there, and a line for each part left out. */
export interface Reading {
  readonly notice?: Notice;
  /** Each names a path, what is expected there, and that it was left out. */
  readonly problems: readonly string[];
}

type Report = (path: string, expected: string) => undefined;
type Reader<T> = (value: unknown, path: string, report: Report) => T | undefined;

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type Required_<T> = { [K in Exclude<keyof T, OptionalKeys<T>>]: Reader<T[K]> };
type Optional_<T> = { [K in OptionalKeys<T>]-?: Reader<Exclude<T[K], undefined>> };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A reader for texts that pass a test. */
const textThat =
  (expected: string, test: (text: string) => unknown): Reader<string> =>
  (value, path, report) =>
    typeof value === 'string' && test(value) ? value : report(path, expected);

const text: Reader<string> = (value, path, report) => {
  const plain = typeof value === 'string' && value.length <= MAX_TEXT && plainText(value);
  return plain || report(path, `a text of 1 to ${String(MAX_TEXT)} characters`);
};
const slug = textThat('a lower-case id', (value) => value.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value));
const languageTag = textThat('a language tag', (value) => LANGUAGE_TAG.test(value));
const date: Reader<string> = (value, path, report) =>
  typeof value === 'string' && parseDay(value) !== undefined ? value.trim() : report(path, 'a date like 2025-11-02');
const partialDate: Reader<string> = (value, path, report) =>
  typeof value === 'string' && parsePartialDate(value) ? value.trim() : report(path, 'a date like 2025-11-02 or 2025');
const link = textThat('an https address', (value) => /^https:\/\//.test(value) && safeLink(value));
const address = textThat('an e-mail address', isAddress);
const boolean: Reader<boolean> = (value, path, report) =>
  typeof value === 'boolean' ? value : report(path, 'true or false');
const wholeNumber =
  (most: number): Reader<number> =>
  (value, path, report) =>
    Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most
      ? (value as number)
      : report(path, 'a whole number from 1');

/** One of some words, in any case. Others become `instead`, where there is a safe one. */
const oneOf =
  <T extends string>(words: readonly T[], instead?: T): Reader<T> =>
  (value, path, report) => {
    const lower = typeof value === 'string' ? value.toLowerCase() : '';
    return words.find((word) => word.toLowerCase() === lower) ?? (report(path, words.join(', ')), instead);
  };
const use = oneOf(['used', 'possible', 'unclear', 'not-used'], 'unclear');

/** The first `most` items that can be read; nothing where none can. */
const list =
  <T>(item: Reader<T>, most: number): Reader<T[]> =>
  (value, path, report) => {
    if (!Array.isArray(value)) return report(path, 'a list');
    if (value.length > most) report(path, `at most ${String(most)} items`);
    const items: T[] = [];
    for (const [index, entry] of value.slice(0, most).entries()) {
      const read = item(entry, `${path}[${String(index)}]`, report);
      if (read !== undefined) items.push(read);
    }
    return items.length ? items : report(path, 'at least one item');
  };

/** The fields of an object; nothing where a required one is missing or broken. */
const object =
  <T>(required: Required_<T>, optional: Optional_<T>): Reader<T> =>
  (value, path, report) => {
    if (!isObject(value)) return report(path, 'an object');
    const read: Record<string, unknown> = {};
    for (const fields of [required, optional]) {
      for (const [key, reader] of Object.entries(fields) as [string, Reader<unknown>][]) {
        const at = path ? `${path}.${key}` : key;
        const field = Object.hasOwn(value, key) ? value[key] : undefined;
        if (field !== undefined) read[key] = reader(field, at, report);
        else if (fields === required) report(at, 'a value');
        if (read[key] === undefined) {
          if (fields === required) return undefined;
          // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- an absent field is absent, not undefined
          delete read[key];
        }
      }
    }
    return read as T;
  };

/** What a record of languages holds, by language tag. */
const byLanguage =
  <T>(reader: Reader<T>): Reader<Record<string, T>> =>
  (value, path, report) => {
    if (!isObject(value)) return report(path, 'texts by language');
    const read: Record<string, T> = {};
    for (const [language, entry] of Object.entries(value)) {
      const at = `${path}.${language}`;
      const one = LANGUAGE_TAG.test(language) ? reader(entry, at, report) : report(at, 'a language tag');
      if (one !== undefined) read[language] = one;
    }
    return Object.keys(read).length ? read : report(path, 'at least one language');
  };

const texts = byLanguage(text);
type Field<K extends keyof Notice> = NonNullable<Notice[K]>;
type Item<K extends keyof Notice> = Field<K> extends readonly (infer T)[] ? T : never;

const sourceRefs = list(slug, LIMITS.sources);
const claim = { supersededBy: slug };

const quote = object<Item<'statedReasons'>>(
  {
    speaker: object({ name: text }, { role: texts }),
    originalLanguage: languageTag,
    text: texts,
    sourceRef: slug,
  },
  {},
);
const wordings = list(
  object<NonNullable<Field<'lastDayToAct'>['sourceWording']>[number]>(
    { text, language: languageTag, sourceRef: slug },
    { reading: (value, ...rest) => (value === 'ambiguous' ? value : date(value, ...rest)) },
  ),
  LIMITS.wordings,
);

const required: Required_<Notice> = {
  schemaVersion: textThat('a version like 1.0', (value) => /^1\.\d+$/.test(value)),
  id: slug,
  defaultLanguage: languageTag,
  languages: list(languageTag, LIMITS.languages),
  title: texts,
  platform: object<Field<'platform'>>(
    { name: text },
    {
      kind: texts,
      url: link,
      hosts: list(
        textThat('a host name', (value) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(value)),
        LIMITS.hosts,
      ),
      owner: object({ name: text, sourceRefs }, {}),
    },
  ),
  sources: list(
    object<Item<'sources'>>(
      {
        id: slug,
        type: oneOf(['platform', 'authority', 'court', 'news', 'ngo', 'database']),
        publisher: text,
        language: languageTag,
      },
      { title: text, author: text, url: link, published: partialDate, accessed: date },
    ),
    LIMITS.sources,
  ),
};

const optional: Optional_<Notice> = {
  $schema: textThat('an address', (value) => value.length <= 2048),
  version: wholeNumber(LIMITS.version),
  published: date,
  modified: date,
  reviewedOn: date,
  summary: texts,
  controllers: list(
    object<Item<'controllers'>>(
      { id: slug, name: text, sourceRefs },
      { ...claim, address: text, jurisdictions: list(text, LIMITS.jurisdictions) },
    ),
    LIMITS.controllers,
  ),
  jurisdictions: list(
    object<Item<'jurisdictions'>>({ code: text, name: texts }, { law: text, sourceRefs }),
    LIMITS.jurisdictions,
  ),
  status: object<Field<'status'>>(
    { activity: oneOf(['planned', 'halted', 'withdrawn']), sourceRefs },
    { ...claim, asOf: date, text: texts },
  ),
  announcedOn: object<Field<'announcedOn'>>({ date, sourceRefs }, { ...claim, sourceWording: wordings }),
  purpose: object<Field<'purpose'>>({ label: texts }, { term: link }),
  whatChanges: object<Field<'whatChanges'>>({ text: texts, sourceRefs }, claim),
  statedReasons: list(quote, LIMITS.quotes),
  legalBasis: object<Field<'legalBasis'>>({ label: texts, sourceRefs }, { ...claim, claimedBy: text, term: link }),
  default: object<Field<'default'>>(
    { state: oneOf(['on', 'off']), sourceRefs },
    { ...claim, model: oneOf(['opt-out', 'opt-in', 'no-choice']), note: texts },
  ),
  timeZone: textThat(
    'a time zone like Europe/Amsterdam',
    (value) => value.length <= 60 && /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/.test(value),
  ),
  effectiveFrom: object<Field<'effectiveFrom'>>({ date, sourceRefs }, claim),
  lastDayToAct: object<Field<'lastDayToAct'>>(
    { date, sourceRefs },
    { derivation: oneOf(['stated', 'day-before-effective', 'editorial']), sourceWording: wordings },
  ),
  afterDate: object<Field<'afterDate'>>(
    { sourceRefs },
    { ...claim, optOutPossible: boolean, reversible: boolean, text: texts, term: link },
  ),
  dataPeriod: object<Field<'dataPeriod'>>(
    { sourceRefs },
    { ...claim, text: texts, from: partialDate, to: partialDate },
  ),
  dataGroups: list(object<Item<'dataGroups'>>({ id: slug, label: texts }, { term: link }), LIMITS.dataGroups),
  dataCategories: list(
    object<Item<'dataCategories'>>(
      { id: slug, use, sourceRefs },
      {
        ...claim,
        group: slug,
        label: texts,
        special: boolean,
        note: texts,
        term: link,
        termMatch: oneOf(['exact', 'broad']),
      },
    ),
    LIMITS.dataCategories,
  ),
  specialCategoryWarning: object<Field<'specialCategoryWarning'>>({ text: texts, sourceRefs }, claim),
  people: list(
    object<Item<'people'>>(
      { id: slug, label: texts, use, sourceRefs },
      { ...claim, certainty: oneOf(['clear', 'unclear'], 'unclear'), note: texts, term: link },
    ),
    LIMITS.people,
  ),
  routes: list(
    object<Item<'routes'>>(
      { id: slug, type: oneOf(['settings', 'form', 'email', 'letter', 'in-app']), sourceRefs },
      {
        ...claim,
        label: texts,
        recommended: boolean,
        url: link,
        address,
        path: byLanguage(list(text, LIMITS.path)),
        control: object({ label: texts, target: oneOf(['off', 'on']) }, {}),
        option: texts,
        steps: list(object({ text: texts }, { result: texts, url: link }), LIMITS.steps),
        requiresLogin: boolean,
        reasonRequired: boolean,
        minutes: wholeNumber(600),
        whoCanUse: texts,
        covers: texts,
        notCovers: texts,
        note: texts,
        linkCheckedOn: date,
      },
    ),
    LIMITS.routes,
  ),
  authorities: list(
    object<Item<'authorities'>>(
      { id: slug, name: texts, sourceRefs },
      {
        ...claim,
        role: oneOf(['lead', 'concerned', 'other']),
        url: link,
        date: partialDate,
        position: texts,
        advice: texts,
        complaintsReceived: texts,
        complaintUrl: link,
        quotes: list(quote, LIMITS.quotes),
        term: link,
      },
    ),
    LIMITS.authorities,
  ),
  legalStatus: object<Field<'legalStatus'>>(
    {
      value: oneOf(
        [
          'unsettled',
          'under-review',
          'court-pending',
          'ordered-to-stop',
          'found-unlawful',
          'found-lawful',
          'not-known',
        ],
        'not-known',
      ),
      text: texts,
      sourceRefs,
    },
    { ...claim, asOf: date, term: link },
  ),
  context: list(
    object<Item<'context'>>(
      { kind: oneOf(['precedent', 'background', 'disputed'], 'background'), text: texts, sourceRefs },
      claim,
    ),
    LIMITS.context,
  ),
  updates: list(
    object<Item<'updates'>>(
      {
        id: slug,
        date,
        kind: oneOf([
          'date-changed',
          'scope-reduced',
          'scope-extended',
          'halted',
          'withdrawn',
          'authority',
          'correction',
        ]),
        text: texts,
        sourceRefs,
      },
      {},
    ),
    LIMITS.updates,
  ),
};

const notice = object<Notice>(required, optional);
const part = object<Partial<Notice>>({}, { ...required, ...optional });

/** Reads a parsed JSON document, or an object from a script, as a notice. Never throws on data. */
export function readNotice(raw: unknown): Reading {
  const { problems, read } = attempt(notice, raw);
  return read ? { notice: read, problems } : { problems };
}

/** Reads a part of a notice, of which nothing is required: what attributes give. Empty ones count as absent. */
export function readPart(raw: object): { readonly part: Partial<Notice>; readonly problems: readonly string[] } {
  const { problems, read } = attempt(part, Object.fromEntries(Object.entries(raw).filter(([, value]) => value)));
  return { part: read ?? {}, problems };
}

function attempt<T>(reader: Reader<T>, raw: unknown): { read: T | undefined; problems: readonly string[] } {
  const problems: string[] = [];
  const report: Report = (path, expected) => {
    problems.push(`${path || 'the document'}: expected ${expected}`);
    return undefined;
  };
  try {
    return { read: reader(raw, '', report), problems };
  } catch {
    // a getter or a proxy of the page's own
    return { read: undefined, problems: [...problems, 'the document: expected plain data'] };
  }
}
