/**
 * Fuzzes all elements with thousands of mutated notices and random attributes. `npm run fuzz` runs ten times as many
 * cases.
 */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { isAddress } from '../../src/model/link.js';
import { failureOf, HOSTILE_TEXTS, mutatedJson, mutatedObjects, texts } from '../mutate.js';
import { oddNotices } from '../../stories/odd/index.js';
import { audiencesWith, drawn, engine, everything, linkedin, notice, on, said, tags } from './helpers.js';
import './register.js';

/** The number of cases in the fastest engine; the others take several times as long, and run a part of them. */
const CASES = engine === 'Chromium' ? 5000 : 1000;
const clock = on('2025-10-25');
const bases = [
  linkedin,
  notice({ audiences: audiencesWith({ start: '2025-11-03' }), timeZone: 'Europe/Amsterdam' }),
  ...oddNotices.map((odd) => odd.notice),
];

const FORBIDDEN = 'script, style, link, img, iframe, frame, object, embed, base, meta, form, video, audio, template';

/** Returns a fault in the shadow root of an element, or `undefined`. */
function wrongIn(root: Element): string | undefined {
  for (const one of everything(root)) {
    if (!(one.getRootNode() instanceof ShadowRoot)) continue;
    if (one.matches(FORBIDDEN)) return one.outerHTML;
    for (const name of one.getAttributeNames()) {
      if (/^(?:on|style$|src|srcdoc$|action$|formaction$|is$|xlink:)/.test(name)) return one.outerHTML;
    }
    const href = one.getAttribute('href');
    if (href === null) continue;
    const { password, protocol, username } = new URL(href);
    const safe =
      protocol === 'https:'
        ? !username && !password
        : protocol === 'mailto:'
          ? // with an encoded subject and body that cannot add a field
            isAddress(href.slice(7).replace(/\?subject=[\w%.~!*'()-]*(?:&body=[\w%.~!*'()-]*)?$/, ''))
          : protocol === 'tel:'
            ? /^\+?\d{2,20}$/.test(href.slice(4))
            : // the calendar file, which our own code generates
              /^data:text\/calendar;charset=utf-8,BEGIN%3AVCALENDAR[\w%.~!*'()-]+$/.test(href);
    if (!safe || one.localName !== 'a') return one.outerHTML;
  }
  return undefined;
}

/** All attributes of the elements, and some with a meaning to browsers. */
const NAMES = [
  ...['lang', 'theme', 'heading-level', 'platform', 'purpose', 'effective-date', 'last-day', 'time-zone', 'published'],
  ...[
    'last-time',
    'status',
    'choice',
    'certainty',
    'grace',
    'after',
    'href',
    'source',
    'source-href',
    'calendar-href',
    'landmark',
    'type',
    'address',
    'phone',
    'path',
    'control',
    'option',
  ],
  ...['used', 'possible', 'unclear', 'not-used', 'since', 'integrity', 'data-only', 'country', 'audience', 'region'],
  ...['hidden', 'dir', 'title', 'role', 'aria-label', 'srcdoc', 'formaction', 'part', 'is'],
];
const attributes = fc.dictionary(
  fc.constantFrom(...NAMES),
  // values that fit some attribute are as likely as values that fit none
  fc.oneof(texts, fc.constantFrom('2025-11-03', 'LinkedIn', 'https://example.com/', 'name posts', 'a > b', 'en', '2')),
  { maxKeys: 6, noNullPrototype: true },
);

const notices = fc.oneof(
  { weight: 6, arbitrary: mutatedJson(bases) },
  { weight: 2, arbitrary: mutatedObjects(bases) },
  { weight: 2, arbitrary: fc.constant(undefined) },
);

describe('With any input, the elements', () => {
  it('never throw, send requests, or render code that could run', async function () {
    this.timeout(400_000);
    const parent = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const elements = tags.map((tag) => Object.assign(document.createElement(tag), { clock }));
    for (const element of elements) element.innerHTML = '<p>The fallback.</p>';
    parent.append(...elements);

    const ran: unknown[] = [];
    const alert = window.alert.bind(window);
    const fetch = window.fetch.bind(window);
    window.alert = (what: unknown) => ran.push(what);
    window.fetch = (what) => {
      ran.push(what);
      return Promise.reject(new TypeError('unexpected request'));
    };
    performance.clearResourceTimings();
    let cases = 0;
    let shown = 0;
    const property = fc.asyncProperty(fc.nat(tags.length - 1), notices, attributes, async (which, own, given) => {
      // lets the runner and the page continue
      if (++cases % 100 === 0) await aTimeout(0);
      const element = elements[which]!;
      for (const name of element.getAttributeNames()) if (!(name in given)) element.removeAttribute(name);
      for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
      element.notice = own as typeof linkedin;
      await drawn(element);
      const wrong = wrongIn(element);
      if (wrong) throw new Error(wrong);
      const failed = said().find((line) => /failed|rejection/.test(line));
      if (failed) throw new Error(failed);
      if (ran.length) throw new Error(`ran, or was requested: ${String(ran)}`);
      if (!element.matches(':state(fallback)')) shown++;
    });
    try {
      const failure = failureOf(await fc.check(property, { numRuns: CASES, endOnFailure: true }));
      if (failure) throw failure;

      // addresses of notices that are neither https nor on this site
      const card = elements[0]!;
      const schemes = HOSTILE_TEXTS.filter((src) => /^\W*[a-z\t]+:/i.test(src) && !/^\W*https:/i.test(src));
      for (const src of schemes) {
        card.setAttribute('src', src);
        await drawn(card);
        await aTimeout(0);
      }
      expect(schemes.length).to.be.above(9);
      said();
      expect(ran).to.deep.equal([]);
      expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
    } finally {
      Object.assign(window, { alert, fetch });
    }
    expect(cases).to.be.at.least(CASES);
    expect(shown).to.be.within(cases / 5, (cases * 19) / 20);
    console.log(`${String(cases)} cases, of which ${String(shown)} showed something`);
  });
});
