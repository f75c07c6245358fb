/** Tests a notice as plain HTML: it is complete, true on any day, and safe to paste anywhere. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { plainHtml } from '../../src/plain-html/plain-html.js';
import type { Words } from '../../src/words/languages/en.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { FACTS } from '../linkedin-facts.js';
import { notices } from '../model/random-notice.js';
import { ALL_TESTS, areRendered, html, read, useSite, type Reading, type Scope } from './browser.js';
import { missing } from './missing-facts.js';

/** Texts that are true only on the day of reading. */
const RELATIVE = /nog \d+ dag|morgen|vandaag|days? left|tomorrow|today/i;

const site = useSite();

interface Parsed {
  readonly reading: Reading;
  /** The error of an XML parser. */
  readonly error: string | undefined;
  /** The names of elements and of their attributes: `a`, `a href`. */
  readonly names: readonly string[];
  /** The texts with a `lang` attribute. */
  readonly foreign: readonly (readonly [text: string, lang: string])[];
}

/** Parses HTML as XML, and reads its content. */
async function parse(scope: Scope, markup: string, lang: string): Promise<Parsed> {
  const { page } = await site.open(scope, html({ lang, body: '<div id="host"></div>' }));
  const parsed = await page.evaluate((inside) => {
    const source = `<section xmlns="http://www.w3.org/1999/xhtml">${inside}</section>`;
    const { documentElement: section } = new DOMParser().parseFromString(source, 'application/xhtml+xml');
    const error = section.querySelector('parsererror')?.textContent;
    const elements = [...section.querySelectorAll('*')];
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).append(document.importNode(section, true));
    return {
      error,
      names: [
        ...new Set(
          elements.flatMap(({ attributes, localName }) => [
            localName,
            ...[...attributes].map(({ name }) => `${localName} ${name}`),
          ]),
        ),
      ],
      foreign: [...section.querySelectorAll('[lang]')].map(
        (one) => [one.textContent, one.getAttribute('lang')!] as const,
      ),
    };
  }, markup);
  return { ...parsed, reading: await read(page, '#host') };
}

for (const words of [nl, en] as const) {
  const language = words.lang as 'nl' | 'en';
  describe(`the full text in ${language}`, () => {
    const full = plainHtml(linkedin, words, { form: 'full' });
    let parsed: Parsed;
    before(async () => {
      parsed = await parse(ALL_TESTS, full, language);
    });

    test('is well-formed XML without blank lines', async (t) => {
      const { error, names } = parsed;
      assert.equal(error, undefined);
      assert.doesNotMatch(full, /\n\s*\n/);
      const allowed =
        /^(?:h[2-6]|p|a|ul|ol|li|blockquote|strong|span|time|a href|time datetime|span translate|\w+ (?:lang|dir))$/;
      assert.deepEqual(
        names.filter((name) => !allowed.test(name)),
        [],
      );
      assert.match((await parse(t, `${full}<p>&nbsp;`, language)).error ?? '', /error/);
    });

    test('contains all 58 facts', () => {
      const { reading } = parsed;
      assert.deepEqual(
        FACTS.flatMap((fact) => missing(fact, language, reading).map((text) => `${fact.id} ${text}`)),
        [],
      );
    });

    test('has only absolute dates', () => {
      const { reading } = parsed;
      assert.doesNotMatch(reading.text, RELATIVE);
    });

    test('has only https: and mailto: links', () => {
      const { reading } = parsed;
      assert.ok(reading.links.length > 20);
      for (const link of reading.links) assert.match(link, /^(?:https:\/\/|mailto:)/);
    });

    test('names the host of each link in its text', async (t) => {
      for (const markup of [full, plainHtml(linkedin, words)]) {
        const { page } = await site.open(t, html({ body: markup }));
        const links = await page
          .locator('a')
          .evaluateAll((all) =>
            (all as HTMLAnchorElement[]).map(({ host, textContent }) => [host, textContent] as const),
          );
        assert.deepEqual(
          links.filter(([host, text]) => !text.toLowerCase().includes(host.replace(/^www\./, ''))),
          [],
        );
        assert.ok(links.some(([, text]) => / · [\w.-]+\.\w+$/.test(text)));
        assert.ok(
          links.some(
            ([, text]) =>
              text === 'Security.NL (24 september 2025)' || / op linkedin\.com$| on linkedin\.com$/.test(text),
          ),
        );
      }
    });

    test('marks the language of texts in another language', () => {
      const { foreign } = parsed;
      const expected: Record<string, string> = {
        'd’ici le 3 novembre 2025': 'fr',
        'bis spätestens zum 3. November 2025': 'de',
        ...(language === 'en'
          ? {
              '3 november is je deadline': 'nl',
              'Zodra deze gegevens in de AI-systemen van LinkedIn zitten': 'nl',
              'AP zeer bezorgd over AI-training LinkedIn': 'nl',
            }
          : { 'European Regional Privacy Notice': 'en' }),
      };
      for (const [text, lang] of Object.entries(expected)) {
        assert.ok(
          foreign.some((one) => one[0].includes(text) && one[1] === lang),
          text,
        );
      }
    });
  });

  test(`the short text in ${language} says what, when and where in at most 1.5 kB`, async (t) => {
    const short = plainHtml(linkedin, words);
    const bytes = Buffer.byteLength(short);
    const { error, reading } = await parse(t, short, language);
    assert.ok(bytes <= 1500, `${String(bytes)} bytes`);
    assert.equal(error, undefined);
    assert.doesNotMatch(short, /\n\s*\n/);
    assert.doesNotMatch(reading.text, RELATIVE);
    const wanted = FACTS.filter(({ id }) => ['F03', 'F04', 'F07', 'F08', 'F13', 'F14'].includes(id)).flatMap(
      (fact) => fact[language][0]!,
    );
    wanted.push(language === 'nl' ? 'zondag 2 november 2025' : 'Sunday 2 November 2025');
    for (const text of wanted) assert.ok(reading.text.includes(text), text);
    assert.ok(reading.links.includes('https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement'));
  });
}

