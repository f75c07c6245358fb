/** Bundles elements as a project with npm does: with Lit and the words of one language. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'terser';

const NPM = resolve('dist/npm');
const tags = readdirSync(`${NPM}/elements`);

/** Bundles a module with this text. Returns its code, and the tags of the elements in it. */
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

/** The module of a project that uses these elements in English. */
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

/** Returns the code of some elements by name. Throws if a bundle contains elements that it did not import. */
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
    if (more.length) throw new Error(`${name} also includes ${more.join(', ')}`);
    costs.push({ name, code });
  }
  const { code } = await bundle(`import { DataUseNotice } from '${NPM}/index.js';`);
  if (code) throw new Error(`an imported but unused class costs ${String(code.length)} bytes`);
  return costs;
}
