/**
 * Opens every story and docs page of the built Storybook in Chromium. One fails when it does not render, its play
 * function throws, axe finds a violation, an error is logged, another host is asked for anything, an element is not
 * defined, or other elements show their fallback than those in the story's parameter `fallback` (tags; default: none).
 *
 * The HTML that a story gives to copy has to say the same as the story: it is put in a bare page with the built embed
 * files, on the same day. A story `NoScript` is compared with that page in a browser without JavaScript, and
 * `ForcedColours` is opened with forced colours. On the page of an element everything in the manifest has to be told, and
 * “Copy code” has to copy.
 *
 * `node tools/check-stories.js [WORD…]`: with words, only what has one of them in its id.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { find } from './browsers.js';
import { serve } from './serve.js';

const TABS = 2;
const TIMEOUT = 30_000;

/** Runs in each page: a function that gives all text in an element and its shadow trees, folded or not. */
function addComposedText() {
  const composed = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue;
    if (node.matches?.('script, style, .saved')) return '';
    if (node.matches?.('iframe')) return composed(node.contentDocument.body);
    const children = node.matches?.('slot') ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    const text = [...children].map(composed).join('');
    return node.nodeType === Node.ELEMENT_NODE && getComputedStyle(node).display !== 'inline' ? ` ${text} ` : text;
  };
  globalThis.composedText = (root) => composed(root).replace(/\s+/g, ' ').trim();
}

/** Runs in each page before all else: hears what becomes of a story or docs page, and what stories say when shown. */
function hear() {
  let channel;
  let wanted = new URLSearchParams(location.search).get('id');
  let tell;
  const newReport = () => (globalThis.report = new Promise((resolve) => (tell = resolve)));
  newReport();
  globalThis.showStory = (storyId) => {
    wanted = storyId;
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    return newReport();
  };
  addEventListener('story-shown', ({ target }) => {
    globalThis.shownText = globalThis.composedText(target);
  });
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(value) {
      channel = value;
      // the last of what came before may still be heard
      channel.on('docsRendered', (id) => id === wanted && tell({ event: 'docsRendered' }));
      channel.on('storyFinished', (report) => report.storyId === wanted && tell({ event: 'storyFinished', ...report }));
      for (const event of ['storyMissing', 'storyErrored', 'storyThrewException'])
        channel.on(event, (report) => tell({ event, ...Object(report) }));
    },
  });
}

/** Runs in the page when an entry is finished: what is wrong with the elements on it, in shadow roots too. */
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
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) problems.push(`is ${scrollWidth - clientWidth} pixels wider than the window`);
  if (!isDocs) {
    // with `data-only` the children are what is meant to be seen
    const fallen = tags(elements.filter((element) => element.matches(':state(fallback):not([data-only])')));
    const { parameters } = globalThis.__STORYBOOK_PREVIEW__.currentRender.story;
    const expected = [...(parameters.fallback ?? [])].sort().join(' ');
    if (fallen !== expected) problems.push(`shows its fallback: ${fallen || 'none'}; expected: ${expected || 'none'}`);
  }
  return problems;
}

/** Runs in the page of a story: its text, and what “Copy code” gives for it, on which day. */
function storyOnPage() {
  const { currentRender, storyStoreValue } = globalThis.__STORYBOOK_PREVIEW__;
  const { story } = currentRender;
  const context = storyStoreValue.getStoryContext(story);
  const html = story.parameters.docs.source.transform('', context);
  return { html, day: context.args.day, text: globalThis.shownText };
}

/** Runs in the page of an element: names and descriptions that its tables have, as pairs. */
function told() {
  return [...document.querySelectorAll('.reference tbody tr')].map((row) => ({
    names: [...row.querySelectorAll('th, td:nth-child(2)')].map(({ textContent }) => textContent),
    description: row.lastElementChild.textContent,
  }));
}

/** What the manifest holds of an element, and its page does not tell. */
function untold(tag, rows) {
  const declaration = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
  const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
  return kinds.flatMap((kind) =>
    (declaration[kind] ?? [])
      .map(({ name }) => (kind === 'cssStates' ? `:state(${name})` : name || '(default)'))
      .filter((name) => !rows.some(({ description, names }) => names.includes(name) && description))
      .map((name) => `does not tell what ${kind} ${name} is`),
  );
}

