/** `check`: says what to fix in notices before they are published. */
import type { Command } from 'commander';
import { checkFiles } from './notice-file.js';
import { jsonReport, problemsIn, textReport } from './report.js';

export function check(program: Command): void {
  program
    .command('check')
    .summary('say what to fix in notices')
    .description(
      'Checks notices against the schema and the editorial rules, and says where to write what. ' +
        'A problem has to be fixed before the notice is published; a warning is for you to judge.',
    )
    .argument('<file...>', 'notices as JSON, also a pattern like notices/*.json; - for standard input')
    .option('--json', 'print one JSON document instead of lines')
    .action(async (names: readonly string[], { json }: { json?: true }) => {
      const files = await checkFiles(names);
      process.stdout.write(json ? jsonReport(files) : textReport(files));
      if (problemsIn(files)) process.exitCode = 1;
    });
}
