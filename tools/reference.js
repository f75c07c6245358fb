/** The custom elements manifest as TypeScript and as Markdown. Pure: it receives the manifest. */
import { code, elementsOf, propertiesOf, tablesOf } from './manifest-tables.js';
import { table } from './markdown.js';

/**
 * The attributes that can be set in frameworks, in addition to the properties. A framework sets a property if the element
 * has one of that name. So an attribute whose name is another property, such as `after`, is set through its own property.
 */
const attributesBeside = ({ attributes = [] }) => attributes.filter(({ name }) => name.includes('-'));

const comment = (text) => `/** ${text.replace(/\s*\n\s*/g, ' ')} */`;

/** The types of everything that frameworks pass to an element: attributes, properties and listeners. */
export function elementTypes(manifest) {
  const elements = elementsOf(manifest);
  const classes = elements.map(({ name, events = [], path }) => {
    const names = [name, ...events.map(({ type }) => type.text)].sort();
    return `import type { ${names.join(', ')} } from '../${path.replace('dist/', '')}';`;
  });
  const map = (name, about, entries) => [
    comment(about),
    `export interface ${name} {`,
    ...elements.flatMap((element) => [
      `  '${element.tagName}': {`,
      ...entries(element).map((line) => `    ${line}`),
      '  };',
    ]),
    '}',
    '',
  ];
  return [
    '/** The attributes, properties and events of each element, from its documentation. */',
    ...classes,
    '',
    ...map('Attributes', 'Attributes whose names are not those of properties.', (element) =>
      attributesBeside(element).flatMap(({ description, fieldName, name, type }) => {
        const written = { number: ' | `${number}`', boolean: " | ''" }[type.text] ?? '';
        return [comment(description), `'${name}'?: ${element.name}['${fieldName}']${written} | undefined;`];
      }),
    ),
    ...map('Properties', 'Properties; in HTML most are attributes of the same name.', (element) =>
      propertiesOf(element).flatMap(({ description, name }) => [
        comment(description),
        `${name}?: ${element.name}['${name}'] | undefined;`,
      ]),
    ),
    ...map('Events', 'Events, by type.', ({ events = [] }) =>
      events.flatMap(({ description, name, type }) => [comment(description), `'${name}': ${type.text};`]),
    ),
  ].join('\n');
}

/** The reference of all elements. `level`: the level of their headings. */
export const reference = (manifest, level) =>
  elementsOf(manifest)
    .flatMap((element) => [
      `${'#'.repeat(level)} \`<${element.tagName}>\``,
      element.summary,
      element.description,
      ...tablesOf(element).flatMap(({ columns, rows, title }) => [
        `${'#'.repeat(level + 1)} ${title}`,
        table(columns, rows),
      ]),
    ])
    .join('\n\n');

/** Attributes that nearly every element has; the text below the table names them. */
const COMMON_ATTRIBUTES = new Set(['lang', 'theme', 'heading-level']);

/** A table of the elements with the names of their attributes; each tag links to its section of REFERENCE.md. */
export const attributeTable = (manifest) =>
  table(
    ['Element', 'Shows', 'Attributes'],
    elementsOf(manifest).map(({ attributes = [], summary, tagName }) => [
      `[${code(`<${tagName}>`)}](REFERENCE.md#${tagName})`,
      summary,
      attributes
        .filter(({ name }) => !COMMON_ATTRIBUTES.has(name))
        .map(({ name }) => code(name))
        .join(', '),
    ]),
  );

/** A table of the elements' events. */
export const eventTable = (manifest) =>
  table(
    ['Event', 'From', 'When, and what it holds'],
    elementsOf(manifest).flatMap(({ events = [], tagName }) =>
      events.map(({ description, name }) => [code(name), code(`<${tagName}>`), description]),
    ),
  );
