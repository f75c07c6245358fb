import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { NoticeSchema } from '../../src/model/notice.js';
import { LANGUAGE_TAG, MAX_TEXT, PLAIN_TEXT, plainText } from '../../src/model/text.js';

const accepts = (text: string): boolean => v.is(NoticeSchema.entries.title, { en: text });

describe('a text', () => {
  const literal = [
    ...['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '"><svg onload=alert(1)>', '<!-- --!>'],
    ...['${7*7}', '{{7*7}}', "{{constructor.constructor('alert(1)')()}}", ']]>', '&nbsp', '&', 'a & b', '\\u202e'],
    ...['__proto__', 'naïve', 'e\u0301'.repeat(500), '👩‍👩‍👧', 'a\u200db', 'مرحبا', '\u200fعبرية', 'x'.repeat(MAX_TEXT)],
  ];
  for (const text of literal) {
    it(`is unchanged: ${text.slice(0, 50)}`, () => {
      assert.equal(plainText(text), text);
      assert.match(text, PLAIN_TEXT);
      assert.equal(accepts(text), true);
    });
  }

  const cleaned: readonly [text: string, shown: string][] = [
    [' a ', 'a'],
    ['\ufeffa', 'a'],
    ['a\nb', 'a b'],
    ['a\r\n\tb', 'a b'],
    ['a\u0000b', 'a b'],
    ['a\u0085b', 'a b'],
    ['a\u2028b', 'a b'],
    ['a\u202eb', 'a b'],
    ['a\u2066b\u2069', 'a b'],
    ['a\u202a\u202b\u202c\u202d\u202eb', 'a b'],
    ['\ud800', '\ufffd'],
    ['a\udc00b', 'a\ufffdb'],
    ['\ud800\ud800\udc00', '\ufffd\ud800\udc00'],
    ['\udc00\ud800', '\ufffd\ufffd'],
    ['\u0000', ''],
    ['\n\u202e\n', ''],
    ['', ''],
  ];
  for (const [text, shown] of cleaned) {
    it(`${JSON.stringify(text)} is shown as ${JSON.stringify(shown)}, and the checker rejects it`, () => {
      assert.equal(plainText(text), shown);
      assert.equal(accepts(text), false);
    });
  }

  it('is rejected above 2,000 characters', () => {
    assert.equal(accepts('x'.repeat(MAX_TEXT + 1)), false);
  });

  it('is the same when cleaned twice, is not longer than before, and is then accepted by the checker', () => {
    const unwanted = fc.constantFrom('\u0000', '\n', '\u202e', '\u2067', '\ud800', '\udc00', '\ufeff', ' ', 'a', '😀');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(unwanted).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const shown = plainText(text);
        assert.equal(plainText(shown), shown);
        assert.ok(shown.length <= text.length, shown);
        assert.doesNotThrow(() => encodeURIComponent(shown), 'half a surrogate pair');
        if (shown) assert.equal(accepts(shown), true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a language tag', () => {
  for (const tag of ['nl', 'en', 'fil', 'pt-BR', 'zh-Hant-TW', 'nl-BE', 'es-419', 'sr-Latn']) {
    it(`accepts ${tag}`, () => {
      assert.match(tag, LANGUAGE_TAG);
      assert.doesNotThrow(() => new Intl.Locale(tag));
    });
  }
  const refused = [
    '',
    'n',
    'NL',
    'nl_NL',
    'i-klingon',
    'xx-invalid-',
    'nl-',
    '-nl',
    'nl--BE',
    ' nl',
    'nl\n',
    'dutch',
    '__proto__',
  ];
  for (const tag of [...refused, 'x'.repeat(300), 'nl-abcdefghi', 'nl-a-b']) {
    it(`rejects ${JSON.stringify(tag.slice(0, 40))}`, () => {
      assert.doesNotMatch(tag, LANGUAGE_TAG);
    });
  }
});
