/** What the linters of packages say of the tarball. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { doors } from './entry-points.js';
import { folder, packed, start } from './install-package.js';

const tarball = join(folder, packed.filename);
const program = (name: string) => resolve('node_modules/.bin', name);

describe('the package, for its linters', () => {
  test('publint has nothing to say', async () => {
    const { code, out } = await start(program('publint'), ['run', tarball, '--strict'], {
      env: { ...process.env, NO_COLOR: '1' },
    });
    assert.deepEqual([code, out.trim().split('\n').at(-1)], [0, 'All good!']);
  });

  // modules only: every browser, bundler and Node that the elements support takes them
  test('its types are found, and are not wrong', async () => {
    const modules = doors.filter(({ types }) => types).map(({ name }) => name.replace('opt-out-elements', '.'));
    const args = [tarball, '--profile', 'esm-only', '--format', 'json', '--entrypoints', ...modules];
    // it ends before a pipe has taken all of its output; a file takes it at once
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
    // a JSON module has a default export (HTML, "create a JSON module script"), which is taken for CommonJS here
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
