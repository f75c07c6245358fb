/** The parts of README.md and REFERENCE.md that are made from the build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { generated } from '../../tools/readme.js';

describe('what is made from the build', () => {
  for (const file of ['README.md', 'REFERENCE.md'] as const) {
    test(`is in ${file}`, async () => {
      const { [file]: text } = await generated();
      assert.equal(readFileSync(file, 'utf8'), text, 'stale: npm run build && npm run readme');
    });
  }
});
