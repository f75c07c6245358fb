/** Tests pages that replace built-in objects: the card shows the right day, only dates, or its children. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { linkedin } from '../../stories/notices.js';
import { composedText, html } from './browser.js';
import { bundled } from './bundle.js';
import { byJson, bySrc, json, LIVE, libraryLines, script, showsCard, showsFallback, SRC } from './card.js';
import { rendered, forEachEngine, until } from './engines.js';

/** Bundles the polyfill of `Intl.DateTimeFormat`, which replaces the native one, with the data of these locales. */
const intl = (locales: readonly string[], withZones = true) =>
  bundled(
    [
      'intl-getcanonicallocales/polyfill-force.js',
      'intl-locale/polyfill-force.js',
      'intl-datetimeformat/polyfill-force.js',
      ...locales.map((locale) => `intl-datetimeformat/locale-data/${locale}.js`),
      ...(withZones ? ['intl-datetimeformat/add-all-tz.js'] : []),
    ]
      .map((file) => `import '@formatjs/${file}';`)
      .join('\n'),
  );

/** Replaces `Intl.DateTimeFormat` by one that always uses the same locale. */
const always = (locale: string) => `{
  const Real = Intl.DateTimeFormat;
  Intl.DateTimeFormat = function (_, options) { return new Real('${locale}', options); };
}`;

const datejs = readFileSync('node_modules/datejs/lib/date.js', 'utf8');

/** Texts that are only true, or false, on 25 October. The use begins on 3 November. */
const ONLY_TODAY = /nog (?:\d|een dag)|sinds \w*dag 3 november|\bNaN\b/i;

const card = html({ head: `<script src="/own.js"></script>${script()}`, body: byJson });
const letter = html({
  head: `<script src="/own.js"></script>${script('defer', 'letter.nl')}`,
  body: `<objection-letter country="NL">${json}</objection-letter>`,
});

/** Unfolds the letter, and returns its text. */
async function lettersText(page: Page): Promise<string> {
  await until(page, () => {
    const root = document.querySelector('objection-letter')?.shadowRoot;
    root?.querySelector('details')?.setAttribute('open', '');
    return Boolean(root?.querySelector('.letter'));
  });
  return composedText(page, 'objection-letter');
}

