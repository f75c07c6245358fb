/** Tests that no short word and no label is broken, in any of several fonts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { brokenWords } from './broken-words.js';
import { ALL_TESTS, type Scope } from './browser.js';
import { rendered, forEachEngine, until } from './engines.js';
import { FAMILIES, setIn } from './fonts.js';
import { setStyle } from './page-style.js';

/** Runs in the page: opens or closes all folds, and returns their number. */
function fold(open: string): number {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
  const all = inside(document).filter((one): one is HTMLDetailsElement => one instanceof HTMLDetailsElement);
  for (const details of all) details.open = open === 'open';
  return all.length;
}

const article = readFileSync('dist/demo/article.html', 'utf8');
const inEnglish = article.replace('<html lang="nl">', '<html lang="en">').replace('embed/nl.js', 'embed/en.js');

forEachEngine((site) => {
  async function open(scope: Scope, name: string): Promise<Page> {
    site.put('/demo/article-en.html', inEnglish);
    const { page } = await site.open(scope, `/demo/${name}.html`, { width: 360 });
    await rendered(page, 'data-use-notice:not([data-only]), objection-letter');
    return page;
  }

  const layouts: readonly (readonly [name: string, width: number, css: string])[] = [
    ['on a phone', 360, ''],
    ['on a desktop', 1280, ''],
    ['in a narrow column', 240, ''],
    ['on a phone, with text of 200 %', 390, 'html { font-size: 200%; }'],
    [
      'on a phone, with the text spacing of WCAG 1.4.12',
      360,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
    ],
  ];
  for (const name of ['article', 'article-en', 'letter']) {
    describe(`no short word of the page ${name} is broken`, () => {
      let opened: Promise<Page> | undefined;
      for (const [layout, width, css] of layouts) {
        test(layout, async () => {
          // a browser takes long to load six font families
          const page = await (opened ??= open(ALL_TESTS, name));
          await page.setViewport({ width, height: 740 });
          await setStyle(page, 'layout', css);
          const broken: string[] = [];
          for (const state of ['closed', 'open']) {
            assert.ok((await page.evaluate(fold, state)) > 0);
            if (name === 'letter' && state === 'open')
              await until(page, () =>
                Boolean(document.querySelector('objection-letter')?.shadowRoot?.querySelector('select')),
              );
            for (const family of FAMILIES) {
              await setIn(page, family);
              for (const word of await page.evaluate(brokenWords)) broken.push(`${family}, ${state}: ${word}`);
            }
          }
          assert.deepEqual(broken, []);
        });
      }
    });
  }

  test('the test detects a broken label', async (t) => {
    const page = await open(t, 'article');
    await setIn(page, 'Noto Serif');
    await page.evaluate(() => {
      const card = document.querySelector('data-use-notice')!.shadowRoot!;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.menu span { flex: 0 1 2em !important; overflow-wrap: anywhere; }');
      card.querySelector('opt-out-stepper')!.shadowRoot!.adoptedStyleSheets.push(sheet);
    });
    const broken = await page.evaluate(brokenWords);
    assert.ok(broken.length > 0);
    assert.match(broken[0]!, /^\p{L}+ \(\d+ px\) in opt-out-stepper ol span$/u);
  });
});
