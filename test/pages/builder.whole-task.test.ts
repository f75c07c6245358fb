/**
 * Tests whole tasks of an editor, from the first screen to a snippet pasted into a page, and limits the number of
 * actions. An action is one press, one key command or one filled field.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { Notice } from '../../src/model/notice.js';
import { checkNotice } from '../../src/model/check.js';
import { composedText, rendered, html, useSite, type Scope } from './browser.js';
import { Editor } from './builder.js';

const CARD = 'embed-builder .stage data-use-notice';
const site = useSite();

interface Task {
  readonly page: Page;
  readonly editor: Editor;
  /** Returns console lines and exceptions. */
  readonly problems: () => readonly string[];
}

async function begin(scope: Scope, way: string, now: string): Promise<Task> {
  const { errors, lines, page } = await site.open(scope, '/builder/', { lang: 'nl-NL', now, width: 1280 });
  const editor = new Editor(page);
  await editor.press(page.getByRole('button', { name: way, exact: true }));
  // ignore the error of the test clock, a script, in a frame without scripts
  const problems = () => [...errors, ...lines.filter((line) => !/^error: Blocked script .*about:srcdoc/.test(line))];
  return { page, editor, problems };
}

/** Returns the visible text of the first matching element. */
const textIn = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => (element as HTMLElement).innerText.trim());

const published = (page: Page): Locator => page.getByRole('region', { name: 'Publiceren' });

async function choose(page: Page, form: string): Promise<void> {
  await published(page).getByRole('radio', { name: form }).check();
}

/** Returns the notice in an inline snippet. */
const noticeInside = (code: string): Notice =>
  JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(code)![1]!) as Notice;

/** Asserts that each form of the snippet shows the same in a bare page as in the preview. */
async function assertSameAsPreview(scope: Scope, page: Page, editor: Editor, now: string): Promise<void> {
  await rendered(page, CARD);
  const preview = await composedText(page, CARD);
  await choose(page, 'inline');
  const notice = noticeInside(await editor.code);
  site.put(`/notices/${notice.id}.json`, JSON.stringify(notice));
  site.put(
    `/frame/notices/${notice.id}.js`,
    `document.querySelector('data-use-notice').notice = ${JSON.stringify(notice)}`,
  );
  for (const form of ['linked', 'inline', 'data-attribute']) {
    await choose(page, form);
    const bare = await site.open(scope, html({ body: await editor.code }), { lang: 'nl-NL', now });
    await rendered(bare.page);
    const shown = await composedText(bare.page, form === 'data-attribute' ? '[data-opt-out-src]' : 'data-use-notice');
    assert.equal(shown, preview, form);
    assert.deepEqual(bare.errors, [], form);
  }
  await choose(page, 'iframe');
  const framed = await site.open(scope, html({ body: await editor.code }), { lang: 'nl-NL', now });
  const holder = framed.page.locator('iframe');
  await holder.scrollIntoViewIfNeeded();
  await framed.page.frameLocator('iframe').locator('deadline-banner').first().waitFor();
  const frame = await (await holder.elementHandle()).contentFrame();
  // a sandboxed frame cannot print
  assert.equal(await composedText(frame!), preview.replace(' Printen Alles printen', ''), 'iframe');

  await choose(page, 'plain');
  await page.getByLabel('Weergave').selectOption({ label: 'zonder JavaScript' });
  const text = await page.frameLocator('embed-builder iframe').locator('section').first().innerText();
  const plain = await site.open(scope, html({ body: await editor.code }), { lang: 'nl-NL', now });
  assert.equal((await textIn(plain.page, 'section')).replace(/\s+/g, ' '), text.replace(/\s+/g, ' ').trim());
}

const isFine = (page: Page): Promise<number> =>
  page.getByRole('region', { name: 'Controle' }).getByText('Niets te verbeteren.').count();

