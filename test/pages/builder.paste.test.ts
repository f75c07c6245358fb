/** Tests snippets pasted into the builder: of each form, of this or an earlier version, alone or in an article. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkedin } from '../../stories/notices.js';
import { useSite } from './browser.js';
import { chooseMore, Editor, inOnePage, paste, pick, ready, savedNotice } from './builder.js';

const open = inOnePage(useSite(), { lang: 'nl-NL' });

describe('a pasted snippet', () => {
  for (const [form, name] of [
    ['linked', 'Element met een adres'],
    ['inline', 'Element met alles erin'],
    ['data-attribute', 'Gewone sectie'],
    ['iframe', 'Frame'],
  ] as const) {
    test(`of the form ${form} fills the fields, and the same snippet is written again`, async () => {
      const { page } = await open();
      await ready(page);
      await pick(page, name);
      await chooseMore(page);
      await page.getByLabel('Niveau van de eerste kop').selectOption('4');
      const editor = new Editor(page);
      const code = await editor.code;
      await open();
      await paste(page, code);
      assert.equal(await page.getByLabel('Naam van het platform').inputValue(), 'LinkedIn');
      assert.ok(await page.getByRole('radio', { name }).isChecked());
      assert.equal(await editor.code, code);
    });
  }

  test('of elements with attributes becomes a notice, and unknown attributes are listed', async () => {
    const { page } = await open();
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
    const { audiences, routes } = await savedNotice(page);
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

  test('of handwritten HTML becomes a notice', async () => {
    const { page } = await open();
    await paste(
      page,
      `<div lang="nl"><deadline-banner platform="Voorbeeld" time-zone="Europe/Amsterdam" source="Krant">
          <p>Vanaf <time datetime="2025-11-03" data-day="effective">3 november</time>. Laatste dag:
          <time datetime="2025-11-02T17:00" data-day="last">2 november, 17 uur</time>.</p></deadline-banner>
        <opt-out-stepper><h3>via de instellingen</h3><ol><li>Open de instellingen.</li><li>Zet AI uit.</li></ol>
          <h3>met het formulier</h3><ol data-route="form"><li>Verstuur het formulier.</li></ol></opt-out-stepper>
        <data-category-list><ul data-use="used"><li data-category="posts">berichten</li></ul></data-category-list></div>`,
    );
    const { audiences, dataCategories, routes } = await savedNotice(page);
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

  test('is found in an article, after a video and text in another language', async () => {
    for (const name of ['Element met een adres', 'Gewone sectie', 'Frame']) {
      const { page } = await open();
      const editor = new Editor(page);
      await ready(page);
      await pick(page, name);
      const code = await editor.code;
      await open();
      await ready(page);
      await paste(
        page,
        `<p>Een <i lang="fr">faux pas</i>.</p><iframe src="https://video.example/embed/1?id=7" height="300"></iframe>
          <iframe src="https://[bad/"></iframe><script src="https://video.example/player.js"></script>
          <script type="application/json">{"player": 1}</script>${code}<p lang="en">The end.</p>`,
      );
      assert.equal(await editor.code, code, name);
    }
  });

  test('of an earlier format is opened, and its former fields are listed', async () => {
    const { page } = await open();
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

  test('of another format version is opened, and its unknown fields are listed', async () => {
    const { page } = await open();
    const older = { ...linkedin, schemaVersion: '1.7', mood: 'grim', routes: [{ ...linkedin.routes![0]!, icon: 'x' }] };
    await paste(page, JSON.stringify(older));
    assert.equal(await page.getByLabel('Naam van het platform').inputValue(), 'LinkedIn');
    assert.deepEqual((await page.locator('.left li').allTextContents()).sort(), ['mood', 'routes[0].icon']);
  });
});
