/** Tests the archive of files to host: its contents for each form, and its page of steps. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { writeArchive, type Surroundings } from '../../src/builder/archive.js';
import type { Published } from '../../src/builder/hosted-files.js';
import { write, type Choices } from '../../src/builder/output.js';
import { READER_WORDS } from '../../src/builder/reader-words.js';
import { en } from '../../src/builder/words/en.js';
import { nl } from '../../src/builder/words/nl.js';
import { noticeScript } from '../../src/snippets/notice-script.js';
import { FORMS } from '../../src/snippets/snippets.js';
import { nl as readerNl } from '../../src/words/languages/nl.js';
import { unzipped } from '../unzipped.js';
import { notice as given } from './notice.js';

const notice = { ...given, languages: ['nl', 'en'] };
const { id } = notice;

const chosen = (choices: Partial<Choices> = {}): Choices => ({
  form: 'linked',
  src: `/notices/${id}.json`,
  script: '/embed/nl.js',
  integrity: '',
  frame: '/frame/',
  headingLevel: 3,
  audience: '',
  region: '',
  ...choices,
});

const published = (choices?: Partial<Choices>, words = en): Published => ({
  words,
  notice,
  document: notice,
  choices: chosen(choices),
  shown: readerNl,
  readerWords: READER_WORDS,
});

/** Stand-ins for the files of the build. */
const built = (path: string): string =>
  path === 'frame/index.html' ? readFileSync('src/frame/index.html', 'utf8') : `\uFEFF/* ${path} */`;
const served: Surroundings = {
  read: (path) => Promise.resolve(new TextEncoder().encode(built(path))),
  subtle: crypto.subtle,
};
const onDisk: Surroundings = { read: () => Promise.resolve(undefined), subtle: crypto.subtle };

/** The files of an archive as text, by path, and its steps without tags. */
async function unpacked(what: Published, surroundings = served) {
  const archive = await writeArchive(what, surroundings);
  const files = Object.fromEntries(
    [...unzipped(archive.bytes)].map(([path, content]) => [path, content.toString('utf8')]),
  );
  const { 'steps.html': page = '' } = files;
  const codes = [...page.matchAll(/<pre[^>]*><code>([^]*?)<\/code><\/pre>/g)].map(([, code]) => text(code!));
  return {
    ...archive,
    files,
    page,
    codes,
    paths: Object.keys(files).sort(),
    steps: text(page.replace(/<[^>]+>/g, '')),
  };
}

const text = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

const hash = (content: string) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

