/** Tests the page for frames and the listener in the embedding page: the notice, the accepted messages, and the height. */
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

interface Recorder {
  readonly messages: readonly unknown[];
}

/** Runs before the page: records the messages that the embedding page receives. */
function recordMessages() {
  const messages: unknown[] = [];
  Object.assign(globalThis, { messages });
  if (parent === window) {
    addEventListener('message', ({ data }) => {
      messages.push(data);
    });
  }
}

const iframe = (query: string, attributes = '') =>
  `<iframe src="/frame/index.html?${query}" title="Notice" width="360" ${attributes}></iframe>`;

/** Returns the frame in a page, once it has sent a message. */
async function frameOf(page: Page): Promise<Frame> {
  await until(page, () => (globalThis as unknown as Recorder).messages.length);
  return page.frames().find((frame) => frame.url().includes('/frame/'))!;
}

/** Waits until the frame has this height. */
const waitForHeight = (page: Page, height: number) =>
  until(page, (wanted) => document.querySelector('iframe')!.clientHeight === Number(wanted), String(height));
/** Waits until the frame has another height, and returns it. */
const waitForOtherHeight = (page: Page, height: number) =>
  until(
    page,
    (before) => {
      const { clientHeight } = document.querySelector('iframe')!;
      return clientHeight === Number(before) ? 0 : clientHeight;
    },
    String(height),
  );
/** Waits until the frame is taller, and returns its height. The first measurement may precede the rendered card. */
const waitForTaller = (page: Page, height: number) =>
  until(
    page,
    (before) => {
      const { clientHeight } = document.querySelector('iframe')!;
      return clientHeight > Number(before) ? clientHeight : 0;
    },
    String(height),
  );
