/** The script tag in pages of every kind: whatever happens to it, the reader reads. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { plainHtml } from '../../src/plain-html/plain-html.js';
import { nl } from '../../src/words/nl.js';
import { linkedin } from '../../stories/notices.js';
import { composedText, drawn, html, useSite } from './browser.js';

const SRC = '/notices/linkedin-ai-training-2025.json';
const LIVE = 'Regel het uiterlijk zondag 2 november 2025 – nog 8 dagen.';
const FALLBACK = 'Laatste dag om vooraf nee te zeggen: zondag 2 november 2025.';

const json = `<script type="application/json">${JSON.stringify(linkedin)}</script>`;
const fallback = plainHtml(linkedin, nl);
const bySrc = `<data-use-notice src="${SRC}">${fallback}</data-use-notice>`;
const byJson = `<data-use-notice>${json}${fallback}</data-use-notice>`;
const script = (attributes = 'defer', file = 'nl') => `<script src="/embed/${file}.js" ${attributes}></script>`;

const site = useSite();

async function showsCard(page: Page): Promise<void> {
  await drawn(page);
  const text = await composedText(page);
  assert.ok(text.includes(LIVE), text.slice(0, 400));
  assert.ok(text.includes(linkedin.title['nl']!));
  assert.equal(await page.getByText(FALLBACK).isVisible(), false);
}

async function showsFallback(page: Page): Promise<void> {
  assert.equal(await composedText(page), '');
  assert.ok(await page.getByText(FALLBACK).isVisible());
  assert.ok(await page.getByRole('link', { name: 'Zeg nee op linkedin.com' }).isVisible());
  assert.equal(await page.getByText('"schemaVersion"').isVisible(), false);
}

/** The library's own lines in the console. */
const said = (lines: readonly string[]) =>
  lines.filter((line) => line.includes('opt-out-elements') || line.includes('<'));

describe('where it stands', () => {
  for (const attributes of ['', 'async', 'defer', 'type="module"']) {
    for (const body of [script(attributes) + bySrc, bySrc + script(attributes)]) {
      test(`<script ${attributes}> ${body.startsWith('<script') ? 'before' : 'after'} the element`, async (t) => {
        const { errors, lines, page } = await site.open(t, html({ body }));
        await showsCard(page);
        assert.deepEqual(errors, []);
        assert.deepEqual(said(lines), []);
      });
    }
  }

  test('a page on disk', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'page-'));
    t.after(() => {
      rmSync(folder, { recursive: true });
    });
    copyFileSync('dist/embed/nl.js', join(folder, 'nl.js'));
    writeFileSync(join(folder, 'page.html'), html({ head: '<script src="nl.js" defer></script>', body: byJson }));
    const { errors, page } = await site.open(t, pathToFileURL(join(folder, 'page.html')).href);
    await showsCard(page);
    assert.deepEqual(errors, []);
  });

  test('a sandboxed frame', async (t) => {
    site.put('/frame.html', html({ head: script(), body: byJson }));
    const body = '<iframe sandbox="allow-scripts" src="/frame.html" width="800" height="800"></iframe>';
    const { errors, page } = await site.open(t, html({ body }));
    await page.frameLocator('iframe').getByText('nog 8 dagen').waitFor();
    assert.deepEqual(errors, []);
  });

  test('a page that arrives in pieces: a JSON child is read when it is whole', async (t) => {
    const whole = html({ head: script('async'), body: byJson });
    const cuts = [whole.indexOf('"controllers"'), whole.indexOf('</script>', whole.indexOf('"sources":['))];
    let send = (): unknown => assert.fail('not asked yet');
    site.put('/pieces.html', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      const pieces = [whole.slice(0, cuts[0]), whole.slice(cuts[0], cuts[1]), whole.slice(cuts[1])];
      send = () => (pieces.length > 1 ? response.write(pieces.shift()) : response.end(pieces.shift()));
      send();
    });
    const { errors, lines, page } = await site.open(t, '/pieces.html', { waitUntil: 'commit' });
    const element = page.locator('data-use-notice:state(fallback)');
    await element.waitFor({ state: 'attached' });
    send();
    await page.waitForFunction(() =>
      document.querySelector('data-use-notice script')?.textContent.includes('"sources":['),
    );
    assert.equal(await element.count(), 1);
    send();
    await showsCard(page);
    assert.deepEqual(errors, []);
    assert.deepEqual(said(lines), []);
  });
});

describe('without it', () => {
  test('no JavaScript', async (t) => {
    const { page } = await site.open(t, html({ head: script(), body: byJson }), { javaScript: false });
    await showsFallback(page);
  });

  test('not found', async (t) => {
    const { page } = await site.open(t, html({ head: script('defer', 'xx'), body: byJson }));
    await showsFallback(page);
  });

  test('blocked', async (t) => {
    const { page } = await site.open(t, html({ head: script(), body: byJson }), {
      prepare: (opened) => opened.route('**/embed/*', (route) => route.abort('blockedbyclient')),
    });
    await showsFallback(page);
  });
});

