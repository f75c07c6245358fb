/** Random and mutated notices by the thousand: `npm run fuzz` tries more of them, or `FUZZ=<cases>`. */
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
/** The small one, which has a little of everything, and the real ones. */
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

/** How many values are in a document; and, with `held`, holds each to what no document may go beyond. */
function count(value: unknown, held: boolean, name = '', depth = 0): number {
  if (typeof value === 'string' && held) {
    // a link is written as the browser reads it, not as it stands here
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
    // what stands by language or in a list goes by the name of what is around it
    sum += count(under, held, list || /^[a-z]{2,3}(?:-|$)/.test(key) ? name : key, depth + 1);
  }
  return sum;
}

/** Reads a document, and holds the outcome to its limits and to the schema. */
function check(raw: unknown): ReturnType<typeof readNotice> {
  cases++;
  const reading = readNotice(raw);
  const { notice: kept, problems } = reading;
  for (const problem of problems) if (!/^[^:].*: expected \S/s.test(problem)) assert.fail(problem);
  if ('polluted' in {}) assert.fail('wrote on everybody’s prototype');
  if (!kept) {
    assert.notDeepEqual(problems, [], 'refused without a word');
    return reading;
  }
  read++;
  count(kept, true);
  if (!v.is(NoticeSchema, kept)) assert.fail('not of the schema');
  // nothing in it is for the next reader to mend
  if (cases % 4 === 0) assert.deepEqual(readNotice(kept), { notice: kept, problems: [] });
  return reading;
}

/** Holds a property of documents in so many percent of all cases. */
function holds<T>(percent: number, documents: fc.Arbitrary<T>, test: (document: T) => void): void {
  const property = fc.property(documents, (document) => {
    test(document);
  });
  const failure = failureOf(fc.check(property, { numRuns: Math.ceil((CASES * percent) / 100), endOnFailure: true }));
  if (failure) throw failure;
}

describe('the reader of notices', () => {
  it('takes mutated notices, and makes nothing up', () => {
    holds(65, mutatedJson(bases), (document) => {
      const before = JSON.stringify(document);
      const { notice: kept } = check(document);
      if (JSON.stringify(document) !== before) assert.fail('changed what it read');
      // a word that it does not know it replaces, so that a value is never more than one value
      if (kept && count(kept, false) > count(document, false)) assert.fail('more than was there');
    });
  });

  it('takes mutated notices with getters, proxies and cycles', () => {
    holds(20, mutatedObjects(bases), check);
  });

  it('takes any JSON at all', () => {
    const keys = Object.keys(notice);
    const known = fc.dictionary(fc.constantFrom(...keys, '__proto__', 'constructor'), fc.jsonValue({ maxDepth: 3 }));
    const inside = fc
      .tuple(fc.constantFrom(...keys), fc.oneof(fc.jsonValue(), fc.constantFrom(...HOSTILE_TEXTS)))
      .map(([key, value]) => ({ ...notice, [key]: value }));
    holds(15, fc.oneof(fc.jsonValue(), known, inside), check);
  });

  it('was tried often enough, on what is and on what is no notice', () => {
    assert.ok(cases >= CASES, String(cases));
    assert.ok(read > cases / 3 && read < (cases * 9) / 10, `${String(read)} of ${String(cases)}`);
  });
});
