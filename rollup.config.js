/**
 * Two shapes of the same sources: unbundled modules for npm (`dist/npm`), and self-contained files for the
 * script tag, one for each language (`dist/embed/<lang>.js`) and one with Dutch and English (`dist/embed.js`);
 * the letter of objection has its own for each of its languages (`dist/embed/letter.<lang>.js`).
 * And the scripts of two pages: the one for an iframe (`dist/frame`) and the builder (`dist/builder`).
 */
import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { minify as minifyMarkup } from 'html-minifier-next';
import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import ts from 'typescript';

const npm = 'dist/npm';
const sources = readdirSync('src', { recursive: true }).filter((file) => /^(?!frame\/).*\.ts$/.test(file));
const namesIn = (folder) =>
  readdirSync(`src/words/${folder}`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3));
const languages = namesIn('languages');
const letters = namesIn('letter');

/** Decorators become plain members, which costs nothing at run time. */
const compile = typescript({
  tsconfig: 'tsconfig.json',
  include: ['src/**'],
  filterRoot: process.cwd(),
  compilerOptions: {
    noEmit: false,
    rootDir: 'src',
    outDir: npm,
    declaration: true,
    types: ['node'],
    stripInternal: true,
  },
  transformers: { before: [{ type: 'program', factory: (program) => idiomaticDecoratorsTransformer(program) }] },
});

/**
 * White space between two expressions of a template lays out the source, as in JSX: nobody sees it, and each would be a
 * text node. Where a space is meant, the template says `${' '}`.
 */
const withoutLayout = (markup) =>
  markup.replace(/(?<=^|>)[^<>]+/g, (text) =>
    text.replace(/(?<=@TEMPLATE_EXPRESSION_*)\s+(?=@TEMPLATE_EXPRESSION)/g, ''),
  );

/** Shortens the templates and style sheets in the sources. */
const minifyLiterals = {
  name: 'minify-literals',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|css)\s*`/.test(code)) return null;
    const html = async (markup) =>
      withoutLayout(await minifyMarkup(markup, { caseSensitive: true, collapseWhitespace: true }));
    const result = await minifyHTMLLiterals(code, { fileName: id, html });
    return result ? { code: result.code, map: result.map } : null;
  },
};

/**
 * The entry of one embed file: `embed:nl+en` starts the elements with the words of these languages, `embedLetter:de` the
 * letter with those of German.
 */
const embedEntry = {
  name: 'embed-entry',
  resolveId: (id) => (/^embed\w*:/.test(id) ? `\0${id}` : null),
  load(id) {
    const [, start, list] = /^\0(\w+):(.+)/.exec(id) ?? [];
    if (!start) return null;
    const [add, words, file] =
      start === 'embedLetter' ? ['addLetterWords', 'letter', 'letter'] : ['addWords', 'languages', 'embed'];
    const chosen = list.split('+');
    const from = (name, path) => `import { ${name} } from '${process.cwd()}/${npm}/${path}.js';`;
    return [
      ...chosen.map((lang) => from(lang, `words/${words}/${lang}`)),
      from(add, 'core/languages'),
      from(start, file),
      `${add}(${chosen.join(', ')});`,
      `${start}(${JSON.stringify(chosen.join(', '))});`,
    ].join('\n');
  },
};

/** Shortens a script. Here, one file after the other: a worker for each file would start cold, which takes twice as long. */
const shorten = (options) => ({
  name: 'shorten',
  renderChunk: (code, chunk, { sourcemap }) => minify(code, { ...options, sourceMap: Boolean(sourcemap) }),
});

/** A byte order mark in front: the file is read as UTF-8, also in a page that is not. */
const mark = {
  name: 'mark',
  generateBundle(_, files) {
    for (const file of Object.values(files)) file.code = `\uFEFF${file.code}`;
  },
};

/**
 * Nearly all of an embed file is called while the page loads. Told so, V8 compiles it at once, while it arrives and beside
 * the main thread, instead of reading most of it twice: a seventh of what the thread does for three elements. The line
 * has to be the first (https://v8.dev/blog/explicit-compile-hints).
 */
const calledOnLoad = {
  name: 'called-on-load',
  generateBundle(_, files) {
    for (const file of Object.values(files)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
};

/** Imported on a server, the file of a script tag does nothing: there is no page. */
const intro = 'if (typeof document === "undefined") return;';

/**
 * A script of the page may declare `const URL` or `class Event` for itself, which every other script then sees: the
 * browser's own are properties of the global object. Where a `var URL` has replaced it there too, nothing starts: links
 * would be missing.
 */
const ownBuiltIns = `const { Event, Map, Set, URL } = globalThis;
new URL("https://a.b");`;

/**
 * Lit makes its Trusted Types policy when it is loaded, and throws where the page forbids that. The children of the
 * elements then stay, and the page's authors read what to add. Nothing tries beforehand whether the policy can be made:
 * that would use up its name.
 */
const startInTry = {
  intro: `${intro}\ntry {\n${ownBuiltIns}\n`,
  outro: `} catch (error) {
  globalThis.console?.warn?.("opt-out-elements did not start, and the text inside them is shown. If the page requires Trusted Types, add to its policy: trusted-types lit-html 'allow-duplicates'. " + error);
}`,
};

/** The scripts of the iframe and of the page around it need no more than that their types are left out. */
const leaveOutTypes = {
  name: 'leave-out-types',
  resolveId: (id, from) => (from && id.endsWith('.js') ? resolve(dirname(from), id.replace(/js$/, 'ts')) : null),
  transform: (code, id) =>
    id.endsWith('.ts') ? ts.transpile(code, { target: 'es2022', module: 'esnext', verbatimModuleSyntax: true }) : null,
};

const frameFile = (name) => ({
  input: `src/frame/${name}.ts`,
  plugins: [leaveOutTypes, shorten()],
  output: { file: `dist/frame/${name}.js`, format: 'iife', intro },
});

const embedFile = (input, file) => ({
  input,
  plugins: [
    embedEntry,
    nodeResolve({ exportConditions: ['production'] }),
    shorten({ ecma: 2022, compress: { passes: 2 }, format: { comments: false } }),
    calledOnLoad,
    mark,
  ],
  output: { file, format: 'iife', ...startInTry },
});

/** The builder with all that it needs: Lit, the elements, the checker. */
const builder = {
  input: `${npm}/builder/main.js`,
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    shorten({ ecma: 2022, format: { comments: false } }),
    mark,
  ],
  output: { file: 'dist/builder/builder.js', format: 'iife' },
};

export default [
  {
    input: Object.fromEntries(sources.map((file) => [file.slice(0, -3), `src/${file}`])),
    external: /^(?:@lit\/context|fflate|lit|valibot)(?:\/|$)/,
    plugins: [compile, minifyLiterals],
    output: { dir: npm, format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  },
  ...languages.map((lang) => embedFile(`embed:${lang}`, `dist/embed/${lang}.js`)),
  ...letters.map((lang) => embedFile(`embedLetter:${lang}`, `dist/embed/letter.${lang}.js`)),
  embedFile('embed:nl+en', 'dist/embed.js'),
  frameFile('frame'),
  frameFile('listen'),
  builder,
];
