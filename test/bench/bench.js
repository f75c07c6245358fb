/**
 * `npm run bench`: measures the elements beside other libraries that do the same three jobs, and writes RESULTS.md.
 *
 * Options follow `--`; with `--only` or `--beside` the report is printed, and RESULTS.md stays as it is:
 * - `--only ours,lit,shoelace` measures some contenders, by their ids or kinds in contenders.js
 * - `--beside FOLDER` measures an earlier build too: FOLDER is a checkout of the project with its own `dist/`
 * - `--rounds 1` takes a short look (default: 9)
 * - `--seed 7` repeats the order of an earlier run
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { install, run } from '../../tools/steps.js';

const { values } = parseArgs({
  options: {
    beside: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
});

await install();
if (!existsSync('dist/npm')) await run('node', ['tools/build.js', '--fast']);

const { ensureBrowsers } = await import('../../tools/browsers.js');
ensureBrowsers('chromium');
const { bench } = await import('./run.js');
await bench({
  beside: values.beside,
  only: values.only?.split(','),
  rounds: Number(values.rounds),
  seed: Number(values.seed),
});
