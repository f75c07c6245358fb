/** Bundles other scripts for a page with the embed file. Each contains its own copy of Lit. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build } from 'vite';

/** Keeps each bundle for the other browsers. */
function kept(bundle: (code: string) => Promise<string>): (code: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (code) => {
    const found = known.get(code) ?? bundle(code);
    known.set(code, found);
    return found;
  };
}

/** Bundles a module and its imports into one classic script. */
export const bundled = kept(async (code) => {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : null),
    load: (id: string) => (id === 'entry' ? code : null),
  };
  const made = await rollup({
    input: 'entry',
    plugins: [
      entry,
      nodeResolve({ exportConditions: ['production'], rootDir: process.cwd(), modulePaths: ['node_modules'] }),
    ],
  });
  const { output } = await made.generate({ format: 'iife' });
  return output[0].code;
});

/** Bundles a module and its imports, CommonJS too, into one classic script. */
export const bundledWithCommonJs = kept(async (code) => {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? `${process.cwd()}/entry.js` : null),
    load: (id: string) => (id.endsWith('/entry.js') ? code : null),
  };
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry],
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, rolldownOptions: { input: 'entry', output: { format: 'iife' } } },
  });
  const [{ output }] = [made].flat() as unknown as [{ output: readonly [{ code: string }] }];
  return output[0].code;
});

/** Bundles another widget of the page, made with Lit. */
export const widget = (tag: string): Promise<string> =>
  bundled(`
    import { LitElement, html } from 'lit';
    customElements.define('${tag}', class extends LitElement {
      render() { return html\`<p>Hello \${'there'}</p>\`; }
    });`);

/** Bundles elements and languages from the npm package, as a site does. */
export const fromNpm = (tags: readonly string[], languages: readonly string[] = []): Promise<string> => {
  const npm = `${process.cwd()}/dist/npm`;
  return bundled(`
    import { addWords } from '${npm}/index.js';
    ${languages.map((lang) => `import { ${lang} } from '${npm}/words/languages/${lang}.js';`).join('\n')}
    ${tags.map((tag) => `import '${npm}/elements/${tag}/define.js';`).join('\n')}
    addWords(${languages.join(', ')});`);
};
