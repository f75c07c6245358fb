/** Reads the custom elements manifest, for docs pages and controls. */
import manifest from '../../dist/custom-elements.json' with { type: 'json' };

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Declaration extends Item {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
}

const declarations = (
  manifest as unknown as { modules: readonly { declarations?: readonly Declaration[] }[] }
).modules.flatMap((module) => module.declarations ?? []);

/** Returns the declaration of an element. Throws if the manifest has none. */
export function declarationOf(tag: string): Declaration {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`the manifest has no <${tag}>`);
  return found;
}

/** Returns the names of all events. */
export const eventNames = (): readonly string[] =>
  declarations.flatMap(({ events = [], tagName }) => (tagName ? events.map(({ name }) => name) : []));

/** Returns the summary of an element, one sentence, and its description. */
export function wordsOf(tag: string): { readonly summary: string; readonly description: string } {
  const { description = '', summary = '' } = declarationOf(tag);
  return { summary, description };
}

/** Returns the values of a union of strings: `'light' | 'dark'`. `undefined` for other types. */
const optionsOf = (type: string): readonly string[] | undefined =>
  /^'[^']*'(?: \| '[^']*')+$/.test(type) ? type.split(' | ').map((value) => value.slice(1, -1)) : undefined;

/** Returns a control for each attribute of an element. */
export function controlsOf(tag: string) {
  return Object.fromEntries(
    (declarationOf(tag).attributes ?? []).map((attribute) => {
      // every optional field has it
      const type = (attribute.type?.text ?? '').replace(' | undefined', '');
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
