/** Tests the page for frames: the sentence for when nothing can be shown, in the languages of a site. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CANNOT_BE_SHOWN, framePage } from '../../src/snippets/frame-page.js';
import { READER_WORDS } from '../../src/builder/reader-words.js';

const template = readFileSync('src/frame/index.html', 'utf8');
const sentencesOf = (page: string) => [...page.matchAll(/<p ([^>]+)>(.*?)<\/p>/g)].map(([, ...parts]) => parts);

describe('the page for frames', () => {
  it('has a different sentence in every language of the elements', () => {
    const spoken = readdirSync('src/words/languages').map((file) => file.replace(/\.ts$/, ''));
    for (const lang of spoken) assert.ok(CANNOT_BE_SHOWN[lang], lang);
    const all = Object.values(CANNOT_BE_SHOWN);
    assert.equal(new Set(all).size, all.length);
  });

  it('has the writing direction of each language', () => {
    for (const { dir, lang } of READER_WORDS) {
      const [[attributes] = []] = sentencesOf(framePage(template, [lang]));
      assert.equal(attributes?.includes('dir="rtl"'), dir === 'rtl', lang);
    }
  });

  it('shows the sentence in the default languages, or in the given ones', () => {
    const page = framePage(template, ['nl', 'ar']);
    assert.deepEqual(sentencesOf(page), [
      ['lang="nl"', CANNOT_BE_SHOWN['nl']],
      ['lang="ar" dir="rtl"', CANNOT_BE_SHOWN['ar']],
    ]);
    assert.match(page, / data-languages="nl ar"/);
    assert.deepEqual(sentencesOf(framePage(page, ['en', 'pl'], ['en'])), [
      ['lang="en"', CANNOT_BE_SHOWN['en']],
      ['lang="pl" hidden', CANNOT_BE_SHOWN['pl']],
    ]);
  });
});
