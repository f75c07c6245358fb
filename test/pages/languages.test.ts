/**
 * Tests the card in every language with long words: on a phone, in a narrow column, and with text of 200 %. Nothing
 * overflows, and no short word or label is broken.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { READER_WORDS } from '../../src/builder/reader-words.js';
import { scriptTag } from '../../src/snippets/snippets.js';
import { SAMPLE_TEXTS } from '../../stories/languages/index.js';
import { samplesIn } from '../../stories/languages/notices.js';
import { brokenWords } from './broken-words.js';
import { rendered, forEachEngine } from './engines.js';
import { fontFacesOfEurope, fontsLoaded } from './fonts.js';

/** The languages, each with its direction and sample notices. */
const languages = SAMPLE_TEXTS.map((texts) => {
  const { dir } = READER_WORDS.find(({ lang }) => lang === texts.lang)!;
  return { dir, lang: texts.lang, notices: samplesIn(texts) };
});

const FAMILY = 'Noto Sans';
const faces = `${fontFacesOfEurope(FAMILY)}
body { margin: 0; }
* { font-family: '${FAMILY}'; --opt-out-font: '${FAMILY}'; --opt-out-heading-font: '${FAMILY}'; }`;

const LAYOUTS: readonly (readonly [layout: string, width: number, css: string])[] = [
  ['on a phone of 320 px', 320, ''],
  ['in a column of 240 px', 240, ''],
  ['with text of 200 %', 640, 'html { font-size: 200%; }'],
];

/** Returns a page with a card for each sample notice. */
const pageIn = ({ dir, lang, notices }: (typeof languages)[number]): string => `<!doctype html>
  <html lang="${lang}" dir="${dir}"><head><meta charset="utf-8" /><title>${lang}</title>
  <meta name="viewport" content="width=device-width" /><link rel="icon" href="data:," />
  <link rel="stylesheet" href="/fonts.css" /><style></style>${scriptTag({ src: `/embed/${lang}.js` })}</head><body>
  ${notices
    .map(
      ({ notice }) =>
        `<data-use-notice><script type="application/json">${JSON.stringify(notice)}</script><p>…</p></data-use-notice>`,
    )
    .join('\n')}</body></html>`;

/** Runs in the page: unfolds everything, and returns the number of folds. */
function unfold(): number {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
  const folds = inside(document).filter((one): one is HTMLDetailsElement => one instanceof HTMLDetailsElement);
  for (const one of folds) one.open = true;
  return folds.length;
}

/** Runs in the page: finds elements that overflow the viewport or themselves. */
function overflowing(): string[] {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
  const { clientWidth } = document.documentElement;
  return inside(document.body)
    .filter((one) => one.checkVisibility() && !one.matches('svg *'))
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return left < -0.5 || right > clientWidth + 0.5 || one.scrollWidth > Math.max(one.clientWidth, width + 1);
    })
    .map((one) => `${one.localName}: ${one.textContent.trim().slice(0, 60)}`);
}

forEachEngine((site) => {
  test('every language with an embed file is tested', () => {
    const embedFiles = readdirSync('dist/embed').filter((file) => /^[a-z]+\.js$/.test(file));
    assert.deepEqual(languages.map(({ lang }) => `${lang}.js`).toSorted(), embedFiles.toSorted());
  });

  for (const language of languages) {
    test(`the cards in ${language.lang} fit, and break no short word`, async (t) => {
      site.put('/fonts.css', faces, { 'content-type': 'text/css' });
      const { errors, lines, page } = await site.open(t, pageIn(language), { now: '2026-02-10', width: 320 });
      await rendered(page, 'data-use-notice');
      await fontsLoaded(page);
      assert.ok((await page.evaluate(unfold)) > 0);
      for (const [layout, width, css] of LAYOUTS) {
        await page.setViewport({ width, height: 800 });
        await page.evaluate((text) => {
          document.querySelector('style')!.textContent = text;
        }, css);
        assert.deepEqual(
          { broken: await page.evaluate(brokenWords), out: await page.evaluate(overflowing) },
          { broken: [], out: [] },
          layout,
        );
      }
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('data-use-notice')].map(({ shadowRoot }) => {
          const base = shadowRoot!.querySelector<HTMLElement>('[part=base]')!;
          return [base.lang, getComputedStyle(base).direction];
        }),
      );
      assert.deepEqual(
        { errors, lines, shown },
        { errors: [], lines: [], shown: shown.map(() => [language.lang, language.dir]) },
      );
      assert.equal(shown.length, language.notices.length);
    });
  }
});
