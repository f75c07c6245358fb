/** Tests the commands `check`, with its reports for people and for build servers, and `schema`. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, openSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { FileCode } from '../../src/cli/json.js';
import { notice, noticeWith } from '../model/notice.js';
import { folder, installed, put, run, type Run } from '../package/install-package.js';

interface Found {
  readonly severity: string;
  readonly code: string;
  readonly line?: number;
  readonly column?: number;
  readonly path: string;
  readonly value: string;
  readonly fix: string;
}
interface Report {
  readonly problems: number;
  readonly warnings: number;
  readonly files: readonly { readonly file: string; readonly findings: readonly Found[] }[];
}

const today = new Date().toISOString().slice(0, 10);
const good = { ...notice, reviewedOn: today };
const lines = (object: unknown): string => JSON.stringify(object, null, 2);
/** Returns `line:column`, counted from 1, of a word that occurs once in a text. */
function place(text: string, word: string): string {
  const parts = text.split(word);
  assert.equal(parts.length, 2, word);
  const [above = ''] = parts;
  return `${String(above.split('\n').length)}:${String(above.length - above.lastIndexOf('\n'))}`;
}

describe('check', () => {
  test('prints one line for a good notice, and exits with 0', async () => {
    put('good.json', good);
    const expected = { code: 0, out: '1 file checked: no problems, no warnings\n', err: '' };
    assert.deepEqual(await run(['check', 'good.json']), expected);
    assert.deepEqual(await run(['check', '-'], { input: lines(good) }), expected);
  });

  test('warns of an old review, and exits with 0', async () => {
    const old = { ...good, reviewedOn: '2000-01-01' };
    put('old.json', old);
    const { code, out } = await run(['check', 'old.json']);
    assert.equal(code, 0);
    const at = place(lines(old), '"reviewedOn"');
    assert.equal(
      out,
      `old.json:${at}: warning: reviewedOn "2000-01-01": Check the text, open every link, and write the day on which you did.\n` +
        '1 file checked: no problems, 1 warning\n',
    );
  });

  test('reports a problem on one line with file, position, path, value and fix, and exits with 1', async () => {
    const bad = { ...good, published: '2025-02-30' };
    const at = place(lines(bad), '"published"');
    const line = (file: string) =>
      `${file}:${at}: problem: published "2025-02-30": Write a real day between 1990 and 2100.\n`;
    put('bad.json', bad);
    assert.deepEqual(await run(['check', 'bad.json', 'good.json']), {
      code: 1,
      out: `${line('bad.json')}2 files checked: 1 problem, no warnings\n`,
      err: '',
    });
    const { out } = await run(['check', '-'], { input: lines(bad) });
    assert.equal(out.split('\n')[0], line('<stdin>').trim());
  });

  test('finds no problem in the LinkedIn notice', async () => {
    const { code, out, err } = await run(['check', join(installed, 'dist/notices/linkedin-ai-training-2025.json')]);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /1 file checked: no problems, /);
  });

  test('lists findings from top to bottom', async () => {
    const bad = { ...good, id: 'NO', platform: { name: '' }, sources: [{ id: 'letter', publisher: 'x' }] };
    put('several.json', bad);
    const { out } = await run(['check', 'several.json']);
    const found = [...out.matchAll(/^several\.json:(\d+):\d+: problem: (\S+)/gm)].map(([, line, path]) => [line, path]);
    const text = lines(bad);
    const expected = [
      [place(text, '"id": "NO"'), 'id'],
      [place(text, '"name": ""'), 'platform.name'],
      // a missing field has the position of its parent
      [place(text, '{\n      "id": "letter"'), 'sources[0].language:'],
    ].map(([at = '', path]) => [at.split(':')[0], path]);
    assert.deepEqual(found, expected);
  });

  test('escapes control characters of a notice', async () => {
    put('odd\u001b[2J\u202e.json', {
      ...good,
      ['\u009b31m']: 'x',
      title: { nl: 'a\u202eb\u0085c\u001b[2J\n::error::x' },
    });
    const { code, out } = await run(['check', 'odd\u001b[2J\u202e.json']);
    assert.equal(code, 1);
    assert.equal(out.trim().split('\n').length, 3);
    // eslint-disable-next-line no-control-regex -- the output must not contain these
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    assert.match(
      out,
      /odd\\u001b\[2J\\u202e\.json:\d+:\d+: problem: title\.nl "a\\u202eb\\u0085c\\u001b\[2J\\n::error::x"/,
    );
  });
});

