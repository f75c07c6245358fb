/** Tests the options of a snippet: what each form needs and returns, and which values are rejected. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  FORMS,
  letterSnippet,
  scriptTag,
  snippet,
  SnippetError,
  type SnippetErrorCode,
  type SnippetErrorOption,
  type SnippetOptions,
} from '../../src/snippets/snippets.js';
import type { Notice } from '../../src/model/notice.js';
import { plainHtml } from '../../src/plain-html/plain-html.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { oddNotices } from '../../stories/odd/index.js';
import { notice } from './notice.js';

const SRC = '/notices/example.json';
const FRAME = 'https://news.example/frame/index.html?theme=dark';
const OPTIONS: SnippetOptions = { src: SRC, frame: FRAME };

test('the default is the form that brings corrections to old articles', () => {
  assert.equal(snippet(notice, nl, OPTIONS), snippet(notice, nl, { ...OPTIONS, form: 'linked' }));
  assert.equal(FORMS[0].corrections, true);
});

for (const { corrections, id: form, live, needs, text } of FORMS) {
  describe(form, () => {
    const pasted = snippet(notice, nl, { ...OPTIONS, form });

    test('needs what its entry says', () => {
      const { frame, src } = OPTIONS as Required<SnippetOptions>;
      const given = { frame, src };
      assert.doesNotThrow(() =>
        snippet(notice, nl, { form, ...Object.fromEntries(needs.map((one) => [one, given[one]])) }),
      );
      for (const one of needs) {
        assert.throws(() => snippet(notice, nl, { ...OPTIONS, form, [one]: undefined }), {
          code: 'missing-address',
          option: one,
          message: new RegExp(`^${one}: write`),
        });
      }
    });

    test('says correctly whether corrections reach it, and whether it is live', () => {
      const address = pasted.includes(SRC) || pasted.includes('https://news.example/frame/');
      assert.equal(address, corrections);
      assert.equal(address || pasted.includes('application/json'), live);
    });

    test('contains as much text as its entry says', () => {
      const other = text === 'short' ? 'full' : 'short';
      assert.equal(snippet(notice, nl, { ...OPTIONS, form, text }), pasted);
      assert.equal(snippet(notice, nl, { ...OPTIONS, form, text: other }).length > pasted.length, other === 'full');
    });

    test('has the script tag on request', () => {
      const script = { src: '/embed/nl.js' };
      const withScript = snippet(notice, nl, { ...OPTIONS, form, script });
      assert.equal(
        withScript.includes('<script async="async" src="/embed/nl.js"'),
        form !== 'iframe' && form !== 'plain',
      );
      assert.equal(pasted.includes('<script async'), false);
    });
  });
}

test('the frame gets its notice and language, and is isolated from the page', () => {
  const pasted = snippet(notice, en, { form: 'iframe', frame: FRAME, height: 500 });
  assert.match(
    pasted,
    / src="https:\/\/news\.example\/frame\/index\.html\?theme=dark&#38;id=example-ai-training-2025&#38;lang=en" title="Example trains AI" width="100%" height="500" frameborder="0"/,
  );
  assert.match(pasted, / sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"/);
  assert.match(
    snippet(notice, nl, { form: 'iframe', frame: '/f.html' }),
    / src="\/f\.html\?id=example-ai-training-2025&#38;lang=nl"/,
  );
  // a strict policy of the page blocks style attributes
  assert.doesNotMatch(pasted, / style=/);
  for (const height of [0, -1, 1.5, NaN, Infinity]) {
    assert.throws(() => snippet(notice, nl, { form: 'iframe', frame: FRAME, height }), /^TypeError: height: write /);
  }
});

test('heading levels 2 to 6; anything else is 3', () => {
  const level = (headingLevel: number) => /<h(\d)>/.exec(snippet(notice, nl, { form: 'plain', headingLevel }))?.[1];
  assert.deepEqual([2, 3, 6, 1, 7, NaN, 2.5, -1].map(level), ['2', '3', '6', '3', '3', '3', '3', '3']);
  assert.match(snippet(notice, nl, { ...OPTIONS, headingLevel: 2 }), /<data-use-notice src="[^"]+" heading-level="2">/);
  assert.match(
    snippet(notice, nl, { ...OPTIONS, form: 'data-attribute', headingLevel: 2 }),
    / data-heading-level="2">/,
  );
});

test('a right-to-left language has dir="rtl"', () => {
  assert.match(snippet(notice, { ...nl, dir: 'rtl' }, { form: 'plain' }), /^<section lang="nl" dir="rtl">/);
});

describe('words remain separate where a system removes the tags', () => {
  const BLOCKS = /<\/?(?:blockquote|br|details|div|h[1-6]|iframe|li|ol|p|section|summary|ul)\b[^>]*>/g;
  const wordsOf = (pasted: string, between: string): readonly string[] =>
    pasted
      .replace(/<script[^]*?<\/script>/g, '')
      .replace(BLOCKS, between)
      .replace(/<[^>]*>/g, '')
      .split(/\s+/)
      .filter(Boolean);
  const all = [linkedin, ...oddNotices.map(({ notice: odd }) => odd)];
  for (const { id: form } of FORMS)
    test(form, () => {
      for (const one of all)
        for (const words of [nl, en].filter(({ lang }) => one.languages.includes(lang)))
          for (const text of ['short', 'full'] as const) {
            const pasted = snippet(one, words, { ...OPTIONS, form, text });
            assert.deepEqual(wordsOf(pasted, ''), wordsOf(pasted, ' '), one.id);
          }
    });
});

test('the frame follows the short text, unfolded, and a link to its page', () => {
  const pasted = snippet(notice, nl, { form: 'iframe', frame: '/f.html', headingLevel: 2 });
  const text = plainHtml(notice, nl, { form: 'short', headingLevel: 2 });
  const link = '<p><a href="/f.html?id=example-ai-training-2025&#38;lang=nl">Voorbeeld traint AI</a></p>';
  assert.ok(
    pasted.includes(`<section data-opt-out-frame-text="short">\n${text}\n${link}\n</section>\n<iframe `),
    pasted,
  );
});

describe('for readers in a group and a region', () => {
  const [everyone] = notice.audiences;
  const members = { nl: 'leden', en: 'members' };
  const guests = { nl: 'gasten', en: 'guests' };
  const plan = { state: 'planned' as const, start: '2026-03-02', lastDay: '2026-03-01', sourceRefs: ['letter'] };
  const groups = {
    ...notice,
    audiences: [
      { ...everyone!, name: members },
      { ...everyone!, id: 'guests', name: guests, plan: [plan] },
    ],
  };
  const readers = { audience: 'guests', region: ' nl ' };
  /** The position of a day in the text. */
  const dayIn = (pasted: string, day: string) => pasted.indexOf(`datetime="${day}"`);

  for (const { id: form } of FORMS) {
    test(`${form}: mentions the group first`, () => {
      const [before, after] = [{}, readers].map((more) => snippet(groups, nl, { ...OPTIONS, form, ...more }));
      assert.ok(dayIn(before!, '2025-11-02') < dayIn(before!, '2026-03-01'), before);
      assert.ok(dayIn(after!, '2026-03-01') < dayIn(after!, '2025-11-02'), after);
    });
  }

  test('the card, the section and the frame get the group and region', () => {
    const written = (form: SnippetOptions['form']) => snippet(groups, nl, { ...OPTIONS, form: form!, ...readers });
    assert.match(written('linked'), /<data-use-notice src="[^"]+" audience="guests" region="NL">/);
    assert.match(written('inline'), /<data-use-notice audience="guests" region="NL"><script/);
    assert.match(
      written('data-attribute'),
      /<section lang="nl" data-opt-out-src="[^"]+" data-audience="guests" data-region="NL">/,
    );
    assert.match(written('iframe'), / src="[^"]*&#38;lang=nl&#38;audience=guests&#38;region=NL" title=/);
  });

  test('without them, the snippet mentions neither', () => {
    for (const { id: form } of FORMS)
      assert.doesNotMatch(snippet(groups, nl, { ...OPTIONS, form }), /\b(?:data-)?(?:audience|region)=/);
  });

  test('an error lists the allowed values', () => {
    const refused = (options: SnippetOptions) => {
      try {
        return snippet(groups, nl, { ...OPTIONS, ...options });
      } catch (error) {
        return (error as SnippetError).message;
      }
    };
    assert.equal(refused({ audience: 'x' }), 'audience: write users or guests, or leave this out.');
    assert.equal(refused({ region: 'x' }), 'region: write EU, EEA or a two-letter country code such as NL.');
  });
});

