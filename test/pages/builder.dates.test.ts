/** Tests how an editor types dates in the builder: they are parsed, or the builder asks, or it refuses with a reason. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { linkedin } from '../../stories/notices.js';
import { useSite } from './browser.js';
import { violations } from './builder.axe.js';
import { Editor, inOnePage, openFile, TIMING } from './builder.js';

const start = inOnePage(useSite(), { lang: 'nl-NL' });

const BEFORE = 'ja: voordat het gebruik begint';

const [audience] = linkedin.audiences;
/** A notice with one group and one language, so that the form has each field once. */
const notice = {
  ...(JSON.parse(JSON.stringify(linkedin), (key, value: unknown) =>
    ['de', 'en', 'fr'].includes(key) ? undefined : value,
  ) as object),
  languages: ['nl'],
  audiences: [{ ...audience!, plan: audience!.plan.slice(0, 1) }],
};

/** Opens the notice in the Dutch builder on 1 October 2025. */
async function open(): Promise<{ page: Page; field: Locator; plan: Locator; editor: Editor }> {
  const { page } = await start();
  await page.locator('embed-builder').evaluate((builder) => {
    Object.assign(builder, { clock: () => new Date('2025-10-01T12:00:00Z') });
  });
  await openFile(page, notice);
  const editor = new Editor(page);
  const when = await editor.part('Wanneer');
  const plan = when.getByRole('group', { name: 'Wanneer', exact: true });
  return { page, plan, editor, field: plan.getByLabel('Eerste dag van het gebruik', { exact: true }) };
}

/** Returns the accessible description of a field. */
const description = (field: Locator): Promise<string> =>
  field.evaluate((one) =>
    (one.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent.trim())
      .join(' '),
  );

const buttonsOf = (plan: Locator, text: string): Locator =>
  plan.getByRole('group', { name: `Welke dag is “${text}”?` }).getByRole('button');

const hasFocus = (field: Locator): Promise<boolean> => field.evaluate((one) => one === document.activeElement);

describe('a day in the builder', () => {
  test('that is ambiguous is offered as two dates, and the snippet has the chosen one', async () => {
    const { editor, field, page, plan } = await open();
    await page.getByRole('radio', { name: 'Element met alles erin' }).check();
    await editor.answer(page.getByRole('region', { name: 'Wanneer', exact: true }), TIMING, BEFORE);
    await field.fill('');
    await field.pressSequentially('3/11/2025');
    assert.equal(await buttonsOf(plan, '3/11/2025').count(), 0, 'no question while the editor types');
    await page.keyboard.press('Tab');
    const buttons = buttonsOf(plan, '3/11/2025');
    await buttons.first().waitFor();
    assert.deepEqual(await buttons.allInnerTexts(), ['3 november 2025', '11 maart 2025']);
    assert.equal(await description(field), 'Zoals 3 november 2025. Welke dag is “3/11/2025”?');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.equal(await page.getByLabel('Het fragment', { exact: true }).count(), 0, 'no snippet with a guessed day');
    assert.deepEqual(await violations(page, '.which'), []);

    // choose with the keyboard
    await field.focus();
    await page.keyboard.press('Tab');
    assert.ok(await hasFocus(buttons.first()), 'the first choice follows the field');
    await page.keyboard.press('Enter');
    await buttons.first().waitFor({ state: 'detached' });
    assert.ok(await hasFocus(field), 'the focus returns to the field');
    assert.equal(await field.inputValue(), '2025-11-03');
    assert.equal(await description(field), 'maandag 3 november 2025');
    assert.equal(await field.getAttribute('aria-invalid'), null);
    assert.match(await editor.code, /"start": ?"2025-11-03"/);
  });

  test('without a year is offered with the likely years', async () => {
    const { editor, field, page, plan } = await open();
    await editor.type(plan, 'Eerste dag van het gebruik', '3 november');
    await buttonsOf(plan, '3 november').first().waitFor();
    assert.deepEqual(await buttonsOf(plan, '3 november').allInnerTexts(), ['3 november 2025', '3 november 2026']);
    await page.getByRole('button', { name: '3 november 2026', exact: true }).click();
    assert.equal(await description(field), 'dinsdag 3 november 2026');

    // a source has been published in the past
    const sources = await editor.part('Bronnen');
    await editor.press(sources.locator('summary').first());
    const published = sources.getByLabel('Datum', { exact: true }).first();
    await published.fill('19 september');
    await published.blur();
    const choices = buttonsOf(sources, '19 september');
    await choices.first().waitFor();
    assert.deepEqual(await choices.allInnerTexts(), ['19 september 2025', '19 september 2024']);
    // a source may have only a month
    await published.fill('September 2025');
    await published.blur();
    await choices.first().waitFor({ state: 'detached' });
    assert.equal(await published.inputValue(), '2025-09');
    assert.equal(await description(published), 'september 2025');
  });

  test('that does not exist is refused with the reason', async () => {
    const { editor, field, plan } = await open();
    for (const [typed, why] of [
      ['31 april 2025', 'Die dag bestaat niet: april heeft 30 dagen.'],
      ['30/2/2025', 'Die dag bestaat niet: februari 2025 heeft 28 dagen.'],
      ['29 februari 2025', 'Die dag bestaat niet: 2025 is geen schrikkeljaar.'],
      ['2025-13-01', 'Er is geen maand 13.'],
    ] as const) {
      await editor.type(plan, 'Eerste dag van het gebruik', typed);
      await plan.getByText(why).waitFor();
      assert.equal(await description(field), `Zoals 3 november 2025. ${why}`);
      assert.equal(await field.inputValue(), typed);
    }
  });

  test('in the language of a source is accepted, and “vandaag” is not', async () => {
    const { editor, field, plan } = await open();
    for (const typed of ['3. November 2025', '3 novembre 2025', 'November 3, 2025', 'maandag 3 november 2025']) {
      await editor.type(plan, 'Eerste dag van het gebruik', '');
      await editor.type(plan, 'Eerste dag van het gebruik', typed);
      await plan.getByText('maandag 3 november 2025').first().waitFor();
      assert.equal(await field.inputValue(), '2025-11-03', typed);
    }
    await editor.type(plan, 'Eerste dag van het gebruik', 'vandaag');
    await plan.locator('.problems').first().waitFor();
    assert.equal(await field.inputValue(), 'vandaag');
    assert.equal(await plan.getByRole('group', { name: 'Welke dag' }).count(), 0);
  });
});