describe('hostile texts remain text', () => {
  const HOSTILE = [
    '<img src=x onerror="alert(1)">',
    '</p><script>alert(1)</script>',
    ']]> --!> &nbsp; & &#60;b&#62;',
    `"'><svg onload='alert(1)'>`,
    '{{7*7}} ${7*7}',
  ];

  /** Returns the notice with every visible text replaced. */
  const spoiled = (text: string): typeof linkedin => {
    const spoil = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string')
        return /^(?:nl|en|name|publisher|author|title|claimedBy)$/.test(key) ? text : value;
      if (Array.isArray(value)) return value.map((item) => spoil(item, key));
      if (Object(value) !== value) return value;
      return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, spoil(inner, name)]));
    };
    return spoil(linkedin) as typeof linkedin;
  };

  const write = (text: string, words: Words) => plainHtml(spoiled(text), words, { form: 'full' });

  for (const text of HOSTILE) {
    test(text, async (t) => {
      const { error, names, reading } = await parse(t, write(text, nl), 'nl');
      assert.equal(error, undefined);
      assert.deepEqual(
        names.filter((name) => /img|script|svg|onerror|onload|^b$/.test(name)),
        [],
      );
      assert.ok(reading.text.split(text.replace(/\s+/g, ' ')).length > 50);
      assert.ok(reading.links.every((link) => link.startsWith('https://')));
    });
  }

  test('a hostile address is not a link', async (t) => {
    const routes = linkedin.routes?.map((route) => ({ ...route, url: 'javascript:alert(1)' }));
    const { reading } = await parse(t, plainHtml({ ...linkedin, routes: routes ?? [] }, en, { form: 'full' }), 'en');
    assert.ok(reading.links.every((link) => link.startsWith('https://')));
    assert.ok(!reading.links.some((link) => link.includes('mypreferences')));
  });
});

