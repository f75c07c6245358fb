/** Scripts that stand beside our file on a page, each with a Lit of its own. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const known = new Map<string, Promise<string>>();

/** A module with all that it imports, as one classic script. It is made once, for all engines that a file is tested in. */
export function bundled(code: string): Promise<string> {
  const found = known.get(code) ?? bundle(code);
  known.set(code, found);
  return found;
}

async function bundle(code: string): Promise<string> {
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
}

/** Another widget of the page's. */
export const widget = (tag: string): Promise<string> =>
  bundled(`
    import { LitElement, html } from 'lit';
    customElements.define('${tag}', class extends LitElement {
      render() { return html\`<p>Hello \${'there'}</p>\`; }
    });`);

/** The elements with these tags as a site bundles them from npm, with the words of these languages. */
export const fromNpm = (tags: readonly string[], languages: readonly string[] = []): Promise<string> => {
  const npm = `${process.cwd()}/dist/npm`;
  return bundled(`
    import { addWords } from '${npm}/index.js';
    ${languages.map((lang) => `import { ${lang} } from '${npm}/words/languages/${lang}.js';`).join('\n')}
    ${tags.map((tag) => `import '${npm}/elements/${tag}/define.js';`).join('\n')}
    addWords(${languages.join(', ')});`);
};
