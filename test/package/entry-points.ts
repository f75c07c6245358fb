/** Tests every entry point of the installed package. */
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

/** An entry point: the name to import, and the files that it resolves to. */
export interface EntryPoint {
  readonly name: string;
  readonly file: string | undefined;
  readonly types: string | undefined;
}

/** The entry points, one for each file that matches a pattern. */
export const entryPoints: readonly EntryPoint[] = Object.entries(own.exports).flatMap(([key, target]) => {
  const { default: file, types } = typeof target === 'string' ? { default: target, types: undefined } : target;
  const entryPoint = (star: string): EntryPoint => {
    const fill = (text: string) => text.replaceAll('*', star);
    return {
      name: fill(`opt-out-elements${key.slice(1)}`),
      file: file && fill(file).slice(2),
      types: types && fill(types).slice(2),
    };
  };
  if (!key.includes('*') || !file) return [entryPoint('')];
  // each star matches the same text
  const escaped = file.slice(2).replaceAll('.', '\\.').replace('*', '(.+)').replaceAll('*', '\\1');
  return paths.flatMap((path) => new RegExp(`^${escaped}$`).exec(path)?.[1] ?? []).map(entryPoint);
});

describe('the entry points', () => {
  test('resolve to files of the package', () => {
    for (const { file, name, types } of entryPoints) {
      for (const path of [file, types]) assert.ok(path === undefined || paths.includes(path), `${name}: ${path ?? ''}`);
    }
    for (const target of Object.values(own.exports)) {
      const file = typeof target === 'string' ? target : (target.default ?? target.types);
      assert.ok(
        entryPoints.some(({ file: script, types }) => `./${script ?? types ?? ''}`.match(file.replaceAll('*', '.+'))),
        `${file} matches no file`,
      );
    }
  });

  test('can be imported on a server, where there is no page', async () => {
    const modules = entryPoints.filter(({ file, name }) => /\.js(?:on)?$/.test(file ?? '') && !isServed(name));
    assert.ok(modules.length > 40);
    const script = put(
      'entry-points.mjs',
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

/** Whether a file is served, not imported: the files of the frame, except for the listener, which the embedding page runs. */
function isServed(name: string): boolean {
  return name.includes('/frame/') && !name.endsWith('/listen.js');
}
