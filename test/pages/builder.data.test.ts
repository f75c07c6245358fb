/** Tests how an editor types data and steps in the builder: data separated by commas, and one step per line. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { linkedin } from '../../stories/notices.js';
import { composedText, rendered, useSite } from './browser.js';
import { violations } from './builder.axe.js';
import { CARD, Editor, inOnePage, openFile, resize, savedNotice } from './builder.js';

const start = inOnePage(useSite(), { lang: 'nl-NL' });

const [source] = linkedin.sources;
const [route] = linkedin.routes!;
const sourceRefs = [source!.id];

/** Returns a notice in these languages, with one source, one way to say no, and no data. */
const noticeIn = (...languages: readonly string[]): object => ({
  id: linkedin.id,
  schemaVersion: linkedin.schemaVersion,
  published: linkedin.published,
  timeZone: linkedin.timeZone,
  platform: { name: 'LinkedIn', url: 'https://www.linkedin.com/' },
  title: Object.fromEntries(languages.map((language) => [language, linkedin.title[language]!])),
  languages,
  defaultLanguage: languages[0],
  sources: [source],
  audiences: [
    {
      id: 'everyone',
      choice: { kind: 'opt-out', sourceRefs },
      plan: [{ state: 'planned', start: '2025-11-03', sourceRefs }],
    },
  ],
  routes: [{ id: route!.id, type: 'settings', url: route!.url, sourceRefs }],
});

interface Opened {
  readonly page: Page;
  readonly editor: Editor;
  readonly data: Locator;
  readonly routes: Locator;
}

/** Opens a notice in the Dutch builder, and returns the parts for data and for ways to say no. */
async function open(...languages: readonly string[]): Promise<Opened> {
  const { page } = await start();
  await openFile(page, noticeIn(...languages));
  const editor = new Editor(page);
  return { page, editor, data: await editor.part('Welke gegevens'), routes: await editor.part('Hoe je nee zegt') };
}

const items = (part: Locator) => part.locator('ol > li summary');
const status = (page: Page): Promise<string> => page.locator('.status').innerText();
const hasFocus = (field: Locator): Promise<boolean> => field.evaluate((one) => one === document.activeElement);

/** The text field with the steps of the only way to say no. */
const stepsOf = (routes: Locator): Locator => routes.getByLabel('Stappen', { exact: true });

