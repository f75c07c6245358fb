/** `dist/llms.txt` (llmstxt.org): an index of the documentation for language models, with the notice in short. */

/** The files of the package that document it, as seen from `dist/`. */
const DOCUMENTS = [
  ['../README.md', 'what it is, the smallest snippet, all attributes by name'],
  ['../REFERENCE.md', 'elements, notices, forms to paste, command line, npm entry points and their exports'],
  ['../ACCESSIBILITY.md', 'decisions, tests, WCAG 2.2 and EN 301 549'],
  ['schema.json', 'the JSON Schema of a notice'],
  ['custom-elements.json', 'the custom elements manifest'],
];

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

/** Returns the text of the file. */
export const llmsText = ({ description, schema }) =>
  `# opt-out-elements

> ${description}

## Documentation

${DOCUMENTS.map(([path, about]) => `- [${path.replace('../', '')}](${path}): ${about}`).join('\n')}

## The notice

One JSON document. A question mark marks an optional field. Texts are plain text in a map by language. Days are
\`YYYY-MM-DD\`. Every claim names its sources by \`sourceRefs\`, the ids of \`sources\`.
\`npx opt-out-elements check FILE\` lists the problems to fix.

\`\`\`
${fields(schema, 2).join('\n')}
\`\`\`
`;
