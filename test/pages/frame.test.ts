/** The page for an iframe, and the script beside it: a notice by its name, no content from anywhere else, and a height. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { composedText, html } from './browser.js';
import { showsCard } from './card.js';
import { forEachEngine, until, type Instruments } from './engines.js';
import { FRAME_RULES, listener, pasted, POLICY, shortText } from './frame.js';

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

const iframe = (query: string, attributes = '') =>
  `<iframe src="/frame/index.html?${query}" title="Notice" width="360" ${attributes}></iframe>`;

/** The frame in a page, once its script has run. */
async function frameOf(page: Page): Promise<Frame> {
  await until(page, () => (globalThis as unknown as Heard).heard.length);
  return page.frames().find((frame) => frame.url().includes('/frame/'))!;
}

/** The height of the frame once it is this, or not this any more. */
const is = (page: Page, height: number) =>
  until(page, (wanted) => document.querySelector('iframe')!.clientHeight === Number(wanted), String(height));
const isNot = (page: Page, height: number) =>
  until(
    page,
    (before) => {
      const { clientHeight } = document.querySelector('iframe')!;
      return clientHeight === Number(before) ? 0 : clientHeight;
    },
    String(height),
  );
/** Waits until the frame is taller, and gives its height: a card may still be drawing when it is first measured. */
const isTallerThan = (page: Page, height: number) =>
  until(
    page,
    (before) => {
      const { clientHeight } = document.querySelector('iframe')!;
      return clientHeight > Number(before) ? clientHeight : 0;
    },
    String(height),
  );
const tall = (frame: Frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
const visible = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('p')].filter((one) => one.checkVisibility()).map((one) => one.textContent),
  );

