/** Types of the JavaScript modules that tests use: `tools/` and the browser drivers. */
declare module '*/browsers/viewport.js' {
  import type { Page } from 'puppeteer-core';
  export function withViewport(page: Page): Page;
}

declare module '*/browsers/webkit.js' {
  interface Driver {
    goTo(url: string): Promise<void>;
    /** Runs a function body in the page or the frame. */
    execute(script: string): Promise<unknown>;
    switchToFrame(id?: number): Promise<void>;
  }
  export function openWebKit(): Promise<{ readonly driver: Driver; close(): Promise<void> }>;
}

declare module '*/tools/browsers.js' {
  export const find: Readonly<Record<'chromium' | 'firefox' | 'webkit', () => string | undefined>>;
  export const wholeChromium: () => string | undefined;
  export function ensureBrowsers(...names: readonly ('chromium' | 'firefox')[]): void;
}

declare module '*/tools/markdown.js' {
  export function table(head: readonly string[], rows: readonly (readonly string[])[]): string;
  export function marked(text: string, name: string, content: string): Promise<string>;
}

declare module '*/tools/readme.js' {
  export function generated(): Promise<Readonly<Record<'README.md' | 'REFERENCE.md', string>>>;
}

declare module '*/tools/serve.js' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  export function serve(
    folder: string,
    port?: number,
    pages?: ReadonlyMap<string, (request: IncomingMessage, response: ServerResponse) => void>,
  ): Promise<{ readonly url: string; close(): void }>;
}
