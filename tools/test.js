/** `npm test`: everything that must hold, on a fresh clone with only Node and npm. Ends with the count of tests. */
import { readdirSync } from 'node:fs';
import { run, install } from './steps.js';

const started = Date.now();
const counts = { passed: 0, failed: 0 };
/** What failed: the last lines of the output repeat it, because a long output is read from its end. */
const failures = [];

/**
 * Runs one step; with `tests`, adds up what its output says was passed and failed. One that is run beside others, which
 * is said by `aside`, prints when it has ended.
 */
async function step(name, command, args, { aside = false, env, tests = false } = {}) {
  const start = Date.now();
  if (!aside) console.log(`\n— ${name}`);
  let failure;
  const output = await run(command, args, { env, quiet: aside }).catch((error) => {
    failure = error;
    return error.output ?? '';
  });
  if (aside) console.log(`\n— ${name}\n${output}`);
  if (tests) {
    const { passed, failed } = countIn(output);
    if (!failure && passed === 0) failure = new Error(`${name} ran no test`);
    counts.passed += passed;
    // a step that fails without a failed test, a file that does not load for one, counts as one
    counts.failed += failed || (failure ? 1 : 0);
  }
  if (failure) failures.push(name, ...failedIn(output));
  console.log(`  ${name}: ${failure ? 'FAILED' : 'ok'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (failure && !tests) throw failure;
}

/** The closing counts of node's test runner and of our own reporters. */
function countIn(output) {
  const last = (pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const ours = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return ours
    ? { passed: Number(ours[1]), failed: Number(ours[2]) }
    : { passed: last(/^(?:#|ℹ) pass (\d+)$/gm), failed: last(/^(?:#|ℹ) fail (\d+)$/gm) };
}

/** The lines that name a failed test: those of node's test runner, of the one for browsers, and of our own reporters. */
const failedIn = (output) => output.split('\n').filter((line) => /^\s*not ok |^\s*𐄂 |^[\w-]+--[\w-]+: /u.test(line));

/** Makes sure that the browsers are there, and returns their names; WebKit cannot be installed everywhere. */
async function engines() {
  const { canInstall, ensureBrowsers } = await import('./browsers.js');
  const everywhere = ['chromium', 'firefox'];
  ensureBrowsers(...everywhere);
  try {
    ensureBrowsers('webkit');
    return [...everywhere, 'webkit'];
  } catch (error) {
    // a build server that can install it must not be without it
    if (process.env.CI && canInstall) throw error;
    console.log('WebKit: cannot be installed here, its suites are left out');
    return everywhere;
  }
}

/** The test files of a folder, named one by one: Node 20 takes no patterns. */
const nodeTests = (folder) => [
  '--test',
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`),
];

/** Checks the code as it is written. */
async function asWritten() {
  await step('lint', 'eslint', ['.', '--max-warnings=0']);
  await step('format', 'prettier', ['--check', '--log-level=warn', '.']);
  await step('layers', 'depcruise', ['src', '--config', 'tools/layers.cjs', '--output-type', 'err']);
  await step('types', 'tsc', ['--project', '.']);
  await step('types, without those of Node', 'tsc', ['--project', 'src']);
}

async function asBuilt() {
  await step('build', 'node', ['tools/build.js'], { aside: true });
  await step('size', 'node', ['tools/size.js'], { aside: true });
}

/** Runs the suites of the elements, in all engines, and those of Storybook, the package and the command line. */
async function ofElements(browsers) {
  const args = ['--config', 'test/web-test-runner.config.js'];
  await step('elements', 'web-test-runner', args, { env: { BROWSERS: browsers.join() }, tests: true });
  await step('stories', 'node', ['tools/check-stories.js'], { tests: true });
  await step('package', 'tsx', nodeTests('test/package'), { tests: true });
  await step('consumers', 'node', ['test/consumers/run.js'], { tests: true });
  await step('command line', 'tsx', nodeTests('test/cli'), { tests: true });
}

/** Tests of the model that do not depend on the time zone. */
const TIMELESS = /\/(?:categories|content-is-complete|content-is-written|fuzz|link|notice\.shape|read|say|text)\.test/;

/** The suites of the model, in three time zones, and of pages. */
async function ofPages() {
  const options = (env) => ({ aside: true, env, tests: true });
  const files = nodeTests('test/model');
  await step('model', 'tsx', files, options({ TZ: 'Europe/Amsterdam' }));
  const withDays = files.filter((file) => !TIMELESS.test(file));
  for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
    await step(`model, ${TZ}`, 'tsx', withDays, options({ TZ, FUZZ: 3000 }));
  await step('pages', 'tsx', nodeTests('test/pages'), options());
}

/** Runs two lanes at a time, for two cores; ends when both have ended, also after a failure. */
async function both(...lanes) {
  for (const { reason } of await Promise.allSettled(lanes)) if (reason) throw reason;
}

try {
  await install();
  const browsers = await engines();
  await both(asWritten(), asBuilt());
  await both(ofElements(browsers), ofPages());
} catch (error) {
  console.error(`\n${error.message}`);
  failures.push(error.message);
  counts.failed += 1;
}
if (failures.length) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
