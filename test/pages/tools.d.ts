/** What the tests use of `tools/`, which is plain JavaScript. */
declare module '*/tools/browsers.js' {
  export const find: Readonly<Record<'chromium' | 'firefox', () => string | undefined>>;
  export const wholeChromium: () => string | undefined;
  export function ensureBrowsers(...names: readonly ('chromium' | 'firefox')[]): void;
}

declare module '*/tools/serve.js' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  export function serve(
    folder: string,
    port?: number,
    pages?: ReadonlyMap<string, (request: IncomingMessage, response: ServerResponse) => void>,
  ): Promise<{ readonly url: string; close(): void }>;
}
