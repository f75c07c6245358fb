/** Bundles every contender, and serves their pages from memory on the loopback interface, all in brotli. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const sassPaths = [`${here}node_modules`, `${here}node_modules/@uswds/uswds/packages`];

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The delay of a late script in milliseconds, during which the page shows its fallback. */
const LATE = 500;

/** A script, a style sheet and the pictures that they reference, by file name. */
async function bundle({ file, id, page = id, script = 'script.js' }) {
  if (file) return new Map([[`${id}.js`, readFileSync(resolve(root, file))]]);
  const folder = `${here}contenders/${page}/`;
  // scripts import their styles
  const input = [script, 'style.css', 'style.scss'].map((name) => folder + name).find(existsSync);
  if (!input) return new Map();
  const { output } = await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    css: { preprocessorOptions: { scss: { loadPaths: sassPaths, quietDeps: true } } },
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input,
        // only Red Hat's icons for servers import this, and it would add all icons
        external: /\/ssr\.js$/,
        output: { codeSplitting: false, entryFileNames: `${id}.js`, assetFileNames: `${id}[extname]` },
      },
      target: 'es2022',
      write: false,
    },
  });
  return new Map(output.map(({ code, fileName, source }) => [fileName, Buffer.from(code ?? source)]));
}

const brotli = (data, quality) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

const BANNER = /<section data-part="banner"[^]*?<\/section>/;
const PARTS = /(?:<section data-part="\w+"[^]*?<\/section>\s*)+/;

/**
 * The beginning of an article before its first element: a heading and 120 words, which fill most of a phone's screen.
 */
const INTRODUCTION = `<h1>A platform wants to use what its members wrote</h1>
<p>${'It told them so in a message that few have read. '.repeat(6)}</p>
<p>${'Since then it was asked what exactly it wants, and why. '.repeat(6)}</p>`;

/**
 * The page of a contender: its parts once, or a number of banners only. With a late script it is an article with text
 * before the parts.
 */
function pageOf({ edit = (page) => page, id, page = id, write }, files, { banners, late }) {
  const parts = edit(write ? write() : readFileSync(`${here}contenders/${page}/page.html`, 'utf8'));
  const [banner] = BANNER.exec(parts) ?? [];
  const body = banners ? parts.replace(PARTS, Array(banners).fill(banner).join('\n')) : parts;
  const query = late ? '?late' : '';
  const head = [
    files.has(`${id}.css`) && `<link rel="stylesheet" href="/${id}.css">`,
    files.has(`${id}.js`) && `<script type="module" src="/${id}.js${query}"></script>`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${id}</title>
${head.filter(Boolean).join('\n')}
</head>
<body>
${late ? INTRODUCTION : ''}
${body}
<p>The article goes on.</p>
</body>
</html>`;
}

/**
 * Serves `/<id>` for each contender, with `?banners=<count>` for that number of banners, and with `?late` for a late
 * script; and `files`, by path.
 */
export async function openSite(contenders, files = {}) {
  const answers = new Map(Object.entries(files));
  const pages = new Map();
  for (const contender of contenders) {
    const bundled = await bundle(contender);
    for (const [name, data] of bundled) answers.set(`/${name}`, data);
    pages.set(`/${contender.id}`, (options) => pageOf(contender, bundled, options));
  }

  // compressed once, so that every visit waits equally long
  const compressed = new Map();
  function compress(key, quality, make) {
    if (!compressed.has(key)) compressed.set(key, brotli(make(), quality));
    return compressed.get(key);
  }
  const compressedFile = (path) => compress(path, 11, () => answers.get(path));
  const server = createServer((request, response) => {
    const { pathname, search, searchParams } = new URL(request.url, 'http://site');
    const late = searchParams.has('late');
    const answer = (data, type) =>
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(data);
    const page = pages.get(pathname);
    if (page) {
      const make = () => page({ banners: Number(searchParams.get('banners')), late });
      // dynamic pages are commonly compressed less
      answer(compress(pathname + search, 5, make), TYPES['.html']);
    } else if (answers.has(pathname))
      setTimeout(answer, late ? LATE : 0, compressedFile(pathname), TYPES[extname(pathname)]);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** The length of a script or style sheet, minified and compressed. */
    size(path) {
      const data = answers.get(path);
      return {
        minified: data.length,
        gzip: gzipSync(data, { level: 9 }).length,
        brotli: compressedFile(path).length,
      };
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
