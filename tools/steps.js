/** Runs the project's commands one after the other. Needs only Node, because it installs everything else. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const at = (path) => new URL(path, root);

/**
 * Runs a program in a folder (a path that ends with a slash; default: the root), from its `node_modules/.bin` or the
 * PATH. Resolves with its output. Rejects when it fails, with the output as `output`. `quiet` prints nothing.
 */
export function run(command, args = [], { env = {}, folder = './', quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const programs = fileURLToPath(at(`${folder}node_modules/.bin`));
    const child = spawn(command, args, {
      cwd: at(folder),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}`, ...env },
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (data) => {
        output += data;
        if (!quiet) to.write(data);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(Object.assign(new Error(`${command} ${args.join(' ')} failed (${code})`), { output }));
    });
  });
}

/** True if the packages of a folder were installed after its `package-lock.json` last changed. */
export function isInstalled(folder = './') {
  const done = at(`${folder}node_modules/.package-lock.json`);
  return existsSync(done) && statSync(done).mtimeMs >= statSync(at(`${folder}package-lock.json`)).mtimeMs;
}

/** Counts the packages that `package-lock.json` lists for this system, and how many of them are installed. */
export function countPackages(folder = './') {
  const allows = (list, own) => !list || list.includes(own) || list.every((one) => one[0] === '!' && one !== `!${own}`);
  const { packages } = JSON.parse(readFileSync(at(`${folder}package-lock.json`), 'utf8'));
  const paths = Object.entries(packages)
    .filter(([path, { cpu, os }]) => path && allows(os, process.platform) && allows(cpu, process.arch))
    .map(([path]) => path);
  return {
    installed: paths.filter((path) => existsSync(at(`${folder}${path}/package.json`))).length,
    total: paths.length,
  };
}

/**
 * Installs the packages that the `package-lock.json` of a folder lists (a path that ends with a slash; default: the
 * root's). Does nothing if they are installed.
 */
export async function install(folder = './') {
  if (isInstalled(folder)) return;
  console.log(`installing packages of ${folder}`);
  await run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error']);
}
