/** The command `schema`: prints the JSON Schema of a notice. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';

export function schema(program: Command): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a notice')
    .description('Print the JSON Schema of a notice, for completion and validation in editors.')
    .action(() => {
      process.stdout.write(readFileSync(new URL('../../schema.json', import.meta.url)));
    });
}
