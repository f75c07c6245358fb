/** `npm run new` in a copy of the project: what it makes, what compiles, and what it refuses without writing anything. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { check, getFileInfo, resolveConfig } from 'prettier';

const COPIED = ['src', 'stories', 'test', 'tools', 'notices', 'REFERENCE.md', 'ACCESSIBILITY.md', 'package.json'];
const MARK = 'TODO(new)';

let copy = '';
/** All files of the copy with their text, before anything is run. */
let untouched = new Map<string, string>();
const at = (path: string): string => join(copy, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'opt-out-elements-new-'));
  const filter = (path: string) => !/\/node_modules$|^test\/(?:bench|consumers|snapshots)$/.test(path);
  for (const path of [...COPIED, 'tsconfig.json']) cpSync(path, at(path), { recursive: true, filter });
  symlinkSync(resolve('node_modules'), at('node_modules'));
  untouched = everything();
});
after(() => {
  rmSync(copy, { recursive: true });
});

function runNew(...args: string[]) {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['tools/new.js', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  const listed = (title: string): string[] => {
    const [, lines = ''] = new RegExp(`^${title}:\\n((?:  .*\\n)+)`, 'm').exec(stdout) ?? [];
    return lines.trim().split(/\n */).filter(Boolean);
  };
  return { status, stderr, made: listed('Made'), changed: listed('Added an entry to'), stdout };
}

/** All files of the copy with their text. */
function everything(): Map<string, string> {
  const files = COPIED.flatMap((path) =>
    path.includes('.')
      ? [path]
      : readdirSync(at(path), { recursive: true, encoding: 'utf8' }).map((file) => `${path}/${file}`),
  );
  return new Map(files.filter((path) => statSync(at(path)).isFile()).map((path) => [path, read(path)]));
}

async function isFormatted(path: string): Promise<boolean> {
  const { inferredParser } = await getFileInfo(at(path));
  if (inferredParser === null) return true;
  return check(read(path), { ...(await resolveConfig(at(path))), filepath: at(path) });
}

describe('npm run new', () => {
  for (const { args, fix, name } of [
    { name: 'no arguments', args: [], fix: /npm run new element NAME/ },
    { name: 'another kind', args: ['page', 'two-words'], fix: /npm run new language LANG/ },
    { name: 'a third argument', args: ['element', 'two-words', 'more'], fix: /Usage/ },
    { name: 'an element without a hyphen', args: ['element', 'words'], fix: /with hyphens/ },
    { name: 'an element with a capital', args: ['element', 'Two-Words'], fix: /lower-case/ },
    { name: 'a name of SVG', args: ['element', 'font-face'], fix: /no name for an element/ },
    { name: 'a word that ad blockers hide', args: ['element', 'ad-words'], fix: /Choose another name/ },
    { name: 'another such word', args: ['element', 'my-cookiejar'], fix: /Choose another name/ },
    { name: 'an element that exists', args: ['element', 'notice-timeline'], fix: /Choose another name/ },
    { name: 'a language with a region', args: ['language', 'pt-BR'], fix: /without a region/ },
    { name: 'an old code', args: ['language', 'iw'], fix: /Write he/ },
    { name: 'an unknown language', args: ['language', 'xq'], fix: /IANA/ },
    { name: 'a language that exists', args: ['language', 'nl'], fix: /exists already/ },
    { name: 'an id with capitals', args: ['notice', 'Example'], fix: /lower-case/ },
    { name: 'an id that ad blockers hide', args: ['notice', 'example-ad-2027'], fix: /Choose another id/ },
    { name: 'an id that exists', args: ['notice', 'meta-ai-2025'], fix: /Choose another id/ },
    { name: 'a notice in an unknown language', args: ['notice', 'example', 'xq'], fix: /Choose one/ },
  ]) {
    it(`refuses ${name}, and says how to fix it`, () => {
      const { status, stderr } = runNew(...args);
      assert.equal(status, 1);
      assert.match(stderr, fix);
      assert.doesNotMatch(stderr, /\bat .*:\d+:\d+/);
    });
  }

  it('has written nothing for any of these', () => {
    assert.deepEqual(everything(), untouched);
  });

  it('writes nothing where one place for an entry is missing, and names the file', () => {
    const path = 'tools/manifest-tables.js';
    const text = read(path);
    writeFileSync(at(path), text.replaceAll('ORDER', 'SEQUENCE'));
    const old = everything();
    const { status, stderr } = runNew('element', 'two-words');
    assert.equal(status, 1);
    assert.match(stderr, /^tools\/manifest-tables\.js has no variable ORDER\. Adapt tools\/new\//);
    assert.deepEqual(everything(), old);
    writeFileSync(at(path), text);
  });

  for (const { changed, kind, made, name } of [
    { kind: 'element', name: 'two-words', made: 7, changed: 15 },
    { kind: 'language', name: 'he', made: 3, changed: 4 },
    { kind: 'notice', name: 'example-ai-training-2027', made: 1, changed: 2 },
  ]) {
    it(`makes the files and entries of a new ${kind}, formatted, and says what is left`, async () => {
      const old = everything();
      const result = runNew(kind, name);
      assert.equal(result.stderr, '');
      assert.equal(result.status, 0);
      assert.equal(result.made.length, made);
      assert.equal(result.changed.length, changed);
      const now = everything();
      const written = [...now.keys()].filter((path) => now.get(path) !== old.get(path));
      assert.deepEqual(written.toSorted(), [...result.made, ...result.changed].toSorted());
      for (const path of result.made) assert.ok(!old.has(path) && now.get(path), path);
      for (const path of written) assert.ok(await isFormatted(path), path);
      assert.ok(written.some((path) => now.get(path)?.includes(MARK)));
      assert.match(result.stdout, /Left to do, in this order:\n {2}1\. /);
    });
  }

  it('makes a language that is written from right to left', () => {
    assert.match(read('src/words/languages/he.ts'), /^ {2}dir: 'rtl',$/m);
    assert.match(read('src/snippets/frame-page.ts'), /RIGHT_TO_LEFT = \['ar', 'he'\]/);
  });

  it('refuses what it has made before', () => {
    assert.match(runNew('element', 'two-words').stderr, /exists already/);
    assert.match(runNew('language', 'he').stderr, /exists already/);
    assert.match(runNew('notice', 'example-ai-training-2027').stderr, /exists already/);
  });

  it('makes sources that compile', () => {
    const { status, stdout } = spawnSync('node_modules/.bin/tsc', ['--project', 'src'], {
      cwd: copy,
      encoding: 'utf8',
    });
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });
});
