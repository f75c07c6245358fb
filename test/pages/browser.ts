/** One browser and one server for a file of tests; every page in a fresh context, with a clock that stands still. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { after, before } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { find } from '../../tools/browsers.js';
import { serve } from '../../tools/serve.js';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Options {
  /** The day on which the page is read, `YYYY-MM-DD`, at noon UTC. Default: 2025-10-25. */
  readonly now?: string;
  /** Off: the browser runs no script. */
  readonly javaScript?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  /** The browser's own language. */
  readonly lang?: string;
  /** Headers of the answer, where the page is given as HTML. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Before anything of the page has run. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Where `goto` stops waiting. Default: when all has loaded. */
  readonly waitUntil?: 'commit' | 'load';
}

/** An opened page, and what happened in it since. */
export interface Visit {
  readonly page: Page;
  /** The lines of the console: `warning: …`, `info: …`, `error: …`. */
  readonly lines: readonly string[];
  /** Exceptions that nobody caught. */
  readonly errors: readonly string[];
  /** The paths that were asked for, or whole addresses elsewhere. */
  readonly requests: readonly string[];
}

/** Something that ends, such as a test: its pages are closed then. */
export interface Scope {
  after(end: () => Promise<void>): void;
}

/** The scope of pages that several tests look at: they are closed with the browser. */
export const ALL_TESTS: Scope = { after: () => undefined };

export interface Site {
  /** The address of the server, without a slash at its end. */
  readonly url: string;
  /** Puts something at a path: text of a type, or a function that answers. */
  put(path: string, answer: Answer | string, headers?: Readonly<Record<string, string>>): void;
  /** Opens a path of the site, an address, or a page given as HTML. */
  open(scope: Scope, page: string, options?: Options): Promise<Visit>;
}

const ARGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Functions that are handed to the page were compiled to name themselves with this. */
export const NAMING = 'globalThis.__name = (named) => named';

/** What the tests put on the site beside `dist/`. */
export function shelf() {
  const pages = new Map<string, Answer>();
  const put: Site['put'] = (path, answer, headers = {}) => {
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    const send: Answer = (_, response) => response.writeHead(200, { 'content-type': type, ...headers }).end(answer);
    pages.set(path, typeof answer === 'string' ? send : answer);
  };
  /** The path of a page: a page given as HTML gets one. */
  const place = (page: string, headers?: Readonly<Record<string, string>>): string => {
    if (!page.startsWith('<')) return page;
    const path = `/page-${String(pages.size)}.html`;
    put(path, page, headers);
    return path;
  };
  return { pages, put, place };
}

const TYPES: Readonly<Record<string, string>> = { '.json': 'application/json', '.js': 'text/javascript' };

/** Call it once, at the top of a file of tests. The site is `dist/`, and what a test puts on it. */
export function useSite(): Site {
  const { pages, place, put } = shelf();
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    server = await serve('dist', 0, pages);
    browser = await chromium.launch({ executablePath: find.chromium() ?? '', args: [...ARGS, '--no-first-run'] });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  return {
    get url() {
      return server.url;
    },
    put,
    async open(scope, where, options = {}) {
      const path = place(where, options.headers);
      const { colorScheme = 'light', forcedColors = 'none', height = 740, javaScript = true, width = 1280 } = options;
      const settings: BrowserContextOptions = { viewport: { width, height }, colorScheme, forcedColors };
      const context = await browser.newContext({
        ...settings,
        javaScriptEnabled: javaScript,
        locale: options.lang ?? 'en-GB',
        baseURL: server.url,
      });
      scope.after(() => context.close());
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

/** A page in which `body` stands; `head` beside its title. */
export const html = ({ body, head = '', lang = 'nl' }: { body: string; head?: string; lang?: string }): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title>${head}</head>
<body>${body}</body></html>`;

/** True in a page where the elements that match, in shadow roots too, show their own view, and not their children. */
export function areDrawn(selector: string): boolean {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const found = all(document).filter((one) => one.matches(selector));
  return found.length > 0 && found.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=base]'));
}

/** Waits until the elements that match show their own view, and not their children. */
export const drawn = (page: Page, selector = 'data-use-notice'): Promise<unknown> =>
  page.waitForFunction(areDrawn, selector);

/** What can be read in the shadow trees of elements: not their JSON, and not their children, the fallback. */
export interface Reading {
  /** White space is one space each. */
  readonly text: string;
  /** The items of lists, each with the heading that it stands under. */
  readonly items: readonly { readonly text: string; readonly under: string }[];
  /** The addresses that are linked. */
  readonly links: readonly string[];
}

/** A page of either kind, or a frame in it. */
interface Readable {
  evaluate<Result>(run: (hosts: string) => Result, hosts: string): Promise<Result>;
}

/** Reads the elements that match, and all shadow trees inside them, folded parts too. */
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

/** The same as one text. */
export const composedText = async (page: Readable, selector?: string): Promise<string> =>
  (await read(page, selector)).text;
