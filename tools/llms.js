/**
 * `dist/llms.txt`: the short documentation for a language model, or for somebody in a hurry. Made of README.md, the
 * manifest and the schema.
 */
import { reference } from './reference.js';

/** Sections of README.md, in this order. A missing section is an error. */
const SECTIONS = ['The elements', 'Files', 'From npm', 'On a server', 'Events', 'Strict pages', 'Looks'];

/** The parts of a text by their headings of the second level; the part before the first has the name ''. */
const sectionsOf = (text) =>
  new Map(
    text.split(/^## /m).map((part, index) => {
      const [title, ...lines] = part.split('\n');
      return index ? [title, lines.join('\n').trim()] : ['', part.trim()];
    }),
  );

/** A value of the schema in a few words: `{ name, url? }`, `[…]`, `"settings" | "form"`. */
function shape(schema, depth) {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return [...new Set(either.map((one) => shape(one, depth)))].join(' | ');
  if (schema.type === 'array') return `[${shape(schema.items, depth)}, …]`;
  if (schema.additionalProperties?.type) return `{ <language>: ${shape(schema.additionalProperties, depth)} }`;
  if (!schema.properties) return schema.type ?? 'text';
  return depth ? `{ ${fields(schema, depth - 1).join(', ')} }` : '{ … }';
}

const fields = ({ properties, required = [] }, depth) =>
  Object.entries(properties).map(
    ([name, value]) => `${name}${required.includes(name) ? '' : '?'}: ${shape(value, depth)}`,
  );

/** The text of the file. */
export function llmsText({ description, manifest, readme, schema }) {
  const sections = sectionsOf(readme.replace(/<!-- .* -->\n+/g, ''));
  const section = (title) => {
    if (!sections.has(title)) throw new Error(`README.md has no section "${title}"`);
    return `## ${title}\n\n${sections.get(title)}`;
  };
  return `${[
    sections.get('').replace(/^# .*\n+/, `# opt-out-elements\n\n> ${description}\n\n`),
    ...SECTIONS.map(section),
    '## The notice',
    'One JSON document. A question mark: may be left out. Texts are plain text in a map by language. Days are `YYYY-MM-DD`. Every claim names its sources by `sourceRefs`, the ids of `sources`. `npx opt-out-elements check FILE` says what to fix; `dist/schema.json` is the JSON Schema.',
    ...[['```', ...fields(schema, 2), '```'].join('\n')],
    '## Reference',
    reference(manifest, 3),
  ].join('\n\n')}\n`;
}
