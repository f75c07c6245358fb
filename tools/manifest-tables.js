/** Reads the custom elements manifest. Without Node APIs, because Storybook uses it in pages too. */

/** The elements, in the order of the documentation. */
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

export const code = (text) => `\`${text}\``;
const typeOf = ({ type }) => code(type.text.replace(' | undefined', ''));
/** Omits an undefined default. */
const defaultOf = ({ default: value }) => (value === undefined || value === 'undefined' ? '' : code(value));
const nameOf = ({ name }) => code(name);
const meaningOf = ({ description }) => description;

/** The public API of an element, as a table for each kind; each cell is Markdown. */
export function tablesOf(element) {
  const { attributes = [], cssParts = [], cssProperties = [], cssStates = [], events = [], slots = [] } = element;
  const own = new Set(attributes.map(({ fieldName }) => fieldName));
  const beside = propertiesOf(element).filter(({ name }) => !own.has(name));
  const table = (title, items, columns) => {
    // omit an empty column
    const filled = Object.entries(columns).filter(([, cell]) => items.some(cell));
    return {
      title,
      columns: filled.map(([column]) => column),
      rows: items.map((item) => filled.map(([, cell]) => cell(item))),
    };
  };
  return [
    table('Attributes', attributes, {
      Attribute: nameOf,
      Property: ({ fieldName, name }) => code(fieldName ?? name),
      Type: typeOf,
      Default: defaultOf,
      Meaning: meaningOf,
    }),
    table('Properties without attributes', beside, { Property: nameOf, Type: typeOf, Meaning: meaningOf }),
    table('Events', events, { Event: nameOf, Type: typeOf, When: meaningOf }),
    table('Slots', slots, { Slot: ({ name }) => (name ? code(name) : '(default)'), For: meaningOf }),
    table('Parts', cssParts, { Part: nameOf, Is: meaningOf }),
    table('States', cssStates, { State: ({ name }) => code(`:state(${name})`), When: meaningOf }),
    table('Custom properties', cssProperties, { Property: nameOf, Default: defaultOf, For: meaningOf }),
  ].filter(({ rows }) => rows.length);
}
