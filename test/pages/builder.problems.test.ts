/** Tests how the builder reports problems: when, where, and in the language of the editor. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkedin } from '../../stories/notices.js';
import { useSite, type Scope } from './browser.js';
import { begin, field, openFile } from './builder.js';

const site = useSite();
const open = async (scope: Scope) => {
  const { page } = await site.open(scope, '/builder/', { lang: 'nl-NL' });
  await begin(page);
  return { page, check: page.getByRole('region', { name: 'Controle' }) };
};

describe('problems', () => {
  test('an empty form lists what a notice needs, without problems, and its links lead to the fields', async (t) => {
    const { page, check } = await open(t);
    await check.getByText('Dit heeft een mededeling minstens nodig:').waitFor();
    assert.equal(await check.getByText('te verbeteren').count(), 0);
    await check.getByRole('link', { name: 'Titel' }).click();
    await page.keyboard.type('Een titel');
    await check.locator('summary', { hasText: 'te verbeteren' }).waitFor();
    await check.getByRole('link', { name: 'Platform: Vul dit in.' }).waitFor();
  });

  test('the list is in Dutch, and names the fields as the form does', async (t) => {
    const { page, check } = await open(t);
    const [route, ...routes] = linkedin.routes!;
    const broken = {
      ...linkedin,
      summary: { nl: 'Alleen Nederlands.' },
      reviewedOn: undefined,
      routes: [{ ...route!, url: 'https://linkedin.example/nee' }, ...routes],
    };
    await openFile(page, broken);
    await check
      .getByRole('link', { name: /^Manier om nee te zeggen 1 .* – Adres: Schrijf een adres bij .*linkedin\.com/ })
      .waitFor();
    await check.locator('summary', { hasText: 'om naar te kijken' }).click();
    await check.getByRole('link', { name: 'Over wie dit gaat: Schrijf de vertaling in het Engels.' }).waitFor();
    await check.getByRole('link', { name: /^Laatst gecontroleerd: Schrijf op welke dag/ }).waitFor();
    const links = (await check.getByRole('link').allTextContents()).join('\n');
    assert.doesNotMatch(links, /\b(?:the|write|add|this|leave)\b/i);
    assert.equal(await check.locator('[lang]').count(), 0);
  });

  test('a field shows its problem after it loses the focus, and hides it as soon as it is fixed', async (t) => {
    const { page } = await open(t);
    await field(page, 'Titel').first().fill('T');
    const platform = field(page, 'Adres van het platform');
    await platform.pressSequentially('www.example.com');
    assert.equal(await platform.getAttribute('aria-invalid'), null);
    await platform.blur();
    await page.locator('.field', { has: platform }).getByText('Schrijf een adres dat met https:// begint').waitFor();
    assert.equal(await platform.getAttribute('aria-invalid'), 'true');
    await platform.fill('https://www.example.com');
    await page.locator('[aria-invalid]').waitFor({ state: 'detached' });
  });
});
