/**
 * Tests that the content includes every text, link and date of a random valid notice, or that a listed reason explains
 * the omission.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSpecialCategory } from '../../src/model/categories.js';
import { audiencesIn } from '../../src/content/input.js';
import { isoDay, parseDay } from '../../src/model/day.js';
import { knownLaw } from '../../src/model/law.js';
import { mailto, safeLink, tel } from '../../src/model/link.js';
import { mayNameGdpr } from '../../src/model/objection.js';
import { lastDayOf, type Situation } from '../../src/model/situation.js';
import { KINDS, type Audience, type Notice } from '../../src/model/notice.js';
import { en, type Words } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { fieldOf, LEFT_OUT_OF_CARD, saidIn, type Said } from '../content-walk.js';
import { holds } from './random-notice.js';
import { checkedNotices as anyCheckedNotices } from './random-checked-notice.js';
import { ROOT, type Shape } from './schema.js';

const RUNS = 250;

/** Fields that the card omits; it shows the wordings elsewhere. */
const LEFT_OUT = Object.fromEntries(Object.entries(LEFT_OUT_OF_CARD).filter(([field]) => field !== 'banner.wordings'));

/** Notices modified on the last supported day, so that nothing in them is in the future. */
const checkedNotices = (lang: string) =>
  anyCheckedNotices(lang).map((notice): Notice => ({ ...notice, modified: '2100-12-31' }));

/** A text of a notice: any string except the values of enumerations. */
interface Given {
  /** Its path, such as `routes[0].note`; texts by language have the path of their field. */
  readonly path: string;
  readonly value: string;
  readonly shape: Shape;
  /** The object that contains the field. */
  readonly parent: Readonly<Record<string, unknown>>;
}

interface Reason {
  /** Paths without indexes. */
  readonly fields: readonly string[] | RegExp;
  readonly why: string;
  /** Default: always. */
  readonly when?: (notice: Notice, given: Given) => boolean;
}

/** Reasons for omitting a text. Each must occur at least once. */
const NOT_SAID: readonly Reason[] = [
  { fields: /\b(?:id|sourceRefs?|supersededBy|group)$/, why: 'an id: its target is included' },
  {
    fields: /\b(?:languages?|defaultLanguage|originalLanguage)$/,
    why: 'a language: an attribute of the text in it',
  },
  { fields: ['$schema', 'schemaVersion'], why: 'the format' },
  {
    fields: ['published', 'modified'],
    why: 'metadata: they detect a wrong clock, and date the calendar file',
  },
  { fields: ['timeZone'], why: 'used to count days' },
  { fields: ['platform.url', 'platform.hosts'], why: 'the checker compares links with them' },
  { fields: ['jurisdictions.code', 'controllers.jurisdictions'], why: 'a code: the name is included' },
  { fields: ['controllers.address', 'controllers.email'], why: 'for the letter' },
  { fields: ['legalBasis.term'], why: 'a term of a vocabulary: the label is included' },
  { fields: ['audiences.regions', 'positions.regions'], why: 'a code: the name of the region is included' },
  { fields: /\.audiences$/, why: 'ids: the names of the audiences are included' },
  { fields: ['audiences.name'], why: 'there is only one group', when: ({ audiences }) => audiences.length === 1 },
  { fields: ['audiences.plan.sourceWording.reading'], why: 'the earliest one is the last day' },
  {
    fields: /^audiences\.plan\./,
    why: 'another entry replaced it; the timeline has its announcement and its start',
    when: (notice, { path }) => isReplaced(notice, path) && !/plan\[\d+\]\.text$/.test(path),
  },
  {
    fields: ['audiences.plan.text'],
    why: 'it was replaced, and has no date in the timeline',
    when: (notice, { parent, path }) => isReplaced(notice, path) && !('announced' in parent) && !('from' in parent),
  },
  {
    fields: ['audiences.plan.start', 'audiences.plan.lastDay', 'audiences.plan.from', 'audiences.plan.announced'],
    why: 'a pause, halt or withdrawal has no future day, and a use that has begun was not announced then',
    when: (_, { parent }) => parent['state'] !== 'planned',
  },
  {
    fields: ['audiences.plan.lastDay', 'audiences.plan.lastTime', 'audiences.plan.lastDayText'],
    why: 'there is no day to act by',
    when: (notice, { path }) => audienceAt(notice.audiences, path).choice.kind !== 'opt-out' || isIdle(notice, path),
  },
  { fields: ['audiences.plan.from'], why: 'it has been in force since its announcement' },
  {
    fields: ['audiences.plan.sourceWording.text'],
    why: 'there is no day to act by, the sources agree, or it concerns a group with only one line',
    when: (notice, { path }) => {
      const audience = audienceAt(notice.audiences, path);
      const entry = audience.plan[Number(/plan\[(\d+)\]/.exec(path)![1])]!;
      const last = lastDayOf(entry, audience.choice.kind);
      return (
        notice.audiences.length > 1 ||
        last === undefined ||
        // a confirmed plan sets the day, and a plan may be open at any time
        situationAt(notice, path).lastDay === undefined ||
        isIdle(notice, path) ||
        entry.sourceWording!.every(({ reading }) => reading === undefined || reading === isoDay(last))
      );
    },
  },
  {
    fields: ['audiences.afterDate.text', 'audiences.choice.text', 'audiences.choice.cost'],
    why: 'the plan was cancelled, or is on hold',
    when: (notice, { path }) => isIdle(notice, path),
  },
  { fields: /^routes\./, why: 'there is nothing to object to', when: isCancelled },
  { fields: ['routes.subject', 'routes.body'], why: 'the link contains them' },
  { fields: ['routes.operator.hosts'], why: 'the checker compares links with them' },
  { fields: ['routes.phone'], why: 'the route links to its address', when: (_, { parent }) => 'address' in parent },
  { fields: ['platform.name'], why: 'another name is included', when: ({ platform }) => 'translatedName' in platform },
  {
    fields: ['routes.url'],
    why: 'the route links to its address or number',
    when: (_, { parent }) => 'address' in parent || 'phone' in parent,
  },
  { fields: ['dataPeriod.from'], why: 'the text includes it', when: (_, { parent }) => 'text' in parent },
  {
    fields: ['dataGroups.label'],
    why: 'this group has no data',
    when: ({ dataCategories = [] }, { parent }) => !dataCategories.some(({ group }) => group === parent['id']),
  },
  {
    fields: ['specialCategoryWarning.text', 'specialCategoryWarning.term'],
    why: 'no data in use are special',
    when: (notice) =>
      !(notice.dataCategories ?? []).some(
        ({ id, special = isSpecialCategory(id) && mayNameGdpr(notice, undefined), use }) =>
          special && (use === 'used' || use === 'possible'),
      ),
  },
];

