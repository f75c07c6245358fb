/**
 * Writes what is derived from the custom elements manifest for those who take the package in: the types of frameworks
 * (`dist/types`), and `dist/llms.txt`.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { elementTypes } from './reference.js';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

cpSync('tools/types', 'dist/types', { recursive: true });
writeFileSync('dist/types/elements.d.ts', elementTypes(manifest));
