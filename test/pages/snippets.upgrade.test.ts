/** Tests the form for content systems that strip unknown tags: which sections become a card, and which do not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { scriptTag, snippet } from '../../src/snippets/snippets.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { oddNotices } from '../../stories/odd/index.js';
import { composedText, rendered, html, useSite } from './browser.js';

const SRC = '/notices/linkedin-ai-training-2025.json';
const LIVE = 'Zeg nee uiterlijk zondag 2 november: nog 8 dagen';
const TEXT = 'De laatste dag om vooraf nee te zeggen was zondag 2 november 2025.';

const pasted = snippet(linkedin, nl, { form: 'data-attribute', src: SRC });
const optedIn = scriptTag({ src: '/embed/nl.js', notices: '/notices/' });
/** A section that a visitor can write where `data-*` attributes are allowed. */
const comment = (src: string): string => `<section data-opt-out-src="${src}"><p>${TEXT}</p></section>`;

const { notice: groups } = oddNotices.find(({ id }) => id === 'chatlokaal-two-groups')!;

const site = useSite();
site.put('/notices/groups.json', JSON.stringify(groups));
site.put('/uploads/notice.json', JSON.stringify({ ...linkedin, title: { nl: 'Not official' } }));

async function isCard(page: Page): Promise<void> {
  await rendered(page);
  assert.equal(await page.locator('section data-use-notice').count(), 1);
  assert.ok((await composedText(page, 'section')).includes(LIVE));
  assert.equal(await page.getByText(TEXT).isVisible(), false);
}

async function isText(page: Page): Promise<void> {
  assert.equal(await page.locator('data-use-notice').count(), 0);
  assert.ok(await page.getByText(TEXT).isVisible());
}

describe('a section becomes a card with', () => {
  for (const [condition, source] of Object.entries({
    'the script in the head': html({ head: optedIn, body: pasted }),
    'the script after the section': html({ body: pasted + optedIn }),
    'a deferred script': html({ head: optedIn.replace('async="async"', 'defer'), body: pasted }),
    'a blocking script': html({ head: optedIn.replace(' async="async"', ''), body: pasted }),
    'a module': html({ head: optedIn.replace('async="async"', 'type="module"'), body: pasted }),
    'a second script in another language': html({
      head: `${optedIn}<script src="/embed/en.js" async></script>`,
      body: pasted,
    }),
    'the script in the snippet': html({
      body: snippet(linkedin, nl, { form: 'data-attribute', src: SRC, script: { src: '/embed/nl.js' } }),
    }),
    'notices allowed anywhere on the site': html({
      head: scriptTag({ src: '/embed/nl.js', notices: '/' }),
      body: pasted,
    }),
  })) {
    test(condition, async (t) => {
      const { errors, page } = await site.open(t, source);
      await isCard(page);
      assert.deepEqual(errors, []);
    });
  }

  test('the language and heading level of the section', async (t) => {
    const section = snippet(linkedin, en, { form: 'data-attribute', src: SRC, headingLevel: 2 });
    const head = scriptTag({ src: '/embed.js', notices: '/notices/' });
    const { page } = await site.open(t, html({ lang: 'nl', head, body: section }));
    await rendered(page);
    await page.getByRole('heading', { level: 2, name: linkedin.title['en']! }).waitFor();
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 1);
    assert.ok((await composedText(page, 'section')).includes('Say no by the end of Sunday 2 November'));
  });

  test('the audience and region of the section', async (t) => {
    const [first, second] = groups.audiences;
    for (const { id, name } of [first!, second!]) {
      const options = { audience: id, region: 'NL' };
      const section = snippet(groups, nl, { form: 'data-attribute', src: '/notices/groups.json', ...options });
      const { lines, page } = await site.open(t, html({ head: optedIn, body: section }));
      await rendered(page);
      const card = page.locator('data-use-notice');
      assert.deepEqual([await card.getAttribute('audience'), await card.getAttribute('region')], [id, 'NL']);
      const lead = await composedText(page, 'section');
      const placeOf = (text: string) => lead.toLowerCase().indexOf(text.toLowerCase());
      const own = placeOf(name!['nl']!);
      const others = groups.audiences.filter((one) => one.id !== id);
      assert.ok(own >= 0 && others.every((one) => placeOf(one.name!['nl']!) > own), lead.slice(0, 400));
      assert.deepEqual(lines, []);
    }
  });

  test('a page that loads in chunks, and the text of the section is kept', async (t) => {
    const whole = html({ head: optedIn.replace(' async="async"', ''), body: `${pasted}<p>The end</p>` });
    const cut = whole.indexOf('<time');
    let finish = (): unknown => assert.fail('no request yet');
    site.put('/pieces.html', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(whole.slice(0, cut));
      finish = () => response.end(whole.slice(cut));
    });
    const { errors, page } = await site.open(t, '/pieces.html', { waitUntil: 'commit' });
    await isCard(page);
    finish();
    await page.getByText('The end').waitFor();
    await isCard(page);
    assert.ok(
      (await page.locator('body > section').evaluate(({ outerHTML }) => outerHTML)).includes(pasted.slice(-200)),
    );
    assert.deepEqual(errors, []);
  });

  test('its text as the fallback, which is shown if the notice does not load', async (t) => {
    const missing = pasted.replace(SRC, '/notices/none.json');
    const { lines, page } = await site.open(t, html({ head: optedIn, body: missing }));
    await page.waitForFunction(() =>
      document
        .querySelector('section')
        ?.shadowRoot?.querySelector('data-use-notice')
        ?.shadowRoot?.querySelector('slot:not(.saved)'),
    );
    assert.ok(await page.getByText(TEXT).isVisible());
    assert.equal(lines.filter((line) => line.startsWith('warning')).length, 1);
  });
});

