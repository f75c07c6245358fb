/** Runs the same tests in Chromium and Firefox, which the test files of a process share. Each file has a server for each. */
import { after, before, describe } from 'node:test';
import puppeteer, {
  type Browser,
  type BrowserContext,
  type Frame,
  type LaunchOptions,
  type Page,
} from 'puppeteer-core';
import { ensureBrowsers, find, wholeChromium } from '../../tools/browsers.js';
import { serve } from '../../tools/serve.js';
import { withViewport } from '../browsers/viewport.js';
import { areRendered, NAMING, pageStore, type Scope, type Site } from './browser.js';
import { shared, type Use } from './shared.js';

export type Engine = 'chromium' | 'firefox';

export interface EngineOptions {
  /** The day on which the page is read, `YYYY-MM-DD`, at noon UTC. Default: 2025-10-25. */
  readonly now?: string;
  readonly width?: number;
  /** Response headers, where the page is passed as HTML. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Functions and code that run before the scripts of the page and of its frames. */
  readonly before?: readonly ((() => void) | string)[];
  /** Whether `open` waits until the page has loaded. Default: `load`. */
  readonly wait?: 'load' | 'none';
}

/** An opened page, and a record of its events. */
export interface EngineVisit {
  readonly page: Page;
  /** The lines of the console: `warn: …`, `info: …`. */
  readonly lines: readonly string[];
  /** Uncaught exceptions. */
  readonly errors: readonly string[];
  /** The paths of requests to the site, and the full addresses of requests to other sites. */
  readonly requests: readonly string[];
  /** The violations of the Content Security Policy: `img-src http://…`. */
  readonly violations: () => Promise<readonly string[]>;
}

export interface EngineSite extends Pick<Site, 'put' | 'url'> {
  readonly engine: Engine;
  /** The name and version of the browser. */
  version(): Promise<string>;
  /** Opens a path of the site, an address, or a page passed as HTML. */
  open(scope: Scope, page: string, options?: EngineOptions): Promise<EngineVisit>;
}

interface Launch {
  /** Whether the reader prefers a dark colour scheme. Default: `false`. */
  readonly dark?: boolean;
  /** Whether to use full Chromium: only it has a back/forward cache, but it opens pages more slowly. Default: `false`. */
  readonly whole?: boolean;
}

const LAUNCH: Readonly<Record<Engine, (dark: boolean, whole: boolean) => LaunchOptions>> = {
  chromium: (dark, whole) => ({
    browser: 'chrome',
    ...(whole ? program(wholeChromium()) : { headless: 'shell', ...program(find.chromium()) }),
    args: [
      ...['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
    ],
  }),
  firefox: (dark) => ({
    browser: 'firefox',
    ...program(find.firefox()),
    defaultViewport: null,
    // the browser's request for the page's icon is not a request of the page
    extraPrefsFirefox: { 'browser.chrome.site_icons': false, 'ui.systemUsesDarkTheme': Number(dark) },
  }),
};

const BROWSERS = new Map<string, Use<Browser>>();
/** Returns the browser that all test files with the same options share. */
function sharedBrowser(engine: Engine, dark: boolean, whole: boolean): Use<Browser> {
  const name = `${engine} ${String(dark)} ${String(whole)}`;
  const start = () => {
    ensureBrowsers(engine);
    return puppeteer.launch(LAUNCH[engine](dark, whole));
  };
  const found = BROWSERS.get(name) ?? shared(start, (browser) => browser.close());
  BROWSERS.set(name, found);
  return found;
}

/** The error of Firefox 140 for each test script that runs before the page, in a frame with an opaque origin. */
const FIREFOX_FRAME_ERROR = 'Permission denied to access property "length"';
const program = (executablePath: string | undefined) => (executablePath ? { executablePath } : {});

/** The globals of the test scripts that run before the page. */
export interface Instruments {
  /** The fixed time of the clock. */
  now: number;
  readonly violations: string[];
}

const clock = (now: number): string => `{
  const Real = Date;
  globalThis.now = ${String(now)};
  globalThis.Date = class Date extends Real {
    constructor(...given) { super(...(given.length ? given : [globalThis.now])); }
    static now() { return globalThis.now; }
  };
}`;

const violations = `
  globalThis.violations = [];
  addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
    globalThis.violations.push(violatedDirective + ' ' + blockedURI);
  });
`;

/**
 * Declares `tests` for each browser. Call it once, at the top of a test file. The site is `dist/` and the pages of
 * tests.
 */
export function forEachEngine(tests: (site: EngineSite) => void, launch: Launch = {}): void {
  // run both at the same time: one browser starts while the other is busy
  describe('in', { concurrency: 2 }, () => {
    for (const engine of ['chromium', 'firefox'] as const) {
      describe(engine, { concurrency: 1 }, () => {
        tests(useEngine(engine, launch));
      });
    }
  });
}

function useEngine(engine: Engine, { dark = false, whole = false }: Launch): EngineSite {
  const { pages, place, put } = pageStore();
  const contexts = new Set<BrowserContext>();
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    server = await serve('dist', 0, pages);
  });
  after(async () => {
    for (const context of contexts) await context.close();
    server.close();
  });
  // after the hook above: the last user closes the browser; only Chromium comes in two editions
  const getBrowser = sharedBrowser(engine, dark, whole && engine === 'chromium')();

  return {
    engine,
    get url() {
      return server.url;
    },
    put,
    version: async () => (await getBrowser()).version(),
    async open(scope, where, options = {}) {
      const browser = await getBrowser();
      const context = await browser.createBrowserContext();
      contexts.add(context);
      scope.after(async () => {
        contexts.delete(context);
        await context.close();
      });
      const page = withViewport(await context.newPage());
      const visit = {
        page,
        lines: [] as string[],
        errors: [] as string[],
        requests: [] as string[],
        violations: () => page.evaluate(() => (globalThis as unknown as Instruments).violations),
      };
      page.on('console', (line) => visit.lines.push(`${line.type()}: ${line.text()}`));
      page.on('pageerror', (error) => {
        if (!String(error).includes(FIREFOX_FRAME_ERROR)) visit.errors.push(String(error));
      });
      page.on('request', (request) => visit.requests.push(request.url().replace(server.url, '')));
      await page.setViewport({ width: options.width ?? 1280, height: 740 });
      const now = Date.parse(`${options.now ?? '2025-10-25'}T12:00:00Z`);
      for (const script of [NAMING, clock(now), violations, ...(options.before ?? [])]) {
        await page.evaluateOnNewDocument(script);
      }
      const address = new URL(place(where, options.headers), server.url).href;
      // do not wait: the page may never finish loading
      if (options.wait === 'none') void page.goto(address).catch(() => undefined);
      else await page.goto(address);
      return visit;
    },
  };
}

/** Waits until `holds` returns a truthy value in a page or frame, and resolves with it; rejects after 15 seconds. */
export async function until<Result>(
  page: Page | Frame,
  holds: (argument: string) => Result,
  argument = '',
): Promise<Awaited<Result>> {
  const end = performance.now() + 15_000;
  for (;;) {
    // a page that is still loading cannot be evaluated
    let found: unknown;
    let why: unknown = 'nothing';
    try {
      found = await page.evaluate(holds, argument);
    } catch (error) {
      why = error;
    }
    if (found) return found as Awaited<Result>;
    if (performance.now() > end)
      throw new Error(`Timed out waiting for ${String(holds)} of ${argument}`, { cause: why });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until all matching elements are rendered and hide their children. */
export const rendered = (page: Page | Frame, selector = 'data-use-notice'): Promise<unknown> =>
  until(page, areRendered, selector);
