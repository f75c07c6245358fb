/** Attributes the bytes of a minified file to the folders of `src/` and to packages. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { relative, resolve } from 'node:path';
import { rollup } from 'rollup';
import configs from '../rollup.config.js';

/** The folders and packages to report, by the paths of their modules from the root; the first match counts. */
const FOLDERS = {
  words: /^dist\/npm\/words\/(?:languages|letter)\//,
  'sentences, dates and plurals': /^dist\/npm\/words\/[^/]+$/,
  content: /^dist\/npm\/content\//,
  styles: /^dist\/npm\/(?:core|elements)\/.*styles[^/]*$/,
  'templates and elements': /^dist\/npm\/(?:core|elements)\//,
  model: /^dist\/npm\/model\//,
  // includes the end of the file, which reports why nothing started
  'entry point': /^dist\/npm\/(?:embed|letter)\.js$/,
  Lit: /^node_modules\/(?:@lit\/(?:context|reactive-element)|lit|lit-element|lit-html)\//,
};

/** Bytes of no module: the wrapper of the file, and the bundler's code between modules. */
const WRAPPER = 'wrapper of the file';

function folderOf(path) {
  const folder = Object.keys(FOLDERS).find((name) => FOLDERS[name].test(path));
  if (!folder)
    throw new Error(`${path} belongs to none of the folders. Add its folder to FOLDERS in tools/bytes-by-folder.js.`);
  return folder;
}

/** Plugins that prepend a line to the finished code, which is missing from the source map. */
const PREPENDED = ['called-on-load', 'mark'];

/** Minified bytes of a file in `dist/`, by module. Throws if the file differs from a build of `dist/npm/`. */
async function modulesIn(file) {
  const path = `dist/${file}`;
  const { output, plugins, ...input } = configs.find((config) => config.output.file === path);
  const build = await rollup({
    ...input,
    plugins: plugins.filter(({ name }) => !PREPENDED.includes(name)),
    logLevel: 'silent',
  });
  const [{ code, map }] = (await build.generate({ ...output, sourcemap: 'hidden' })).output;
  await build.close();
  const published = readFileSync(path, 'utf8');
  if (!published.endsWith(code)) throw new Error(`${path} is outdated. Run: npm run build`);

  const lines = code.split('\n');
  // the prepended line, and the line ends
  const bytes = new Map([['', Buffer.byteLength(published) - Buffer.byteLength(code) + lines.length - 1]]);
  const sources = new SourceMap(map);
  for (const [line, text] of lines.entries()) {
    let column = 0;
    for (const character of text) {
      const { originalSource } = sources.findEntry(line, column);
      // the entry from `embedEntry` in rollup.config.js has no file
      const module =
        originalSource && !originalSource.includes('embed:') && !originalSource.includes('embedLetter:')
          ? relative('.', resolve('dist/embed', originalSource))
          : '';
      bytes.set(module, (bytes.get(module) ?? 0) + Buffer.byteLength(character));
      column += character.length;
    }
  }
  return bytes;
}

/**
 * The minified bytes of a file by folder and by module. `brotli`: the bytes of the compressed file, in proportion to
 * the minified ones, as if all compressed equally.
 */
export async function bytesByFolder(file, brotli) {
  const bytes = await modulesIn(file);
  const total = [...bytes.values()].reduce((sum, one) => sum + one);
  const row = (minified) => ({
    minified,
    'share in %': Number(((100 * minified) / total).toFixed(1)),
    brotli: Math.round((brotli * minified) / total),
  });
  const byFolder = new Map();
  for (const [path, minified] of bytes) {
    const folder = path ? folderOf(path) : WRAPPER;
    byFolder.set(folder, (byFolder.get(folder) ?? 0) + minified);
  }
  const largestFirst = (map) => [...map].sort(([, one], [, other]) => other - one);
  return {
    folders: largestFirst(byFolder).map(([folder, minified]) => ({ folder, ...row(minified) })),
    modules: largestFirst(bytes).map(([path, minified]) => ({ module: path || WRAPPER, ...row(minified) })),
    words: byFolder.get('words'),
    total,
  };
}
