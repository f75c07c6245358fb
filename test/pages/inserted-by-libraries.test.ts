/**
 * Tests sections and cards that are inserted later: by libraries that load parts of pages, by a framework that hydrates a
 * server's markup, and by scripts that write or rewrite the page.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { createElement, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { FORMS, scriptTag, snippet } from '../../src/snippets/snippets.js';
import { SURVIVAL } from '../../src/snippets/survival.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { html } from './browser.js';
import { bundledWithCommonJs } from './bundle.js';
import { rendered, forEachEngine, until, type EngineVisit } from './engines.js';

const SRC = '/notices/linkedin-ai-training-2025.json';
const LIVE = 'Zeg nee uiterlijk zondag 2 november: nog 8 dagen';
const TEXT = 'De laatste dag om vooraf nee te zeggen was zondag 2 november 2025.';
const SECTION = snippet(linkedin, nl, { form: 'data-attribute', src: SRC });
const SCRIPT = scriptTag({ src: '/embed/nl.js', notices: '/notices/' });
const META = '<meta name="opt-out-notices" content="/notices/">';

const file = (name: string): string => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');

/** Runs in the page: returns the visible text, with shadow trees in place of their hosts' children. */
const visibleText = (): string => {
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof HTMLElement) || node.matches('script, style') || !node.checkVisibility()) return '';
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(textOf).join('');
    const text = [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
    return getComputedStyle(node).display === 'inline' ? text : ` ${text} `;
  };
  return textOf(document.body).replace(/\s+/g, ' ');
};

/** Waits for the cards, and asserts that the text of the fallback is not visible. */
async function showsCards({ errors, page }: EngineVisit, howMany = 1): Promise<void> {
  await rendered(page);
  const text = await page.evaluate(visibleText);
  assert.equal(text.split(LIVE).length - 1, howMany, text.slice(0, 500));
  assert.equal(text.includes(TEXT), false);
  assert.deepEqual(errors, []);
}

const showsText = async ({ page }: EngineVisit): Promise<void> => {
  assert.ok((await page.evaluate(visibleText)).includes(TEXT));
};

