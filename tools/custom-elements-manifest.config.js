/**
 * Writes `dist/custom-elements.json`, with the elements and their attributes, events, parts and custom properties, and
 * the data for code completion in editors.
 */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** `define('tag', Class)` registers an element like `customElements.define`, the only call that the analyzer knows. */
const registrations = {
  name: 'registrations',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!moduleDoc.path.endsWith('/define.ts') || !ts.isCallExpression(node)) return;
    const [tag, element] = node.arguments;
    if (node.expression.getText() !== 'define' || !tag || !element) return;
    const declaration = { name: element.getText(), module: moduleDoc.path.replace('define', tag.text) };
    moduleDoc.exports = [
      ...(moduleDoc.exports ?? []),
      { kind: 'custom-element-definition', name: tag.text, declaration },
    ];
  },
};

/** Only what users of an element can access, with the paths of the package. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    for (const item of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      item.members &&= item.members.filter(({ privacy }) => privacy !== 'private' && privacy !== 'protected');
      // the analyzer takes every `new …Event(…)` for an event of the element; only `@fires` is correct
      item.events &&= item.events.filter(({ description }) => description);
      for (const field of [...(item.members ?? []), ...(item.attributes ?? [])]) {
        if (field.type?.text.endsWith(' | undefined')) field.default ??= 'undefined';
      }
      // the analyzer adds everything after `@summary` to the summary; only its first paragraph belongs there
      const [summary, ...description] = item.summary?.split('\n\n') ?? [];
      if (description.length) Object.assign(item, { summary, description: description.join('\n\n') });
    }
    const paths = JSON.stringify(customElementsManifest).replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/npm/$1.js"');
    Object.assign(customElementsManifest, JSON.parse(paths));
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/core/opt-out-element.ts', 'src/core/notice-element.ts'],
  exclude: [
    'src/elements/**/*.styles.ts',
    'src/elements/**/{attributes-as-notice,children-as-notice,form-fields,icons,load,output,tools}.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    registrations,
    published,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