describe('the archive of a form', () => {
  const scripts = ['embed/en.js', 'embed/nl.js'];
  const frame = ['frame.css', 'frame.js', 'index.html', 'listen.js', `notices/${id}.js`].map((name) => `frame/${name}`);
  const expected: Readonly<Record<Choices['form'], readonly string[]>> = {
    linked: [`notices/${id}.json`, ...scripts],
    'data-attribute': [`notices/${id}.json`, ...scripts],
    inline: [`${id}.json`, ...scripts],
    iframe: [`${id}.json`, ...scripts, ...frame],
    plain: [`${id}.json`],
  };
  for (const { id: form } of FORMS) {
    it(`${form}: contains the files it needs, the notice, and the steps`, async () => {
      const { complete, files, name, paths } = await unpacked(published({ form }));
      assert.equal(name, `${id}.zip`);
      assert.ok(complete);
      assert.deepEqual(paths, [...expected[form], 'steps.html'].sort());
      const json = Object.entries(files).find(([path]) => path.endsWith('.json'))?.[1];
      assert.deepEqual(JSON.parse(json!), notice);
      for (const path of paths.filter((one) => /^embed|listen/.test(one))) assert.equal(files[path], built(path), path);
    });

    it(`${form}: shows the snippet in each language, and the script tag with its hash`, async () => {
      const { codes, files } = await unpacked(published({ form }));
      const texts = [readerNl, READER_WORDS[0]].map((words) => {
        const written = write(notice, words, chosen({ form, script: '' }));
        assert.ok('code' in written);
        return written.code;
      });
      const more = form === 'data-attribute' ? ' data-opt-out-notices="/notices/"' : '';
      const tag = (path: string) =>
        `<script async="async" src="/${path}" integrity="${hash(files[path]!)}" crossorigin="anonymous"${more}></script>`;
      const tags =
        form === 'plain' ? [] : form === 'iframe' ? [tag('frame/listen.js')] : ['embed/nl.js', 'embed/en.js'].map(tag);
      assert.deepEqual(codes, [...tags, ...texts]);
    });
  }

  it('contains every file to which its snippets refer', async () => {
    for (const { id: form } of FORMS) {
      const { codes, paths } = await unpacked(published({ form }));
      const named = codes.join('').matchAll(/ (?:src|data-opt-out-src)="(\/[^"?]*)/g);
      for (const [, path] of named) {
        const file = path!.slice(1).replace(/\/$/, '/index.html');
        assert.ok(paths.includes(file), `${form}: ${file}`);
      }
    }
  });

  it('iframe: has one page for all languages, so that another notice can be added, and the notice as its script', async () => {
    const { files } = await unpacked(published({ form: 'iframe' }));
    const page = files['frame/index.html']!;
    assert.equal(files[`frame/notices/${id}.js`], noticeScript(notice));
    assert.deepEqual(
      / data-languages="([^"]*)"/.exec(page)?.[1]?.split(' '),
      READER_WORDS.map(({ lang }) => lang),
    );
    assert.deepEqual(
      [...page.matchAll(/<p lang="(\w+)">/g)].map(([, lang]) => lang),
      ['en', 'nl'],
    );
  });

  it('has no script where the page has it already', async () => {
    const { codes, paths, steps } = await unpacked(published({ script: '' }));
    assert.deepEqual(paths, [`notices/${id}.json`, 'steps.html']);
    assert.equal(codes.length, 2);
    assert.ok(!steps.includes(en.output.archive.steps.script));
  });
});

