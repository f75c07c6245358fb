/** Tests the snippet of a single banner: it shows the same as the banner of its notice, and the builder can open it. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import type { NoticePart } from '../../src/content/input.js';
import type { Pasted } from '../../src/builder/paste.js';
import type { Audience, Notice, PlanEntry } from '../../src/model/notice.js';
import { bannerSnippet, type BannerOptions } from '../../src/snippets/snippets.js';
import { de } from '../../src/words/languages/de.js';
import { hu } from '../../src/words/languages/hu.js';
import { nl } from '../../src/words/languages/nl.js';
import { bundled } from './bundle.js';
import { rendered, html, read, useSite, type Scope } from './browser.js';

const SCRIPT = { src: '/embed/nl.js' };
// the id that the builder gives to parts of a pasted snippet
const sourceRefs = ['attributes'];
const planned: PlanEntry = { state: 'planned', start: '2025-11-03', sourceRefs };

const of = (entry: Partial<PlanEntry>, audience: Partial<Audience> = {}, more: NoticePart = {}): NoticePart => ({
  platform: { name: 'Voorbeeld' },
  timeZone: 'Europe/Amsterdam',
  audiences: [
    { id: 'attributes', choice: { kind: 'opt-out', sourceRefs }, plan: [{ ...planned, ...entry }], ...audience },
  ],
  routes: [{ id: 'attributes', type: 'settings', url: 'https://www.voorbeeld.example/nee?a=1&b=2', sourceRefs }],
  sources: [
    {
      id: 'attributes',
      publisher: 'De Krant (avond)',
      url: 'https://krant.example/a',
      published: '2025-09-18',
      language: 'nl',
    },
  ],
  ...more,
});

const afterDate = (optOutPossible?: boolean): Partial<Audience> => ({
  afterDate: { ...(optOutPossible !== undefined && { optOutPossible }), sourceRefs },
});
const choice = (kind: Audience['choice']['kind']): Partial<Audience> => ({ choice: { kind, sourceRefs } });

const CASES: Readonly<Record<string, NoticePart>> = {
  'a first day': of({}),
  'every field': of(
    { start: '2025-10-01', lastDay: '2025-11-02', lastTime: '17:00', grace: true, certainty: 'may', state: 'started' },
    afterDate(true),
    { purpose: { label: { nl: 'om "reclame" te kiezen & te <tonen>' } }, published: '2025-09-20' },
  ),
  'at any time': of({ lastDay: 'any-time' }, afterDate(false)),
  'an unknown first day': of({ state: 'started', start: 'unknown' }, afterDate()),
  'an opt-in': of({}, choice('opt-in')),
  'no choice': of({}, choice('none')),
  'an unknown choice': of({}, choice('unknown')),
  'a plan without a day': of({ start: 'undecided', lastDay: '2025-11-02' }),
  paused: of({ state: 'paused' }),
  withdrawn: of({ state: 'withdrawn' }),
  'an unknown state': of({ state: 'unknown' }),
  'a source without an address, with a month': of(
    {},
    {},
    {
      routes: undefined,
      timeZone: undefined,
      sources: [{ id: 'attributes', publisher: 'De Krant', published: '2025-09', language: 'nl' }],
    },
  ),
};

const site = useSite();
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

/** Completes the part to a notice that can be set as a property. */
const whole = (part: NoticePart): object => ({
  schemaVersion: '1.0',
  id: 'voorbeeld',
  defaultLanguage: 'nl',
  languages: ['nl'],
  title: { nl: 'Voorbeeld' },
  ...part,
});

describe('with the script', () => {
  // a month before, on the last day, on the day after, a year later
  for (const now of ['2025-10-02', '2025-11-02', '2025-11-03', '2026-11-03'])
    test(`on ${now} it shows the same as a banner with the whole notice`, async (t) => {
      const parts = Object.values(CASES);
      const pasted = parts.map((part, index) => `<div id="pasted-${String(index)}">${bannerSnippet(part, nl)}</div>`);
      const others = parts.map((_, index) => {
        const id = String(index);
        return `<deadline-banner id="given-${id}"></deadline-banner><data-use-notice data-only id="around-${id}"><deadline-banner></deadline-banner></data-use-notice>`;
      });
      const { errors, lines, page } = await site.open(
        t,
        html({ head: '<script src="/embed/nl.js"></script>', body: [...pasted, ...others].join('\n') }),
        { now },
      );
      await page.evaluate(
        (notices) => {
          for (const [index, notice] of notices.entries())
            for (const id of [`given-${String(index)}`, `around-${String(index)}`])
              Object.assign(document.getElementById(id)!, { notice });
        },
        parts.map((part) => whole(part)),
      );
      await rendered(page, 'deadline-banner');
      const shownIn = async (selector: string) => {
        const { links, text } = await read(page, selector);
        // the calendar file differs, because it contains the id of the notice
        return { text, links: links.filter((href) => !href.startsWith('data:')) };
      };
      for (const [index, name] of Object.keys(CASES).entries()) {
        const shown = await shownIn(`#pasted-${String(index)} deadline-banner`);
        assert.match(shown.text, /Voorbeeld/, name);
        assert.deepEqual(shown, await shownIn(`#given-${String(index)}`), name);
        assert.deepEqual(shown, await shownIn(`#around-${String(index)} deadline-banner`), name);
      }
      assert.deepEqual([errors, lines], [[], []]);
    });

  test('it needs only its own script tag', async (t) => {
    const { errors, lines, page } = await site.open(t, html({ body: bannerSnippet(of({}), nl, { script: SCRIPT }) }));
    await rendered(page, 'deadline-banner');
    assert.match(
      (await read(page, 'deadline-banner')).text,
      /^november 2 zondag Zeg nee uiterlijk zondag 2 november: nog 8 dagen/,
    );
    assert.deepEqual([errors, lines], [[], []]);
  });
});

