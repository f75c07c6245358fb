/**
 * Finds the browsers that the tests drive; on Debian, as root, installs the missing ones.
 * `node tools/browsers.js chromium firefox webkit` exits with 1 when one cannot be had.
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

/** The small browser of WebKit's GTK edition, which Debian keeps among the libraries: `/usr/lib/…/webkit2gtk-4.1`. */
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

/** Chromium as people have it, with windows; it alone has a back-forward cache. */
export const wholeChromium = () =>
  firstProgram(
    process.env.CHROMIUM,
    inPath('chromium'),
    inPath('google-chrome-stable'),
    inPath('google-chrome'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );

/** The same without windows, where Debian has it: it opens a page in a quarter of the time. */
const headlessShell = () => firstProgram(process.env.CHROMIUM, inPath('chromium-headless-shell'));

/**
 * The path of each browser's program, or nothing. `CHROMIUM`, `FIREFOX` and `WEBKIT` name one that stands elsewhere.
 * WebKit is driven on a screen in memory, which takes more programs.
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

function aptGet(...args) {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // another installation may hold the lock
  return spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], options).status === 0;
}

/** Whether browsers that are missing can be installed here. */
export const canInstall = process.getuid?.() === 0 && Boolean(inPath('apt-get'));

/** Makes sure that these browsers are there; throws with what to do when one cannot be had. */
export function ensureBrowsers(...names) {
  const isSlow = (name) => name === 'chromium' && !(headlessShell() && wholeChromium());
  const missing = names.filter((name) => !find[name]() || (canInstall && isSlow(name)));
  if (missing.length && canInstall) {
    const install = ['install', '-y', '--no-install-recommends', ...missing.flatMap((name) => debianPackages[name])];
    console.log(`installing ${missing.join(', ')}`);
    if (!aptGet(...install)) {
      aptGet('update');
      aptGet(...install);
    }
  }
  const left = names.filter((name) => !find[name]());
  if (left.length) {
    throw new Error(
      `No ${left.join(', no ')} found. Install ${left.flatMap((name) => debianPackages[name]).join(' ')}, ` +
        `or set ${left.map((name) => name.toUpperCase()).join(', ')} to a program.`,
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  ensureBrowsers(...process.argv.slice(2));
