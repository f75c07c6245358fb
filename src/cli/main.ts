#!/usr/bin/env node
/**
 * The command line program, `npx opt-out-elements`. Each command has its own file in this folder and is registered in
 * `COMMANDS`.
 */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { calendar } from './calendar.js';
import { check } from './check.js';
import { frame } from './frame.js';
import { init } from './init.js';
import { Refusal } from './refusal.js';
import { render } from './render.js';
import { printable } from './report.js';
import { schema } from './schema.js';

const COMMANDS = [check, render, frame, calendar, init, schema];

const EXIT_CODES = `
Exit codes:
  0  success, possibly with warnings
  1  a notice has problems, or a file cannot be read or written
  2  the command line is invalid; nothing was done`;

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const program = new Command('opt-out-elements')
  .description('Check notices about what a platform will do with people’s data, and write them as HTML.')
  .version(version, '-v, --version')
  .addHelpText('afterAll', EXIT_CODES)
  .showHelpAfterError('Add --help to see all commands and options.')
  .exitOverride();
for (const add of COMMANDS) add(program);

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // the reader has closed the pipe, as with `| head`
  if (code === 'EPIPE') return;
  process.stderr.write(`error: The output cannot be written: ${message}.\n`);
  process.exitCode = 1;
});
process.stderr.on('error', () => {
  // there is nowhere left to report this
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode ? 2 : 0;
  } else if (error instanceof Refusal) {
    process.stderr.write(`error: ${printable(error.message)}\n`);
    process.exitCode = 1;
  } else throw error;
}
