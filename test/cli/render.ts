/** Tests the command `render`: the HTML to paste, and its errors. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { FORMS, snippet, type SnippetOptions } from '../../src/snippets/snippets.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { notice, noticeWith } from '../model/notice.js';
import { installed, put, run } from '../package/install-package.js';

const LINKEDIN = join(installed, 'dist/notices/linkedin-ai-training-2025.json');
const SRC = ['--src', '/notices/example.json'];
const HASH = `sha384-${'A'.repeat(64)}`;

describe('render', { concurrency: 2 }, () => {
  before(() => {
    put('notice.json', notice);
  });

  for (const words of [nl, en]) {
    for (const { id: form, needs } of FORMS) {
      test(`renders the LinkedIn notice in the form ${form}, in ${words.lang}`, async () => {
        const values = { src: '/notices/example.json', frame: 'https://news.example/frame/' };
        const options = needs.flatMap((one) => [`--${one}`, values[one]]);
        const { code, out, err } = await run(['render', LINKEDIN, '--lang', words.lang, '--form', form, ...options]);
        assert.deepEqual({ code, err }, { code: 0, err: '' });
        assert.equal(out, `${snippet(linkedin, words, { form, ...values })}\n`);
        assert.match(out, new RegExp(`^<section lang="${words.lang}"`));
        assert.ok(out.includes(linkedin.title[words.lang] ?? '?'));
      });
    }
  }

  test('reads standard input, and passes on an option of each kind', async () => {
    const rows: readonly (readonly [args: readonly string[], options: SnippetOptions])[] = [
      [SRC, { src: '/notices/example.json' }],
      [
        [...SRC, '--text', 'full', '--heading-level', '2'],
        { src: '/notices/example.json', text: 'full', headingLevel: 2 },
      ],
      [
        ['--form', 'inline', '--script', 'https://a.example/nl.js', '--integrity', HASH],
        { form: 'inline', script: { src: 'https://a.example/nl.js', integrity: HASH } },
      ],
      [
        ['--form', 'data-attribute', ...SRC, '--script', '/nl.js', '--notices', '/'],
        { form: 'data-attribute', src: '/notices/example.json', script: { src: '/nl.js', notices: '/' } },
      ],
      [
        ['--form', 'iframe', '--frame', '/f.html', '--height', '500'],
        { form: 'iframe', frame: '/f.html', height: 500 },
      ],
      [
        [...SRC, '--audience', 'users', '--region', 'nl'],
        { src: '/notices/example.json', audience: 'users', region: 'NL' },
      ],
    ];
    for (const [args, options] of rows) {
      const { code, out } = await run(['render', '-', '--lang', 'nl', ...args], { input: JSON.stringify(notice) });
      assert.deepEqual({ code, out }, { code: 0, out: `${snippet(notice, nl, options)}\n` });
    }
  });

  /** Asserts that the command prints only a message on standard error. */
  async function refuses(args: readonly string[], code: number, ...messages: readonly RegExp[]): Promise<void> {
    const { err, ...rest } = await run(['render', ...args]);
    assert.deepEqual(rest, { code, out: '' });
    for (const message of messages) assert.match(err, message);
    assert.doesNotMatch(err, /^ {4}at /m);
  }

  describe('reports a wrong command line, and exits with 2', () => {
    const address = /write an address that begins with https:\/\/, or a path on the site/;
    for (const [args, ...messages] of [
      [[], /required option '--lang <language>'/],
      [['--lang', 'xx'], /'xx' is invalid\. Allowed choices are .*\ben\b.*\bnl\b/],
      [['--lang', '../words/nl'], /Allowed choices are/],
      [['--lang', 'nl', '--form', 'pigeon'], /Allowed choices are linked, inline, data-attribute, iframe, plain/],
      [['--lang', 'nl'], /option '--src': /, address],
      [['--lang', 'nl', '--src', 'javascript:alert(1)'], /option '--src': /, address],
      [['--lang', 'nl', '--src', '//evil.example/x'], /option '--src': write a path on the site/],
      [['--lang', 'nl', '--form', 'data-attribute', '--src', 'https://a.example/'], /option '--src': write a path/],
      [['--lang', 'nl', '--form', 'iframe'], /option '--frame': /, address],
      [['--lang', 'nl', '--form', 'iframe', '--frame', '/f', '--height', '0'], /'--height': write a whole number/],
      [['--lang', 'nl', '--form', 'iframe', '--frame', '/f', '--height', 'tall'], /'--height': write a whole number/],
      [['--lang', 'nl', ...SRC, '--script', 'http://a.example/nl.js'], /option '--script': /, address],
      [['--lang', 'nl', ...SRC, '--script', '/nl.js', '--integrity', 'x'], /option '--integrity': write a hash/],
      [['--lang', 'nl', ...SRC, '--script', '/nl.js', '--notices', 'https://a.example/'], /option '--notices': write/],
      [['--lang', 'nl', ...SRC, '--integrity', HASH], /--integrity and --notices require --script\./],
      [['--lang', 'nl', ...SRC, '--notices', '/'], /--integrity and --notices require --script\./],
      [['--lang', 'nl', ...SRC, '--heading-level', '7'], /Allowed choices are 2, 3, 4, 5, 6/],
      [['--lang', 'nl', ...SRC, '--text', 'long'], /Allowed choices are short, full/],
      [['--lang', 'nl', ...SRC, '--audience', 'nobody'], /option '--audience': write users, or leave this out\./],
      [['--lang', 'nl', ...SRC, '--region', 'Europe'], /option '--region': write EU, EEA or a two-letter country code/],
      [['--lang', 'nl', ...SRC, 'other.json'], /too many arguments/],
    ] as const) {
      test(args.join(' ') || 'no option', () => refuses(['notice.json', ...args], 2, ...messages));
    }
  });

  describe('refuses a notice that it cannot render, and exits with 1', () => {
    const args = ['--lang', 'nl', ...SRC];
    for (const [file, content, message] of [
      [
        'unsafe.json',
        noticeWith('routes.0.url', 'javascript:alert(1)'),
        /^unsafe\.json:\d+:\d+: problem: routes\[0\]\.url "javascript:alert\(1\)": Write .*\nerror: unsafe\.json: nothing written because of 1 problem: /,
      ],
      ['elsewhere.json', noticeWith('routes.0.url', 'https://evil.example/'), /routes\[0\]\.url "https:\/\/evil/],
      ['to-do.json', noticeWith('title.nl', 'TODO'), /title\.nl "TODO"/],
      ['no-json.json', '{', /^no-json\.json:1:2: problem: Write the missing \}/],
      ['no-notice.json', {}, /nothing written because of 8 problems/],
    ] as const) {
      test(file, async () => {
        put(file, content);
        await refuses([file, ...args], 1, message);
      });
    }
    test('a missing file', () => refuses(['nowhere.json', ...args], 1, /^nowhere\.json: problem: Check the name/));
    test('a pattern that matches no file, or more than one', async () => {
      put('pair-1.json', notice);
      put('pair-2.json', notice);
      await refuses(
        ['nowhere*.json', ...args],
        1,
        /^nowhere\*\.json: problem: Check the pattern: no file matches it\./,
      );
      const which = /^error: pair-\?\.json: name one of the matching files: pair-1\.json, pair-2\.json\.$/m;
      await refuses(['pair-?.json', ...args], 1, which);
      assert.equal((await run(['render', 'pair-[1].json', ...args])).code, 0);
    });
    test('a language in which the notice is not written', async () => {
      put('dutch.json', { ...notice, languages: ['nl'] });
      const other = ['--lang', 'en', ...SRC];
      await refuses(['dutch.json', ...other], 1, /^error: dutch\.json: the notice is not written in en, but in nl\.$/m);
    });
    test('a notice too long for a page', async () => {
      const text = { nl: '<'.repeat(2000), en: '<'.repeat(2000) };
      const context = Array(20).fill({ kind: 'background', text, sourceRefs: ['letter'] });
      put('long.json', { ...notice, context });
      await refuses(
        ['long.json', '--lang', 'nl', '--form', 'inline'],
        1,
        /^error: long\.json: The notice is too long to embed in a page: use the form linked\.$/m,
      );
    });
  });
});
