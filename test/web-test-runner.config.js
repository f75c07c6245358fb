/** `npm run test:elements` tests the elements in Chromium; `BROWSERS=chromium,firefox,webkit` adds the other browsers. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { accessibilityPlugin } from './browsers/accessibility.js';
import { countReporter } from './browsers/count-reporter.js';
import { launchers } from './browsers/launchers.js';

const browsers = (process.env.BROWSERS ?? 'chromium').split(',');
const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

const FONT = '/node_modules/@fontsource/arimo/files/arimo-latin';
/** The page of each test file. It brings its own font, so that measurements do not depend on installed fonts. */
const testRunnerHtml = (testFramework) => `<!doctype html>
<html>
  <head>
    <style>
      @font-face { font-family: 'Liberation Sans'; src: url(${FONT}-400-normal.woff2); }
      @font-face { font-family: 'Liberation Sans'; font-weight: bold; src: url(${FONT}-700-normal.woff2); }
      body { font-family: 'Liberation Sans'; }
    </style>
  </head>
  <body>
    <script type="module">
      await Promise.all([...document.fonts].map((font) => font.load()));
      await import('${testFramework}');
    </script>
  </body>
</html>`;

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: 'test/elements/**/*.test.ts',
  browsers: browsers.map((name) => launchers[name]()),
  // only one page at a time can have the focus
  concurrency: 1,
  concurrentBrowsers: 1,
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig }), accessibilityPlugin()],
  testRunnerHtml,
  testFramework: { config: { timeout: '60000' } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY ?? false }),
    countReporter(),
  ],
};
