/** Tests which files the package contains, their size, and its dependencies. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { entryPoints, own, paths } from './entry-points.js';
import { installed, packed } from './install-package.js';

const LANGUAGES = readdirSync('src/words/languages').length;
const LETTERS = readdirSync('src/words/letter').length;
/**
 * The size limits in bytes of the tarball and of the unpacked package: a shared part, plus a part for each language and
 * for each letter with its embed file.
 */
const PACKED = 300_000 + 51_500 * LANGUAGES + 32_000 * LETTERS;
const UNPACKED = 1_335_000 + 138_500 * LANGUAGES + 88_500 * LETTERS;

const read = (path: string): string => readFileSync(join(installed, path), 'utf8');

/** Returns the imports of a file: other files of the package, and names of packages. */
function importsOf(path: string) {
  const { importedFiles } = ts.preProcessFile(read(path), true, true);
  const names = importedFiles.map(({ fileName }) => fileName).filter((name) => !name.startsWith('node:'));
  const inside = names
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), path.endsWith('.d.ts') ? name.replace(/\.js$/, '.d.ts') : name));
  const packages = names
    .filter((name) => !name.startsWith('.'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  return { inside, packages };
}

/** Returns all files and packages that these files import, directly or indirectly. */
function reachableFrom(entries: readonly string[]) {
  const files = new Set(entries);
  const packages = new Set<string>();
  for (const path of files) {
    if (!/\.[jt]s$/.test(path)) continue;
    const imports = importsOf(path);
    for (const name of imports.packages) packages.add(name);
    for (const one of imports.inside) files.add(one);
  }
  return { files, packages };
}

const scripts = reachableFrom([
  ...entryPoints.flatMap(({ file }) => file ?? []),
  ...Object.values(own.bin).map((path) => posix.normalize(path)),
]);
const types = reachableFrom(entryPoints.flatMap((entryPoint) => entryPoint.types ?? []));

describe('the package', () => {
  test('contains the built files and the documents, and nothing else', () => {
    const wanted =
      /^(?:package\.json|README\.md|REFERENCE\.md|LICENSE|ACCESSIBILITY\.md|dist\/(?:npm|types|embed|frame|notices)\/.+)$/;
    const files =
      /^dist\/(?:embed\.js|llms\.txt|(?:integrity|schema|custom-elements|web-types|vscode\.(?:html|css)-custom-data|privacy-report)\.json)$/;
    assert.deepEqual(
      paths.filter((path) => !wanted.test(path) && !files.test(path)),
      [],
    );
    for (const path of ['README.md', 'REFERENCE.md', 'LICENSE', 'dist/llms.txt', 'dist/embed/nl.js']) {
      assert.ok(paths.includes(path), path);
    }
  });

  test('contains no module that no entry point or program imports', () => {
    const modules = paths.filter((path) => /^dist\/(?:npm|types)\/.*\.[jt]s$/.test(path));
    assert.deepEqual(
      modules.filter((path) => !scripts.files.has(path.replace('.d.ts', '.js')) && !types.files.has(path)),
      [],
    );
  });

  test('imports exactly the packages in its dependencies', () => {
    const { dependencies, peerDependencies } = own;
    assert.deepEqual([...scripts.packages].sort(), Object.keys(dependencies).sort());
    // the types of React are a separate package
    const frameworks = Object.keys(peerDependencies).map((name) => name.replace('@types/', ''));
    const known = [...Object.keys(dependencies), ...frameworks];
    assert.deepEqual(
      [...types.packages].filter((name) => !known.includes(name)),
      [],
    );
  });

  test('stays within its size limits', () => {
    assert.ok(packed.size <= PACKED, `${String(packed.size)} bytes packed`);
    assert.ok(packed.unpackedSize <= UNPACKED, `${String(packed.unpackedSize)} bytes unpacked`);
  });

  test('lists only existing files as side effects', () => {
    for (const pattern of own.sideEffects.filter((one) => !/^\.\/(?:src|dist\/npm\/builder)\//.test(one))) {
      const expression = pattern.slice(2).replaceAll('.', '\\.').replaceAll('**/', '(?:.+/)?').replaceAll('*', '[^/]+');
      assert.ok(
        paths.some((path) => new RegExp(`^${expression}$`).test(path)),
        pattern,
      );
    }
  });

  test('has an executable program', () => {
    const main = 'dist/npm/cli/main.js';
    assert.match(read(main), /^#!\/usr\/bin\/env node\n/);
    assert.equal((packed.files.find(({ path }) => path === main)?.mode ?? 0) & 0o111, 0o111);
    assert.equal(statSync(join(installed, main)).mode & 0o111, 0o111);
  });

  test('contains no path of the machine that built it', () => {
    for (const path of paths.filter((one) => /\.(?:js|json|map|ts|html|css)$/.test(one))) {
      assert.ok(!read(path).includes(process.cwd()), path);
    }
  });
});
