/**
 * Tests that the live card shows every sentence, link and date of the content of random notices, in the same order.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { canShare, canHandOn } from '../../src/elements/data-use-notice/tools.js';
import type { Notice } from '../../src/model/notice.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import {
  differenceOf,
  fieldOf,
  LEFT_OUT_OF_CARD,
  nothingShown,
  saidIn,
  type Said,
  type Shown,
} from '../content-walk.js';
import { notices } from '../model/random-notice.js';
import { checkedNotices } from '../model/random-checked-notice.js';
import { failureOf } from '../mutate.js';
import { drawn, engine, isFallback, linkedin, said as heard, show } from './helpers.js';
import './register.js';

/** The number of runs in the fastest engine; the others run a part of them. */
const RUNS = engine === 'Chromium' ? 120 : 40;

const LEFT_OUT = {
  ...LEFT_OUT_OF_CARD,
  ...(!canHandOn() && { 'card.print': 'most browsers forbid printing in a frame' }),
  ...((!canHandOn() || !canShare()) && { 'card.share': 'the browser cannot share' }),
};

/** A notice in a language, and a time to read it: any time, one near its dates, or an invalid one. */
const readings = (lang: string): fc.Arbitrary<readonly [notice: Notice, now: Date]> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 1, arbitrary: notices.map((notice) => ({ ...notice, languages: [lang, ...notice.languages] })) },
        { weight: 2, arbitrary: checkedNotices(lang) },
      ),
      fc.date({ min: new Date('1989-01-01'), max: new Date('2101-12-31'), noInvalidDate: false }),
      fc.nat(),
      fc.constantFrom(-500, -40, -3, -2, -1, 0, 1, 2, 40),
    )
    .map(([notice, any, pick, days]) => {
      const dates = JSON.stringify(notice).match(/(?<=")\d{4}-\d{2}-\d{2}(?=")/g) ?? [];
      const near = dates[pick % (dates.length + 1)];
      return [notice, near === undefined ? any : new Date(Date.parse(`${near}T10:00:00Z`) + days * 864e5)];
    });

/** The content of an element, folded or not, including nested shadow roots. */
function shownIn(root: Element): Shown {
  const shown = nothingShown();
  const visit = (node: Node): void => {
    if (node instanceof Text) shown.text += node.data;
    if (!(node instanceof Element)) return;
    const label = node.getAttribute('aria-label');
    if (label !== null) shown.labels.push(label);
    if (node.localName === 'a') shown.links.push([node.getAttribute('href'), node.textContent]);
    if (node.localName === 'time') shown.dates.push([node.getAttribute('datetime'), node.textContent]);
    (node.shadowRoot ?? node).childNodes.forEach(visit);
  };
  visit(root);
  return shown;
}

const kindOf = ({ kind, path }: Said): string => `${fieldOf(path)} ${kind}`;

/** A part of a card: its place, and a function that removes it and returns a function to restore it. */
type Part = readonly [place: string, take: () => () => void];

/** Every text, link, date and control name in an element. */
function* partsOf(element: Element, around = ''): Iterable<Part> {
  const { localName } = element;
  const place = `${around} ${[localName, ...element.classList].join('.')}`;
  for (const name of ['href', 'datetime', 'aria-label']) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const take = () => {
      element.removeAttribute(name);
      return () => {
        element.setAttribute(name, value);
      };
    };
    yield [`${place}[${name}]`, take];
  }
  for (const node of (element.shadowRoot ?? element).childNodes) {
    if (node instanceof Element) yield* partsOf(node, place);
    if (!(node instanceof Text) || !node.data.trim()) continue;
    const { data } = node;
    const take = () => {
      node.data = '';
      return () => {
        node.data = data;
      };
    };
    yield [place, take];
  }
}

for (const words of [nl, en]) {
  const { lang } = words;

  describe(`In ${lang}, a card with random notices`, () => {
    const met = new Set<string>();

    /** A card, and a function that shows a notice in it at a time and returns the expected content. */
    async function makeCard() {
      const card = await show('data-use-notice', { lang });
      const showNotice = async (given: Notice, now: Date, headingLevel = 3): Promise<readonly Said[]> => {
        card.clock = () => now;
        card.notice = given;
        card.headingLevel = headingLevel;
        await drawn(card);
        return saidIn({ notice: given, words, now }, LEFT_OUT, met);
      };
      return { card, showNotice };
    }

    it('shows all of the content, in its order, and nothing else', async () => {
      const { card, showNotice } = await makeCard();
      const property = fc.asyncProperty(
        readings(lang),
        fc.integer({ min: 2, max: 6 }),
        async ([notice, now], level) => {
          const difference = differenceOf(await showNotice(notice, now, level), shownIn(card));
          if (isFallback(card) || difference) throw new Error(difference ?? 'shows its children');
        },
      );
      const failure = failureOf(await fc.check(property, { numRuns: RUNS, endOnFailure: true }));
      // warnings are expected, for example about an unknown time zone
      heard();
      if (failure) throw failure;
    });

    it('fails without any field of the content, or any text, link or date of the card', async () => {
      const { card, showNotice } = await makeCard();
      const fields = new Set<string>();
      const places = new Set<string>();
      const days = fc.constantFrom(new Date('1989-06-01'), new Date('2101-06-01'), new Date(NaN));
      for (const [notice, now] of fc.sample(fc.tuple(checkedNotices(lang), days), { numRuns: 30, seed: 2025 })) {
        const said = await showNotice(notice, now);
        const shown = shownIn(card);
        expect(differenceOf(said, shown)).to.equal(undefined);
        for (const kind of new Set(said.map(kindOf))) {
          if (fields.has(kind)) continue;
          fields.add(kind);
          const less = said.filter((one) => kindOf(one) !== kind);
          expect(differenceOf(less, shown), kind).to.be.a('string');
        }
        for (const [place, take] of partsOf(card)) {
          if (places.has(place)) continue;
          places.add(place);
          const putBack = take();
          const difference = differenceOf(said, shownIn(card));
          putBack();
          expect(difference, place).to.be.a('string');
        }
        expect(differenceOf(said, shownIn(card))).to.equal(undefined);
      }
      // with a calendar file, which is rare on random days
      await showNotice(linkedin, new Date('2025-10-25T10:00:00Z'));
      heard();
      // each omitted field occurs
      expect([...met].sort()).to.deep.equal(Object.keys(LEFT_OUT).sort());
      expect(fields.size).to.be.above(60);
      expect(places.size).to.be.above(100);
    });
  });
}
