/** Tests the command `frame`, which writes the files that a site hosts for frames. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { linkedin } from '../../stories/notices.js';
import { notice } from '../model/notice.js';
import { folder, installed, put, run } from '../package/install-package.js';

const own = { ...notice, id: 'own-notice', languages: ['nl'] };
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const filesIn = (path: string) =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => `${parentPath.slice(join(folder, path).length)}/${name}`)
    .toSorted();

describe('frame', () => {
  before(() => {
    mkdirSync(join(folder, 'frames'));
    put('frames/own.json', own);
    put('frames/linkedin.json', linkedin);
  });

  test('writes all files for a frame, lists them, and prints the next steps', async () => {
    const { code, out, err } = await run(['frame', 'frames/own.json']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    const written = [
      '/embed/nl.js',
      ...['frame.css', 'frame.js', 'index.html', 'listen.js'].map((name) => `/frame/${name}`),
      '/frame/notices/own-notice.js',
    ];
    assert.deepEqual(filesIn('opt-out'), written);
    for (const file of written) assert.ok(out.includes(`opt-out${file}\n`), file);
    for (const file of written.slice(0, -1).filter((name) => !name.endsWith('.html'))) {
      assert.equal(read(`opt-out${file}`), readFileSync(join(installed, `dist${file}`), 'utf8'));
    }
    const page = read('opt-out/frame/index.html');
    assert.match(page, /<p lang="nl">Deze mededeling kan hier niet worden getoond\.<\/p>/);
    assert.match(page, /<p lang="pl" hidden>/);
    assert.match(page, / data-languages="[a-z ]*\bnl\b[a-z ]*\bpl\b/);
    const element: { notice?: unknown } = {};
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the file is a script
    new Function('document', read('opt-out/frame/notices/own-notice.js'))({ querySelector: () => element });
    assert.deepEqual(element.notice, own);
    assert.match(out, /<script async="async" src="\/opt-out\/frame\/listen\.js"><\/script>/);
    // the last line is a working command
    const [, ...args] = out.trim().split('\n').at(-1)!.trim().split(' ');
    const rendered = await run(args);
    assert.match(rendered.out, /<iframe src="\/opt-out\/frame\/index\.html\?id=own-notice&#38;lang=nl"/);
  });

  test('accepts a pattern and another folder, and can run again', async () => {
    for (const time of ['first run', 'second run']) {
      const { code, out } = await run(['frame', 'frames/*.json', '--out', 'deep/site/']);
      assert.equal(code, 0, time);
      assert.match(out, /^(?:deep\/site\/embed\/(?:de|en|fr|nl)\.js\n){4}/);
      assert.match(out, / src="\/site\/frame\/listen\.js"/);
    }
    assert.deepEqual(filesIn('deep/site/frame/notices'), [linkedin, own].map(({ id }) => `/${id}.js`).toSorted());
  });

  test('refuses notices that cannot be shown, and writes nothing', async () => {
    put('frames/wrong.jsn', { ...own, title: {} });
    put('frames/twin.jsn', own);
    put('frames/esperanto.jsn', JSON.parse(JSON.stringify(own).replaceAll('"nl"', '"eo"').replace('om AI te', 'por')));
    for (const [files, message] of [
      [
        ['frames/own.json', 'frames/wrong.jsn'],
        /^frames\/wrong\.jsn:[^]*title[^]*error: frames\/wrong\.jsn: nothing written/,
      ],
      [
        ['frames/own.json', 'frames/twin.jsn'],
        /^error: frames\/twin\.jsn: frames\/own\.json has the same id, own-notice\./,
      ],
      [
        ['frames/esperanto.jsn'],
        /^error: frames\/esperanto\.jsn: also write it in one of ar, bg, cs, [a-z, ]+: the elements do not support eo\.$/m,
      ],
      [['frames/*.none'], /^frames\/\*\.none: problem: Check the pattern: no file matches it\./],
    ] as const) {
      const { code, out, err } = await run(['frame', ...files, '--out', 'nothing']);
      assert.deepEqual({ code, out }, { code: 1, out: '' });
      assert.match(err, message);
    }
    assert.equal(existsSync(join(folder, 'nothing')), false);
    const { code, err } = await run(['frame', 'frames/own.json', '--out', 'package.json']);
    assert.deepEqual([code, err.startsWith('error: package.json/embed/nl.js: part of this path is a file')], [1, true]);
  });
});
