/** Lists what is left to write of what `npm run new` made: it marks each place with a comment or a text. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

// in two parts, so that this file does not contain it
const MARK = ['TODO', '(new)'].join('');

/** The text files below a folder, without packages and the tests of `npm run new` itself. */
const inFolder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return /\/node_modules$|^test\/tools$/.test(path) ? [] : inFolder(path);
    return /\.(?:ts|mdx?|txt)$/.test(path) ? [path] : [];
  });

it(`nothing is marked with ${MARK}`, () => {
  const files = ['README.md', 'REFERENCE.md', 'ACCESSIBILITY.md', ...['src', 'stories', 'test'].flatMap(inFolder)];
  assert.ok(files.length > 300);
  const left = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.includes(MARK) ? `${file}:${String(index + 1)} ${line.trim()}` : [])),
  );
  assert.deepEqual(left, []);
});
