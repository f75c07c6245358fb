/**
 * Imports go down only, in this order from top to bottom; a room never imports from one beside it. Checked
 * by dependency-cruiser.
 */
const floors = [
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
const pattern = (rooms) => `^(?:${rooms.map((room) => room.replaceAll('.', '\\.')).join('|')})`;

module.exports = {
  forbidden: [
    ...floors.slice(1).map((rooms, index) => ({
      name: `up-from-${rooms[0]}`,
      severity: 'error',
      from: { path: pattern(rooms) },
      to: { path: pattern(floors.slice(0, index + 1).flat()) },
    })),
    ...floors
      .flat()
      .filter((room) => room.endsWith('/'))
      .map((room) => ({
        name: `beside-${room}`,
        severity: 'error',
        from: { path: `^${room}([^/]+)/` },
        to: {
          path: pattern(floors.find((rooms) => rooms.includes(room))),
          pathNot: room === 'src/elements/' ? '^src/elements/$1/' : `^${room}`,
        },
      })),
    {
      name: 'pure-model',
      comment: 'The model, its words and content run anywhere: no Lit, no page.',
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
      comment: 'What only the command line needs is in no page.',
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
