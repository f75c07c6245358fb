/** Tests every form of snippet with any notice: valid HTML, well-formed XML, no blank lines, and no code from texts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import type { Notice } from '../../src/model/notice.js';
import { FORMS, snippet, SnippetError, type SnippetOptions } from '../../src/snippets/snippets.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { brokenJson, notices } from '../model/random-notice.js';
import { ALL_TESTS, composedText, rendered, html, useSite, type Scope, type Visit } from './browser.js';

const OPTIONS: SnippetOptions = {
  src: '/notices/linkedin-ai-training-2025.json',
  frame: 'https://news.example/frame/index.html',
  script: { src: '/embed/nl.js', integrity: `sha384-${'A'.repeat(64)}` },
};

const site = useSite();
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

/**
 * Obsolete attributes of frames. Browsers must support them (HTML, “Rendering”, “Embedded content”), and a policy that
 * blocks `style` allows them.
 */
const FRAME_ATTRIBUTES = / (?:width="100%"|frameborder="0")/g;

/** Returns the errors of an HTML validator. */
const invalid = async (markup: string): Promise<readonly string[]> => {
  const { results } = await validator.validateString(markup.replace(FRAME_ATTRIBUTES, ''));
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, ruleId }) => `${String(line)}: ${message} (${ruleId})`),
  );
};

const hasBlankLine = (markup: string): boolean => /(?:^|\n)\s*(?:\n|$)/.test(markup);

let visit: Promise<Visit> | undefined;
/** Returns the indexes of markups that an XML parser rejects, each with the error. */
async function malformed(markups: readonly string[]): Promise<readonly string[]> {
  const { page } = await (visit ??= site.open(ALL_TESTS, html({ body: '' })));
  return page.evaluate(
    (all) =>
      all.flatMap((markup, index) => {
        const parsed = new DOMParser().parseFromString(markup, 'application/xml');
        const error = parsed.querySelector('parsererror')?.textContent;
        return error === undefined ? [] : `${String(index)}: ${error}`;
      }),
    markups,
  );
}

for (const words of [nl, en]) {
  for (const { id: form } of FORMS) {
    for (const text of ['short', 'full'] as const) {
      test(`${form} in ${words.lang} with the ${text} text is valid HTML and well-formed XML without blank lines`, async () => {
        const pasted = snippet(linkedin, words, { ...OPTIONS, form, text, headingLevel: 2 });
        assert.deepEqual(await malformed([pasted]), []);
        assert.deepEqual(await invalid(pasted), []);
        assert.equal(hasBlankLine(pasted), false);
        assert.match(pasted, new RegExp(`^<section lang="${words.lang}"[^]*</section>$`));
        assert.match(pasted, /<h2>|<iframe /);
      });
    }
  }
}

test('the checks detect errors', async () => {
  assert.equal((await malformed(['<p>&nbsp;</p>', '<p>a</p>', '<p hidden>a</p>', '<p>\u0001</p>'])).length, 3);
  assert.notDeepEqual(await invalid('<p><div>a</div></p>'), []);
  assert.deepEqual(['a\n\nb', 'a\n \nb', 'a\n', 'a\nb'].map(hasBlankLine), [true, true, true, false]);
});

describe('random notices', () => {
  const seed = Math.floor(Math.random() * 2 ** 31);

  /** Checks the snippets of random documents, in batches. */
  async function checkSnippets(
    documents: fc.Arbitrary<unknown>,
    numRuns: number,
    write: (document: Notice) => readonly string[],
  ) {
    const all = fc.sample(documents, { numRuns, seed });
    let written = 0;
    for (let start = 0; start < all.length; start += 100) {
      const pasted = all.slice(start, start + 100).flatMap((document, index) =>
        write(document as Notice).map((markup) => ({
          markup,
          which: `document ${String(start + index)} of seed ${String(seed)}`,
        })),
      );
      written += pasted.length;
      const markups = pasted.map(({ markup }) => markup);
      for (const refusal of await malformed(markups)) {
        assert.fail(`${pasted[parseInt(refusal)]!.which}: ${refusal}\n${markups[parseInt(refusal)]!.slice(0, 2000)}`);
      }
      for (const { markup, which } of pasted) assert.equal(hasBlankLine(markup), false, which);
    }
    return written;
  }

  test('300 valid notices give well-formed XML without blank lines in each form', async () => {
    let tooLong = 0;
    const written = await checkSnippets(notices, 300, (notice) =>
      FORMS.flatMap(({ id: form }) => {
        try {
          return snippet({ ...notice, languages: ['nl'] }, nl, { ...OPTIONS, form });
        } catch (error) {
          assert.ok(error instanceof SnippetError);
          assert.equal(error.code, 'too-long');
          tooLong++;
          return [];
        }
      }),
    );
    assert.equal(written + tooLong, 1500);
    assert.ok(tooLong < 30, String(tooLong));
  });

  test('500 broken notices give the same, or an error with a code', async () => {
    const written = await checkSnippets(brokenJson(), 500, (notice) => {
      try {
        return [snippet(notice, nl, { form: 'inline' }), snippet(notice, nl, { form: 'plain' })];
      } catch (error) {
        assert.ok(error instanceof SnippetError);
        assert.match(error.code, /^(?:unreadable-notice|unwritten-language|too-long)$/);
        return [];
      }
    });
    assert.ok(written > 20, String(written));
  });

  test('100 valid notices give valid HTML', async () => {
    for (const [index, notice] of fc.sample(notices, { numRuns: 100, seed }).entries()) {
      const pasted = snippet({ ...notice, languages: ['nl'] }, nl, { form: 'plain' });
      assert.deepEqual(await invalid(pasted), [], `document ${String(index)} of seed ${String(seed)}`);
    }
  });
});

