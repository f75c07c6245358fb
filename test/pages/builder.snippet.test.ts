/** Tests the output of the builder: the file, the snippet, the letter, and the calendar file of the last day. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkNotice } from '../../src/model/check.js';
import { linkedin } from '../../stories/notices.js';
import { ALL_TESTS, composedText, rendered, html, useSite, type Options, type Scope, type Visit } from './browser.js';
import {
  begin,
  CARD,
  chooseMore,
  Editor,
  fine,
  openFile,
  paste,
  pick,
  publishing,
  ready,
  saved,
  status,
  writeInShort,
} from './builder.js';

const site = useSite();
const open = (scope: Scope, options: Options = {}, path = '/builder/'): Promise<Visit> =>
  site.open(scope, path, { lang: 'nl-NL', ...options });

describe('a short notice', () => {
  let visit: Visit;
  let file: { name: string; text: string };
  let code: string;

  test('has no problems to fix', async () => {
    visit = await open(ALL_TESTS);
    await writeInShort(visit.page);
    await fine(visit.page);
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(visit.lines, []);
  });

  test('is saved as a file that passes the checker', async () => {
    file = await saved(visit.page);
    assert.equal(file.name, 'linkedin-2025-11.json');
    const problems = checkNotice(JSON.parse(file.text)).filter(({ severity }) => severity === 'problem');
    assert.deepEqual(problems, []);
  });

  test('copied as the form linked and pasted into a bare page, shows the card of the preview', async (t) => {
    const { page } = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopieer het fragment' }).click();
    await page.getByText('Gekopieerd.').waitFor();
    code = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      code,
      /^<section lang="nl"><script async="async" src="\/embed\/nl\.js"><\/script><data-use-notice src="\/notices\/linkedin-2025-11\.json">/,
    );
    site.put(`/notices/${file.name}`, file.text);
    const bare = await site.open(t, html({ body: code }), { lang: 'nl-NL' });
    await rendered(bare.page);
    const shown = await composedText(bare.page);
    assert.ok(shown.includes('nog 8 dagen'), shown);
    assert.equal(shown, await composedText(page, CARD));
  });

  test('has its last day in a calendar file', async () => {
    const { page } = visit;
    await chooseMore(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar de laatste dag als agendabestand' }).click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'linkedin-2025-11.nl.ics');
    assert.match(readFileSync(await download.path(), 'utf8'), /\r\nDTSTART;VALUE=DATE:20251102\r\n/);
  });

  test('is saved as the script that a frame loads, with a list of the other files', async () => {
    const { page } = visit;
    const button = page.getByRole('button', { name: 'Bewaar de mededeling voor frames' });
    assert.equal(await button.count(), 0);
    await page.getByRole('radio', { name: /^Frame/ }).check();
    await page.getByText('frame/listen.js').waitFor();
    const downloading = page.waitForEvent('download');
    await button.click();
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'linkedin-2025-11.js');
    const script = readFileSync(await download.path(), 'utf8');
    assert.match(script, /^document\.querySelector\('data-use-notice'\)\.notice = \{.*"id":"linkedin-2025-11"/);
  });

  test('caused no request and stored nothing', async () => {
    const { page, requests } = visit;
    assert.deepEqual(
      requests.filter((path) => !path.startsWith('/builder/') && !/^(?:data|blob):/.test(path)),
      [],
    );
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), [
      '',
      0,
      0,
    ]);
  });

  test('can be edited later: the pasted snippet asks for its file, and a changed date changes the snippet', async (t) => {
    const { page } = await open(t);
    await paste(page, code);
    assert.match((await status(page)) ?? '', /alleen het adres van zijn mededeling, .*linkedin-2025-11\.json/);
    await openFile(page, file.text, file.name);
    assert.equal(await page.getByLabel('Naam van het platform').inputValue(), 'LinkedIn');
    const again = new Editor(page);
    assert.equal(await again.code, code);
    const when = await again.part('Wanneer');
    await again.type(when, 'Eerste dag van het gebruik', '2 november 2025');
    assert.ok((await again.code).includes('zaterdag 1 november 2025'));
    assert.equal(await page.getByText('Lezers kunnen t/m zaterdag 1 november 2025 nee zeggen').count(), 1);
  });
});

describe('the letter', () => {
  test('works pasted below the card, and the builder says that no native speaker or lawyer has read it', async (t) => {
    const { page } = await open(t);
    await ready(page);
    const panel = publishing(page);
    await chooseMore(page);
    await panel.getByText('Een bezwaarbrief').click();
    assert.match(
      await panel.innerText(),
      /Nog geen moedertaalspreker en geen jurist heeft de brief in het Nederlands gelezen/,
    );
    const code = await panel.getByLabel('Het fragment van de brief').inputValue();
    site.put('/notices/linkedin-ai-training-2025.json', JSON.stringify(linkedin));
    const card = '<script src="/embed/nl.js"></script>';
    const bare = await site.open(t, html({ body: card + code }), { lang: 'nl-NL' });
    await bare.page.getByText('Schrijf de brief').click();
    await bare.page.getByLabel('Land waar je woont').selectOption('NL');
    await bare.page.getByLabel('Je naam').fill('Sam Jansen');
    assert.deepEqual([bare.errors, bare.lines], [[], []]);
  });

  test('is offered only with forms that can contain it', async (t) => {
    const { page } = await open(t);
    await ready(page);
    const panel = publishing(page);
    for (const [form, count] of [
      ['Gewone sectie', 1],
      ['Frame', 0],
      ['Alleen tekst', 0],
      ['Element met alles erin', 1],
    ] as const) {
      await pick(page, form);
      assert.equal(await panel.getByText('Een bezwaarbrief').count(), count, form);
    }
  });
});

test('languages that the elements do not have are named before the editor writes a text', async (t) => {
  const { page } = await open(t);
  await begin(page);
  const editor = new Editor(page);
  const languages = await editor.part('Talen');
  const what = await editor.part('Wat er verandert');
  await languages.getByLabel('Talen van de mededeling').fill('eo, nl, cy');
  await languages.getByLabel('Talen van de mededeling').blur();
  await what.getByText('De elementen zijn er nog niet in het Esperanto, alleen in het Engels, Nederlands').waitFor();
  await what.getByText('De elementen zijn er nog niet in het Welsh').waitFor();
  assert.equal(
    await page.getByRole('region', { name: 'Wat lezers zien' }).getByText('nog niet in het Welsh').count(),
    0,
  );
  assert.equal(await what.getByText('nog niet in het Nederlands').count(), 0);

  await languages.getByLabel('Talen van de mededeling').fill('eo, cy');
  await languages.getByLabel('Talen van de mededeling').blur();
  for (const name of ['Wat lezers zien', 'Publiceren'])
    await page.getByRole('region', { name }).getByText('nog niet in het Welsh').waitFor();
});

test('the builder works from the disk, without a server', async (t) => {
  const { errors, lines, page } = await open(t, {}, pathToFileURL('dist/builder/index.html').href);
  await ready(page);
  await rendered(page, CARD);
  assert.match(await new Editor(page).code, /^<section lang="nl">/);
  assert.equal((await saved(page)).name, 'linkedin-ai-training-2025.json');
  await page.getByRole('button', { name: 'Kopieer het fragment' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /Gekopieerd|geselecteerd/ })
    .waitFor();
  assert.deepEqual(errors, []);
  assert.deepEqual(lines, []);
});
