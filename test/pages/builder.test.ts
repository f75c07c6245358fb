/** The builder, used as an editor uses it: from two articles to a card on a page, back again, and with all that goes wrong. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { checkNotice } from '../../src/model/check.js';
import type { Notice } from '../../src/model/notice.js';
import { linkedin } from '../../stories/notices.js';
import { ALL_TESTS, composedText, drawn, html, useSite, type Options, type Scope, type Visit } from './browser.js';
import { Editor } from './builder.js';

/** Handed to the page as a debugger does: its policy lets no other script in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CARD = 'embed-builder .stage data-use-notice';

const site = useSite();

const open = (scope: Scope, options: Options = {}, path = '/builder/'): Promise<Visit> =>
  site.open(scope, path, { lang: 'nl-NL', ...options });

const ready = (page: Page) =>
  page.getByLabel('Een kant-en-klare mededeling').selectOption({ label: linkedin.title['nl']! });

/** A file as somebody chooses it. */
const choose = (page: Page, content: string | Buffer, name = 'notice.json') =>
  page.getByLabel('Open een bestand').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Plak een fragment' });
  if (!(await field.isVisible())) await page.locator('summary', { hasText: 'Plak een fragment' }).click();
  await field.fill(text);
  await page.getByRole('button', { name: 'Lees het fragment' }).click();
}

async function saved(page: Page): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar het bestand' }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const status = (page: Page): Promise<string | null> => page.locator('.status').textContent();
const pick = (page: Page, form: string) => page.getByRole('radio', { name: form }).check();
/** Unfolds what is rarely chosen about a snippet. */
const chooseMore = (page: Page) => page.getByText('Meer keuzes').click();

