/**
 * Fuzzes the reader with thousands of random and mutated notices. `npm run fuzz` runs more cases; `FUZZ=<cases>` sets
 * the number.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { LIMITS } from '../../src/model/limits.js';
import { MAX_LINK, safeLink } from '../../src/model/link.js';
import { NoticeSchema } from '../../src/model/notice.js';
import { readNotice } from '../../src/model/read.js';
import { MAX_TEXT, PLAIN_TEXT } from '../../src/model/text.js';
import { failureOf, HOSTILE_TEXTS, mutatedJson, mutatedObjects } from '../mutate.js';
import { notice } from './notice.js';

const CASES = Number(process.env['FUZZ'] ?? 15_000);
const folder = new URL('../../notices/', import.meta.url);
const published = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object);
/** The small notice, which has a little of everything, and the published ones. */
const bases = [notice, ...published];

let cases = 0;
let read = 0;
after(() => {
  console.log(`${String(cases)} documents read, ${String(read)} of them as notices`);
});

const most: Readonly<Record<string, number>> = LIMITS;

function hold(holds: boolean, name: string): void {
  if (!holds) assert.fail(`beyond its limits: ${name}`);
}

/** Returns the number of values in a document. With `held`, also asserts that each is within its limits. */
function count(value: unknown, held: boolean, name = '', depth = 0): number {
  if (typeof value === 'string' && held) {
    // the limit applies to the link as the browser serializes it
    if (value.startsWith('https://') && safeLink(value)) hold(value.length <= MAX_LINK, name);
    else hold(value.length <= MAX_TEXT && PLAIN_TEXT.test(value) && value.isWellFormed(), name);
  }
  if (typeof value === 'number' && held) hold(Number.isInteger(value) && value > 0 && value <= LIMITS.version, name);
  if (typeof value !== 'object' || value === null) return 1;
  const list = Array.isArray(value);
  if (held) {
    hold(Object.getPrototypeOf(value) === (list ? Array.prototype : Object.prototype) && depth < 7, name);
    if (list) hold(value.length <= (most[name] ?? LIMITS.sources), name);
  }
  let sum = 1;
  for (const [key, under] of Object.entries(value)) {
    if (held && !list)
      hold(/^[$a-z][A-Za-z0-9-]+$/.test(key) && (key === '$schema' || !(key in Object.prototype)), key);
    // a map by language and a list take the name of their field
    sum += count(under, held, list || /^[a-z]{2,3}(?:-|$)/.test(key) ? name : key, depth + 1);
  }
  return sum;
}

/** Reads a document, and asserts that the result is within the limits and valid by the schema. */
function check(raw: unknown): ReturnType<typeof readNotice> {
  cases++;
  const reading = readNotice(raw);
  const { notice: kept, problems } = reading;
  for (const problem of problems) if (!/^[^:].*: expected \S/s.test(problem)) assert.fail(problem);
  if ('polluted' in {}) assert.fail('wrote to Object.prototype');
  if (!kept) {
    assert.notDeepEqual(problems, [], 'rejected without a reason');
    return reading;
  }
  read++;
  count(kept, true);
  if (!v.is(NoticeSchema, kept)) assert.fail('violates the schema');
  // reading it again changes nothing
  if (cases % 4 === 0) assert.deepEqual(readNotice(kept), { notice: kept, problems: [] });
  return reading;
}

/** Asserts a property of documents in a share of all cases, in percent. */
function holds<T>(percent: number, documents: fc.Arbitrary<T>, test: (document: T) => void): void {
  const property = fc.property(documents, (document) => {
    test(document);
  });
  const failure = failureOf(fc.check(property, { numRuns: Math.ceil((CASES * percent) / 100), endOnFailure: true }));
  if (failure) throw failure;
}

describe('the reader of notices', () => {
  it('reads mutated notices, and invents nothing', () => {
    holds(65, mutatedJson(bases), (document) => {
      const before = JSON.stringify(document);
      const { notice: kept } = check(document);
      if (JSON.stringify(document) !== before) assert.fail('changed what it read');
      // an unknown value is replaced by one value, never by more
      if (kept && count(kept, false) > count(document, false)) assert.fail('more than the document had');
    });
  });

  it('reads mutated notices with getters, proxies and cycles', () => {
    holds(20, mutatedObjects(bases), check);
  });

  it('reads any JSON', () => {
    const keys = Object.keys(notice);
    const known = fc.dictionary(fc.constantFrom(...keys, '__proto__', 'constructor'), fc.jsonValue({ maxDepth: 3 }));
    const inside = fc
      .tuple(fc.constantFrom(...keys), fc.oneof(fc.jsonValue(), fc.constantFrom(...HOSTILE_TEXTS)))
      .map(([key, value]) => ({ ...notice, [key]: value }));
    holds(15, fc.oneof(fc.jsonValue(), known, inside), check);
  });

  it('ran often enough, on notices and on other documents', () => {
    assert.ok(cases >= CASES, String(cases));
    assert.ok(read > cases / 3 && read < (cases * 9) / 10, `${String(read)} of ${String(cases)}`);
  });
});
