/**
 * Finds the browsers that the tests drive; on Debian, as root, installs the missing ones.
 * `node tools/browsers.js chromium firefox` exits with 1 when one cannot be had.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
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

/** The path of each browser's program, or nothing. `CHROMIUM` and `FIREFOX` name one that stands elsewhere. */
export const find = {
  chromium: () =>
    firstProgram(
      process.env.CHROMIUM,
      inPath('chromium'),
      inPath('google-chrome-stable'),
      inPath('google-chrome'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ),
  firefox: () =>
    firstProgram(
      process.env.FIREFOX,
      inPath('firefox-esr'),
      inPath('firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
};

const debianPackages = { chromium: ['chromium', 'fonts-dejavu-core', 'fonts-liberation'], firefox: ['firefox-esr'] };

function aptGet(...args) {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // another installation may hold the lock
  return spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], options).status === 0;
}

/** Makes sure that these browsers are there; throws with what to do when one cannot be had. */
export function ensureBrowsers(...names) {
  const missing = names.filter((name) => !find[name]());
  if (missing.length && process.getuid?.() === 0 && inPath('apt-get')) {
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