describe('data separated by commas', () => {
  test('are added with Enter, as known or as new kinds of data, and one undo removes them all', async () => {
    const { data, page } = await open('nl');
    const field = data.getByLabel('Deze gegevens worden gebruikt', { exact: true });
    await field.pressSequentially('naam, Foto, IP-adres, locaties van vrienden (en familie, als die er zijn)');
    await page.keyboard.press('Enter');
    await items(data).nth(3).waitFor();
    const names = ['naam', 'foto', 'IP-adres', 'locaties van vrienden (en familie, als die er zijn)'];
    assert.deepEqual(
      await items(data).allInnerTexts(),
      names.map((name) => `${name} – gebruikt`),
    );
    assert.equal(await status(page), '4 toegevoegd.');
    assert.equal(await field.inputValue(), '');
    assert.ok(await hasFocus(field));
    await rendered(page, CARD);
    const card = await composedText(page, CARD);
    for (const name of names) assert.ok(card.toLowerCase().includes(name.toLowerCase()), name);

    await page.locator('.said').getByRole('button', { name: 'Maak ongedaan' }).press('Enter');
    await items(data).first().waitFor({ state: 'detached' });
    assert.equal(await status(page), 'De laatste wijziging is ongedaan gemaakt.');
    assert.ok(await data.evaluate((part) => part.contains(document.activeElement)));

    await page.getByRole('button', { name: 'Voer de wijziging opnieuw uit' }).click();
    // new data name the only source
    assert.deepEqual((await savedNotice(page)).dataCategories?.[3], {
      id: 'locaties-van-vrienden-en-familie-als-die-er-zijn',
      label: { nl: names[3] },
      use: 'used',
      sourceRefs,
    });
  });

  test('are added when the field loses the focus, except for existing ones, which a message names', async () => {
    const { data, page } = await open('nl');
    await data.getByLabel('Deze gegevens worden misschien gebruikt').fill('gezondheid; eigen hobby’s');
    await page.keyboard.press('Tab');
    await items(data).nth(1).waitFor();
    // the data of the next field get the use of that field
    await page.keyboard.type('eigen hobby’s, privéberichten');
    await page.keyboard.press('Tab');
    await page.keyboard.type('GEZONDHEID, priveberichten');
    await page.keyboard.press('Enter');
    await page.locator('.status', { hasText: 'Staat al in de lijst' }).waitFor();
    assert.equal(await status(page), 'Staat al in de lijst: gezondheid – kan voorkomen; privéberichten – onduidelijk.');
    assert.equal(await page.locator('.said').getByRole('button').count(), 0);
    assert.deepEqual(await items(data).allInnerTexts(), [
      'gezondheid – kan voorkomen',
      'eigen hobby’s – kan voorkomen',
      'eigen hobby’s – onduidelijk',
      'privéberichten – onduidelijk',
    ]);
    const ids = (await savedNotice(page)).dataCategories?.map(({ id }) => id);
    assert.deepEqual(ids, ['health', 'eigen-hobby-s', 'eigen-hobby-s-2', 'private-messages']);
  });

  test('are added when the editor presses a button below, and the button still works', async () => {
    const { data, page } = await open('nl');
    await data.getByLabel('Deze gegevens worden niet gebruikt').fill('naam, foto, polls, eigen gegevens');
    const button = data.getByRole('button', { name: 'Voeg toe: soort gegevens' });
    const { height, width, x, y } = (await button.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await items(data).nth(3).waitFor();
    await page.mouse.up();
    await items(data).nth(4).waitFor();
    assert.equal(await data.locator('ol > li details[open]').count(), 1);
  });

  test('can be pasted as lines instead', async () => {
    const { data, page } = await open('nl', 'fr');
    const field = data.getByLabel('Deze gegevens worden niet gebruikt');
    await field.focus();
    await page.keyboard.insertText('naam\nlocalisation\npolls');
    await page.keyboard.press('Enter');
    await items(data).nth(2).waitFor();
    assert.deepEqual(await items(data).allInnerTexts(), [
      'naam – niet gebruikt',
      'locatie – niet gebruikt',
      'polls – niet gebruikt',
    ]);
  });

  test('need no id: new kinds of data get one from their name', async () => {
    const { data, editor, page } = await open('nl');
    const item = await editor.add(data, 'soort gegevens');
    await editor.choose(item, 'Welke gegevens', 'andere gegevens …');
    assert.equal(await item.getByLabel(/^Id/).count(), 0);
    await item.getByLabel('Naam', { exact: true }).pressSequentially('Kleur ogen');
    await editor.choose(item, 'Wat ermee gebeurt', 'gebruikt');
    assert.equal((await savedNotice(page)).dataCategories?.[0]?.id, 'kleur-ogen');
    await editor.choose(item, 'Welke gegevens', 'naam');
    await editor.choose(item, 'Welke gegevens', 'andere gegevens …');
    assert.equal((await savedNotice(page)).dataCategories?.[0]?.id, 'kleur-ogen');
  });

  test('can be ticked instead, and are added with one use and without asking for sources', async () => {
    const { data, editor, page } = await open('nl');
    await editor.unfold(data, 'Vink meer soorten tegelijk aan');
    const form = data.locator('form');
    assert.equal(await form.getByRole('group', { name: 'Wie dit zegt' }).count(), 0);
    await editor.tick(form, 'naam', 'polls');
    await editor.choose(form, 'Wat met deze gegevens gebeurt', 'niet gebruikt');
    await editor.press(form.getByRole('button', { name: 'Voeg de aangevinkte gegevens toe' }));
    await items(data).nth(1).waitFor();
    assert.equal(await status(page), '2 toegevoegd.');
    await page.locator('.said').getByRole('button', { name: 'Maak ongedaan' }).click();
    await items(data).first().waitFor({ state: 'detached' });
    // they can be ticked again
    assert.equal(await form.getByLabel('polls').isChecked(), false);
  });
});

describe('steps', () => {
  test('are typed one per line and shown at once, and unfinished lines are kept', async () => {
    const { page, routes } = await open('nl');
    const lines = stepsOf(routes);
    await lines.pressSequentially('Log in.\n\nZet ');
    assert.equal(await lines.inputValue(), 'Log in.\n\nZet ');
    await lines.pressSequentially('het uit.\n');
    assert.equal(await lines.inputValue(), 'Log in.\n\nZet het uit.\n');
    await rendered(page, CARD);
    assert.ok((await composedText(page, CARD)).includes('Zet het uit.'));
    await lines.blur();
    assert.equal(await lines.inputValue(), 'Log in.\nZet het uit.');
    const read = async () => (await savedNotice(page)).routes?.[0]?.steps;
    assert.deepEqual(await read(), [{ text: { nl: 'Log in.' } }, { text: { nl: 'Zet het uit.' } }]);
    // one undo removes the whole text
    await page.getByRole('button', { name: 'Maak de laatste wijziging ongedaan' }).click();
    assert.equal(await lines.inputValue(), '');
    assert.equal(await read(), undefined);
  });

  test('in two languages are matched line by line', async () => {
    const { page, routes } = await open('nl', 'en');
    const group = routes.getByRole('group', { name: 'Stappen' });
    await group.getByLabel('Nederlands').fill('Log in.\nZet het uit.');
    await group.getByLabel('Engels').fill('Log in.\n\nDone.');
    await group.getByLabel('Nederlands').focus();
    assert.equal(await group.getByLabel('Engels').inputValue(), 'Log in.\n\nDone.');
    assert.deepEqual((await savedNotice(page)).routes?.[0]?.steps, [
      { text: { nl: 'Log in.', en: 'Log in.' } },
      { text: { nl: 'Zet het uit.' } },
      { text: { en: 'Done.' } },
    ]);
  });

  test('get more fields with a button, with the keyboard too, and the focus follows', async () => {
    const { page, routes } = await open('nl');
    const lines = stepsOf(routes);
    const more = routes.getByRole('button', { name: 'Vul een stap aan' });
    assert.equal(await more.count(), 0);
    await lines.fill('Log in.\nZet het uit.');
    await page.keyboard.press('Tab');
    assert.ok(await hasFocus(more));
    await page.keyboard.press('Enter');
    const back = routes.getByRole('button', { name: 'Zet elke stap op een eigen regel' });
    assert.ok(await hasFocus(back));
    const second = routes.locator('.steps ol > li').nth(1);
    await second.locator('summary').first().press('Enter');
    const result = second.getByLabel('Wat je ziet als het gelukt is');
    await result.pressSequentially('De schakelaar is grijs.');
    assert.equal(await result.inputValue(), 'De schakelaar is grijs.');
    assert.ok(await hasFocus(result));
    // a line cannot express this, so there is no way back to lines
    assert.equal(await back.count(), 0);
    assert.equal(await lines.count(), 0);
    assert.deepEqual((await savedNotice(page)).routes?.[0]?.steps, [
      { text: { nl: 'Log in.' } },
      { text: { nl: 'Zet het uit.' }, result: { nl: 'De schakelaar is grijs.' } },
    ]);
  });

  test('can be changed back to lines', async () => {
    const { editor, page, routes } = await open('nl');
    const lines = stepsOf(routes);
    await lines.fill('Log in.');
    await routes.getByRole('button', { name: 'Vul een stap aan' }).click();
    await editor.type(await editor.add(routes, 'stap'), 'Wat je doet', 'Zet het uit.');
    await routes.getByRole('button', { name: 'Zet elke stap op een eigen regel' }).click();
    assert.equal(await lines.inputValue(), 'Log in.\nZet het uit.');
    assert.equal((await savedNotice(page)).routes?.[0]?.steps?.length, 2);
  });
});

test('data and steps pass axe and do not overflow, at 320 and 1280 px', async () => {
  const { data, page, routes } = await open('nl', 'en');
  await resize(page, 320);
  await data.getByLabel('Deze gegevens worden gebruikt', { exact: true }).fill('naam, eigen gegevens');
  await routes.getByRole('group', { name: 'Stappen' }).getByLabel('Engels').fill('Log in.\nTurn it off.');
  for (const width of [320, 1280]) {
    await resize(page, width);
    const where = `at ${String(width)} px`;
    for (const part of [data, routes]) {
      const id = (await part.getAttribute('aria-labelledby')) ?? '';
      assert.deepEqual(await violations(page, `[aria-labelledby="${id}"]`), [], where);
      assert.ok(await part.evaluate((one) => one.scrollWidth <= one.clientWidth), where);
    }
    for (const button of await routes.locator('.steps button').all()) {
      const { height, width: wide } = (await button.boundingBox())!;
      assert.ok(height >= 24 && wide >= 24, where);
    }
  }
});
