/** A notice as plain HTML: complete, true on any day, and safe to paste anywhere. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { plainHtml } from '../../src/plain-html/plain-html.js';
import type { Words } from '../../src/words/en.js';
import { en } from '../../src/words/en.js';
import { nl } from '../../src/words/nl.js';
import { linkedin } from '../../stories/notices.js';
import { FACTS } from '../facts.js';
import { ALL_TESTS, html, read, useSite, type Reading, type Scope } from './browser.js';
import { missing } from './facts.js';

/** What is true on the day of reading only. */
const RELATIVE =
  /nog \d+ dag|morgen|vandaag|al begonnen|sinds|days? left|tomorrow|today|already in effect|since [A-Z]/i;

const site = useSite();

interface Parsed {
  readonly reading: Reading;
  /** What an XML parser has against it. */
  readonly error: string | undefined;
  /** Names of elements, and of their attributes: `a`, `a href`. */
  readonly names: readonly string[];
  /** The texts in another language than the whole, with theirs. */
  readonly foreign: readonly (readonly [text: string, lang: string])[];
}

/** Parses HTML as the XML that it is, and reads it as a reader would. */
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
  describe(`${language}, full`, () => {
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
        /^(?:h[2-6]|p|a|ul|ol|li|blockquote|strong|span|time|a href|time datetime|\w+ (?:lang|dir)|span translate)$/;
      assert.deepEqual(
        names.filter((name) => !allowed.test(name)),
        [],
      );
      assert.match((await parse(t, `${full}<p>&nbsp;`, language)).error ?? '', /error/);
    });

    test('holds all 58 facts', () => {
      const { reading } = parsed;
      assert.deepEqual(
        FACTS.flatMap((fact) => missing(fact, language, reading).map((text) => `${fact.id} ${text}`)),
        [],
      );
    });

    test('has absolute dates only', () => {
      const { reading } = parsed;
      assert.doesNotMatch(reading.text, RELATIVE);
    });

    test('links to https: and mailto: only', () => {
      const { reading } = parsed;
      assert.ok(reading.links.length > 20);
      for (const link of reading.links) assert.match(link, /^(?:https:\/\/|mailto:)/);
    });

    test('tells the language of what is in another', () => {
      const { foreign } = parsed;
      const expected: Record<string, string> = {
        'd’ici le 3 novembre 2025': 'fr',
        'bis spätestens zum 3. November 2025': 'de',
        ...(language === 'en'
          ? {
              '3 november is je deadline': 'nl',
              'Zodra deze gegevens in de AI-systemen van LinkedIn zitten': 'nl',
              'Bezwaar maken tegen verwerking voor het trainen van AI-modellen die content genereren': 'nl',
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

  test(`${language}, short: what, when and where, in at most 1.5 kB`, async (t) => {
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

describe('hostile texts stay texts', () => {
  const HOSTILE = [
    '<img src=x onerror="alert(1)">',
    '</p><script>alert(1)</script>',
    ']]> --!> &nbsp; & &#60;b&#62;',
    `"'><svg onload='alert(1)'>`,
    '{{7*7}} ${7*7}',
  ];

  /** The notice with a text in the place of each that a reader sees. */
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

  test('in an address: no link', async (t) => {
    const routes = linkedin.routes?.map((route) => ({ ...route, url: 'javascript:alert(1)' }));
    const { reading } = await parse(t, plainHtml({ ...linkedin, routes: routes ?? [] }, en, { form: 'full' }), 'en');
    assert.ok(reading.links.every((link) => link.startsWith('https://')));
    assert.ok(!reading.links.some((link) => link.includes('mypreferences')));
  });
});