/** Writes what two articles say, with nothing else at hand. */
async function writeFromTheArticles(page: Page): Promise<Editor> {
  const editor = new Editor(page);
  const sources = await editor.part('Bronnen');
  const first = await editor.add(sources, 'bron');
  await editor.type(first, 'Wie het publiceerde', 'DutchCowboys');
  await editor.type(first, 'Datum', '19 september 2025');
  const second = await editor.add(sources, 'bron');
  await editor.type(second, 'Wie het publiceerde', 'Security.NL');
  await editor.type(second, 'Datum', '24 september 2025');

  const platform = await editor.part('Platform en titel');
  await editor.type(platform, 'Naam van het platform', 'LinkedIn');
  await editor.type(platform, 'Adres van het platform', 'https://www.linkedin.com/');
  await editor.type(platform, 'Titel', 'LinkedIn en AI-training: zo zeg je nee');
  await editor.type(platform, 'Over wie dit gaat', 'Gebruik je LinkedIn? Dan gaat dit over jou.');

  const what = await editor.part('Wat er verandert');
  const changes = what.getByRole('group', { name: 'Wat er verandert' });
  await editor.type(
    changes,
    'Wat er verandert',
    'LinkedIn heeft zijn privacyvoorwaarden veranderd: alle openbare berichten kunnen worden gebruikt.',
  );
  await editor.tick(changes, 'DutchCowboys');
  await editor.type(what, 'Waarvoor', 'om eigen AI-modellen te trainen');

  const when = await editor.part('Keuze en dagen');
  await editor.tick(when.getByRole('group', { name: 'Wat mensen kunnen kiezen' }), 'DutchCowboys');
  const plan = when.getByRole('group', { name: 'Wanneer', exact: true });
  await editor.type(plan, 'Eerste dag van het gebruik', '3 november 2025');
  await editor.choose(plan, 'Tot wanneer nee zeggen kan', 'een dag die ik invul');
  await editor.type(plan, 'Laatste dag om nee te zeggen', '2 november 2025');
  await editor.tick(plan, 'DutchCowboys', 'Security.NL');
  await editor.unfold(plan, 'Meer');
  for (const [words, reading, source] of [
    ['3 november is je deadline', '3 november 2025', 'DutchCowboys'],
    ['vóór 3 november', '2 november 2025', 'Security.NL'],
  ] as const) {
    const wording = await editor.add(plan, 'verwoording');
    await editor.type(wording, 'De woorden', words);
    await editor.type(wording, 'Taal', 'nl');
    await editor.type(wording, 'Laatste dag die daaruit volgt', reading);
    await editor.choose(wording, 'Wie dit zegt', source);
  }
  const later = when.getByRole('group', { name: 'Later nog iets doen' });
  await editor.choose(later, 'Kun je later nog nee zeggen?', 'ja');
  await editor.choose(later, 'Kan wat gebruikt is er weer uit?', 'nee');
  await editor.type(
    later,
    'Wat later nee zeggen nog doet',
    'Nee zeggen kan ook later nog. Wat al in de AI-systemen zit, is er niet zomaar meer uit te halen.',
  );
  await editor.tick(later, 'DutchCowboys', 'Security.NL');

  const data = await editor.part('Welke gegevens');
  await editor.unfold(data, 'Vink er meer tegelijk aan');
  const sets: readonly (readonly [use: string, source: string, ...names: string[]])[] = [
    [
      'gebruikt',
      'Security.NL',
      'naam',
      'foto',
      'huidige functie',
      'werkervaring',
      'opleiding',
      'locatie',
      'vaardigheden',
      'posts',
      'artikelen',
      'reacties',
      'polls',
    ],
    ['kan voorkomen', 'Security.NL', 'gezondheid', 'etniciteit', 'religie', 'politieke voorkeur'],
    ['niet gebruikt', 'DutchCowboys', 'privéberichten'],
  ];
  for (const [use, , ...names] of sets) {
    const form = data.locator('form');
    await editor.tick(form, ...names);
    await editor.choose(form, 'Deze gegevens worden', use);
    await editor.press(form.getByRole('button', { name: 'Voeg de aangevinkte gegevens toe' }));
  }
  const sourceOf = sets.flatMap(([, source, ...names]) => names.map(() => source));
  for (const [index, source] of sourceOf.entries()) {
    const item = data.locator('ol > li').nth(index);
    await editor.press(item.locator('summary').first());
    await editor.tick(item.getByRole('group', { name: 'Wie dit zegt' }), source);
    await editor.press(item.locator('summary').first());
  }

  const routes = await editor.part('Hoe je nee zegt');
  const settings = await editor.add(routes, 'manier om nee te zeggen');
  await editor.choose(settings, 'Hoe', 'in de instellingen');
  await editor.type(
    settings,
    'Pad op het scherm',
    'Instellingen & Privacy > Gegevensprivacy > Gegevens voor verbetering van generatieve AI',
  );
  await editor.tick(settings, 'Security.NL');
  const form = await editor.add(routes, 'manier om nee te zeggen');
  await editor.choose(form, 'Hoe', 'met een formulier');
  await editor.type(
    form,
    'Stappen',
    [
      'Log in.',
      'Kies ‘Bezwaar maken tegen verwerking voor het trainen van AI-modellen die content genereren’.',
      'Verzend het formulier.',
    ].join('\n'),
  );
  await editor.tick(form, 'DutchCowboys');

  const more = await editor.part('Meer over de gegevens');
  const period = more.getByRole('group', { name: 'Hoe ver terug' });
  await editor.type(period, 'Sinds', '2003');
  await editor.tick(period, 'Security.NL');
  const warning = more.getByRole('group', { name: 'Waarschuwing over bijzondere persoonsgegevens' });
  await editor.type(
    warning,
    'Waarschuwing over bijzondere persoonsgegevens',
    'Bij bijzondere persoonsgegevens is zorgvuldigheid geboden, zegt de AP.',
  );
  await editor.tick(warning, 'Security.NL');
  const minors = await editor.add(more, 'groep mensen');
  await editor.type(minors, 'Van wie', 'minderjarigen');
  await editor.choose(minors, 'Wat met hun gegevens gebeurt', 'niet gebruikt');
  await editor.choose(minors, 'Hoe zeker dat is', 'onduidelijk');
  await editor.tick(minors, 'DutchCowboys');

  const authorities = await editor.part('Toezichthouders en anderen');
  const ap = await editor.add(authorities, 'toezichthouder of organisatie');
  await editor.type(ap, 'Naam', 'Autoriteit Persoonsgegevens');
  await editor.choose(ap, 'Rol', 'toezichthouder');
  await editor.type(ap, 'Wat die zegt', 'De AP maakt zich grote zorgen.');
  await editor.type(ap, 'Wat die aanraadt', 'Pas je instellingen aan vóór 3 november.');
  const quote = await editor.add(ap, 'citaat');
  await editor.type(quote, 'Wie het zei', 'Monique Verdier');
  await editor.type(quote, 'Functie', 'vicevoorzitter van de AP');
  await editor.type(quote, 'Taal waarin het gezegd is', 'nl');
  await editor.type(
    quote,
    'De woorden',
    'Als die gegevens eenmaal in een AI-model zitten, verlies je de controle: ze zijn er niet zomaar meer uit te halen en de gevolgen zijn niet goed te overzien.',
  );
  await editor.choose(quote, 'Wie dit zegt', 'Security.NL');
  await editor.tick(ap.locator('fieldset.choices').last(), 'Security.NL');
  const law = authorities.getByRole('group', { name: 'Hoe het juridisch staat' });
  await editor.type(
    law,
    'Hoe het juridisch staat',
    'Volgens de AP is het nog geen uitgemaakte zaak of LinkedIn mag doorgaan.',
  );
  await editor.tick(law, 'Security.NL');
  return editor;
}

