/**
 * Writes the files of the package that derive from the custom elements manifest: the types for frameworks
 * (`dist/types`), and `dist/llms.txt`.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { llmsText } from './llms.js';
import { elementTypes } from './reference.js';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('dist/custom-elements.json');

cpSync('tools/types', 'dist/types', { recursive: true });
writeFileSync('dist/types/elements.d.ts', elementTypes(manifest));
writeFileSync(
  'dist/llms.txt',
  llmsText({ description: json('package.json').description, schema: json('dist/schema.json') }),
);
