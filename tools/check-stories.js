/**
 * Opens every story and docs page of the built Storybook in Chromium. A page fails if it does not render, its play
 * function throws, axe finds a violation, an error is logged, it requests another host, an element is not defined, or the
 * elements that show their fallback differ from the story's parameter `fallback` (tags; default: none).
 *
 * The HTML that a story offers to copy must have the same text as the story: the script puts it in a bare page with the
 * built embed files, on the same day. It compares a story `NoScript` with that page in a browser without JavaScript, and
 * opens `ForcedColours` with forced colors. The page of an element must describe everything in the manifest, and “Copy
 * code” must copy.
 *
 * `node tools/check-stories.js [WORD…]`: with words, checks only stories whose id contains one of them.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { find } from './browsers.js';
import { serve } from './serve.js';

const TABS = 2;
/** After this time a page counts as stuck. axe takes half a minute for 29 cards on a busy machine. */
const TIMEOUT = 90_000;
/** The longest wait for the text of pasted HTML. If it differs, the check waits in vain. */
const PASTED_TIMEOUT = 30_000;

/** Runs in each page: defines a function that returns all text in an element and its shadow trees, folded or not. */
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

/**
 * Runs in each page before other scripts: listens for the results of stories and docs pages, and records the text of
 * stories.
 */
function listen() {
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
      // an event of the previous page may still arrive
      channel.on('docsRendered', (id) => id === wanted && tell({ event: 'docsRendered' }));
      channel.on('storyFinished', (report) => report.storyId === wanted && tell({ event: 'storyFinished', ...report }));
      for (const event of ['storyMissing', 'storyErrored', 'storyThrewException'])
        channel.on(event, (report) => tell({ event, ...Object(report) }));
    },
  });
}

/** Runs in the page when an entry is finished: the problems of its elements, including shadow roots. */
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
    // with `data-only` the children are visible on purpose
    const fallen = tags(elements.filter((element) => element.matches(':state(fallback):not([data-only])')));
    const { parameters } = globalThis.__STORYBOOK_PREVIEW__.currentRender.story;
    const expected = [...(parameters.fallback ?? [])].sort().join(' ');
    if (fallen !== expected) problems.push(`shows its fallback: ${fallen || 'none'}; expected: ${expected || 'none'}`);
  }
  return problems;
}

/** Runs in the page of a story: its text, and the HTML and day of “Copy code”. */
function storyOnPage() {
  const { currentRender, storyStoreValue } = globalThis.__STORYBOOK_PREVIEW__;
  const { story } = currentRender;
  const context = storyStoreValue.getStoryContext(story);
  const html = story.parameters.docs.source.transform('', context);
  return { html, day: context.args.day, text: globalThis.shownText };
}

/** Runs in the page of an element: the names and descriptions in its tables. */
function describedRows() {
  return [...document.querySelectorAll('.reference tbody tr')].map((row) => ({
    names: [...row.querySelectorAll('th, td:nth-child(2)')].map(({ textContent }) => textContent),
    description: row.lastElementChild.textContent,
  }));
}

/** Parts of an element in the manifest that its page does not describe. */
function undescribed(tag, rows) {
  const declaration = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
  const kinds = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
  return kinds.flatMap((kind) =>
    (declaration[kind] ?? [])
      .map(({ name }) => (kind === 'cssStates' ? `:state(${name})` : name || '(default)'))
      .filter((name) => !rows.some(({ description, names }) => names.includes(name) && description))
      .map((name) => `does not describe ${kind} ${name}`),
  );
}

/** Runs in a docs page: the ids of the linked pages. */
function linkedPages() {
  const links = [...document.querySelectorAll('a[href*="path=/"]')];
  return links.map((link) => new URL(link.href).searchParams.get('path').split('/').at(-1));
}

/** The problems in a story's report. */
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

/** Pages besides `dist/`. Browsers request an icon by themselves. */
const pages = new Map([['/favicon.ico', (_, response) => response.writeHead(204).end()]]);

