/** Every door of the package, as it is installed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { installed, packed, put, start } from './install-package.js';

interface Package {
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default?: string }>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
}

/** The package.json that users get. */
export const own = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Package;

/** The paths of the files in the package. */
export const paths = packed.files.map(({ path }) => path);

/** A way in: what is written in an import, and the files that are found by it. */
export interface Door {
  readonly name: string;
  readonly file: string | undefined;
  readonly types: string | undefined;
}

/** The doors, one for each file that a pattern finds. */
export const doors: readonly Door[] = Object.entries(own.exports).flatMap(([key, target]) => {
  const { default: file, types } = typeof target === 'string' ? { default: target, types: undefined } : target;
  const found = (star: string): Door => {
    const put = (text: string) => text.replaceAll('*', star);
    return {
      name: put(`opt-out-elements${key.slice(1)}`),
      file: file && put(file).slice(2),
      types: types && put(types).slice(2),
    };
  };
  if (!key.includes('*') || !file) return [found('')];
  // each star stands for the same
  const escaped = file.slice(2).replaceAll('.', '\\.').replace('*', '(.+)').replaceAll('*', '\\1');
  return paths.flatMap((path) => new RegExp(`^${escaped}$`).exec(path)?.[1] ?? []).map(found);
});

describe('the doors', () => {
  test('lead to files of the package', () => {
    for (const { file, name, types } of doors) {
      for (const path of [file, types]) assert.ok(path === undefined || paths.includes(path), `${name}: ${path ?? ''}`);
    }
    for (const target of Object.values(own.exports)) {
      const file = typeof target === 'string' ? target : (target.default ?? target.types);
      assert.ok(
        doors.some((door) => `./${door.file ?? door.types ?? ''}`.match(file.replaceAll('*', '.+'))),
        `${file} finds nothing`,
      );
    }
  });

  test('open on a server, where there is no page', async () => {
    const modules = doors.filter(({ file, name }) => /\.js(?:on)?$/.test(file ?? '') && !isServed(name));
    assert.ok(modules.length > 40);
    const script = put(
      'doors.mjs',
      `if (typeof document !== 'undefined') throw new Error('there is a page');
${modules
  .map(({ name }) => {
    const options = name.endsWith('.json') ? `, { with: { type: 'json' } }` : '';
    return `await import('${name}'${options}).catch((error) => console.log('${name}:', error.message));`;
  })
  .join('\n')}`,
    );
    const { code, err, out } = await start(process.execPath, ['--no-warnings', script]);
    assert.deepEqual({ code, err, out }, { code: 0, err: '', out: '' });
  });
});

/** The page for frames is served as it is, and not imported; but for its listener, which the page around runs. */
function isServed(name: string): boolean {
  return name.includes('/frame/') && !name.endsWith('/listen.js');
}
