/** Tests that one tag shows every fact of the LinkedIn notice, in Dutch and in English, and detects missing facts. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { plainHtml } from '../../src/plain-html/plain-html.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin as notice } from '../../stories/notices.js';
import { FACTS } from '../linkedin-facts.js';
import { ALL_TESTS, rendered, html, read, useSite, type Reading } from './browser.js';
import { missing } from './missing-facts.js';

type Language = 'nl' | 'en';

const SRC = '/notices/linkedin-ai-training-2025.json';
const site = useSite();

const missingFacts = (language: Language, reading: Reading): readonly string[] =>
  FACTS.filter((fact) => missing(fact, language, reading).length).map(({ id }) => id);

const card = (language: Language, src = SRC, children = '') =>
  html({
    lang: language,
    head: `<script src="/embed/${language}.js" defer></script>`,
    body: `<data-use-notice src="${src}">${children}</data-use-notice>`,
  });

test('the list has 58 facts with different ids', () => {
  const ids = Array.from({ length: 58 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);
  assert.deepEqual(
    FACTS.map(({ id }) => id),
    ids,
  );
});

for (const language of ['nl', 'en'] as const) {
  describe(`the card in ${language} shows`, () => {
    let reading: Reading;
    before(async () => {
      const { page } = await site.open(ALL_TESTS, card(language));
      await rendered(page);
      reading = await read(page);
    });

    for (const fact of FACTS) {
      test(`${fact.id} ${fact.what}`, () => {
        assert.deepEqual(missing(fact, language, reading), []);
      });
    }
  });

  test(`no two facts in ${language} are checked by the same single text`, () => {
    const single = FACTS.flatMap((fact) =>
      fact[language].length === 1 ? `${fact.under?.[language] ?? ''} ${fact[language].join('')}` : [],
    );
    assert.deepEqual(
      single.filter((text, index) => single.indexOf(text) !== index),
      [],
    );
  });
}

describe('the test detects', () => {
  const all = FACTS.map(({ id }) => id);

  test('all facts as missing where the script does not load', async (t) => {
    const children = `<script type="application/json">${JSON.stringify(notice)}</script>${plainHtml(notice, nl, { form: 'full' })}`;
    const { page } = await site.open(t, card('nl', SRC, children), {
      prepare: (opened) => opened.route('**/embed/*.js', (route) => route.abort()),
    });
    assert.deepEqual(missingFacts('nl', await read(page)), all);
  });

  test('all facts as missing where the notice does not load', async (t) => {
    const { lines, page } = await site.open(t, card('nl', '/notices/none.json'));
    await page.waitForFunction(() =>
      document.querySelector('data-use-notice')?.shadowRoot?.querySelector('slot:not(.saved)'),
    );
    assert.equal(lines.filter((line) => line.startsWith('warning')).length, 1);
    assert.deepEqual(missingFacts('nl', await read(page)), all);
  });

  test('each fact that is removed from the notice', async (t) => {
    const { audiences, context = [], dataCategories = [], platform, positions = [], routes = [] } = notice;
    const changes: readonly (readonly [ids: readonly string[], change: object])[] = [
      [['F02'], { platform: { ...platform, owner: undefined } }],
      [['F05'], { whatChanges: undefined }],
      [
        ['F06'],
        {
          audiences: audiences.map((audience) => ({
            ...audience,
            plan: audience.plan.map((entry) => ({ ...entry, announced: undefined })),
          })),
        },
      ],
      [['F30'], { dataCategories: dataCategories.filter(({ id }) => id !== 'polls') }],
      [
        ['F32'],
        { dataCategories: dataCategories.map((one) => ({ ...one, use: one.use === 'not-used' ? 'used' : one.use })) },
      ],
      [['F42'], { routes: routes.map((route) => ({ ...route, note: undefined })) }],
      [['F48'], { context: context.filter(({ kind }) => kind !== 'precedent') }],
      [['F51', 'F52'], { legalStatus: undefined }],
      [['F53'], { positions: positions.map((position) => ({ ...position, complaintsReceived: undefined })) }],
    ];
    const { page } = await site.open(t, card('en'));
    await rendered(page);
    for (const [ids, change] of changes) {
      const changed = JSON.parse(JSON.stringify({ ...notice, ...change })) as typeof notice;
      await page.evaluate(async (value) => {
        document.querySelector('data-use-notice')!.notice = value;
        // elements are rendered before the next task
        await new Promise((resolve) => setTimeout(resolve));
      }, changed);
      assert.deepEqual(missingFacts('en', await read(page)), ids);
    }
  });
});
