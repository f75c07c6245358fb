/**
 * `npm run bench`: measures the elements and other libraries that do the same three jobs, and writes RESULTS.md.
 *
 * Options follow `--`. `--only`, `--beside`, `--scale` and `--no-scale` print the report, and leave RESULTS.md unchanged:
 * - `--only ours,lit,shoelace`: measure only these contenders, by their ids or kinds in contenders.js
 * - `--beside FOLDER`: also measure an earlier build; FOLDER is a checkout of the project with its own `dist/`
 * - `--rounds 1`: a quick run (default: 9)
 * - `--scale`: measure only how costs grow, with the number of elements and with the size of a notice; `--no-scale`: omit
 *   that part
 * - `--scale-rounds 1`: the rounds of that part (default: 3)
 * - `--seed 7`: repeat the order of an earlier run
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { install, run } from '../../tools/steps.js';

const { values } = parseArgs({
  options: {
    beside: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    scale: { type: 'boolean' },
    'no-scale': { type: 'boolean' },
    'scale-rounds': { type: 'string', default: '3' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
});
if (values.scale && values['no-scale']) throw new Error('Choose one: --scale or --no-scale.');

await install();
if (!existsSync('dist/npm')) await run('node', ['tools/build.js', '--fast']);

const { ensureBrowsers } = await import('../../tools/browsers.js');
ensureBrowsers('chromium');
const { bench, benchScale } = await import('./run.js');
const only = values.only?.split(',');
const scaleRounds = values['no-scale'] ? 0 : Number(values['scale-rounds']);
const seed = Number(values.seed);
if (values.scale) await benchScale({ only, rounds: scaleRounds, seed });
else await bench({ beside: values.beside, only, rounds: Number(values.rounds), scaleRounds, seed });
