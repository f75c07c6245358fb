/**
 * `npm run bench`: measures the elements beside other libraries that do the same three jobs, and writes RESULTS.md.
 *
 * `ROUNDS=1` for a short look (default: 9) · `ONLY=ours,lit,shoelace` for some contenders by their ids in contenders.js:
 * prints instead of writing · `SEED=7` for the order of an earlier run.
 */
import { existsSync } from 'node:fs';
import { install, run } from '../../tools/steps.js';

await install();
await install('test/bench/');
if (!existsSync('dist/npm')) await run('node', ['tools/build.js', '--fast']);

const { ensureBrowsers } = await import('../../tools/browsers.js');
ensureBrowsers('chromium');
const { bench } = await import('./run.js');
await bench({
  rounds: Number(process.env.ROUNDS ?? 9),
  only: process.env.ONLY?.split(','),
  seed: Number(process.env.SEED ?? Date.now() % 1e6),
});
