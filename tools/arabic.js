/** The words of the Arabic fixture as one ES module, with what they import: no published file has them. */
import { dirname, resolve } from 'node:path';
import { rollup } from 'rollup';
import ts from 'typescript';

/** Finds TypeScript sources by the names that their compiled modules would have, and drops their types. */
const typescriptSources = {
  name: 'typescript-sources',
  resolveId: (id, from) => (from && id.endsWith('.js') ? resolve(dirname(from), id.replace(/js$/, 'ts')) : null),
  transform: (code, id) =>
    id.endsWith('.ts') ? ts.transpile(code, { target: 'es2022', module: 'esnext', verbatimModuleSyntax: true }) : null,
};

async function bundle(options) {
  const build = await rollup({ input: 'test/words.ar.ts', plugins: [typescriptSources] });
  const { output } = await build.generate(options);
  return output[0].code;
}

/** Resolves with the code of a module that exports `ar`. */
export const arabicModule = () => bundle({ format: 'es' });

/** Resolves with the code of a classic script that adds the words to those of the page. */
export async function arabicScript() {
  const code = await bundle({ format: 'iife', name: 'arabic' });
  return `{ ${code} globalThis[Symbol.for('opt-out-elements/words/1')].words.set('ar', arabic.ar); }`;
}
