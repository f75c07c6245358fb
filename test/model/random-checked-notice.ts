/**
 * Generates random notices that the checker accepts. It repairs the notices of `random-notice.ts`: their references
 * resolve, their days agree, and no text occurs twice, so that a text identifies its field.
 */
import fc from 'fast-check';
import { CATEGORIES } from '../../src/model/categories.js';
import { checkNotice } from '../../src/model/check.js';
import { isoDay, parseDay } from '../../src/model/day.js';
import { LAWS } from '../../src/model/law.js';
import { LIMITS } from '../../src/model/limits.js';
import { safeLink } from '../../src/model/link.js';
import { KINDS, type Audience, type Notice, type PlanEntry, type Route } from '../../src/model/notice.js';
import { notices } from './random-notice.js';
import { ROOT, type Shape } from './schema.js';

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Holder = Record<string, unknown>;
/** Draws an integer from 0 up to, and excluding, a limit. */
type Draw = (below: number) => number;

const ZONES = ['Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];
const REGIONS = ['EU', 'EEA', 'NL', 'GB', 'US', 'BR'];
const VOCABULARY = Object.keys(CATEGORIES);
const BASES = ['a', 'e', 'f'];
/** Plans begin within a year of this day. */
const FIRST_DAY = parseDay('2025-01-01')!;
/** The first word of a purpose, by language. */
const PURPOSES = new Map([
  ['nl', 'om'],
  ['en', 'to'],
  ['de', 'um'],
  ['fr', 'pour'],
]);

/** Fields with identifiers, whose texts stay unchanged. */
const NAMES = ['$schema', 'code', 'jurisdictions', 'regions', 'timeZone'];

const pickFrom = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)]!;

/** Visits every value of a notice with its holder and its field. */
function visit(
  value: unknown,
  see: (holder: Holder, key: string, shape: Shape, field: string) => void,
  shape = ROOT,
  field = '',
): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const found = shape.entries?.[key] ?? shape.item ?? shape.value;
    const under = found?.wrapped ?? found;
    if (!under) continue;
    const name = shape.entries ? key : field;
    see(value as Holder, key, under, name);
    visit((value as Holder)[key], see, under, name);
  }
}

/** Removes about half of the optional fields, so that parts also occur alone. */
function thinOut(notice: Writable<Notice>, draw: Draw): void {
  for (const [key, { type }] of Object.entries(ROOT.entries ?? {}))
    if (type === 'exact_optional' && draw(2)) Reflect.deleteProperty(notice, key);
}

/** Labels data, and uses real codes, categories and zones. */
function repairData(notice: Writable<Notice>, draw: Draw): void {
  for (const jurisdiction of notice.jurisdictions ?? []) {
    if (draw(2)) jurisdiction.code = pickFrom(REGIONS, draw);
    if (draw(2)) jurisdiction.law = pickFrom(LAWS, draw);
  }
  for (const category of notice.dataCategories ?? []) {
    if (draw(2)) category.id = pickFrom(VOCABULARY, draw);
    if (Object.hasOwn(CATEGORIES, category.id)) delete category.special;
    else category.label ??= { [notice.defaultLanguage]: 'a label' };
  }
  if (notice.legalBasis?.term && draw(2))
    notice.legalBasis.term = `https://w3id.org/dpv/legal/eu/gdpr#A6-1-${pickFrom(BASES, draw)}`;
  if (notice.timeZone) notice.timeZone = pickFrom(ZONES, draw);
}

/** Makes the ids of a list unique, and references refer to them. */
function repairReferences(notice: Writable<Notice>, draw: Draw): void {
  let count = 0;
  visit(notice, (holder, key, shape) => {
    const { id, code } = shape.item?.entries ?? {};
    if (!id && !code) return;
    const name = id ? 'id' : 'code';
    const seen = new Set<unknown>();
    for (const item of holder[key] as Holder[]) {
      if (seen.has(item[name])) item[name] = `${String(item[name]).slice(0, 70)}-${String(++count)}`;
      seen.add(item[name]);
    }
  });
  const idsOf = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);
  const codes = (notice.jurisdictions ?? []).map(({ code }) => code);
  const named: Readonly<Record<string, readonly string[]>> = {
    sourceRef: idsOf(notice.sources),
    sourceRefs: idsOf(notice.sources),
    supersededBy: idsOf(notice.updates),
    group: idsOf(notice.dataGroups),
    audiences: idsOf(notice.audiences),
    jurisdictions: codes,
    regions: codes,
  };
  visit(notice, (holder, key, shape, field) => {
    const names = named[field];
    if (!names || holder === notice) return;
    if (!names.length) Reflect.deleteProperty(holder, key);
    else if (shape.type === 'string' && key !== 'code') holder[key] = pickFrom(names, draw);
  });
}

