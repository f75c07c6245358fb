/**
 * Opens pages in Chromium: one browser for all test files of a process, one server for a test file, and a fresh context and
 * fixed clock for each page.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { after, before } from 'node:test';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { find } from '../../tools/browsers.js';
import { serve } from '../../tools/serve.js';
import { shared } from './shared.js';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Options {
  /** The day on which the page is read, `YYYY-MM-DD`, at noon UTC. Default: 2025-10-25. */
  readonly now?: string;
  /** `false`: the browser runs no scripts. Default: `true`. */
  readonly javaScript?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  /** The language of the browser. Default: `en-GB`. */
  readonly lang?: string;
  /** Response headers, where the page is passed as HTML. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Called before any script of the page runs. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** The event that `open` waits for. Default: `load`. */
  readonly waitUntil?: 'commit' | 'load';
}

/** An opened page, and a record of its events. */
export interface Visit {
  readonly page: Page;
  /** The lines of the console: `warning: …`, `info: …`, `error: …`. */
  readonly lines: readonly string[];
  /** Uncaught exceptions. */
  readonly errors: readonly string[];
  /** The paths of requests to the site, and the full addresses of requests to other sites. */
  readonly requests: readonly string[];
}

/** Something that ends, such as a test. Its pages are then closed. */
export interface Scope {
  after(end: () => Promise<void>): void;
}

/** The scope of pages that several tests share. They are closed after the tests of the file. */
export const ALL_TESTS: Scope = { after: () => undefined };

export interface Site {
  /** The address of the server, without a trailing slash. */
  readonly url: string;
  /** Serves a text or the result of a function at a path. The extension of the path sets the content type. */
  put(path: string, answer: Answer | string, headers?: Readonly<Record<string, string>>): void;
  /** Opens a path of the site, an address, or a page passed as HTML. */
  open(scope: Scope, page: string, options?: Options): Promise<Visit>;
}

const ARGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Defines the helper that esbuild calls in compiled functions, which tests pass to the page. */
export const NAMING = 'globalThis.__name = (named) => named';

/** Creates a store for the pages that tests serve in addition to `dist/`. */
export function pageStore() {
  const pages = new Map<string, Answer>();
  const put: Site['put'] = (path, answer, headers = {}) => {
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    const send: Answer = (_, response) => response.writeHead(200, { 'content-type': type, ...headers }).end(answer);
    pages.set(path, typeof answer === 'string' ? send : answer);
  };
  /** Returns the path of a page. A page passed as HTML is stored at a new path. */
  const place = (page: string, headers?: Readonly<Record<string, string>>): string => {
    if (!page.startsWith('<')) return page;
    const path = `/page-${String(pages.size)}.html`;
    put(path, page, headers);
    return path;
  };
  return { pages, put, place };
}

const TYPES: Readonly<Record<string, string>> = { '.json': 'application/json', '.js': 'text/javascript' };

const useChromium = shared(
  () => chromium.launch({ executablePath: find.chromium() ?? '', args: [...ARGS, '--no-first-run'] }),
  (browser) => browser.close(),
);

/** Starts the server and the browser. Call it once, at the top of a test file. The site is `dist/` and the tests' pages. */
export function useSite(): Site {
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
  // after the hook above: the last user closes the browser
  const getBrowser = useChromium();

  return {
    get url() {
      return server.url;
    },
    put,
    async open(scope, where, options = {}) {
      const path = place(where, options.headers);
      const { colorScheme = 'light', forcedColors = 'none', height = 740, javaScript = true, width = 1280 } = options;
      const settings: BrowserContextOptions = { viewport: { width, height }, colorScheme, forcedColors };
      const browser = await getBrowser();
      const context = await browser.newContext({
        ...settings,
        javaScriptEnabled: javaScript,
        locale: options.lang ?? 'en-GB',
        baseURL: server.url,
      });
      contexts.add(context);
      scope.after(async () => {
        contexts.delete(context);
        await context.close();
      });
      const page = await context.newPage();
      const visit = { page, lines: [] as string[], errors: [] as string[], requests: [] as string[] };
      page.on('console', (line) => visit.lines.push(`${line.type()}: ${line.text()}`));
      page.on('pageerror', ({ message }) => visit.errors.push(message));
      page.on('request', (request) => visit.requests.push(request.url().replace(server.url, '')));
      if (javaScript) {
        await page.addInitScript(NAMING);
        await page.clock.setFixedTime(new Date(`${options.now ?? '2025-10-25'}T12:00:00Z`));
      }
      await options.prepare?.(page);
      await page.goto(path, { waitUntil: options.waitUntil ?? 'load' });
      if (!javaScript) await page.evaluate(NAMING);
      return visit;
    },
  };
}

/** Returns a page with this `body`; `head` is added after the title. */
export const html = ({ body, head = '', lang = 'nl' }: { body: string; head?: string; lang?: string }): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title>${head}</head>
<body>${body}</body></html>`;

/**
 * Runs in the page: whether all matching elements, also in shadow roots, are rendered with their folds and hide their
 * children.
 */
export function areRendered(selector: string): boolean {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const isComplete = (root: ShadowRoot | null): boolean =>
    root?.querySelector('[part=base]') != null && !all(root).some((one) => one.matches('details > section:empty'));
  const found = all(document).filter((one) => one.matches(selector));
  return found.length > 0 && found.every(({ shadowRoot }) => isComplete(shadowRoot));
}

/** Waits until all matching elements are rendered and hide their children. */
export const rendered = (page: Page, selector = 'data-use-notice'): Promise<unknown> =>
  page.waitForFunction(areRendered, selector);

/** The readable content of shadow trees, without JSON and without the fallback. */
export interface Reading {
  /** Each run of white space is one space. */
  readonly text: string;
  /** The list items, each with the heading above it. */
  readonly items: readonly { readonly text: string; readonly under: string }[];
  /** The `href` of each link. */
  readonly links: readonly string[];
}

/** A page or frame of Playwright or Puppeteer. */
interface Readable {
  evaluate<Result>(run: (hosts: string) => Result, hosts: string): Promise<Result>;
}

/** Reads the shadow trees of all matching elements and of the elements inside them, including folded parts. */
export function read(page: Readable, selector = 'data-use-notice'): Promise<Reading> {
  return page.evaluate((hosts) => {
    const items: { text: string; under: string }[] = [];
    const links: string[] = [];
    let under = '';
    const spaced = (text: string) => text.trim().replace(/\s+/g, ' ');
    const inside = (parent: ParentNode): string => [...parent.childNodes].map(textOf).join('');
    function textOf(node: Node): string {
      if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
      const { display } = getComputedStyle(node);
      if (display === 'none' || node.matches('slot, script, style')) return '';
      if (node instanceof HTMLAnchorElement) links.push(node.getAttribute('href') ?? '');
      const text = inside(node.shadowRoot ?? node);
      if (/^H[1-6]$/.test(node.tagName)) under = spaced(text);
      if (node.tagName === 'LI') items.push({ text: spaced(text), under });
      return display === 'inline' ? text : ` ${text} `;
    }
    const text = [...document.querySelectorAll(hosts)].map((host) => (host.shadowRoot ? inside(host.shadowRoot) : ''));
    return { text: spaced(text.join(' ')), items, links };
  }, selector);
}

/** Reads only the text. */
export const composedText = async (page: Readable, selector?: string): Promise<string> =>
  (await read(page, selector)).text;
