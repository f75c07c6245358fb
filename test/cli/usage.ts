/** Tests help, version, wrong command lines, and output that cannot be written. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { FORM_NAMES } from '../../src/snippets/snippet-forms.js';
import { FORMS } from '../../src/snippets/snippets.js';
import { folder, installed, put, run, start } from '../package/install-package.js';

const COMMANDS = ['check', 'render', 'frame', 'calendar', 'init', 'schema'];

describe('the command line', { concurrency: 2 }, () => {
  test('runs with npx', async () => {
    const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string };
    const { code, out } = await start('npx', ['--no-install', 'opt-out-elements', '--version']);
    assert.deepEqual({ code, out }, { code: 0, out: `${version}\n` });
  });

  test('help lists every command and the exit codes', async () => {
    const { code, out, err } = await run(['--help']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    for (const command of COMMANDS) assert.match(out, new RegExp(`^ {2}${command} `, 'm'));
    assert.match(out, /^Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /m);
    assert.equal((await run(['help'])).out, out);
  });

  for (const command of COMMANDS) {
    test(`help ${command} shows its usage`, async () => {
      const { code, out } = await run(['help', command]);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^Usage: opt-out-elements ${command} `));
      assert.match(out, /^Exit codes:$/m);
      assert.equal((await run([command, '--help'])).out, out);
    });
  }

  test('help lists each form by id, with the name that the builder uses', async () => {
    const { out } = await run(['help', 'render']);
    for (const { id } of FORMS) assert.match(out, new RegExp(`^  ${id} +${FORM_NAMES[id]}$`, 'm'));
  });

  test('help lists every language that has an embed file', async () => {
    const words = readdirSync(join(installed, 'dist/embed')).flatMap((file) => /^(\w+)\.js$/.exec(file)?.[1] ?? []);
    const { out } = await run(['help', 'render']);
    const [, choices = ''] = /--lang <language>[^(]*\(choices: ([^)]*)\)/.exec(out) ?? [];
    assert.deepEqual([...choices.matchAll(/"(.*?)"/g)].map(([, language]) => language).toSorted(), words.toSorted());
  });

  for (const [args, message] of [
    [[], /^Usage: opt-out-elements /],
    [['chek'], /^error: unknown command 'chek'\n\(Did you mean check\?\)\n/],
    [['--loud'], /^error: unknown option '--loud'/],
    [['check'], /^error: missing required argument 'file'/],
    [['check', '--jsn', 'a.json'], /^error: unknown option '--jsn'\n\(Did you mean --json\?\)/],
    [['schema', 'a.json'], /^error: too many arguments/],
    [['init', '--lang', 'xx'], /'xx' is invalid\. Allowed choices are .*\ben\b/],
  ] as const) {
    test(`${args.join(' ') || 'no arguments'}: exits with 2 and names the error`, async () => {
      const { err, ...rest } = await run(args);
      assert.deepEqual(rest, { code: 2, out: '' });
      assert.match(err, message);
    });
  }

  test('prints no colours, even with FORCE_COLOR', async () => {
    const env = { ...process.env, FORCE_COLOR: '1', CLICOLOR_FORCE: '1' };
    put('bad.json', '{}');
    for (const args of [['--help'], ['chek'], ['check', 'bad.json']]) {
      const { out, err } = await run(args, { env });
      assert.ok(out + err);
      assert.ok(!(out + err).includes('\u001b'));
    }
  });

  test('prints no error when its output is closed, and keeps its exit code', async () => {
    put('bad.json', '{}');
    for (const [args, expected] of [
      [['schema'], 0],
      [['--help'], 0],
      [['check', 'bad.json'], 1],
    ] as const) {
      const { code, err } = await run(args, { closed: true });
      assert.deepEqual({ code, err }, { code: expected, err: '' });
    }
  });

  test('reports an output that cannot be written', async () => {
    const program = join(folder, 'node_modules/.bin/opt-out-elements');
    const { code, err } = await start('sh', ['-c', '"$0" schema > /dev/full', program]);
    assert.equal(code, 1);
    assert.match(err, /^error: The output cannot be written: ENOSPC/);
  });
});
