/** What the custom elements manifest says, as TypeScript and as Markdown. Pure: the manifest is handed in. */
import { table } from './markdown.js';

/** The elements, in the order in which people meet them. */
const ORDER = [
  'data-use-notice',
  'deadline-banner',
  'opt-out-stepper',
  'data-category-list',
  'authority-positions',
  'objection-letter',
  'notice-timeline',
];

/** The declarations of the elements. */
export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations = [], path }) => declarations.map((declaration) => ({ ...declaration, path })))
    .filter(({ tagName }) => tagName)
    .sort((one, other) => ORDER.indexOf(one.tagName) - ORDER.indexOf(other.tagName));

/** The public fields of an element. */
export const propertiesOf = ({ members = [] }) => members.filter(({ kind }) => kind === 'field');

/**
 * The attributes that frameworks may be given beside the properties. They set a property where the element has
 * one of the name, so an attribute whose name means something else there, as `after` does, is given by its property.
 */
const attributesBeside = ({ attributes = [] }) => attributes.filter(({ name }) => name.includes('-'));

const comment = (text) => `/** ${text.replace(/\s*\n\s*/g, ' ')} */`;

/** A type for each kind of thing that frameworks give to an element: its attributes, its properties, its listeners. */
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
    '/** What each element takes and tells, from its documentation. */',
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

const code = (text) => `\`${text}\``;
/** A default that is nothing needs no word. */
const defaultOf = ({ default: value }) => (value === undefined || value === 'undefined' ? '' : code(value));
const typeOf = ({ type }) => code(type.text.replace(' | undefined', ''));

/** All that people can use of an element, a table for each kind. */
function elementReference(element, level) {
  const { attributes = [], cssParts = [], cssProperties = [], cssStates = [], events = [], slots = [] } = element;
  const own = new Set(attributes.map(({ fieldName }) => fieldName));
  const named = (all) => all.map(({ description, name }) => [name, description]);
  const coded = (all) => named(all).map(([name, description]) => [code(name), description]);
  const part = (title, content) => (content ? [`${'#'.repeat(level + 1)} ${title}`, content] : []);
  return [
    `${'#'.repeat(level)} \`<${element.tagName}>\``,
    element.summary,
    element.description,
    ...part(
      'Attributes',
      table(
        ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
        attributes.map((one) => [
          code(one.name),
          code(one.fieldName ?? one.name),
          typeOf(one),
          defaultOf(one),
          one.description,
        ]),
      ),
    ),
    ...part(
      'Properties that are no attributes',
      table(
        ['Property', 'Type', 'Meaning'],
        propertiesOf(element)
          .filter(({ name }) => !own.has(name))
          .map((one) => [code(one.name), typeOf(one), one.description]),
      ),
    ),
    ...part(
      'Events',
      table(
        ['Event', 'Type', 'When'],
        events.map((one) => [code(one.name), typeOf(one), one.description]),
      ),
    ),
    ...part(
      'Slots',
      table(
        ['Slot', 'For'],
        named(slots).map(([name, text]) => [name ? code(name) : '(default)', text]),
      ),
    ),
    ...part('Parts', table(['Part', 'Is'], coded(cssParts))),
    ...part(
      'States',
      table(['State', 'When'], coded(cssStates.map((one) => ({ ...one, name: `:state(${one.name})` })))),
    ),
    ...part(
      'Custom properties',
      table(
        ['Property', 'Default', 'For'],
        cssProperties.map((one) => [code(one.name), defaultOf(one), one.description]),
      ),
    ),
  ].filter(Boolean);
}

/** The reference of all elements; `level` is that of their headings. */
export const reference = (manifest, level) =>
  elementsOf(manifest)
    .flatMap((element) => elementReference(element, level))
    .join('\n\n');

/** A table of the elements' events. */
export const eventTable = (manifest) =>
  table(
    ['Event', 'From', 'When, and what it holds'],
    elementsOf(manifest).flatMap(({ events = [], tagName }) =>
      events.map(({ description, name }) => [code(name), code(`<${tagName}>`), description]),
    ),
  );
