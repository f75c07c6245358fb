/** Tests scripts and elements that load at any time and in any place of a page: the reader sees one complete card. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { composedText, html } from './browser.js';
import { byJson, bySrc, fallback, json, LIVE, libraryLines, script, showsCard, showsFallback } from './card.js';
import { rendered, forEachEngine, until } from './engines.js';

const bundle = readFileSync('dist/embed/nl.js', 'utf8');

forEachEngine((site) => {
  describe('the script works', () => {
    for (const attributes of ['', 'async', 'defer', 'type="module"']) {
      test(`as <script ${attributes}> between two elements`, async (t) => {
        const { errors, lines, page } = await site.open(t, html({ body: bySrc + script(attributes) + bySrc }));
        await showsCard(page);
        assert.deepEqual(errors, []);
        assert.deepEqual(libraryLines(lines), []);
      });
    }

    test('when it is added long after the page has loaded', async (t) => {
      const { errors, page } = await site.open(t, html({ body: bySrc + byJson }));
      await showsFallback(page);
      await page.evaluate(() => {
        document.head.append(Object.assign(document.createElement('script'), { src: '/embed/nl.js' }));
      });
      await showsCard(page);
      assert.deepEqual(errors, []);
    });

    test('when it is loaded twice, and says so in the console', async (t) => {
      const { errors, lines, page } = await site.open(t, html({ head: script() + script(), body: bySrc }));
      await showsCard(page);
      assert.deepEqual(errors, []);
      assert.deepEqual(libraryLines(lines), ['info: opt-out-elements: already on this page; added nl']);
    });

    test('when it is loaded in two languages, each for its own article', async (t) => {
      const article = (lang: string) => `<article lang="${lang}">${bySrc}</article>`;
      const head = script('defer', 'nl') + script('defer', 'en');
      const { errors, lines, page } = await site.open(t, html({ head, body: article('nl') + article('en') }));
      await showsCard(page, '[lang=nl] data-use-notice');
      await rendered(page);
      assert.match(await composedText(page, '[lang=en] data-use-notice'), /8 days left/);
      assert.deepEqual(errors, []);
      assert.deepEqual(libraryLines(lines), ['info: opt-out-elements: already on this page; added en']);
    });

    // another version, with other wordings and without one of the fields
    const other = bundle.replaceAll('uiterlijk', 'ten laatste').replace('sources:', 'sources_:');
    const nextMajor = other.replace(/(opt-out-elements\/\w+\/)1/g, '$12');
    for (const [name, code] of [
      ['of the same major version', other],
      ['of the next major version', nextMajor],
    ] as const) {
      test(`when another version ${name} is loaded too: the first version is used`, async (t) => {
        assert.notEqual(code, bundle);
        site.put('/other.js', code);
        const head = script() + '<script src="/other.js" defer></script>';
        const { errors, lines, page } = await site.open(t, html({ head, body: bySrc }));
        await showsCard(page);
        assert.match(await composedText(page), /uiterlijk/);
        assert.deepEqual(errors, []);
        assert.deepEqual(libraryLines(lines), ['info: opt-out-elements: already on this page; added nl']);
      });
    }

    test('in a page with a legacy encoding', async (t) => {
      const page = html({ head: script(), body: bySrc }).replace('utf-8', 'windows-1252');
      site.put('/old.html', (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=windows-1252' }).end(page, 'latin1');
      });
      const visit = await site.open(t, '/old.html');
      await rendered(visit.page);
      assert.doesNotMatch(await composedText(visit.page), /Ã|â€/);
    });
  });

  describe('the element is shown', () => {
    const inTemplate = `<template>${byJson}</template><main></main>`;
    const places: readonly (readonly [name: string, page: string, show?: () => unknown])[] = [
      ['in a page without a doctype', html({ head: script(), body: bySrc }).replace('<!doctype html>', '')],
      ['in a declarative shadow root', `<main><template shadowrootmode="open">${byJson}</template></main>`],
      [
        'in nested shadow roots that a script attaches',
        inTemplate,
        () => {
          const outer = document.querySelector('main')!.attachShadow({ mode: 'open' });
          outer.innerHTML = '<div></div>';
          outer.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML =
            document.querySelector('template')!.innerHTML;
        },
      ],
      [
        'cloned from a template',
        inTemplate,
        () => {
          document.body.append(document.querySelector('template')!.content.cloneNode(true));
        },
      ],
      [
        'imported from a template, twice',
        inTemplate,
        () => {
          const { content } = document.querySelector('template')!;
          document.body.append(document.importNode(content, true), document.importNode(content, true));
        },
      ],
      [
        'from HTML that a script sets',
        inTemplate,
        () => (document.querySelector('main')!.innerHTML = document.querySelector('template')!.innerHTML),
      ],
      [
        'from HTML that was parsed in another document',
        inTemplate,
        () => {
          const { innerHTML } = document.querySelector('template')!;
          document.body.append(...new DOMParser().parseFromString(innerHTML, 'text/html').body.children);
        },
      ],
      [
        'in a part that is not displayed at first',
        `<main style="display:none">${bySrc}</main>`,
        () => (document.querySelector('main')!.style.display = ''),
      ],
      ['in a closed fold', `<details>${bySrc}</details>`, () => (document.querySelector('details')!.open = true)],
      [
        'in a dialog',
        `<dialog>${byJson}</dialog>`,
        () => {
          document.querySelector('dialog')!.showModal();
        },
      ],
    ];

    /** Runs in the page: the heights of all cards, also in shadow roots; `undefined` until all are rendered. */
    const heights = (live: string): number[] | undefined => {
      const shadows = (root: Document | ShadowRoot): ShadowRoot[] =>
        [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot ? [shadowRoot, ...shadows(shadowRoot)] : [],
        );
      const all = shadows(document);
      const cards = all.filter(({ host }) => host.localName === 'data-use-notice');
      const whole =
        cards.every((card) => card.querySelector('[part=base]')) &&
        all.filter(({ textContent }) => textContent.includes(live)).length === cards.length;
      return whole && cards.length ? cards.map(({ host }) => host.clientHeight) : undefined;
    };

    for (const [name, page, show] of places) {
      test(name, async (t) => {
        const source = page.startsWith('<html') ? page : html({ head: script(), body: page });
        const visit = await site.open(t, source);
        if (show) await visit.page.evaluate(show);
        for (const height of (await until(visit.page, heights, LIVE))!) assert.ok(height > 300, String(height));
        assert.deepEqual(visit.errors, []);
        assert.deepEqual(libraryLines(visit.lines), []);
      });
    }

    // Lit writes templates as HTML, which an XML parser rejects
    test('with its children and one warning in an XML page', async (t) => {
      const head = '<head><title>Page</title><script src="/embed/nl.js" defer="defer"></script></head>';
      const body = `<body><data-use-notice>${json.replaceAll('&', '&amp;')}${fallback}</data-use-notice></body>`;
      const page = `<html xmlns="http://www.w3.org/1999/xhtml" lang="nl">${head}${body}</html>`;
      site.put('/page.xhtml', page, { 'content-type': 'application/xhtml+xml' });
      const visit = await site.open(t, '/page.xhtml');
      await showsFallback(visit.page);
      // Firefox reports parser errors itself
      assert.deepEqual(
        visit.errors.filter((error) => !error.includes('XML Parsing Error')),
        [],
      );
      assert.match(libraryLines(visit.lines).join('\n'), /^\S+ opt-out-elements: [^\n]* Serve the page as text\/html$/);
    });

    test('in a page on the disk', async (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'page-'));
      t.after(() => {
        rmSync(folder, { recursive: true });
      });
      copyFileSync('dist/embed/nl.js', join(folder, 'nl.js'));
      writeFileSync(join(folder, 'page.html'), html({ head: '<script src="nl.js" defer></script>', body: byJson }));
      const { errors, page } = await site.open(t, pathToFileURL(join(folder, 'page.html')).href);
      await showsCard(page);
      assert.deepEqual(errors, []);
    });

    test('in a sandboxed frame with an opaque origin and without storage', async (t) => {
      const touch = '<script>try { localStorage } catch (error) { document.title = error.name }</script>';
      const hear = '<script>addEventListener("notice-error", () => { document.body.className = "refused" })</script>';
      site.put('/frame.html', html({ head: touch + hear + script(), body: `${byJson}<hr>${bySrc}` }));
      const body = '<iframe sandbox="allow-scripts" src="/frame.html" width="800" height="800"></iframe>';
      const { errors, lines, page } = await site.open(t, html({ body }));
      const frame = page.frames().find((one) => one.url().endsWith('/frame.html'))!;
      assert.equal(await frame.evaluate(() => document.title), 'SecurityError');
      await showsCard(frame, 'data-use-notice:first-child');
      // requests are not allowed there
      await until(frame, () => document.body.className === 'refused');
      await showsFallback(frame, 'hr + data-use-notice');
      const warnings = libraryLines(lines).filter((line) => line.startsWith('warn: '));
      assert.match(warnings.join(), /^warn: <data-use-notice> src="[^,]*$/);
      // Firefox reports the blocked request as an error
      assert.deepEqual(
        errors.filter((error) => !error.includes('Cross-Origin Request Blocked')),
        [],
      );
    });

    test('in a page that loads in chunks, after its JSON child is complete', async (t) => {
      const whole = html({ head: script('async'), body: byJson });
      const cuts = [whole.indexOf('"controllers"'), whole.indexOf('</script>', whole.indexOf('"sources":[')) - 1];
      let answer: ServerResponse | undefined;
      site.put('/pieces.html', (_, response) => {
        answer = response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        answer.write(whole.slice(0, cuts[0]));
      });
      const { errors, lines, page } = await site.open(t, '/pieces.html', { wait: 'none' });
      const waits = () => document.querySelector('data-use-notice:state(fallback)') !== null;
      await until(page, waits);
      answer!.write(whole.slice(cuts[0], cuts[1]));
      // a browser may process the last bytes only after more arrive
      const more = setInterval(() => answer!.write(' '), 50);
      t.after(() => {
        clearInterval(more);
      });
      await until(page, () => document.querySelector('data-use-notice script')?.textContent.includes('"sources":['));
      clearInterval(more);
      assert.ok(await page.evaluate(waits));
      answer!.end(whole.slice(cuts[1]));
      await showsCard(page);
      assert.deepEqual(errors, []);
      assert.deepEqual(libraryLines(lines), []);
    });
  });
});
