/** Tests how an editor enters the choice and the days in the builder, and how the builder reads them back. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { composedText, rendered, useSite } from './browser.js';
import { CARD, fine, inOnePage, savedNotice, TIMING, writeInShort } from './builder.js';

const site = useSite();
const options = { lang: 'nl-NL' };
const open = inOnePage(site, options);

describe('the ordinary case', () => {
  test('shows no groups, entries or lists', async () => {
    const { errors, lines, page } = await open();
    const editor = await writeInShort(page);
    await fine(page);
    assert.match(await editor.code, /<data-use-notice src="\/notices\/linkedin-2025-11\.json">/);
    const when = await editor.part('Wanneer');
    assert.equal(await when.getByText('Groepen mensen').count(), 0);
    assert.equal(await when.locator('ol').filter({ visible: true }).count(), 0);
    assert.deepEqual((await savedNotice(page)).audiences, [
      {
        id: 'everyone',
        choice: { kind: 'opt-out', sourceRefs: ['source-1'] },
        plan: [{ state: 'planned', start: '2025-11-03', sourceRefs: ['source-1'] }],
      },
    ]);
    assert.deepEqual(errors, []);
    assert.deepEqual(lines, []);
  });

  test('reads the date back, and shows the banner on five days', async () => {
    const { page } = await open();
    await writeInShort(page);
    assert.equal(await page.getByText('Lezers kunnen t/m zondag 2 november 2025 nee zeggen. Klopt dat?').count(), 1);
    await page.locator('summary', { hasText: 'Wat lezers op andere dagen zien' }).click();
    const banners = page.locator('.days deadline-banner');
    await banners.nth(4).waitFor();
    assert.equal(await banners.count(), 5);
    await rendered(page, '.days deadline-banner');
    const text = await composedText(page, '.days deadline-banner');
    for (const words of [
      'nog 30 dagen',
      'uiterlijk morgen, zondag 2 november',
      'Vandaag is de laatste dag',
      'sinds maandag 3 november 2025',
    ]) {
      assert.ok(text.includes(words), `${words}: ${text}`);
    }
  });
});

describe('the choice and the days', () => {
  test('a last day from a source may have a time, which is removed with the day', async () => {
    const { page } = await open();
    const editor = await writeInShort(page);
    const when = await editor.part('Wanneer');
    await editor.answer(when, TIMING, 'ja: uiterlijk op een dag die een bron noemt');
    await page.getByText('Lezers kunnen t/m zondag 2 november 2025 nee zeggen.').waitFor();
    await editor.type(when, 'Laatste dag om nee te zeggen', '31 oktober 2025');
    await editor.type(when, 'Tijd waarop die dag eindigt', '17:00');
    await page.getByText('Lezers kunnen tot 17:00 uur op vrijdag 31 oktober 2025 nee zeggen. Klopt dat?').waitFor();
    await fine(page);
    const [entry] = (await savedNotice(page)).audiences[0]!.plan;
    assert.deepEqual([entry!.lastDay, entry!.lastTime], ['2025-10-31', '17:00']);

    await editor.type(when, 'Laatste dag om nee te zeggen', '');
    assert.equal(await when.getByLabel('Laatste dag om nee te zeggen').count(), 1, 'the field remains');
    await editor.answer(when, TIMING, 'nee: het kan altijd');
    await page
      .getByText('Lezers zien geen laatste dag, en lezen dat het niet uitmaakt wanneer ze nee zeggen.')
      .waitFor();
    await fine(page);
    const [anyTime] = (await savedNotice(page)).audiences[0]!.plan;
    assert.deepEqual([anyTime!.lastDay, anyTime!.lastTime], ['any-time', undefined]);
    assert.equal(await page.getByRole('button', { name: 'Bewaar de laatste dag als agendabestand' }).count(), 0);
  });

  test('a last day that differs from person to person needs a text', async () => {
    const { page } = await open();
    const editor = await writeInShort(page);
    const when = await editor.part('Wanneer');
    await editor.answer(when, TIMING, 'ja: binnen een termijn die per persoon verschilt');
    const check = page.getByRole('region', { name: 'Controle' });
    await check.getByRole('link', { name: /^Tot wanneer: Schrijf tot wanneer/ }).click();
    await page.keyboard.type('binnen 14 dagen na de brief die je krijgt');
    await fine(page);
    assert.match(await composedText(page, CARD), /Zeg nee binnen 14 dagen na de brief die je krijgt/);
  });

  test('a use that began on an unknown day counts as started', async () => {
    const { page } = await open();
    const editor = await writeInShort(page);
    const when = await editor.part('Wanneer');
    await editor.choose(when, 'Wanneer het gebruik begint', 'al begonnen, niemand weet wanneer');
    assert.equal(await when.getByLabel('Eerste dag van het gebruik').count(), 0);
    await fine(page);
    const { plan } = (await savedNotice(page)).audiences[0]!;
    assert.deepEqual(plan, [{ state: 'started', start: 'unknown', sourceRefs: ['source-1'] }]);
  });

  test('an opt-in has no field for a last day', async () => {
    const { page } = await open();
    const editor = await writeInShort(page);
    const when = await editor.part('Wanneer');
    await editor.answer(when, TIMING, 'nee zeggen hoeft niet: het staat uit tot ze ja zeggen');
    assert.equal(await when.getByLabel(/laatste dag|tot wanneer/i).count(), 0);
    await page.getByText('Lezers zien geen laatste dag, en lezen dat er zonder hun ja niets gebeurt.').waitFor();
    await fine(page);
    assert.equal(await page.getByRole('button', { name: 'Bewaar de laatste dag als agendabestand' }).count(), 0);
    assert.match(await composedText(page, CARD), /dan gebeurt er niets/);
  });

  test('a later event can be added, and the preview shows it from its day on', async (t) => {
    const { page } = await site.open(t, '/builder/', { ...options, now: '2025-11-20' });
    const editor = await writeInShort(page);
    const when = await editor.part('Wanneer');
    const entry = await editor.add(when, 'wat er daarna gebeurde');
    await editor.choose(entry, 'Stand van zaken', 'gestopt');
    await editor.type(entry, 'Bekend sinds', '10 november 2025');
    await editor.type(await editor.part('Over deze mededeling'), 'Eerst gepubliceerd', '2025-10-25');
    await fine(page);
    await rendered(page, CARD);
    assert.match(await composedText(page, CARD), /Gestopt op 10 november 2025\s*LinkedIn gebruikte je gegevens/);
    const days = page.getByRole('slider', { name: 'Dag' });
    await days.focus();
    await page.keyboard.press('Home');
    while ((await days.getAttribute('aria-valuetext')) !== 'De laatste dag – zondag 2 november 2025') {
      assert.notEqual(await days.inputValue(), await days.getAttribute('max'));
      await page.keyboard.press('ArrowRight');
    }
    await page.getByText('Vandaag is de laatste dag om vooraf nee te zeggen').first().waitFor();
    assert.equal(await when.getByText('10 november 2025: gestopt').count(), 1);
    await editor.press(page.getByRole('button', { name: 'Verwijder: 10 november 2025: gestopt' }));
    assert.equal((await savedNotice(page)).audiences[0]!.plan.length, 1);
    assert.equal(await when.locator('ol').filter({ visible: true }).count(), 0, 'a single entry is not in a list');
  });
});
