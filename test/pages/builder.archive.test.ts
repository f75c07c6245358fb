/** Tests the archive with all files to host: saves it in the builder, unpacks it on another site, and reads an article. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { serve } from '../../tools/serve.js';
import { linkedin } from '../../stories/notices.js';
import { unzipped } from '../unzipped.js';
import { areRendered, composedText, rendered, html, pageStore, useSite, type Scope, type Visit } from './browser.js';
import { inOnePage, ready } from './builder.js';

const { id } = linkedin;
/** Run with `evaluate`, because the policy of the page blocks scripts. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = useSite();

/** Another site: the files in its folder, and articles with a strict policy. */
const folder = mkdtempSync(join(tmpdir(), 'site-'));
const archives = mkdtempSync(join(tmpdir(), 'archive-'));
const articles = pageStore();
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:";
let other: Awaited<ReturnType<typeof serve>>;
before(async () => {
  other = await serve(folder, 0, articles.pages);
});
after(() => {
  other.close();
  for (const one of [folder, archives]) rmSync(one, { recursive: true });
});

const options = { lang: 'nl-NL' };
const start = inOnePage(site, options);

/** Opens the notice in a new builder. */
async function open(): Promise<Page> {
  const { page } = await start();
  await ready(page);
  return page;
}

/** Opens the notice in a page of its own, which has requested nothing else. */
async function openAlone(scope: Scope, path = '/builder/'): Promise<Visit> {
  const visit = await site.open(scope, path, options);
  await ready(visit.page);
  return visit;
}

async function saved(page: Page) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar alle bestanden als archief' }).click();
  const download = await downloading;
  assert.equal(download.suggestedFilename(), `${id}.zip`);
  const files = unzipped(readFileSync(await download.path()));
  return { files, paths: [...files.keys()].sort() };
}