forEachEngine((site) => {
  const put = (path: string, body: string, head = SCRIPT): void => {
    site.put(path, html({ head, body }));
  };

  test('a section that htmx inserts becomes a card', async (t) => {
    site.put('/htmx.js', file('htmx.org/dist/htmx.js'));
    site.put('/part.html', `<div>${SECTION}</div>`);
    put(
      '/with-htmx.html',
      '<button hx-get="/part.html" hx-target="#place">More</button><div id="place"></div>',
      `${SCRIPT}<script src="/htmx.js"></script>`,
    );
    const visit = await site.open(t, '/with-htmx.html');
    await visit.page.click('button');
    await showsCards(visit);
  });

  test('a section becomes a card after a Turbo visit, in a Turbo frame, and after going back', async (t) => {
    site.put('/turbo.js', file('@hotwired/turbo'));
    const head = `${SCRIPT}<script src="/turbo.js"></script>`;
    put('/turbo-1.html', `<a href="/turbo-2.html">Next</a><h1>One</h1>${SECTION}`, head);
    put(
      '/turbo-2.html',
      `<a href="/turbo-1.html">Back</a><h1>Two</h1>${SECTION}<turbo-frame id="part" src="/turbo-3.html"></turbo-frame>`,
      head,
    );
    put('/turbo-3.html', `<turbo-frame id="part">${SECTION}</turbo-frame>`, head);
    const visit = await site.open(t, '/turbo-1.html');
    const { page } = visit;
    const loads = (): Promise<number> => page.evaluate(() => performance.getEntriesByType('navigation').length);
    await showsCards(visit);
    await page.click('a');
    await until(page, () => document.querySelector('h1')?.textContent === 'Two');
    await until(page, () => document.querySelector('turbo-frame section') !== null);
    await showsCards(visit, 2);
    await page.evaluate(() => {
      history.back();
    });
    await until(page, () => document.querySelector('h1')?.textContent === 'One');
    await showsCards(visit);
    assert.equal(await loads(), 1);
  });

  for (const { id: form } of FORMS)
    test(`the form ${form} works inserted by htmx, visited with Turbo and hydrated by React`, async (t) => {
      const frame = '/frame/index.html';
      const pasted = snippet(linkedin, nl, { form, src: SRC, frame });
      const head = `${SCRIPT}<script src="/htmx.js"></script><script src="/turbo.js"></script>`;
      site.put('/htmx.js', file('htmx.org/dist/htmx.js'));
      site.put('/turbo.js', file('@hotwired/turbo'));
      site.put(
        '/react.js',
        await hydratingScript(`(h) => h('main', { dangerouslySetInnerHTML: { __html: ${JSON.stringify(pasted)} } })`),
      );
      site.put('/part.html', pasted);
      put('/form-1.html', '<a href="/form-2.html">Next</a>', head);
      const server = renderToString(createElement('main', { dangerouslySetInnerHTML: { __html: pasted } }));
      put(
        '/form-2.html',
        `<button hx-get="/part.html" hx-target="#place">More</button><div id="place"></div><div id="root">${server}</div>`,
        head,
      );
      const { errors, page } = await site.open(t, '/form-1.html');
      await page.click('a');
      await until(page, () => document.querySelector('button') !== null);
      // sites with both libraries do this after each visit
      await page.evaluate('htmx.process(document.body)');
      await page.click('button');
      await until(page, () => document.querySelector('#place section') !== null);
      await page.addScriptTag({ url: '/react.js' });
      await until(page, () => 'draw' in globalThis);
      await page.evaluate('draw()');
      if (form === 'plain') {
        const text = await page.evaluate(visibleText);
        assert.equal(text.split(TEXT).length - 1, 2);
      } else if (form === 'iframe') {
        const framesNow = () => page.frames().filter((one) => one.url().includes(frame));
        for (const [index, one] of (await page.$$('iframe')).entries()) {
          // a lazy frame loads near the viewport
          await one.evaluate((element) => {
            element.scrollIntoView();
          });
          while (framesNow().length <= index) await new Promise((resolve) => setTimeout(resolve, 20));
        }
        assert.equal(framesNow().length, 2);
        for (const one of framesNow()) await rendered(one);
      } else {
        await rendered(page);
        const text = await page.evaluate(visibleText);
        assert.equal(text.split(LIVE).length - 1, 2);
      }
      assert.equal(SURVIVAL[form]['htmx, Turbo, React'], form === 'plain' ? 'whole text' : 'live card');
      assert.deepEqual(await page.evaluate('faults'), []);
      assert.deepEqual(errors, []);
    });

  test('a section becomes a card after a Swup visit', async (t) => {
    site.put('/swup.js', readFileSync('node_modules/swup/dist/Swup.umd.js', 'utf8'));
    const head = `${SCRIPT}<script src="/swup.js"></script><script defer src="/start-swup.js"></script>`;
    site.put(
      '/start-swup.js',
      'addEventListener("DOMContentLoaded", () => { new Swup({ animationSelector: false }); });',
    );
    put('/swup-1.html', '<main id="swup"><a href="/swup-2.html">Next</a></main>', head);
    put('/swup-2.html', `<main id="swup"><h1>Two</h1>${SECTION}</main>`, head);
    const visit = await site.open(t, '/swup-1.html');
    await visit.page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await visit.page.click('a');
    await until(visit.page, () => document.querySelector('h1') !== null);
    await showsCards(visit);
    assert.ok(await visit.page.evaluate(() => 'isSamePage' in globalThis));
  });

  test('a card remains when React hydrates its section after the script ran, and renders again', async (t) => {
    const article = (count: number): ReactNode =>
      createElement(
        'article',
        null,
        createElement('h1', null, `Count ${String(count)}`),
        createElement(
          'section',
          { lang: 'nl', 'data-opt-out-src': SRC, 'data-heading-level': '2' },
          createElement('p', null, TEXT),
        ),
      );
    const code = article.toString().replaceAll('createElement', 'h');
    site.put(
      '/react.js',
      await hydratingScript(
        `(h, count) => { const SRC = ${JSON.stringify(SRC)}, TEXT = ${JSON.stringify(TEXT)}; return (${code})(count); }`,
      ),
    );
    const body = `<div id="root">${renderToString(article(0))}</div>`;
    const visit = await site.open(t, html({ head: SCRIPT, body }));
    await showsCards(visit);
    const section = await visit.page.$('section');
    await visit.page.addScriptTag({ url: '/react.js' });
    await visit.page.evaluate('draw(1)');
    await until(visit.page, () => document.querySelector('h1')?.textContent === 'Count 1');
    assert.deepEqual(await visit.page.evaluate('faults'), []);
    assert.ok(await section!.evaluate((one) => one.isConnected));
    await showsCards(visit);
  });

  test('sections and inline cards work in a page written by document.write and never closed', async (t) => {
    const inline = snippet(linkedin, nl, { form: 'inline' });
    const script = SCRIPT.replace(' async="async"', '');
    const code = `document.open(); document.write(${JSON.stringify(
      html({ head: script, body: SECTION + inline }).replace('</body></html>', ''),
    ).replaceAll('</', '<\\/')});`;
    put('/written.html', '<p>Not yet</p>', '');
    const visit = await site.open(t, '/written.html');
    await visit.page.evaluate(code);
    await showsCards(visit, 2);
    assert.equal(await visit.page.evaluate(() => document.readyState), 'loading');
  });

  test('a section works where a consent tool inserts the script without its attributes', async (t) => {
    const reinsert = () => {
      const blocked = document.querySelector('script[type="text/plain"]')!;
      const script = document.createElement('script');
      script.src = blocked.getAttribute('data-src')!;
      blocked.replaceWith(script);
    };
    const blocked = '<script type="text/plain" data-src="/embed/nl.js"></script>';
    const named = await site.open(t, html({ head: META + blocked, body: SECTION }));
    await named.page.evaluate(reinsert);
    await showsCards(named);

    const unnamed = await site.open(t, html({ head: blocked, body: SECTION }));
    await unnamed.page.evaluate(reinsert);
    await until(unnamed.page, () => customElements.get('data-use-notice') !== undefined);
    await showsText(unnamed);
    const warnings = unnamed.lines.filter((line) => line.startsWith('warn'));
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /<section> data-opt-out-src: .*<meta name="opt-out-notices"/);
  });

  test('a <meta> in the body, where visitors may write, cannot set the folder of notices', async (t) => {
    const visit = await site.open(t, html({ head: '<script src="/embed/nl.js"></script>', body: META + SECTION }));
    await until(visit.page, () => customElements.get('data-use-notice') !== undefined);
    await showsText(visit);
  });

  test('a section becomes a card in a srcdoc frame', async (t) => {
    const inner = html({ head: SCRIPT, body: SECTION }).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const visit = await site.open(t, html({ body: `<iframe srcdoc="${inner}"></iframe>` }));
    const frame = visit.page.frames().find((one) => one !== visit.page.mainFrame())!;
    await rendered(frame);
    assert.ok((await frame.evaluate(visibleText)).includes(LIVE));
    assert.deepEqual(visit.errors, []);
  });
});

/** Bundles a script that hydrates with React. `article` is the source of a function of `createElement` and a count. */
const hydratingScript = (article: string): Promise<string> =>
  bundledWithCommonJs(`
    import { createElement } from 'react';
    import { hydrateRoot } from 'react-dom/client';
    const article = ${article};
    const faults = globalThis.faults = [];
    const onRecoverableError = (error) => faults.push(String(error));
    const root = hydrateRoot(document.getElementById('root'), article(createElement, 0), { onRecoverableError });
    globalThis.draw = (count) => root.render(article(createElement, count));`);