/** Gives several audiences names, and puts the entries of each plan in order. */
function repairAudiences(notice: Writable<Notice>, draw: Draw): void {
  for (const audience of notice.audiences) {
    // the ordinary case, with a day count
    if (draw(2)) audience.choice.kind = 'opt-out';
    if (notice.audiences.length > 1) audience.name ??= { [notice.defaultLanguage]: 'some people' };
    let day = FIRST_DAY + draw(365);
    for (const [index, entry] of audience.plan.entries()) {
      day = repairDays(entry, day, index === 0, draw);
      repairLastDay(entry, audience.choice.kind, notice, draw);
    }
  }
  repairPublication(notice);
}

/**
 * Makes an entry take effect on a day, and the use begin when its state requires. Returns the day on which it takes
 * effect.
 */
function repairDays(entry: Writable<PlanEntry>, earliest: number, isFirst: boolean, draw: Draw): number {
  const day = earliest + draw(60);
  delete entry.from;
  entry.announced = isoDay(day);
  if (isFirst && !draw(4)) entry.announced = entry.announced.slice(0, pickFrom([4, 7], draw));
  else if (draw(2)) entry.from = isoDay(day + draw(3) * 15);
  if (entry.from !== undefined && draw(2)) delete entry.announced;
  else if (isFirst && !draw(4)) {
    delete entry.announced;
    delete entry.from;
  }

  const inForce = parseDay(entry.from ?? '') ?? day;
  const { start, state } = entry;
  const isPlanned = state === 'planned';
  const hasBegun = state === 'started' || state === 'resumed';
  if (start === undefined ? hasBegun : start === (isPlanned ? 'unknown' : 'undecided')) {
    if (hasBegun) entry.start = 'unknown';
    else delete entry.start;
  }
  if (parseDay(entry.start ?? '') !== undefined) entry.start = isoDay(inForce + draw(60) * (isPlanned ? 1 : -1));
  return inForce + 1;
}

/** Puts the last day before the start, or after it with grace, and removes fields that do not fit. */
function repairLastDay(
  entry: Writable<PlanEntry>,
  kind: Audience['choice']['kind'],
  { defaultLanguage, timeZone }: Notice,
  draw: Draw,
): void {
  const start = parseDay(entry.start ?? '');
  delete entry.grace;
  if (parseDay(entry.lastDay ?? '') !== undefined) {
    if (kind !== 'opt-out') delete entry.lastDay;
    else if (start !== undefined && draw(2)) entry.lastDay = isoDay(start - 1 - draw(30));
    else {
      entry.lastDay = isoDay((start ?? FIRST_DAY + 400) + draw(90));
      if (start !== undefined || (entry.start === 'unknown' && entry.state !== 'planned')) entry.grace = true;
    }
  } else if (kind === 'none') delete entry.lastDay;

  if (entry.lastDay === 'rolling') entry.lastDayText ??= { [defaultLanguage]: 'within some days' };
  else delete entry.lastDayText;
  const last = parseDay(entry.lastDay ?? '') ?? (kind === 'opt-out' && start !== undefined ? start - 1 : undefined);
  for (const wording of entry.sourceWording ?? [])
    if (parseDay(wording.reading ?? '') !== undefined && last !== undefined)
      wording.reading = isoDay(last + draw(2) * draw(9));
  repairTime(entry, timeZone);
}

/** Removes a time without a day or a zone, and one that a clock change may skip. */
function repairTime(end: Writable<Pick<PlanEntry | Route, 'lastDay' | 'lastTime'>>, timeZone?: string): void {
  if (parseDay(end.lastDay ?? '') === undefined || timeZone === undefined) delete end.lastTime;
  else if (end.lastTime?.startsWith('02')) end.lastTime = '17:00';
}

/** Puts the publication before the last days of the plans. */
function repairPublication(notice: Writable<Notice>): void {
  if (notice.published !== undefined) notice.published = isoDay(FIRST_DAY - 100);
  if (notice.modified !== undefined) notice.modified = isoDay(FIRST_DAY - 50);
}

