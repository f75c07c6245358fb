/** What readers will see, in the preview of the builder: in each view and width, and in the language of the builder. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkedin } from '../../stories/notices.js';
import { composedText, drawn, useSite, type Options, type Scope, type Visit } from './browser.js';
import { CARD, ready } from './builder.js';

const site = useSite();
const open = (scope: Scope, options: Options = {}): Promise<Visit> =>
  site.open(scope, '/builder/', { lang: 'nl-NL', ...options });

describe('what readers see', () => {
  const views: readonly (readonly [view: string, seen: RegExp | undefined])[] = [
    ['licht', /nog 8 dagen/],
    ['donker', /nog 8 dagen/],
    ['hoog contrast', /nog 8 dagen/],
    ['van rechts naar links', /nog 8 dagen/],
    ['afgedrukt', undefined],
  ];
  for (const [view, seen] of views) {
    test(`${view}, in three widths`, async (t) => {
      const { errors, lines, page } = await open(t);
      await ready(page);
      await page.getByLabel('Weergave').selectOption({ label: view });
      for (const [name, width] of [
        ['Telefoon', 320],
        ['Artikel', 600],
        ['Breed', 900],
      ] as const) {
        await page.getByRole('radio', { name, exact: true }).check();
        await drawn(page, CARD);
        assert.equal(await page.locator('.stage').evaluate((stage) => (stage as HTMLElement).offsetWidth), width);
        const text = await page.locator(CARD).evaluate((card) => {
          const banner = card.shadowRoot!.querySelector('deadline-banner')!;
          return banner.shadowRoot!.querySelector<HTMLElement>('[part=base]')!.innerText;
        });
        if (seen) assert.match(text, seen);
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

  test('without JavaScript and in a mail: the text that is left', async (t) => {
    const { page } = await open(t);
    await ready(page);
    for (const [view, seen] of [
      ['zonder JavaScript', 'De laatste dag om vooraf nee te zeggen was zondag 2 november 2025.'],
      ['in een e-mail', 'Monique Verdier'],
    ] as const) {
      await page.getByLabel('Weergave').selectOption({ label: view });
      await page.frameLocator('embed-builder iframe').getByText(seen).first().waitFor();
    }
  });

  test('in English, of a builder in English', async (t) => {
    const { page } = await open(t, { lang: 'en-GB' });
    await ready(page, linkedin.title['en']);
    await page.getByLabel('Language', { exact: true }).selectOption('en');
    await drawn(page, CARD);
    assert.match(await composedText(page, CARD), /8 days left/);
    assert.equal(
      await page.getByText('Readers can say no up to and including Sunday 2 November 2025. Is that right?').count(),
      1,
    );
  });
});
