import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  agreeing,
  atStart,
  dotted,
  isMarked,
  isSentence,
  listed,
  marked,
  present,
  say,
  sentences,
  toText,
  type Name,
  type Phrase,
  type Text,
} from '../../src/words/say.js';
import { partsOf } from './text-parts.js';

const DAY: Phrase = { text: '2 November', datetime: '2025-11-02' };
const LABEL: Phrase = { text: 'off', translate: 'no' };

/** Without the empty strings between values. */
const partsWithText = (text: Text) => [...partsOf(text)].filter((part) => part !== '');

describe('a sentence', () => {
  it('keeps its strings and its values apart', () => {
    const sentence = say`Say no by ${DAY}.`;
    assert.deepEqual([...sentence.strings], ['Say no by ', '.']);
    assert.deepEqual(sentence.values, [DAY]);
  });

  it('has the same strings each time, as Lit requires', () => {
    const by = (text: Text) => say`Say no by ${text}.`;
    assert.equal(by('Sunday').strings, by(DAY).strings);
  });

  it('keeps the mark on the value, even if the sentence contains the same word', () => {
    const sentence = say`Turn off “${LABEL}”.`;
    assert.equal(toText(sentence), 'Turn off “off”.');
    assert.deepEqual(partsWithText(sentence), ['Turn off “', LABEL, '”.']);
  });

  it('contains other sentences with their marks', () => {
    const inner = say`turn off “${LABEL}” by ${DAY}`;
    const sentence = say`First ${inner}, then ${say`turn ${'on'}`}.`;
    assert.equal(toText(sentence), 'First turn off “off” by 2 November, then turn on.');
    assert.deepEqual(partsWithText(sentence).slice(0, 5), ['First ', 'turn off “', LABEL, '” by ', DAY]);
  });

  it('differs from plain text and from a phrase', () => {
    assert.equal(isSentence(say`a`), true);
    assert.equal(isSentence('a'), false);
    assert.equal(isSentence(DAY), false);
  });
});

describe('a text', () => {
  const texts: readonly [text: Text, plain: string, isMarked: boolean][] = [
    ['', '', false],
    ['a & <b>', 'a & <b>', false],
    [{ text: 'a' }, 'a', false],
    [{ text: 'a', lang: 'nl' }, 'a', true],
    [{ text: '', datetime: '2025' }, '', true],
    [say``, '', false],
    [say`a`, 'a', false],
    [say`a ${'b'} ${{ text: 'c' }}`, 'a b c', false],
    [say`${'a'}${say`${say`${LABEL}`}`}`, 'aoff', true],
  ];
  for (const [text, plain, isMarkedText] of texts) {
    it(`${JSON.stringify(text)} reads “${plain}” and ${isMarkedText ? 'is' : 'is not'} marked`, () => {
      assert.equal(toText(text), plain);
      assert.equal(isMarked(text), isMarkedText);
    });
  }

  it('is not marked by a property that is undefined', () => {
    // as untyped JavaScript may pass it
    assert.equal(isMarked({ text: 'a', lang: undefined }), false);
  });

  it('gets further marks, and keeps its own', () => {
    assert.deepEqual(marked('a', { lang: 'nl' }), { text: 'a', lang: 'nl' });
    assert.deepEqual(marked(DAY, { style: 'strong' }), { ...DAY, style: 'strong' });
    assert.deepEqual(marked({ text: 'a', lang: 'nl' }, { lang: 'de' }), { text: 'a', lang: 'de' });
    assert.deepEqual(marked(say`by ${DAY}`, { href: 'https://example.org/' }), {
      text: 'by 2 November',
      href: 'https://example.org/',
    });
  });
});

describe('a name', () => {
  const OPERATORS: Name = { text: 'the grid operators', initial: 'The grid operators', plural: true, lang: 'en' };

  it('has its initial form at the beginning of a sentence, if the notice has one', () => {
    assert.equal(toText(say`${atStart(OPERATORS)} use it.`), 'The grid operators use it.');
    assert.equal(toText(say`It is used by ${OPERATORS}.`), 'It is used by the grid operators.');
    assert.equal(toText(say`${atStart({ text: 'eBay' })} uses it.`), 'eBay uses it.');
  });

  it('keeps its language and its number at the beginning, and can be put there twice', () => {
    const { text, ...rest } = atStart(OPERATORS);
    assert.equal(text, 'The grid operators');
    assert.deepEqual(rest, { initial: 'The grid operators', plural: true, lang: 'en' });
    assert.deepEqual(atStart(atStart(OPERATORS)), atStart(OPERATORS));
    assert.deepEqual(OPERATORS.text, 'the grid operators');
  });

  it('determines the number of the verb, singular by default', () => {
    assert.equal(agreeing(OPERATORS, 'uses', 'use'), 'use');
    assert.equal(agreeing({ text: 'Example' }, 'uses', 'use'), 'uses');
    assert.equal(agreeing({ text: 'Example', plural: false }, 'uses', 'use'), 'uses');
  });

  it('is not marked by its number or its initial form', () => {
    assert.equal(isMarked({ ...OPERATORS, lang: undefined }), false);
    assert.equal(isMarked(say`${atStart({ ...OPERATORS, lang: undefined })} use it.`), false);
    assert.equal(isMarked(OPERATORS), true);
  });
});

