/** What the linters of packages say of the tarball. */
import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { doors } from './doors.js';
import { folder, packed, start } from './installed.js';

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
    const { out } = await start(program('attw'), [
      ...[tarball, '--profile', 'esm-only', '--format', 'json', '--entrypoints'],
      ...modules,
    ]);
    const { analysis, problems } = JSON.parse(out) as {
      analysis: { entrypoints: Readonly<Record<string, object>> };
      problems?: Readonly<Record<string, readonly { entrypoint?: string; resolutionKind?: string }[]>>;
    };
    assert.equal(Object.keys(analysis.entrypoints).length, modules.length);
    const ignored = ['node10', 'node16-cjs'];
    assert.deepEqual(
      Object.values(problems ?? {})
        .flat()
        .filter(({ resolutionKind = '' }) => !ignored.includes(resolutionKind)),
      [],
    );
  });
});
