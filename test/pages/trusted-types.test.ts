/**
 * A page that requires Trusted Types: where it allows the policy of Lit, all elements are shown; where it does not, their
 * children are, and the page's authors are told what to add.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { html } from './browser.js';
import { fromNpm, widget } from './bundle.js';
import { byJson, bySrc, json, script, showsCard, showsFallback } from './card.js';
import { drawn, forEachEngine, until, type EngineVisit } from './engines.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const headers = (policies: string) => ({
  'content-security-policy': policies ? `${STRICT}; trusted-types ${policies}` : STRICT,
});
const ADD = "trusted-types lit-html 'allow-duplicates'";

const NL = script();
const LETTER = script('defer', 'letter.nl');
const tag = (path: string) => `<script src="/${path}.js" defer></script>`;

/** An icon is an image of the page's own, which a strict policy forbids. */
const page = (head: string, body: string) => html({ head, body }).replace(/<link rel="icon"[^>]*>/, '');

const inside = '<p>De tekst van de redactie.</p>';
const others = ['deadline-banner', 'opt-out-stepper', 'data-category-list', 'authority-positions', 'notice-timeline'];
/** All elements. */
const everyElement = `${bySrc}<hr>${byJson}
  ${[...others, 'objection-letter'].map((one) => `<${one}>${json}${inside}</${one}>`).join('\n')}`;

const letterShows = '<objection-letter>' + json + inside + '</objection-letter>';

/** The lines that say what to add; any other warning is a mistake. */
function warnings({ lines }: EngineVisit): readonly string[] {
  const ours = lines.filter((line) => line.startsWith('warn: '));
  for (const line of ours) {
    assert.match(line, /^warn: opt-out-elements did not start, and the text inside them is shown\./);
    assert.ok(line.includes(ADD), line);
  }
  return ours;
}

/** Exceptions that nobody caught; Firefox counts among these its own report of what the page forbids. */
const uncaught = ({ errors }: EngineVisit): readonly string[] =>
  errors.filter((error) => !error.startsWith('Error: Content-Security-Policy: '));

/** True where the reader sees the text inside the letter. */
const showsLetterFallback = ({ page: shown }: EngineVisit): Promise<boolean | undefined> =>
  shown.evaluate(() => document.querySelector('objection-letter > p')?.checkVisibility());

forEachEngine((site) => {
  /** Whether the browser knows Trusted Types. */
  let knows = false;

  before(async () => {
    for (const one of ['x-first', 'x-second']) site.put(`/${one}.js`, await widget(one));
    site.put('/npm.js', await fromNpm(['data-use-notice', 'deadline-banner'], ['nl']));
    const scope = { after: () => undefined };
    const { page: blank } = await site.open(scope, page('', ''));
    knows = await blank.evaluate(() => 'trustedTypes' in globalThis);
  });

  describe('allowed: all elements are shown, and nothing forbidden is tried', () => {
    const widgets = '<x-first></x-first><x-second></x-second>';
    const cases: readonly (readonly [name: string, policies: string, head: string])[] = [
      ['our files alone', "lit-html 'allow-duplicates'", NL + LETTER],
      [
        'our file beside other scripts with Lit',
        "lit-html 'allow-duplicates'",
        tag('x-first') + NL + LETTER + tag('x-second'),
      ],
      ['our file twice', "lit-html 'allow-duplicates'", NL + script('defer', 'en') + NL + LETTER],
      ['our file after a copy from npm', "lit-html 'allow-duplicates'", tag('npm') + NL + LETTER],
      ['the policies of others beside it', "default angular lit-html dompurify 'allow-duplicates'", NL + LETTER],
      ['any policy', "* 'allow-duplicates'", NL + LETTER + tag('x-first')],
      ['types required, and no word about policies', '', tag('x-first') + NL + LETTER],
    ];
    for (const [name, policies, head] of cases) {
      test(name, async (t) => {
        const visit = await site.open(t, page(head, everyElement + widgets), { headers: headers(policies) });
        await showsCard(visit.page);
        await drawn(visit.page, [...others, 'objection-letter'].join());
        const hello = () =>
          [...document.querySelectorAll(':is(x-first, x-second):defined')].map(
            ({ shadowRoot }) => shadowRoot?.textContent.trim() ?? '',
          );
        const expected = (head.match(/x-(first|second)/g) ?? []).map(() => 'Hello there');
        assert.deepEqual(await visit.page.evaluate(hello), expected);
        // what is unfolded and ticked later is drawn under the same policy
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

    test('one copy, where each policy may be made once: nothing else has used up the name', async (t) => {
      const visit = await site.open(t, page(NL, `${bySrc}<hr>${byJson}`), { headers: headers('lit-html') });
      await showsCard(visit.page);
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(uncaught(visit), []);
      assert.deepEqual(warnings(visit), []);
    });

    test('only reported', async (t) => {
      const { 'content-security-policy': policy } = headers("'none'");
      const visit = await site.open(t, page(NL, bySrc), {
        headers: { 'content-security-policy-report-only': policy },
      });
      await showsCard(visit.page);
      assert.deepEqual(uncaught(visit), []);
      assert.deepEqual(warnings(visit), []);
    });
  });

  describe('forbidden: the children stay, and one warning a file says what to add', () => {
    const cases: readonly (readonly [name: string, policies: string, head: string, warnings: number])[] = [
      ['all policies', "'none'", NL, 1],
      ['all but others', 'angular dompurify', NL, 1],
      ['all but others, which may be made twice', "angular 'allow-duplicates'", NL, 1],
      ['a second one of the same name, where another Lit was first', 'lit-html', tag('x-first') + NL, 1],
      ['all policies, for two files', "'none'", NL + LETTER, 2],
    ];
    for (const [name, policies, head, count] of cases) {
      test(name, async (t) => {
        const visit = await site.open(t, page(head, `${bySrc}<hr>${byJson}${letterShows}`), {
          headers: headers(policies),
        });
        if (!knows) {
          await showsCard(visit.page);
          t.skip('the browser does not know Trusted Types: all is shown');
          return;
        }
        await showsFallback(visit.page);
        assert.equal(warnings(visit).length, count);
        assert.deepEqual(uncaught(visit), []);
        assert.equal(await showsLetterFallback(visit), true);
        assert.equal(await visit.page.evaluate(() => customElements.get('data-use-notice') === undefined), true);
      });
    }

    test('a second one of the same name, for our own second file: the first one goes on', async (t) => {
      if (!knows) {
        t.skip('the browser does not know Trusted Types');
        return;
      }
      for (const second of [script('defer', 'en'), NL, LETTER]) {
        const visit = await site.open(t, page(NL + second, bySrc + letterShows), { headers: headers('lit-html') });
        await showsCard(visit.page);
        assert.equal(await showsLetterFallback(visit), true);
        assert.equal(warnings(visit).length, 1);
        assert.deepEqual(uncaught(visit), []);
      }
    });
  });
});
