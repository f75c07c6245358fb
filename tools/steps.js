/** Running the project's commands one after the other: needs nothing but Node, for it installs the rest. */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const root = new URL('..', import.meta.url);

/**
 * Runs a program of the `node_modules/.bin` of a folder or of the PATH; resolves with what it printed, rejects when it
 * fails. The folder is an address that ends with a slash.
 */
export function run(command, args = [], { env = {}, folder = root, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: `${new URL('node_modules/.bin', folder).pathname}:${process.env.PATH}`, ...env },
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

/** Installs what the `package-lock.json` of a folder names, unless that has been done since it last changed. */
export async function install(folder = root) {
  const at = (path) => new URL(path, folder);
  const done = at('node_modules/.package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(at('package-lock.json')).mtimeMs) return;
  console.log('installing packages');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { folder });
}