test('without scripts it shows the headline, the day, the link and the source', async (t) => {
  const body = bannerSnippet(of({}), nl, { script: SCRIPT, headingLevel: 2 });
  const { page } = await site.open(t, html({ body }), { javaScript: false });
  const text = await page.locator('deadline-banner').innerText();
  assert.deepEqual(text.split(/\s*\n\s*/).filter(Boolean), [
    'Zeg nee uiterlijk zondag 2 november 2025',
    'Vanaf maandag 3 november 2025 gebruikt Voorbeeld je gegevens om AI-modellen te trainen.',
    'Zeg nee op voorbeeld.example',
    'Bron: De Krant (avond) (18 september 2025) · krant.example',
  ]);
  assert.equal(await page.getByRole('heading', { level: 2 }).count(), 1);
  assert.equal(
    await page.getByRole('link', { name: 'Zeg nee' }).getAttribute('href'),
    'https://www.voorbeeld.example/nee?a=1&b=2',
  );
});

test('it is valid HTML and well-formed XML', async (t) => {
  const { page } = await site.open(t, html({ body: '' }));
  for (const [name, part] of Object.entries(CASES)) {
    const pasted = bannerSnippet(part, nl, { script: SCRIPT });
    const { results } = await validator.validateString(pasted);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ message }) => message)),
      [],
      name,
    );
    const error = await page.evaluate(
      (markup) => new DOMParser().parseFromString(markup, 'application/xml').querySelector('parsererror')?.textContent,
      pasted,
    );
    assert.equal(error, undefined, name);
  }
});

describe('opened again in the builder', () => {
  before(async () => {
    const paste = `${process.cwd()}/dist/npm/builder/paste.js`;
    site.put(
      '/paste.js',
      await bundled(`import { readSnippet } from '${paste}'; globalThis.readSnippet = readSnippet;`),
    );
  });

  async function reader(scope: Scope): Promise<(text: string) => Promise<Pasted | undefined>> {
    const { page } = await site.open(scope, html({ head: '<script src="/paste.js"></script>', body: '' }));
    return (text) =>
      page.evaluate(
        (pasted) =>
          (globalThis as unknown as { readSnippet: (text: string) => Pasted | undefined }).readSnippet(pasted),
        text,
      );
  }

  test('it gives the same notice, which gives the same snippet', async (t) => {
    const readSnippet = await reader(t);
    for (const [name, part] of Object.entries(CASES))
      for (const options of [
        {},
        { script: SCRIPT },
        { script: { src: 'https://cdn.example/x.js' }, headingLevel: 4 },
      ] satisfies BannerOptions[]) {
        const code = bannerSnippet(part, nl, options);
        const pasted = await readSnippet(code);
        const { schemaVersion, defaultLanguage, languages, ...draft } = pasted!.opened!.draft as unknown as Notice;
        assert.deepEqual([schemaVersion, defaultLanguage, languages], ['1.0', 'nl', ['nl']]);
        assert.deepEqual(draft, JSON.parse(JSON.stringify(part)), name);
        assert.deepEqual(pasted!.opened!.left, [], name);
        assert.equal(pasted!.isBannerAlone, true);
        const { headingLevel, script } = pasted!.options;
        assert.equal(bannerSnippet(draft, nl, { headingLevel, script }), code, name);
      }
  });

  test('it is found in the middle of an article, with the date of its source in each language', async (t) => {
    const readSnippet = await reader(t);
    for (const words of [nl, de, hu]) {
      const code = bannerSnippet(of({}), words);
      const { isBannerAlone, lang, opened, options } = (await readSnippet(
        `<section><h2>A</h2><script src="https://video.example/player.js"></script>${code}<p>B</p></section>`,
      ))!;
      const [source] = opened!.draft['sources'] as Notice['sources'];
      assert.deepEqual([source!.publisher, source!.published], ['De Krant (avond)', '2025-09-18']);
      assert.deepEqual([isBannerAlone, lang, options.script], [true, words.lang, undefined]);
    }
  });

  test('a source name changed by hand is kept', async (t) => {
    const readSnippet = await reader(t);
    const code = bannerSnippet(of({}), nl).replace(/ source="[^"]*"/, ' source="Het Blad"');
    const [source] = (await readSnippet(code))!.opened!.draft['sources'] as Notice['sources'];
    assert.deepEqual([source!.publisher, source!.published], ['Het Blad', undefined]);
  });

  test('a card, or a banner with other elements, is not a single banner', async (t) => {
    const readSnippet = await reader(t);
    const banner = bannerSnippet(of({}), nl);
    for (const more of [
      '<opt-out-stepper path="A > B"></opt-out-stepper>',
      banner,
      '<data-use-notice src="/a.json"></data-use-notice>',
    ])
      assert.equal((await readSnippet(banner + more))!.isBannerAlone, undefined, more);
  });
});
