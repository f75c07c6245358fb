/** Starts the browsers of the element tests. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { find } from '../../tools/browsers.js';
import { withViewport } from './viewport.js';
import { webkit } from './webkit.js';

const FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // exposes the computed role and name of elements
  '--enable-blink-features=ComputedAccessibilityInfo',
];

const UNEMULATED = { media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null };

/**
 * Starts Chromium with one context, whose pages are reused by all test files. Fetched and compiled files stay cached,
 * which halves the time.
 */
function chromium() {
  const idlePages = [];
  let sharedContext;

  async function openContext(browser) {
    const context = await browser.newContext();
    // the runner closes a context after each file
    context.close = async () => {};
    return context;
  }

  async function openPage(context) {
    const page = await context.newPage();
    const goto = page.goto.bind(page);
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      // the runner opens this address when the test file has finished
      if (url === 'about:blank') {
        await page.emulateMedia(UNEMULATED);
        idlePages.push(page);
      }
      return response;
    };
    return page;
  }

  return playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: find.chromium(), args: FLAGS },
    createBrowserContext({ browser }) {
      sharedContext ??= openContext(browser);
      return sharedContext;
    },
    createPage: async ({ context }) => idlePages.pop() ?? openPage(context),
  });
}

function firefox() {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: find.firefox(), headless: true, defaultViewport: null },
    createPage: async ({ context }) => withViewport(await context.newPage()),
  });
  launcher.name = 'Firefox';
  return launcher;
}

export const launchers = { chromium, firefox, webkit };
