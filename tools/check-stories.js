/**
 * Opens every story and docs page of the built Storybook in Chromium. One fails when it does not render, its play
 * function throws, axe finds a violation, an error is logged, another host is asked for anything, an element is not
 * defined, or other elements show their fallback than those in the story's parameter `fallback` (tags; default: none).
 * `node tools/check-stories.js [FOLDER]`
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { find } from './browsers.js';

const TABS = 2;
const TIMEOUT = 30_000;

/** Runs in each page before all else: `storyFinished` resolves with the report of the story, or of the docs page. */
function hearStorybook() {
  globalThis.storyFinished = new Promise((resolve) => {
    let channel;
    Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
      get: () => channel,
      set(value) {
        channel = value;
        for (const event of ['storyFinished', 'docsRendered', 'storyMissing', 'storyErrored', 'storyThrewException']) {
          channel.on(event, (report) => resolve({ event, ...Object(report) }));
        }
      },
    });
  });
}

/** Runs in each page when it is finished: what is wrong with the elements on it, in shadow roots too. */
function inspect(isDocs) {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  const elements = all(document).filter(({ localName }) => localName.includes('-'));
  const tags = (some) => [...new Set(some.map(({ localName }) => localName))].sort().join(' ');
  const problems = [];
  const bare = tags(elements.filter((element) => element.matches(':not(:defined)')));
  if (bare) problems.push(`not defined: ${bare}`);
  if (!isDocs) {
    // with `data-only` the children are what is meant to be seen
    const fallen = tags(elements.filter((element) => element.matches(':state(fallback):not([data-only])')));
    const { parameters } = globalThis.__STORYBOOK_PREVIEW__.currentRender.story;
    const expected = [...(parameters.fallback ?? [])].sort().join(' ');
    if (fallen !== expected) problems.push(`shows its fallback: ${fallen || 'none'}; expected: ${expected || 'none'}`);
  }
  return problems;
}

/** What a story's report holds against it. */
function problemsOf({ event, status, reporters = [], message, title, description }) {
  if (event === 'docsRendered' || (event === 'storyFinished' && status === 'success')) return [];
  const violations = reporters
    .filter((report) => report.status === 'failed')
    .flatMap(({ result }) => result?.violations ?? [])
    .map(({ help, id, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
  return violations.length ? violations : [`${event}: ${message ?? description ?? title ?? status ?? ''}`];
}

/** Opens one story or docs page in a tab; resolves with what is wrong with it. */
async function check(page, base, { id, type }) {
  const isDocs = type === 'docs';
  const problems = [];
  page.removeAllListeners();
  page.on('pageerror', ({ message }) => problems.push(`page error: ${message}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`),
  );
  page.on('console', (line) => {
    // the answer above says which
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) problems.push(line.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(?:data|blob|about):/.test(url)) problems.push(`request: ${url}`);
  });
  try {
    await page.goto(`${base}/iframe.html?id=${id}&viewMode=${isDocs ? 'docs' : 'story'}`);
    await page.waitForFunction(() => globalThis.storyFinished.then(() => true), undefined, { timeout: TIMEOUT });
    problems.push(...problemsOf(await page.evaluate(() => globalThis.storyFinished)));
    if (isDocs) {
      const drawn = () =>
        [...document.querySelectorAll('.sb-story')].every((story) => story.querySelector('#root-inner'));
      await page.waitForFunction(drawn, undefined, { timeout: TIMEOUT });
    }
    problems.push(...(await page.evaluate(inspect, isDocs)));
  } catch ({ message }) {
    problems.push(message.split('\n')[0]);
  }
  return problems;
}

const folder = process.argv[2] ?? 'dist/storybook';
const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
// browsers ask for this icon by themselves
const onNoMatch = ({ url }, response) => response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
const server = createServer(sirv(folder, { onNoMatch })).listen(0, '127.0.0.1');
await once(server, 'listening');
const browser = await chromium.launch({
  executablePath: find.chromium(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const context = await browser.newContext({ reducedMotion: 'reduce' });
await context.addInitScript(hearStorybook);

const queue = Object.values(entries);
let passed = 0;
let failed = 0;
async function checkInOneTab() {
  const page = await context.newPage();
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const problems = await check(page, `http://127.0.0.1:${server.address().port}`, entry);
    if (problems.length) failed++;
    else passed++;
    for (const problem of problems) console.error(`${entry.id}: ${problem}`);
  }
}
await Promise.all(Array.from({ length: TABS }, checkInOneTab));

await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
