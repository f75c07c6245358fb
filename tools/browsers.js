/**
 * Finds the browsers for the tests. On Debian, as root, installs those that are missing or too old. `node
 * tools/browsers.js chromium firefox webkit` exits with 1 if one is not available.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);
const firstProgram = (...files) => files.find((file) => file && isProgram(file));

/** The small browser of WebKitGTK, which Debian keeps among the libraries: `/usr/lib/…/webkit2gtk-4.1`. */
function miniBrowser() {
  const folders = (inside, pattern) =>
    existsSync(inside)
      ? readdirSync(inside)
          .filter((name) => pattern.test(name))
          .map((name) => join(inside, name))
      : [];
  const editions = folders('/usr/lib', /-linux-gnu/).flatMap((folder) => folders(folder, /^webkit2?gtk-/));
  return firstProgram(...editions.map((folder) => join(folder, 'MiniBrowser')));
}

/** Chromium with windows, as people use it; only this one has a back/forward cache. */
export const wholeChromium = () =>
  firstProgram(
    process.env.CHROMIUM,
    inPath('chromium'),
    inPath('google-chrome-stable'),
    inPath('google-chrome'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );

/** Chromium without windows, if Debian has it: it opens a page in a quarter of the time. */
const headlessShell = () => firstProgram(process.env.CHROMIUM, inPath('chromium-headless-shell'));

/**
 * The path of each browser's program, or `undefined`. `CHROMIUM`, `FIREFOX` and `WEBKIT` override it. WebKit needs a
 * virtual display, and more programs for it.
 */
export const find = {
  chromium: () => headlessShell() ?? wholeChromium(),
  firefox: () =>
    firstProgram(
      process.env.FIREFOX,
      inPath('firefox-esr'),
      inPath('firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
  webkit: () =>
    ['WebKitWebDriver', 'Xvfb', 'openbox'].every(inPath) ? firstProgram(process.env.WEBKIT, miniBrowser()) : undefined,
};

const debianPackages = {
  chromium: ['chromium', 'chromium-headless-shell', 'fonts-dejavu-core', 'fonts-liberation'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'openbox'],
};

/**
 * The previous ESR. An older Firefox lacks commands that the drivers send; `test/browsers/viewport.js` works around
 * those that 140 lacks.
 */
const OLDEST_FIREFOX = 140;
/** The oldest version that passed all tests: that of Debian 12 without its security updates. */
const OLDEST_CHROMIUM = 150;

/** The programs with a minimum version, by browser. WebKit's do not print theirs without a display. */
const versioned = {
  chromium: { oldest: OLDEST_CHROMIUM, programs: () => [find.chromium(), wholeChromium()] },
  firefox: { oldest: OLDEST_FIREFOX, programs: () => [find.firefox()] },
  webkit: { oldest: 0, programs: () => [] },
};

/** The major version of a program, or NaN. */
function versionOf(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return Number(/\d+(?=\.\d)/.exec(stdout ?? '')?.[0] ?? NaN);
}

/** Problems with these browsers, by name: one line with the fix. */
function faultsOf(names) {
  const faults = new Map();
  for (const name of names) {
    const what = debianPackages[name].join(' ');
    const or = `or set ${name.toUpperCase()} to a program.`;
    const { oldest, programs } = versioned[name];
    if (!find[name]()) faults.set(name, `No ${name} found. Install ${what}, ${or}`);
    for (const program of new Set(programs().filter(Boolean))) {
      const version = versionOf(program);
      if (version < oldest)
        faults.set(name, `${program} is version ${version}, the tests need ${oldest} or later. Upgrade ${what}, ${or}`);
    }
  }
  return faults;
}

function aptGet(...args) {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // another installation may hold the lock
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], options);
}

/** Whether missing or old browsers can be installed here. */
export const canInstall = process.getuid?.() === 0 && Boolean(inPath('apt-get'));

/** Installs or upgrades browsers if possible; the caller must check the result. */
function install(names) {
  console.log(`installing ${names.join(', ')}`);
  // package lists from the time of the machine's installation name old browsers
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...names.flatMap((name) => debianPackages[name]));
}

/** Ensures that these browsers are available and new enough; throws with the fix if not. */
export function ensureBrowsers(...names) {
  const isSlow = (name) => name === 'chromium' && !(headlessShell() && wholeChromium());
  // a package does not replace a program from an environment variable
  const isOld = (name) => faults.has(name) && !isProgram(process.env[name.toUpperCase()]);
  let faults = faultsOf(names);
  const due = names.filter((name) => !find[name]() || isSlow(name) || isOld(name));
  if (due.length && canInstall) {
    install(due);
    faults = faultsOf(names);
  }
  if (faults.size) throw new Error([...faults.values()].join('\n'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    ensureBrowsers(...process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
