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
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { minifyHTMLLiterals } from 'minify-literals';
import { minifySync } from 'rolldown/experimental';
import ts from 'typescript';

const npm = 'dist/npm';
const sources = readdirSync('src', { recursive: true }).filter((file) => /^(?!frame\/).*\.ts$/.test(file));
const helpers = new Set(['plural', 'dates']);
const languages = sources
  .map((file) => /^words\/(\w+)\.ts$/.exec(file)?.[1])
  .filter((name) => name && !helpers.has(name));
const letters = sources.map((file) => /^words\/letter\/(\w+)\.ts$/.exec(file)?.[1]).filter(Boolean);

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

/** Shortens the style sheets in the sources. */
const minifyLiterals = {
  name: 'minify-literals',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\bcss\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result ? { code: result.code, map: result.map } : null;
  },
};

/**
 * The entry of one embed file: `embed:nl+en` starts the elements with the words of these languages, `embedFull:nl` with
 * all that there is, `embedLetter:de` the letter with those of German. Words and style sheets stand first, side by
 * side: what is alike compresses better together, a hundred bytes in a file.
 */
const embedEntry = {
  name: 'embed-entry',
  resolveId: (id) => (/^(?:embed|add)\w*:/.test(id) ? `\0${id}` : null),
  load(id) {
    const [, name, languages] = /^\0(\w+):(.+)/.exec(id) ?? [];
    if (!name) return null;
    const from = (names, file) => `import { ${names} } from '${process.cwd()}/${npm}/${file}.js';`;
    const chosen = languages.split('+');
    if (name.startsWith('add')) {
      const words = name === 'addWords' ? 'words' : 'words/letter';
      return [
        from(name, 'core/languages'),
        ...chosen.map((lang) => from(lang, `${words}/${lang}`)),
        `${name}(${chosen.join(', ')});`,
      ].join('\n');
    }
    const [add, file] = name === 'embedLetter' ? ['addLetterWords', 'letter'] : ['addWords', 'embed'];
    const styles = sources.filter((source) => /^elements\/.*\.styles\.ts$/.test(source));
    return [
      ...['core/styles.ts', ...styles].map((file) => `import '${process.cwd()}/${npm}/${file.replace(/ts$/, 'js')}';`),
      `import '${add}:${languages}';`,
      from(name, file),
      `${name}(${JSON.stringify(chosen.join(', '))});`,
    ].join('\n');
  },
};

/** Of Lit's base class the embed files hold only what the elements use. */
const smallBaseClass = {
  name: 'small-base-class',
  resolveId: (id) => (id === '@lit/reactive-element' ? resolve('tools/embed/reactive-element.js') : null),
};

/** The small embed files make no calendar file, and have no buttons to print and share. */
const withoutTools = {
  name: 'without-tools',
  resolveId(id) {
    const [, name] = /\/(calendar|tools)\.js$/.exec(id) ?? [];
    return name ? resolve(`tools/embed/${name}.js`) : null;
  },
};

/** Two minifiers find more than one does. */
const minifyFirst = {
  name: 'minify-first',
  renderChunk: (code, { fileName }) => ({ code: minifySync(fileName, code).code, map: null }),
};

/** Members that only our own classes use: neither the page, nor a notice, nor words, nor another copy sees them. */
const INTERNAL =
  /^(?:changesAt|brief|stopped|daysLeft|fromAttribute|given|internals|isLater|ownDocument|provide|setState|superseded|together|unknownZone)$/;

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

/** The scripts of the iframe and of the page around it need no more than that their types are left out. */
const leaveOutTypes = {
  name: 'leave-out-types',
  resolveId: (id, from) => (from && id.endsWith('.js') ? resolve(dirname(from), id.replace(/js$/, 'ts')) : null),
  transform: (code, id) =>
    id.endsWith('.ts') ? ts.transpile(code, { target: 'es2022', module: 'esnext', verbatimModuleSyntax: true }) : null,
};

const frameFile = (name) => ({
  input: `src/frame/${name}.ts`,
  plugins: [leaveOutTypes, terser()],
  output: { file: `dist/frame/${name}.js`, format: 'iife', intro },
});

const embedFile = (input, file) => ({
  input,
  plugins: [
    embedEntry,
    smallBaseClass,
    !input.startsWith('embedFull:') && withoutTools,
    nodeResolve({ exportConditions: ['production'] }),
    minifyFirst,
    terser({
      ecma: 2022,
      compress: { passes: 3, pure_getters: true, keep_fargs: false, unsafe: true },
      mangle: { properties: { regex: INTERNAL } },
      format: { comments: false },
    }),
    calledOnLoad,
    mark,
  ],
  output: { file, format: 'iife', intro },
});

/** The builder with all that it needs: Lit, the elements, the checker. */
const builder = {
  input: `${npm}/builder/main.js`,
  plugins: [
    nodeResolve({ exportConditions: ['production'] }),
    terser({ ecma: 2022, format: { comments: false } }),
    mark,
  ],
  output: { file: 'dist/builder/builder.js', format: 'iife' },
};

export default [
  {
    input: Object.fromEntries(sources.map((file) => [file.slice(0, -3), `src/${file}`])),
    external: /^(?:@lit\/reactive-element|lit|valibot)(?:\/|$)/,
    plugins: [compile, minifyLiterals],
    output: { dir: npm, format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  },
  ...languages.map((lang) => embedFile(`embed:${lang}`, `dist/embed/${lang}.js`)),
  ...languages.map((lang) => embedFile(`embedFull:${lang}`, `dist/embed/full.${lang}.js`)),
  ...letters.map((lang) => embedFile(`embedLetter:${lang}`, `dist/embed/letter.${lang}.js`)),
  embedFile('embed:nl+en', 'dist/embed.js'),
  frameFile('frame'),
  frameFile('listen'),
  builder,
];
