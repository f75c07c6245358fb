/** The package as users get it: packed, installed in an empty folder, and run from there. */
import assert from 'node:assert/strict';
import { execFile, spawn, type SpawnOptions } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** An empty folder, which another user may enter: one test is another user. */
export const folder = mkdtempSync(join(tmpdir(), 'opt-out-elements-'));
chmodSync(folder, 0o755);
after(() => {
  rmSync(folder, { recursive: true });
});

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

const npm = async (args: readonly string[], cwd: string): Promise<string> =>
  (await promisify(execFile)('npm', args, { cwd, maxBuffer: 2 ** 26 })).stdout;

/** What the tarball holds. */
export const packed = await pack();

async function pack(): Promise<Packed> {
  const [tarball] = JSON.parse(await npm(['pack', '--json', '--pack-destination', folder], root)) as Packed[];
  assert.ok(tarball);
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  await npm(['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball.filename)], folder);
  return tarball;
}

/** Where the installed package is. */
export const installed = join(folder, 'node_modules/opt-out-elements');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions extends Omit<SpawnOptions, 'stdio'> {
  /** What it reads: a text, or the number of an open file. */
  readonly input?: string | Buffer | number;
  /** Stops reading its output before there is any. */
  readonly closed?: boolean;
}

/** Runs a program in the folder. */
export function start(program: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { input = '', closed = false, ...more } = options;
  const stdin = typeof input === 'number' ? input : 'pipe';
  const child = spawn(program, args, { cwd: folder, ...more, stdio: [stdin, 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  if (closed) child.stdout?.destroy();
  // it may have stopped reading, which is its right
  child.stdin?.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      resolve({ code, ...said });
    });
  });
}

/** Runs `opt-out-elements` in the folder. */
export const run = (args: readonly string[], options?: RunOptions): Promise<Run> =>
  start(join(folder, 'node_modules/.bin/opt-out-elements'), args, options);

/** Writes a file into the folder, and gives its name; what is no text or bytes is written as JSON. */
export function put(name: string, content: unknown): string {
  const data = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 2);
  writeFileSync(join(folder, name), data);
  return name;
}
