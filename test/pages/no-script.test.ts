/** Tests the fallback without scripts, the separate file of the letter, and the list of hashes. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { composedText, html, useSite } from './browser.js';
import { byJson, json, script } from './card.js';

const site = useSite();

async function showsFallback(page: Page): Promise<void> {
  assert.equal(await composedText(page), '');
  assert.ok(await page.getByText('De laatste dag om vooraf nee te zeggen was zondag 2 november 2025.').isVisible());
  assert.ok(await page.getByRole('link', { name: 'Zeg nee op linkedin.com' }).isVisible());
  assert.equal(await page.getByText('"schemaVersion"').isVisible(), false);
}

describe('the children are shown', () => {
  test('without JavaScript', async (t) => {
    const { page } = await site.open(t, html({ head: script(), body: byJson }), { javaScript: false });
    await showsFallback(page);
  });

  test('where the script is not found', async (t) => {
    const { page } = await site.open(t, html({ head: script('defer', 'xx'), body: byJson }));
    await showsFallback(page);
  });

  test('where the script is blocked', async (t) => {
    const { page } = await site.open(t, html({ head: script(), body: byJson }), {
      prepare: (opened) => opened.route('**/embed/*', (route) => route.abort('blockedbyclient')),
    });
    await showsFallback(page);
  });
});

describe('the file of the letter', () => {
  const letter = '<objection-letter country="DE"><p>Der Musterbrief</p></objection-letter>';
  const inCard = `<data-use-notice data-only>${json}${letter}</data-use-notice>`;
  const alone = letter.replace('<p>', `${json}<p>`);
  for (const [condition, head, body, lang] of [
    ['after the file of the elements', script('defer', 'de') + script('defer', 'letter.de'), inCard, 'de'],
    ['before the file of the elements', script('defer', 'letter.de') + script('defer', 'de'), inCard, 'de'],
    ['alone', script('defer', 'letter.de'), alone, 'de'],
    ['twice', script('defer', 'letter.de') + script('defer', 'letter.de'), alone, 'de'],
    ['with the file of another language', script('defer', 'letter.fr') + script('defer', 'letter.de'), alone, 'de'],
    ['on a page in another language', script() + script('defer', 'letter.de'), inCard, 'nl'],
  ] as const) {
    test(`works ${condition}, without console messages`, async (t) => {
      const { errors, lines, page } = await site.open(t, html({ head, body, lang }));
      await page.getByText('Brief schreiben').click();
      await page.getByLabel('Ihr Name').fill('Sam Jansen');
      await page.getByText('Mit freundlichen Grüßen').getByText('Sam Jansen').waitFor();
      assert.equal(await page.getByText('Der Musterbrief').isVisible(), false);
      assert.deepEqual([errors, lines], [[], []]);
    });
  }

  test('leaves the children of the letter visible where it does not load', async (t) => {
    const { page } = await site.open(t, html({ head: script(), body: inCard }));
    assert.ok(await page.getByText('Der Musterbrief').isVisible());
  });
});

const languagesIn = (folder: string): readonly string[] =>
  readdirSync(`src/words/${folder}`).map((file) => file.replace(/\.ts$/, ''));

test('integrity.json lists the hash of each file', () => {
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
  assert.deepEqual(Object.keys(hashes).sort(), [
    'embed.js',
    ...[
      ...languagesIn('languages').map((lang) => `embed/${lang}.js`),
      ...languagesIn('letter').map((lang) => `embed/letter.${lang}.js`),
    ].sort(),
    'frame/listen.js',
  ]);
  for (const [file, hash] of Object.entries(hashes)) {
    const digest = createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64');
    assert.equal(hash, `sha384-${digest}`);
  }
});
