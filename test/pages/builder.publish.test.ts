/** Tests the step “Publish” of the builder: the forms and their descriptions, the snippet, and wrong addresses. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { linkedin } from '../../stories/notices.js';
import { de } from '../../src/builder/words/de.js';
import { en } from '../../src/builder/words/en.js';
import { FORM_NAMES } from '../../src/snippets/snippet-forms.js';
import { FORMS } from '../../src/snippets/snippets.js';
import { useSite, type Visit } from './browser.js';
import { violations } from './builder.axe.js';
import { inOnePage, resize } from './builder.js';

const site = useSite();
const start = inOnePage(site, { lang: en.lang });

/** Opens a ready-made notice, and returns its step “Publish”. */
async function publish(visit?: Visit, words = en): Promise<Visit & { panel: Locator }> {
  visit ??= await start();
  await visit.page.getByRole('button', { name: linkedin.title[words.lang]!, exact: true }).click();
  return { ...visit, panel: visit.page.getByRole('region', { name: words.steps.publish[0] }) };
}

/** The selector of the step. */
const STEP = '[aria-labelledby=step-publish]';

/** A row of the description of the chosen form. */
const row = (panel: Locator, term: string) =>
  panel.locator('dl div').filter({ has: panel.page().getByRole('term').getByText(term, { exact: true }) });

/** Returns the accessible description of a field: its hint and its problem. */
const described = (field: Locator) =>
  field.evaluate((control) =>
    (control.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent.trim() ?? '')
      .join(' '),
  );

describe('the forms', () => {
  test('each has its name and id, and the chosen one lists what it needs and what each system keeps', async () => {
    const { panel } = await publish();
    const radios = panel.getByRole('radio');
    assert.equal(await radios.count(), FORMS.length);
    for (const { id } of FORMS) {
      const radio = panel.getByRole('radio', { name: `${FORM_NAMES[id]} ${id}`, exact: true });
      await radio.check();
      assert.notEqual(await described(radio), '');
      assert.equal(await panel.locator('dl').count(), 1);
      await row(panel, 'Requires').waitFor();
      await row(panel, 'Nothing').getByText('Hugo without “unsafe”').waitFor();
      assert.ok((await panel.locator('dl > div').count()) <= 7, id);
    }
  });

  test('the description groups systems by outcome, and has the policy for the typed addresses', async () => {
    const { panel } = await publish();
    await row(panel, 'Live card').getByText('WordPress, editors; sites with htmx, Turbo or React; Ghost').waitFor();
    await row(panel, 'Short text').getByText('WordPress, authors').waitFor();
    await row(panel, 'Corrections').getByText('Corrections reach old articles.').waitFor();
    await row(panel, 'A strict Content Security Policy must allow')
      .getByText("script-src 'self'; connect-src 'self'")
      .waitFor();
    await panel.getByLabel('Address of the script').fill('https://cdn.example.com/embed/en.js');
    await panel.getByText("script-src https://cdn.example.com; connect-src 'self'").waitFor();
    await panel.getByRole('radio', { name: 'Element with everything inside' }).check();
    await row(panel, 'Whole text, and the JSON').getByText('WordPress, authors').waitFor();
    await panel.getByRole('radio', { name: 'Text alone' }).check();
    assert.equal(await row(panel, 'A strict Content Security Policy must allow').count(), 0);
  });

  test('a hint recommends a form for editors who are not sure', async () => {
    const { panel } = await publish();
    await panel.getByText('Not sure what your system keeps? Choose “Ordinary section (data-attribute)”').waitFor();
  });

  test('are chosen with the keyboard alone', async () => {
    const { page, panel } = await publish();
    await panel.getByRole('radio', { name: FORM_NAMES.linked }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.ok(await panel.getByRole('radio', { name: FORM_NAMES['data-attribute'] }).isChecked());
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'output-src');
    assert.match(await panel.getByLabel('Embed code', { exact: true }).inputValue(), /data-opt-out-src=/);
  });
});

test('the button to copy the snippet is first, and rare options are folded', async () => {
  const { panel } = await publish();
  const buttons = await panel.getByRole('button').allTextContents();
  assert.equal(buttons[0]?.trim(), 'Copy embed code');
  for (const label of ['Address of the notice', 'Address of the script']) {
    assert.ok(await panel.getByLabel(label).isVisible(), label);
  }
  const rare = ['Level of the first heading', 'Where readers live', 'Hash of the script'];
  for (const label of rare) assert.ok(!(await panel.getByLabel(label).isVisible()), label);
  await panel.getByText('More options').click();
  for (const label of rare) assert.ok(await panel.getByLabel(label).isVisible(), label);
  assert.ok(await panel.getByRole('button', { name: 'Save last day as calendar file' }).isVisible());
  assert.ok(await panel.getByText('Letter of objection', { exact: true }).isVisible());
});

describe('a wrong address or hash', () => {
  test('is refused at its field, in English', async () => {
    const { page, panel } = await publish();
    const src = panel.getByLabel('Address of the notice');
    await src.fill('http://example.com/a.json');
    assert.equal(await src.getAttribute('aria-invalid'), 'true');
    assert.match(await described(src), /begins with \/, or an address that begins with https:\/\/\.$/);
    assert.equal(await panel.getByLabel('Embed code', { exact: true }).count(), 0);
    assert.deepEqual(await violations(page, STEP), []);
    await panel.getByRole('button', { name: 'Address of the notice' }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'output-src');
    await src.fill('');
    assert.match(await described(src), /Write an address:/);
    await src.fill('/notices/a.json');
    assert.equal(await src.getAttribute('aria-invalid'), null);
    assert.match(await panel.getByLabel('Embed code', { exact: true }).inputValue(), /src="\/notices\/a\.json"/);
  });

  test('in a folded field is unfolded by the link to it', async () => {
    const { page, panel } = await publish();
    await panel.getByText('More options').click();
    const hash = panel.getByLabel('Hash of the script');
    await hash.fill('sha1-x');
    assert.match(await described(hash), /Write a hash like sha384-…, or leave the field empty\.$/);
    await panel.getByText('More options').click();
    assert.ok(!(await hash.isVisible()));
    await panel.getByRole('button', { name: 'Hash of the script' }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'output-integrity');
    assert.ok(await hash.isVisible());
  });

  test('is refused in German on a German page', async (t) => {
    const { panel } = await publish(await site.open(t, '/builder/', { lang: de.lang }), de);
    const src = panel.getByLabel('Adresse des Hinweises');
    await src.fill('x');
    assert.match(await described(src), /Schreiben Sie einen Pfad auf der Website/);
  });
});

test('nothing is cut off, and axe finds no violations, at 1280 and 320 px', async (t) => {
  const { page, panel } = await publish(await site.open(t, '/builder/', { lang: en.lang }));
  await panel.getByText('More options').click();
  for (const width of [1280, 320]) {
    await resize(page, width);
    for (const radio of await panel.getByRole('radio').all()) {
      await radio.check();
      const where = `${await radio.evaluate((one: HTMLInputElement) => one.labels![0]!.innerText)}, at ${String(width)} px`;
      assert.deepEqual(await violations(page, STEP), [], where);
      const sizes = await panel.evaluate(({ clientWidth, scrollWidth }) => [scrollWidth, clientWidth]);
      assert.equal(sizes[0], sizes[1], where);
    }
  }
});