const heightOf = (frame: Frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
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
        ['to a listener that loads late', 'sandbox="allow-scripts"', ''],
      ] as const) {
        test(name, async (t) => {
          const body = iframe(`id=${ID}&lang=nl`, attributes);
          const { errors, page, requests } = await site.open(t, html({ head, body }), { before: [recordMessages] });
          const frame = await frameOf(page);
          await showsCard(frame);
          if (!head) {
            assert.equal(await page.evaluate(() => document.querySelector('iframe')!.clientHeight), 150);
            await page.addScriptTag({ url: '/frame/listen.js' });
          }
          const height = await heightOf(frame);
          assert.ok(height > 500, String(height));
          await waitForHeight(page, Math.ceil(height));

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

          // unfolding makes it taller, and no message contains anything but the height
          await frame.evaluate(
            () => (document.querySelector('data-use-notice')!.shadowRoot!.querySelector('details')!.open = true),
          );
          await waitForTaller(page, Math.ceil(height));
          const messages = await page.evaluate(() => (globalThis as unknown as Recorder).messages);
          for (const message of messages as readonly { height: number; 'opt-out-elements'?: { height: number } }[]) {
            const reported = message['opt-out-elements']?.height ?? message.height;
            const expected = message['opt-out-elements']
              ? { 'opt-out-elements': { height: reported, shown: true } }
              : { sentinel: 'amp', type: 'embed-size', height: reported };
            assert.deepEqual(message, expected);
            assert.ok(Number.isInteger(reported) && reported >= 500, String(reported));
          }
        });
      }

      test('in another language', async (t) => {
        const { page } = await site.open(t, html({ body: iframe(`lang=en&id=${ID}`) }), { before: [recordMessages] });
        const frame = await frameOf(page);
        await until(frame, () => document.title !== 'Notice');
        assert.match(await composedText(frame), /8 days left/);
      });

      test('and opens links in a new tab', async (t) => {
        const body = iframe(`id=${ID}&lang=nl`, 'sandbox="allow-scripts allow-popups"');
        const { page } = await site.open(t, html({ head: listener, body }), { before: [recordMessages] });
        const frame = await frameOf(page);
        await showsCard(frame);
        await waitForOtherHeight(page, 150);
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

    describe('says in a sentence that it cannot show the notice', () => {
      test('for an invalid address, and neither shows nor loads anything from it', async (t) => {
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
        const { page, requests } = await site.open(t, html({ body }), { before: [recordMessages] });
        const frames = page.frames().filter((frame) => frame.url().includes('/frame/'));
        assert.equal(frames.length, addresses.length);
        for (const [query, ...sentences] of addresses) {
          const frame = frames.find((one) => one.url().endsWith(`/frame/index.html?${query}`))!;
          await until(frame, () => [...document.querySelectorAll('p')].some((one) => !one.hidden));
          assert.deepEqual(await visible(frame), sentences, query);
          const all = await frame.evaluate(() => document.body.innerText + document.title);
          assert.doesNotMatch(all, /img|Hello|evil|alert|none|xx/);
        }
        const loaded = requests.filter((path) => !/^data:|^\/page-|^\/frame\/(index\.html|frame\.)/.test(path));
        assert.deepEqual([...new Set(loaded)].sort(), ['/embed/en.js', '/embed/nl.js', '/frame/notices/none.js']);
      });

      test('in both languages where scripts are blocked', async (t) => {
        const { page } = await site.open(t, html({ body: iframe(`id=${ID}&lang=nl`, 'sandbox') }));
        const frame = page.frames().find((one) => one.url().includes('/frame/'))!;
        assert.deepEqual(await visible(frame), [EN, NL]);
      });
    });

    test('the listener accepts only messages from the frame of the snippet, and only heights in bounds', async (t) => {
      // empty frames, from which the test sends messages
      site.put('/frame/?ours', html({ body: '' }));
      site.put('/other/?/frame/?', html({ body: '' }));
      const body = '<iframe src="/frame/?ours"></iframe><iframe src="/other/?/frame/?"></iframe>';
      const { errors, page } = await site.open(t, html({ head: listener, body }), { before: [recordMessages] });
      const frame = (path: string) => page.frames().find((one) => one.url().endsWith(path))!;
      const [ours, other] = [frame('/frame/?ours'), frame('/other/?/frame/?')];

      const sent: readonly (readonly [from: Page | Frame, message: string, height: number])[] = [
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
      for (const [index, [from, message, height]] of sent.entries()) {
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('iframe')) one.removeAttribute('style');
        });
        await from.evaluate(`parent.postMessage(${message}, '*'); parent.postMessage('sent ${String(index)}', '*')`);
        await until(
          page,
          (last) => (globalThis as unknown as Recorder).messages.includes(last),
          `sent ${String(index)}`,
        );
        const heights = () => [...document.querySelectorAll('iframe')].map((one) => one.clientHeight);
        assert.deepEqual(await page.evaluate(heights), [height, 150], message);
      }
      assert.deepEqual(errors, []);
    });

    describe('the snippet, in a page with the listener', () => {
      /** Returns a page of a site whose style sheet has rules for all frames. */
      const article = (body: string, head = '') => {
        site.put('/theme.css', FRAME_RULES, { 'content-type': 'text/css' });
        return html({ head: `<link rel="stylesheet" href="/theme.css">${head}`, body });
      };
      const STRICT = { 'content-security-policy': POLICY };
      const visibility = (page: Page) => page.evaluate(shortText.isSeen);

      test('is as tall as its card with a strict policy, in spite of the rules of the theme', async (t) => {
        const options = { before: [recordMessages], headers: STRICT };
        const { errors, page, violations } = await site.open(t, article(pasted, listener), options);
        const frame = await frameOf(page);
        await showsCard(frame);
        await waitForHeight(page, Math.ceil(await heightOf(frame)));
        const { clientWidth, parentWidth } = await page.evaluate(() => {
          const { clientWidth, parentElement } = document.querySelector('iframe')!;
          return { clientWidth, parentWidth: parentElement!.clientWidth };
        });
        assert.equal(clientWidth, parentWidth);
        assert.deepEqual([errors, await violations()], [[], []]);
        // also when it is taller than any screen
        await frame.evaluate(() => {
          document.body.style.paddingBlockStart = '20000px';
        });
        await until(page, () => document.querySelector('iframe')!.clientHeight > 20_000);
      });

      test('shows only the frame on a screen, and only the text on paper', async (t) => {
        const { page } = await site.open(t, article(pasted, listener), { before: [recordMessages] });
        await frameOf(page);
        await until(page, shortText.isHidden);
        assert.deepEqual(await visibility(page), { text: false, frame: true });
        if (site.engine === 'chromium') {
          await page.emulateMediaType('print');
          assert.deepEqual(await visibility(page), { text: true, frame: false });
        }
      });

      test('keeps its text where the frame cannot show the notice, or the page has no listener', async (t) => {
        const broken = pasted.replaceAll(ID, 'none');
        const { page } = await site.open(t, article(broken, listener), { before: [recordMessages] });
        await frameOf(page);
        await waitForOtherHeight(page, 150);
        assert.deepEqual(await visibility(page), { text: true, frame: true });
        const { page: alone } = await site.open(t, article(pasted), { before: [recordMessages] });
        await showsCard(await frameOf(alone));
        assert.deepEqual(await visibility(alone), { text: true, frame: true });
      });

      test('works in a shadow root, and two snippets in one section keep their texts', async (t) => {
        site.put(
          '/shadow.js',
          `{
        const host = document.querySelector('#host');
        host.attachShadow({ mode: 'open' }).append(host.querySelector('template').content);
      }`,
        );
        const head = `${listener}<script src="/shadow.js" defer></script>`;
        const body = `<div id="host"><template>${pasted}</template></div>`;
        const { page } = await site.open(t, article(body, head), { before: [recordMessages], headers: STRICT });
        const frame = await frameOf(page);
        const height = await until(page, () => {
          const root = document.querySelector('#host')!.shadowRoot!;
          const hidden = !root.querySelector('h3')!.checkVisibility();
          return hidden && root.querySelector('iframe')!.clientHeight;
        });
        assert.equal(height, Math.ceil(await heightOf(frame)));

        const both = `<section>${pasted.replace(/^<section[^>]*>|<\/section>$/g, '').repeat(2)}</section>`;
        const { page: stripped } = await site.open(t, article(both, listener), { before: [recordMessages] });
        await frameOf(stripped);
        await waitForOtherHeight(stripped, 150);
        assert.deepEqual(await visibility(stripped), { text: true, frame: true });
      });

      describe('follows the colour scheme of the page on a dark system', () => {
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

        test('is light on a page without a color-scheme, with the listener and without', async (t) => {
          for (const head of [listener, '']) {
            const { page } = await site.open(t, article(pasted, head), { before: [recordMessages] });
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
          test(`follows ${declared}`, async (t) => {
            const { page } = await site.open(t, article(pasted, listener + declared), { before: [recordMessages] });
            await becomes(await frameOf(page), colour);
          });
        }

        test('follows a page that switches its colour scheme', async (t) => {
          const head = `${listener}<style>.night { color-scheme: dark }</style>`;
          const { page } = await site.open(t, article(pasted, head), { before: [recordMessages] });
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

        test('follows the parameter theme of its address, without the listener', async (t) => {
          for (const [theme, colour] of [
            ['auto', DARK],
            ['dark', DARK],
            ['light', LIGHT],
            ['url(x)', LIGHT],
          ] as const) {
            const body = iframe(`id=${ID}&lang=nl&theme=${theme}`);
            const { page } = await site.open(t, html({ body }), { before: [recordMessages] });
            assert.equal(await looks(await frameOf(page)), colour, theme);
          }
        });
      });
    });
  },
  { dark: true },
);
