/**
 * Runs all test files of this folder in one process, so that they share the browsers and load the drivers once. `npx tsx
 * --test FILE` runs one of them alone.
 */
import { readdirSync } from 'node:fs';
import { describe } from 'node:test';

const named = process.argv.slice(2);
for (const file of readdirSync(import.meta.dirname).filter((one) => one.endsWith('.test.ts')))
  if (!named.length || named.includes(file)) describe(file, () => import(`./${file}`));
