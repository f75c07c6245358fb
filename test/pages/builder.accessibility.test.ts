/** Tests the accessibility of the builder: keyboard, focus, axe, reflow and target size. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useSite, type Options, type Scope, type Visit } from './browser.js';
import { violationsInPage } from './builder.axe.js';
import { begin, field, inOnePage, paste, ready, resize, status, writeInShort } from './builder.js';

const site = useSite();
const open = (scope: Scope, options: Options = {}): Promise<Visit> =>
  site.open(scope, '/builder/', { lang: 'nl-NL', ...options });

describe('with the keyboard alone', () => {
  test('an item is added, moved, removed and restored, and the focus follows', async (t) => {
    const { page } = await open(t);
    await ready(page);
    const key = (name: string) => page.keyboard.press(name);
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim(),
      );
    await page.getByRole('button', { name: 'Voeg toe: manier om nee te zeggen' }).focus();
    await key('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-routes[3].type');
    const item = (number: number) => page.locator(`[id="field-routes[${String(number - 1)}]"]`);
    const button = (number: number, act: string) =>
      item(number).getByRole('button', { name: `${act}: in de instellingen`, exact: true });
    await button(4, 'Omhoog').focus();
    await key('Enter');
    assert.equal(await status(page), 'in de instellingen is nu nummer 3 van 4.');
    assert.equal(await focused(), 'Omhoog: in de instellingen');
    assert.ok(await button(3, 'Omhoog').evaluate((one) => one === document.activeElement));
    await button(3, 'Verwijder').focus();
    await key('Enter');
    assert.match((await status(page)) ?? '', /^Verwijderd/);
    assert.equal(await focused(), 'Maak ongedaan');
    await key('Enter');
    assert.match((await status(page)) ?? '', /^Teruggezet/);
    assert.equal(await button(3, 'Verwijder').count(), 1);
  });

  for (const width of [320, 1280]) {
    test(`the focus is never hidden by the steps or by the status line, at ${String(width)} px`, async (t) => {
      const { page } = await open(t, { width });
      // makes the status line visible
      await ready(page);
      const hidden: string[] = [];
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let times = 0; times < 60; times++) {
          await page.keyboard.press(key);
          const found = await page.evaluate(hiddenFocus);
          if (found) hidden.push(`${key}: ${found}`);
        }
      }
      assert.deepEqual(hidden, []);
    });
  }
});

/** Runs in the page: returns the focused element if it is completely hidden. */
function hiddenFocus(): string | undefined {
  const one = document.activeElement;
  if (!one || one === document.body) return undefined;
  const whole = one.closest('label') ?? one;
  const box = whole.getBoundingClientRect();
  const isSeen = [0.1, 0.5, 0.9].some((x) =>
    [0.1, 0.5, 0.9].some((y) => {
      const at = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return at && (whole.contains(at) || at.contains(whole));
    }),
  );
  return isSeen ? undefined : one.outerHTML.slice(0, 120);
}

/** Runs in the page: returns the targets that are smaller than 24 by 24 px. */
const smallTargets = (): readonly string[] =>
  [...document.querySelectorAll('embed-builder :is(button, summary, select, label:has(input), input, textarea)')]
    // inert parts have no targets
    .filter((one) => !one.closest('[inert]'))
    .map((one) => ({
      box: (one.closest('label') ?? one).getBoundingClientRect(),
      html: one.outerHTML.slice(0, 120),
    }))
    .filter(({ box }) => box.height > 0 && (box.height < 24 || box.width < 24))
    .map(({ html }) => html);

/** Starts a single banner on the first screen. */
const beginBanner = (page: Page) => page.getByRole('button', { name: 'Maak een banner', exact: true }).click();

describe('axe, reflow and target size', () => {
  /** All states share a page: axe is much faster when it is not new to the browser. */
  const start = inOnePage(site, { lang: 'nl-NL', width: 320 });
  const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'the first screen': () => Promise.resolve(),
    'the start options above a form': async (page) => {
      await begin(page);
      await page.locator('summary', { hasText: 'Begin of open een andere mededeling' }).click();
    },
    'an empty banner': beginBanner,
    'a filled banner': async (page) => {
      await beginBanner(page);
      await field(page, 'Naam van het platform').fill('LinkedIn');
      await field(page, 'Eerste dag van het gebruik').fill('3 november 2025');
      await field(page, 'Wie het publiceerde').fill('Security.NL');
      await field(page, 'Wie het publiceerde').blur();
      await page.getByLabel('Het fragment', { exact: true }).waitFor();
    },
    'an empty whole notice': begin,
    'a filled whole notice': ready,
    'two sources, with the steps of each': async (page) => {
      const editor = await writeInShort(page);
      const sources = await editor.part('Bronnen');
      await editor.type(await editor.add(sources, 'bron'), 'Wie het publiceerde', 'DutchCowboys');
      const steps = sources.getByRole('group', { name: 'Welke bron zegt wat?' });
      await editor.tick(steps.getByRole('group', { name: 'Hoe je nee zegt' }), 'DutchCowboys');
    },
    'a whole notice with everything unfolded': async (page) => {
      await ready(page);
      // unfolded parts may contain more folds
      for (let times = 0; times < 4; times++) {
        await page.locator('embed-builder .form').evaluate(async (form) => {
          for (const details of form.querySelectorAll('details')) details.open = true;
          await new Promise((resolve) => setTimeout(resolve, 100));
        });
      }
    },
    'a notice with problems': async (page) => {
      await ready(page);
      await page.getByLabel('Adres van het platform').fill('http://example.com');
      await page.getByRole('button', { name: /^Verwijder: DutchCowboys/ }).click();
    },
    'two groups': async (page) => {
      const editor = await writeInShort(page);
      await editor.add(await editor.part('Wanneer'), 'groep voor wie iets anders geldt');
    },
    'a request for the file of a snippet': (page) =>
      paste(page, '<data-use-notice src="/notices/other.json"></data-use-notice>'),
  };
  for (const [state, reach] of Object.entries(states)) {
    test(`nothing overflows, targets are at least 24 by 24 px, and axe finds no violations: ${state}`, async () => {
      const { page } = await start();
      await resize(page, 320);
      await reach(page);
      for (const width of [320, 1600]) {
        await resize(page, width);
        const where = `at ${String(width)} px`;
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, where);
        assert.deepEqual(await page.evaluate(smallTargets), [], where);
      }
      await resize(page, 1280);
      // a viewport as tall as the form, so that sticky parts cover nothing
      await resize(page, 1280, await page.evaluate(() => document.documentElement.scrollHeight));
      assert.deepEqual(await violationsInPage(page), []);
    });
  }

  test('the dark scheme changes only colours: no style or script of the builder asks for the scheme', () => {
    for (const file of ['builder.css', 'builder.js', 'index.html']) {
      // `light-dark()` and the colours of the system follow the scheme without a question, and are colours
      assert.doesNotMatch(readFileSync(`dist/builder/${file}`, 'utf8'), /prefers-color-scheme|matchMedia/, file);
    }
  });
});