forEachEngine((site) => {
  describe('the card shows the right day with', () => {
    const replacements: readonly (readonly [name: string, code: () => Promise<string> | string])[] = [
      ['the polyfill of Intl', () => intl(['en', 'nl', 'sv'])],
      ['datejs', () => datejs],
      [
        'other methods of Date',
        () =>
          `Date.parse = Date.UTC = () => 27.833;
          for (const name of ['toISOString', 'toJSON', 'getDate', 'getUTCDate', 'getUTCMonth', 'getUTCFullYear', 'getUTCDay'])
            Date.prototype[name] = () => 'replaced';`,
      ],
      ['an Intl that always writes Swedish', () => always('sv')],
    ];
    for (const [name, code] of replacements) {
      test(name, async (t) => {
        site.put('/own.js', await code());
        const { errors, lines, page } = await site.open(t, card);
        await showsCard(page);
        assert.deepEqual(errors, []);
        assert.deepEqual(libraryLines(lines), []);
      });
    }
  });

  describe('the card shows only dates with', () => {
    const replacements: readonly (readonly [name: string, code: () => Promise<string> | string])[] = [
      ['the polyfill of Intl with only Persian', () => intl(['fa'])],
      ['the polyfill of Intl without time zones', () => intl(['en'], false)],
      ['an Intl that always writes Persian', () => always('fa-IR')],
      ['an Intl that always writes Arabic', () => always('ar-EG-u-nu-arab')],
      ['an Intl that always writes Thai', () => always('th-TH')],
      ['no Intl', () => 'Intl = undefined'],
      ['an incomplete Intl', () => 'delete Intl.DateTimeFormat.prototype.formatToParts; delete Intl.DisplayNames'],
    ];
    for (const [name, code] of replacements) {
      test(name, async (t) => {
        site.put('/own.js', await code());
        const { errors, page } = await site.open(t, card);
        await rendered(page);
        const text = await composedText(page);
        assert.ok(text.includes('zondag 2 november'), text.slice(0, 600));
        assert.doesNotMatch(text, ONLY_TODAY);
        assert.deepEqual(errors, []);
      });

      test(`${name}, and so does the letter`, async (t) => {
        site.put('/own.js', await code());
        const { errors, page } = await site.open(t, letter);
        assert.match(await lettersText(page), /vanaf (?:3 november 2025|2025-11-03)\./);
        assert.deepEqual(errors, []);
      });
    }
  });

  describe('a polyfill of fetch', () => {
    const polyfill = `delete window.fetch; fetch = undefined; ${readFileSync('node_modules/whatwg-fetch/dist/fetch.umd.js', 'utf8')}`;
    const withSrc = (src: string, attributes = '') =>
      html({
        head: `<script src="/own.js"></script>${script()}`,
        body: bySrc.replace(`src="${SRC}"`, `src="${src}" ${attributes}`),
      });

    test('loads the notice', async (t) => {
      site.put('/own.js', polyfill);
      const { errors, page } = await site.open(t, withSrc(SRC));
      assert.ok(await page.evaluate(() => 'polyfill' in fetch));
      await showsCard(page);
      assert.deepEqual(errors, []);
    });

    test('does not load a notice that is too large', async (t) => {
      site.put('/own.js', polyfill);
      site.put('/large.json', JSON.stringify(linkedin) + ' '.repeat(256 * 1024));
      const { lines, page } = await site.open(t, withSrc('/large.json'));
      await until(page, () =>
        Boolean(document.querySelector('data-use-notice')!.shadowRoot?.querySelector('slot:not(.saved)')),
      );
      await showsFallback(page);
      while (!libraryLines(lines).length) await until(page, () => true);
      assert.match(libraryLines(lines).join(), /large\.json.*RangeError: size/);
    });

    test('does not load a notice with a hash, which it does not check', async (t) => {
      site.put('/own.js', polyfill);
      const { lines, page } = await site.open(t, withSrc(SRC, 'integrity="sha384-AAAA"'));
      await showsFallback(page);
      while (!libraryLines(lines).length) await until(page, () => true);
      assert.match(libraryLines(lines).join(), /integrity/);
    });
  });

  describe('a returning reader gets a corrected notice, even if the host allows caching for a year', () => {
    for (const [name, etag] of [
      ['with an ETag', true],
      ['without an ETag', false],
    ] as const) {
      test(name, async (t) => {
        const path = `/kept-${String(etag)}.json`;
        let title = 'Eerst';
        let unchanged = 0;
        site.put(path, (request, response) => {
          const headers = {
            'content-type': 'application/json',
            'cache-control': 'public, max-age=31536000, immutable',
            ...(etag && { etag: `"${title}"` }),
          };
          if (etag && request.headers['if-none-match'] === headers.etag) {
            unchanged++;
            response.writeHead(304, headers).end();
          } else {
            response.writeHead(200, headers).end(JSON.stringify({ ...linkedin, title: { nl: title } }));
          }
        });
        const { page } = await site.open(t, html({ head: script(), body: bySrc.replace(SRC, path) }));
        const titled = (text: string) =>
          until(
            page,
            (wanted) =>
              document.querySelector('data-use-notice')!.shadowRoot?.querySelector('h3')?.textContent === wanted,
            text,
          );
        const { href } = new URL(page.url());
        await titled('Eerst');
        await page.goto(`${site.url}/embed.js`);
        await page.goto(href);
        await titled('Eerst');
        assert.equal(unchanged, etag ? 1 : 0);
        title = 'Verbeterd';
        await page.goto(`${site.url}/embed.js`);
        await page.goto(href);
        await titled('Verbeterd');
      });
    }
  });

  describe('global names of the page', () => {
    const names: readonly (readonly [name: string, code: string])[] = [
      [
        'declared as variables and classes: the card works',
        `let self, status, parent; const URL = '/api'; class Event {} class Map {} let Set = [];`,
      ],
      [
        'declared as functions and properties of the window: the card works',
        `function focus() {} function getSelection() {}
        function open() {} function close() {} function stop() {}
        var name = {}, status = 1, event = 2, length = 3, self = {}, parent = {}, top = {}, history = {};`,
      ],
    ];
    for (const [name, code] of names) {
      test(name, async (t) => {
        site.put('/own.js', code);
        const head = `<script src="/own.js"></script>${script()}${script('defer', 'letter.nl')}`;
        const body = `${bySrc}<objection-letter country="NL">${json}</objection-letter>`;
        const { errors, lines, page } = await site.open(t, html({ head, body }));
        await showsCard(page);
        const links = await page.evaluate(
          () =>
            document
              .querySelector('data-use-notice')!
              .shadowRoot!.querySelector('opt-out-stepper')!
              .shadowRoot!.querySelectorAll('a[href^="https:"]').length,
        );
        assert.ok(links > 0);
        const buttons = await page.evaluate(
          () => document.querySelector('data-use-notice')!.shadowRoot!.querySelector('.tools')!.textContent,
        );
        assert.match(buttons, /Printen/);
        assert.match(await lettersText(page), /vanaf 3 november 2025/);
        assert.deepEqual(errors, []);
        assert.deepEqual(libraryLines(lines), []);
      });
    }

    for (const [name, code, body] of [
      ['a URL that is not a class: the children are shown', `var URL = '/api';`, ''],
      ['a form named createElement: the children are shown', '', '<form name="createElement"></form>'],
    ] as const) {
      test(name, async (t) => {
        site.put('/own.js', code);
        const page = html({ head: '<script src="/own.js"></script>', body: body + byJson + script('') });
        const visit = await site.open(t, page);
        await showsFallback(visit.page);
        assert.deepEqual(visit.errors, []);
        assert.equal(libraryLines(visit.lines).length, 1, visit.lines.join('\n'));
      });
    }
  });

  describe('a replaced console', () => {
    const wrong = byJson.replace('<data-use-notice>', '<data-use-notice theme="pink" heading-level="9">');
    for (const code of [
      'console = { log() {} };',
      'console = undefined;',
      'console.warn = () => { throw new Error(); };',
    ]) {
      test(`does not break a card with wrong values and a script that is loaded twice: ${code}`, async (t) => {
        site.put('/own.js', code);
        const head = `<script src="/own.js"></script>${script()}${script()}`;
        const { errors, page } = await site.open(t, html({ head, body: wrong }));
        await showsCard(page);
        assert.deepEqual(errors, []);
      });
    }
  });

  describe('a page that is not HTML', () => {
    const XHTML = 'http://www.w3.org/1999/xhtml';
    const inside = `<deadline-banner platform="LinkedIn" effective-date="2025-11-03" time-zone="Europe/Amsterdam">
      <p>Tot en met zondag 2 november 2025.</p>
      <p><a href="https://www.linkedin.com/settings">Zeg nee op linkedin.com</a></p></deadline-banner>
      <opt-out-stepper type="settings" href="https://www.linkedin.com/settings" platform="LinkedIn"><p>Zet het uit.</p></opt-out-stepper>`;
    const xhtml = `<html xmlns="${XHTML}" lang="nl"><head><title>Page</title></head>
      <body>${inside}<script src="/embed/nl.js"></script></body></html>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="600" height="600">
      <div xmlns="${XHTML}" lang="nl">${inside}</div></foreignObject><script href="/embed/nl.js"/></svg>`;

    for (const [name, type, page] of [
      ['XHTML', 'application/xhtml+xml', xhtml],
      ['XML', 'text/xml', xhtml],
      ['SVG', 'image/svg+xml', svg],
    ] as const) {
      test(`${name}: the children are shown, with one warning`, async (t) => {
        const path = `/page-of-${type.replace(/\W/g, '-')}`;
        site.put(path, page, { 'content-type': type });
        const { errors, lines, page: opened } = await site.open(t, path);
        const looks = await opened.evaluate(() =>
          [...document.querySelectorAll('p')].map((one) => {
            const { height, top } = one.getBoundingClientRect();
            return { text: one.textContent, height, top };
          }),
        );
        assert.deepEqual(
          looks.map(({ text }) => text),
          ['Tot en met zondag 2 november 2025.', 'Zeg nee op linkedin.com', 'Zet het uit.'],
        );
        looks.reduce((above, below) => {
          assert.ok(above.height > 0 && below.top >= above.top + above.height, 'each in a separate paragraph');
          return below;
        });
        assert.equal(
          await opened.evaluate(() => document.querySelector('a')!.href),
          'https://www.linkedin.com/settings',
        );
        assert.deepEqual(errors, []);
        assert.equal(libraryLines(lines).length, 1, lines.join('\n'));
      });
    }

    test('SVG inside HTML: the elements are rendered, and their links work', async (t) => {
      const body = `<svg width="700" height="900"><foreignObject width="600" height="900">${inside}</foreignObject></svg>`;
      const { errors, lines, page } = await site.open(t, html({ head: script(), body }));
      await rendered(page, 'deadline-banner, opt-out-stepper');
      assert.ok((await composedText(page, 'deadline-banner')).includes(LIVE));
      const link = await page.evaluate(() => {
        const a = document.querySelector('opt-out-stepper')!.shadowRoot!.querySelector('a')!;
        return { href: a.href, isHtml: a instanceof HTMLAnchorElement, border: a.getBoundingClientRect().height };
      });
      assert.deepEqual([link.href, link.isHtml, link.border > 0], ['https://www.linkedin.com/settings', true, true]);
      assert.deepEqual(errors, []);
      assert.deepEqual(libraryLines(lines), []);
    });
  });
});