/** Gives routes instructions and people with a choice, and at most one recommendation each. */
function repairRoutes(notice: Writable<Notice>, draw: Draw): void {
  // many routes, so that most are folded away
  if (notice.routes && !draw(3)) {
    const copies = structuredClone(notice.routes).map((route, index) => ({ ...route, id: `copy-${String(index)}` }));
    notice.routes = [...notice.routes, ...copies].slice(0, LIMITS.routes);
  }
  const everybody = notice.audiences.map(({ id }) => id);
  const withChoice = notice.audiences.filter(({ choice }) => choice.kind !== 'none').map(({ id }) => id);
  const recommended = new Set<string>();
  const text = { [notice.defaultLanguage]: 'a place' };
  for (const route of notice.routes ?? []) {
    if (route.type !== 'delete-account' && withChoice.length < everybody.length) {
      const people = (route.audiences ?? everybody).filter((id) => withChoice.includes(id));
      if (people.length) route.audiences = people;
      else route.type = 'delete-account';
    }
    const people = route.audiences ?? everybody;
    if (route.type === 'delete-account' || people.some((id) => recommended.has(id))) delete route.recommended;
    if (route.recommended) for (const id of people) recommended.add(id);

    const { type } = route;
    if (type !== 'email' && draw(2)) delete route.address;
    if (type !== 'phone' && draw(2)) delete route.phone;
    if (type === 'email') route.address ??= 'a@example.com';
    else if (type === 'phone') route.phone ??= '0800-1234';
    else if (type === 'letter' || type === 'in-person') route.postalAddress ??= { ...text };
    else if (!route.url && !route.address && !route.phone && !route.postalAddress && !route.path && !route.steps)
      route.url = 'https://example.com/';
    repairTime(route, notice.timeZone);
  }
  // links go to the platform and to the operators that routes name
  const hosts = (notice.routes ?? []).flatMap(({ operator, steps = [], url }) => {
    const own = [url, ...steps.map((step) => step.url)].flatMap((one) => safeLink(one)?.host ?? []);
    if (!operator || !own.length) return own;
    operator.hosts = [...new Set(own)].slice(0, LIMITS.hosts);
    return own.slice(LIMITS.hosts);
  });
  if (hosts.length) notice.platform.hosts = [...new Set(hosts)];
}

/** Writes texts in the required languages, and in `lang` in most cases; each text is unique. */
function repairTexts(notice: Writable<Notice>, draw: Draw, lang: string): void {
  let count = 0;
  visit(notice, (holder, key, shape) => {
    if (shape.type !== 'record' || shape.value?.type !== 'string') return;
    const map = holder[key] as Record<string, string>;
    const { originalLanguage = notice.defaultLanguage } = holder as { readonly originalLanguage?: string };
    const [text = 'a text'] = Object.values(map);
    map[originalLanguage] ??= text;
    if (draw(3)) map[lang] ??= text;
  });
  visit(notice, (holder, key, shape, field) => {
    if (shape !== KINDS.text || NAMES.includes(field)) return;
    if (field === 'law' && LAWS.some((law) => law === holder[key])) return;
    holder[key] = `${String(holder[key]).slice(0, 1900).toWellFormed()} «${String(++count)}»`;
  });
  const purpose = notice.purpose?.label ?? {};
  for (const language of Object.keys(purpose))
    purpose[language] = `${PURPOSES.get(language.split('-')[0]!) ?? 'x'} ${purpose[language]!}`;
}

function repair(given: Notice, draw: Draw, lang: string): Notice {
  const notice: Writable<Notice> = structuredClone(given);
  notice.defaultLanguage = pickFrom([lang, lang, notice.defaultLanguage], draw);
  notice.languages = [...new Set([lang, notice.defaultLanguage, ...notice.languages.slice(0, 3)])];
  if (!draw(3)) thinOut(notice, draw);
  repairData(notice, draw);
  repairReferences(notice, draw);
  repairAudiences(notice, draw);
  repairRoutes(notice, draw);
  repairTexts(notice, draw, lang);
  return notice;
}

/** Random notices that the checker accepts, written in a language. */
export const checkedNotices = (lang: string): fc.Arbitrary<Notice> =>
  fc
    .tuple(notices, fc.array(fc.nat(), { minLength: 41, maxLength: 41 }))
    .map(([notice, numbers]) => {
      let drawn = 0;
      return repair(notice, (below) => numbers[drawn++ % numbers.length]! % below, lang);
    })
    .filter((notice) => checkNotice(notice).every(({ severity }) => severity === 'warning'));