describe('more than once', () => {
  test('the same file twice registers once and says so', async (t) => {
    const { errors, lines, page } = await site.open(t, html({ head: script() + script(), body: bySrc }));
    await showsCard(page);
    assert.deepEqual(errors, []);
    assert.deepEqual(said(lines), ['info: opt-out-elements: already on this page; added nl']);
  });

  test('two files give two languages, each to its own article', async (t) => {
    const article = (lang: string) =>
      `<article lang="${lang}"><data-use-notice src="${SRC}"></data-use-notice></article>`;
    const head = script('defer', 'nl') + script('defer', 'en');
    const { errors, lines, page } = await site.open(t, html({ head, body: article('nl') + article('en') }));
    await drawn(page);
    assert.ok((await composedText(page, '[lang=nl] data-use-notice')).includes(LIVE));
    const english = await composedText(page, '[lang=en] data-use-notice');
    assert.ok(english.includes('Say no by the end of Sunday 2 November 2025 – 8 days left.'), english.slice(0, 400));
    assert.deepEqual(errors, []);
    assert.deepEqual(said(lines), ['info: opt-out-elements: already on this page; added en']);
  });
});

describe('what it does to the page', () => {
  /** Notes every use of a cookie or a storage, and every way to send something that is not a request. */
  function noteUses() {
    const used: string[] = [];
    Object.assign(globalThis, { used });
    const watch = (owner: object, name: string) => {
      const property = Object.getOwnPropertyDescriptor(owner, name)!;
      for (const way of ['get', 'set', 'value'] as const) {
        const call = Reflect.get(property, way) as ((this: unknown, ...given: unknown[]) => unknown) | undefined;
        if (!call) continue;
        property[way] = function (this: unknown, ...given: unknown[]) {
          used.push(name);
          return call.apply(this, given);
        };
      }
      Object.defineProperty(owner, name, property);
    };
    watch(Document.prototype, 'cookie');
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) watch(globalThis, name);
    watch(Navigator.prototype, 'sendBeacon');
  }
  const uses = (page: Page) => page.evaluate(() => (globalThis as unknown as { used: string[] }).used);

  for (const [data, body, asked] of [
    ['src', bySrc, [SRC]],
    ['a JSON child', byJson, []],
  ] as const) {
    test(`with ${data}: no further request, no cookie, nothing stored`, async (t) => {
      const { page, requests } = await site.open(t, html({ head: script(), body }), {
        prepare: (opened) => opened.addInitScript(noteUses),
      });
      await showsCard(page);
      for (const summary of await page.locator('summary').all()) await summary.click();
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await page.evaluate(() => dispatchEvent(new Event('pageshow')));
      assert.ok((await page.getByRole('checkbox').count()) > 1);
      assert.deepEqual(requests.filter((path) => !path.startsWith('data:')).slice(1), ['/embed/nl.js', ...asked]);
      assert.deepEqual(await uses(page), []);
      assert.deepEqual(await page.context().cookies(), []);
      // and such a use would have been seen
      await page.evaluate(() => {
        document.cookie = `a=${String(localStorage.length)}`;
      });
      assert.deepEqual(await uses(page), ['localStorage', 'cookie']);
    });
  }

  /** Notes what the page's policy forbade. */
  function noteViolations() {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
      violations.push(`${violatedDirective} ${blockedURI}`);
    });
  }

  for (const [name, more] of [
    ['strict', ''],
    ['strict, with trusted types', "; require-trusted-types-for 'script'; trusted-types 'none'"],
  ] as const) {
    test(`a content security policy, ${name}`, async (t) => {
      const policy = `default-src 'none'; script-src 'self'; connect-src 'self'${more}`;
      // an icon is an image of the page's own, which this policy forbids
      const source = html({ head: script(), body: bySrc }).replace(/<link rel="icon"[^>]*>/, '');
      const { errors, page } = await site.open(t, source, {
        headers: { 'content-security-policy': policy },
        prepare: (opened) => opened.addInitScript(noteViolations),
      });
      await showsCard(page);
      for (const summary of await page.locator('summary').all()) await summary.click();
      const styled = await page
        .locator('data-use-notice [part=base]')
        .first()
        .evaluate((base) => getComputedStyle(base));
      assert.equal(styled.borderTopWidth, '4px');
      const violations = () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
      assert.deepEqual(await violations(), []);
      assert.deepEqual(errors, []);
      // and a violation would have been seen
      await page.evaluate(() => (new Image().src = '/x.png'));
      await page.waitForFunction(() => (globalThis as unknown as { violations: string[] }).violations.length);
      assert.match((await violations()).join(), /^img-src /);
    });
  }
});

describe('its hash', () => {
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
  const load = (integrity: string) =>
    html({ head: script(`integrity="${integrity}" crossorigin="anonymous"`), body: bySrc });

  test('is listed for each file', () => {
    assert.deepEqual(Object.keys(hashes).sort(), ['embed.js', 'embed/en.js', 'embed/nl.js']);
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(readFileSync(`dist/${file}`))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`);
    }
  });

  test('lets it run', async (t) => {
    const { page } = await site.open(t, load(hashes['embed/nl.js']!));
    await showsCard(page);
  });

  test('keeps another file out: the fallback stays', async (t) => {
    const { page } = await site.open(t, load(hashes['embed/en.js']!));
    await showsFallback(page);
  });
});
