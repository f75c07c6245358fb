/** The page for an iframe, and the script beside it: a notice by its name, no content from anywhere else, and a height. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { composedText, html } from './browser.js';
import { showsCard } from './card.js';
import { forEachEngine, until, type Instruments } from './engines.js';

const ID = 'linkedin-ai-training-2025';
const NL = 'Deze mededeling kan hier niet worden getoond.';
const EN = 'This notice cannot be shown here.';

interface Heard {
  readonly heard: readonly unknown[];
}

/** Notes what the page around a frame hears. */
function hear() {
  const heard: unknown[] = [];
  Object.assign(globalThis, { heard });
  if (parent === window) {
    addEventListener('message', ({ data }) => {
      heard.push(data);
    });
  }
}

const listener = '<script src="/frame/listen.js" defer></script>';
const iframe = (query: string, attributes = '') =>
  `<iframe src="/frame/index.html?${query}" title="Notice" width="360" ${attributes}></iframe>`;

/** The frame in a page, once its script has run. */
async function frameOf(page: Page): Promise<Frame> {
  await until(page, () => (globalThis as unknown as Heard).heard.length);
  return page.frames().find((frame) => frame.url().includes('/frame/'))!;
}

const attribute = (page: Page) => until(page, () => Number(document.querySelector('iframe')!.height));
const tall = (frame: Frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
const visible = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('p')].filter((one) => one.checkVisibility()).map((one) => one.textContent),
  );

