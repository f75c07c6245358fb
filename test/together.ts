/**
 * Runs the test files that it is given in one process. Most files take less time than starting Node and loading the
 * sources, and a fixture that several files import is made once.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);
