/**
 * Tests pages that require Trusted Types. Where they allow Lit's policy, all elements are rendered. Elsewhere the children
 * are shown, and a warning says which directive to add.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { ALL_TESTS, html } from './browser.js';
import { fromNpm, widget } from './bundle.js';
import { byJson, bySrc, json, script, showsCard, showsFallback } from './card.js';
import { rendered, forEachEngine, until, type EngineVisit } from './engines.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const headers = (policies: string) => ({
  'content-security-policy': policies ? `${STRICT}; trusted-types ${policies}` : STRICT,
});
const ADD = "trusted-types lit-html 'allow-duplicates'";

const NL = script();
const LETTER = script('defer', 'letter.nl');
const tag = (path: string) => `<script src="/${path}.js" defer></script>`;

/** Returns a page without an icon, which a strict policy blocks. */
const page = (head: string, body: string) => html({ head, body }).replace(/<link rel="icon"[^>]*>/, '');

const inside = '<p>De tekst van de redactie.</p>';
const others = ['deadline-banner', 'opt-out-stepper', 'data-category-list', 'authority-positions', 'notice-timeline'];
/** A page body with all elements. */
const everyElement = `${bySrc}<hr>${byJson}
  ${[...others, 'objection-letter'].map((one) => `<${one}>${json}${inside}</${one}>`).join('\n')}`;

const letterWithFallback = '<objection-letter>' + json + inside + '</objection-letter>';

/** Returns the warnings, and asserts that each names the directive to add. */
function warnings({ lines }: EngineVisit): readonly string[] {
  const ours = lines.filter((line) => line.startsWith('warn: '));
  for (const line of ours) {
    assert.match(line, /^warn: opt-out-elements did not start and show their children\./);
    assert.ok(line.includes(ADD), line);
  }
  return ours;
}

/** Returns uncaught exceptions, without the policy reports of Firefox. */
const uncaught = ({ errors }: EngineVisit): readonly string[] =>
  errors.filter((error) => !error.startsWith('Error: Content-Security-Policy: '));

/** Whether the fallback of the letter is visible. */
const showsLetterFallback = ({ page: shown }: EngineVisit): Promise<boolean | undefined> =>
  shown.evaluate(() => document.querySelector('objection-letter > p')?.checkVisibility());

forEachEngine((site) => {
  /** Whether the browser supports Trusted Types. */
  let isSupported = false;

  before(async () => {
    for (const one of ['x-first', 'x-second']) site.put(`/${one}.js`, await widget(one));
    site.put('/npm.js', await fromNpm(['data-use-notice', 'deadline-banner'], ['nl']));
    const { page: blank } = await site.open(ALL_TESTS, page('', ''));
    isSupported = await blank.evaluate(() => 'trustedTypes' in globalThis);
  });

  describe('a page that allows the policy renders all elements without violations', () => {
    const widgets = '<x-first></x-first><x-second></x-second>';
    const cases: readonly (readonly [name: string, policies: string, head: string])[] = [
      ['only our files', "lit-html 'allow-duplicates'", NL + LETTER],
      [
        'our files and other scripts with Lit',
        "lit-html 'allow-duplicates'",
        tag('x-first') + NL + LETTER + tag('x-second'),
      ],
      ['our file twice', "lit-html 'allow-duplicates'", NL + script('defer', 'en') + NL + LETTER],
      ['our file after a copy from npm', "lit-html 'allow-duplicates'", tag('npm') + NL + LETTER],
      ['other policies allowed too', "default angular lit-html dompurify 'allow-duplicates'", NL + LETTER],
      ['any policy allowed', "* 'allow-duplicates'", NL + LETTER + tag('x-first')],
      ['types required, without a trusted-types directive', '', tag('x-first') + NL + LETTER],
    ];
    for (const [name, policies, head] of cases) {
      test(name, async (t) => {
        const visit = await site.open(t, page(head, everyElement + widgets), { headers: headers(policies) });
        await showsCard(visit.page);
        await rendered(visit.page, [...others, 'objection-letter'].join());
        const hello = () =>
          [...document.querySelectorAll(':is(x-first, x-second):defined')].map(
            ({ shadowRoot }) => shadowRoot?.textContent.trim() ?? '',
          );
        const expected = (head.match(/x-(first|second)/g) ?? []).map(() => 'Hello there');
        assert.deepEqual(await visit.page.evaluate(hello), expected);
        // later updates are rendered under the same policy
        await visit.page.evaluate(() => {
          const all = (root: ParentNode): Element[] =>
            [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
          for (const one of all(document)) {
            if (one instanceof HTMLDetailsElement) one.open = true;
            if (one instanceof HTMLInputElement && one.type === 'checkbox') one.click();
          }
        });
        await until(visit.page, () =>
          Boolean(document.querySelector('objection-letter')?.shadowRoot?.querySelector('select')),
        );
        assert.deepEqual(await visit.violations(), []);
        assert.deepEqual(uncaught(visit), []);
        assert.deepEqual(warnings(visit), []);
      });
    }

    test('one copy, without allow-duplicates', async (t) => {
      const visit = await site.open(t, page(NL, `${bySrc}<hr>${byJson}`), { headers: headers('lit-html') });
      await showsCard(visit.page);
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(uncaught(visit), []);
      assert.deepEqual(warnings(visit), []);
    });

    test('a report-only policy', async (t) => {
      const { 'content-security-policy': policy } = headers("'none'");
      const visit = await site.open(t, page(NL, bySrc), {
        headers: { 'content-security-policy-report-only': policy },
      });
      await showsCard(visit.page);
      assert.deepEqual(uncaught(visit), []);
      assert.deepEqual(warnings(visit), []);
    });
  });

  describe('a page that forbids the policy shows the children, with one warning per file', () => {
    const cases: readonly (readonly [name: string, policies: string, head: string, warnings: number])[] = [
      ['no policy allowed', "'none'", NL, 1],
      ['only other policies allowed', 'angular dompurify', NL, 1],
      ['only other policies allowed, with allow-duplicates', "angular 'allow-duplicates'", NL, 1],
      ['no duplicates allowed, and another Lit loaded first', 'lit-html', tag('x-first') + NL, 1],
      ['no policy allowed, with two files', "'none'", NL + LETTER, 2],
    ];
    for (const [name, policies, head, count] of cases) {
      test(name, async (t) => {
        const visit = await site.open(t, page(head, `${bySrc}<hr>${byJson}${letterWithFallback}`), {
          headers: headers(policies),
        });
        if (!isSupported) {
          await showsCard(visit.page);
          t.skip('the browser does not support Trusted Types: all is shown');
          return;
        }
        await showsFallback(visit.page);
        assert.equal(warnings(visit).length, count);
        assert.deepEqual(uncaught(visit), []);
        assert.equal(await showsLetterFallback(visit), true);
        assert.equal(await visit.page.evaluate(() => customElements.get('data-use-notice') === undefined), true);
      });
    }

    test('no duplicates allowed, with two of our files: the first one works', async (t) => {
      if (!isSupported) {
        t.skip('the browser does not support Trusted Types');
        return;
      }
      for (const second of [script('defer', 'en'), NL, LETTER]) {
        const visit = await site.open(t, page(NL + second, bySrc + letterWithFallback), {
          headers: headers('lit-html'),
        });
        await showsCard(visit.page);
        assert.equal(await showsLetterFallback(visit), true);
        assert.equal(warnings(visit).length, 1);
        assert.deepEqual(uncaught(visit), []);
      }
    });
  });
});
