/** The same test in more than one browser: one of each kind and one server for a file of tests. */
import { after, before, describe } from 'node:test';
import puppeteer, { type Browser, type Frame, type LaunchOptions, type Page } from 'puppeteer-core';
import { ensureBrowsers, find, wholeChromium } from '../../tools/browsers.js';
import { serve } from '../../tools/serve.js';
import { withViewport } from '../browsers/viewport.js';
import { areDrawn, NAMING, shelf, type Scope, type Site } from './browser.js';

export type Engine = 'chromium' | 'firefox';

export interface EngineOptions {
  /** The day on which the page is read, `YYYY-MM-DD`, at noon UTC. Default: 2025-10-25. */
  readonly now?: string;
  readonly width?: number;
  /** Headers of the answer, where the page is given as HTML. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Functions and code that run before anything of the page, in its frames too. */
  readonly before?: readonly ((() => void) | string)[];
  /** Where `open` stops waiting. Default: when all has loaded. */
  readonly wait?: 'load' | 'none';
}

/** An opened page, and what happened in it since. */
export interface EngineVisit {
  readonly page: Page;
  /** The lines of the console: `warn: …`, `info: …`. */
  readonly lines: readonly string[];
  /** Exceptions that nobody caught. */
  readonly errors: readonly string[];
  /** The paths that were asked for, or whole addresses elsewhere. */
  readonly requests: readonly string[];
  /** What a policy of the page forbade: `img-src http://…`. */
  readonly violations: () => Promise<readonly string[]>;
}

export interface EngineSite extends Pick<Site, 'put' | 'url'> {
  readonly engine: Engine;
  /** What the browser calls itself. */
  version(): Promise<string>;
  /** Opens a path of the site, an address, or a page given as HTML. */
  open(scope: Scope, page: string, options?: EngineOptions): Promise<EngineVisit>;
}

interface Launch extends LaunchOptions {
  /** The reader's system is dark. */
  readonly dark?: boolean;
  /** Chromium as people have it, which alone has a back-forward cache. It takes longer to open a page. */
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
    // it asks for the page's icon, which is no business of the page
    extraPrefsFirefox: { 'browser.chrome.site_icons': false, 'ui.systemUsesDarkTheme': Number(dark) },
  }),
};
/** What Firefox 140 says of each of our own scripts before a page, in a frame that has no origin. */
const SAID_OF_OURS = 'Permission denied to access property "length"';
const program = (executablePath: string | undefined) => (executablePath ? { executablePath } : {});

/** What our own scripts before the page leave there. */
export interface Instruments {
  /** What the clock says; it stands still. */
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
 * Call it once, at the top of a file of tests: `tests` are declared for each browser. The site is `dist/`, and
 * what a test puts on it.
 */
export function forEachEngine(tests: (site: EngineSite) => void, launch: Launch = {}): void {
  // side by side: the one starts while the other is busy
  describe('in', { concurrency: 2 }, () => {
    for (const engine of ['chromium', 'firefox'] as const) {
      describe(engine, { concurrency: 1 }, () => {
        tests(useEngine(engine, launch));
      });
    }
  });
}

function useEngine(engine: Engine, { dark = false, whole = false, ...launch }: Launch): EngineSite {
  const { pages, place, put } = shelf();
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    ensureBrowsers(engine);
    server = await serve('dist', 0, pages);
    browser = await puppeteer.launch({ ...LAUNCH[engine](dark, whole), ...launch });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  return {
    engine,
    get url() {
      return server.url;
    },
    put,
    version: () => browser.version(),
    async open(scope, where, options = {}) {
      const context = await browser.createBrowserContext();
      scope.after(() => context.close());
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
        if (!String(error).includes(SAID_OF_OURS)) visit.errors.push(String(error));
      });
      page.on('request', (request) => visit.requests.push(request.url().replace(server.url, '')));
      await page.setViewport({ width: options.width ?? 1280, height: 740 });
      const now = Date.parse(`${options.now ?? '2025-10-25'}T12:00:00Z`);
      for (const script of [NAMING, clock(now), violations, ...(options.before ?? [])]) {
        await page.evaluateOnNewDocument(script);
      }
      const address = new URL(place(where, options.headers), server.url).href;
      // nothing to wait for: the page may never be whole
      if (options.wait === 'none') void page.goto(address).catch(() => undefined);
      else await page.goto(address);
      return visit;
    },
  };
}

/** Waits until something holds in a page or frame, and gives it. */
export async function until<Result>(
  page: Page | Frame,
  holds: (given: string) => Result,
  given = '',
): Promise<Awaited<Result>> {
  const end = performance.now() + 15_000;
  for (;;) {
    // a page under way has nothing to ask yet
    let found: unknown;
    let why: unknown = 'nothing';
    try {
      found = await page.evaluate(holds, given);
    } catch (error) {
      why = error;
    }
    if (found) return found as Awaited<Result>;
    if (performance.now() > end) throw new Error(`Waited in vain for ${String(holds)} of ${given}`, { cause: why });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until the elements that match show their own view, and not their children. */
export const drawn = (page: Page | Frame, selector = 'data-use-notice'): Promise<unknown> =>
  until(page, areDrawn, selector);
