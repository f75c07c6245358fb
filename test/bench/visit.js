/** Visits one page in its own context: nothing is cached or already compiled. */
import { countDown, countNodes, probe } from './probe.js';

/** A phone, on which most people read such an article. */
const VIEWPORT = { width: 360, height: 740 };

/** The wait for work after the content, in milliseconds. */
const SETTLING = 300;

const TIMEOUT = 30_000;

/** A timer that does not keep the process alive. */
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/**
 * Opens a page, waits until it shows the required texts, and passes it to `look`; `cpu` slows it down by that factor.
 */
export async function visit(browser, url, { cpu = 1, jobs, prepare }, look) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => console.warn(`${url}: ${message}`));
    const protocol = await context.newCDPSession(page);
    await protocol.send('Performance.enable');
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.addInitScript(probe, jobs);
    if (prepare) await page.addInitScript(prepare);
    await page.goto(url);
    const content = await Promise.race([page.evaluate(() => globalThis.probe.content), wait(TIMEOUT)]);
    if (content === undefined) {
      const missing = await page.evaluate(() => globalThis.probe.missing());
      throw new Error(`${url} does not show: ${[...new Set(missing)].join(', ')}`);
    }
    await wait(SETTLING);
    const metrics = async () => {
      const { metrics: list } = await protocol.send('Performance.getMetrics');
      return Object.fromEntries(list.map(({ name, value }) => [name, value]));
    };
    return await look({ content, metrics, page, protocol });
  } finally {
    await context.close();
  }
}

/**
 * The costs of a visit: times in milliseconds, heaps of JavaScript and of the DOM in kB, nodes by type and in total.
 */
export const measure = (browser, url, options) =>
  visit(browser, url, options, async ({ content, metrics, page, protocol }) => {
    const { ScriptDuration, TaskDuration } = await metrics();
    const shift = await page.evaluate(() => globalThis.probe.shift());
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await protocol.send('HeapProfiler.collectGarbage');
    const { embedderHeapUsedSize, usedSize } = await protocol.send('Runtime.getHeapUsage');
    const { Nodes } = await metrics();
    return {
      content,
      script: ScriptDuration * 1000,
      thread: TaskDuration * 1000,
      heap: usedSize / 1000,
      domHeap: embedderHeapUsedSize / 1000,
      nodes: Nodes,
      ...(await page.evaluate(countNodes)),
      shift,
    };
  });

async function assertAll(page) {
  const missing = await page.evaluate(() => globalThis.probe.missing());
  if (missing.length) throw new Error(`${page.url()} does not show: ${[...new Set(missing)].join(', ')}`);
  // a fallback may contain the same text as the element
  const fallbacks = await page.evaluate(() =>
    [...document.querySelectorAll(':state(fallback)')].map(({ localName }) => localName),
  );
  if (fallbacks.length) throw new Error(`${page.url()} shows the fallback of ${fallbacks.join(', ')}`);
}

/**
 * Throws unless every part of the page shows its required texts, and the page contains all `texts`, shown or folded;
 * takes a screenshot. Returns the paths of scripts and styles.
 */
export const check = (browser, url, { texts = [], ...options }, picture) =>
  visit(browser, url, options, async ({ page }) => {
    await assertAll(page);
    const absent = await page.evaluate((texts) => globalThis.probe.absent(texts), texts);
    if (absent.length) throw new Error(`${page.url()} does not contain: ${absent.join(' | ')}`);
    await page.screenshot({ path: picture, fullPage: true });
    const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    return addresses.map((address) => new URL(address).pathname).filter((path) => /\.(?:css|js)$/.test(path));
  });

/** The main thread time in milliseconds, in a number of idle seconds. */
export const idle = (browser, url, options, seconds) =>
  visit(browser, url, options, async ({ metrics, page, protocol }) => {
    await assertAll(page);
    // triggers work that the browser would do later by itself: garbage collection and pending tasks
    await protocol.send('HeapProfiler.collectGarbage');
    await wait(2000);
    const before = await metrics();
    await wait(seconds * 1000);
    const after = await metrics();
    return (after.TaskDuration - before.TaskDuration) * 1000;
  });

/** The main thread time in milliseconds after the countdown of all banners advances by a day. */
export const tick = (browser, url, options) =>
  visit(browser, url, { ...options, prepare: countDown }, async ({ metrics, page, protocol }) => {
    const texts = () =>
      page.evaluate(() => [...document.querySelectorAll('deadline-banner')].map((one) => one.shadowRoot.textContent));
    const old = await texts();
    await protocol.send('HeapProfiler.collectGarbage');
    const before = await metrics();
    await page.evaluate(() => globalThis.nextDay());
    const after = await metrics();
    const present = await texts();
    if (present.some((text, index) => text === old[index])) throw new Error(`${url}: a banner counts no days`);
    return { thread: (after.TaskDuration - before.TaskDuration) * 1000 };
  });
