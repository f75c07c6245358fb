/** Tests the preview of the builder in each view and width, and in English. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkedin } from '../../stories/notices.js';
import { composedText, rendered, useSite } from './browser.js';
import { CARD, inOnePage, ready } from './builder.js';

const site = useSite();
const start = inOnePage(site, { lang: 'nl-NL' });

describe('the preview', () => {
  const views: readonly (readonly [view: string, expected: RegExp | undefined])[] = [
    ['licht', /nog 8 dagen/],
    ['donker', /nog 8 dagen/],
    ['hoog contrast', /nog 8 dagen/],
    ['van rechts naar links', /nog 8 dagen/],
    ['afgedrukt', undefined],
  ];
  for (const [view, expected] of views) {
    test(`shows the view “${view}” in three widths`, async () => {
      const { errors, lines, page } = await start();
      await ready(page);
      await page.getByLabel('Weergave').selectOption({ label: view });
      for (const [name, width] of [
        ['Telefoon', 320],
        ['Artikel', 600],
        ['Breed', 900],
      ] as const) {
        await page.getByRole('radio', { name, exact: true }).check();
        await rendered(page, CARD);
        assert.equal(await page.locator('.stage').evaluate((stage) => (stage as HTMLElement).offsetWidth), width);
        const text = await page.locator(CARD).evaluate((card) => {
          const banner = card.shadowRoot!.querySelector('deadline-banner')!;
          return banner.shadowRoot!.querySelector<HTMLElement>('[part=base]')!.innerText;
        });
        if (expected) assert.match(text, expected);
        else assert.doesNotMatch(text, /nog 8 dagen/);
      }
      const direction = await page
        .locator(CARD)
        .evaluate((card) => getComputedStyle(card.shadowRoot!.querySelector('[part=base]')!).direction);
      assert.equal(direction, view === 'van rechts naar links' ? 'rtl' : 'ltr');
      assert.deepEqual(errors, []);
      assert.deepEqual(lines, []);
    });
  }

  test('shows the text for readers without JavaScript and in a mail', async () => {
    const { page } = await start();
    await ready(page);
    for (const [view, expected] of [
      ['zonder JavaScript', 'De laatste dag om vooraf nee te zeggen was zondag 2 november 2025.'],
      ['in een e-mail', 'Monique Verdier'],
    ] as const) {
      await page.getByLabel('Weergave').selectOption({ label: view });
      await page.frameLocator('embed-builder iframe').getByText(expected).first().waitFor();
    }
  });

  test('is in English in an English builder', async (t) => {
    const { page } = await site.open(t, '/builder/', { lang: 'en-GB' });
    await ready(page, linkedin.title['en']);
    await page.getByLabel('Language', { exact: true }).selectOption('en');
    await rendered(page, CARD);
    assert.match(await composedText(page, CARD), /8 days left/);
    assert.equal(
      await page.getByText('Readers can say no up to and including Sunday 2 November 2025. Is that right?').count(),
      1,
    );
  });
});