/** Runs in a docs page: the ids of the pages that it links. */
function linkedPages() {
  const links = [...document.querySelectorAll('a[href*="path=/"]')];
  return links.map((link) => new URL(link.href).searchParams.get('path').split('/').at(-1));
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

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const { entries } = JSON.parse(readFileSync('dist/storybook/index.json', 'utf8'));

/** Pages beside `dist/`. Browsers ask for an icon by themselves. */
const pages = new Map([['/favicon.ico', (_, response) => response.writeHead(204).end()]]);

const server = await serve('dist', 0, pages);
const browser = await chromium.launch({
  executablePath: find.chromium(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** The text of a bare page in which somebody pasted the HTML; waits a while for it to be the expected one. */
async function pastedText(page, { id, html, day, text }) {
  const path = `/pasted/${id}.html`;
  const document = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${html}</body></html>`;
  pages.set(path, (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(document));
  if (day) await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`));
  await page.goto(server.url + path);
  // where no script runs, none was there before the page either
  await page.evaluate(addComposedText);
  const isSaid = (expected) => globalThis.composedText(document.body) === expected;
  await page.waitForFunction(isSaid, text, { timeout: 5000 }).catch(() => {});
  return page.evaluate(() => globalThis.composedText(document.body));
}

/** What “Copy code” copies, on a page of an element, and the code that is shown there. All tabs share one clipboard. */
async function copied(page) {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => (globalThis.copiedText = text);
  });
  await page.getByRole('button', { name: 'Copy code' }).first().click();
  await page.waitForFunction(() => globalThis.copiedText, undefined, { timeout: TIMEOUT });
  return page.evaluate(() => ({
    copy: globalThis.copiedText,
    shown: document.querySelector('.sbdocs-preview pre').textContent,
  }));
}

/** Where two texts part. */
function difference(one, other) {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const from = Math.max(0, (at < 0 ? one.length : at) - 30);
  return `“${one.slice(from, from + 80)}”, and shown is “${other.slice(from, from + 80)}”`;
}

/** Checks what its queue holds, in pages of its own. */
async function checkInOneTab(queue, report) {
  const settings = { reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } };
  const context = await browser.newContext(settings);
  await context.addInitScript(addComposedText);
  await context.addInitScript(hear);
  const noScript = await browser.newContext({ ...settings, javaScriptEnabled: false });
  const [page, bare, plain] = await Promise.all([context.newPage(), context.newPage(), noScript.newPage()]);
  let problems = [];
  page.on('pageerror', ({ message }) => problems.push(`page error: ${message}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`),
  );
  page.on('console', (line) => {
    // the answer above says which; and what we run in every page is not let into a frame without scripts
    const isKnown = /^(?:Failed to load resource|Blocked script execution in 'about:srcdoc')/.test(line.text());
    if (line.type() === 'error' && !isKnown) problems.push(line.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${server.url}/storybook/`) && !/^(?:data|blob|about):/.test(url))
      problems.push(`request: ${url}`);
  });

  /** The first story opens the page, the others follow in it, as in Storybook; a docs page has a page to itself. */
  async function open({ id, type }) {
    const isNext = page.url().includes('viewMode=story') && type === 'story';
    const address = `${server.url}/storybook/iframe.html?id=${id}&viewMode=${type}`;
    const answer = isNext
      ? page.evaluate((id) => globalThis.showStory(id), id)
      : page.goto(address).then(() => page.evaluate(() => globalThis.report));
    const late = new Promise((_, reject) => setTimeout(reject, TIMEOUT, new Error('is not finished in time')));
    return Promise.race([answer, late]);
  }

  async function check(entry) {
    const { id, title, type } = entry;
    const isDocs = type === 'docs';
    await page.emulateMedia({ forcedColors: id.endsWith('--forced-colours') ? 'active' : 'none' });
    problems.push(...problemsOf(await open(entry)));
    if (isDocs) {
      const drawn = () =>
        [...document.querySelectorAll('.sb-story')].every((story) => story.querySelector('[id$=-inner] > *'));
      await page.waitForFunction(drawn, undefined, { timeout: TIMEOUT });
      for (const linked of await page.evaluate(linkedPages))
        if (!(linked in entries)) problems.push(`links a page that is not there: ${linked}`);
      const [, tag] = /^Elements\/(.+)/.exec(title) ?? [];
      if (tag) {
        problems.push(...untold(tag, await page.evaluate(told)));
        const { copy, shown } = await copied(page);
        if (copy.trim() !== shown.trim()) problems.push(`what is copied says ${difference(copy, shown)}`);
      }
    }
    problems.push(...(await page.evaluate(inspect, isDocs)));
    if (isDocs || title === 'Patterns/The builder') return;
    const story = await page.evaluate(storyOnPage);
    const isPlain = id.endsWith('--no-script');
    const text = await pastedText(isPlain ? plain : bare, { id, ...story });
    if (text !== story.text) problems.push(`what is pasted says ${difference(text, story.text)}`);
  }

  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    problems = [];
    await check(entry).catch(({ message }) => problems.push(message.split('\n')[0]));
    report(entry, problems);
  }
  await Promise.all([context.close(), noScript.close()]);
}

const words = process.argv.slice(2);
const queue = Object.values(entries)
  .filter(({ id }) => !words.length || words.some((word) => id.includes(word)))
  .sort((one, other) => (one.type === 'docs') - (other.type === 'docs'));
let passed = 0;
let failed = 0;
const report = ({ id }, problems) => {
  if (problems.length) failed++;
  else passed++;
  for (const problem of problems) console.error(`${id}: ${problem}`);
};
await Promise.all(Array.from({ length: TABS }, () => checkInOneTab(queue, report)));

await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
