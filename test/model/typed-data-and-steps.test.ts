/** Tests data that an editor types with commas, their ids, and steps that are typed as lines. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { documentOf, get, itemsAt, put, textAt, type Draft, type Path } from '../../src/builder/draft.js';
import { changedWith } from '../../src/builder/fields.js';
import { categoryCalled, ownId, typedData, typedNames, vocabularyOf } from '../../src/builder/own-data.js';
import { READER_WORDS } from '../../src/builder/reader-words.js';
import { isMoreThanText, linesOf, stepsWith } from '../../src/builder/step-lines.js';
import { CATEGORIES, type CategoryId } from '../../src/model/categories.js';
import { NoticeSchema } from '../../src/model/notice.js';
import type { Words } from '../../src/words/languages/en.js';

const wordsOf = (lang: string): Words => READER_WORDS.find((words) => words.lang === lang)!;
const LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;
const IDS = Object.keys(CATEGORIES) as CategoryId[];
const dutch: Draft = { defaultLanguage: 'nl', languages: ['nl'] };
const nl = [wordsOf('nl')];

const categories = NoticeSchema.entries.dataCategories;
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const idsOf = (items: readonly object[]): readonly string[] => items.map((item) => textAt(item, ['id']));
const added = (text: string, draft = dutch, words: readonly Words[] = nl) => typedData(draft, text, 'used', words);
const withData = (...items: object[]): Draft => ({ ...dutch, dataCategories: items });

describe('typed data', () => {
  it('are names separated by a comma, a semicolon or a new line', () => {
    assert.deepEqual(typedNames(' naam,foto ;\nlocatie,, \r\n kleur  ogen،صور'), [
      ...['naam', 'foto', 'locatie', 'kleur ogen', 'صور'],
    ]);
    assert.deepEqual(typedNames(' , ;'), []);
  });

  it('are not split at a comma in parentheses', () => {
    assert.deepEqual(typedNames('kleur (haar, ogen; huid), naam'), ['kleur (haar, ogen; huid)', 'naam']);
    assert.deepEqual(typedNames('kleur (haar, ogen'), ['kleur (haar', 'ogen']);
  });

  it('are split at “and” at the end of a list with commas, and nowhere else', () => {
    assert.deepEqual(typedNames('clips, captions, likes and face scans'), ['clips', 'captions', 'likes', 'face scans']);
    assert.deepEqual(typedNames('naam, foto en posts'), ['naam', 'foto', 'posts']);
    for (const whole of ['naam en foto', 'foto en film; naam en adres', 'naam\nfoto en film'])
      assert.equal(typedNames(whole).at(-1)?.includes(' en '), true, whole);
  });

  it('match the vocabulary with the word for data too, so that special data stay special', () => {
    for (const [lang, name] of [
      ['en', 'health data'],
      ['nl', 'gezondheidsgegevens'],
      ['nl', 'gegevens over gezondheid'],
      ['de', 'Gesundheitsdaten'],
      ['fr', 'données de santé'],
      ['fr', 'données sur la santé'],
    ] as const)
      assert.equal(categoryCalled(name, [wordsOf(lang)]), 'health', name);
    assert.equal(categoryCalled('location data', [wordsOf('en')]), 'location');
    assert.equal(categoryCalled('data', [wordsOf('en')]), undefined);
  });

  for (const lang of LANGUAGES) {
    it(`in the vocabulary’s words have exactly its ids: ${lang}`, () => {
      const { categories: names } = wordsOf(lang);
      const styles: readonly ((name: string) => string)[] = [
        (name) => name,
        (name) => name.toUpperCase(),
        (name) => ` ${name.toLowerCase()} `,
        (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
        (name) => name.replaceAll('’', "'"),
      ];
      const typed = fc.record({
        ids: fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1 }),
        style: fc.constantFrom(...styles),
        between: fc.constantFrom(',', ', ', '; ', '\n'),
        others: fc.shuffledSubarray([...LANGUAGES]),
      });
      fc.assert(
        fc.property(typed, ({ between, ids, others, style }) => {
          const text = ids.map((id) => style(names[id])).join(between);
          const words = [wordsOf(lang), ...others.map(wordsOf)];
          const { already, items } = added(text, dutch, words);
          assert.deepEqual(
            items,
            ids.map((id) => ({ id, use: 'used' })),
          );
          assert.deepEqual(already, []);
        }),
      );
    });
  }

  it('match the vocabulary in other languages of the notice, and in that of the builder', () => {
    const [first, ...rest] = READER_WORDS.filter(({ lang }) => lang !== 'de');
    const words = vocabularyOf({ defaultLanguage: 'nl-BE', languages: ['nl-BE', 'fr'] }, [
      wordsOf('de'),
      ...(first ? [first, ...rest] : []),
    ]);
    assert.deepEqual([...new Set(words.map(({ lang }) => lang))], ['nl', 'fr', 'de']);
    assert.equal(categoryCalled('localisation', words), 'location');
    assert.equal(categoryCalled('Standort', words), 'location');
    assert.equal(categoryCalled('work experience', words), undefined);
  });

  it('are never guessed', () => {
    assert.equal(categoryCalled('locatie', nl), 'location');
    assert.equal(categoryCalled('Foto', nl), 'photo');
    assert.equal(categoryCalled('foto’s', nl), 'photos');
    for (const other of ['locatie’s', 'locaties', 'locaties van vrienden', 'loc', 'naam en foto', 'constructor', ''])
      assert.equal(categoryCalled(other, nl), undefined, other);
  });

  it('become the notice’s own if the vocabulary lacks them, with a label in its main language', () => {
    assert.deepEqual(added('Locaties van vrienden, naam', dutch).items, [
      { id: 'locaties-van-vrienden', label: { nl: 'Locaties van vrienden' }, use: 'used' },
      { id: 'name', use: 'used' },
    ]);
  });

  it('are in the list once for each use; data that are there already are reported', () => {
    const draft = withData(
      { id: 'name', use: 'not-used' },
      { id: 'x', label: { nl: 'Hobby’s', en: 'Hobbies' }, use: 'used' },
    );
    assert.deepEqual(added('naam, foto, foto, hobby\u0060s, NAAM', draft), {
      items: [{ id: 'photo', use: 'used' }],
      already: [0, 1],
    });
    assert.equal(added('kleur, Kleur').items.length, 1);
    // data that apply to some people only
    assert.deepEqual(typedData(draft, 'hobbies', 'unclear', nl), {
      items: [{ id: 'hobbies', label: { nl: 'hobbies' }, use: 'unclear' }],
      already: [],
    });
  });

  it('have unique ids of the schema’s form, outside the vocabulary; labels are unchanged', () => {
    const label = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('files', 'posts', 'own', '位置', 'Ω', 'own-2', '---', 'a'.repeat(90), 'e\u0301', 'x y', 'x-y'),
    );
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 12 }),
        fc.array(label, { maxLength: 4 }),
        fc.constantFrom('used', 'possible'),
        (labels, there, use) => {
          const before = withData(...added(there.join('\n')).items);
          const { items } = typedData(before, labels.join('\n'), use, nl);
          const all = [...itemsAt(before, ['dataCategories']), ...items] as readonly object[];
          const ids = idsOf(all);
          assert.equal(new Set(ids).size, ids.length, ids.join());
          for (const item of items) {
            const name = textAt(item, ['label', 'nl']);
            if (!name) continue;
            assert.match(textAt(item, ['id']), slug);
            assert.ok(!IDS.includes(textAt(item, ['id']) as CategoryId));
            assert.ok(textAt(item, ['id']).length <= 80);
            // typed once more, it is a duplicate
            const again = typedData({ ...before, dataCategories: all }, name, use, nl);
            assert.deepEqual(again.items, []);
            assert.equal(again.already.length, 1);
            assert.equal(textAt(all[again.already[0]!], ['label', 'nl']), name);
          }
        },
      ),
    );
  });

  it('are accepted in a notice', () => {
    const items = added('naam, locaties van vrienden, 位置, ٣').items.map((item) => ({ ...item, sourceRefs: ['s'] }));
    assert.ok(v.is(categories, items), JSON.stringify(items));
    assert.deepEqual(idsOf(items), ['name', 'locaties-van-vrienden', 'own', 'own-2']);
  });
});

describe('the id of the notice’s own data', () => {
  const path: Path = ['dataCategories', 0, 'label', 'nl'];
  /** Types a label as the form does. */
  const typed = (draft: Draft, label: string | undefined, at: Path = path): Draft =>
    changedWith(draft, at, label).reduce((next, [where, value]) => put(next, where, value), put(draft, at, label));
  const idIn = (draft: Draft) => get(draft, ['dataCategories', 0, 'id']);

  it('follows the label letter by letter, from an empty one and back', () => {
    let draft = withData({ id: ownId(withData({}), 0, ''), use: 'used' });
    assert.equal(idIn(draft), 'own');
    for (const [label, id] of [
      ...([['H', 'h'], ['Hobby’s ', 'hobby-s'], [undefined, 'own'], ['Files', 'files-2']] as const), // prettier-ignore
    ]) {
      draft = typed(draft, label);
      assert.equal(idIn(draft), id);
    }
  });

  it('is unchanged if a file set another, if it is in the vocabulary, and while another language is typed', () => {
    for (const [id, at] of [
      ['hobby', path],
      ['name', path],
      ['kleur', ['dataCategories', 0, 'label', 'en']],
    ] as const) {
      const draft = withData({ id, label: { nl: 'Kleur' }, use: 'used' });
      assert.equal(idIn(typed(draft, 'Muziek', at)), id);
    }
  });

  it('follows the label too if the id was invalid in any notice', () => {
    assert.equal(idIn(typed(withData({ id: 'Not An Id', label: { nl: 'Kleur' } }), 'Muziek')), 'muziek');
    const twice = withData({ id: 'x', label: { nl: 'Kleur' } }, { id: 'x', label: { nl: 'Geur' } });
    assert.equal(idIn(typed(twice, 'Geuren')), 'geuren');
  });
});

