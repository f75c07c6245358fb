/**
 * The rules of dependency-cruiser: imports go from the top of this list to the bottom only, and never to another
 * folder on the same level.
 */
const levels = [
  // the builder uses the elements as their users do
  ['src/builder/'],
  ['src/embed.ts', 'src/index.ts', 'src/letter.ts'],
  ['src/elements/', 'src/cli/', 'src/frame/'],
  ['src/snippets/'],
  ['src/core/', 'src/plain-html/'],
  ['src/content/'],
  ['src/words/'],
  ['src/model/'],
];
const pattern = (folders) => `^(?:${folders.map((folder) => folder.replaceAll('.', '\\.')).join('|')})`;

module.exports = {
  forbidden: [
    ...levels.slice(1).map((folders, index) => ({
      name: `up-from-${folders[0]}`,
      severity: 'error',
      from: { path: pattern(folders) },
      to: { path: pattern(levels.slice(0, index + 1).flat()) },
    })),
    ...levels
      .flat()
      .filter((folder) => folder.endsWith('/'))
      .map((folder) => ({
        name: `beside-${folder}`,
        severity: 'error',
        from: { path: `^${folder}([^/]+)/` },
        to: {
          path: pattern(levels.find((folders) => folders.includes(folder))),
          pathNot: folder === 'src/elements/' ? '^src/elements/$1/' : `^${folder}`,
        },
      })),
    {
      name: 'pure-model',
      comment: 'The model, words and content must run anywhere: without Lit, and without a page.',
      severity: 'error',
      from: { path: '^src/(?:model|words|content|plain-html|snippets)/' },
      to: { path: '^node_modules/(?!valibot)' },
    },
    {
      name: 'no-node',
      comment: 'Only the command line runs in Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-of-cli',
      comment: 'Pages must not include packages for the command line.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^node_modules/(?:commander|jsonc-parser|tinyglobby)/' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