describe('from two articles to a card', () => {
  let visit: Visit;
  let editor: Editor;
  let file: { name: string; text: string };
  let code: string;

  test('an empty form, filled by its labels, has nothing left to fix', async () => {
    visit = await open(ALL_TESTS);
    editor = await writeFromTheArticles(visit.page);
    const { page } = visit;
    assert.equal(await page.getByRole('region', { name: 'Controle' }).getByText('Niets te verbeteren.').count(), 1);
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(visit.lines, []);
    console.log(`${String(editor.actions)} actions, ${String(editor.typed)} characters typed`);
  });

  test('it reads the date back, and shows five days', async () => {
    const { page } = visit;
    assert.equal(await page.getByText('Lezers kunnen t/m zondag 2 november 2025 nee zeggen. Klopt dat?').count(), 1);
    await page.locator('summary', { hasText: 'Wat lezers op andere dagen zien' }).click();
    const banners = page.locator('.days deadline-banner');
    await banners.nth(4).waitFor();
    assert.equal(await banners.count(), 5);
    await drawn(page, '.days deadline-banner');
    const said = await composedText(page, '.days deadline-banner');
    for (const words of [
      'nog 30 dagen',
      'uiterlijk morgen, zondag 2 november',
      'Vandaag is de laatste dag',
      'sinds maandag 3 november 2025',
    ]) {
      assert.ok(said.includes(words), `${words}: ${said}`);
    }
  });

  test('the saved file is a notice that the checker accepts', async () => {
    file = await saved(visit.page);
    assert.equal(file.name, 'linkedin-2025-11.json');
    const problems = checkNotice(JSON.parse(file.text)).filter(({ severity }) => severity === 'problem');
    assert.deepEqual(problems, []);
  });

  test('form 1, copied and pasted into a bare page, is the card of the preview', async (t) => {
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
    await drawn(bare.page);
    const shown = await composedText(bare.page);
    assert.ok(shown.includes('nog 8 dagen'), shown);
    assert.equal(shown, await composedText(page, CARD));
  });

  test('the last day, saved for calendars', async () => {
    const { page } = visit;
    await chooseMore(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar de laatste dag als agendabestand' }).click();
    const download = await coming;
    assert.equal(download.suggestedFilename(), 'linkedin-2025-11.nl.ics');
    assert.match(readFileSync(await download.path(), 'utf8'), /\r\nDTSTART;VALUE=DATE:20251102\r\n/);
  });

  test('the form of a frame: the notice, saved as the frame loads it, and which other files it needs', async () => {
    const { page } = visit;
    const button = page.getByRole('button', { name: 'Bewaar de mededeling voor frames' });
    assert.equal(await button.count(), 0);
    await page.getByRole('radio', { name: /^Frame/ }).check();
    await page.getByText('frame/listen.js').waitFor();
    const coming = page.waitForEvent('download');
    await button.click();
    const download = await coming;
    assert.equal(download.suggestedFilename(), 'linkedin-2025-11.js');
    const script = readFileSync(await download.path(), 'utf8');
    assert.match(script, /^document\.querySelector\('data-use-notice'\)\.notice = \{.*"id":"linkedin-2025-11"/);
  });

  test('nothing was asked for, stored, or sent', async () => {
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

  test('the snippet pasted back on another day: its file is asked for, the date changed, the snippet written anew', async (t) => {
    const { page } = await open(t);
    await paste(page, code);
    assert.match((await status(page)) ?? '', /linkedin-2025-11\.json, maar bevat hem niet/);
    await choose(page, file.text, file.name);
    await page.getByText('Het formulier is gevuld.').waitFor();
    assert.equal(await page.getByLabel('Naam van het platform').inputValue(), 'LinkedIn');
    const again = new Editor(page);
    assert.equal(await again.code, code);
    const when = await again.part('Keuze en dagen');
    await again.type(when, 'Eerste dag van het gebruik', '2 november 2025');
    await again.type(when, 'Laatste dag om nee te zeggen', '1 november 2025');
    assert.ok((await again.code).includes('zaterdag 1 november 2025'));
    assert.equal(await page.getByText('Lezers kunnen t/m zaterdag 1 november 2025 nee zeggen').count(), 1);
  });
});

/** As little as a snippet needs: one source, a platform, a title, a day, a link. */
async function writeInShort(page: Page): Promise<Editor> {
  const editor = new Editor(page);
  const source = await editor.add(await editor.part('Bronnen'), 'bron');
  await editor.type(source, 'Wie het publiceerde', 'Security.NL');
  const platform = await editor.part('Platform en titel');
  await editor.type(platform, 'Naam van het platform', 'LinkedIn');
  await editor.type(platform, 'Adres van het platform', 'https://www.linkedin.com/');
  await editor.type(platform, 'Titel', 'LinkedIn en AI-training: zo zeg je nee');
  await editor.type(await editor.part('Keuze en dagen'), 'Eerste dag van het gebruik', '3 november 2025');
  const route = await editor.add(await editor.part('Hoe je nee zegt'), 'manier om nee te zeggen');
  await editor.choose(route, 'Hoe', 'in de instellingen');
  await editor.type(route, 'Adres', 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement');
  return editor;
}

/** The notice in the file, as it is saved now. */
const savedNotice = async (page: Page): Promise<Notice> => JSON.parse((await saved(page)).text) as Notice;

const WHEN = 'Keuze en dagen';
const fine = (page: Page) => page.getByRole('region', { name: 'Controle' }).getByText('Niets te verbeteren.').waitFor();

describe('the ordinary case', () => {
  test('takes ten actions from an empty form to a copied snippet, and no thought of groups', async (t) => {
    const { errors, lines, page } = await open(t);
    const editor = await writeInShort(page);
    await editor.press(page.getByRole('button', { name: 'Kopieer het fragment' }));
    assert.equal(editor.actions, 10);
    assert.match(await editor.code, /<data-use-notice src="\/notices\/linkedin-2025-11\.json">/);
    const when = await editor.part(WHEN);
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
});

describe('the choice and the days', () => {
  test('a last day that a source gives, with an hour; without a day, the hour goes too', async (t) => {
    const { page } = await open(t);
    const editor = await writeInShort(page);
    const when = await editor.part(WHEN);
    await editor.choose(when, 'Tot wanneer nee zeggen kan', 'een dag die ik invul');
    await page.getByText('Lezers kunnen t/m zondag 2 november 2025 nee zeggen.').waitFor();
    await editor.type(when, 'Laatste dag om nee te zeggen', '31 oktober 2025');
    await editor.type(when, 'Tijd waarop die dag eindigt', '17:00');
    await page.getByText('Lezers kunnen tot 17:00 uur op vrijdag 31 oktober 2025 nee zeggen. Klopt dat?').waitFor();
    await fine(page);
    const [entry] = (await savedNotice(page)).audiences[0]!.plan;
    assert.deepEqual([entry!.lastDay, entry!.lastTime], ['2025-10-31', '17:00']);

    await editor.type(when, 'Laatste dag om nee te zeggen', '');
    assert.equal(await when.getByLabel('Laatste dag om nee te zeggen').count(), 1, 'the field stays');
    await editor.choose(when, 'Tot wanneer nee zeggen kan', 'altijd: het maakt niet uit wanneer');
    await page
      .getByText('Lezers zien geen laatste dag, en lezen dat het niet uitmaakt wanneer ze nee zeggen.')
      .waitFor();
    await fine(page);
    const [anyTime] = (await savedNotice(page)).audiences[0]!.plan;
    assert.deepEqual([anyTime!.lastDay, anyTime!.lastTime], ['any-time', undefined]);
    assert.equal(await page.getByRole('button', { name: 'Bewaar de laatste dag als agendabestand' }).count(), 0);
  });

  test('a last day that differs from person to person asks for its text', async (t) => {
    const { page } = await open(t);
    const editor = await writeInShort(page);
    const when = await editor.part(WHEN);
    await editor.choose(when, 'Tot wanneer nee zeggen kan', 'dat verschilt per persoon');
    const check = page.getByRole('region', { name: 'Controle' });
    await check.getByRole('link', { name: /^Tot wanneer: Schrijf tot wanneer/ }).click();
    await page.keyboard.type('binnen 14 dagen na de brief die je krijgt');
    await fine(page);
    assert.match(await composedText(page, CARD), /Zeg nee binnen 14 dagen na de brief die je krijgt/);
  });

  test('a use that has begun on an unknown day is in use', async (t) => {
    const { page } = await open(t);
    const editor = await writeInShort(page);
    const when = await editor.part(WHEN);
    await editor.choose(when, 'Wanneer het gebruik begint', 'al begonnen, niemand weet wanneer');
    assert.equal(await when.getByLabel('Eerste dag van het gebruik').count(), 0);
    await fine(page);
    const { plan } = (await savedNotice(page)).audiences[0]!;
    assert.deepEqual(plan, [{ state: 'started', start: 'unknown', sourceRefs: ['source-1'] }]);
  });

  test('an opt-in asks for no last day', async (t) => {
    const { page } = await open(t);
    const editor = await writeInShort(page);
    const when = await editor.part(WHEN);
    await editor.choose(when, 'Wat mensen kunnen kiezen', 'ja zeggen: het staat uit tot ze dat doen');
    assert.equal(await when.getByLabel('Tot wanneer nee zeggen kan').count(), 0);
    await page.getByText('Lezers zien geen laatste dag, en lezen dat er zonder hun ja niets gebeurt.').waitFor();
    await fine(page);
    assert.equal(await page.getByRole('button', { name: 'Bewaar de laatste dag als agendabestand' }).count(), 0);
    assert.match(await composedText(page, CARD), /dan gebeurt er niets/);
  });

  test('what happened since is added, and shown on its day', async (t) => {
    const { page } = await open(t, { now: '2025-11-20' });
    const editor = await writeInShort(page);
    const when = await editor.part(WHEN);
    const entry = await editor.add(when, 'wat er daarna gebeurde');
    await editor.choose(entry, 'Stand van zaken', 'gestopt');
    await editor.type(entry, 'Bekend sinds', '10 november 2025');
    await editor.type(await editor.part('Over deze mededeling'), 'Eerst gepubliceerd', '2025-10-25');
    await fine(page);
    await drawn(page, CARD);
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
    assert.equal(await when.locator('ol').filter({ visible: true }).count(), 0, 'one stands by itself again');
  });
});

describe('several groups', () => {
  const GROUP = 'groep voor wie iets anders geldt';

  /** A notice with two groups, and the item of the second. */
  async function two(page: Page): Promise<Editor> {
    const editor = await writeInShort(page);
    const when = await editor.part(WHEN);
    const second = await editor.add(when, GROUP);
    assert.ok(await second.getByLabel('Wie het zijn').evaluate((field) => field === document.activeElement));
    await editor.type(second, 'Wie het zijn', 'nieuwe gebruikers');
    await editor.type(second, 'Eerste dag van het gebruik', '1 december 2025');
    await editor.type(when.getByRole('listitem').first(), 'Wie het zijn', 'bestaande gebruikers');
    await fine(page);
    return editor;
  }

  test('each has its own days, and says them; the preview and the snippet can begin with either', async (t) => {
    const { errors, lines, page } = await open(t);
    const editor = await two(page);
    await page.getByText('bestaande gebruikers – Lezers kunnen t/m zondag 2 november 2025 nee zeggen.').waitFor();
    await page.getByText('nieuwe gebruikers – Lezers kunnen t/m zondag 30 november 2025 nee zeggen.').waitFor();
    const shown = page.getByRole('region', { name: 'Wat lezers zien' });
    const group = () =>
      page.locator(CARD).evaluate((card) => {
        const banner = card.shadowRoot!.querySelector('deadline-banner')!;
        return banner.shadowRoot!.querySelector('p')!.textContent;
      });
    await drawn(page, CARD);
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
    assert.doesNotMatch(await editor.code, /audience=/, 'the preview is no part of the snippet');

    const panel = page.getByRole('region', { name: 'Zet het op de pagina' });
    await chooseMore(page);
    await panel.getByLabel('Groep die vooraan staat').selectOption('nieuwe gebruikers');
    assert.match(await editor.code, /<data-use-notice src="[^"]+" audience="audience-2">/);
    assert.match(await editor.code, /<p><strong>Nieuwe gebruikers<\/strong><\/p>/);
    const code = await editor.code;
    const fresh = await open(t);
    await paste(fresh.page, code);
    await choose(fresh.page, (await saved(page)).text);
    await fresh.page.getByText('Het formulier is gevuld.').waitFor();
    assert.equal(await new Editor(fresh.page).code, code);
    assert.deepEqual(errors, []);
    assert.deepEqual(lines, []);
  });

  test('an id of its own is what the snippet and the ways to say no name it by', async (t) => {
    const { page } = await open(t);
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
    assert.ok(await page.evaluate(() => document.activeElement !== document.body), 'the focus goes on');
  });

  test('one that is taken away can be put back', async (t) => {
    const { page } = await open(t);
    const editor = await two(page);
    await editor.press(page.getByRole('button', { name: 'Verwijder: nieuwe gebruikers' }));
    assert.equal(await page.getByText('Groepen mensen').count(), 0);
    assert.equal(await page.getByLabel('Groep die vooraan staat').count(), 0);
    await editor.press(page.getByRole('button', { name: 'Maak ongedaan' }));
    assert.equal((await savedNotice(page)).audiences.length, 2);
  });

  test('a region is one of the notice, or a country in it; in all forms of the snippet', async (t) => {
    const { page } = await open(t);
    await ready(page);
    const panel = page.getByRole('region', { name: 'Zet het op de pagina' });
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
    for (const view of ['zonder JavaScript', 'in een mail']) {
      await page.getByLabel('Weergave').selectOption({ label: view });
      await page.frameLocator('embed-builder iframe').getByText('LinkedIn').first().waitFor();
    }
  });
});

describe('the letter', () => {
  test('pasted below the card, it can be written; what nobody has read is said above it', async (t) => {
    const { page } = await open(t);
    await ready(page);
    const panel = page.getByRole('region', { name: 'Zet het op de pagina' });
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

  test('is offered in no language without one, and with no form that cannot hold it', async (t) => {
    const { page } = await open(t);
    await ready(page);
    const panel = page.getByRole('region', { name: 'Zet het op de pagina' });
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

test('languages that the elements do not speak are named before anything is written', async (t) => {
  const { page } = await open(t);
  const languages = page.getByRole('region', { name: 'Talen' });
  await languages.getByLabel('Talen van de mededeling').fill('eo, nl, cy');
  await languages.getByLabel('Talen van de mededeling').blur();
  await languages.getByText('De elementen spreken nog geen Esperanto, alleen Engels, Nederlands').waitFor();
  await languages.getByText('De elementen spreken nog geen Welsh').waitFor();
  assert.equal(await page.getByRole('region', { name: 'Wat lezers zien' }).getByText('nog geen Welsh').count(), 0);
  assert.equal(await languages.getByText('spreken nog geen Nederlands').count(), 0);

  await languages.getByLabel('Talen van de mededeling').fill('eo, cy');
  await languages.getByLabel('Talen van de mededeling').blur();
  for (const name of ['Wat lezers zien', 'Zet het op de pagina'])
    await page.getByRole('region', { name }).getByText('nog geen Welsh').waitFor();
});

test('straight from the disk, without a server', async (t) => {
  const { errors, lines, page } = await open(t, {}, pathToFileURL('dist/builder/index.html').href);
  await ready(page);
  await drawn(page, CARD);
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

describe('a snippet pasted back in', () => {
  for (const [form, name] of [
    ['linked', 'Element met een adres'],
    ['inline', 'Element met alles erin'],
    ['data-attribute', 'Gewone sectie'],
    ['iframe', 'Frame'],
  ] as const) {
    test(`of the form ${form} fills the form, and is written as it was`, async (t) => {
      const { page } = await open(t);
      await ready(page);
      await pick(page, name);
      await chooseMore(page);
      await page.getByLabel('Niveau van de eerste kop').selectOption('4');
      const editor = new Editor(page);
      const code = await editor.code;
      const fresh = await open(t);
      await paste(fresh.page, code);
      assert.equal(await fresh.page.getByLabel('Naam van het platform').inputValue(), 'LinkedIn');
      assert.ok(await fresh.page.getByRole('radio', { name }).isChecked());
      assert.equal(await new Editor(fresh.page).code, code);
    });
  }

  test('an older one, of elements with attributes, becomes a notice; what is not taken over is listed', async (t) => {
    const { page } = await open(t);
    await paste(
      page,
      `<div lang="nl"><deadline-banner platform="Voorbeeld" effective-date="2025-11-03" last-day="2025-11-02"
        last-time="17:00" grace href="https://voorbeeld.example/uit"
        time-zone="Europe/Amsterdam" countdown="true" source="Krant" source-href="https://krant.example/a"></deadline-banner>
        <opt-out-stepper href="https://voorbeeld.example/nee" path="Instellingen > Privacy"></opt-out-stepper>
        <data-category-list used="name posts" possible="health"></data-category-list></div>`,
    );
    assert.equal(await page.getByLabel('Naam van het platform').inputValue(), 'Voorbeeld');
    assert.equal(await page.getByLabel('Eerste dag van het gebruik').inputValue(), '2025-11-03');
    assert.equal(await page.locator('li', { hasText: 'naam – gebruikt' }).count(), 1);
    const { audiences, routes } = JSON.parse((await saved(page)).text) as Notice;
    assert.deepEqual(audiences[0]!.plan[0], {
      state: 'planned',
      start: '2025-11-03',
      lastDay: '2025-11-02',
      lastTime: '17:00',
      grace: true,
      sourceRefs: ['attributes'],
    });
    assert.deepEqual(
      routes!.map(({ path, url }) => [url, path]),
      [['https://voorbeeld.example/nee', { nl: ['Instellingen', 'Privacy'] }]],
    );
    assert.deepEqual(await page.locator('.left li').allTextContents(), ['countdown']);
  });

  test('of HTML that somebody wrote by hand becomes a notice', async (t) => {
    const { page } = await open(t);
    await paste(
      page,
      `<div lang="nl"><deadline-banner platform="Voorbeeld" time-zone="Europe/Amsterdam" source="Krant">
          <p>Vanaf <time datetime="2025-11-03" data-day="effective">3 november</time>. Laatste dag:
          <time datetime="2025-11-02T17:00" data-day="last">2 november, 17 uur</time>.</p></deadline-banner>
        <opt-out-stepper><h3>via de instellingen</h3><ol><li>Open de instellingen.</li><li>Zet AI uit.</li></ol>
          <h3>met het formulier</h3><ol data-route="form"><li>Verstuur het formulier.</li></ol></opt-out-stepper>
        <data-category-list><ul data-use="used"><li data-category="posts">berichten</li></ul></data-category-list></div>`,
    );
    const { audiences, dataCategories, routes } = JSON.parse((await saved(page)).text) as Notice;
    const { lastDay, lastTime, start } = audiences[0]!.plan[0]!;
    assert.deepEqual([start, lastDay, lastTime], ['2025-11-03', '2025-11-02', '17:00']);
    assert.deepEqual(
      routes!.map(({ label, steps, type }) => [label!['nl'], type, steps!.map(({ text }) => text['nl'])]),
      [
        ['via de instellingen', 'settings', ['Open de instellingen.', 'Zet AI uit.']],
        ['met het formulier', 'form', ['Verstuur het formulier.']],
      ],
    );
    assert.deepEqual(
      dataCategories!.map(({ id, use }) => [id, use]),
      [['posts', 'used']],
    );
  });

  test('in the middle of an article, after a video and words in another language', async (t) => {
    const { page } = await open(t);
    await ready(page);
    for (const name of ['Element met een adres', 'Gewone sectie', 'Frame']) {
      await pick(page, name);
      const code = await new Editor(page).code;
      const fresh = await open(t);
      await ready(fresh.page);
      await paste(
        fresh.page,
        `<p>Een <i lang="fr">faux pas</i>.</p><iframe src="https://video.example/embed/1?id=7" height="300"></iframe>
          <iframe src="https://[bad/"></iframe><script src="https://video.example/player.js"></script>
          <script type="application/json">{"player": 1}</script>${code}<p lang="en">The end.</p>`,
      );
      assert.equal(await new Editor(fresh.page).code, code, name);
    }
  });

  test('of an earlier format: what a notice no longer has is listed', async (t) => {
    const { page } = await open(t);
    await paste(
      page,
      JSON.stringify({
        schemaVersion: '1.0',
        platform: { name: 'Voorbeeld' },
        effectiveFrom: { date: '2025-11-03' },
        lastDayToAct: { date: '2025-11-02' },
      }),
    );
    assert.equal(await page.getByLabel('Naam van het platform').inputValue(), 'Voorbeeld');
    assert.deepEqual(await page.locator('.left li').allTextContents(), ['effectiveFrom', 'lastDayToAct']);
    assert.equal(await page.getByLabel('Eerste dag van het gebruik').inputValue(), '');
  });

  test('of another version of the notice: fields that are not known are listed, the rest is there', async (t) => {
    const { page } = await open(t);
    const older = { ...linkedin, schemaVersion: '1.7', mood: 'grim', routes: [{ ...linkedin.routes![0]!, icon: 'x' }] };
    await paste(page, JSON.stringify(older));
    assert.equal(await page.getByLabel('Naam van het platform').inputValue(), 'LinkedIn');
    assert.deepEqual((await page.locator('.left li').allTextContents()).sort(), ['mood', 'routes[0].icon']);
  });
});

describe('what is refused', () => {
  const file = (name: string, content: string | Buffer, message: RegExp): void => {
    test(`a file: ${name}`, async (t) => {
      const { page } = await open(t);
      await choose(page, content);
      await page.getByRole('status').filter({ hasText: message }).waitFor();
      assert.equal(await page.getByLabel('Naam van het platform').inputValue(), '');
    });
  };
  file('no JSON', 'platform: LinkedIn', /geen mededeling als JSON/);
  file('JSON that is no notice', '[1, 2]', /geen mededeling als JSON/);
  file('a notice of a later format', JSON.stringify({ ...linkedin, schemaVersion: '2.0' }), /geen mededeling als JSON/);
  file('not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /geen tekst in UTF-8/);
  file('two megabytes', `{"id":"${'x'.repeat(2_000_000)}"}`, /groter dan 256 KB/);

  test('plain words instead of a snippet', async (t) => {
    const { page } = await open(t);
    await paste(page, 'Vanaf 3 november gebruikt LinkedIn je gegevens.');
    assert.match((await status(page)) ?? '', /staat geen mededeling/);
  });

  test('data in the address of the page, two megabytes of it, are not read, and nothing is copied', async (t) => {
    const { page } = await open(
      t,
      {},
      `/builder/#data=${encodeURIComponent(encodeURIComponent('{"title":1}')).repeat(40_000)}`,
    );
    assert.equal(await page.getByText('In het adres van deze pagina staan gegevens.').count(), 1);
    assert.equal(await page.getByLabel('Naam van het platform').inputValue(), '');
    assert.equal(await page.getByLabel('Het fragment', { exact: true }).count(), 0);
  });

  const [audience] = linkedin.audiences;
  /** With one language a field is called what it holds, and what was announced first stands there by itself. */
  const dutch = {
    ...(JSON.parse(JSON.stringify(linkedin), (key, value: unknown) =>
      ['de', 'en', 'fr'].includes(key) ? undefined : value,
    ) as Notice),
    languages: ['nl'],
    audiences: [{ ...audience!, plan: audience!.plan.slice(0, 1) }],
  };

  /** Something wrong in one field: what is said, and that no snippet is written until it is fixed. */
  const wrong: readonly (readonly [what: string, label: string, value: string, message: RegExp, fixed: string])[] = [
    ['a text over the limit', 'Over wie dit gaat', 'x'.repeat(2001), /hoogstens 2\.000 tekens/, 'Voor jou.'],
    [
      'an insecure link',
      'Adres van het platform',
      'http://www.linkedin.com/',
      /met https:\/\/ begint/,
      'https://www.linkedin.com/',
    ],
    [
      'a script for a link',
      'Adres van het platform',
      'javascript:alert(1)',
      /met https:\/\/ begint/,
      'https://www.linkedin.com/',
    ],
    [
      'a day that is two days',
      'Eerste dag van het gebruik',
      '3/11/2025',
      /voor de ene lezer een andere dag/,
      '2025-11-03',
    ],
    ['a day that does not exist', 'Eerste dag van het gebruik', '2025-02-30', /een dag die bestaat/, '2025-11-03'],
    ['a zone that does not exist', 'Tijdzone', 'Europe/Utrecht', /een tijdzone die bestaat/, 'Europe/Amsterdam'],
    ['no title', 'Titel', '', /./, 'Titel'],
  ];
  for (const [what, label, value, message, fixed] of wrong) {
    test(`${what}: said at the field and in the list, whose link leads there`, async (t) => {
      const { page } = await open(t);
      await choose(page, JSON.stringify(dutch));
      await page.getByText('Het formulier is gevuld.').waitFor();
      const field = page.getByLabel(label, { exact: true }).first();
      await field.fill(value);
      await field.blur();
      const check = page.getByRole('region', { name: 'Controle' });
      const link = check.getByRole('link', { name: message }).first();
      await link.click();
      assert.ok(await field.evaluate((one) => one === document.activeElement), 'the link leads to the field');
      if (value) assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.equal(await page.getByLabel('Het fragment', { exact: true }).count(), 0);
      await field.fill(fixed);
      await field.blur();
      await page.getByLabel('Het fragment', { exact: true }).waitFor();
    });
  }

  test('a link outside the platform, a missing source, a missing translation, special data without a word', async (t) => {
    const { page } = await open(t);
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
    await choose(page, JSON.stringify(broken));
    await page.getByText('Het formulier is gevuld.').waitFor();
    const check = page.getByRole('region', { name: 'Controle' });
    const wrong = check.locator('details').first();
    const look = check.locator('details').last();
    await look.locator('summary').click();
    await wrong.getByText('routes[0].url').waitFor();
    assert.match((await wrong.textContent()) ?? '', /Schrijf een adres bij .*linkedin\.com/);
    assert.match((await wrong.textContent()) ?? '', /dataCategories\[0\]\.sourceRefs\[0\]/);
    assert.match((await look.textContent()) ?? '', /Schrijf de vertaling in het Engels/);
    assert.match((await look.textContent()) ?? '', /Waarschuwing over bijzondere persoonsgegevens/);
  });

  const hostile = '</script><script>alert(1)</script>"><svg onload=alert(1)><img src=x onerror=alert(1)>';
  test('code in every text stays text, in the preview and in all snippets', async (t) => {
    const { errors, page } = await open(t);
    const ran: string[] = [];
    page.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    const texts = JSON.parse(JSON.stringify(linkedin), (key, value: unknown) =>
      key === 'nl' && typeof value === 'string' ? hostile : value,
    ) as Notice;
    // a purpose has to complete a sentence
    const everywhere = { ...texts, purpose: { label: { ...linkedin.purpose!.label, nl: `om ${hostile}` } } };
    await choose(page, JSON.stringify(everywhere));
    await page.getByText('Het formulier is gevuld.').waitFor();
    assert.ok((await composedText(page, CARD)).includes(hostile));
    for (const view of ['zonder JavaScript', 'in een mail', 'van rechts naar links', 'licht']) {
      await page.getByLabel('Weergave').selectOption({ label: view });
    }
    for (const radio of await page.getByRole('region', { name: 'Zet het op de pagina' }).getByRole('radio').all()) {
      await radio.check();
      const code = await new Editor(page).code;
      assert.ok(!code.includes(hostile), code.slice(0, 500));
      const pasted = await site.open(t, html({ body: code }));
      pasted.page.on('dialog', (dialog) => {
        ran.push(dialog.message());
        void dialog.dismiss();
      });
      assert.equal(await pasted.page.locator('svg[onload], img[onerror]').count(), 0);
      await paste(page, code);
    }
    assert.deepEqual(ran, []);
    assert.deepEqual(errors, []);
  });
});

describe('with the keyboard alone', () => {
  test('an item is added, moved, removed and put back; the focus stays where the work is', async (t) => {
    const { page } = await open(t);
    await ready(page);
    const key = (name: string) => page.keyboard.press(name);
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim(),
      );
    await page.getByRole('button', { name: 'Voeg toe: manier om nee te zeggen' }).focus();
    await key('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-routes[3].type');
    await page.getByRole('button', { name: /^Omhoog: manier om nee te zeggen 4/ }).focus();
    await key('Enter');
    assert.match((await status(page)) ?? '', /is nu nummer 3 van 4/);
    assert.match((await focused()) ?? '', /^Omhoog: manier om nee te zeggen 3/);
    await page.getByRole('button', { name: /^Verwijder: manier om nee te zeggen 3/ }).focus();
    await key('Enter');
    assert.match((await status(page)) ?? '', /^Verwijderd/);
    assert.equal(await focused(), 'Maak ongedaan');
    await key('Enter');
    assert.match((await status(page)) ?? '', /^Teruggezet/);
    assert.equal(await page.getByRole('button', { name: /^Verwijder: manier om nee te zeggen 3/ }).count(), 1);
  });
});

describe('what readers see', () => {
  const views: readonly (readonly [view: string, seen: RegExp | undefined])[] = [
    ['licht', /nog 8 dagen/],
    ['donker', /nog 8 dagen/],
    ['hoog contrast', /nog 8 dagen/],
    ['van rechts naar links', /nog 8 dagen/],
    ['afgedrukt', undefined],
  ];
  for (const [view, seen] of views) {
    test(`${view}, in three widths`, async (t) => {
      const { errors, lines, page } = await open(t);
      await ready(page);
      await page.getByLabel('Weergave').selectOption({ label: view });
      for (const [name, width] of [
        ['Telefoon', 320],
        ['Artikel', 600],
        ['Breed', 900],
      ] as const) {
        await page.getByRole('radio', { name, exact: true }).check();
        await drawn(page, CARD);
        assert.equal(await page.locator('.stage').evaluate((stage) => (stage as HTMLElement).offsetWidth), width);
        const text = await page.locator(CARD).evaluate((card) => {
          const banner = card.shadowRoot!.querySelector('deadline-banner')!;
          return banner.shadowRoot!.querySelector<HTMLElement>('[part=base]')!.innerText;
        });
        if (seen) assert.match(text, seen);
        else assert.doesNotMatch(text, /nog 8 dagen/);
      }
      const direction = await page
        .locator(CARD)
        .evaluate((card) => getComputedStyle(card.shadowRoot!.querySelector('[part=base]')!).direction);
      assert.equal(direction, view === 'van rechts naar links' ? 'rtl' : 'ltr');
      assert.deepEqual(errors, []);
      assert.deepEqual(lines, []);
    });
  }

  test('without JavaScript and in a mail: the text that is left', async (t) => {
    const { page } = await open(t);
    await ready(page);
    for (const [view, seen] of [
      ['zonder JavaScript', 'De laatste dag om vooraf nee te zeggen was zondag 2 november 2025.'],
      ['in een mail', 'Monique Verdier'],
    ] as const) {
      await page.getByLabel('Weergave').selectOption({ label: view });
      await page.frameLocator('embed-builder iframe').getByText(seen).first().waitFor();
    }
  });

  test('in English, of a builder in English', async (t) => {
    const { page } = await open(t, { lang: 'en-GB' });
    await page.getByLabel('A ready-made notice').selectOption({ label: linkedin.title['en']! });
    await page.getByLabel('Language', { exact: true }).selectOption('en');
    await drawn(page, CARD);
    assert.match(await composedText(page, CARD), /8 days left/);
    assert.equal(
      await page.getByText('Readers can say no up to and including Sunday 2 November 2025. Is that right?').count(),
      1,
    );
  });
});

/** Runs in the page. */
async function violations(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
  const { violations: found } = await axe.run({ runOnly: { type: 'tag', values: tags } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}

describe('access', () => {
  const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    empty: () => Promise.resolve(),
    filled: ready,
    'all unfolded': async (page) => {
      await ready(page);
      // what unfolds may hold more that does
      for (let times = 0; times < 4; times++) {
        await page.locator('embed-builder .form').evaluate(async (form) => {
          for (const details of form.querySelectorAll('details')) details.open = true;
          await new Promise((resolve) => setTimeout(resolve, 100));
        });
      }
    },
    wrong: async (page) => {
      await ready(page);
      await page.getByLabel('Adres van het platform').fill('http://example.com');
      await page.getByRole('button', { name: /^Verwijder: DutchCowboys/ }).click();
    },
    'two groups': async (page) => {
      const editor = await writeInShort(page);
      await editor.add(await editor.part(WHEN), 'groep voor wie iets anders geldt');
    },
    'asked for a file': (page) => paste(page, '<data-use-notice src="/notices/other.json"></data-use-notice>'),
  };
  for (const [state, reach] of Object.entries(states)) {
    test(`axe finds nothing: ${state}`, async (t) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await open(t, { colorScheme });
        await reach(page);
        await page.evaluate(AXE);
        assert.deepEqual(await page.evaluate(violations), [], colorScheme);
      }
    });

    test(`nothing sticks out at 320 px, what is pressed is 24 px and more: ${state}`, async (t) => {
      const { page } = await open(t, { width: 320 });
      await reach(page);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('embed-builder :is(button, summary, select, label:has(input), input)')]
          .map((one) => ({
            box: (one.closest('label') ?? one).getBoundingClientRect(),
            html: one.outerHTML.slice(0, 120),
          }))
          .filter(({ box }) => box.height > 0 && (box.height < 24 || box.width < 24))
          .map(({ html: what }) => what),
      );
      assert.deepEqual(small, []);
    });
  }
});
