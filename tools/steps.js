/** Running the project's commands one after the other: needs nothing but Node, for it installs the rest. */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const at = (path) => new URL(path, root);

/**
 * Runs a program in a folder (a path with a slash at its end; default: the root), from its `node_modules/.bin` or the
 * PATH; resolves with what it printed, rejects when it fails.
 */
export function run(command, args = [], { env = {}, folder = './', quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: at(folder),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: `${at(`${folder}node_modules/.bin`).pathname}:${process.env.PATH}`, ...env },
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

/**
 * Installs what the `package-lock.json` of a folder names (a path with a slash at its end; default: the root's), unless
 * that has been done since it last changed.
 */
export async function install(folder = './') {
  const done = at(`${folder}node_modules/.package-lock.json`);
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(at(`${folder}package-lock.json`)).mtimeMs) return;
  console.log(`installing packages of ${folder}`);
  await run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error']);
}