describe('the script tag', () => {
  test('has the hash of its file, with crossorigin', () => {
    assert.equal(
      scriptTag({ src: 'https://cdn.example/embed/nl.js', integrity: 'sha384-abc+/=' }),
      '<script async="async" src="https://cdn.example/embed/nl.js" integrity="sha384-abc+/=" crossorigin="anonymous"></script>',
    );
    for (const integrity of ['', 'abc', 'md5-abc', 'sha384-abc" onerror="alert(1)']) {
      assert.throws(() => scriptTag({ src: '/x.js', integrity }), /^TypeError: script\.integrity: write /);
    }
  });

  test('of a section names the folder of its notice, so that no other section is upgraded', () => {
    const tagOf = (src: string) =>
      /data-opt-out-notices="([^"]*)"/.exec(
        snippet(notice, nl, { form: 'data-attribute', src, script: { src: '/x.js' } }),
      )?.[1];
    assert.equal(tagOf('/notices/example.json'), '/notices/');
    assert.equal(tagOf('/a/b/x.json?of=/c/d'), '/a/b/');
    assert.equal(tagOf('/a/../b/x.json'), '/b/');
    assert.equal(tagOf('/x.json'), '/');
  });
});

/** A notice that is too long for a page. */
const long = {
  ...notice,
  context: Array.from({ length: 20 }, () => ({
    kind: 'background',
    text: { nl: '<'.repeat(2000), en: '<'.repeat(2000) },
    sourceRefs: ['letter'],
  })),
};

