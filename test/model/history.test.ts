/** Tests undo and redo against the simplest correct implementation: a list of all states. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDay } from '../../src/model/day.js';
import { History } from '../../src/builder/history.js';
import { Store } from '../../src/builder/store.js';

describe('a history', () => {
  it('moves back and forward through all steps, in any sequence', () => {
    const command = fc.constantFrom('change', 'undo', 'redo', 'pause');
    fc.assert(
      fc.property(fc.array(command, { maxLength: 80 }), (commands) => {
        const history = new History<number>();
        let states = [0];
        let at = 0;
        let next = 1;
        for (const one of commands) {
          const now = states[at]!;
          if (one === 'change') {
            history.remember(now);
            states = [...states.slice(0, at + 1), next++];
            at++;
          } else if (one === 'pause') history.pause();
          else {
            const found = one === 'undo' ? history.undo(now) : history.redo(now);
            const wanted = at + (one === 'undo' ? -1 : 1);
            assert.equal(found, states[wanted]);
            if (found !== undefined) at = wanted;
          }
          assert.deepEqual([history.canUndo, history.canRedo], [at > 0, at < states.length - 1]);
        }
      }),
    );
  });

  it('treats typing in one field as one step, until the field loses focus', () => {
    const history = new History<string>();
    for (const before of ['', 'a', 'ab']) history.remember(before, 'title');
    history.pause();
    history.remember('abc', 'title');
    assert.equal(history.undo('abcd'), 'abc');
    assert.equal(history.undo('abc'), '');
    assert.equal(history.undo(''), undefined);
    assert.equal(history.redo(''), 'abc');
  });

  it('keeps 200 steps', () => {
    const history = new History<number>();
    for (let state = 0; state < 300; state++) history.remember(state);
    let state: number | undefined = 300;
    let steps = -1;
    for (let last: number | undefined = state; last !== undefined; last = history.undo(last)) {
      state = last;
      steps++;
    }
    assert.deepEqual([state, steps], [100, 200]);
  });
});

describe('the work of an editor', () => {
  const today = parseDay('2025-10-25')!;

  it('is the same after undoing every step, including the selection, and counts as saved again', () => {
    let changes = 0;
    const store = new Store(() => changes++);
    store.begin('nl', today);
    const before = store.work;
    store.set(['platform', 'name'], 'Prikbord');
    store.pause();
    store.add(['sources'], [{}]);
    store.choose({ form: 'inline' });
    store.remove(['sources'], 0);
    assert.equal(store.isUnsaved, true);
    const after = store.work;
    while (store.canUndo) store.undo();
    assert.deepEqual(store.work, before);
    assert.equal(store.isUnsaved, false);
    while (store.canRedo) store.redo();
    assert.deepEqual(store.work, after);
    assert.ok(changes >= 8);
  });

  it('counts as saved once it is in a file, until the next change', () => {
    const store = new Store(() => undefined);
    store.begin('en', today);
    assert.equal(store.isUnsaved, false);
    store.set(['platform', 'name'], 'Pinboard');
    store.markSaved();
    assert.equal(store.isUnsaved, false);
    store.set(['platform', 'name'], 'Pinboards');
    assert.equal(store.isUnsaved, true);
  });
});
