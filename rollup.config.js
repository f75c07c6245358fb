/**
 * Builds unbundled modules for npm (`dist/npm`), and self-contained files for the script tag: one for each language
 * (`dist/embed/<lang>.js`), one with Dutch and English (`dist/embed.js`), and one for each language of the letter of
 * objection (`dist/embed/letter.<lang>.js`). Also builds the scripts of the page for iframes (`dist/frame`) and of the
 * builder (`dist/builder`).
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

/** Compiles decorators to plain class members, without a run-time helper. */
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
 * Removes white space between two expressions of a template, as JSX does: it only formats the source, and would become
 * a text node. For a visible space, write `${' '}`.
 */
const withoutLayout = (markup) =>
  markup.replace(/(?<=^|>)[^<>]+/g, (text) =>
    text.replace(/(?<=@TEMPLATE_EXPRESSION_*)\s+(?=@TEMPLATE_EXPRESSION)/g, ''),
  );

/** Minifies the templates and style sheets in the sources. */
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
 * Generates the entry module of an embed file: `embed:nl+en` starts the elements with the words of these languages,
 * `embedLetter:de` starts the letter with its German words.
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

/** Minifies a script, one file after the other in this process: a new worker for each file takes twice as long. */
const shorten = (options) => ({
  name: 'shorten',
  renderChunk: (code, chunk, { sourcemap }) => minify(code, { ...options, sourceMap: Boolean(sourcemap) }),
});

/** Adds a byte order mark, so that the file is decoded as UTF-8 in a page with another encoding. */
const mark = {
  name: 'mark',
  generateBundle(_, files) {
    for (const file of Object.values(files)) file.code = `\uFEFF${file.code}`;
  },
};

/**
 * Nearly all functions of an embed file are called while the page loads. With this hint, V8 compiles them eagerly on a
 * background thread while the file streams in, instead of parsing most of them twice. This saves a seventh of the work
 * on the main thread for three elements. The hint has to be the first line
 * (https://v8.dev/blog/explicit-compile-hints).
 */
const calledOnLoad = {
  name: 'called-on-load',
  generateBundle(_, files) {
    for (const file of Object.values(files)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
};

/** The file does nothing when it is imported on a server, where there is no document. */
const intro = 'if (typeof document === "undefined") return;';

/**
 * Reads built-ins from the global object, because a script of the page may shadow them for all scripts with `const URL`
 * or `class Event`. If a `var URL` has replaced the property too, this throws and nothing starts: links would be
 * missing.
 */
const ownBuiltIns = `const { Event, Map, Set, URL } = globalThis;
new URL("https://a.b");`;

/**
 * Lit creates its Trusted Types policy when it loads, and throws if the page forbids that. The elements then show their
 * children, and a warning names the fix. The file does not test first if the policy can be created: the test itself
 * would use up the name of the policy.
 */
const startInTry = {
  intro: `${intro}\ntry {\n${ownBuiltIns}\n`,
  outro: `} catch (error) {
  globalThis.console?.warn?.("opt-out-elements did not start and show their children. If the page requires Trusted Types, add to its policy: trusted-types lit-html 'allow-duplicates'. " + error);
}`,
};

/** Compiles the scripts of the iframe and of the page around it: only removes their types. */
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

/** Bundles the builder with Lit, the elements and the checker. */
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