describe('the letter', () => {
  const letter = { src: '/embed/letter.nl.js' };
  const objectionable = { ...notice, jurisdictions: [{ code: 'EU', name: { nl: 'EU' }, law: 'GDPR' }] };

  test('is in a card without content of its own, with the address for complaints for readers without script', () => {
    assert.equal(
      letterSnippet(objectionable, nl, { letter, src: '/notices/example.json', country: 'NL' }),
      [
        '<section lang="nl"><script async="async" src="/embed/letter.nl.js"></script><data-use-notice src="/notices/example.json" data-only="">',
        '<objection-letter country="NL">',
        '<p><a href="https://www.edpb.europa.eu/about-edpb/about-edpb/members_en">privacytoezichthouders per land</a></p>',
        '</objection-letter>',
        '</data-use-notice></section>',
      ].join('\n'),
    );
  });

  test('contains its notice if that has no address', () => {
    const code = letterSnippet(objectionable, nl, { letter });
    const [, json = ''] =
      /<data-use-notice data-only=""><script type="application\/json">(.*?)<\/script>/.exec(code) ?? [];
    assert.deepEqual(JSON.parse(json), objectionable);
    assert.match(code, /<objection-letter>/);
  });

  for (const [why, given] of [
    [
      'consent is the legal basis',
      { ...linkedin, legalBasis: { ...linkedin.legalBasis!, term: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a' } },
    ],
    [
      'another law applies',
      { ...objectionable, jurisdictions: [{ code: 'BR', name: { nl: 'Brazilië' }, law: 'LGPD' }] },
    ],
  ] satisfies readonly [string, Notice][]) {
    test(`is rejected if ${why}`, () => {
      assert.throws(
        () => letterSnippet(given, nl, { letter }),
        (error) => error instanceof SnippetError && error.code === 'no-objection',
      );
    });
  }
});

describe('rejected, with a fix', () => {
  for (const [why, given, options, message] of [
    ['no notice', null, {}, /^TypeError: The notice cannot be read: the document: expected an object/],
    ['another document', { name: 'x' }, {}, /^TypeError: The notice cannot be read: .*schemaVersion/],
    ['another language', { ...notice, languages: ['de'] }, {}, /^TypeError: The notice is not written in nl: add it/],
    ['another form', notice, { form: 'carrier-pigeon' }, /^TypeError: form: write one of linked, inline, /],
    [
      'a notice too long to be inside a page',
      long,
      { form: 'inline' },
      /^TypeError: The notice is too long .*: use the/,
    ],
  ] as const) {
    test(why, () => {
      assert.throws(
        () => snippet(given as unknown as typeof notice, nl, { ...OPTIONS, ...options } as SnippetOptions),
        message,
      );
    });
  }
});

describe('rejected, with a code', () => {
  type Row = readonly [options: object, option?: SnippetErrorOption | undefined, given?: unknown];
  /** The type requires every code. */
  type Elsewhere = 'no-objection' | 'missing-in-banner' | 'too-much-for-banner';
  const rows: Readonly<Record<Exclude<SnippetErrorCode, Elsewhere>, readonly [Row, ...Row[]]>> = {
    'unreadable-notice': [[{}, undefined, {}]],
    'unwritten-language': [[{}, undefined, { ...notice, languages: ['de'] }]],
    'too-long': [[{ form: 'inline' }, undefined, long]],
    'unknown-form': [[{ form: 'carrier-pigeon' }, 'form']],
    'missing-address': [
      [{ src: undefined }, 'src'],
      [{ form: 'data-attribute', src: undefined }, 'src'],
      [{ form: 'iframe', frame: undefined }, 'frame'],
      [{ script: {} }, 'script.src'],
    ],
    'unsafe-address': [
      [{ src: 'http://news.example/x.json' }, 'src'],
      [{ form: 'iframe', frame: '' }, 'frame'],
      [{ script: { src: 'javascript:alert(1)' } }, 'script.src'],
    ],
    'unsafe-path': [
      [{ src: '//evil.example/x.json' }, 'src'],
      [{ form: 'data-attribute', src: 'https://news.example/x.json' }, 'src'],
      [{ script: { src: '/x.js', notices: '' } }, 'script.notices'],
    ],
    'invalid-height': [[{ form: 'iframe', height: 0 }, 'height']],
    'invalid-integrity': [[{ script: { src: '/x.js', integrity: 'abc' } }, 'script.integrity']],
    'unknown-audience': [
      [{ audience: 'nobody' }, 'audience'],
      [{ form: 'plain', audience: '' }, 'audience'],
    ],
    'invalid-region': [
      [{ region: 'Europe' }, 'region'],
      [{ form: 'iframe', region: '' }, 'region'],
      [{ form: 'plain', region: 'US-CA' }, 'region'],
    ],
  };
  for (const [code, cases] of Object.entries(rows)) {
    for (const [options, option, given = notice] of cases) {
      test([code, option].filter(Boolean).join(': '), () => {
        assert.throws(
          () => snippet(given as typeof notice, nl, { ...OPTIONS, ...options }),
          (error) => {
            assert.ok(error instanceof SnippetError && error instanceof TypeError);
            assert.deepEqual([error.code, error.option], [code, option]);
            assert.equal(error.message, option ? `${option}: ${error.fix}` : error.fix);
            return true;
          },
        );
      });
    }
  }
});
