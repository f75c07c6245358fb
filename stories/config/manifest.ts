/** What the custom elements manifest says, in the shape in which pages and controls show it. */
import manifest from '../../dist/custom-elements.json' with { type: 'json' };

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}
interface Member extends Item {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly readonly?: boolean;
}
interface Attribute extends Item {
  readonly fieldName?: string;
}
interface Declaration extends Item {
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssStates?: readonly Item[];
}

const declarations = (
  manifest as unknown as { modules: readonly { declarations?: readonly Declaration[] }[] }
).modules.flatMap((module) => module.declarations ?? []);

function declarationOf(tag: string): Declaration {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`the manifest has no <${tag}>`);
  return found;
}

/** The names of all events. */
export const eventNames = (): readonly string[] =>
  declarations.flatMap(({ events = [], tagName }) => (tagName ? events.map(({ name }) => name) : []));

/** One sentence, and what there is to say beyond it. */
export function wordsOf(tag: string): { readonly summary: string; readonly description: string } {
  const { description = '', summary = '' } = declarationOf(tag);
  return { summary, description };
}

/** A table of what an element has: the first column names it, the others follow `columns`. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** The type without what every optional field has. */
const typeOf = ({ type }: Item): string => (type?.text ?? '').replace(' | undefined', '');

/** Texts in Markdown: `code`, and what is code throughout. */
const code = (text: string | undefined): string => (text ? `\`${text}\`` : '');

/** All that an element has, a table for each kind; kinds of which it has none are left out. */
export function tablesOf(tag: string): readonly Table[] {
  const { attributes, cssParts, cssProperties, cssStates, events, members, slots } = declarationOf(tag);
  const table = <T extends Item>(
    title: string,
    items: readonly T[] | undefined,
    columns: Readonly<Record<string, (item: T) => string>>,
    nameOf: (item: T) => string = ({ name }) => name,
  ): Table => {
    const all = { ...columns, Description: ({ description = '' }: T) => description };
    // a column in which nothing stands is left out
    const filled = Object.entries(all).filter(([, cell]) => items?.some((item) => cell(item)));
    return {
      title,
      columns: filled.map(([column]) => column),
      rows: (items ?? []).map((item) => ({ name: nameOf(item), cells: filled.map(([, cell]) => cell(item)) })),
    };
  };
  const defaultOf = ({ default: value }: Item): string => code(value);
  const type = (item: Item): string => code(typeOf(item));
  return [
    table('Attributes', attributes, {
      Property: ({ fieldName }) => code(fieldName),
      Type: type,
      Default: defaultOf,
    }),
    table(
      'Properties without an attribute',
      members?.filter(({ attribute, kind }) => kind === 'field' && !attribute),
      { Type: type, Default: defaultOf },
    ),
    table(
      'Methods',
      members?.filter(({ kind }) => kind === 'method'),
      {},
      ({ name }) => `${name}()`,
    ),
    table('Events', events, { Type: type }),
    table('Slots', slots, {}, ({ name }) => name || '(default)'),
    table('Parts, for ::part()', cssParts, {}),
    table('Custom properties', cssProperties, { Default: defaultOf }),
    table('States, for :state()', cssStates, {}),
  ].filter(({ rows }) => rows.length);
}

/** The values of a type that has few: `'light' | 'dark'`. */
const optionsOf = (type: string): readonly string[] | undefined =>
  /^'[^']*'(?: \| '[^']*')+$/.test(type) ? type.split(' | ').map((value) => value.slice(1, -1)) : undefined;

/** A control for each attribute of an element. */
export function controlsOf(tag: string) {
  return Object.fromEntries(
    (declarationOf(tag).attributes ?? []).map((attribute) => {
      const type = typeOf(attribute);
      const options = optionsOf(type);
      const control = options ? 'select' : type === 'boolean' ? 'boolean' : 'text';
      return [
        attribute.name,
        {
          control,
          ...(options && { options }),
          description: attribute.description,
          table: { category: 'attributes' },
          type: options ? { name: 'enum', value: options } : type === 'boolean' ? 'boolean' : 'string',
        },
      ];
    }),
  );
}
