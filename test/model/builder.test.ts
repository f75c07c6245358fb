/** What the builder knows without a page: drafts, dates as people write them, and a form that covers the whole model. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  documentOf,
  empty,
  fieldOf,
  insert,
  itemsAt,
  move,
  newItem,
  put,
  readDraft,
  remove,
  suggestedId,
  type Draft,
} from '../../src/builder/draft.js';
import { writtenDay } from '../../src/builder/date.js';
import { isOwn, SECTIONS } from '../../src/builder/fields.js';
import { en } from '../../src/builder/words/en.js';
import { nl } from '../../src/builder/words/nl.js';
import { checkNotice } from '../../src/model/check.js';
import { isoDay } from '../../src/model/day.js';
import { ROOT, type Shape } from '../../src/model/shape.js';
import { en as readerEn } from '../../src/words/languages/en.js';
import { nl as readerNl } from '../../src/words/languages/nl.js';
import { notices } from './arbitrary.js';
import { notice } from './notice.js';

const readerWords = [readerEn, readerNl];

describe('a draft', () => {
  it('of any notice says the same as the notice', () => {
    fc.assert(
      fc.property(notices, (given) => {
        const opened = readDraft(JSON.parse(JSON.stringify(given)));
        assert.deepEqual(opened?.left, []);
        assert.deepEqual(documentOf(opened.draft), JSON.parse(JSON.stringify(given)));
      }),
      { numRuns: 200 },
    );
  });

  it('of anything else never throws, and lists what it leaves', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        const opened = readDraft(given);
        if (opened) documentOf(opened.draft);
      }),
    );
    const raw: unknown = JSON.parse(
      '{"title":{"nl":"T","__proto__":"x"},"mood":1,"routes":"no","languages":["nl",2],"version":"3","platform":{"name":"P","x":1}}',
    );
    const opened = readDraft(raw);
    assert.deepEqual(opened?.draft, { title: { nl: 'T' }, languages: ['nl'], platform: { name: 'P' } });
    assert.deepEqual(opened.left, ['title.__proto__', 'mood', 'routes', 'languages[1]', 'version', 'platform.x']);
  });

  for (const [what, raw] of [
    ['nothing', undefined],
    ['a list', [1]],
    ['a text', 'x'],
    ['an object of something else', { a: 1 }],
    ['a notice of a later format', { ...notice, schemaVersion: '2.0' }],
  ] as const) {
    it(`is not made of ${what}`, () => {
      assert.equal(readDraft(raw), undefined);
    });
  }

  it('has no empty texts and objects in its document; items of lists stay where they are', () => {
    const draft: Draft = {
      summary: { nl: ' ' },
      routes: [{}, { id: 'a', note: { nl: '' } }],
      platform: { name: ' P ' },
    };
    assert.deepEqual(documentOf(draft), { platform: { name: 'P' }, routes: [{}, { id: 'a' }] });
  });

  it('keeps what was there before a change', () => {
    const before: Draft = { routes: [{ id: 'a' }, { id: 'b' }] };
    const after = put(before, ['routes', 1, 'note', 'nl'], 'x');
    assert.deepEqual(before, { routes: [{ id: 'a' }, { id: 'b' }] });
    assert.deepEqual(after, { routes: [{ id: 'a' }, { id: 'b', note: { nl: 'x' } }] });
    assert.deepEqual(move(before, ['routes'], 0, 1), { routes: [{ id: 'b' }, { id: 'a' }] });
    assert.deepEqual(remove(before, ['routes'], 0), { routes: [{ id: 'b' }] });
  });

  it('gives each new item an id that its list does not have', () => {
    let draft: Draft = empty('nl', '2025-10-25');
    for (const list of [['sources'], ['routes'], ['authorities']] as const) {
      for (let times = 0; times < 3; times++) {
        draft = insert(draft, list, itemsAt(draft, list).length, newItem(draft, list));
        if (times === 1) draft = remove(draft, list, 0);
      }
      const ids = itemsAt(draft, list).map((item) => (item as { id: string }).id);
      assert.equal(new Set(ids).size, ids.length, ids.join());
    }
    assert.deepEqual(
      itemsAt(draft, ['authorities']).map((item) => (item as { id: string }).id),
      ['authority-2', 'authority-3'],
    );
  });

  it('suggests an id that says which platform and when', () => {
    assert.equal(
      suggestedId({ platform: { name: 'Café Zürich' }, effectiveFrom: { date: '2025-11-03' } }),
      'cafe-zurich-2025-11',
    );
    assert.equal(suggestedId({}), '');
  });

  it('that is empty lacks just what nobody but the editor can know', () => {
    const paths = checkNotice(documentOf(empty('nl', '2025-10-25'))).map(({ path }) => path);
    assert.deepEqual(paths.sort(), ['id', 'platform', 'sources', 'title']);
  });
});

describe('a day as people write it', () => {
  for (const [given, read] of [
    ['2025-11-03', '2025-11-03'],
    [' 3 november 2025 ', '2025-11-03'],
    ['maandag 3 november 2025', '2025-11-03'],
    ['3 nov. 2025', '2025-11-03'],
    ['November 3, 2025', '2025-11-03'],
    ['Monday, 3 Nov 2025', '2025-11-03'],
    ['13-11-2025', '2025-11-13'],
    ['11/13/2025', '2025-11-13'],
    ['3.3.2025', '2025-03-03'],
    ['2025', '2025'],
    ['2025-11', '2025-11'],
    // either of two days, or none
    ['3/11/2025', '3/11/2025'],
    ['03-11-25', '03-11-25'],
    ['30 februari 2025', '30 februari 2025'],
    ['3 november', '3 november'],
    ['november 2025', 'november 2025'],
    ['morgen', 'morgen'],
    ['ambiguous', 'ambiguous'],
    ['', ''],
  ] as const) {
    it(`“${given}” is ${read || 'nothing'}`, () => {
      assert.equal(writtenDay(given, readerWords), read);
    });
  }

  it('is read as the elements write it, in each language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7305, max: 47_481 }), fc.constantFrom(...readerWords), (day, words) => {
        assert.equal(writtenDay(words.day(day).text, readerWords), isoDay(day));
      }),
    );
  });
});

/** Every field of the model, as the form names it. */
function fieldsOf(shape: Shape | undefined, path: string): string[] {
  const unwrapped = shape?.wrapped ?? shape;
  if (unwrapped?.entries) {
    const under = Object.entries(unwrapped.entries).flatMap(([key, one]) =>
      fieldsOf(one, path ? `${path}.${key}` : key),
    );
    return path && !path.endsWith('[]') ? [path, ...under] : under;
  }
  if (unwrapped?.item?.entries) return [path, ...fieldsOf(unwrapped.item, `${path}[]`)];
  return [path];
}

