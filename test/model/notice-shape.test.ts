import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { LIMITS } from '../../src/model/limits.js';
import { KINDS, NoticeSchema } from '../../src/model/notice.js';
import { shapeOf, sourceOf } from '../../tools/shape.js';

describe('the shape for the reader', () => {
  it('is up to date: after a change of the schema, run `npm run shape`', () => {
    const file = readFileSync(new URL('../../src/model/notice-shape.generated.ts', import.meta.url), 'utf8');
    assert.equal(file, sourceOf(shapeOf(NoticeSchema)), 'stale: run `npm run shape`');
  });

  it('has required fields, limits, and a kind for each value', () => {
    const schema = v.strictObject({
      name: KINDS.text,
      on: v.exactOptional(v.boolean()),
      label: v.record(KINDS.language, KINDS.text),
      hosts: v.pipe(v.array(KINDS.host), v.maxLength(LIMITS.hosts)),
      state: v.picklist(['on', 'off']),
      either: v.union([v.literal('unknown'), KINDS['YYYY-MM-DD']]),
      minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
    });
    assert.equal(
      shapeOf(schema),
      '{name!:text,on:boolean,label!:{*:text},hosts!:[20,host],state!:on|off,either!:unknown|YYYY-MM-DD,minutes!:1-600}',
    );
  });

  const unknown: readonly [what: string, schema: object][] = [
    ['a text of no kind', v.string()],
    ['a list without a limit', v.array(KINDS.text)],
    ['a number without bounds', v.pipe(v.number(), v.integer())],
    ['a number that need not be an integer', v.pipe(v.number(), v.minValue(1), v.maxValue(9))],
    ['a record with keys that are not languages', v.record(KINDS.id, KINDS.text)],
    ['an enumeration with one value', v.picklist(['on'])],
    ['an enumeration with capitals', v.picklist(['On', 'off'])],
    ['an enumeration with the name of a kind', v.picklist(['text', 'off'])],
    ['a field name with a character of the grammar', v.strictObject({ 'a!': KINDS.text })],
    ['another type', v.date()],
  ];
  for (const [what, schema] of unknown) {
    it(`${what} throws`, () => {
      assert.throws(() => shapeOf(schema));
    });
  }
});
