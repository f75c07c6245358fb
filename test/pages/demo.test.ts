/** The demonstration pages as readers meet them: on a phone, on paper, without JavaScript, with a screen reader. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { composedText, drawn, read, useSite, type Options, type Scope, type Visit } from './browser.js';
import { setIn } from './fonts.js';

if (!existsSync('dist/demo')) execFileSync(process.execPath, ['tools/build.js', '--fast'], { stdio: 'inherit' });

/** Every element of the library, but the one that only hands on its notice. */
const ELEMENTS =
  'data-use-notice:not([data-only]), deadline-banner, opt-out-stepper, data-category-list, authority-positions';
/** What is true on the day of reading only. */
const RELATIVE = /nog \d+ dag|morgen is|vandaag is|days? left|tomorrow is|today is/i;

const site = useSite();

async function open(scope: Scope, name: string, options: Options = {}): Promise<Visit> {
  const now = options.now ?? '2025-10-25';
  const visit = await site.open(scope, `/demo/${name}.html?now=${now}`, options);
  if (options.javaScript ?? true) {
    await setIn(visit.page, 'Liberation Serif');
    await drawn(visit.page, ELEMENTS);
  }
  return visit;
}

const unfold = (page: Page): Promise<unknown> =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

/** A picture of the whole page in the folder that `SHOTS` names, among the system's temporary ones. */
async function shoot(page: Page, name: string): Promise<void> {
  const { SHOTS } = process.env;
  if (!SHOTS) return;
  const folder = join(tmpdir(), SHOTS);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

for (const name of ['article', 'regulator']) {
  describe(name, () => {
    for (const width of [320, 360, 1280]) {
      test(`${String(width)} px wide: nothing sticks out, nothing is said in the console`, async (t) => {
        const { errors, lines, page } = await open(t, name, { width });
        const sticksOut = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await shoot(page, `${name}-${String(width)}`);
        assert.ok((await sticksOut()) <= 0);
        await unfold(page);
        await shoot(page, `${name}-${String(width)}-unfolded`);
        assert.ok((await sticksOut()) <= 0);
        assert.deepEqual(errors, []);
        assert.deepEqual(lines, []);
      });
    }

    test('on paper: all unfolded, nothing relative, links with their addresses', async (t) => {
      for (const now of ['2025-10-25', '2025-11-01', '2025-11-02']) {
        const { page } = await open(t, name, { now });
        // how many steps are ticked off, and which day it is, is nothing for paper
        const folded = () =>
          page
            .locator('details:not([open]) :is(p:not(.progress), li:not(.today))')
            .evaluateAll((all) => all.map((one) => one.checkVisibility()));
        assert.match(await composedText(page, ELEMENTS), RELATIVE);
        assert.ok((await folded()).every((visible) => !visible));

        await page.emulateMedia({ media: 'print' });
        assert.doesNotMatch(await composedText(page, ELEMENTS), RELATIVE);
        assert.ok((await folded()).length > 20);
        assert.ok((await folded()).every(Boolean));
        const links = await page.locator('[part=base] a[href]').evaluateAll((all) =>
          all
            .filter((link) => !link.closest('.sources, .calendar'))
            .map((link) => ({
              href: link.getAttribute('href') ?? '',
              after: getComputedStyle(link, '::after').content,
            })),
        );
        assert.ok(links.length > 3);
        for (const { after, href } of links) assert.ok(after.includes(`(${href})`) || after.includes(href), after);
        await shoot(page, `${name}-print-${now}`);
      }
    });

    test('with forced colours: the same words, and buttons keep their edge', async (t) => {
      const { page } = await open(t, name);
      const { page: forced } = await open(t, name, { forcedColors: 'active' });
      await shoot(forced, `${name}-forced-colors`);
      assert.equal(await composedText(forced, ELEMENTS), await composedText(page, ELEMENTS));
      const looks = await forced.locator('.action').evaluateAll((all) =>
        all.map((link) => {
          const probe = link.ownerDocument.createElement('i');
          probe.style.cssText = 'color: LinkText; background: Canvas';
          document.body.append(probe);
          const { backgroundColor, borderTopColor, borderTopWidth, color } = getComputedStyle(link);
          const expected = getComputedStyle(probe);
          return (
            color === expected.color &&
            borderTopColor === expected.color &&
            borderTopWidth !== '0px' &&
            backgroundColor === expected.backgroundColor
          );
        }),
      );
      assert.ok(looks.length > 0 && looks.every(Boolean));
    });

    for (const [colorScheme, now] of [
      ['light', '2025-10-25'],
      ['dark', '2026-11-21'],
    ] as const) {
      test(`axe finds nothing, ${colorScheme}, on ${now}`, async (t) => {
        const { page } = await open(t, name, { colorScheme, now });
        await unfold(page);
        await shoot(page, `${name}-${colorScheme}-${now}`);
        await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
          const { passes, violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
          const inShadow = passes.flatMap(({ nodes }) => nodes).filter(({ target }) => Array.isArray(target[0]));
          return {
            looked: inShadow.length,
            violations: violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
            ),
          };
        });
        assert.ok(found.looked > 100, 'it looks into the elements');
        assert.deepEqual(found.violations, []);
      });
    }
  });
}

describe('the card of the article on a phone', () => {
  const SCREEN = 740;
  for (const now of ['2025-10-25', '2025-11-02', '2026-11-21']) {
    test(`is at most three screens long on ${now}`, async (t) => {
      const { page } = await open(t, 'article', { now, width: 360, height: SCREEN });
      const { height } = (await page.locator('data-use-notice').boundingBox())!;
      assert.ok(height <= 3 * SCREEN, `${String(height)} px`);
      assert.ok((await read(page)).items.length > 50, 'with all that it folds away');
    });

    test(`says on the first screen what, when and where, on ${now}`, async (t) => {
      const { page } = await open(t, 'article', { now, width: 360, height: SCREEN });
      const card = (await page.locator('data-use-notice').boundingBox())!;
      for (const part of ['#title', '.lead', '.action']) {
        const { height, y } = (await page.locator(`data-use-notice ${part}`).boundingBox())!;
        assert.ok(y + height - card.y <= SCREEN, `${part}: ${String(y + height - card.y)} px`);
      }
    });
  }
});

describe('without JavaScript', () => {
  test('article: the dates and the link', async (t) => {
    const { page } = await open(t, 'article', { javaScript: false });
    await shoot(page, 'article-no-script');
    const text = await page.locator('data-use-notice').innerText();
    for (const part of ['LinkedIn', 'maandag 3 november 2025', 'zondag 2 november 2025'])
      assert.ok(text.includes(part), part);
    assert.doesNotMatch(text, RELATIVE);
    const link = page.getByRole('link', { name: 'Zeg nee op linkedin.com' });
    assert.ok(await link.isVisible());
    assert.match((await link.getAttribute('href'))!, /^https:\/\/www\.linkedin\.com\//);
  });

  test('regulator: all of it, and no JSON', async (t) => {
    const { page } = await open(t, 'regulator', { javaScript: false });
    await shoot(page, 'regulator-no-script');
    const text = await page.locator('main').innerText();
    for (const part of [
      'Monday 3 November 2025',
      'Sunday 2 November 2025',
      'Sunday 28 February 2027',
      'biometric data',
    ]) {
      assert.ok(text.includes(part), part);
    }
    assert.doesNotMatch(text, RELATIVE);
    assert.doesNotMatch(text, /schemaVersion/);
    assert.ok(await page.getByRole('link', { name: 'Say no on linkedin.com' }).first().isVisible());
  });
});
