/**
 * Tests the frame in WebKit, where `'self'` in a policy matches no host in a frame with an opaque origin. Skipped where
 * WebKit is not installed.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { find } from '../../tools/browsers.js';
import { serve } from '../../tools/serve.js';
import { openWebKit } from '../browsers/webkit.js';
import { html, pageStore } from './browser.js';
import { FRAME_RULES, listener, pasted, POLICY, shortText } from './frame.js';

if (find.webkit()) {
  describe('the snippet of a frame, in WebKit', () => {
    const { pages, place, put } = pageStore();
    let server: Awaited<ReturnType<typeof serve>>;
    let browser: Awaited<ReturnType<typeof openWebKit>>;
    before(async () => {
      server = await serve('dist', 0, pages);
      browser = await openWebKit();
    });
    after(async () => {
      await browser.close();
      server.close();
    });

    /** Runs a function in the page until it returns a truthy value; throws after 15 seconds. */
    async function until<Result>(holds: () => Result | false): Promise<Result> {
      for (const end = performance.now() + 15_000; performance.now() < end;) {
        const found = (await browser.driver.execute(`return (${String(holds)})()`)) as Result;
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`Timed out waiting for ${String(holds)}`);
    }

    test('shows the whole card, with a strict policy and a theme with rules for frames', async () => {
      put('/theme.css', FRAME_RULES, { 'content-type': 'text/css' });
      const head = `<link rel="stylesheet" href="/theme.css">${listener}`;
      const path = place(html({ head, body: pasted }), { 'content-security-policy': POLICY });
      await browser.driver.goTo(server.url + path);

      await until(shortText.isHidden);
      // as wide as the column, once the page has made room for its scroll bar
      await until(() => {
        const { clientWidth, parentElement } = document.querySelector('iframe')!;
        return clientWidth === parentElement!.clientWidth;
      });
      await browser.driver.switchToFrame(0);
      // the frame is as high as its content, once the scroll bar of the first height is gone
      const inside = await until(
        () =>
          innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height) && {
            text: document.querySelector('data-use-notice')!.shadowRoot!.textContent,
            title: document.title,
            origin,
          },
      );
      assert.match(inside.text, /LinkedIn, van Microsoft/);
      assert.equal(inside.title, 'LinkedIn en AI-training: zo zeg je nee');
      assert.equal(inside.origin, 'null');
    });
  });
}
