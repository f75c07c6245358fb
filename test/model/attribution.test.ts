/** Tests source attribution: the sources of a step apply to each claim in it that has none itself. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { attributed, sourcesOf, steppedSources } from '../../src/builder/attribution.js';
import { documentOf, empty, get, put, readDraft, type Draft } from '../../src/builder/draft.js';
import { Store } from '../../src/builder/store.js';
import { checkNotice } from '../../src/model/check.js';
import { parseDay } from '../../src/model/day.js';
import { holds, notices } from './random-notice.js';

/** The ready-made notices. */
const ALL = readdirSync('notices')
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(`notices/${file}`, 'utf8')) as Draft);

const TODAY = parseDay('2025-10-25')!;

/** A store with this many sources, in which a platform, a title and a first day are filled in. */
function written(sources: number): Store {
  const store = new Store(() => undefined);
  store.begin('nl', TODAY);
  store.set(['platform', 'name'], 'Prikbord');
  store.set(['title', 'nl'], 'Prikbord en AI');
  store.set(['whatChanges', 'text', 'nl'], 'Prikbord gebruikt pins.');
  store.set(['audiences', 0, 'plan', 0, 'start'], '2026-04-30');
  for (let index = 0; index < sources; index++) {
    if (index) store.add(['sources'], [{}]);
    store.set(['sources', index, 'publisher'], `Krant ${String(index + 1)}`);
    store.set(['sources', index, 'title'], 'Bericht');
  }
  return store;
}
const refs = (store: Store, ...path: (string | number)[]) => get(store.read(TODAY).document, [...path, 'sourceRefs']);
const wrong = (store: Store) => store.read(TODAY).problems.filter(({ severity }) => severity === 'problem');

describe('the sources of a step', () => {
  it('are the only source by default, for earlier claims too', () => {
    const store = written(1);
    assert.deepEqual(wrong(store), []);
    for (const path of [['whatChanges'], ['audiences', 0, 'choice'], ['audiences', 0, 'plan', 0]])
      assert.deepEqual(refs(store, ...path), ['source-1']);
  });

  it('are the first of several by default; a claim keeps its own sources', () => {
    const store = written(2);
    assert.deepEqual(refs(store, 'whatChanges'), ['source-1']);
    store.set(['whatChanges', 'sourceRefs'], ['source-2']);
    store.attribute('when', ['source-1', 'source-2']);
    store.attribute('what', ['source-1']);
    assert.deepEqual(refs(store, 'whatChanges'), ['source-2']);
    assert.deepEqual(refs(store, 'audiences', 0, 'plan', 0), ['source-1', 'source-2']);
    assert.deepEqual(wrong(store), []);
  });

  it('are required where a step has none, and the change can be undone', () => {
    const store = written(2);
    store.attribute('when', []);
    assert.deepEqual(
      wrong(store).map(({ path }) => path),
      ['audiences[0].choice.sourceRefs', 'audiences[0].plan[0].sourceRefs'],
    );
    store.undo();
    assert.deepEqual(wrong(store), []);
  });

  it('are not requested for each claim where the notice has no source at all', () => {
    const store = written(1);
    store.remove(['sources'], 0);
    assert.deepEqual(
      wrong(store).map(({ path }) => path),
      ['sources'],
    );
  });

  it('become the source of a quote if there is one; with several, the editor chooses', () => {
    const quoted = { sources: [{ id: 'a' }, { id: 'b' }], positions: [{ quotes: [{ text: { nl: 'Nee.' } }] }] };
    const said = (sources: readonly string[]) =>
      get(attributed(quoted, { sources }), ['positions', 0, 'quotes', 0, 'sourceRef']);
    assert.equal(said(['b']), 'b');
    assert.equal(said(['a', 'b']), undefined);
  });

  it('no longer include a removed source', () => {
    assert.deepEqual(sourcesOf({ sources: [{ id: 'a' }] }, { when: ['b'] }, 'when'), []);
  });
});

describe('a notice from a file', () => {
  const same = (notice: object): void => {
    const opened = readDraft(notice)!;
    const { draft, said } = steppedSources(opened.draft);
    assert.deepEqual(documentOf(attributed(documentOf(draft) as Draft, said)), documentOf(opened.draft));
  };

  for (const notice of ALL)
    it(`is unchanged by opening it: ${String(notice['id'])}`, () => {
      same(notice);
    });

  it('is unchanged by opening it, with any content', () => {
    holds(notices, 300, same);
  });

  it('keeps a claim that has nothing but its sources', () => {
    same({ ...ALL[0], dataPeriod: { sourceRefs: get(ALL[0]!, ['whatChanges', 'sourceRefs']) } });
  });

  it('gets no source on opening where a claim has none', () => {
    const notice = put(ALL[0]!, ['whatChanges', 'sourceRefs'], undefined);
    const { draft, said } = steppedSources(notice);
    const document = documentOf(attributed(documentOf(draft) as Draft, said));
    assert.equal(get(document, ['whatChanges', 'sourceRefs']), undefined);
    assert.ok(checkNotice(document).some(({ path }) => path === 'whatChanges.sourceRefs'));
  });

  it('has no source, and no error about one, while it is empty', () => {
    const { draft, said } = steppedSources(empty('nl', '2025-10-25'));
    assert.deepEqual(attributed(documentOf(draft) as Draft, said), documentOf(draft));
  });
});