forEachEngine(
  (site) => {
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
            assert.equal(await page.evaluate(() => document.querySelector('iframe')!.clientHeight), 150);
            await page.addScriptTag({ url: '/frame/listen.js' });
          }
          const height = await tall(frame);
          assert.ok(height > 500, String(height));
          await is(page, Math.ceil(height));

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

          // what is unfolded makes it taller, and nothing else is told
          await frame.evaluate(
            () => (document.querySelector('data-use-notice')!.shadowRoot!.querySelector('details')!.open = true),
          );
          await isTallerThan(page, Math.ceil(height));
          const heard = await page.evaluate(() => (globalThis as unknown as Heard).heard);
          for (const message of heard as readonly { height: number; 'opt-out-elements'?: { height: number } }[]) {
            const told = message['opt-out-elements']?.height ?? message.height;
            const expected = message['opt-out-elements']
              ? { 'opt-out-elements': { height: told, shown: true } }
              : { sentinel: 'amp', type: 'embed-size', height: told };
            assert.deepEqual(message, expected);
            assert.ok(Number.isInteger(told) && told >= 500, String(told));
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
        await isNot(page, 150);
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
          ['', EN, NL],
          [`id=${ID}`, EN, NL],
          [`id=${ID}&lang=xx`, EN, NL],
          [`id=${ID}&lang=../nl`, EN, NL],
          [`id=${ID}&lang=`, EN, NL],
          [`id=../notices/${ID}&lang=nl`, EN, NL],
          [`id=${ID}.js%3F&lang=nl`, EN, NL],
          ['id=%2F%2Fevil.example%2Fx&lang=nl', EN, NL],
          ['id=javascript:alert(1)&lang=nl', EN, NL],
          ['id=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&lang=nl&notice={title:Hello}#Hello', EN, NL],
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
        assert.deepEqual(await visible(frame), [EN, NL]);
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

      const said: readonly (readonly [from: Page | Frame, message: string, height: number])[] = [
        [ours, '{ "opt-out-elements": { height: 700 } }', 700],
        [ours, '{ "opt-out-elements": { height: 7000, navigateTo: "javascript:alert(1)" } }', 7000],
        [ours, '{ "opt-out-elements": { height: -1e9 } }', 150],
        [ours, '{ "opt-out-elements": { height: 49 } }', 150],
        [ours, '{ "opt-out-elements": { height: 1e9 } }', 150],
        [ours, '{ "opt-out-elements": { height: NaN } }', 150],
        [ours, '{ "opt-out-elements": { height: Infinity } }', 150],
        [ours, '{ "opt-out-elements": { height: "700" } }', 150],
        [ours, '{ "opt-out-elements": { height: "700px; position: fixed" } }', 150],
        [ours, '{ "opt-out-elements": { height: [700] } }', 150],
        [ours, '{ "opt-out-elements": { height: { valueOf: 1 } } }', 150],
        [ours, '{ "opt-out-elements": 700 }', 150],
        [ours, '{ height: 700 }', 150],
        [ours, 'null', 150],
        [ours, '"opt-out-elements"', 150],
        [other, '{ "opt-out-elements": { height: 700 } }', 150],
        [page, '{ "opt-out-elements": { height: 700 } }', 150],
      ];
      for (const [index, [from, message, height]] of said.entries()) {
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('iframe')) one.removeAttribute('style');
        });
        await from.evaluate(`parent.postMessage(${message}, '*'); parent.postMessage('said ${String(index)}', '*')`);
        await until(page, (last) => (globalThis as unknown as Heard).heard.includes(last), `said ${String(index)}`);
        const heights = () => [...document.querySelectorAll('iframe')].map((one) => one.clientHeight);
        assert.deepEqual(await page.evaluate(heights), [height, 150], message);
      }
      assert.deepEqual(errors, []);
    });

    describe('the snippet, in a page with the listener', () => {
      /** The page of a site with this in its head, whose own style sheet has something to say of every frame. */
      const article = (body: string, head = '') => {
        site.put('/theme.css', FRAME_RULES, { 'content-type': 'text/css' });
        return html({ head: `<link rel="stylesheet" href="/theme.css">${head}`, body });
      };
      const STRICT = { 'content-security-policy': POLICY };
      const shows = (page: Page) => page.evaluate(shortText.isSeen);

      test('is as tall as its card, whatever the theme says, under a strict policy', async (t) => {
        const options = { before: [hear], headers: STRICT };
        const { errors, page, violations } = await site.open(t, article(pasted, listener), options);
        const frame = await frameOf(page);
        await showsCard(frame);
        await is(page, Math.ceil(await tall(frame)));
        const { clientWidth, room } = await page.evaluate(() => {
          const { clientWidth, parentElement } = document.querySelector('iframe')!;
          return { clientWidth, room: parentElement!.clientWidth };
        });
        assert.equal(clientWidth, room);
        assert.deepEqual([errors, await violations()], [[], []]);
        // and what is taller than any screen
        await frame.evaluate(() => {
          document.body.style.paddingBlockStart = '20000px';
        });
        await until(page, () => document.querySelector('iframe')!.clientHeight > 20_000);
      });

      test('says nothing twice on a screen; on paper the text stands instead of the frame', async (t) => {
        const { page } = await site.open(t, article(pasted, listener), { before: [hear] });
        await frameOf(page);
        await until(page, shortText.isHidden);
        assert.deepEqual(await shows(page), { text: false, frame: true });
        if (site.engine === 'chromium') {
          await page.emulateMediaType('print');
          assert.deepEqual(await shows(page), { text: true, frame: false });
        }
      });

      test('keeps its text beside a frame that cannot show the notice, and without the listener', async (t) => {
        const broken = pasted.replaceAll(ID, 'none');
        const { page } = await site.open(t, article(broken, listener), { before: [hear] });
        await frameOf(page);
        await isNot(page, 150);
        assert.deepEqual(await shows(page), { text: true, frame: true });
        const { page: alone } = await site.open(t, article(pasted), { before: [hear] });
        await showsCard(await frameOf(alone));
        assert.deepEqual(await shows(alone), { text: true, frame: true });
      });

      test('is found in a shadow root, two of them in one section keep their texts', async (t) => {
        site.put(
          '/shadow.js',
          `{
        const host = document.querySelector('#host');
        host.attachShadow({ mode: 'open' }).append(host.querySelector('template').content);
      }`,
        );
        const head = `${listener}<script src="/shadow.js" defer></script>`;
        const body = `<div id="host"><template>${pasted}</template></div>`;
        const { page } = await site.open(t, article(body, head), { before: [hear], headers: STRICT });
        const frame = await frameOf(page);
        const height = await until(page, () => {
          const root = document.querySelector('#host')!.shadowRoot!;
          const hidden = !root.querySelector('h3')!.checkVisibility();
          return hidden && root.querySelector('iframe')!.clientHeight;
        });
        assert.equal(height, Math.ceil(await tall(frame)));

        const both = `<section>${pasted.replace(/^<section[^>]*>|<\/section>$/g, '').repeat(2)}</section>`;
        const { page: stripped } = await site.open(t, article(both, listener), { before: [hear] });
        await frameOf(stripped);
        await isNot(stripped, 150);
        assert.deepEqual(await shows(stripped), { text: true, frame: true });
      });

      describe('is as light or dark as the page, on a system that is dark', () => {
        const LIGHT = 'rgb(255, 255, 255)';
        const DARK = 'rgb(20, 24, 29)';
        const looks = (frame: Frame) =>
          until(frame, () => {
            const base = document.querySelector('data-use-notice')?.shadowRoot?.querySelector('[part~=base]');
            return base && getComputedStyle(base).backgroundColor;
          });
        const becomes = (frame: Frame, colour: string) =>
          until(
            frame,
            (wanted) => {
              const base = document.querySelector('data-use-notice')?.shadowRoot?.querySelector('[part~=base]');
              return base && getComputedStyle(base).backgroundColor === wanted;
            },
            colour,
          );

        test('a page that declares nothing is light, with the listener and without', async (t) => {
          for (const head of [listener, '']) {
            const { page } = await site.open(t, article(pasted, head), { before: [hear] });
            assert.equal(await looks(await frameOf(page)), LIGHT);
          }
        });

        for (const [declared, colour] of [
          ['<meta name="color-scheme" content="light dark">', DARK],
          ['<style>:root { color-scheme: light dark }</style>', DARK],
          ['<style>:root { color-scheme: dark }</style>', DARK],
          ['<style>section { color-scheme: dark }</style>', DARK],
          ['<style>:root { color-scheme: only light }</style>', LIGHT],
        ] as const) {
          test(declared, async (t) => {
            const { page } = await site.open(t, article(pasted, listener + declared), { before: [hear] });
            await becomes(await frameOf(page), colour);
          });
        }

        test('a page that its reader switches', async (t) => {
          const head = `${listener}<style>.night { color-scheme: dark }</style>`;
          const { page } = await site.open(t, article(pasted, head), { before: [hear] });
          const frame = await frameOf(page);
          await becomes(frame, LIGHT);
          await page.evaluate(() => {
            document.documentElement.classList.add('night');
          });
          await becomes(frame, DARK);
          await page.evaluate(() => {
            document.documentElement.classList.remove('night');
          });
          await becomes(frame, LIGHT);
        });

        test('an address that says it, without the listener', async (t) => {
          for (const [theme, colour] of [
            ['auto', DARK],
            ['dark', DARK],
            ['light', LIGHT],
            ['url(x)', LIGHT],
          ] as const) {
            const body = iframe(`id=${ID}&lang=nl&theme=${theme}`);
            const { page } = await site.open(t, html({ body }), { before: [hear] });
            assert.equal(await looks(await frameOf(page)), colour, theme);
          }
        });
      });
    });
  },
  { dark: true },
);
