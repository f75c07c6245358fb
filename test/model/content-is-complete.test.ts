/** Every text, link and date of random checked notices is said by the content, or is on the list that says why not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSpecialCategory } from '../../src/model/categories.js';
import { mailto, safeLink } from '../../src/model/link.js';
import { KINDS, type Notice } from '../../src/model/notice.js';
import { en, type Words } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { fieldOf, LEFT_OUT_OF_CARD, saidIn, type Said } from '../content-walk.js';
import { holds } from './arbitrary.js';
import { checkedNotices } from './checked.js';
import { ROOT, type Shape } from './schema.js';

const RUNS = 250;

/** A text of a notice: any string but one of a few fixed words. */
interface Given {
  /** Its place, such as `routes[0].note`; texts by language have that of their field. */
  readonly path: string;
  readonly value: string;
  readonly shape: Shape;
  /** What has the field. */
  readonly parent: Readonly<Record<string, unknown>>;
}

interface Reason {
  /** Paths without numbers. */
  readonly fields: readonly string[] | RegExp;
  readonly why: string;
  /** Default: always. */
  readonly when?: (notice: Notice, given: Given) => boolean;
}

/** Texts that nobody is told. Each has to be met. */
const NOT_SAID: readonly Reason[] = [
  { fields: /\b(?:id|sourceRefs?|supersededBy|group)$/, why: 'an id: what it leads to is said' },
  {
    fields: /\b(?:languages?|defaultLanguage|originalLanguage)$/,
    why: 'a language: an attribute of what is said in it',
  },
  { fields: ['$schema', 'schemaVersion'], why: 'the format' },
  {
    fields: ['published', 'modified'],
    why: 'of the document: they find a wrong clock out, and date the calendar file',
  },
  { fields: ['timeZone'], why: 'days are counted by it' },
  { fields: ['platform.url', 'platform.hosts'], why: 'the checker holds links to them' },
  { fields: ['jurisdictions.code', 'controllers.jurisdictions'], why: 'a code: the name is said' },
  { fields: ['jurisdictions.law', 'controllers.address', 'controllers.email'], why: 'for the letter' },
  { fields: ['legalBasis.term'], why: 'a term of a vocabulary: the label is said' },
  { fields: ['lastDayToAct.sourceWording.reading'], why: 'the safest one is the last day to act' },
  {
    fields: ['lastDayToAct.sourceWording.text'],
    why: 'the sources agree, so that their wordings tell nothing more',
    when: ({ lastDayToAct: last }) =>
      last!.sourceWording!.every(({ reading }) => reading === undefined || reading === last!.date),
  },
  {
    fields: [
      'effectiveFrom.date',
      'lastDayToAct.date',
      'lastDayToAct.sourceWording.text',
      'afterDate.text',
      'default.note',
    ],
    why: 'what was called off has no dates, and nothing comes of it',
    when: ({ status }) => status?.activity === 'halted' || status?.activity === 'withdrawn',
  },
  {
    fields: /^routes\./,
    why: 'there is nothing to say no to',
    when: ({ status }) => status?.activity === 'withdrawn',
  },
  { fields: ['status.text'], why: 'the dates say all of a plan', when: ({ status }) => status?.activity === 'planned' },
  { fields: ['default.note'], why: 'it stands before the routes', when: ({ routes }) => !routes },
  { fields: ['routes.url'], why: 'the route leads to its address', when: (_, { parent }) => 'address' in parent },
  { fields: ['dataPeriod.from'], why: 'the text says it', when: (_, { parent }) => 'text' in parent },
  {
    fields: ['dataGroups.label'],
    why: 'no data are in this group',
    when: ({ dataCategories = [] }, { parent }) => !dataCategories.some(({ group }) => group === parent['id']),
  },
  {
    fields: ['specialCategoryWarning.text'],
    why: 'no data that are used are special',
    when: ({ dataCategories = [] }) =>
      !dataCategories.some(
        ({ id, special, use }) => (isSpecialCategory(id) || special) && (use === 'used' || use === 'possible'),
      ),
  },
];

const isAbout = ({ fields }: Reason, field: string): boolean =>
  fields instanceof RegExp ? fields.test(field) : fields.includes(field);

/** The languages of a text in which it is said: one of them; of a quote its own, and the reader's. */
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

/** Every text of a notice that is meant for those who read this language. */
function* textsIn(notice: Notice, lang: string): Iterable<Given> {
  function* inside({ shape, value, path, parent }: Omit<Given, 'value'> & { value: unknown }): Iterable<Given> {
    if (shape.wrapped) yield* inside({ shape: shape.wrapped, value, path, parent });
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

/** Tells whether something that is said says a text. */
function says(words: Words, { shape, value }: Given): (said: Said) => boolean {
  if (shape === KINDS.https || shape === KINDS['e-mail']) {
    const href = (mailto(value) ?? safeLink(value))?.href;
    return (said) => said.kind === 'link' && said.value === href;
  }
  if (shape === KINDS.date || shape === KINDS['YYYY-MM-DD']) {
    const date = words.date(value);
    return (said) => said.value === (said.kind === 'date' ? value : date);
  }
  return (said) => said.kind === 'text' && said.value.includes(value);
}

/** The texts of a notice that nothing says, but those on the list. Adds the reasons that are met. */
function lostIn(notice: Notice, words: Words, said: readonly Said[], met = new Set<Reason>()): readonly Given[] {
  return [...textsIn(notice, words.lang)].filter((given) => {
    if (said.some(says(words, given))) return false;
    const reasons = NOT_SAID.filter(
      (reason) => isAbout(reason, fieldOf(given.path)) && (reason.when?.(notice, given) ?? true),
    );
    for (const reason of reasons) met.add(reason);
    return !reasons.length;
  });
}

for (const words of [nl, en]) {
  describe(`in ${words.lang}, the content of random checked notices`, () => {
    it('says every text of theirs that is not on the list', () => {
      const met = new Set<Reason>();
      let count = 0;
      holds(checkedNotices(words.lang), RUNS, (notice) => {
        const said = saidIn({ notice, words }, LEFT_OUT_OF_CARD);
        count += said.length;
        const lost = lostIn(notice, words, said, met).map(({ path, value }) => `${path}: ${value.slice(0, 80)}`);
        assert.deepEqual(lost, []);
      });
      assert.ok(count > 50 * RUNS, String(count));
      assert.deepEqual(
        NOT_SAID.filter((reason) => !met.has(reason)),
        [],
        'are on the list, and said',
      );
    });

    it('fails where the content leaves any of them out', () => {
      const left = new Set<string>();
      const found = new Set<string>();
      for (const notice of fc.sample(checkedNotices(words.lang), { numRuns: 40, seed: 2025 })) {
        const said = saidIn({ notice, words }, LEFT_OUT_OF_CARD);
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
