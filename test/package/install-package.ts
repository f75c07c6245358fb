/** Packs the package, installs it in an empty folder, and runs it from there, as its users do. */
import assert from 'node:assert/strict';
import { execFile, spawn, type SpawnOptions } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** An empty folder. Other users may enter it, because one test runs as another user. */
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

/** The contents of the tarball. */
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
  /** Its standard input: a text, or a file descriptor. */
  readonly input?: string | Buffer | number;
  /** Closes its output before it writes any. */
  readonly closed?: boolean;
}

/** Runs a program in the folder of the package. */
export function start(program: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { input = '', closed = false, ...more } = options;
  const stdin = typeof input === 'number' ? input : 'pipe';
  const child = spawn(program, args, { cwd: folder, ...more, stdio: [stdin, 'pipe', 'pipe'] });
  const output = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output.err += text));
  if (closed) child.stdout?.destroy();
  // the program may stop reading early
  child.stdin?.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      resolve({ code, ...output });
    });
  });
}

/** Runs `opt-out-elements` in the folder of the package. */
export const run = (args: readonly string[], options?: RunOptions): Promise<Run> =>
  start(join(folder, 'node_modules/.bin/opt-out-elements'), args, options);

/** Writes a file into the folder, and returns its name. Content other than text or bytes is written as JSON. */
export function put(name: string, content: unknown): string {
  const data = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 2);
  writeFileSync(join(folder, name), data);
  return name;
}
