/**
 * `npm test` runs every check, on a fresh clone with only Node and npm. `node tools/test.js GROUP…` runs some of them:
 * `lint`, `units`, `browsers`; or `check`, the quick ones for use while you work. Ends with the count of tests.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { run, install } from './steps.js';

const started = Date.now();
const counts = { passed: 0, failed: 0 };
/** The failures. They are repeated at the end of the output, because people read a long output from its end. */
const failures = [];

/**
 * Runs one step; with `tests`, adds up the passed and failed tests that its output reports. With `aside`, the step
 * runs beside another one and prints its output at the end.
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
    // a step that fails without a failed test, such as a file that does not load, counts as one
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

/** Makes sure that the browsers are installed, and returns their names. WebKit cannot be installed everywhere. */
async function engines(has) {
  if (!has('units') && !has('browsers') && !has('check')) return [];
  const { canInstall, ensureBrowsers } = await import('./browsers.js');
  const everywhere = has('browsers') ? ['chromium', 'firefox'] : ['chromium'];
  ensureBrowsers(...everywhere);
  if (!has('browsers')) return everywhere;
  try {
    ensureBrowsers('webkit');
    return [...everywhere, 'webkit'];
  } catch (error) {
    // a build server that can install WebKit must test with it
    if (process.env.CI && canInstall) throw error;
    console.log('WebKit: cannot be installed here, its suites are left out');
    return everywhere;
  }
}

/** The test files of a folder, named one by one: Node 20 takes no patterns. */
const filesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`);
/** Runs each test file of a folder in a process of its own. */
const nodeTests = (folder) => ['--test', ...filesIn(folder)];

/** Checks the sources, without a build. */
async function asWritten(lane) {
  await step('lint', 'eslint', ['.', '--max-warnings=0'], lane);
  await step('format', 'prettier', ['--check', '--log-level=warn', '.'], lane);
  await step('layers', 'depcruise', ['src', '--config', 'tools/layers.cjs', '--output-type', 'err'], lane);
  await step('types', 'tsc', ['--project', '.'], lane);
  await step('types, without those of Node', 'tsc', ['--project', 'src'], lane);
}

/** Checks only the files that differ from the last commit, and the types, which depend on each other. */
async function asChanged(lane) {
  const git = (...args) => execFileSync('git', [...args, '-z'], { encoding: 'utf8' }).split('\0');
  const changed = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
  const files = changed.filter((file) => file && existsSync(file));
  const code = files.filter((file) => /\.[cm]?[jt]s$/.test(file));
  if (code.length) await step('lint', 'eslint', ['--max-warnings=0', '--no-warn-ignored', ...code], lane);
  if (files.length)
    await step('format', 'prettier', ['--check', '--log-level=warn', '--ignore-unknown', ...files], lane);
  await step('layers', 'depcruise', ['src', '--config', 'tools/layers.cjs', '--output-type', 'err'], lane);
  await step('types', 'tsc', ['--project', '.', '--incremental', '--tsBuildInfoFile', '.cache/tsbuildinfo'], lane);
}

async function asBuilt(lane) {
  await step('build', 'node', ['tools/build.js'], lane);
  await step('size', 'node', ['tools/size.js'], lane);
}

/** Tests in which another program uses local time. `device-zone.ts` makes sure that the others do not use it. */
const IN_LOCAL_TIME = /\/(?:builder\.archive|calendar)\.test/;

/** The suite of the elements, which needs no `dist/`, in these browsers. */
const elements = (browsers) => (lane) => {
  const options = { ...lane, env: { BROWSERS: browsers.join() }, tests: true };
  return step('elements', 'web-test-runner', ['--config', 'test/web-test-runner.config.js'], options);
};

/** Tests that need a process of their own: they replace `Intl` and `Date`, or need a time zone that nothing has used. */
const ALONE = /\/(?:day|situation)\.test/;

/** The suite of the model, which needs no `dist/` either. */
const modelFiles = filesIn('test/model');
async function model(lane, files = modelFiles) {
  const options = { ...lane, env: { TZ: 'Europe/Amsterdam' }, tests: true };
  const zone = ['--import', './test/model/device-zone.ts'];
  const [alone, shared] = [true, false].map((isAlone) => files.filter((file) => ALONE.test(file) === isAlone));
  await step('model', 'tsx', [...zone, 'test/together.ts', ...shared], options);
  await step('model, in processes of their own', 'tsx', [...zone, '--test', ...alone], options);
}
/** Tests of every day or of thousands of notices, which take half of the suite's time. `check` leaves them out. */
const LONG = /\/(?:banner-snippet|builder\.dates|calendar|day|fuzz|one-story-a-day|phases-by-day)\.test/;
const modelQuickly = (lane) =>
  model(
    lane,
    modelFiles.filter((file) => !LONG.test(file)),
  );
const modelElsewhere = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) => (lane) => {
  const options = { ...lane, env: { TZ, FUZZ: 3000 }, tests: true };
  return step(`model, ${TZ}`, 'tsx', ['--test', ...modelFiles.filter((file) => IN_LOCAL_TIME.test(file))], options);
});
const tools = (lane) => step('tools', 'tsx', nodeTests('test/tools'), { ...lane, tests: true });

/** The suites that read `dist/`. Those of pages share one process, because each browser and driver takes long to start. */
const pages = (lane) => step('pages', 'tsx', ['test/pages/all.ts'], { ...lane, tests: true });
const stories = (lane) => step('stories', 'node', ['tools/check-stories.js'], { ...lane, tests: true });
async function ofPackage(lane) {
  const options = { ...lane, tests: true };
  // one process, so that the package is packed and installed once
  const files = [...filesIn('test/package'), ...filesIn('test/cli')];
  await step('package and command line', 'tsx', ['test/together.ts', ...files], options);
  await step('consumers', 'node', ['test/consumers/run.js'], options);
}

/** The groups that can be named; without a name all but `check` run. */
const GROUPS = ['lint', 'units', 'browsers'];

/**
 * Runs everything in two lanes, for two cores. A free lane takes the next piece from the list, so the longest come first.
 * The second lane prints its output at the end. After a failure, both lanes finish their current piece.
 */
async function inTwoLanes(has, browsers) {
  const of = (group, ...pieces) => (has(group) ? pieces : []);
  const list = [
    ...of('check', elements(browsers), asChanged, modelQuickly),
    ...of('lint', asWritten),
    ...(has('units') || has('browsers') ? [build] : []),
    ...of('browsers', elements(browsers)),
    ...of('units', model, ...modelElsewhere, tools),
  ];
  async function build(lane) {
    await asBuilt(lane);
    list.unshift(...of('browsers', pages, stories), ...of('units', ofPackage));
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
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => ![...GROUPS, 'check'].includes(name));
  if (unknown.length) throw new Error(`no group is called ${unknown.join()}: write ${GROUPS.join(', ')} or check`);
  const has = (group) => (named.length ? named : GROUPS).includes(group);
  await install();
  await inTwoLanes(has, await engines(has));
} catch (error) {
  console.error(`\n${error.message}`);
  failures.push(error.message);
  counts.failed += 1;
}
if (failures.length) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