describe('the objection letter', () => {
  const withLetter = (choices?: Partial<Choices>): Published => published({ withLetter: true, ...choices });
  const consent = { ...notice.legalBasis!, term: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a' };

  for (const form of ['linked', 'inline', 'data-attribute'] as const) {
    it(`${form}: has its file in each language, and a snippet with the hash of that file`, async () => {
      const { codes, complete, files, page } = await unpacked(withLetter({ form }));
      assert.ok(complete);
      for (const lang of ['nl', 'en']) {
        const path = `embed/letter.${lang}.js`;
        assert.equal(files[path], built(path));
        assert.ok(page.includes(`<td><code>${path}</code></td><td><code>/${path}</code></td>`), path);
        const own = codes.filter((code) => code.includes(`src="/${path}" integrity="${hash(files[path]!)}"`));
        assert.equal(own.length, 1);
        assert.match(own[0]!, /^<section lang="\w+">.*<objection-letter>/s);
      }
    });
  }

  it('is left out if it is not selected, and where the form or the notice does not allow one', async () => {
    for (const what of [
      withLetter({ withLetter: false }),
      withLetter({ form: 'iframe' }),
      withLetter({ form: 'plain' }),
      { ...withLetter(), notice: { ...notice, legalBasis: consent } },
    ]) {
      const { codes, paths, steps } = await unpacked(what);
      assert.ok(!paths.some((path) => path.includes('letter')));
      assert.ok(!codes.join('').includes('objection-letter'));
      assert.ok(!steps.includes(en.output.archive.steps.pasteLetter));
    }
  });

  it('names the files to copy if the build is not available', async () => {
    const { complete, page } = await unpacked(withLetter(), onDisk);
    assert.equal(complete, false);
    assert.ok(page.includes('<td><code>dist/embed/letter.nl.js</code></td><td><code>/embed/letter.nl.js</code></td>'));
  });

  it('is next to the script of the elements, at any address', async () => {
    const { codes, page } = await unpacked(withLetter({ script: 'https://cdn.example.com/o/nl.js' }));
    assert.ok(page.includes('<td><code>https://cdn.example.com/o/letter.nl.js</code></td>'));
    assert.ok(codes.some((code) => code.includes('src="https://cdn.example.com/o/letter.nl.js"></script>')));
  });
});

describe('the page of steps', () => {
  it('is valid HTML in the language of the builder, with no script and no style', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const words of [en, nl]) {
      for (const { id: form } of FORMS) {
        const { page } = await unpacked(published({ form }, words));
        assert.ok(page.includes(`<html lang="${words.lang}">`));
        assert.doesNotMatch(page, /<script|<style|style=|<link|<img/);
        const { results } = await validator.validateString(page);
        assert.deepEqual(
          results.flatMap(({ messages }) => messages.map(({ line, message }) => `${String(line)}: ${message}`)),
          [],
          form,
        );
      }
    }
  });

  it('says for each form where each file goes, and how to correct the notice', async () => {
    for (const { id: form } of FORMS) {
      const { page, paths, steps } = await unpacked(published({ form }, nl));
      for (const path of paths.filter((one) => one.includes('/'))) {
        assert.ok(page.includes(`<td><code>${path}</code></td><td><code>/${path}</code></td>`), path);
      }
      assert.ok(steps.includes(nl.output.archive.steps.corrections[form]), form);
    }
  });

  it('shows other addresses as they were typed', async () => {
    const { page, codes } = await unpacked(
      published({ src: '/data/own.json', script: 'https://cdn.example.com/o/nl.js' }),
    );
    for (const [path, address] of [
      [`notices/${id}.json`, '/data/own.json'],
      ['embed/nl.js', 'https://cdn.example.com/o/nl.js'],
      ['embed/en.js', 'https://cdn.example.com/o/en.js'],
    ] as const) {
      assert.ok(page.includes(`<td><code>${path}</code></td><td><code>${address}</code></td>`), path);
    }
    assert.equal(codes[0], '<script async="async" src="https://cdn.example.com/o/nl.js"></script>');
    const framed = await unpacked(published({ form: 'iframe', frame: '/opt-out/frame/index.html' }));
    assert.match(framed.codes[0]!, / src="\/opt-out\/frame\/listen\.js"/);
    assert.ok(framed.page.includes('<td><code>embed/nl.js</code></td><td><code>/opt-out/embed/nl.js</code></td>'));
    assert.ok(framed.steps.includes(`/opt-out/frame/index.html?id=${id}&lang=nl`));
  });

  it('names the files to copy, and where to find hashes, if the build is not available', async () => {
    for (const { id: form } of FORMS.filter(({ live }) => live)) {
      const { codes, complete, page, paths, steps } = await unpacked(published({ form }), onDisk);
      assert.equal(complete, false);
      assert.ok(!paths.some((path) => /^embed|^frame\/(?!notices)/.test(path)), form);
      assert.ok(page.includes('<td><code>dist/embed/nl.js</code></td><td><code>/embed/nl.js</code></td>'));
      assert.equal(page.includes('<td><code>dist/frame/index.html</code></td>'), form === 'iframe');
      assert.equal(paths.includes(`frame/notices/${id}.js`), form === 'iframe');
      assert.ok(!codes.join('').includes('integrity='));
      assert.ok(steps.includes('integrity.json'));
    }
  });

  it('contains all files without a secure connection, and says where to find hashes', async () => {
    const { codes, complete, steps } = await unpacked(published(), { ...served, subtle: undefined });
    assert.ok(complete);
    assert.equal(codes[0], '<script async="async" src="/embed/nl.js"></script>');
    assert.ok(steps.includes('integrity.json'));
    assert.ok(!(await unpacked(published())).steps.includes('integrity.json'));
  });

  it('rejects any other page as the frame page', async () => {
    const read = (path: string) =>
      Promise.resolve(new TextEncoder().encode(path.endsWith('.html') ? '<p>Home</p>' : ''));
    const { complete, paths } = await unpacked(published({ form: 'iframe' }), { ...served, read });
    assert.equal(complete, false);
    assert.ok(!paths.includes('frame/index.html'));
  });

  it('escapes tags in a title', async () => {
    const what = published();
    const title = { ...notice.title, nl: '<img src=x>&' };
    const { page } = await unpacked({ ...what, notice: { ...notice, title } });
    assert.ok(page.includes('<strong lang="nl">&#60;img src=x&#62;&#38;</strong>'));
    assert.ok(!page.includes('<img'));
  });
});
