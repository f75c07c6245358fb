/**
 * Tests that the full plain HTML has every sentence, link and date of the content of random notices, in the same
 * order.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Notice } from '../../src/model/notice.js';
import { plainHtml } from '../../src/plain-html/plain-html.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { differenceOf, fieldOf, LEFT_OUT_OF_PLAIN_HTML, nothingShown, saidIn, type Shown } from '../content-walk.js';
import { holds, notices } from './random-notice.js';
import { checkedNotices } from './random-checked-notice.js';

const RUNS = 200;

/** Notices with any content, and valid ones. */
const written = (lang: string): fc.Arbitrary<Notice> =>
  fc.oneof(
    { weight: 1, arbitrary: notices.map((notice) => ({ ...notice, languages: [lang, ...notice.languages] })) },
    { weight: 2, arbitrary: checkedNotices(lang) },
  );

const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** The text, links and dates in our HTML, in which no text contains `<` or `>`. */
function shownIn(markup: string): Shown {
  const shown = nothingShown();
  /** The start of the current link or date. */
  let start = 0;
  let value: string | null = null;
  for (const [token, isEnd, tag, attributes = ''] of markup.matchAll(/<(\/?)(\w+)([^>]*)>|[^<]+/g)) {
    if (tag === undefined) shown.text += unescaped(token);
    if (tag !== 'a' && tag !== 'time') continue;
    const list = tag === 'a' ? shown.links : shown.dates;
    if (isEnd) list.push([value, shown.text.slice(start)]);
    else {
      start = shown.text.length;
      const [, given] = / (?:href|datetime)="([^"]*)"/.exec(attributes) ?? [];
      value = given === undefined ? null : unescaped(given);
    }
  }
  return shown;
}

for (const words of [nl, en]) {
  const { lang } = words;
  const write = (notice: Notice) => plainHtml(notice, words, { form: 'full' });
  const samples = () => fc.sample(checkedNotices(lang), { numRuns: 40, seed: 2025 });

  describe(`in ${lang}, the full plain HTML of random notices`, () => {
    it('has all of the content, in its order, and nothing else', () => {
      const met = new Set<string>();
      let count = 0;
      holds(written(lang), RUNS, (notice) => {
        const said = saidIn({ notice, words }, LEFT_OUT_OF_PLAIN_HTML, met);
        count += said.length;
        assert.equal(differenceOf(said, shownIn(write(notice))), undefined);
      });
      assert.ok(count > 50 * RUNS, String(count));
      // each omitted field occurs
      assert.deepEqual([...met].sort(), Object.keys(LEFT_OUT_OF_PLAIN_HTML).sort());
    });

    it('fails if it has a text that is not in the content', () => {
      const dropped = new Set<string>();
      for (const notice of samples()) {
        const said = saidIn({ notice, words }, LEFT_OUT_OF_PLAIN_HTML);
        const shown = shownIn(write(notice));
        for (const one of new Set(said.map(({ kind, path }) => `${fieldOf(path)} ${kind}`))) {
          if (dropped.has(one)) continue;
          dropped.add(one);
          const less = said.filter(({ kind, path }) => `${fieldOf(path)} ${kind}` !== one);
          assert.ok(differenceOf(less, shown), one);
        }
      }
      assert.ok(dropped.size > 60, String(dropped.size));
    });

    it('fails without any of its lines, links or dates, and in another order', () => {
      for (const notice of samples().slice(0, 8)) {
        const said = saidIn({ notice, words }, LEFT_OUT_OF_PLAIN_HTML);
        const markup = write(notice);
        const mutants = [
          ...[...markup.matchAll(/^.*>[^<\n].*$/gm)].map(({ 0: line, index }) => [
            line,
            markup.slice(0, index) + markup.slice(index + line.length),
          ]),
          ...[...markup.matchAll(/ (?:href|datetime)="[^"]*"/g)].map(({ 0: attribute, index }) => [
            attribute,
            markup.slice(0, index) + markup.slice(index + attribute.length),
          ]),
        ];
        assert.equal(differenceOf(said, shownIn(markup)), undefined);
        for (const [what, mutant = ''] of mutants) assert.ok(differenceOf(said, shownIn(mutant)), what);
        const lines = markup.split('\n');
        assert.ok(differenceOf(said, shownIn([...lines.slice(1), lines[0]].join('\n'))));
      }
    });
  });
}
