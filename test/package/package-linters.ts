/** Runs publint and "Are the types wrong?" on the tarball. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { entryPoints } from './entry-points.js';
import { folder, packed, start } from './install-package.js';

const tarball = join(folder, packed.filename);
const program = (name: string) => resolve('node_modules/.bin', name);

describe('package linters', () => {
  test('publint finds no problem', async () => {
    const { code, out } = await start(program('publint'), ['run', tarball, '--strict'], {
      env: { ...process.env, NO_COLOR: '1' },
    });
    assert.deepEqual([code, out.trim().split('\n').at(-1)], [0, 'All good!']);
  });

  // only modules: all supported browsers, bundlers and versions of Node accept them
  test('“Are the types wrong?” finds no problem', async () => {
    const modules = entryPoints.filter(({ types }) => types).map(({ name }) => name.replace('opt-out-elements', '.'));
    const args = [tarball, '--profile', 'esm-only', '--format', 'json', '--entrypoints', ...modules];
    // attw exits before a pipe has received all of its output, so it writes to a file
    const file = join(folder, 'attw.json');
    const output = openSync(file, 'w');
    await once(spawn(program('attw'), args, { stdio: ['ignore', output, 'ignore'] }), 'close');
    closeSync(output);
    const { analysis, problems } = JSON.parse(readFileSync(file, 'utf8')) as {
      analysis: { entrypoints: Readonly<Record<string, object>> };
      problems?: Readonly<
        Record<string, readonly { kind: string; implementationFileName?: string; resolutionKind?: string }[]>
      >;
    };
    assert.equal(Object.keys(analysis.entrypoints).length, modules.length);
    const ignored = ['node10', 'node16-cjs'];
    // a JSON module has a default export (HTML, "create a JSON module script"), which attw takes for CommonJS
    const isJson = ({
      implementationFileName = '',
      kind,
    }: {
      kind: string;
      implementationFileName?: string;
    }): boolean => kind === 'FalseExportDefault' && implementationFileName.endsWith('.json');
    assert.deepEqual(
      Object.values(problems ?? {})
        .flat()
        .filter((one) => !ignored.includes(one.resolutionKind ?? '') && !isJson(one)),
      [],
    );
  });
});