const audienceAt = (audiences: Notice['audiences'], path: string): Audience =>
  audiences[Number(/^audiences\[(\d+)\]/.exec(path)![1])]!;

/** The situation of the group that a path is about, without a current day. */
function situationAt(notice: Notice, path: string): Situation {
  const { id } = audienceAt(notice.audiences, path);
  return audiencesIn({ notice, words: en }).find(({ audience }) => audience.id === id)!.situation;
}

/**
 * Returns true for an entry of a plan that is not in force, because another one replaced it or it is in the future.
 */
function isReplaced(notice: Notice, path: string): boolean {
  const entry = audienceAt(notice.audiences, path).plan[Number(/plan\[(\d+)\]/.exec(path)![1])];
  return entry !== situationAt(notice, path).entry;
}

/** Returns true if nobody has to act, or not for now. */
const isIdle = (notice: Notice, path: string): boolean =>
  ['on-hold', 'stopped', 'cancelled', 'unknown'].includes(situationAt(notice, path).use);

/** Returns true if the first group has nothing to do any more. */
function isCancelled(notice: Notice): boolean {
  const [first] = audiencesIn({ notice, words: en });
  return first?.situation.use === 'cancelled';
}

const isAbout = ({ fields }: Reason, field: string): boolean =>
  fields instanceof RegExp ? fields.test(field) : fields.includes(field);

/** The languages in which a text may be included; for a quote, its own and the reader's. */
function languagesOf(
  map: object,
  parent: Given['parent'],
  { defaultLanguage }: Notice,
  lang: string,
): readonly string[] {
  const { originalLanguage } = parent as { readonly originalLanguage?: string };
  const wanted = [originalLanguage ?? [], lang, defaultLanguage, ...Object.keys(map)].flat();
  const found = wanted.filter((one) => Object.hasOwn(map, one));
  return originalLanguage === undefined
    ? found.slice(0, 1)
    : found.filter((one) => [originalLanguage, lang].includes(one));
}