describe('a section remains text', () => {
  const embed = '<script src="/embed/nl.js"></script>';
  for (const [reason, head, body] of [
    ['if the script tag does not opt in', embed, pasted],
    [
      'if the script tag opts in without a folder',
      `<script src="/embed/nl.js" data-opt-out-notices=""></script>`,
      pasted,
    ],
    ['if only another element opts in', embed, `<p data-opt-out-notices="/notices/"></p>${pasted}`],
    ['with a notice of another site', optedIn, comment('https://evil.example/notices/x.json')],
    [
      'with a notice of a site whose name starts with the same text',
      optedIn,
      comment('HOST.evil.example/notices/x.json'),
    ],
    ['with an address whose user name looks like the site', optedIn, comment('HOST@evil.example/notices/x.json')],
    ['with a notice in a folder for uploads', optedIn, comment('/uploads/notice.json')],
    ['with a notice in a folder for uploads, by a path with ..', optedIn, comment('/notices/../uploads/notice.json')],
    [
      'with a notice in a folder for uploads, by a path with %2e%2e',
      optedIn,
      comment('/notices/%2e%2e/uploads/notice.json'),
    ],
    ['with a data: address', optedIn, comment('data:application/json,{}')],
    ['with a javascript: address', optedIn, comment('javascript:alert(1)')],
    ['with an empty address', optedIn, comment('')],
    ['with an invalid address', optedIn, comment('https://')],
    ['if it is not a <section>', optedIn, comment(SRC).replaceAll('section', 'div')],
  ] as const) {
    test(reason, async (t) => {
      const source = html({ head, body: body.replace('HOST', site.url) });
      const { errors, page, requests } = await site.open(t, source);
      await page.waitForFunction(() => customElements.get('data-use-notice'));
      await isText(page);
      assert.deepEqual(errors, []);
      assert.deepEqual(
        requests.filter((path) => path.includes('.json') || path.includes('evil')),
        [],
      );
    });
  }

  test('next to a section that becomes a card', async (t) => {
    const { page } = await site.open(
      t,
      html({ head: optedIn, body: comment('https://') + comment('/uploads/notice.json') + pasted }),
    );
    await rendered(page);
    assert.equal(await page.locator('data-use-notice').count(), 1);
    assert.ok((await composedText(page, 'section')).includes(LIVE));
    assert.equal(await page.getByText(TEXT).filter({ visible: true }).count(), 2);
  });

  test('unless it names a notice of the site: then that notice replaces its text', async (t) => {
    const body = `<section data-opt-out-src="${SRC}" data-heading-level="9" data-audience="&lt;b>" data-integrity="x" onclick="globalThis.hit = 1"><p>Pay here</p></section>`;
    const { page } = await site.open(t, html({ head: optedIn, body }));
    await rendered(page);
    assert.equal(await page.getByText('Pay here').isVisible(), false);
    const attributes = await page.locator('data-use-notice').evaluate((card) => card.getAttributeNames());
    assert.deepEqual(
      attributes.sort(),
      ['audience', 'heading-level', 'lang', 'src', 'theme'].filter((name) => attributes.includes(name)),
    );
  });
});
