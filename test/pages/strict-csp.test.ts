/** Tests restrictive headers: the card is shown without violations, or its children are. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { html } from './browser.js';
import { byJson, bySrc, libraryLines, script, showsCard, showsFallback } from './card.js';
import { forEachEngine, until, type Instruments } from './engines.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'";

const bundle = readFileSync('dist/embed/nl.js', 'utf8');
const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;

/** Removes the icon of the page, which a strict policy blocks. */
const bare = (page: string) => page.replace(/<link rel="icon"[^>]*>/, '');

forEachEngine((site) => {
  describe('the card is shown without violations under', () => {
    const cases: readonly (readonly [name: string, headers: Readonly<Record<string, string>>, tag?: string])[] = [
      ['a strict content security policy', { 'content-security-policy': STRICT }],
      [
        'a nonce and strict-dynamic',
        {
          'content-security-policy': "default-src 'none'; script-src 'nonce-a1b2' 'strict-dynamic'; connect-src 'self'",
        },
        script('defer nonce="a1b2"'),
      ],
      [
        'restricted features, content types and origins',
        {
          'content-security-policy': STRICT,
          'permissions-policy': 'geolocation=(), camera=(), clipboard-read=(), storage-access=(), interest-cohort=()',
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
          'cross-origin-resource-policy': 'same-origin',
        },
      ],
    ];
    for (const [name, headers, tag = script()] of cases) {
      test(name, async (t) => {
        const { errors, lines, page, violations } = await site.open(
          t,
          bare(html({ head: tag, body: `${bySrc}<hr>${byJson}` })),
          { headers },
        );
        await showsCard(page);
        await page.evaluate(() => {
          const roots = [...document.querySelectorAll('data-use-notice')].map(({ shadowRoot }) => shadowRoot!);
          for (const root of roots.flatMap((one) => [
            one,
            ...[...one.querySelectorAll('*')].map((part) => part.shadowRoot),
          ]))
            for (const folded of root?.querySelectorAll('details') ?? []) folded.open = true;
        });
        // the style sheets apply
        const background = await page.evaluate(
          () =>
            getComputedStyle(document.querySelector('data-use-notice')!.shadowRoot!.querySelector('[part=base]')!)
              .backgroundColor,
        );
        assert.equal(background, 'rgb(255, 255, 255)');
        assert.deepEqual(await violations(), []);
        assert.deepEqual(errors, []);
        assert.deepEqual(libraryLines(lines), []);
      });
    }

    test('the test detects violations of a strict policy', async (t) => {
      const headers = { 'content-security-policy': STRICT };
      const { page } = await site.open(t, bare(html({ body: '' })), { headers });
      await page.evaluate(() => (new Image().src = '/x.png'));
      assert.match(await until(page, () => (globalThis as unknown as Instruments).violations.join()), /^img-src /);
    });
  });

  describe('a hash in the script tag', () => {
    const load = (integrity: string) =>
      html({ head: script(`integrity="${integrity}" crossorigin="anonymous"`), body: bySrc });

    test('shows the card if it matches', async (t) => {
      const { page } = await site.open(t, load(hashes['embed/nl.js']!));
      await showsCard(page);
    });

    test('shows the children if it does not match', async (t) => {
      const { page } = await site.open(t, load(hashes['embed/en.js']!));
      await showsFallback(page);
    });
  });

  describe('a cross-origin isolated page with a script from another origin', () => {
    for (const [name, attributes, headers, runs] of [
      ['shows the card if the script is loaded with CORS', 'crossorigin', { 'access-control-allow-origin': '*' }, true],
      [
        'shows the card if the script has Cross-Origin-Resource-Policy: cross-origin',
        '',
        { 'cross-origin-resource-policy': 'cross-origin' },
        true,
      ],
      ['shows the children if the script has neither header', '', {}, false],
    ] as const) {
      test(name, async (t) => {
        site.put('/other-origin.js', bundle, headers);
        const otherOrigin = site.url.replace('127.0.0.1', 'localhost');
        const tag = `<script src="${otherOrigin}/other-origin.js" ${attributes}></script>`;
        const { page } = await site.open(t, html({ head: tag, body: byJson }), {
          headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
        });
        await (runs ? showsCard(page) : showsFallback(page));
      });
    }
  });
});
