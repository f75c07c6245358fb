/** Tests the types as projects see them: without a framework, and with each framework that has an entry point. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { folder, start } from './install-package.js';

/** The packages that a project with all frameworks has installed. */
const FRAMEWORKS = ['@types/react', 'csstype', 'preact', 'solid-js', 'svelte', 'vue'];

test('the types accept correct uses and reject wrong ones', async () => {
  for (const name of FRAMEWORKS) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
  const project = join(folder, 'types');
  cpSync('test/package/types', project, { recursive: true });
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  const { code, out } = await start(resolve('node_modules/.bin/tsc'), ['--project', project]);
  assert.deepEqual({ code, out }, { code: 0, out: '' });
});
