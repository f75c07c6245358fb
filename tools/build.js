/** Builds everything that is published or displayed into `dist/`. `--fast` omits Storybook. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, run } from './steps.js';

/** SRI hashes of the files that a page loads with a script tag, by path in `dist/`. */
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

/** The steps of a build, in order. Each takes options of `run`. */
export const steps = [
  {
    name: 'building the scripts',
    /** Builds the modules for npm, one script for each language, and the scripts of the pages. */
    async make(options) {
      rmSync('dist', { recursive: true, force: true });
      mkdirSync('dist');
      await run('rollup', ['--config', '--silent'], options);
      chmodSync('dist/npm/cli/main.js', 0o755);
      writeIntegrity();
    },
  },
  {
    name: 'writing the pages',
    async make(options) {
      cpSync('notices', 'dist/notices', { recursive: true, filter: (file) => !file.endsWith('.md') });
      await run('tsx', ['tools/pages.ts'], options);
    },
  },
  {
    name: 'describing the elements for editors and frameworks',
    async make(options) {
      await run('cem', ['analyze', '--config', 'tools/custom-elements-manifest.config.js', '--quiet'], options);
      await run('node', ['tools/published.js'], options);
    },
  },
  {
    name: 'building Storybook',
    isLeftOutFast: true,
    async make(options) {
      const folders = ['--config-dir', 'stories/config', '--output-dir', 'dist/storybook'];
      await run('storybook', ['build', ...folders, '--quiet', '--disable-telemetry'], options);
    },
  },
];

/** Written after a complete build, into a folder that is not published. */
const STAMP = 'dist/storybook/.inputs';
const NO_INPUTS = ['.cache', '.git', 'coverage', 'dist', 'node_modules', 'shots'];

/** Path, size and time of every file from which `dist/` is built, as one text. */
export function inputs() {
  const filesIn = (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !NO_INPUTS.includes(name))
      .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : join(folder, entry.name)));
  const files = [...filesIn('.'), 'node_modules/.package-lock.json'];
  const lines = files.filter(existsSync).map((file) => {
    const { mtimeMs, size } = statSync(file);
    return `${file} ${size} ${mtimeMs}`;
  });
  return [process.version, ...lines.sort()].join('\n');
}

/** True if `dist/` is complete and no file changed since it was built. */
export const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs();

/** Records the inputs of `dist/`. Read them before the build, so that a change during the build is noticed. */
export const writeStamp = (from) => writeFileSync(STAMP, from);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const isFast = process.argv.includes('--fast');
  await install();
  const from = inputs();
  for (const { isLeftOutFast, make } of steps) if (!(isFast && isLeftOutFast)) await make();
  if (!isFast) writeStamp(from);
}
