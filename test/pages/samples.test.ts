/** Tests the code samples of README.md, REFERENCE.md and Storybook: TypeScript with the built package, other languages with the manifest. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';

interface Sample {
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

const stories = readdirSync('stories', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => join('stories', file));
const samples: readonly Sample[] = ['README.md', 'REFERENCE.md', ...stories].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    page,
    language,
    code,
  })),
);
const inLanguages = (...languages: readonly string[]) => samples.filter(({ language }) => languages.includes(language));

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string; readonly fieldName?: string }[];
  readonly members?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
const namesOf = (kind: 'attributes' | 'cssParts' | 'cssProperties' | 'events' | 'members', of = elements) =>
  of.flatMap((element) => (element[kind] ?? []).map(({ name }) => name));

describe('code samples', () => {
  test('in TypeScript compile with the types of the package', () => {
    const files = new Map(
      inLanguages('ts').map(({ code, page }, index) => [
        resolve(`${page.replaceAll('/', '-')}-${String(index)}.ts`),
        `${code}\nexport {};`,
      ]),
    );
    assert.ok(files.size > 5);
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const program = ts.createProgram([...files.keys()], options, {
      ...host,
      fileExists: (file) => files.has(file) || host.fileExists(file),
      readFile: (file) => files.get(file) ?? host.readFile(file),
      getSourceFile: (file, version, ...more) => {
        const text = files.get(file);
        return text === undefined
          ? host.getSourceFile(file, version, ...more)
          : ts.createSourceFile(file, text, version);
      },
    });
    assert.equal(ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host), '');
  });

  for (const { code, language, page } of inLanguages('html', 'jsx', 'vue', 'svelte')) {
    test(`in ${language} use existing attributes, properties and events: ${page}`, () => {
      // keeps only names: `a="1" :b="2" {c}` becomes `a :b {c}`
      const names = code.replaceAll(/=(?:"[^"]*"|\{[^{}]*\})/g, '');
      for (const [, tag = '', inside = ''] of names.matchAll(/<(\w+-[\w-]+)([^>]*)>/g)) {
        const element = elements.find(({ tagName }) => tagName === tag);
        assert.ok(element, tag);
        const known = (['attributes', 'members', 'events'] as const).flatMap((kind) => namesOf(kind, [element]));
        for (const name of inside.match(/\S+/g) ?? [])
          assert.ok(known.includes(name.replaceAll(/^on(?=\w+-)|[:@{}]/g, '')), `${tag}: ${name}`);
      }
    });
  }

  for (const { code, page } of inLanguages('css')) {
    test(`in CSS use existing custom properties and parts: ${page}`, () => {
      const found = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, name = '']) => name);
      const properties = found(/(--opt-out-[\w-]+)/g);
      const parts = found(/::part\(([\w-]+)\)/g);
      assert.ok(properties.length + parts.length);
      for (const name of properties) assert.ok(namesOf('cssProperties').includes(name), name);
      for (const name of parts) assert.ok(namesOf('cssParts').includes(name), name);
    });
  }
});