test('the page for frames uses the audience and region of the snippet', async (t) => {
  const readers = { audience: linkedin.audiences[0]!.id, region: 'NL' };
  const pasted = snippet(linkedin, nl, { form: 'iframe', frame: '/frame/index.html', ...readers });
  assert.deepEqual(await malformed([pasted]), []);
  assert.deepEqual(await invalid(pasted), []);
  const { errors, lines, page } = await site.open(t, html({ body: pasted }));
  const card = page.frameLocator('iframe').locator('data-use-notice');
  await card.getByText('nog 8 dagen').waitFor();
  assert.deepEqual(
    { audience: await card.getAttribute('audience'), region: await card.getAttribute('region') },
    readers,
  );
  assert.deepEqual([errors, lines], [[], []]);
});

describe('hostile texts remain text', () => {
  const HOSTILE = [
    '</script><img src=x onerror="globalThis.hit=1">',
    '<script>globalThis.hit=1</script>',
    '<!--<script>',
    `"><svg onload='globalThis.hit=1'>`,
    ']]> --&gt; --!> &lt;b&gt; &amp; &',
    '</data-use-notice></section><img src=x onerror=globalThis.hit=1>',
    'a\u2028b\u2029c',
    'a\u0000b\u001bc\ufffed\uffff',
    '\ud800 and \udc00',
    'one\n\ntwo\r\n\r\nthree',
  ];
  /** The text after a notice is read. */
  const shown = (text: string): string =>
    text
      // eslint-disable-next-line no-control-regex -- these are replaced
      .replace(/[\u0000-\u001f\u2028\u2029\ufffe\uffff]+/g, ' ')
      .toWellFormed()
      .replace(/\s+/g, ' ')
      .trim();

  const spoiled = (text: string): Notice => {
    const { title, summary, whatChanges, sources, platform } = linkedin;
    return {
      ...linkedin,
      title: { ...title, nl: text },
      summary: { ...summary, nl: text },
      platform: { ...platform, name: text },
      whatChanges: { ...whatChanges!, text: { nl: text } },
      sources: sources.map((source) => ({ ...source, title: text, publisher: text })),
    };
  };

  /** Opens the snippet in a page with the script, and asserts that it contains nothing that can run. */
  async function open(scope: Scope, pasted: string) {
    const { errors, page } = await site.open(
      scope,
      html({ head: '<script src="/embed/nl.js"></script>', body: pasted }),
    );
    const dangers = await page.evaluate(() =>
      [...document.body.querySelectorAll('*')]
        .filter(
          (one) =>
            [...one.attributes].some(({ name }) => name.startsWith('on')) ||
            one.matches('img, svg, script:not([type="application/json"])'),
        )
        .map(({ outerHTML }) => outerHTML),
    );
    assert.deepEqual(dangers, []);
    assert.equal(await page.evaluate(() => 'hit' in globalThis), false);
    assert.deepEqual(errors, []);
    return page;
  }

  for (const text of HOSTILE) {
    test(JSON.stringify(text), async (t) => {
      const { src = '' } = OPTIONS;
      const forms = FORMS.map(({ id: form }) => snippet(spoiled(text), nl, { form, src, frame: '/frame.html' }));
      assert.deepEqual(await malformed(forms), []);
      assert.deepEqual(forms.filter(hasBlankLine), []);
      const page = await open(t, forms.join('\n'));
      const inline = 'data-use-notice:not([src])';
      await rendered(page, inline);
      const card = await composedText(page, inline);
      assert.ok(card.split(shown(text)).length > 10, card.slice(0, 300));
      const texts = await page
        .locator('body > section')
        .evaluateAll((all) => all.map(({ textContent }) => textContent.replace(/\s+/g, ' ')));
      const written = shown(text);
      assert.deepEqual(
        texts.map((one) => one.includes(written)),
        FORMS.map(() => true),
      );
    });
  }

  test('a bad address is refused with the fix', () => {
    const bad = [
      'javascript:alert(1)',
      'data:text/html,x',
      'http://news.example/x.json',
      '//evil.example/x.json',
      '/\\evil.example/x.json',
      '/\t/evil.example/x.json',
      'x.json',
      'https://user:secret@news.example/x.json',
      'https://',
      '',
      undefined,
    ];
    for (const address of bad) {
      for (const [name, options] of Object.entries({
        src: { src: address },
        'src ': { form: 'data-attribute', src: address },
        frame: { form: 'iframe', frame: address },
        'script.src': { form: 'plain', script: { src: address } },
        'script.notices': { form: 'plain', script: { src: '/embed.js', notices: address ?? '' } },
      })) {
        assert.throws(
          () => snippet(linkedin, nl, options as SnippetOptions),
          { name: 'TypeError', message: new RegExp(`^${name.trim()}: write `) },
          `${name} ${String(address)}`,
        );
      }
    }
  });

  test('special characters in a valid address are escaped', async () => {
    const src = `https://news.example/a"b'c<d>&e=]]>`;
    const pasted = snippet(linkedin, nl, { src, script: { src } });
    assert.deepEqual(await malformed([pasted]), []);
    assert.match(pasted, / src="https:\/\/news\.example\/a%22b&#39;c%3Cd%3E&#38;e=\]\]%3E"/);
  });
});
