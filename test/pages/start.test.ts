/** Tests `npm start` before it serves: its advice when it cannot start, and when it builds again. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve } from '../../tools/serve.js';

const start = (options: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [...options, 'tools/start.js'], { encoding: 'utf8', env: { ...process.env, ...env } });

describe('npm start refuses', () => {
  test('a Node that is too old for Storybook, and names the versions to install', () => {
    for (const version of ['12.22.12', '20.18.3', '22.11.0']) {
      const other = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
      const { status, stderr } = start(['--import', `data:text/javascript,${encodeURIComponent(other)}`]);
      assert.equal(status, 1, version);
      assert.ok(stderr.includes(`This is Node ${version}. Install Node 22.12 or later`), stderr);
    }
  });

  test('with a message that an old Node can run', () => {
    assert.doesNotMatch(readFileSync('tools/start.js', 'utf8'), /^(?:import|export)\b|\?\?|\?\.|^await\b/m);
  });

  test('a port that is not a number, and says how to set it', () => {
    for (const PORT of ['abc', '65536']) {
      const { status, stderr } = start([], { PORT });
      assert.equal(status, 1, PORT);
      assert.ok(stderr.includes(`PORT is "${PORT}". Set it to a number from 0 to 65535`), stderr);
    }
  });
});

test('serves on another port if the port is taken', async (t) => {
  const first = await serve('notices');
  t.after(() => {
    first.close();
  });
  const second = await serve('notices', Number(new URL(first.url).port));
  t.after(() => {
    second.close();
  });
  assert.notEqual(second.url, first.url);
  assert.equal((await fetch(`${second.url}/x-grok-2024.json`)).status, 200);
});

test('a build is out of date after a file changed, came or went, but not after a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
  const script = `import(${JSON.stringify(pathToFileURL('tools/build.js').href)}).then((build) => console.log(build.inputs()))`;
  const inputs = () => {
    const { status, stdout } = spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0);
    return stdout;
  };
  try {
    for (const name of ['src', 'dist', 'node_modules']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'src/one.ts'), '1');
    const before = inputs();
    assert.match(before, /one\.ts/);
    for (const name of ['dist/one.js', 'node_modules/one.js']) writeFileSync(join(folder, name), '1');
    assert.equal(inputs(), before);

    utimesSync(join(folder, 'src/one.ts'), 1, 1);
    const changed = inputs();
    assert.notEqual(changed, before);
    writeFileSync(join(folder, 'src/two.ts'), '2');
    assert.notEqual(inputs(), changed);
    rmSync(join(folder, 'src/two.ts'));
    assert.equal(inputs(), changed);
    rmSync(join(folder, 'src/one.ts'));
    assert.notEqual(inputs(), changed);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
