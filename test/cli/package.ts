/** What is in the package, and what is not. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { installed, packed } from './installed.js';

const paths = packed.files.map(({ path }) => path);
const own = (path: string): string => readFileSync(join(installed, path), 'utf8');

describe('the package', () => {
  test('holds what is built, what is to be read, and nothing else', () => {
    const wanted =
      /^(?:package\.json|README\.md|LICENSE|ACCESSIBILITY\.md|dist\/(?!npm\/builder)(?:npm|embed|frame|builder|notices)\/.+)$/;
    const files = /^dist\/(?:embed\.js|(?:integrity|schema|custom-elements|privacy-report)\.json)$/;
    assert.deepEqual(
      paths.filter((path) => !wanted.test(path) && !files.test(path)),
      [],
    );
    for (const path of [
      'README.md',
      'LICENSE',
      'dist/schema.json',
      'dist/integrity.json',
      'dist/custom-elements.json',
      'dist/embed/nl.js',
      'dist/npm/index.d.ts',
      'dist/notices/linkedin-ai-training-2025.json',
    ]) {
      assert.ok(paths.includes(path), path);
    }
  });

  test('has every file that it exports', () => {
    const { exports, bin } = JSON.parse(own('package.json')) as {
      exports: Record<string, string | Record<string, string>>;
      bin: Record<string, string>;
    };
    const targets = [
      ...Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target))),
      ...Object.values(bin),
    ];
    assert.ok(targets.length > 10);
    for (const target of targets) {
      // each star stands for the same
      const path = target.replace('./', '').replaceAll('.', '\\.').replace('*', '(.+)').replaceAll('*', '\\1');
      assert.ok(
        paths.some((one) => new RegExp(`^${path}$`).test(one)),
        target,
      );
    }
  });

  test('has a program that the system can start', () => {
    const main = 'dist/npm/cli/main.js';
    assert.match(own(main), /^#!\/usr\/bin\/env node\n/);
    assert.equal((packed.files.find(({ path }) => path === main)?.mode ?? 0) & 0o111, 0o111);
    assert.equal(statSync(join(installed, main)).mode & 0o111, 0o111);
  });

  test('names no folder of the machine that built it', () => {
    for (const path of paths.filter((one) => /\.(?:js|json|map|ts|html|css)$/.test(one))) {
      assert.ok(!own(path).includes(process.cwd()), path);
    }
  });
});
