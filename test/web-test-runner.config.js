/** `npm run test:elements`: the elements in Chromium; `BROWSERS=chromium,firefox,webkit` for the others too. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { accessibilityPlugin } from './browsers/accessibility.js';
import { countReporter } from './browsers/count-reporter.js';
import { launchers } from './browsers/launchers.js';

const browsers = (process.env.BROWSERS ?? 'chromium').split(',');
const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: 'test/elements/**/*.test.ts',
  browsers: browsers.map((name) => launchers[name]()),
  // one page at a time has the focus
  concurrency: 1,
  concurrentBrowsers: 1,
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig }),
    accessibilityPlugin(),
  ],
  testFramework: { config: { timeout: '60000' } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY ?? false }),
    countReporter(),
  ],
};
