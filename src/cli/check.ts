/** The command `check`: checks notices and prints problems. */
import type { Command } from 'commander';
import { checkFiles } from './notice-file.js';
import { jsonReport, problemsIn, textReport } from './report.js';

export function check(program: Command): void {
  program
    .command('check')
    .summary('check notices and print problems')
    .description(
      'Check notices against the schema and the editorial rules, and print where and how to fix them. ' +
        'Fix every problem before you publish a notice. Warnings are for you to judge.',
    )
    .argument('<file...>', 'notices as JSON, or patterns such as notices/*.json; - for standard input')
    .option('--json', 'print the report as JSON')
    .action(async (names: readonly string[], { json }: { json?: true }) => {
      const files = await checkFiles(names);
      process.stdout.write(json ? jsonReport(files) : textReport(files));
      if (problemsIn(files)) process.exitCode = 1;
    });
}
