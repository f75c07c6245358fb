/** Tests the controls of the builder's preview: days, widths and views, with mouse and keyboard. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { linkedin } from '../../stories/notices.js';
import { composedText, rendered, useSite, type Options, type Scope, type Visit } from './browser.js';
import { violations } from './builder.axe.js';
import { CARD, choose, inOnePage, resize } from './builder.js';

const site = useSite();
const start = inOnePage(site, { lang: 'en-GB' });

interface Preview extends Visit {
  readonly panel: Locator;
  readonly slider: Locator;
  readonly today: Locator;
}

/** Opens a notice in a page of its own, in the English builder. */
const openWith = async (t: Scope, options: Options, notice: object = linkedin): Promise<Preview> =>
  show(await site.open(t, '/builder/', { lang: 'en-GB', ...options }), notice);

/** Opens a notice in the English builder on 25 October 2025. Its last day is 2 November. */
const open = async (notice: object = linkedin): Promise<Preview> => show(await start(), notice);

async function show(visit: Visit, notice: object): Promise<Preview> {
  const { page } = visit;
  await choose(page, notice);
  const panel = page.getByRole('region', { name: 'Preview' });
  await panel.getByLabel('Language', { exact: true }).selectOption('en');
  await rendered(page, CARD);
  return {
    ...visit,
    panel,
    slider: panel.getByRole('slider', { name: 'Day' }),
    today: panel.getByRole('button', { name: 'Today' }),
  };
}

const valueText = (slider: Locator): Promise<string | null> => slider.getAttribute('aria-valuetext');

/** Waits until the slider shows this day. */
async function waitForDay(panel: Locator, slider: Locator, text: string): Promise<void> {
  await panel.locator('.day-slider').getByText(text, { exact: true }).waitFor();
  assert.equal(await valueText(slider), text);
}

/** The layout width of the preview, and how far it overflows its column. */
const stage = (page: Page): Promise<{ width: number; out: number }> =>
  page.locator('embed-builder :is(.stage, iframe)').evaluate((one) => {
    const column = one.parentElement!;
    const visibleWidth = one.getBoundingClientRect().width;
    return {
      width: (one as HTMLElement).offsetWidth,
      out: Math.max(0, column.scrollWidth - column.clientWidth, Math.floor(visibleWidth - column.clientWidth)),
    };
  });

const DAYS = [
  'A month before – Friday 3 October 2025',
  'Today – Saturday 25 October 2025',
  'The day before – Saturday 1 November 2025',
  'The last day – Sunday 2 November 2025',
  'The day after – Monday 3 November 2025',
  'A year later – Monday 2 November 2026',
];

describe('the day slider', () => {
  const [audience] = linkedin.audiences;
  const [announced] = audience!.plan;
  /** Returns the notice with a plan of one entry. */
  const planned = (entry: object = {}) => ({
    ...linkedin,
    audiences: [{ ...audience!, plan: [{ ...announced!, ...entry }] }],
  });

  test('moves to each day with the arrow keys, and the button “Today” returns to today', async () => {
    const { errors, lines, page, panel, slider, today } = await open(planned());
    assert.equal(await valueText(slider), DAYS[1]);
    await slider.focus();
    await page.keyboard.press('Home');
    for (const day of DAYS) {
      await waitForDay(panel, slider, day);
      await page.keyboard.press('ArrowRight');
    }
    await waitForDay(panel, slider, DAYS.at(-1)!);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await waitForDay(panel, slider, DAYS[3]!);
    await page.waitForFunction(
      (card) =>
        document
          .querySelector(card)!
          .shadowRoot!.querySelector('deadline-banner')!
          .shadowRoot!.textContent.includes('Today is the last day'),
      CARD,
    );

    // the button is next in the tab order
    await page.keyboard.press('Tab');
    assert.ok(await today.evaluate((button) => button === document.activeElement));
    await page.keyboard.press('Enter');
    await waitForDay(panel, slider, DAYS[1]!);
    assert.ok(await today.evaluate((button) => button === document.activeElement));
    assert.equal(await today.getAttribute('aria-disabled'), 'true');
    await rendered(page, CARD);
    assert.match(await composedText(page, CARD), /8 days left/);
    assert.deepEqual([errors, lines], [[], []]);
  });

  test('keeps the chosen moment when the plan changes, even if the plan has no day for a while', async () => {
    const { page, panel, slider } = await open(planned({ lastDay: undefined }));
    await slider.fill('3');
    await waitForDay(panel, slider, DAYS[3]!);
    const start = page.getByLabel('First day of use', { exact: true });
    const type = async (day: string) => {
      await start.fill(day);
      await start.blur();
    };
    await type('10 November 2025');
    await waitForDay(panel, slider, 'The last day – Sunday 9 November 2025');
    await type('');
    await slider.waitFor({ state: 'detached' });
    await type('3 November 2025');
    await waitForDay(panel, slider, DAYS[3]!);
  });

  test('names a day that is also today as both, and is absent for a plan without days', async (t) => {
    const { slider } = await openWith(t, { now: '2025-11-02' }, planned());
    assert.equal(await valueText(slider), 'Today · The last day – Sunday 2 November 2025');
    assert.equal(await slider.getAttribute('max'), '4');
    const without = await open(planned({ state: 'started', start: 'unknown', lastDay: undefined }));
    assert.equal(await without.slider.count(), 0);
    assert.equal(await without.today.count(), 0);
  });
});