/** A file, its findings as `line:column path value`, and a pattern of their fix. */
type Row = readonly [name: string, content: unknown, found: readonly string[], fix: RegExp];

const json = lines(good);
const deep = (open: string, middle: string, close: string) => open.repeat(20_000) + middle + close.repeat(20_000);
const ROWS: readonly Row[] = [
  ['an empty file', '', [''], /it is empty\. The command init/],
  ['only spaces', ' \n\t\n', [''], /it is empty/],
  ['a byte order mark', `\uFEFF${json}`, [''], /^Save it as UTF-8 without a byte order mark\.$/],
  ['only a byte order mark', '\uFEFF', [''], /byte order mark/],
  ['UTF-16', Buffer.from(`\uFEFF${json}`, 'utf16le'), [''], /^Save it as UTF-8/],
  ['Latin-1', Buffer.from('{"title":"caf\u00e9"}', 'latin1'), [''], /^Save it as UTF-8/],
  ['half a character', Buffer.from('{"title":"\u20ac"}').subarray(0, -3), [''], /^Save it as UTF-8/],
  ['a file one byte too long', json.padEnd(262_145), [''], /^Shorten it to at most 262144 bytes/],

  ['an extra comma', '{\n  "id": "a",\n}', ['3:1  "}"'], /remove the comma/],
  ['an extra comma in a list', '{"a": [1,]}', ['1:10  "]"'], /remove the comma/],
  ['a missing comma', '{"id": "a"\n "title": 1}', ['2:2  "\\"title\\""'], /a comma before this/],
  ['single quotes', "{'id': 'a'}", [`1:2  "'id'"`], /double quotes/],
  ['no quotes', '{id: 1}', ['1:2  "id"'], /double quotes/],
  ['curly quotes', '{“id”: 1}', ['1:2  "“id”"'], /double quotes/],
  ['a comment', '// a notice\n{}', ['1:1  "// a notice"'], /Remove the comment/],
  ['a missing colon', '{"id" 1}', ['1:7  "1"'], /a colon before this/],
  ['an unclosed object', '{"id": 1', ['1:9'], /the missing }/],
  ['an unclosed list', '[1', ['1:3'], /the missing \]/],
  ['an unclosed string', '{"id": "a\n}', ['1:8  "\\"a"'], /End this text/],
  ['a tab in a string', '{"id": "a\tb"}', ['1:8  "\\"a\\tb\\""'], /Remove the tabs/],
  ['an invalid escape', '{"id": "\\x"}', ['1:8  "\\"\\\\x\\""'], /for a backslash/],
  ['an incomplete escape', '{"id": "\\u12"}', ['1:8  "\\"\\\\u12\\""'], /with four digits/],
  ['an incomplete number', '{"id": 1.}', ['1:8  "1."'], /a number like 12/],
  ['NaN', '{"id": NaN}', ['1:8  "NaN"'], /Write JSON here/],
  ['two documents', '{}\n{}', ['2:1  "{"'], /the document ends before it/],
  ['HTML', '<!doctype html>', ['1:1  "<!doctype"'], /Write JSON here/],
  ['a duplicate field', '{"a": {"b": 1,\n"b": 2}}', ['2:1 a.b'], /Remove the duplicate/],
  ['deeply nested lists', deep('[', '', ']'), [''], /nested thousands of levels deep/],
  ['deeply nested objects', deep('{"a":', '1', '}'), [''], /nested thousands of levels deep/],

  ['null', 'null', ['1:1  null'], /an object with schemaVersion/],
  ['a string', '"x"', ['1:1  "x"'], /an object with/],
  ['a number', '1e400', ['1:1  null'], /an object with/],
  ['true', 'true', ['1:1  true'], /an object with/],
  ['__proto__', json.replace('{', '{"__proto__": {"polluted": 1},'), ['1:2 __proto__ {"polluted":1}'], /^Remove/],
];

