/** What the tests use that is plain JavaScript: `tools/`, and what drives the browsers. */
declare module '*/browsers/viewport.js' {
  import type { Page } from 'puppeteer-core';
  export function withViewport(page: Page): Page;
}

declare module '*/tools/arabic.js' {
  export function arabicModule(): Promise<string>;
}

declare module '*/tools/browsers.js' {
  export const find: Readonly<Record<'chromium' | 'firefox', () => string | undefined>>;
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
