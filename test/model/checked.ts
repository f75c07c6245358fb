/**
 * Random notices that the checker accepts. Those of `arbitrary.ts` are mended: their references lead somewhere, their
 * dates agree, and no text occurs twice, so that whoever finds a text knows which field it came from.
 */
import fc from 'fast-check';
import { CATEGORIES } from '../../src/model/categories.js';
import { checkNotice } from '../../src/model/check.js';
import { isoDay, parseDay } from '../../src/model/day.js';
import { LIMITS } from '../../src/model/limits.js';
import { safeLink } from '../../src/model/link.js';
import { KINDS, type Notice } from '../../src/model/notice.js';
import { notices } from './arbitrary.js';
import { ROOT, type Shape } from './schema.js';

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Holder = Record<string, unknown>;
/** A whole number below a limit. */
type Draw = (below: number) => number;

const ZONES = ['Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];
const REGIONS = ['EU', 'EEA', 'NL', 'GB', 'US', 'BR'];
const VOCABULARY = Object.keys(CATEGORIES);
const BASES = ['a', 'e', 'f'];

/** Texts by which something is known, and which stay as they are. */
const NAMES = ['$schema', 'code', 'jurisdictions', 'timeZone'];

const pickFrom = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)]!;

/** Visits every value of a notice with its holder, and with the field that it is in. */
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

/** Leaves out about half of what a notice need not have, so that its parts stand alone too. */
function thinOut(notice: Writable<Notice>, draw: Draw): void {
  for (const [key, { type }] of Object.entries(ROOT.entries ?? {}))
    if (type === 'exact_optional' && draw(2)) Reflect.deleteProperty(notice, key);
}

/** Has routes say what to do, data say what they are, and both use what is known of the world. */
function mendParts(notice: Writable<Notice>, draw: Draw): void {
  for (const category of notice.dataCategories ?? []) {
    if (draw(2)) category.id = pickFrom(VOCABULARY, draw);
    if (Object.hasOwn(CATEGORIES, category.id)) delete category.special;
    else category.label ??= { [notice.defaultLanguage]: 'a label' };
  }
  // so many routes that most are folded away
  if (notice.routes && !draw(3)) {
    const copies = [1, 2].flatMap(() => structuredClone(notice.routes ?? []));
    notice.routes = [...notice.routes, ...copies].slice(0, LIMITS.routes);
  }
  for (const route of notice.routes ?? []) {
    if (route.type === 'email' && route.address === undefined) route.type = 'form';
    if (!route.url && !route.address && !route.path && !route.steps) route.url = 'https://example.com/';
  }
  if (notice.legalBasis?.term && draw(2))
    notice.legalBasis.term = `https://w3id.org/dpv/legal/eu/gdpr#A6-1-${pickFrom(BASES, draw)}`;
  for (const jurisdiction of notice.jurisdictions ?? []) if (draw(2)) jurisdiction.code = pickFrom(REGIONS, draw);
  // a notice leads to its own platform only
  const urls = (notice.routes ?? []).flatMap(({ steps = [], url }) => [url, ...steps.map((step) => step.url)]);
  const hosts = urls.flatMap((url) => safeLink(url)?.host ?? []);
  if (hosts.length) notice.platform.hosts = [...new Set(hosts)];
}

function mendDates(notice: Writable<Notice>, draw: Draw): void {
  const { effectiveFrom, lastDayToAct: last, modified, published } = notice;
  if (notice.timeZone) notice.timeZone = pickFrom(ZONES, draw);
  if (modified !== undefined && published !== undefined && modified < published)
    Object.assign(notice, { published: modified, modified: published });
  if (!last) return;
  if (!effectiveFrom && last.derivation === 'day-before-effective') delete last.derivation;
  // the first day that there is has none before it
  if (effectiveFrom?.date === '1990-01-01') effectiveFrom.date = '1990-01-02';
  const before = (parseDay(effectiveFrom?.date ?? '') ?? Infinity) - 1;
  const given = last.derivation === 'day-before-effective' ? Infinity : (parseDay(last.date) ?? Infinity);
  last.date = isoDay(Math.min(before, given));
  for (const wording of last.sourceWording ?? []) if (draw(2)) wording.reading = last.date;
}

/** Gives the items of a list names that differ, and has references name some of them. */
function mendReferences(notice: Writable<Notice>, draw: Draw): void {
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
  const named: Readonly<Record<string, readonly string[]>> = {
    sourceRef: idsOf(notice.sources),
    sourceRefs: idsOf(notice.sources),
    supersededBy: idsOf(notice.updates),
    group: idsOf(notice.dataGroups),
    jurisdictions: (notice.jurisdictions ?? []).map(({ code }) => code),
  };
  visit(notice, (holder, key, shape, field) => {
    const names = named[field];
    if (!names || holder === notice) return;
    if (!names.length) Reflect.deleteProperty(holder, key);
    else if (shape.type === 'string' && key !== 'code') holder[key] = pickFrom(names, draw);
  });
}

/** Writes texts in the languages that they need and most often in `lang`, each of them another. */
function mendTexts(notice: Writable<Notice>, draw: Draw, lang: string): void {
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
    holder[key] = `${String(holder[key]).slice(0, 1900).toWellFormed()} «${String(++count)}»`;
  });
}

function mended(given: Notice, draw: Draw, lang: string): Notice {
  const notice: Writable<Notice> = structuredClone(given);
  notice.defaultLanguage = pickFrom([lang, lang, notice.defaultLanguage], draw);
  notice.languages = [...new Set([lang, notice.defaultLanguage, ...notice.languages.slice(0, 3)])];
  if (!draw(3)) thinOut(notice, draw);
  mendParts(notice, draw);
  mendDates(notice, draw);
  mendReferences(notice, draw);
  mendTexts(notice, draw, lang);
  return notice;
}

/** Any notice that the checker accepts and that is written in a language. */
export const checkedNotices = (lang: string): fc.Arbitrary<Notice> =>
  fc
    .tuple(notices, fc.array(fc.nat(), { minLength: 41, maxLength: 41 }))
    .map(([notice, numbers]) => {
      let drawn = 0;
      return mended(notice, (below) => numbers[drawn++ % numbers.length]! % below, lang);
    })
    .filter((notice) => checkNotice(notice).every(({ severity }) => severity === 'warning'));
