/** Finds out in a browser what readers see of a notice: on a published page, or in HTML from a feed or a mail. */
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { find } from '../../tools/browsers.js';
import { NAMING } from '../pages/browser.js';
import { isLive, outcomeOf } from '../pages/outcome.js';

/** The time at which the pages are read: eight days before the last day of the notice. */
const NOW = new Date('2025-10-25T12:00:00Z');

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: find.chromium() ?? '', args: ['--no-sandbox', '--disable-background-networking'] });

/** Opens a new browser session, which sends requests to this machine only. */
export async function person(
  browser: Browser,
  options: { readonly javaScript?: boolean } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    javaScriptEnabled: options.javaScript ?? true,
    viewport: { width: 1280, height: 900 },
  });
  await context.route(
    (url) => !['127.0.0.1', 'localhost'].includes(url.hostname) && url.protocol.startsWith('http'),
    (route) => route.abort(),
  );
  return context;
}

/** Returns what a visitor of a published page sees. */
export async function ofPage(browser: Browser, url: string): Promise<string> {
  const context = await person(browser);
  try {
    await context.clock.setFixedTime(NOW);
    await context.addInitScript(NAMING);
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    if (await isLive(page)) return 'live card';
    return await outcomeOf(page);
  } finally {
    await context.close();
  }
}

/** Returns what readers see of HTML without scripts, such as a feed item, an excerpt or a mail. */
export async function ofHtml(browser: Browser, html: string): Promise<string> {
  const context = await person(browser, { javaScript: false });
  try {
    const page = await context.newPage();
    await page.setContent(`<!doctype html><meta charset="utf-8"><body>${html}`);
    await page.evaluate(NAMING);
    return await outcomeOf(page);
  } finally {
    await context.close();
  }
}
