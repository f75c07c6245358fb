/** Tests that work in the builder is not lost: undo and redo, drafts, and the warning before leaving the page. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Dialog, Page } from 'playwright-core';
import { linkedin } from '../../stories/notices.js';
import { useSite, type Scope, type Visit } from './browser.js';
import { begin, field } from './builder.js';

const site = useSite();
/** Opens the Dutch builder on its first screen. */
const open = (scope: Scope): Promise<Visit> => site.open(scope, '/builder/', { lang: 'nl-NL' });
/** Opens the empty form of a whole notice. */
async function form(scope: Scope): Promise<Visit> {
  const visit = await open(scope);
  await begin(visit.page);
  return visit;
}

const name = (page: Page) => field(page, 'Naam van het platform');
const undo = (page: Page) => page.getByRole('button', { name: 'Maak de laatste wijziging ongedaan' });
const redo = (page: Page) => page.getByRole('button', { name: 'Voer de wijziging opnieuw uit' });
const keep = (page: Page) => page.getByLabel('Bewaar dit concept in deze browser');
const stored = (page: Page) => page.evaluate(() => Object.keys(localStorage));

/** Drops a file on the first heading of the page. */
const drop = (page: Page, text: string) =>
  page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'notice.json', { type: 'application/json' }));
    const target = document.querySelector('h1')!;
    for (const type of ['dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, text);

/** Leaves the page; resolves with whether the browser asked first. */
async function asksBeforeLeaving(page: Page): Promise<boolean> {
  let isAsked = false;
  const answer = (dialog: Dialog) => {
    isAsked = dialog.type() === 'beforeunload';
    void dialog.accept();
  };
  page.on('dialog', answer);
  await page.goto(`${site.url}/demo/`);
  page.off('dialog', answer);
  return isAsked;
}

describe('undo and redo', () => {
  test('work with buttons and with keys', async (t) => {
    const { page } = await form(t);
    assert.equal(await undo(page).getAttribute('aria-disabled'), 'true');
    await name(page).fill('Prikbord');
    await page.getByLabel('Adres van het platform').fill('https://www.example.com/');
    await undo(page).click();
    assert.equal(await page.getByLabel('Adres van het platform').inputValue(), '');
    assert.equal(await name(page).inputValue(), 'Prikbord');
    await page.getByText('De laatste wijziging is ongedaan gemaakt.').waitFor();
    await page.keyboard.press('Control+z');
    assert.equal(await name(page).inputValue(), '');
    assert.equal(await undo(page).getAttribute('aria-disabled'), 'true');
    await page.keyboard.press('Control+Shift+z');
    assert.equal(await name(page).inputValue(), 'Prikbord');
    await redo(page).click();
    assert.equal(await page.getByLabel('Adres van het platform').inputValue(), 'https://www.example.com/');
    assert.equal(await redo(page).getAttribute('aria-disabled'), 'true');
  });

  test('leave Ctrl+Z in a text field to the browser', async (t) => {
    const { page } = await form(t);
    await name(page).pressSequentially('abc');
    await page.keyboard.press('Control+z');
    assert.equal(await page.locator('.status').textContent(), '');
  });
});

describe('a draft in this browser', () => {
  test('is kept only on request, can be opened after a reload, and is deleted with one button', async (t) => {
    const { page } = await form(t);
    await name(page).fill('Prikbord');
    assert.deepEqual(await stored(page), []);
    await keep(page).check();
    assert.deepEqual(await stored(page), ['opt-out-elements/builder/draft']);
    await field(page, 'Titel').first().fill('Prikbord en AI');
    await page.getByLabel('Adres van het platform').focus();
    await page.reload();
    await page.getByText('In deze browser staat een concept over Prikbord').waitFor();
    assert.equal(await name(page).count(), 0, 'the draft is not opened automatically');
    await page.getByRole('button', { name: 'Ga verder met het concept' }).click();
    assert.equal(await name(page).inputValue(), 'Prikbord');
    assert.equal(await field(page, 'Titel').first().inputValue(), 'Prikbord en AI');
    assert.equal(await keep(page).isChecked(), true);
    await page.getByRole('button', { name: 'Wis het bewaarde concept' }).click();
    assert.deepEqual(await stored(page), []);
    assert.equal(await keep(page).isChecked(), false);
    assert.equal(await name(page).inputValue(), 'Prikbord');
  });

  test('can be deleted without opening it', async (t) => {
    const { page } = await form(t);
    await keep(page).check();
    await page.reload();
    await page.getByText('In deze browser staat een concept dat').waitFor();
    await page.getByRole('button', { name: 'Wis het bewaarde concept' }).click();
    assert.deepEqual(await stored(page), []);
    await begin(page);
    assert.equal(await keep(page).isChecked(), false);
  });

  test('is still offered above a new form, until another draft is kept', async (t) => {
    const { page } = await form(t);
    await name(page).fill('Prikbord');
    await keep(page).check();
    await page.reload();
    await begin(page);
    await name(page).fill('Weide');
    const found = page.getByText('In deze browser staat een concept over Prikbord');
    assert.equal(await found.isVisible(), true);
    await keep(page).check();
    await found.waitFor({ state: 'detached' });
  });

  test('causes a message where the browser cannot store it', async (t) => {
    const { page } = await form(t);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await keep(page).click();
    await page.getByText('Deze browser kan het concept niet bewaren.').waitFor();
    assert.equal(await keep(page).isChecked(), false);
  });

  test('is ignored where its key has other data', async (t) => {
    const { page } = await form(t);
    await page.evaluate(() => {
      localStorage.setItem('opt-out-elements/builder/draft', '{"at":1}');
    });
    await page.reload();
    assert.equal(await page.getByText('In deze browser staat een concept').count(), 0);
    await begin(page);
    assert.equal(await keep(page).isVisible(), true);
  });
});

describe('unsaved work', () => {
  test('makes the browser ask before the page is left, and saved work does not', async (t) => {
    const { page } = await open(t);
    assert.equal(await asksBeforeLeaving(page), false);
    for (const [work, isAsked] of [
      ['typed', true],
      ['saved', false],
      ['kept', false],
    ] as const) {
      await page.goto(`${site.url}/builder/`);
      await begin(page);
      await name(page).fill('Prikbord');
      if (work === 'saved') {
        const downloading = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Bewaar het bestand' }).first().click();
        await downloading;
      }
      if (work === 'kept') await keep(page).check();
      assert.equal(await asksBeforeLeaving(page), isAsked, work);
    }
  });

  test('can be restored after another file was dropped on the page', async (t) => {
    const { page } = await form(t);
    await name(page).fill('Prikbord');
    await drop(page, JSON.stringify(linkedin));
    await page.getByText('Het formulier is ingevuld.').waitFor();
    assert.equal(await name(page).inputValue(), 'LinkedIn');
    await undo(page).click();
    assert.equal(await name(page).inputValue(), 'Prikbord');
  });
});
