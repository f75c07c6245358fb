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
async function asWritten(lane) {
  await step('lint', 'eslint', ['.', '--max-warnings=0'], lane);
  await step('format', 'prettier', ['--check', '--log-level=warn', '.'], lane);
  await step('layers', 'depcruise', ['src', '--config', 'tools/layers.cjs', '--output-type', 'err'], lane);
  await step('types', 'tsc', ['--project', '.'], lane);
  await step('types, without those of Node', 'tsc', ['--project', 'src'], lane);
}

async function asBuilt(lane) {
  await step('build', 'node', ['tools/build.js'], lane);
  await step('size', 'node', ['tools/size.js'], lane);
}

/** Tests in which another program reads or writes local time. All others ask for none, which `device-zone.ts` sees to. */
const IN_LOCAL_TIME = /\/(?:builder\.archive|calendar)\.test/;

/** The suites that need no `dist/`: of the elements, in all engines, and of the model. */
function ofSources(browsers) {
  const elements = (lane) => {
    const options = { ...lane, env: { BROWSERS: browsers.join() }, tests: true };
    return step('elements', 'web-test-runner', ['--config', 'test/web-test-runner.config.js'], options);
  };
  const files = nodeTests('test/model');
  const model = (lane) => {
    const options = { ...lane, env: { TZ: 'Europe/Amsterdam' }, tests: true };
    return step('model', 'tsx', ['--import', './test/model/device-zone.ts', ...files], options);
  };
  const elsewhere = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) => (lane) => {
    const options = { ...lane, env: { TZ, FUZZ: 3000 }, tests: true };
    return step(`model, ${TZ}`, 'tsx', ['--test', ...files.filter((file) => IN_LOCAL_TIME.test(file))], options);
  });
  return [elements, model, ...elsewhere];
}

/** The suites that read `dist/`. */
function ofBuild() {
  const pages = (lane) => step('pages', 'tsx', nodeTests('test/pages'), { ...lane, tests: true });
  const stories = (lane) => step('stories', 'node', ['tools/check-stories.js'], { ...lane, tests: true });
  const others = async (lane) => {
    const options = { ...lane, tests: true };
    await step('package', 'tsx', nodeTests('test/package'), options);
    await step('consumers', 'node', ['test/consumers/run.js'], options);
    await step('command line', 'tsx', nodeTests('test/cli'), options);
  };
  return [pages, stories, others];
}

/**
 * Does all work in two lanes, for two cores: the one that is free takes the next piece from the list, so the longest come
 * first. The second lane runs aside. After a failure both end what they have begun.
 */
async function inTwoLanes(browsers) {
  const list = [asWritten, build, ...ofSources(browsers)];
  async function build(lane) {
    await asBuilt(lane);
    list.unshift(...ofBuild());
  }
  let failure;
  const lane = async (aside) => {
    while (list.length && !failure) {
      const piece = list.shift();
      await piece({ aside }).catch((error) => {
        failure ??= error;
      });
    }
  };
  await Promise.all([lane(false), lane(true)]);
  if (failure) throw failure;
}

try {
  await install();
  await inTwoLanes(await engines());
} catch (error) {
  console.error(`\n${error.message}`);
  failures.push(error.message);
  counts.failed += 1;
}
if (failures.length) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
