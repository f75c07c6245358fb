/** Tests two copies of the library on a page, each with its own Lit: a card of one contains elements of the other. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { html } from './browser.js';
import { fromNpm } from './bundle.js';
import { json, LIVE, script } from './card.js';
import { forEachEngine, until, type EngineVisit } from './engines.js';

const parts = ['deadline-banner', 'opt-out-stepper', 'data-category-list', 'authority-positions', 'notice-timeline'];
const tags = ['data-use-notice', ...parts];

const inside = (tag: string) => `<${tag}><p>De tekst van de redactie over ${tag}.</p></${tag}>`;
/** A card, and a provider with each element. */
const body = `
  <data-use-notice class="card">${json}<p>De tekst van de redactie.</p></data-use-notice>
  <data-use-notice data-only>${json}<div>${parts.map(inside).join('\n')}</div></data-use-notice>`;

/** Runs in the page: lists the elements that are not rendered, or lack the live text; `nothing` if there are none. */
const missing = (text: string): string => {
  const wrong: string[] = [];
  const look = (element: Element | null | undefined, where: string, expected = '') => {
    const root = element?.shadowRoot;
    if (!root?.querySelector('[part=base]') || !root.textContent.includes(expected)) wrong.push(where);
  };
  const page = document.documentElement;
  const card = page.querySelector('.card');
  look(card, 'card');
  for (const around of [card?.shadowRoot, page.querySelector('[data-only]')]) {
    const where = around instanceof ShadowRoot ? 'in the card' : 'alone';
    look(around?.querySelector('deadline-banner'), `banner ${where}`, text);
    for (const tag of ['opt-out-stepper', 'data-category-list', 'authority-positions', 'notice-timeline'])
      look(around?.querySelector(tag), `${tag} ${where}`);
  }
  return wrong.join(', ') || 'nothing';
};

forEachEngine((site) => {
  before(async () => {
    const copies = {
      card: await fromNpm(['data-use-notice']),
      'card-nl': await fromNpm(['data-use-notice'], ['nl']),
      parts: await fromNpm(parts),
      'parts-nl': await fromNpm(parts, ['nl']),
      banner: await fromNpm(['deadline-banner', 'notice-timeline']),
      all: await fromNpm(tags, ['nl']),
    };
    for (const [name, code] of Object.entries(copies)) site.put(`/copy/${name}.js`, code);
  });

  const copy = (name: string, attributes = '') => `<script src="/copy/${name}.js" ${attributes}></script>`;

  /** Asserts that all elements are rendered. `before` is the script that ran first. */
  async function assertRendered({ errors, lines, page }: EngineVisit, before: string): Promise<void> {
    let wrong: string;
    const end = performance.now() + 10_000;
    do wrong = await page.evaluate(missing, LIVE);
    while (wrong !== 'nothing' && performance.now() < end);
    assert.equal(wrong, 'nothing');
    assert.deepEqual(errors, []);
    const expected = ['info: opt-out-elements: already on this page; added '];
    // the words may load later
    if (before.includes('/en.js')) expected.push('warn: <data-use-notice> lang="nl": shown in en.');
    if (before.includes('/card.js')) expected.push('warn: <data-use-notice> needs the embed file of one of nl, en');
    assert.deepEqual(
      lines.filter((line) => !expected.some((start) => line.startsWith(start))),
      [],
    );
  }

  /** The scripts in the order in which they run. Each takes the attributes of its tag. */
  const pairs: readonly (readonly [
    name: string,
    first: (attributes: string) => string,
    second: (attributes: string) => string,
  ])[] = [
    ['our file twice', (how) => script(how), (how) => script(how)],
    ['two languages', (how) => script(how, 'en'), (how) => script(how)],
    ['a card from npm, the elements from our file', (how) => copy('card', how), (how) => script(how)],
    ['a card from npm with its words, the elements from our file', (how) => copy('card-nl', how), (how) => script(how)],
    ['elements from npm, the card from our file', (how) => copy('parts', how), (how) => script(how)],
    ['some elements from npm, the others from our file', (how) => copy('banner', how), (how) => script(how)],
    ['a card and elements, each from npm', (how) => copy('card', how), (how) => copy('parts-nl', how)],
    ['elements and a card, each from npm', (how) => copy('parts', how), (how) => copy('card-nl', how)],
    ['everything from npm, then our file', (how) => copy('all', how), (how) => script(how)],
    ['our file, then everything from npm', (how) => script(how), (how) => copy('all', how)],
  ];
  for (const [name, first, second] of pairs) {
    describe(name, () => {
      test('both before the page is parsed', async (t) => {
        await assertRendered(await site.open(t, html({ head: first('') + second(''), body })), first(''));
      });

      test('both after the page is parsed', async (t) => {
        await assertRendered(await site.open(t, html({ head: first('defer') + second('defer'), body })), first(''));
      });

      test('one before and one after the page is parsed', async (t) => {
        await assertRendered(await site.open(t, html({ head: first(''), body: body + second('') })), first(''));
      });

      test('the second long after the first, and a later change of the notice', async (t) => {
        const visit = await site.open(t, html({ head: first('defer'), body }));
        const late = /src="([^"]+)"/.exec(second(''))![1]!;
        await visit.page.evaluate(
          (src) =>
            new Promise((resolve) => {
              document.head.append(Object.assign(document.createElement('script'), { src, onload: resolve }));
            }),
          late,
        );
        await assertRendered(visit, first(''));
        const other = json.replaceAll('LinkedIn', 'Voorbeeld');
        await visit.page.evaluate((markup) => {
          const notice = JSON.parse(
            new DOMParser().parseFromString(markup, 'text/html').querySelector('script')!.textContent,
          ) as unknown;
          for (const one of document.querySelectorAll('data-use-notice')) Object.assign(one, { notice });
        }, other);
        await until(visit.page, () => {
          const banners = [document.querySelector('.card')?.shadowRoot, document].map(
            (root) => root?.querySelector('deadline-banner')?.shadowRoot?.textContent ?? '',
          );
          return banners.every((text) => text.includes('Voorbeeld'));
        });
        await assertRendered(visit, first(''));
      });
    });
  }
});
