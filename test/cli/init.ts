/** Tests the command `init`: its TODOs say what to write, and the filled notice passes `check`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkNotice } from '../../src/model/check.js';
import { folder, put, run } from '../package/install-package.js';

/** The date a number of days from today. */
const day = (days: number): string => new Date(Date.now() + days * 864e5).toISOString().slice(0, 10);

/** The text an editor would write, by a pattern of the path. */
const WRITTEN: readonly (readonly [path: RegExp, value: string])[] = [
  [/^id$/, 'example-ai-training-2026'],
  [/^published$|^reviewedOn$/, day(0)],
  [/\.url$/, 'https://www.example.com/news'],
  [/\.published$/, '2026-01'],
  [/\.language$/, 'en'],
  [/^timeZone$/, 'Europe/Amsterdam'],
  [/^purpose\.label\.nl$/, 'om te doen wat een redacteur schrijft'],
  [/^purpose\.label\.en$/, 'to do what an editor writes'],
  [/\.choice\.kind$/, 'opt-out'],
  [/\.announced$/, day(0)],
  [/\.state$/, 'planned'],
  [/\.start$/, day(30)],
  [/\.role$/, 'authority'],
  [/\.law$/, 'GDPR'],
  [/^dataCategories\.0\.id$/, 'posts'],
  [/^dataCategories\.0\.use$/, 'used'],
  [/^routes\.0\.type$/, 'settings'],
  [/./, 'What an editor writes.'],
];

/** Returns the document with each TODO replaced by the result of `write`. */
const fill = (value: unknown, write: (path: string, todo: string) => string, path = ''): unknown => {
  if (typeof value === 'string') return value.startsWith('TODO') ? write(path, value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).map(([key, under]): [string, unknown] => [
    key,
    fill(under, write, path ? `${path}.${key}` : key),
  ]);
  return Array.isArray(value) ? filled.map(([, under]) => under) : Object.fromEntries(filled);
};
const written = (path: string): string => WRITTEN.find(([pattern]) => pattern.test(path))?.[1] ?? '';

describe('init', () => {
  for (const lang of ['en', 'nl']) {
    test(`a filled notice in ${lang} passes check and can be rendered`, async () => {
      const { code, out, err } = await run(['init', '--lang', lang]);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      put('filled.json', fill(JSON.parse(out), written));
      assert.equal((await run(['check', 'filled.json'])).out, '1 file checked: no problems, no warnings\n');
      const rendered = await run(['render', 'filled.json', '--lang', lang, '--form', 'plain']);
      assert.equal(rendered.code, 0);
      assert.doesNotMatch(rendered.out, /TODO/);
    });
  }

  test('check reports the number of TODOs in a new notice, and the first one, on one line', async () => {
    const { out } = await run(['init']);
    const todos: string[] = [];
    fill(JSON.parse(out), (path) => {
      todos.push(path.replace(/\.(\d+)/g, '[$1]'));
      return '';
    });
    assert.ok(todos.length > 20);
    const checked = await run(['check', '-'], { input: out });
    assert.deepEqual(checked, {
      code: 1,
      out:
        '<stdin>:3:3: problem: Fill in each TODO in this file, or remove the part that contains it: there are ' +
        `${String(todos.length)}, and the first is id.\n1 file checked: 1 problem, no warnings\n`,
      err: '',
    });
    const { out: json } = await run(['check', '--json', '-'], { input: out });
    const { files, problems } = JSON.parse(json) as { problems: number; files: { findings: { code: string }[] }[] };
    assert.deepEqual([problems, files.map(({ findings }) => findings.map(({ code }) => code))], [1, [['unfinished']]]);
  });

  test('check lists each TODO where few are left, and always lists other problems', async () => {
    const { out } = await run(['init']);
    let left = 0;
    const few = fill(JSON.parse(out), (path, todo) => (left++ < 10 ? todo : written(path)));
    const { out: listed } = await run(['check', '-'], { input: JSON.stringify(few) });
    assert.equal([...listed.matchAll(/: problem: \S+ "TODO/g)].length, 10);
    const other = { ...(JSON.parse(out) as object), version: 'x' };
    const { out: both } = await run(['check', '-'], { input: JSON.stringify(other) });
    assert.match(both, /problem: Fill in each TODO[^]*problem: version "x"[^]*: 2 problems, no warnings\n$/);
  });

  test('every single TODO that is left is a problem at its path', async () => {
    const document: unknown = JSON.parse((await run(['init'])).out);
    fill(document, (left, todo) => {
      const rest = fill(document, (path) => (path === left ? todo : written(path)));
      assert.deepEqual(
        checkNotice(rest).map(({ path, severity }) => [path, severity]),
        [[left.replace(/\.(\d+)/g, '[$1]'), 'problem']],
      );
      return '';
    });
  });

  test('writes a new file, and never overwrites one', async () => {
    const first = await run(['init', 'new.json']);
    assert.deepEqual([first.code, first.err], [0, '']);
    assert.match(first.out, /^new\.json: fill in the TODOs, then run check\./);
    const text = readFileSync(join(folder, 'new.json'), 'utf8');
    // the id is the name of the file
    assert.equal(text, (await run(['init'])).out.replace(/"id": "TODO: lower[^"]*"/, '"id": "new"'));
    put('new.json', 'mine');
    const again = await run(['init', 'new.json']);
    assert.deepEqual(again, {
      code: 1,
      out: '',
      err: 'error: new.json: the file already exists. Name another file.\n',
    });
    assert.equal(readFileSync(join(folder, 'new.json'), 'utf8'), 'mine');
  });

  test('creates missing folders, and leaves the id open where the file name is not a valid id', async () => {
    const { code, err } = await run(['init', 'deep/er/My Notice.json']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    const { id } = JSON.parse(readFileSync(join(folder, 'deep/er/My Notice.json'), 'utf8')) as { id: string };
    assert.match(id, /^TODO: /);
  });

  test('explains why a file cannot be written', async () => {
    for (const file of ['package.json/new.json', 'package.json/deep/new.json']) {
      const { code, err } = await run(['init', file]);
      const why = 'part of this path is a file, not a folder. Name another folder.';
      assert.deepEqual({ code, err }, { code: 1, err: `error: ${file}: ${why}\n` });
    }
  });
});
