/** `schema`: the JSON Schema of a notice, as the build wrote it. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';

export function schema(program: Command): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a notice')
    .description('Prints the JSON Schema of a notice, by which an editor can complete and check it as you write.')
    .action(() => {
      process.stdout.write(readFileSync(new URL('../../schema.json', import.meta.url)));
    });
}
