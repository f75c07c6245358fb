/** Tests the positions and the syntax errors of a JSON text, with `JSON.parse` as the reference. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { placeOf, survey } from '../../src/cli/json.js';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with a few characters inserted or removed. */
const mistyped = fc
  .tuple(
    fc.json({ maxDepth: 4 }).chain((text) => fc.constantFrom(text, JSON.stringify(JSON.parse(text), null, 1))),
    fc.array(
      fc.record({
        at: fc.nat(200),
        gone: fc.nat(2),
        put: fc.oneof(
          fc.constantFrom('', ',', '"', "'", '}', ']', '{', '[', ':', '//', '/*', '*/', '\\', '\\u', '\n', '\t', '\r'),
          fc.constantFrom('0', '-', '.', 'e', '1e9', '\u2028', '\u00a0', '\u0000', '\u007f', '\uFEFF', 'null', ';'),
          fc.string({ maxLength: 2, unit: 'binary' }),
        ),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([json, changes]) =>
    changes.reduce((text, { at, gone, put }) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + gone);
    }, json),
  );

describe('the survey of a JSON text', () => {
  test('finds an error exactly where JSON.parse throws or a field is duplicated', () => {
    let refused = 0;
    fc.assert(
      fc.property(mistyped, (text) => {
        const [fault, ...more] = survey(text).faults;
        if (parses(text)) {
          for (const one of [fault ?? [], more].flat()) assert.equal(one.code, 'duplicate-field');
          return;
        }
        refused++;
        assert.ok(fault);
        assert.deepEqual(more, []);
        const { line = 0, column = 0 } = fault;
        const length = text.split(/\r\n|\n|\r/)[line - 1]?.length ?? -1;
        assert.ok(column >= 1 && column <= length + 1, `${String(line)}:${String(column)}`);
      }),
      { numRuns: 3000 },
    );
    assert.ok(refused > 300);
  });

  test('gives the position of every value, and of the nearest parent of a missing one', () => {
    const { places } = survey('{\n  "a": [1, {"b c": 2}],\n  "d": {}\n}');
    const rows: readonly (readonly [path: string, place: string])[] = [
      ['', '1:1'],
      ['a', '2:3'],
      ['a[0]', '2:9'],
      ['a[1]', '2:12'],
      ['a[1]["b c"]', '2:13'],
      ['a[1].e', '2:12'],
      ['a[1].e[3].f', '2:12'],
      ['d', '3:3'],
      ['d.en', '3:3'],
      ['e', '1:1'],
    ];
    for (const [path, expected] of rows) {
      const { line, column } = placeOf(path, places);
      assert.equal(`${String(line)}:${String(column)}`, expected, path);
    }
  });
});