describe('a notice with an opt-out at any time, two sources, and nine new kinds of data', () => {
  const DATA = [
    ...['pins', 'borden', 'gedeelde borden', 'opmerkingen bij pins', 'kleurvoorkeuren', 'bewaarde ideeën'],
    ...['volglijsten', 'uitgeknipte plaatjes', 'opgeslagen recepten'],
  ];

  test('takes at most 45 actions, and shows the same in a bare page as in the preview', async (t) => {
    const now = '2026-04-20';
    const { editor, page, problems } = await begin(t, 'Begin met stap 1', now);
    const what = await editor.part('Wat er verandert');
    await editor.type(what, 'Naam van het platform', 'Prikbord');
    await editor.type(what, 'Adres van het platform', 'https://prikbord.example/');
    await editor.type(what, 'Titel', 'Prikbord en AI: zo zeg je nee');
    await editor.type(what, 'Over wie dit gaat', 'Gebruik je Prikbord? Dan gaat dit over jou.');
    await editor.type(
      what.getByRole('group', { name: 'Wat er verandert' }),
      'Wat er verandert',
      'Prikbord heeft zijn voorwaarden veranderd: pins en borden kunnen worden gebruikt.',
    );
    await editor.type(what, 'Waarvoor', 'om AI te trainen');

    const when = await editor.part('Wanneer');
    await editor.press(when.getByRole('radio', { name: 'nee: het kan altijd' }));
    await editor.type(when, 'Eerste dag van het gebruik', '30 april 2026');
    await editor.choose(when, 'Hoe zeker het is', 'het kan gebeuren: het platform behoudt zich alleen het recht voor');
    const later = when.getByRole('group', { name: 'Later nog nee zeggen' });
    await editor.choose(later, 'Kun je later nog nee zeggen?', 'ja');
    await editor.choose(later, 'Kan wat gebruikt is er weer uit?', 'ja');

    const how = await editor.part('Hoe je nee zegt');
    await editor.type(how, 'Pad op het scherm', 'Instellingen > Privacy en gegevens');
    await editor.type(how, 'Adres', 'https://prikbord.example/instellingen/privacy');
    const form = await editor.add(how, 'manier om nee te zeggen');
    await editor.choose(form, 'Hoe', 'met een formulier');
    await editor.type(form, 'Adres', 'https://prikbord.example/bezwaar');

    const data = await editor.part('Welke gegevens');
    await editor.type(data, 'Deze gegevens worden misschien gebruikt', DATA.join(', '));

    const sources = await editor.part('Bronnen');
    await editor.type(sources, 'Wie het publiceerde', 'Prikbord');
    await editor.type(sources, 'Titel', 'Nieuwe voorwaarden');
    await editor.type(sources, 'Adres', 'https://prikbord.example/voorwaarden');
    await editor.type(sources, 'Datum', '31 maart 2026');
    const second = await editor.add(sources, 'bron');
    await editor.type(second, 'Wie het publiceerde', 'De Avondkrant');
    await editor.type(second, 'Datum', '2 april 2026');
    // the newspaper explains how to say no
    const howSources = sources.getByRole('group', { name: 'Hoe je nee zegt' });
    await editor.tick(howSources, 'De Avondkrant');

    await editor.press(published(page).getByRole('button', { name: 'Kopieer het fragment' }));
    assert.equal(await isFine(page), 1);
    assert.ok(editor.actions <= 45, `${String(editor.actions)} actions`);
    console.log(`${String(editor.actions)} actions, ${String(editor.typed)} characters typed`);

    const shown = await composedText(page, CARD);
    assert.doesNotMatch(shown, /nog \d+ dagen|laatste dag/i);
    await assertSameAsPreview(t, page, editor, now);
    await choose(page, 'inline');
    const notice = noticeInside(await editor.code);
    assert.deepEqual(
      checkNotice(notice).filter(({ severity }) => severity === 'problem'),
      [],
    );
    assert.deepEqual(
      notice.dataCategories!.map(({ label, use }) => [label?.['nl'], use]),
      DATA.map((name) => [name, 'possible']),
    );
    assert.deepEqual(
      notice.routes!.map(({ sourceRefs, type }) => [type, sourceRefs]),
      [
        ['settings', ['source-1', 'source-2']],
        ['form', ['source-1', 'source-2']],
      ],
    );
    assert.deepEqual(notice.whatChanges!.sourceRefs, ['source-1']);
    const [{ afterDate, choice, plan }] = notice.audiences as [Notice['audiences'][number]];
    assert.deepEqual(
      [choice.kind, plan[0]!.lastDay, plan[0]!.certainty, plan[0]!.start],
      ['opt-out', 'any-time', 'may', '2026-04-30'],
    );
    assert.deepEqual([afterDate!.optOutPossible, afterDate!.reversible], [true, true]);
    assert.deepEqual(problems(), []);
  });
});

