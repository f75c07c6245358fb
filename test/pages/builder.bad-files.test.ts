/** Tests bad input in the builder: files and texts that are not a notice, invalid values, and code in texts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Notice } from '../../src/model/notice.js';
import { linkedin } from '../../stories/notices.js';
import { composedText, html, useSite } from './browser.js';
import { begin, CARD, choose, Editor, field, inOnePage, openFile, paste, publishing, status } from './builder.js';

const site = useSite();
const options = { lang: 'nl-NL' };
const open = inOnePage(site, options);

/** Asserts that nothing was opened: the start options are still visible, and the form is empty. */
async function assertNothingOpened(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Wat wil je maken?' }).waitFor();
  await begin(page);
  assert.equal(await field(page, 'Naam van het platform').inputValue(), '');
}

describe('bad input', () => {
  const file = (name: string, content: string | Buffer, message: RegExp): void => {
    test(`a file is refused: ${name}`, async () => {
      const { page } = await open();
      await choose(page, content);
      await page.getByRole('status').filter({ hasText: message }).waitFor();
      await assertNothingOpened(page);
    });
  };
  file('not JSON', 'platform: LinkedIn', /geen mededeling als JSON/);
  file('JSON that is not a notice', '[1, 2]', /geen mededeling als JSON/);
  file('a notice of a later format', JSON.stringify({ ...linkedin, schemaVersion: '2.0' }), /geen mededeling als JSON/);
  file('not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /geen tekst in UTF-8/);
  file('two megabytes', `{"id":"${'x'.repeat(2_000_000)}"}`, /groter dan 256 KB/);

  test('a plain text pasted as a snippet is refused', async () => {
    const { page } = await open();
    await paste(page, 'Vanaf 3 november gebruikt LinkedIn je gegevens.');
    assert.match((await status(page)) ?? '', /staat geen mededeling/);
  });

  test('two megabytes of data in the address of the page are ignored', async (t) => {
    const data = encodeURIComponent(encodeURIComponent('{"title":1}')).repeat(40_000);
    const { page } = await site.open(t, `/builder/#data=${data}`, options);
    assert.equal(await page.getByText('In het adres van deze pagina staan gegevens.').count(), 1);
    await assertNothingOpened(page);
    assert.equal(await page.getByLabel('Het fragment', { exact: true }).count(), 0);
  });

  const [audience] = linkedin.audiences;
  /** With one language and one plan entry, each field label occurs once. */
  const dutch = {
    ...(JSON.parse(JSON.stringify(linkedin), (key, value: unknown) =>
      ['de', 'en', 'fr'].includes(key) ? undefined : value,
    ) as Notice),
    languages: ['nl'],
    audiences: [{ ...audience!, plan: audience!.plan.slice(0, 1) }],
  };

  /** Invalid values of one field, the message, and a valid value. */
  const wrong: readonly (readonly [name: string, label: string, value: string, message: RegExp, fixed: string])[] = [
    ['a text that is too long', 'Over wie dit gaat', 'x'.repeat(2001), /hoogstens 2\.000 tekens/, 'Voor jou.'],
    [
      'an insecure link',
      'Adres van het platform',
      'http://www.linkedin.com/',
      /met https:\/\/ begint/,
      'https://www.linkedin.com/',
    ],
    [
      'a script as a link',
      'Adres van het platform',
      'javascript:alert(1)',
      /met https:\/\/ begint/,
      'https://www.linkedin.com/',
    ],
    [
      'an ambiguous day',
      'Eerste dag van het gebruik',
      '3/11/2025',
      /kan op twee verschillende dagen slaan/,
      '2025-11-03',
    ],
    ['a day that does not exist', 'Eerste dag van het gebruik', '2025-02-30', /een dag die bestaat/, '2025-11-03'],
    ['a time zone that does not exist', 'Tijdzone', 'Europe/Utrecht', /een tijdzone die bestaat/, 'Europe/Amsterdam'],
    ['no title', 'Titel', '', /./, 'Titel'],
  ];
  for (const [name, label, value, message, fixed] of wrong) {
    test(`${name} is reported in the list, whose link leads to the field, and no snippet is written`, async () => {
      const { page } = await open();
      await openFile(page, dutch);
      const input = field(page, label).first();
      await input.fill(value);
      await input.blur();
      const check = page.getByRole('region', { name: 'Controle' });
      const link = check.getByRole('link', { name: message }).first();
      await link.click();
      assert.ok(await input.evaluate((one) => one === document.activeElement), 'the link leads to the field');
      if (value) assert.equal(await input.getAttribute('aria-invalid'), 'true');
      assert.equal(await page.getByLabel('Het fragment', { exact: true }).count(), 0);
      await input.fill(fixed);
      await input.blur();
      await page.getByLabel('Het fragment', { exact: true }).waitFor();
    });
  }

  test('a link to another site, a missing source, a missing translation and a missing warning are reported', async () => {
    const { page } = await open();
    const [route, ...routes] = linkedin.routes!;
    const [category, ...categories] = linkedin.dataCategories!;
    const without = (name: string, from: object) =>
      Object.fromEntries(Object.entries(from).filter(([key]) => key !== name)) as object;
    const broken = {
      ...without('specialCategoryWarning', linkedin),
      summary: { nl: 'Alleen Nederlands.' },
      routes: [{ ...route!, url: 'https://linkedin.example/nee' }, ...routes],
      dataCategories: [{ ...category!, sourceRefs: ['nobody'] }, ...categories.map((one) => without('note', one))],
    };
    await openFile(page, broken);
    const check = page.getByRole('region', { name: 'Controle' });
    const wrong = check.locator('details').first();
    const look = check.locator('details').nth(1);
    const paths = check.locator('details').last();
    await look.locator('summary').click();
    await paths.locator('summary').click();
    await paths.getByText('routes[0].url').waitFor();
    assert.match((await wrong.textContent()) ?? '', /Schrijf een adres bij .*linkedin\.com/);
    assert.match((await paths.textContent()) ?? '', /dataCategories\[0\]\.sourceRefs\[0\]/);
    assert.match((await look.textContent()) ?? '', /Schrijf de vertaling in het Engels/);
    assert.match((await look.textContent()) ?? '', /Waarschuwing over bijzondere persoonsgegevens/);
  });

  const hostile = '</script><script>alert(1)</script>"><svg onload=alert(1)><img src=x onerror=alert(1)>';
  test('code in any text is shown as text, in the preview and in all snippets', async (t) => {
    const { errors, page } = await open();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const texts = JSON.parse(JSON.stringify(linkedin), (key, value: unknown) =>
      key === 'nl' && typeof value === 'string' ? hostile : value,
    ) as Notice;
    // a purpose must complete a sentence
    const everywhere = { ...texts, purpose: { label: { ...linkedin.purpose!.label, nl: `om ${hostile}` } } };
    await openFile(page, everywhere);
    assert.ok((await composedText(page, CARD)).includes(hostile));
    for (const view of ['zonder JavaScript', 'in een e-mail', 'van rechts naar links', 'licht']) {
      await page.getByLabel('Weergave').selectOption({ label: view });
    }
    for (const radio of await publishing(page).getByRole('radio').all()) {
      await radio.check();
      const code = await new Editor(page).code;
      assert.ok(!code.includes(hostile), code.slice(0, 500));
      const pasted = await site.open(t, html({ body: code }));
      pasted.page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      assert.equal(await pasted.page.locator('svg[onload], img[onerror]').count(), 0);
      await paste(page, code);
    }
    assert.deepEqual(dialogs, []);
    assert.deepEqual(errors, []);
  });
});