describe('texts in a row', () => {
  type Row = readonly [
    texts: readonly (Text | undefined | false)[],
    sentences?: string,
    listed?: string,
    dotted?: string,
  ];
  const rows: readonly Row[] = [
    [[]],
    [[undefined, false, '']],
    [['a'], 'a', 'a', 'a'],
    [['a', 'b', 'c'], 'a b c', 'a, b, c', 'a · b · c'],
    [[undefined, 'a', false, say`b ${DAY}`, ''], 'a b 2 November', 'a, b 2 November', 'a · b 2 November'],
  ];
  for (const [texts, ...expected] of rows) {
    it(`${JSON.stringify(texts)} are ${expected[0] ?? 'nothing'}`, () => {
      const made = [sentences(...texts), listed(texts), dotted(...texts)];
      for (const [index, text] of made.entries()) {
        assert.equal(text === undefined ? undefined : toText(text), expected[index]);
      }
    });
  }

  it('omit undefined, false and empty ones', () => {
    assert.deepEqual(present(['a', undefined, DAY, false, '']), ['a', DAY]);
    assert.deepEqual(present([]), []);
  });

  it('keep their marks; a single text is unchanged', () => {
    assert.equal(sentences(DAY), DAY);
    assert.equal(dotted(false, DAY), DAY);
    assert.equal(listed([undefined, DAY]), DAY);
    assert.equal(toText(listed(['a', 'b', 'c'], '، ') ?? ''), 'a، b، c');
    assert.deepEqual(
      partsWithText(sentences('By', DAY, LABEL) ?? '').filter((part) => typeof part === 'object'),
      [DAY, LABEL],
    );
  });
});

/** A text, with its expected plain text and phrases. */
interface Known {
  readonly text: Text;
  readonly plain: string;
  readonly phrases: readonly Phrase[];
}

const phrases: fc.Arbitrary<Name> = fc.record(
  {
    text: fc.string(),
    lang: fc.constantFrom('nl', 'ar'),
    datetime: fc.constantFrom('2025', '2025-11-02'),
    href: fc.constant('https://example.org/'),
    translate: fc.constant('no' as const),
    style: fc.constantFrom('strong' as const, 'nowrap' as const),
    initial: fc.string(),
    plural: fc.boolean(),
  },
  { requiredKeys: ['text'], noNullPrototype: true },
);

const { known } = fc.letrec<{ known: Known; sentence: Known }>((tie) => ({
  known: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string().map((text) => ({ text, plain: text, phrases: [] })),
    phrases.map((phrase) => ({ text: phrase, plain: phrase.text, phrases: [phrase] })),
    tie('sentence'),
  ),
  sentence: fc
    .tuple(fc.string(), fc.array(fc.tuple(tie('known'), fc.string()), { maxLength: 4 }))
    .map(([first, rest]) => {
      const strings = [first, ...rest.map(([, after]) => after)];
      return {
        text: say(Object.assign(strings, { raw: strings }), ...rest.map(([{ text }]) => text)),
        plain: first + rest.map(([{ plain }, after]) => plain + after).join(''),
        phrases: rest.flatMap(([value]) => value.phrases),
      };
    }),
}));

/** A name is plain text: its initial form and its number only choose the wording. */
const isMore = (phrase: Phrase) => Object.keys(phrase).some((key) => !['text', 'initial', 'plural'].includes(key));
const plainOf = (part: string | Phrase) => (typeof part === 'string' ? part : part.text);

describe('any text', () => {
  it('reads as its parts in sequence', () => {
    fc.assert(
      fc.property(known, ({ plain, text }) => {
        assert.equal(toText(text), plain);
        assert.equal([...partsOf(text)].map(plainOf).join(''), plain);
      }),
    );
  });

  it('returns each phrase unchanged, in reading order', () => {
    fc.assert(
      fc.property(known, (one) => {
        const found = [...partsOf(one.text)].filter((part) => typeof part === 'object');
        assert.equal(found.length, one.phrases.length);
        for (const [index, phrase] of one.phrases.entries()) assert.equal(found[index], phrase);
      }),
    );
  });

  it('is marked if one of its phrases is', () => {
    fc.assert(fc.property(known, ({ phrases, text }) => isMarked(text) === phrases.some(isMore)));
  });

  it('becomes one phrase with the same words when it is marked', () => {
    fc.assert(
      fc.property(known, ({ plain, text }) => {
        const whole = marked(text, { style: 'strong' });
        assert.equal(whole.text, plain);
        assert.equal(isMarked(whole), true);
      }),
    );
  });

  it('is joined with others, and loses no mark', () => {
    const row = fc.array(fc.option(known, { nil: undefined }));
    fc.assert(
      fc.property(row, (all) => {
        const there = all.filter((one) => one !== undefined).filter(({ text }) => text !== '');
        const texts = all.map((one) => one?.text);
        const rows = [
          [sentences(...texts), ' '] as const,
          [listed(texts), ', '] as const,
          [dotted(...texts), ' · '] as const,
        ];
        for (const [together, between] of rows) {
          assert.equal(together === undefined, there.length === 0);
          assert.equal(toText(together ?? ''), there.map(({ plain }) => plain).join(between));
          assert.deepEqual(
            [...partsOf(together ?? '')].filter((part) => typeof part === 'object'),
            there.flatMap(({ phrases }) => phrases),
          );
        }
      }),
    );
  });
});