/** Notices with one bad value: its path, the value, and a pattern of the finding. */
const VALUES: readonly (readonly [path: string, value: unknown, found: RegExp])[] = [
  ['title.nl', 'TODO: a title', /^title\.nl "TODO: a title" Replace this TODO/],
  ['title.nl', 'TODO', /^title\.nl "TODO" Replace this TODO/],
  ['routes.0.steps.0.text.nl', 'Log in. TODO: where?', /Replace this TODO/],
  [
    'routes.0.url',
    'javascript:alert(1)',
    /^routes\[0\]\.url "javascript:alert\(1\)" Write an address that begins with/,
  ],
  ['routes.0.url', ' https://example.com/', /^routes\[0\]\.url " https:.* Write an address/],
  ['routes.0.url', 'https:example.com', /Write an address that begins with https:\/\//],
  ['routes.0.url', '//example.com/', /Write an address/],
  ['routes.0.url', 'http://example.com/', /Write an address/],
  ['routes.0.url', 'https://a:b@example.com/', /without user name or password/],
  ['routes.0.url', 'https://\u202emoc.elpmaxe/', /^routes\[0\]\.url "https:\/\/\u202emoc/],
  ['routes.0.url', `https://example.com/${'x'.repeat(70_000)}`, /2048 characters/],
  ['routes.0.url', 'https://example.com.evil.example/', /example\.com or example-help\.com/],
  ['audiences.0.plan.0.start', '2025-02-30', /a real day/],
  ['audiences.0.plan.0.start', '3-11-2025', /"unknown", "undecided" or a date like 2025-11-02/],
  ['audiences.0.plan.0.start', '2025-11-03T00:00', /a date like/],
  ['audiences.0.plan.0.start', '٢٠٢٥-١١-٠٣', /a date like/],
  ['audiences.0.plan.0.start', '9999-12-31', /between 1990 and 2100/],
  [
    'audiences.0.plan.0.lastDay',
    '2025-11-04',
    /^audiences\[0\]\.plan\[0\]\.lastDay "2025-11-04" Write 2025-11-02 or an/,
  ],
  ['audiences.0.plan.0.lastTime', '5 pm', /a time like 17:00/],
  ['audiences.0.plan', [], /^audiences\[0\]\.plan \[\] Write at least one item.* like \[\{"state": "planned"/],
  ['audiences.0.choice.kind', 'none', /^routes\[0\]\.type "settings" Write "delete-account"/],
  ['effectiveFrom', { date: '2025-11-03' }, /^effectiveFrom .* Move its date to audiences\[0\]\.plan\[0\]\.start\.$/],
  ['jurisdictions.0.law', 'DSGVO', /^jurisdictions\[0\]\.law "DSGVO" Write "GDPR"/],
  ['purpose.label.en', 'To train AI.', /^purpose\.label\.en "To train AI\." Remove the punctuation/],
  ['routes.1.phone', '0800 CALL', /a telephone number like/],
  ['timeZone', 'Mars/Base', /a time zone that exists/],
  ['dataCategories.1.use', 'USED', /"used", "possible", "unclear" or "not-used"/],
  ['dataCategories.1.id', 'toString', /an id of lower-case words/],
  ['title.nl', 'a\u0000b', /^title\.nl "a\\u0000b" Write plain text/],
  ['title.nl', 'a\ud800', /without broken characters/],
  ['title.nl', 'x'.repeat(2001), /2000 characters/],
  ['routes.0.steps', Array(41).fill({ text: { nl: 'x', en: 'x' } }), /at most 40 items/],
  ['platform.onclick', 'alert(1)', /^platform\.onclick "alert\(1\)" Remove this unknown field/],
  ['title', { _$litType$: 1, strings: ['<img>'] }, /language tag/],
];

describe('check --json', () => {
  let all: Run;
  let report: Report;
  const contents = [
    ...ROWS.map(([, content]) => content),
    ...VALUES.map(([path, value]) => ({ ...(noticeWith(path, value) as object), reviewedOn: today })),
  ];
  before(async () => {
    const files = contents.map((content, index) => put(`${String(index)}.json`, content));
    all = await run(['check', '--json', ...files]);
    report = JSON.parse(all.out) as Report;
  });

  test('writes one document with all files in the order of the command line, and the totals', () => {
    assert.deepEqual({ ...all, out: '' }, { code: 1, out: '', err: '' });
    assert.deepEqual(
      report.files.map(({ file }) => file),
      contents.map((_, index) => `${String(index)}.json`),
    );
    const of = (wanted: string) =>
      report.files.flatMap(({ findings }) => findings).filter(({ severity }) => severity === wanted).length;
    assert.deepEqual([report.problems, report.warnings], [of('problem'), of('warning')]);
  });

  for (const [index, [name, , expected, fix]] of ROWS.entries()) {
    test(`reports ${name}`, () => {
      const found = report.files[index]?.findings ?? [];
      const short = found.map(({ line, column, path, value }) =>
        `${line === undefined ? '' : `${String(line)}:${String(column)}`} ${path} ${value}`.trim(),
      );
      assert.deepEqual(short, expected);
      for (const one of found) {
        assert.equal(one.severity, 'problem');
        assert.match(one.fix, fix);
      }
    });
  }

  for (const [index, [path, value, expected]] of VALUES.entries()) {
    test(`reports ${path}: ${JSON.stringify(value).slice(0, 60)}`, () => {
      const findings = report.files[ROWS.length + index]?.findings ?? [];
      const problems = findings.filter(({ severity }) => severity === 'problem');
      assert.notEqual(problems.length, 0);
      assert.ok(
        problems.some((one) => expected.test(`${one.path} ${one.value} ${one.fix}`)),
        lines(problems),
      );
    });
  }
});

// root can read every file
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
/** Writes a file without read permission. */
function forbid(name: string): string {
  put(name, good);
  chmodSync(join(folder, name), 0o000);
  return name;
}

test('check --json gives each file error a code for programs', async () => {
  mkdirSync(join(folder, 'folder'));
  symlinkSync('circle.json', join(folder, 'circle.json'));
  /** Its type makes sure that each code of a file error is here. */
  const files: Readonly<Record<FileCode | 'not-json' | 'too-large' | 'unfinished', string>> = {
    'file-not-found': 'nowhere.json',
    'no-matching-file': 'nowhere/*.json',
    'file-is-folder': 'folder',
    'file-forbidden': forbid('secret.json'),
    'file-unreadable': 'circle.json',
    'file-empty': put('code-1.json', ''),
    'not-utf-8': put('code-2.json', Buffer.from([0xff])),
    'byte-order-mark': put('code-3.json', '\uFEFF{}'),
    'too-deep': put('code-4.json', deep('[', '', ']')),
    'duplicate-field': put('code-5.json', '{"a":1,"a":1}'),
    'not-json': put('code-6.json', '{'),
    'too-large': put('code-7.json', ' '.repeat(262_145)),
    // a code of the notice checker
    unfinished: put('code-8.json', { ...good, title: { nl: 'TODO', en: 'x' } }),
  };
  const { out } = await run(['check', '--json', ...Object.values(files)], nobody);
  const report = JSON.parse(out) as Report;
  assert.deepEqual(
    report.files.map(({ findings }) => findings.map(({ code }) => code)),
    Object.keys(files).map((code) => [code]),
  );
});

describe('check, with a glob pattern that no shell has expanded', () => {
  before(() => {
    mkdirSync(join(folder, 'many/below'), { recursive: true });
    for (const name of ['many/b.json', 'many/a.json', 'many/below/c.json', 'many/[a].json']) put(name, good);
    put('many/text.txt', 'x');
  });
  const checked = async (...names: readonly string[]) => {
    const { out } = await run(['check', '--json', ...names]);
    return (JSON.parse(out) as Report).files.map(({ file }) => file);
  };

  test('checks each matching file once, sorted by name', async () => {
    assert.deepEqual(await checked('many/*.json'), ['many/[a].json', 'many/a.json', 'many/b.json']);
    assert.deepEqual(await checked('many/b.json', './many/**/{b,c}.json'), ['many/b.json', 'many/below/c.json']);
  });
  test('prefers an existing file whose name is the pattern', async () => {
    assert.deepEqual(await checked('many/[a].json'), ['many/[a].json']);
  });
  test('reports a pattern that matches no file as a problem', async () => {
    assert.deepEqual(await run(['check', 'many/*.jsn', 'many/a.json']), {
      code: 1,
      out: 'many/*.jsn: problem: Check the pattern: no file matches it.\n2 files checked: 1 problem, no warnings\n',
      err: '',
    });
  });
});

describe('check, with a file that cannot be read', () => {
  /** Checks one file beside a good one: the report has both. */
  async function refused(file: string, fix: RegExp, options?: Parameters<typeof run>[1]): Promise<void> {
    put('good.json', good);
    const { code, out, err } = await run(['check', file, 'good.json'], options);
    const [line = '', sum] = out.split('\n');
    assert.deepEqual({ code, err, sum }, { code: 1, err: '', sum: '2 files checked: 1 problem, no warnings' });
    const start = `${file === '-' ? '<stdin>' : file}: problem: `;
    assert.ok(line.startsWith(start), line);
    assert.match(line.slice(start.length), fix);
  }

  test('a missing file', () => refused('nowhere.json', /^Check the name: there is no such file\.$/));
  test('a path below a file', () => refused('package.json/x.json', /^Check the name/));
  test('a folder', () => {
    mkdirSync(join(folder, 'notices'));
    return refused('notices', /this is a folder\.$/);
  });
  test('a file without read permission', () => {
    forbid('forbidden.json');
    return refused('forbidden.json', /^Change the permissions: you are not allowed to read this file\.$/, nobody);
  });
  test('a symbolic link to itself', () => {
    symlinkSync('loop.json', join(folder, 'loop.json'));
    return refused('loop.json', /^Check the file: it cannot be read \(ELOOP\)\.$/);
  });
  test('an endless file', () => refused('/dev/zero', /^Shorten it/));
  test('endless standard input', () => refused('-', /^Shorten it/, { input: openSync('/dev/zero', 'r') }));
  test('empty standard input', () => refused('-', /^Write a notice to it: it is empty/));

  test('a file of 300 MB, without loading it into memory', async () => {
    put('large.json', '');
    truncateSync(join(folder, 'large.json'), 300 * 2 ** 20);
    const printMemory = `data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))`;
    const env = { ...process.env, NODE_OPTIONS: `--import "${printMemory}"` };
    const { code, out, err } = await run(['check', 'large.json'], { env });
    assert.equal(code, 1);
    assert.match(out, /^large\.json: problem: Shorten it to at most 262144 bytes/);
    const kilobytes = Number(err);
    assert.ok(kilobytes > 10_000 && kilobytes < 150_000, err);
  });
});

describe('schema', () => {
  test('prints the schema of the package', async () => {
    const { code, out, err } = await run(['schema']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.equal(out, readFileSync(join(installed, 'dist/schema.json'), 'utf8'));
    const { properties } = JSON.parse(out) as { properties: object };
    assert.ok(Object.keys(notice).every((field) => field in properties));
  });
});
