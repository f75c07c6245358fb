/** The Markdown files of the project: their generated parts are fresh, their links lead somewhere, README.md is short. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { generated } from '../../tools/readme.js';

/** The number of words that a developer reads in two minutes, the time in which they decide. */
const WORDS_OF_README = 1100;

const FOLDERS = ['.', '.github', '.github/ISSUE_TEMPLATE', 'src/words', 'test/systems', 'test/bench'];
const DOCUMENTS = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
);

/** The ids that GitHub gives to the headings of a file. */
function anchorsOf(file: string): Set<string> {
  const headings = readFileSync(file, 'utf8')
    .replaceAll(/^```.*?^```$/gms, '')
    .matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** The addresses of the links and pictures of a file, without those of other hosts. */
function linksOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replaceAll(/^```.*?^```$|`[^`\n]+`/gms, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((address) => !/^[a-z]+:/.test(address));
}

describe('the documents', async () => {
  const made = await generated();
  for (const file of ['README.md', 'REFERENCE.md'] as const) {
    test(`${file} holds what the build says`, () => {
      assert.equal(readFileSync(file, 'utf8'), made[file], 'stale: npm run build && npm run readme');
    });
  }

  for (const file of DOCUMENTS) {
    test(`the links of ${file} lead to files and headings that exist`, () => {
      for (const address of linksOf(file)) {
        const [path = '', anchor] = address.split('#');
        const target = path ? join(dirname(file), path) : file;
        assert.ok(existsSync(target), address);
        if (anchor) assert.ok(anchorsOf(target).has(anchor), address);
      }
    });
  }

  test('README.md is read in two minutes', () => {
    const words = readFileSync('README.md', 'utf8').split(/\s+/).filter(Boolean).length;
    assert.ok(words <= WORDS_OF_README, `${String(words)} words`);
  });
});