describe('the preview', () => {
  for (const [view, expected] of [
    ['light', /8 days left/],
    ['dark', /8 days left/],
    ['forced colours', /8 days left/],
    ['right to left', /8 days left/],
    ['print', /Sunday 2 November 2025/],
    ['without JavaScript', /Sunday 2 November 2025/],
    ['e-mail', /Sunday 2 November 2025/],
  ] as const) {
    test(`fits its column in each width: ${view}`, async () => {
      const { errors, page, panel } = await open();
      await panel.getByLabel('View', { exact: true }).selectOption({ label: view });
      for (const [name, width, percent] of [
        ['Phone', 320, undefined],
        ['Article', 600, /^600 px wide, shown at [78]\d%$/],
        ['Wide', 900, /^900 px wide, shown at 5\d%$/],
      ] as const) {
        await panel.getByRole('radio', { name, exact: true }).check();
        const scale = panel.getByText(/shown at/);
        if (percent) await scale.filter({ hasText: percent }).waitFor();
        else assert.equal(await scale.count(), 0);
        assert.deepEqual(await stage(page), { width, out: 0 });
        if (await page.locator(CARD).count()) {
          await rendered(page, CARD);
          assert.match(await composedText(page, CARD), expected);
        } else {
          await page.frameLocator('embed-builder iframe').getByText(expected).first().waitFor();
        }
      }
      assert.deepEqual(errors, []);
    });
  }

  test('returns from the printed view to the screen view', async () => {
    const { page, panel } = await open();
    const leaf = () =>
      page
        .locator(`${CARD} >> deadline-banner >> [part=leaf]`)
        .first()
        .evaluate((one) => getComputedStyle(one.firstElementChild!).backgroundColor);
    const before = await leaf();
    await panel.getByLabel('View', { exact: true }).selectOption({ label: 'print' });
    await page.locator('.stage.print').waitFor();
    await panel.getByLabel('View', { exact: true }).selectOption({ label: 'light' });
    await rendered(page, CARD);
    assert.equal(await leaf(), before);
    assert.match(await composedText(page, CARD), /8 days left/);
  });

  test('shows mail and print on white in a dark browser too, and mail in Arial', async (t) => {
    const { page, panel } = await openWith(t, { colorScheme: 'dark' });
    await panel.getByLabel('View', { exact: true }).selectOption({ label: 'e-mail' });
    const heading = page.frameLocator('embed-builder iframe').getByRole('heading').first();
    const [font, background] = await heading.evaluate((one) => [
      getComputedStyle(one).fontFamily,
      getComputedStyle(document.body).backgroundColor,
    ]);
    assert.match(font, /^Arial/);
    assert.equal(background, 'rgb(255, 255, 255)');
    await panel.getByLabel('View', { exact: true }).selectOption({ label: 'print' });
    assert.equal(
      await page.locator('.stage').evaluate((one) => getComputedStyle(one).backgroundColor),
      'rgb(255, 255, 255)',
    );
  });

  test('starts at the right in the right-to-left view, with the full stops at the end of the sentences', async () => {
    const { page, panel } = await open();
    await panel.getByLabel('View', { exact: true }).selectOption({ label: 'right to left' });
    await panel.getByText('Only the layout is mirrored.').waitFor();
    await page.waitForFunction((card) => {
      const part = document.querySelector(card)?.shadowRoot?.querySelector('[part=base] p');
      return part && getComputedStyle(part).unicodeBidi === 'plaintext';
    }, CARD);
    const { align, direction } = await page
      .locator(`${CARD} >> [part=base]`)
      .first()
      .evaluate((one) => ({
        align: getComputedStyle(one).textAlign,
        direction: getComputedStyle(one).direction,
      }));
    assert.deepEqual([align, direction], ['right', 'rtl']);
  });
});

describe('the controls of the preview', () => {
  test('are reached with Tab: the widths are one stop, and the days are one stop', async () => {
    const { page, panel, slider } = await open();
    await panel.getByRole('radio', { name: 'Phone' }).focus();
    await page.keyboard.press('ArrowRight');
    assert.ok(await panel.getByRole('radio', { name: 'Article' }).isChecked());
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const stops = [];
    for (let times = 0; times < 3; times++) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    assert.deepEqual(stops, ['preview-view', 'preview-language', 'preview-day']);
    assert.ok(await slider.evaluate((one) => one === document.activeElement));
  });

  test('leave the card in view on a laptop', async (t) => {
    const { page } = await openWith(t, { height: 800 });
    const { choices, top } = await page.evaluate(() => {
      const box = (what: string) => document.querySelector(`embed-builder .preview ${what}`)!.getBoundingClientRect();
      return { choices: box('.day-slider').bottom - box('.looks').top, top: box('.stage').top };
    });
    assert.ok(choices < 140, `the controls take ${String(choices)} px`);
    assert.ok(top < 500, `the card starts at ${String(top)} px`);
  });

  test('are at least 24 by 24 px, and axe finds no violations, at 320 and 1280 px', async (t) => {
    const { page, panel } = await openWith(t, { width: 320 });
    await panel.getByText('More', { exact: true }).click();
    await panel.getByLabel('Where readers live').selectOption('Netherlands');
    for (const width of [320, 1280]) {
      await resize(page, width);
      const where = `at ${String(width)} px`;
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, where);
      const small = await panel.evaluate((one) =>
        [...one.querySelectorAll(':is(button, summary, select, input)')]
          .map((control) => ({ name: control.outerHTML.slice(0, 80), box: control.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 24 || box.width < 24)
          .map(({ name }) => name),
      );
      assert.deepEqual(small, [], where);
      assert.deepEqual(await violations(page, '.preview'), [], where);
    }
  });
});