describe('a notice from two articles', () => {
  test('takes at most 70 actions, with everything that both articles report', async (t) => {
    const now = '2025-10-25';
    const { editor, page, problems } = await begin(t, 'Begin met stap 1', now);
    const what = await editor.part('Wat er verandert');
    await editor.type(what, 'Naam van het platform', 'LinkedIn');
    await editor.type(what, 'Adres van het platform', 'https://www.linkedin.com/');
    await editor.type(what, 'Titel', 'LinkedIn en AI-training: zo zeg je nee');
    await editor.type(what, 'Over wie dit gaat', 'Gebruik je LinkedIn? Dan gaat dit over jou.');
    const changes = what.getByRole('group', { name: 'Wat er verandert' });
    await editor.type(
      changes,
      'Wat er verandert',
      'LinkedIn heeft zijn privacyvoorwaarden veranderd: alle openbare berichten kunnen worden gebruikt.',
    );
    await editor.type(what, 'Waarvoor', 'om eigen AI-modellen te trainen');

    // one article is the source of nearly everything; the other is named only where it adds something
    const sources = await editor.part('Bronnen');
    await editor.type(sources, 'Wie het publiceerde', 'Security.NL');
    await editor.type(sources, 'Datum', '24 september 2025');
    const second = await editor.add(sources, 'bron');
    await editor.type(second, 'Wie het publiceerde', 'DutchCowboys');
    await editor.type(second, 'Datum', '19 september 2025');
    await editor.tick(sources.getByRole('group', { name: 'Wanneer' }), 'DutchCowboys');
    const onlyDutchCowboys = async (within: Locator) => {
      await editor.unfold(within, 'Wie dit zegt');
      await editor.tick(within, 'DutchCowboys');
      await editor.untick(within, 'Security.NL');
    };
    await onlyDutchCowboys(changes);

    const when = await editor.part('Wanneer');
    await editor.press(when.getByRole('radio', { name: 'ja: uiterlijk op een dag die een bron noemt' }));
    await editor.type(when, 'Eerste dag van het gebruik', '3 november 2025');
    await editor.type(when, 'Laatste dag om nee te zeggen', '2 november 2025');
    const dates = when.getByRole('group', { name: 'Wanneer', exact: true });
    await editor.unfold(dates, 'Meer');
    for (const [words, reading, source] of [
      ['3 november is je deadline', '3 november 2025', 'DutchCowboys'],
      ['vóór 3 november', '2 november 2025', 'Security.NL'],
    ] as const) {
      const wording = await editor.add(dates, 'verwoording');
      await editor.type(wording, 'De precieze woorden', words);
      await editor.type(wording, 'Laatste dag volgens deze woorden', reading);
      await editor.choose(wording, 'Wie dit zegt', source);
    }
    const later = when.getByRole('group', { name: 'Later nog nee zeggen' });
    await editor.choose(later, 'Kun je later nog nee zeggen?', 'ja');
    await editor.choose(later, 'Kan wat gebruikt is er weer uit?', 'nee');
    await editor.type(
      later,
      'Wat later nee zeggen nog verandert',
      'Nee zeggen kan ook later nog. Wat al in de AI-systemen zit, is er niet zomaar meer uit te halen.',
    );

    const how = await editor.part('Hoe je nee zegt');
    await editor.type(
      how,
      'Pad op het scherm',
      'Instellingen & Privacy > Gegevensprivacy > Gegevens voor verbetering van generatieve AI',
    );
    const form = await editor.add(how, 'manier om nee te zeggen');
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
    await onlyDutchCowboys(form);

    const data = await editor.part('Welke gegevens');
    await editor.type(
      data,
      'Deze gegevens worden gebruikt',
      'naam, foto, huidige functie, werkervaring, opleiding, locatie, vaardigheden, posts, artikelen, reacties, polls',
    );
    await editor.type(
      data,
      'Deze gegevens worden misschien gebruikt',
      'gezondheid, etniciteit, religie, politieke voorkeur',
    );
    await editor.type(data, 'Deze gegevens worden niet gebruikt', 'privéberichten');
    const messages = data.getByRole('listitem').filter({ hasText: 'privéberichten' });
    await editor.unfold(messages, 'privéberichten');
    await onlyDutchCowboys(messages);
    await editor.unfold(data, 'Meer over de gegevens');
    await editor.type(data.getByRole('group', { name: 'Hoe ver terug' }), 'Sinds', '2003');
    await editor.type(
      data.getByRole('group', { name: 'Waarschuwing over bijzondere persoonsgegevens' }),
      'Waarschuwing over bijzondere persoonsgegevens',
      'Bij bijzondere persoonsgegevens is zorgvuldigheid geboden, zegt de AP.',
    );
    const minors = await editor.add(data, 'groep mensen');
    await editor.type(minors, 'Van wie', 'minderjarigen');
    await editor.choose(minors, 'Wat met hun gegevens gebeurt', 'niet gebruikt');
    await editor.choose(minors, 'Hoe zeker dat is', 'onduidelijk');
    await onlyDutchCowboys(minors);

    await editor.unfold(sources, 'Toezichthouders en anderen');
    const ap = await editor.add(sources, 'toezichthouder of organisatie');
    await editor.type(ap, 'Naam', 'Autoriteit Persoonsgegevens');
    await editor.choose(ap, 'Rol', 'toezichthouder');
    await editor.type(ap, 'Wat die zegt', 'De AP maakt zich grote zorgen.');
    await editor.type(ap, 'Wat die aanraadt', 'Pas je instellingen aan vóór 3 november.');
    const quote = await editor.add(ap, 'citaat');
    await editor.type(quote, 'Wie het zei', 'Monique Verdier');
    await editor.type(quote, 'Functie', 'vicevoorzitter van de AP');
    await editor.type(
      quote,
      'De precieze woorden',
      'Als die gegevens eenmaal in een AI-model zitten, verlies je de controle: ze zijn er niet zomaar meer uit te halen en de gevolgen zijn niet goed te overzien.',
    );
    await editor.type(
      sources.getByRole('group', { name: 'Juridische situatie' }),
      'Juridische situatie',
      'Volgens de AP is het nog geen uitgemaakte zaak of LinkedIn mag doorgaan.',
    );

    await editor.press(published(page).getByRole('button', { name: 'Kopieer het fragment' }));
    assert.equal(await isFine(page), 1);
    console.log(`${String(editor.actions)} actions, ${String(editor.typed)} characters typed`);
    assert.ok(editor.actions <= 70, `${String(editor.actions)} actions`);
    await assertSameAsPreview(t, page, editor, now);

    await choose(page, 'inline');
    const notice = noticeInside(await editor.code);
    const [security, dutchCowboys] = ['source-1', 'source-2'];
    assert.deepEqual(
      notice.dataCategories!.map(({ id, sourceRefs, use }) => [id, use, ...sourceRefs]),
      [
        ...[
          'name',
          'photo',
          'current-position',
          'work-experience',
          'education',
          'location',
          'skills',
          'posts',
          'articles',
        ].map((id) => [id, 'used', security]),
        ...['comments', 'polls'].map((id) => [id, 'used', security]),
        ...['health', 'ethnicity', 'religion', 'political-opinions'].map((id) => [id, 'possible', security]),
        ['private-messages', 'not-used', dutchCowboys],
      ],
    );
    assert.deepEqual(notice.whatChanges!.sourceRefs, [dutchCowboys]);
    const [{ plan }] = notice.audiences as [Notice['audiences'][number]];
    assert.deepEqual(plan[0]!.sourceRefs, [security, dutchCowboys]);
    assert.deepEqual(
      plan[0]!.sourceWording!.map(({ language, reading, sourceRef }) => [language, reading, sourceRef]),
      [
        ['nl', '2025-11-03', dutchCowboys],
        ['nl', '2025-11-02', security],
      ],
    );
    assert.equal(notice.positions![0]!.quotes![0]!.sourceRef, security);
    assert.deepEqual(
      notice.routes!.map(({ sourceRefs, steps }) => [sourceRefs, steps?.length]),
      [
        [[security], undefined],
        [[dutchCowboys], 3],
      ],
    );
    assert.deepEqual(problems(), []);
  });
});