describe('steps as lines', () => {
  const path: Path = ['routes', 0, 'steps'];
  const withSteps = (...steps: object[]): Draft => ({ routes: [{ steps }] });
  const type = (draft: Draft, language: string, lines: string, isTyping = false): Draft =>
    put(draft, path, stepsWith(draft, path, language, lines, isTyping));
  const steps = (draft: Draft) => itemsAt(draft, path);

  it('are the lines of each language, in its order', () => {
    let draft = type(withSteps(), 'nl', 'Log in.\nZet het uit.');
    draft = type(draft, 'en', ' Log in. \nTurn it off.\nDone.');
    assert.deepEqual(steps(draft), [
      { text: { nl: 'Log in.', en: 'Log in.' } },
      { text: { nl: 'Zet het uit.', en: 'Turn it off.' } },
      { text: { en: 'Done.' } },
    ]);
    assert.equal(linesOf(draft, path, 'nl'), 'Log in.\nZet het uit.');
    assert.equal(linesOf(draft, path, 'en'), 'Log in.\nTurn it off.\nDone.');
  });

  it('an empty line removes a text; other languages keep theirs in the same steps', () => {
    const draft = type(type(withSteps(), 'nl', 'A\nB\nC'), 'en', 'X\n\nZ');
    assert.deepEqual(steps(draft), [
      { text: { nl: 'A', en: 'X' } },
      { text: { nl: 'B' } },
      { text: { nl: 'C', en: 'Z' } },
    ]);
    // a line that is empty while it is rewritten does not move the next steps
    const begun = type(draft, 'nl', 'A\n\nC', true);
    assert.equal(linesOf(begun, path, 'en'), 'X\n\nZ');
    assert.deepEqual(steps(type(begun, 'nl', 'A\nD\nC')), [
      { text: { en: 'X', nl: 'A' } },
      { text: { nl: 'D' } },
      { text: { en: 'Z', nl: 'C' } },
    ]);
    // a line that stays empty: a step without any text is removed
    assert.deepEqual(steps(type(begun, 'nl', 'A\n\nC')), [
      { text: { en: 'X', nl: 'A' } },
      { text: { en: 'Z', nl: 'C' } },
    ]);
  });

  it('while somebody types, a new line is no step yet, and spaces are kept', () => {
    assert.deepEqual(steps(type(withSteps(), 'nl', 'Log \n', true)), [{ text: { nl: 'Log ' } }]);
    assert.equal(stepsWith(withSteps(), path, 'nl', '\n \n', true), undefined);
    assert.equal(stepsWith(withSteps({ text: { nl: 'A' } }), path, 'nl', '', false), undefined);
  });

  it('a round trip returns the same lines', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/\s+/g, ' ').trim() || 'x');
    const text = fc.array(line, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, text, (nlLines, enLines) => {
        const draft = type(type(withSteps(), 'nl', nlLines.join('\n')), 'en', enLines.join('\r\n'));
        assert.equal(linesOf(draft, path, 'nl'), nlLines.join('\n'));
        assert.equal(linesOf(draft, path, 'en'), enLines.join('\n'));
        assert.equal(steps(draft).length, Math.max(nlLines.length, enLines.length));
      }),
    );
  });

  it('are not available if a step has a result or an address', () => {
    assert.ok(!isMoreThanText({ text: { nl: 'A' } }) && !isMoreThanText({}));
    assert.ok(isMoreThanText({ text: { nl: 'A' }, url: '' }) && isMoreThanText({ result: { nl: 'Uit' } }));
    assert.deepEqual(documentOf(withSteps({})), { routes: [{ steps: [{}] }] });
  });
});
