/** Bundles elements as a project does that takes them from npm: with Lit and the words of one language. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'terser';

const NPM = resolve('dist/npm');
const tags = readdirSync(`${NPM}/elements`);

/** Bundles a module of this text; gives its code, and the tags of the elements in it. */
async function bundle(text) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? { id, moduleSideEffects: true } : null),
    load: (id) => (id === 'entry' ? text : null),
  };
  const plugins = [entry, nodeResolve({ exportConditions: ['production'] })];
  const build = await rollup({ input: 'entry', plugins, logLevel: 'silent' });
  const [{ code, modules }] = (await build.generate({ format: 'es' })).output;
  const ids = Object.keys(modules).filter((id) => modules[id].renderedLength);
  const shortened = await minify(code, { ecma: 2022, module: true });
  return { code: shortened.code, elements: tags.filter((tag) => ids.some((id) => id.includes(`/elements/${tag}/`))) };
}

/** What a project writes to use these elements in English. */
function use(...used) {
  const isLetter = used.includes('objection-letter');
  const [add, words] = isLetter ? ['addLetterWords', 'words/letter/en.js'] : ['addWords', 'words/languages/en.js'];
  return [
    ...used.map((tag) => `import '${NPM}/elements/${tag}/define.js';`),
    `import { ${add} } from '${NPM}/index.js';`,
    `import { en } from '${NPM}/${words}';`,
    `${add}(en);`,
  ].join('\n');
}

/** Some elements by name with their code; throws where a bundle holds elements that it did not import. */
export async function alone() {
  const wanted = {
    ...Object.fromEntries(tags.map((tag) => [tag, [tag]])),
    'banner, stepper and list': ['deadline-banner', 'opt-out-stepper', 'data-category-list'],
    'all of a card': tags.filter((tag) => tag !== 'objection-letter'),
  };
  const costs = [];
  for (const [name, used] of Object.entries(wanted)) {
    const { code, elements } = await bundle(use(...used));
    const more = elements.filter((tag) => !used.includes(tag));
    if (more.length) throw new Error(`${name} brings along ${more.join(', ')}`);
    costs.push({ name, code });
  }
  const { code } = await bundle(`import { DataUseNotice } from '${NPM}/index.js';`);
  if (code) throw new Error(`a class that is imported and not used costs ${String(code.length)} bytes`);
  return costs;
}
