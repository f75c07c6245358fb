/** What an editor has written in the builder: taken back and done again, kept where they ask for it, and not lost by accident. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Dialog, Page } from 'playwright-core';
import { linkedin } from '../../stories/notices.js';
import { useSite, type Scope, type Visit } from './browser.js';
import { begin, field } from './builder.js';

const site = useSite();
/** The builder in Dutch, on its first screen. */
const open = (scope: Scope): Promise<Visit> => site.open(scope, '/builder/', { lang: 'nl-NL' });
/** The form of a whole notice, empty. */
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

/** Tries to leave the page; whether the browser asks first. */
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

describe('steps', () => {
  test('are taken back and done again, by buttons and by keys', async (t) => {
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

  test('while one types, the browser’s own undo is left alone', async (t) => {
    const { page } = await form(t);
    await name(page).pressSequentially('abc');
    await page.keyboard.press('Control+z');
    assert.equal(await page.locator('.status').textContent(), '');
  });
});

describe('a draft in this browser', () => {
  test('is kept only where one asks, is there after a reload, and is deleted by one press', async (t) => {
    const { page } = await form(t);
    await name(page).fill('Prikbord');
    assert.deepEqual(await stored(page), []);
    await keep(page).check();
    assert.deepEqual(await stored(page), ['opt-out-elements/builder/draft']);
    await field(page, 'Titel').first().fill('Prikbord en AI');
    await page.getByLabel('Adres van het platform').focus();
    await page.reload();
    await page.getByText('In deze browser staat een concept over Prikbord').waitFor();
    assert.equal(await name(page).count(), 0, 'nothing is opened unasked');
    await page.getByRole('button', { name: 'Ga verder met het concept' }).click();
    assert.equal(await name(page).inputValue(), 'Prikbord');
    assert.equal(await field(page, 'Titel').first().inputValue(), 'Prikbord en AI');
    assert.equal(await keep(page).isChecked(), true);
    await page.getByRole('button', { name: 'Wis het bewaarde concept' }).click();
    assert.deepEqual(await stored(page), []);
    assert.equal(await keep(page).isChecked(), false);
    assert.equal(await name(page).inputValue(), 'Prikbord');
  });

  test('that was kept can be deleted without a look at it', async (t) => {
    const { page } = await form(t);
    await keep(page).check();
    await page.reload();
    await page.getByText('In deze browser staat een concept dat').waitFor();
    await page.getByRole('button', { name: 'Wis het bewaarde concept' }).click();
    assert.deepEqual(await stored(page), []);
    await begin(page);
    assert.equal(await keep(page).isChecked(), false);
  });

  test('that was kept is offered above a form that somebody begins instead, until another is kept', async (t) => {
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

  test('where the browser keeps nothing, that is said', async (t) => {
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

  test('of something else under its name is no draft', async (t) => {
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

describe('nothing is lost by accident', () => {
  test('the browser asks before the page is left with unsaved work, and only then', async (t) => {
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
        const coming = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Bewaar het bestand' }).first().click();
        await coming;
      }
      if (work === 'kept') await keep(page).check();
      assert.equal(await asksBeforeLeaving(page), isAsked, work);
    }
  });

  test('a file dropped anywhere is opened; what was there can be brought back', async (t) => {
    const { page } = await form(t);
    await name(page).fill('Prikbord');
    await drop(page, JSON.stringify(linkedin));
    await page.getByText('Het formulier is ingevuld.').waitFor();
    assert.equal(await name(page).inputValue(), 'LinkedIn');
    await undo(page).click();
    assert.equal(await name(page).inputValue(), 'Prikbord');
  });
});
