/** The parts of README.md and REFERENCE.md that are made from the build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { generated } from '../../tools/readme.js';

const made = generated();

describe('what is made from the build', () => {
  for (const file of ['README.md', 'REFERENCE.md'] as const) {
    test(`is in ${file}`, async () => {
      assert.equal(readFileSync(file, 'utf8'), (await made)[file], 'stale: npm run build && npm run readme');
    });
  }
});