describe('a single banner', () => {
  test('takes at most 8 actions, and shows the same in a bare page as in the preview', async (t) => {
    const now = '2025-10-25';
    const { editor, page, problems } = await begin(t, 'Maak een banner', now);
    const form = page.getByRole('region', { name: 'Een banner' });
    await editor.type(form, 'Naam van het platform', 'LinkedIn');
    await editor.type(form, 'Eerste dag van het gebruik', '3 november 2025');
    await editor.type(
      form.getByRole('group', { name: 'Hoe je nee zegt' }),
      'Adres',
      'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    );
    await editor.type(form, 'Wie het publiceerde', 'Security.NL');
    await editor.press(published(page).getByRole('button', { name: 'Kopieer het fragment' }));
    assert.ok(editor.actions <= 8, `${String(editor.actions)} actions`);
    console.log(`${String(editor.actions)} actions, ${String(editor.typed)} characters typed`);

    const BANNER = 'embed-builder .stage deadline-banner';
    await rendered(page, BANNER);
    const preview = await composedText(page, BANNER);
    assert.match(preview, /nog 8 dagen/);
    const bare = await site.open(t, html({ body: await editor.code }), { lang: 'nl-NL', now });
    await rendered(bare.page, 'deadline-banner');
    assert.equal(await composedText(bare.page, 'deadline-banner'), preview);
    assert.deepEqual([...problems(), ...bare.errors, ...bare.lines], []);
  });
});

describe('with the keyboard alone', () => {
  test('a banner is written and copied', async (t) => {
    const { errors, lines, page } = await site.open(t, '/builder/', { lang: 'nl-NL', now: '2025-10-25', width: 1280 });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const key = (name: string) => page.keyboard.press(name);
    /** Presses Tab until the element with this name has the focus. */
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        await key('Tab');
        const found = await page.evaluate(() => {
          const focused = document.activeElement as HTMLInputElement;
          const { bottom, top } = focused.getBoundingClientRect();
          const name = focused.labels?.[0]?.textContent ?? focused.textContent;
          return { name: name.trim(), isSeen: bottom > 0 && top < innerHeight };
        });
        assert.ok(found.isSeen, `${found.name} has the focus out of sight`);
        if (found.name === name) return;
      }
      assert.fail(`Tab does not reach ${name} within 60 presses`);
    };
    await tabTo('Maak een banner');
    await key('Enter');
    await tabTo('Naam van het platform');
    await page.keyboard.type('LinkedIn');
    await tabTo('ja: voordat het gebruik begint');
    await key('ArrowDown');
    await tabTo('Eerste dag van het gebruik');
    await page.keyboard.type('3/11/2025');
    // the builder asks which day is meant
    await tabTo('3 november 2025');
    await key('Enter');
    await tabTo('Laatste dag om nee te zeggen');
    await page.keyboard.type('2 november 2025');
    await tabTo('Wie het publiceerde');
    await page.keyboard.type('Security.NL');
    await tabTo('Kopieer het fragment');
    await key('Enter');
    await page.getByText('Gekopieerd.').waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(code, /effective-date="2025-11-03" last-day="2025-11-02"/);
    assert.deepEqual([...errors, ...lines], []);
  });
});
