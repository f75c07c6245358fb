/** `npm run new element NAME`. The files of the new element are copies of `tools/new/templates/`, with its name. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  addBehindVariable,
  addStatement,
  addToArray,
  addToArrayWith,
  addToImport,
  addToObject,
  addToUnion,
  replaceOnce,
} from './edits.js';
import { classOf } from './names.js';

const TEMPLATES = new URL('templates/', import.meta.url);

/** The last element inside the card. */
const TIMELINE = '<notice-timeline heading-level=${inside}></notice-timeline>';

/** The last part of “The elements” in ACCESSIBILITY.md. */
const CARD_TITLE = '### `<data-use-notice>`\n';

export default function newElement(plan, tag) {
  const className = classOf(tag);
  const camel = className[0].toLowerCase() + className.slice(1);
  const named = (text) =>
    text
      .replaceAll('new-element', tag)
      .replaceAll('NewElement', className)
      .replaceAll('newElement', camel)
      .replaceAll('new element', tag.replaceAll('-', ' '));

  for (const file of readdirSync(TEMPLATES, { recursive: true }).filter((one) => one.endsWith('.txt')))
    plan.make(named(file.slice(0, -'.txt'.length)), named(readFileSync(new URL(file, TEMPLATES), 'utf8')));

  const item = `'${tag}'`;
  const registration = `define('${tag}', ${className})`;
  const definition = `import '../../src/elements/${tag}/define.js';`;
  const inElements = (module) => /\/elements\/[^/]+\//.test(module);
  const addDefinition = (path, text) => addStatement(path, text, inElements, definition);

  plan.change('src/index.ts', (path, text) =>
    addStatement(path, text, inElements, `export { ${className} } from './elements/${tag}/${tag}.js';`),
  );
  plan.change(
    'src/embed.ts',
    (path, text) => addStatement(path, text, inElements, `import { ${className} } from './elements/${tag}/${tag}.js';`),
    (path, text) => addToArray(path, text, 'registered', registration),
  );
  plan.change(
    'src/builder/define.ts',
    (path, text) => addToImport(path, text, '../index.js', className),
    (path, text) => replaceOnce(path, text, "define('embed-builder'", `${registration};\ndefine('embed-builder'`),
  );

  // its place in the card, where the content walk and plain HTML must have it too
  plan.change('src/elements/data-use-notice/data-use-notice.ts', (path, text) =>
    replaceOnce(path, text, TIMELINE, `${TIMELINE}\n        ${TIMELINE.replaceAll('notice-timeline', tag)}`),
  );
  const content = `${camel}Content`;
  const inContent = (module) => /\/content\//.test(module);
  plan.change(
    'src/plain-html/plain-html.ts',
    (path, text) =>
      addStatement(
        path,
        text,
        inContent,
        `import { ${content}, type ${className}Content } from '../content/${tag}.js';`,
      ),
    (path, text) =>
      addToArrayWith(
        path,
        text,
        (element) => element.startsWith('...part(timelineContent('),
        `...part(${content}(input), (content) => ${camel}Lines(content, level))`,
        { isNext: (element) => element.startsWith('...sourceListLines(') },
      ),
    (path, text) =>
      addBehindVariable(
        path,
        text,
        'timelineLines',
        `const ${camel}Lines = ({ summary, title }: ${className}Content, level: number): Lines => [heading(level, title), ...paragraph(summary)];`,
      ),
  );
  plan.change(
    'test/content-walk.ts',
    (path, text) => addStatement(path, text, inContent, `import { ${content} } from '../src/content/${tag}.js';`),
    (path, text) =>
      addToArrayWith(path, text, (element) => element.startsWith("['timeline'"), `['${camel}', ${content}(input)]`),
  );

  plan.change('test/elements/register.ts', addDefinition);
  plan.change('test/elements/helpers.ts', (path, text) => addToArray(path, text, 'tags', item));
  plan.change('test/elements/narrow-places-and-text-size.test.ts', (path, text) =>
    addToArray(path, text, 'TAGS', item),
  );
  plan.change(
    'test/states.ts',
    (path, text) => addToUnion(path, text, 'Tag', item),
    (path, text) =>
      addToArray(
        path,
        text,
        'states',
        `...of('${tag}', {
          shown: { notice: example },
          'shown-dutch': { notice: example, lang: 'nl' },
          arabic: { notice: example, lang: 'ar' },
          'long-words': { notice: { ...longWords, summary: longWords.title }, lang: 'nl' },
          fallback: { notice: minimal, fallback: true },
        })`,
        { isNext: (state) => state.startsWith("...of('data-use-notice'") },
      ),
  );
  plan.change('test/pages/accessibility.tree.test.ts', (path, text) =>
    addToObject(path, text, 'SNAPSHOT_STATES', `'${tag}': ['shown', 'shown-dutch']`),
  );
  plan.change('test/pages/two-copies.test.ts', (path, text) => addToArray(path, text, 'parts', item));

  plan.change('stories/config/preview.ts', addDefinition, (path, text) =>
    addToArrayWith(path, text, (element) => element === "'notice-timeline'", item),
  );
  plan.change('tools/manifest-tables.js', (path, text) => addToArray(path, text, 'ORDER', item));
  plan.change('ACCESSIBILITY.md', (path, text) =>
    replaceOnce(path, text, CARD_TITLE, `### \`<${tag}>\`\n\nTODO(new): say what it does for whom.\n\n${CARD_TITLE}`),
  );

  return [
    `Write the content: src/content/${tag}.ts. The copy says the title and the summary of the notice.`,
    'Add its sentences to src/words/languages/en.ts. `npx tsc -p .` then names each language that lacks them.',
    `Write the template, styles and doc comment: src/elements/${tag}/.`,
    `Write the same content as plain HTML: ${camel}Lines in src/plain-html/plain-html.ts.`,
    `Move it to its place in the card: src/elements/data-use-notice/data-use-notice.ts, src/plain-html/plain-html.ts and test/content-walk.ts, in the same order. Where the card does not show it, remove it from these three.`,
    `Write its tests (test/elements/${tag}.test.ts), its states (test/states.ts; where the card shows it, \`others\` in test/pages/trusted-types.test.ts) and its stories (stories/elements/${tag}.stories.ts).`,
    'Describe it in ACCESSIBILITY.md and CHANGELOG.md.',
    'npm run build && npm run readme write its documentation into README.md and REFERENCE.md',
    `UPDATE=1 npx tsx --test test/pages/accessibility.tree.test.ts, and read test/snapshots/${tag}.txt`,
    'npx tsx --test test/model/unfinished.test.ts lists each TODO(new) that is left. Then npm test.',
  ];
}