describe('the full text contains everything that the card says', () => {
  interface Card {
    /** Its texts, block by block, without controls and without texts that are true only today. */
    readonly blocks: readonly string[];
    readonly dates: readonly string[];
    readonly links: readonly string[];
  }

  /** Shows each notice in a card in turn, and reads it. With `timeless`, the card has no valid date. */
  async function cards(scope: Scope, lang: string, all: readonly unknown[], now: string): Promise<readonly Card[]> {
    const body = '<data-use-notice></data-use-notice>';
    const head = `<script src="/embed/${lang}.js"></script>`;
    const { errors, page } = await site.open(scope, html({ lang, head, body }), {
      ...(now === 'timeless' ? {} : { now }),
      prepare: (one) => one.addInitScript(`globalThis.areRendered = ${areRendered.toString()}`),
    });
    const read = await page.evaluate(
      async ([notices, timeless]) => {
        const card = document.querySelector('data-use-notice')!;
        if (timeless) card.clock = () => new Date(NaN);
        const spaced = (text: string) => text.trim().replace(/\s+/g, ' ');
        const { areRendered: isRendered } = globalThis as unknown as { areRendered: typeof areRendered };
        const results = [];
        for (const notice of notices) {
          card.notice = notice as NonNullable<typeof card.notice>;
          // elements are rendered before the next task, and their folds after the first paint
          let tries = 0;
          do await new Promise((resolve) => setTimeout(resolve));
          while (!isRendered('data-use-notice') && ++tries < 1000);
          const blocks: string[] = [];
          const dates: string[] = [];
          const links: string[] = [];
          const inside = (parent: ParentNode): string => [...parent.childNodes].map(textOf).join('');
          function textOf(node: Node): string {
            if (node instanceof Comment) return '';
            if (!(node instanceof Element)) return node.nodeValue ?? '';
            const { display } = getComputedStyle(node);
            if (
              display === 'none' ||
              node.matches(
                'slot, style, .lead:has(+ .printed), [aria-hidden=true], .progress, .calendar, .today, button, label',
              )
            )
              return '';
            if (node instanceof HTMLTimeElement) dates.push(node.dateTime);
            if (node instanceof HTMLAnchorElement) links.push(node.getAttribute('href') ?? '');
            // a dated sentence depends on the day: compare only its dates
            const dated = node.matches('p') && node.querySelector('time') !== null;
            const text = inside(node.shadowRoot ?? node);
            if (display === 'inline' && !node.matches('li')) return text;
            // a claim only names its sources, which are listed elsewhere with their dates and addresses
            if (node.matches('.sources')) return `\n${text.replace(/[(),]|: /g, '\n')}\n`;
            for (const block of text.split('\n')) if (spaced(block) && (timeless || !dated)) blocks.push(spaced(block));
            return '\n';
          }
          inside(card.shadowRoot!);
          results.push({ blocks, dates, links });
        }
        return results;
      },
      [all, now === 'timeless'] as const,
    );
    assert.deepEqual(errors, []);
    return read;
  }

  /** Returns the text of each plain HTML with and without the hosts of its links, its dates and its links. */
  async function read(scope: Scope, markups: readonly string[]) {
    const { page } = await site.open(scope, html({ body: '' }));
    return page.evaluate(
      (all) =>
        all.map((markup) => {
          const { body } = new DOMParser().parseFromString(
            markup.replace(/></g, '>\n<').replace(/<(?=p>|[ou]l)/g, '\n<'),
            'text/html',
          );
          const spaced = () => body.textContent.replace(/\s+/g, ' ');
          const anchors = [...body.querySelectorAll('a')];
          const withHosts = spaced();
          for (const anchor of anchors) {
            const host = ` · ${anchor.host.replace(/^www\./, '')}`;
            if (anchor.textContent.endsWith(host)) anchor.textContent = anchor.textContent.slice(0, -host.length);
          }
          return {
            texts: [withHosts, spaced()],
            dates: [...body.querySelectorAll('time')].map(({ dateTime }) => dateTime),
            links: anchors.map((anchor) => anchor.getAttribute('href')),
          };
        }),
      markups,
    );
  }

  async function compare(scope: Scope, words: Words, all: readonly (typeof linkedin)[], now: string) {
    // ignore counts on a fixed day: the card does not count future events yet
    const uncounted = (text: string) => (now === 'timeless' ? text : text.replace(/ \(\d+\)/g, ''));
    const shown = await cards(scope, words.lang, all, now);
    const written = await read(
      scope,
      all.map((notice) => plainHtml(notice, words, { form: 'full' })),
    );
    for (const [index, { blocks, dates, links }] of shown.entries()) {
      const plain = written[index]!;
      assert.ok(blocks.length > 2);
      const lost = [
        ...blocks.filter((block) => !plain.texts.some((text) => uncounted(text).includes(uncounted(block)))),
        ...dates.filter((date) => !plain.dates.includes(date)),
        ...links.filter((link) => !plain.links.includes(link)),
      ];
      assert.deepEqual(lost, [], `notice ${String(index)}`);
    }
  }

  for (const words of [nl, en]) {
    for (const now of ['2025-10-25', '2025-11-01', '2025-11-02', '2025-11-10', 'timeless']) {
      test(`LinkedIn, ${words.lang}, ${now}`, async (t) => {
        // static text has only what was known when it was written
        const isBefore = now < '2025-11-03';
        const audiences = linkedin.audiences.map((audience) => ({ ...audience, plan: audience.plan.slice(0, 1) }));
        await compare(t, words, [isBefore ? { ...linkedin, audiences, updates: [] } : linkedin], now);
      });
    }
  }

  test('200 random notices, without a date', async (t) => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    t.diagnostic(`seed ${String(seed)}`);
    const all = fc.sample(notices, { numRuns: 200, seed }).map((notice) => ({ ...notice, languages: ['nl'] }));
    await compare(t, nl, all, 'timeless');
  });
});

test('an unchecked notice with characters that XML forbids gives well-formed HTML', async (t) => {
  const text = 'a\u0000b\u0008c\u000b\n\nd\ud800e\udc00f\ufffeg\uffff';
  const unread = { ...linkedin, title: { nl: text }, summary: { nl: text } };
  const markup = plainHtml(unread, nl);
  const { error, reading } = await parse(t, markup, 'nl');
  assert.equal(error, undefined);
  assert.ok(reading.text.includes('a b c d\ufffde\ufffdf g'));
  assert.doesNotMatch(markup, /\n\s*\n/);
});