describe('the form', () => {
  const fields = fieldsOf(ROOT, '').filter((field) => !isOwn(field));
  const shown = SECTIONS.flatMap((section) => section.fields);

  it('has a place for every field of the model, and one only', () => {
    const under = (field: string) =>
      shown.filter((one) => field === one || field.startsWith(`${one}.`) || field.startsWith(`${one}[`));
    for (const field of fields) {
      const places = under(field).length || shown.filter((one) => one.startsWith(`${field}.`)).length;
      assert.ok(places >= 1, `${field} stands nowhere`);
      assert.ok(under(field).length <= 1, `${field} stands in two places`);
    }
  });

  for (const words of [en, nl]) {
    it(`has a label for every field in ${words.lang}, and none for another`, () => {
      const anywhere = new Set(Object.keys(words.anywhere));
      const named = fields.filter(
        (field) => !anywhere.has(field.split('.').at(-1) ?? '') && !field.endsWith('.speaker'),
      );
      assert.deepEqual(Object.keys(words.fields).sort(), named.sort());
    });

    it(`has a word in ${words.lang} for one item of every list`, () => {
      const lists = fields.filter((field) => fields.some((one) => one.startsWith(`${field}[].`)));
      const names = [...new Set(lists.map((field) => field.split('.').at(-1)))];
      assert.deepEqual(Object.keys(words.items).sort(), names.sort());
    });
  }

  it('knows the field of a path', () => {
    assert.equal(fieldOf(['routes', 0, 'steps', 1, 'text', 'nl']), 'routes[].steps[].text');
    assert.equal(fieldOf(['title', 'pt-BR']), 'title');
  });
});
