/** Tests groups with their own days in the builder, and the region of the readers of a page. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { rendered, useSite } from './browser.js';
import {
  CARD,
  chooseMore,
  Editor,
  fine,
  inOnePage,
  openFile,
  paste,
  pick,
  publishing,
  ready,
  saved,
  savedNotice,
  writeInShort,
} from './builder.js';

const open = inOnePage(useSite(), { lang: 'nl-NL' });

describe('several groups', () => {
  const GROUP = 'groep voor wie iets anders geldt';

  /** Writes a notice with two groups. */
  async function two(page: Page): Promise<Editor> {
    const editor = await writeInShort(page);
    const when = await editor.part('Wanneer');
    const second = await editor.add(when, GROUP);
    assert.ok(await second.getByLabel('Wie het zijn').evaluate((field) => field === document.activeElement));
    await editor.type(second, 'Wie het zijn', 'nieuwe gebruikers');
    await editor.type(second, 'Eerste dag van het gebruik', '1 december 2025');
    await editor.type(when.getByRole('listitem').first(), 'Wie het zijn', 'bestaande gebruikers');
    await fine(page);
    return editor;
  }

  test('each group has its own days, and the preview and the snippet can start with either', async () => {
    const { errors, lines, page } = await open();
    const editor = await two(page);
    await page.getByText('bestaande gebruikers – Lezers kunnen t/m zondag 2 november 2025 nee zeggen.').waitFor();
    await page.getByText('nieuwe gebruikers – Lezers kunnen t/m zondag 30 november 2025 nee zeggen.').waitFor();
    const shown = page.getByRole('region', { name: 'Wat lezers zien' });
    const group = () =>
      page.locator(CARD).evaluate((card) => {
        const banner = card.shadowRoot!.querySelector('deadline-banner')!;
        return banner.shadowRoot!.querySelector('p')!.textContent;
      });
    await rendered(page, CARD);
    assert.equal(await group(), 'Bestaande gebruikers');
    await shown.getByText('Meer', { exact: true }).click();
    await shown.getByLabel('Groep die vooraan staat').selectOption('nieuwe gebruikers');
    await page.waitForFunction(
      (card) =>
        document
          .querySelector(card)!
          .shadowRoot!.querySelector('deadline-banner')!
          .shadowRoot!.querySelector('p')!
          .textContent.startsWith('Nieuwe'),
      CARD,
    );
    assert.doesNotMatch(await editor.code, /audience=/, 'the preview does not change the snippet');

    const panel = publishing(page);
    await chooseMore(page);
    await panel.getByLabel('Groep die vooraan staat').selectOption('nieuwe gebruikers');
    assert.match(await editor.code, /<data-use-notice src="[^"]+" audience="audience-2">/);
    assert.match(await editor.code, /<p><strong>Nieuwe gebruikers<\/strong><\/p>/);
    const code = await editor.code;
    const { text } = await saved(page);
    assert.deepEqual(errors, []);
    assert.deepEqual(lines, []);
    // another day
    await open();
    await paste(page, code);
    await openFile(page, text);
    assert.equal(await editor.code, code);
    assert.deepEqual(errors, []);
    assert.deepEqual(lines, []);
  });

  test('a changed id of a group is used in the ways to say no', async () => {
    const { page } = await open();
    const editor = await two(page);
    const routes = await editor.part('Hoe je nee zegt');
    await editor.tick(routes.getByRole('group', { name: 'Voor welke groepen' }), 'nieuwe gebruikers');
    const second = page.locator('[id="field-audiences[1]"]');
    await second.locator(':scope > details > details > summary').click();
    const id = second.getByLabel('Id van deze groep');
    await id.fill('new-users');
    await page.keyboard.press('Tab');
    const notice = await savedNotice(page);
    assert.deepEqual(
      [notice.audiences.map((one) => one.id), notice.routes![0]!.audiences],
      [['everyone', 'new-users'], ['new-users']],
    );
    assert.ok(await page.evaluate(() => document.activeElement !== document.body), 'the focus moves on');
  });

  test('a removed group can be restored', async () => {
    const { page } = await open();
    const editor = await two(page);
    await editor.press(page.getByRole('button', { name: 'Verwijder: nieuwe gebruikers' }));
    assert.equal(await page.getByText('Groepen mensen').count(), 0);
    assert.equal(await page.getByLabel('Groep die vooraan staat').count(), 0);
    await editor.press(page.getByRole('button', { name: 'Maak ongedaan' }));
    assert.equal((await savedNotice(page)).audiences.length, 2);
  });

  test('every form of the snippet can have a region', async () => {
    const { page } = await open();
    await ready(page);
    const panel = publishing(page);
    await chooseMore(page);
    await panel.getByLabel('Waar lezers wonen').selectOption('Nederland');
    const editor = new Editor(page);
    for (const [form, written] of [
      ['Element met een adres', /<data-use-notice src="[^"]+" region="NL">/],
      ['Element met alles erin', /<data-use-notice region="NL">/],
      ['Gewone sectie', / data-region="NL"/],
      ['Frame', /&#38;region=NL"/],
    ] as const) {
      await pick(page, form);
      assert.match(await editor.code, written);
    }
    const shown = page.getByRole('region', { name: 'Wat lezers zien' });
    await shown.getByText('Meer', { exact: true }).click();
    await shown.getByLabel('Waar lezers wonen').selectOption('Nederland');
    await page.waitForFunction((card) => document.querySelector(card)?.getAttribute('region') === 'NL', CARD);
    for (const view of ['zonder JavaScript', 'in een e-mail']) {
      await page.getByLabel('Weergave').selectOption({ label: view });
      await page.frameLocator('embed-builder iframe').getByText('LinkedIn').first().waitFor();
    }
  });
});
