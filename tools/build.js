/** Builds everything that is published or shown into `dist/`. `--fast` leaves Storybook out. */
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { run } from './steps.js';

/** SRI hashes of the files that a page takes by a script tag, by path below `dist/`. */
function writeIntegrity() {
  const embeds = readdirSync('dist/embed').filter((file) => file.endsWith('.js'));
  const files = ['embed.js', ...embeds.map((file) => `embed/${file}`), 'frame/listen.js'];
  const hash = (file) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}`;
  const hashes = Object.fromEntries(files.map((file) => [file, hash(file)]));
  writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
}

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
await run('rollup', ['--config', '--silent']);
chmodSync('dist/npm/cli/main.js', 0o755);
writeIntegrity();
cpSync('notices', 'dist/notices', { recursive: true, filter: (file) => !file.endsWith('.md') });
await run('tsx', ['tools/pages.ts']);
await run('cem', ['analyze', '--config', 'tools/custom-elements-manifest.config.js', '--quiet']);
await run('node', ['tools/published.js']);
if (!process.argv.includes('--fast')) {
  await run('storybook', [
    'build',
    '--config-dir',
    'stories/config',
    '--output-dir',
    'dist/storybook',
    '--quiet',
    '--disable-telemetry',
  ]);
}
