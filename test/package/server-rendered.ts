/** Tests pages rendered on a server, with `plainHtml()` as the children of the elements. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rendered, html, useSite } from '../pages/browser.js';
import { put, start } from './install-package.js';

const SCRIPT = `
import notice from 'opt-out-elements/notices/linkedin-ai-training-2025.json' with { type: 'json' };
import 'opt-out-elements/data-use-notice/define.js';
import 'opt-out-elements/embed/nl.js';
import { plainHtml } from 'opt-out-elements/plain-html.js';
import { nl } from 'opt-out-elements/words/nl.js';
const form = process.argv[2];
console.log(\`<data-use-notice src="/notices/\${notice.id}.json">\${plainHtml(notice, nl, { form })}</data-use-notice>\`);
`;

/** The wording of the last day in the plain HTML. The card shows how many days are left. */
const WRITTEN = '[Ll]aatste dag om vooraf nee te zeggen';
const LIVE = 'nog 8 dagen';

describe('a server-rendered page', () => {
  const site = useSite();
  const head = '<script src="/embed/nl.js" defer></script>';

  for (const form of ['short', 'full']) {
    test(`shows the ${form} text without scripts, and only the card with them`, async (t) => {
      const { code, err, out } = await start(process.execPath, ['--no-warnings', put('server.mjs', SCRIPT), form]);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      const body = `<main>${out}<p id="behind">Behind.</p></main>`;

      const { page: plain } = await site.open(t, html({ head, body }), { javaScript: false });
      assert.match(await plain.locator('main').innerText(), new RegExp(WRITTEN));

      const { errors, lines, page } = await site.open(t, html({ head, body }));
      await rendered(page);
      assert.deepEqual([errors, lines], [[], []]);
      const main = page.locator('main');
      const titles = main.getByRole('heading', { name: /^LinkedIn/ });
      assert.equal(await titles.count(), 1, 'one heading with the title');
      assert.equal(await main.getByText(LIVE).filter({ visible: true }).count(), 1);
      assert.equal(await main.getByText(new RegExp(WRITTEN)).filter({ visible: true }).count(), 0);
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll('data-use-notice > *')].map((child) => child.getClientRects().length),
      );
      assert.ok(boxes.length > 0, 'the children stay');
      assert.deepEqual([...new Set(boxes)], [0], 'the children take no space');
    });
  }
});