/** Every text of a notice for readers of this language. */
function* textsIn(notice: Notice, lang: string): Iterable<Given> {
  function* inside({ shape, value, path, parent }: Omit<Given, 'value'> & { value: unknown }): Iterable<Given> {
    if (shape.wrapped) yield* inside({ shape: shape.wrapped, value, path, parent });
    else if (typeof value === 'string' && shape.type === 'union' && parseDay(value) === undefined) return;
    else if (typeof value === 'string' && shape.type !== 'picklist') yield { shape, value, path, parent };
    else if (Array.isArray(value))
      for (const [index, item] of value.entries())
        yield* inside({ shape: shape.item!, value: item, path: `${path}[${String(index)}]`, parent });
    else if (typeof value === 'object' && value !== null) {
      const own = value as Given['parent'];
      if (shape.type === 'record')
        for (const language of new Set(languagesOf(own, parent, notice, lang)))
          yield* inside({ shape: shape.value!, value: own[language], path, parent });
      else
        for (const [key, field] of Object.entries(shape.entries!))
          yield* inside({ shape: field, value: own[key], path: path ? `${path}.${key}` : key, parent: own });
    }
  }
  yield* inside({ shape: ROOT, value: notice, path: '', parent: {} });
}

/** Returns a predicate that tells whether a part of the content includes a text. */
function says(words: Words, { path, shape, value: given }: Given): (said: Said) => boolean {
  const law = fieldOf(path) === 'jurisdictions.law' ? knownLaw(given) : undefined;
  const value = law ? words.card.law[law] : given;
  if (shape === KINDS.https || shape === KINDS['e-mail']) {
    const href = (mailto(value) ?? safeLink(value))?.href ?? '';
    // a mailto link may have a subject
    return (said) => said.kind === 'link' && (said.value === href || said.value.startsWith(`${href}?subject=`));
  }
  if (shape === KINDS.telephone) return (said) => said.kind === 'link' && said.value === tel(value)?.href;
  if (shape === KINDS.date || shape === KINDS['YYYY-MM-DD'] || (shape.type === 'union' && parseDay(value))) {
    const date = words.date(value);
    return (said) => said.value === (said.kind === 'date' ? value : date);
  }
  if (shape === KINDS.time)
    return (said) => said.kind === 'text' && [value, value.replace(':', '.')].some((time) => said.value.includes(time));
  // a name is capitalized at the beginning of a sentence
  const [first = ''] = value;
  const rest = value.slice(first.length);
  const initial = first.toUpperCase() + rest;
  // most texts do not include the rest, and need one search rather than two
  return (said) =>
    said.kind === 'text' && said.value.includes(rest) && (said.value.includes(value) || said.value.includes(initial));
}

/** The texts of a notice that the content omits without a listed reason. Adds the reasons that apply to `met`. */
function lostIn(notice: Notice, words: Words, said: readonly Said[], met = new Set<Reason>()): readonly Given[] {
  // an address is compared line by line
  const texts = [...textsIn(notice, words.lang)].flatMap((given) =>
    fieldOf(given.path) === 'routes.postalAddress'
      ? given.value.split(/\s*[,،]\s*/).map((value) => ({ ...given, value }))
      : [given],
  );
  return texts.filter((given) => {
    if (said.some(says(words, given))) return false;
    const reasons = NOT_SAID.filter(
      (reason) => isAbout(reason, fieldOf(given.path)) && (reason.when?.(notice, given) ?? true),
    );
    for (const reason of reasons) met.add(reason);
    return !reasons.length;
  });
}

for (const words of [nl, en]) {
  describe(`in ${words.lang}, the content of random valid notices`, () => {
    it('includes every text without a listed reason', () => {
      const met = new Set<Reason>();
      let count = 0;
      holds(checkedNotices(words.lang), RUNS, (notice) => {
        const said = saidIn({ notice, words }, LEFT_OUT);
        count += said.length;
        const lost = lostIn(notice, words, said, met).map(({ path, value }) => `${path}: ${value.slice(0, 80)}`);
        assert.deepEqual(lost, []);
      });
      assert.ok(count > 50 * RUNS, String(count));
      assert.deepEqual(
        NOT_SAID.filter((reason) => !met.has(reason)),
        [],
        'every listed reason must apply to a text',
      );
    });

    it('fails if the content omits any of its parts', () => {
      const left = new Set<string>();
      const found = new Set<string>();
      for (const notice of fc.sample(checkedNotices(words.lang), { numRuns: 120, seed: 2025 })) {
        const said = saidIn({ notice, words }, LEFT_OUT);
        for (const given of textsIn(notice, words.lang)) {
          const field = fieldOf(given.path);
          if (found.has(field) || NOT_SAID.some((reason) => !reason.when && isAbout(reason, field))) continue;
          left.add(field);
          const saying = new Set(said.filter(says(words, given)).map(({ path }) => fieldOf(path)));
          const less = said.filter(({ path }) => !saying.has(fieldOf(path)));
          if (saying.size && lostIn(notice, words, less).some(({ path }) => path === given.path)) found.add(field);
        }
      }
      assert.deepEqual(
        [...left].filter((field) => !found.has(field)),
        [],
      );
      assert.ok(found.size > 55, String(found.size));
    });
  });
}
