/** Starts programs and creates folders for the scripts, and cleans up after them. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The build, which the scripts copy to the sites. */
export const DIST = join(import.meta.dirname, '../../dist');

const started: ChildProcess[] = [];
const folders: string[] = [];

/** Creates a folder outside the repository, which is removed after the run. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `opt-out-${name}-`));
  folders.push(folder);
  return folder;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

interface Where {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a background program in its own process group. Prints the end of its output if the program fails. */
export function start(program: string, args: readonly string[], { cwd, env }: Where = {}): ChildProcess {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (text: Buffer) => (printed = (printed + text.toString()).slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (error) => {
    console.error(`${program}: ${error.message}`);
  });
  child.on('exit', (code) => {
    if (code) console.error(`${program} ended with ${String(code)}\n${printed}`);
  });
  started.push(child);
  return child;
}

/** Runs a program to its end, and returns its standard output. */
export function run(program: string, args: readonly string[], where: Where & { readonly input?: string } = {}): string {
  const { cwd, env, input } = where;
  const done = spawnSync(program, args, {
    cwd,
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}\n${done.stdout}\n${done.stderr}`);
  return done.stdout;
}

/** Polls until `holds` returns true; throws after `seconds`. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  const attempt = async () => holds();
  for (let tries = 0; tries < seconds * 4; tries++) {
    if (await attempt().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`timed out after ${String(seconds)} s, waiting until: ${what}`);
}

/** Runs a script. Then ends the programs that it started, by process id, and removes its folders. */
export async function alone(script: () => Promise<void>): Promise<void> {
  if (!existsSync(DIST)) throw new Error('dist/ is missing: run npm run build first.');
  try {
    await script();
  } finally {
    await Promise.all(started.map(end));
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  const late = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}