const server = await serve('dist', 0, pages);
const browser = await chromium.launch({
  executablePath: find.chromium(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** The text of a bare page with the pasted HTML; waits a while for the expected text. */
async function pastedText(page, { id, html, day, text }) {
  const path = `/pasted/${id}.html`;
  const document = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${html}</body></html>`;
  pages.set(path, (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(document));
  if (day) await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`));
  await page.goto(server.url + path);
  // a page without JavaScript has no initial script either
  await page.evaluate(addComposedText);
  const isSaid = (expected) => globalThis.composedText(document.body) === expected;
  // reading a long page in each frame would delay the rendering of its folds
  await page.waitForFunction(isSaid, text, { polling: 100, timeout: PASTED_TIMEOUT }).catch(() => {});
  return page.evaluate(() => globalThis.composedText(document.body));
}

/**
 * The text that “Copy code” copies on the page of an element, and the displayed code. It replaces the clipboard, which
 * all tabs share.
 */
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

/** The excerpts where two texts differ. */
function difference(one, other) {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const from = Math.max(0, (at < 0 ? one.length : at) - 30);
  return `“${one.slice(from, from + 80)}” instead of “${other.slice(from, from + 80)}”`;
}

/** Takes entries from the shared queue, and checks them in its own pages. */
async function checkInOneTab(queue, report) {
  const settings = { reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } };
  const context = await browser.newContext(settings);
  await context.addInitScript(addComposedText);
  await context.addInitScript(listen);
  const noScript = await browser.newContext({ ...settings, javaScriptEnabled: false });
  const [page, bare, plain] = await Promise.all([context.newPage(), context.newPage(), noScript.newPage()]);
  let problems = [];
  page.on('pageerror', ({ message }) => problems.push(`page error: ${message}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`),
  );
  page.on('console', (line) => {
    // the response handler reports failed resources with their addresses; our scripts cannot run in a frame without
    // scripts
    const isKnown = /^(?:Failed to load resource|Blocked script execution in 'about:srcdoc')/.test(line.text());
    if (line.type() === 'error' && !isKnown) problems.push(line.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${server.url}/storybook/`) && !/^(?:data|blob|about):/.test(url))
      problems.push(`request: ${url}`);
  });

  /** The first story opens the page, and later ones replace it, as in Storybook; a docs page is opened separately. */
  async function open({ id, type }) {
    const isNext = page.url().includes('viewMode=story') && type === 'story';
    const address = `${server.url}/storybook/iframe.html?id=${id}&viewMode=${type}`;
    const answer = isNext
      ? page.evaluate((id) => globalThis.showStory(id), id)
      : page.goto(address).then(() => page.evaluate(() => globalThis.report));
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(reject, TIMEOUT, new Error('timed out'));
    });
    // a running timer would keep the process open
    return Promise.race([answer, late]).finally(() => clearTimeout(timer));
  }

  async function check(entry) {
    const { id, title, type } = entry;
    const isDocs = type === 'docs';
    await page.emulateMedia({ forcedColors: id.endsWith('--forced-colours') ? 'active' : 'none' });
    problems.push(...problemsOf(await open(entry)));
    if (isDocs) {
      const isRendered = () =>
        [...document.querySelectorAll('.sb-story')].every((story) => story.querySelector('[id$=-inner] > *'));
      await page.waitForFunction(isRendered, undefined, { timeout: TIMEOUT });
      for (const linked of await page.evaluate(linkedPages))
        if (!(linked in entries)) problems.push(`links to a missing page: ${linked}`);
      const [, tag] = /^Elements\/(.+)/.exec(title) ?? [];
      if (tag) {
        problems.push(...undescribed(tag, await page.evaluate(describedRows)));
        const { copy, shown } = await copied(page);
        if (copy.trim() !== shown.trim()) problems.push(`copies ${difference(copy, shown)}`);
      }
    }
    problems.push(...(await page.evaluate(inspect, isDocs)));
    if (isDocs || title === 'The builder') return;
    const story = await page.evaluate(storyOnPage);
    const isPlain = id.endsWith('--no-script');
    const text = await pastedText(isPlain ? plain : bare, { id, ...story });
    if (text !== story.text) problems.push(`the pasted HTML shows ${difference(text, story.text)}`);
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