forEachEngine((site) => {
  describe('shows the notice', () => {
    for (const [name, attributes, head] of [
      ['as it is', '', listener],
      ['in a sandbox', 'sandbox="allow-scripts allow-popups"', listener],
      ['to a listener that comes late', 'sandbox="allow-scripts"', ''],
    ] as const) {
      test(name, async (t) => {
        const body = iframe(`id=${ID}&lang=nl`, attributes);
        const { errors, page, requests } = await site.open(t, html({ head, body }), { before: [hear] });
        const frame = await frameOf(page);
        await showsCard(frame);
        if (!head) {
          assert.equal(await page.evaluate(() => document.querySelector('iframe')!.height), '');
          await page.addScriptTag({ url: '/frame/listen.js' });
        }
        const height = await tall(frame);
        assert.ok(height > 500, String(height));
        await until(page, (wanted) => document.querySelector('iframe')!.height === wanted, String(Math.ceil(height)));

        const { lang, title } = await frame.evaluate(() => ({
          lang: document.documentElement.lang,
          title: document.title,
        }));
        assert.deepEqual({ lang, title }, { lang: 'nl', title: 'LinkedIn en AI-training: zo zeg je nee' });
        assert.equal(await frame.evaluate(() => document.querySelector('base')!.target), '_blank');
        assert.deepEqual(await frame.evaluate(() => (globalThis as unknown as Instruments).violations), []);
        assert.deepEqual(errors, []);
        assert.deepEqual(requests.filter((path) => !/^data:|^\/page-|listen/.test(path)).sort(), [
          '/embed/nl.js',
          '/frame/frame.css',
          '/frame/frame.js',
          `/frame/index.html?id=${ID}&lang=nl`,
          `/frame/notices/${ID}.js`,
        ]);

        // what is unfolded makes it taller, and nothing but numbers is told
        await frame.evaluate(
          () => (document.querySelector('data-use-notice')!.shadowRoot!.querySelector('details')!.open = true),
        );
        await until(
          page,
          (before) => Number(document.querySelector('iframe')!.height) > Number(before),
          String(height),
        );
        const heard = await page.evaluate(() => (globalThis as unknown as Heard).heard);
        for (const message of heard as readonly { height: number; 'opt-out-elements'?: { height: number } }[]) {
          const told = message['opt-out-elements']?.height ?? message.height;
          const expected = message['opt-out-elements']
            ? { 'opt-out-elements': { height: told } }
            : { sentinel: 'amp', type: 'embed-size', height: told };
          assert.deepEqual(message, expected);
          assert.ok(Number.isInteger(told) && told >= 50 && told <= 5000, String(told));
        }
      });
    }

    test('in another language', async (t) => {
      const { page } = await site.open(t, html({ body: iframe(`lang=en&id=${ID}`) }), { before: [hear] });
      const frame = await frameOf(page);
      await until(frame, () => document.title !== 'Notice');
      assert.match(await composedText(frame), /8 days left/);
    });

    test('and a link opens beside the article', async (t) => {
      const body = iframe(`id=${ID}&lang=nl`, 'sandbox="allow-scripts allow-popups"');
      const { page } = await site.open(t, html({ head: listener, body }), { before: [hear] });
      const frame = await frameOf(page);
      await showsCard(frame);
      await attribute(page);
      const opened = new Promise((resolve) => page.browserContext().once('targetcreated', resolve));
      const link = await frame.evaluateHandle(() =>
        document
          .querySelector('data-use-notice')!
          .shadowRoot!.querySelector('opt-out-stepper')!
          .shadowRoot!.querySelector('a')!,
      );
      await link.evaluate((one) => {
        one.href = 'about:blank';
      });
      await link.focus();
      await page.keyboard.press('Enter');
      await opened;
      assert.equal(await frame.evaluate(() => document.title), 'LinkedIn en AI-training: zo zeg je nee');
    });
  });

  describe('says in a sentence that it cannot', () => {
    test('for an address that names nothing, of which it shows and loads nothing', async (t) => {
      const addresses: readonly (readonly [query: string, ...sentences: string[]])[] = [
        ['', NL, EN],
        [`id=${ID}`, NL, EN],
        [`id=${ID}&lang=xx`, NL, EN],
        [`id=${ID}&lang=../nl`, NL, EN],
        [`id=${ID}&lang=`, NL, EN],
        [`id=../notices/${ID}&lang=nl`, NL, EN],
        [`id=${ID}.js%3F&lang=nl`, NL, EN],
        ['id=%2F%2Fevil.example%2Fx&lang=nl', NL, EN],
        ['id=javascript:alert(1)&lang=nl', NL, EN],
        ['id=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&lang=nl&notice={title:Hello}#Hello', NL, EN],
        ['id=none&lang=nl', NL],
        ['id=none&lang=en', EN],
      ];
      const body = addresses.map(([query]) => iframe(query)).join('');
      const { page, requests } = await site.open(t, html({ body }), { before: [hear] });
      const frames = page.frames().filter((frame) => frame.url().includes('/frame/'));
      assert.equal(frames.length, addresses.length);
      for (const [query, ...sentences] of addresses) {
        const frame = frames.find((one) => one.url().endsWith(`/frame/index.html?${query}`))!;
        await until(frame, () => [...document.querySelectorAll('p')].some((one) => !one.hidden));
        assert.deepEqual(await visible(frame), sentences, query);
        const all = await frame.evaluate(() => document.body.innerText + document.title);
        assert.doesNotMatch(all, /img|Hello|evil|alert|none|xx/);
      }
      const asked = requests.filter((path) => !/^data:|^\/page-|^\/frame\/(index\.html|frame\.)/.test(path));
      assert.deepEqual([...new Set(asked)].sort(), ['/embed/en.js', '/embed/nl.js', '/frame/notices/none.js']);
    });

    test('in both languages where no script may run', async (t) => {
      const { page } = await site.open(t, html({ body: iframe(`id=${ID}&lang=nl`, 'sandbox') }));
      const frame = page.frames().find((one) => one.url().includes('/frame/'))!;
      assert.deepEqual(await visible(frame), [NL, EN]);
    });
  });

  test('the listener believes only our frame, and only a number within bounds', async (t) => {
    // frames that say what they are told to
    site.put('/frame/?ours', html({ body: '' }));
    site.put('/other/?/frame/?', html({ body: '' }));
    const body = '<iframe src="/frame/?ours"></iframe><iframe src="/other/?/frame/?"></iframe>';
    const { errors, page } = await site.open(t, html({ head: listener, body }), { before: [hear] });
    const frame = (path: string) => page.frames().find((one) => one.url().endsWith(path))!;
    const [ours, other] = [frame('/frame/?ours'), frame('/other/?/frame/?')];

    const said: readonly (readonly [from: Page | Frame, message: string, height: string])[] = [
      [ours, '{ "opt-out-elements": { height: 700 } }', '700'],
      [ours, '{ "opt-out-elements": { height: 700.2, navigateTo: "javascript:alert(1)" } }', '701'],
      [ours, '{ "opt-out-elements": { height: -1e9 } }', '50'],
      [ours, '{ "opt-out-elements": { height: 1e9 } }', '5000'],
      [ours, '{ "opt-out-elements": { height: NaN } }', ''],
      [ours, '{ "opt-out-elements": { height: Infinity } }', ''],
      [ours, '{ "opt-out-elements": { height: "700" } }', ''],
      [ours, '{ "opt-out-elements": { height: [700] } }', ''],
      [ours, '{ "opt-out-elements": { height: { valueOf: 1 } } }', ''],
      [ours, '{ "opt-out-elements": 700 }', ''],
      [ours, '{ height: 700 }', ''],
      [ours, 'null', ''],
      [ours, '"opt-out-elements"', ''],
      [other, '{ "opt-out-elements": { height: 700 } }', ''],
      [page, '{ "opt-out-elements": { height: 700 } }', ''],
    ];
    for (const [index, [from, message, height]] of said.entries()) {
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('iframe')) one.removeAttribute('height');
      });
      await from.evaluate(`parent.postMessage(${message}, '*'); parent.postMessage('said ${String(index)}', '*')`);
      await until(page, (last) => (globalThis as unknown as Heard).heard.includes(last), `said ${String(index)}`);
      const heights = () => [...document.querySelectorAll('iframe')].map((one) => one.height);
      assert.deepEqual(await page.evaluate(heights), [height, ''], message);
    }
    assert.deepEqual(errors, []);
  });
});
