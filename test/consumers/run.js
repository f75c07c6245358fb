/**
 * `npm run test:consumers` tests pages that use the package as its users do, each with a different framework or build.
 * Packs the package, installs it with the dependencies of `package-lock.json` in this folder, and for each page checks
 * the types, builds, and tests the result in Chromium. Prints the number of tests at the end.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, run } from '../../tools/steps.js';

const folder = 'test/consumers/';
const here = new URL('.', import.meta.url);

/** The number of pages that are built and tested at the same time. */
const AT_ONCE = 2;

/** The commands that check the types of each page. A page without one is served without a build. */
const CONSUMERS = {
  react: { 'compiles with tsc': ['tsc', '--project', 'react'] },
  vue: { 'compiles with vue-tsc': ['vue-tsc', '--project', 'vue'] },
  svelte: {
    'compiles with svelte-check': [
      ...['svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json'],
      ...['--fail-on-warnings', '--output', 'human'],
    ],
  },
  typescript: {
    'compiles strictly, as for a bundler': ['tsc', '--project', 'typescript'],
    'compiles strictly, as for Node': [
      ...['tsc', '--project', 'typescript'],
      ...['--module', 'nodenext', '--moduleResolution', 'nodenext'],
    ],
  },
  'import-map': {},
};

/** The tests of every page, in this order. */
const PAGE_TESTS = {
  async 'shows the notice'(page) {
    await page.getByRole('heading', { level: 2, name: 'LinkedIn and AI training: how to say no' }).waitFor();
    const banner = page.locator('deadline-banner');
    await banner.getByText(/^Say no by the end of Sunday 2 November: \d+ days left$/).waitFor();
    await banner.getByText('8 days left').waitFor();
    await page.getByRole('heading', { level: 4, name: 'Option 1: through the settings' }).waitFor();
    const step = (number) =>
      page
        .getByRole('listitem')
        .filter({ has: page.getByLabel(`Step ${number} done`) })
        .first();
    await step(1).getByRole('link', { name: 'Open the setting on linkedin.com' }).waitFor();
    await step(2).getByText('Use my data for training content creation AI models').waitFor();
    assert.equal(await page.getByText('Last day to say no: Sunday').isVisible(), false, 'the fallback is hidden');
  },
  async 'updates when a property changes'(page) {
    await page.getByLabel('Read on').fill('2025-11-02');
    await page.getByText('Today is the last day').first().waitFor();
  },
  async 'receives an event'(page) {
    await page
      .getByRole('checkbox', { name: /^Step 1 done/ })
      .first()
      .check();
    await page.getByRole('status').getByText('settings, step 1: done').waitFor();
  },
};

/** Installs the package, as it would be published, in this folder. */
async function installPackage() {
  const temporary = mkdtempSync(join(tmpdir(), 'opt-out-elements-'));
  try {
    const packed = await run('npm', ['pack', '--json', '--pack-destination', temporary], { quiet: true });
    const [{ filename }] = JSON.parse(packed.slice(packed.indexOf('[')));
    // npm would keep an installed package of the same version
    rmSync(new URL('node_modules/opt-out-elements', here), { recursive: true, force: true });
    const quietly = ['--no-save', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', ['install', ...quietly, join(temporary, filename)], { folder, quiet: true });
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

const counts = { passed: 0, failed: 0 };

async function test(name, check) {
  try {
    await check();
    counts.passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    counts.failed += 1;
    console.log(`FAIL  ${name}: ${error.output ?? error.message}`);
  }
}

async function consume(name, { browser, url }) {
  const checks = Object.entries(CONSUMERS[name]);
  const start = (command, ...args) => run(command, args, { folder, quiet: true });
  for (const [title, command] of checks) await test(`${name} ${title}`, () => start(...command));
  const built = checks.length > 0;
  if (built) {
    const out = ['--outDir', `../dist/${name}`, '--emptyOutDir'];
    await test(`${name} builds`, () => start('vite', 'build', name, '--config', 'vite.config.js', ...out));
  }
  const page = await browser.newPage();
  const unwanted = [];
  page.on('pageerror', ({ message }) => unwanted.push(message));
  page.on('console', (line) => unwanted.push(`${line.type()}: ${line.text()}`));
  page.on('request', (request) => request.url().startsWith(url) || unwanted.push(request.url()));
  await page.goto(`${url}/${built ? 'dist/' : ''}${name}/`);
  for (const [title, check] of Object.entries(PAGE_TESTS)) await test(`${name} ${title}`, () => check(page));
  await test(`${name} causes no error, no warning and no request to another site`, () =>
    assert.deepEqual(unwanted, []));
  await page.close();
}

const started = Date.now();
await install();
if (!existsSync(new URL('../../dist/custom-elements.json', here))) await run('node', ['tools/build.js', '--fast']);
await install(folder);
await installPackage();

const { ensureBrowsers, find } = await import('../../tools/browsers.js');
const { serve } = await import('../../tools/serve.js');
const { chromium } = await import('playwright-core');
ensureBrowsers('chromium');
const server = await serve(fileURLToPath(here));
const browser = await chromium.launch({ executablePath: find.chromium(), args: ['--no-sandbox'] });
const waiting = Object.keys(CONSUMERS);
const work = async () => {
  for (let name; (name = waiting.shift());) await consume(name, { browser, url: server.url });
};
await Promise.all(Array.from({ length: AT_ONCE }, work));
await browser.close();
server.close();
console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
