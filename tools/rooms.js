/** Attributes the bytes of a minified file to the folders of `src/` and to packages. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { relative, resolve } from 'node:path';
import { rollup } from 'rollup';
import configs from '../rollup.config.js';

/** Which modules belong to a room, by their paths from the root; of several that match, the first. */
const ROOMS = {
  words: /^dist\/npm\/words\/(?:languages|letter)\//,
  'sentences, dates and plurals': /^dist\/npm\/words\/[^/]+$/,
  content: /^dist\/npm\/content\//,
  styles: /^dist\/npm\/(?:core|elements)\/.*styles[^/]*$/,
  'templates and elements': /^dist\/npm\/(?:core|elements)\//,
  model: /^dist\/npm\/model\//,
  // with the end of the file, which tells why nothing started
  'entry point': /^dist\/npm\/(?:embed|letter)\.js$/,
  Lit: /^node_modules\/(?:@lit\/(?:context|reactive-element)|lit|lit-element|lit-html)\//,
};

/** What no module wrote: the frame of the file, and what the bundler puts between modules. */
const FRAME = 'frame of the file';

function roomOf(path) {
  const room = Object.keys(ROOMS).find((name) => ROOMS[name].test(path));
  if (!room) throw new Error(`${path} belongs to no room. Add its folder to ROOMS in tools/rooms.js.`);
  return room;
}

/** Plugins that put a line in front of the finished code, where the source map does not know of it. */
const IN_FRONT = ['called-on-load', 'mark'];

/** Minified bytes of a file of `dist/`, by module; throws where the file is not what the sources of `dist/npm/` give. */
async function modulesIn(file) {
  const path = `dist/${file}`;
  const { output, plugins, ...input } = configs.find((config) => config.output.file === path);
  const build = await rollup({
    ...input,
    plugins: plugins.filter(({ name }) => !IN_FRONT.includes(name)),
    logLevel: 'silent',
  });
  const [{ code, map }] = (await build.generate({ ...output, sourcemap: 'hidden' })).output;
  await build.close();
  const published = readFileSync(path, 'utf8');
  if (!published.endsWith(code)) throw new Error(`${path} is not what its sources give. Run: npm run build`);

  const lines = code.split('\n');
  // the mark in front, and the ends of lines
  const bytes = new Map([['', Buffer.byteLength(published) - Buffer.byteLength(code) + lines.length - 1]]);
  const sources = new SourceMap(map);
  for (const [line, text] of lines.entries()) {
    let column = 0;
    for (const character of text) {
      const { originalSource } = sources.findEntry(line, column);
      // the entry that `embedEntry` in rollup.config.js writes has no file
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
 * The minified bytes of a file by room, and by module. `brotli`: the bytes of the file in brotli, which are shared out in
 * proportion to the minified ones, as if all compressed alike.
 */
export async function roomsIn(file, brotli) {
  const bytes = await modulesIn(file);
  const total = [...bytes.values()].reduce((sum, one) => sum + one);
  const row = (minified) => ({
    minified,
    'share in %': Number(((100 * minified) / total).toFixed(1)),
    brotli: Math.round((brotli * minified) / total),
  });
  const byRoom = new Map();
  for (const [path, minified] of bytes) {
    const room = path ? roomOf(path) : FRAME;
    byRoom.set(room, (byRoom.get(room) ?? 0) + minified);
  }
  const largestFirst = (map) => [...map].sort(([, one], [, other]) => other - one);
  return {
    rooms: largestFirst(byRoom).map(([room, minified]) => ({ room, ...row(minified) })),
    modules: largestFirst(bytes).map(([path, minified]) => ({ module: path || FRAME, ...row(minified) })),
    words: byRoom.get('words'),
    total,
  };
}