/** Follows `steps.html` of the archive: uploads the files that it names, and pastes the code into an article. */
async function follow(scope: Scope, files: ReadonlyMap<string, Buffer>, at: string): Promise<Visit> {
  const unpacked = join(archives, `${at}.html`);
  writeFileSync(unpacked, files.get('steps.html')!);
  const steps = await site.open(scope, pathToFileURL(unpacked).href, options);
  const rows = await steps.page
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
  rmSync(folder, { recursive: true });
  for (const [path = '', address = ''] of rows) {
    mkdirSync(join(folder, dirname(address)), { recursive: true });
    writeFileSync(join(folder, address), files.get(path)!);
  }
  const texts = await steps.page.locator('pre').allTextContents();
  await steps.page.evaluate(AXE);
  const { violations } = await steps.page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  assert.deepEqual(
    violations.map(({ help }) => help),
    [],
  );
  assert.deepEqual(steps.lines, []);
  const body = texts.filter((text) => !/^<section lang="(?!nl)|^<script[^>]*\/embed\/(?!nl\.)/.test(text));
  articles.put(`/articles/${at}.html`, html({ body: body.join('\n') }), { 'content-security-policy': POLICY });
  return site.open(scope, `${other.url}/articles/${at}.html`);
}

const embedFiles = linkedin.languages.map((lang) => `embed/${lang}.js`);

describe('the archive, saved from a builder on a server', () => {
  for (const form of ['Element met een adres', 'Gewone sectie', 'Element met alles erin']) {
    test(`${form}: readers of another site see the card, loaded by a script with its hash`, async (t) => {
      const page = await open();
      await page.getByRole('radio', { name: form }).check();
      const { files } = await saved(page);
      const { errors, lines, page: article } = await follow(t, files, form.replaceAll(' ', '-'));
      assert.equal(await article.locator('script[integrity^="sha384-"]').count(), 1);
      await rendered(article);
      assert.match(await composedText(article, 'data-use-notice, section'), /zondag 2 november 2025/);
      assert.deepEqual([...errors, ...lines], []);
    });

    test(`${form}: readers of another site write the letter of objection below the card`, async (t) => {
      const page = await open();
      await page.getByRole('radio', { name: form }).check();
      await page.getByRole('checkbox', { name: 'Met de bezwaarbrief' }).check();
      const { files, paths } = await saved(page);
      for (const lang of linkedin.languages) assert.ok(paths.includes(`embed/letter.${lang}.js`), lang);
      const { errors, lines, page: article } = await follow(t, files, `${form.replaceAll(' ', '-')}-letter`);
      assert.equal(await article.locator('script[integrity^="sha384-"]').count(), 2);
      await rendered(article, 'data-use-notice:not([data-only])');
      await article.getByText('Schrijf de brief').click();
      await article.getByLabel('Land waar je woont').selectOption('NL');
      await article.getByLabel('Je naam').fill('Sam Jansen');
      await article.getByText('Sam Jansen').first().waitFor();
      assert.deepEqual([...errors, ...lines], []);
    });
  }

  test('the letter is not offered with forms that cannot contain it', async () => {
    const page = await open();
    const box = page.getByRole('checkbox', { name: 'Met de bezwaarbrief' });
    await box.check();
    for (const form of [/^Frame/, 'Alleen tekst']) {
      await page.getByRole('radio', { name: form }).check();
      assert.equal(await box.count(), 0);
      const { files, paths } = await saved(page);
      assert.ok(!paths.some((path) => path.includes('letter')));
      assert.ok(!files.get('steps.html')!.toString().includes('bezwaarbrief'));
    }
  });

  test('Frame: readers of another site see the card in the frame', async (t) => {
    const page = await open();
    await page.getByRole('radio', { name: /^Frame/ }).check();
    const { files } = await saved(page);
    const { page: article } = await follow(t, files, 'frame');
    await article.locator('section[data-opt-out-frame="shown"]').waitFor({ state: 'attached' });
    const frame = article.frames().find((one) => one.url().includes('/frame/?'));
    await frame!.waitForFunction(areRendered, 'data-use-notice');
    assert.match(await composedText(frame!), /zondag 2 november 2025/);
  });

  test('only the button requests files, only from the same host, and nothing is stored', async (t) => {
    const { errors, lines, page, requests } = await openAlone(t);
    const requestedFiles = () =>
      requests.filter((path) => !path.startsWith('/builder/') && !/^(?:data|blob):/.test(path));
    assert.deepEqual(requestedFiles(), []);
    const { paths } = await saved(page);
    await page.getByRole('status').filter({ hasText: 'Open eerst steps.html' }).waitFor();
    assert.deepEqual(requestedFiles().sort(), embedFiles.map((path) => `/${path}`).sort());
    assert.deepEqual(paths, [...embedFiles, `notices/${id}.json`, 'steps.html'].sort());
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), [
      '',
      0,
      0,
    ]);
    assert.deepEqual([...errors, ...lines], []);
  });

  test('a file that is missing or is an HTML page is left out, and a message says so', async (t) => {
    const { page } = await openAlone(t);
    await page.route('**/embed/nl.js', (route) => route.fulfill({ status: 404 }));
    await page.route('**/embed/en.js', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Home</p>' }));
    const { files, paths } = await saved(page);
    await page.getByRole('status').filter({ hasText: 'konden niet worden gelezen' }).waitFor();
    assert.ok(!paths.includes('embed/nl.js') && !paths.includes('embed/en.js') && paths.includes('embed/de.js'));
    const steps = files.get('steps.html')!.toString();
    for (const lang of ['nl', 'en']) assert.ok(steps.includes(`<code>dist/embed/${lang}.js</code>`), lang);
  });
});

test('the archive, saved from a builder on the disk, has the notice and lists the files to copy', async (t) => {
  const { errors, lines, page } = await openAlone(t, pathToFileURL('dist/builder/index.html').href);
  const button = page.getByRole('button', { name: 'Bewaar alle bestanden als archief' });
  await page.getByText('Je hebt deze pagina vanaf je schijf geopend').waitFor();
  assert.match((await button.getAttribute('aria-describedby')) ?? '', /archive-hint/);
  await page.getByRole('radio', { name: /^Frame/ }).check();
  const { files, paths } = await saved(page);
  assert.deepEqual(paths, [`frame/notices/${id}.js`, `${id}.json`, 'steps.html']);
  const steps = files.get('steps.html')!.toString();
  for (const path of [...embedFiles, 'frame/index.html', 'frame/frame.css', 'frame/frame.js', 'frame/listen.js']) {
    assert.ok(steps.includes(`<td><code>dist/${path}</code></td><td><code>/${path}</code></td>`), path);
  }
  assert.deepEqual([...errors, ...lines], []);
});
