/**
 * Tests bad inputs by their numbers in the project's list: each must give the fallback or the text, and one warning
 * with the place and the fix, without running or requesting anything.
 */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { Notice } from '../../src/index.js';
import {
  anotherTag,
  audiencesWith,
  drawn,
  everything,
  findAll,
  isFallback,
  lines,
  link,
  linkedin,
  notice,
  on,
  said,
  show,
  sourceRefs,
  tags,
  visibleText,
} from './helpers.js';
import './register.js';

/** A bad input: the number of its row, its description, and the test. */
interface Input {
  readonly row: number;
  readonly what: string;
  readonly make: () => Promise<void>;
}

const ROWS = 64;

/** The rows that other tests cover. Files are relative to `test/`. */
const ELSEWHERE: Readonly<Record<number, string>> = {
  35: 'values in a snippet: pages/snippets.test.ts, and in the builder: pages/builder.bad-files.test.ts',
  36: 'values in a snippet: pages/snippets.test.ts, and in the builder: pages/builder.bad-files.test.ts',
  59: 'whether the script loads: pages/script-loading.test.ts and pages/no-script.test.ts',
  60: 'messages of a frame to the page around it: pages/frame.test.ts',
  62: 'data in the address of the builder: pages/builder.bad-files.test.ts',
  63: 'old snippets pasted into the builder: pages/builder.paste.test.ts',
};

const clock = on('2025-10-25');
const FALLBACK = 'The fallback.';
const banner = { platform: 'LinkedIn', 'effective-date': '2025-11-03', 'time-zone': 'Europe/Amsterdam' };
const ACT = 'Say no by the end of Sunday 2 November';

type Tag = (typeof tags)[number];

/**
 * An element with its own tag, because each warning appears once for each tag, and its warnings. A card with such a
 * tag does not share its clock.
 */
async function put(tag: Tag, attributes: Record<string, string>, own: Parameters<typeof show>[2] = {}) {
  const another = anotherTag(tag);
  const element = await show(another, attributes, { clock, ...own });
  return { element, told: said().map((line) => line.replaceAll(another, tag)) };
}

/** Asserts a single warning that names the element, the place and the fix. */
function expectTold(told: readonly string[], tag: Tag, ...where: readonly string[]): void {
  expect(told, `${tag} ${where.join()}`).to.have.length(1);
  for (const one of where)
    expect(told[0])
      .to.match(new RegExp(`^<${tag}> `))
      .and.include(one);
  expect(told[0]).to.match(/expected \S|must |cannot read /);
}

const executed: unknown[] = [];
const alert = window.alert.bind(window);
const open = window.fetch.bind(window);

/** Asserts that an element contains only nodes from its own code. */
function expectHarmless(root: Element): void {
  for (const one of everything(root)) {
    const shadow = one.getRootNode() instanceof ShadowRoot;
    if (!shadow) continue;
    expect(one.matches('script, style, link, img, iframe, object, embed, base, meta, form'), one.outerHTML).to.equal(
      false,
    );
    for (const { name } of one.attributes) expect(name).not.to.match(/^(?:on|style$|srcdoc$|formaction$|is$|action$)/);
    if (one instanceof HTMLAnchorElement) {
      // the last one is the calendar file, which our own code generates
      expect(one.href).to.match(
        /^(?:https:\/\/[^/@]+\/|mailto:[^?&%]+@[^?&%]+$|data:text\/calendar;charset=utf-8,BEGIN%3AVCALENDAR[\w%.~!*'()-]+$)/,
      );
    }
  }
  expect(visibleText(root)).not.to.match(/NaN|Invalid Date|undefined|\[object/);
}

const script = (json: string): string => `<script type="application/json">${json}</script><p>${FALLBACK}</p>`;

// — addresses —

/** Values that give no link. */
const NO_LINKS: Readonly<Record<number, readonly string[]>> = {
  1: ['javascript:alert(1)'],
  2: ['JaVaScRiPt:alert(1)'],
  3: [' javascript:alert(1)'],
  4: ['\tjavascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)'],
  5: ['\u0001javascript:alert(1)', '\u0000javascript:alert(1)'],
  6: ['\u00a0javascript:alert(1)', '\u2028javascript:alert(1)'],
  7: ['javascript&colon;alert(1)', 'javascript&#58;alert(1)'],
  8: ['data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='],
  9: [
    'vbscript:alert(1)',
    'file:///etc/passwd',
    'blob:https://evil.example/x',
    'filesystem:https://evil.example/x',
    'view-source:https://evil.example/',
    'about:blank',
  ],
  10: ['intent://x#Intent;end', 'ms-word:ofe|u|https://evil.example/', 'whatsapp://send', 'sms:+31201234567'],
  11: ['//evil.example/x', '\\\\evil.example\\x', '/\\evil.example'],
  // browsers would repair these; the published schema requires `https://`, and no link is safer
  12: ['https:evil.example', 'https:\\\\evil.example'],
  13: ['https://linkedin.com@evil.example/', 'https://a:b@c'],
  16: ['https://\u202emoc.elpmaxe/'],
  17: ['http://example.nl'],
  18: ['ftp://x/', 'mailto:a@b.nl?subject=x%0aBcc:y'],
  19: [
    ...['', '  ', '#x', '?q', '/pad', 'pad', 'https://', 'https://[', 'https://exa mple.com'],
    'https://example.com:99999/',
  ],
  20: [`https://example.com/${'x'.repeat(70_000)}`],
  21: ['tel:+31201234567'],
};

/** Each attribute with an address, the other attributes that its element needs, and a text that must remain. */
const ADDRESSES: readonly (readonly [tag: Tag, attribute: string, others: Record<string, string>, stays: string])[] = [
  ['deadline-banner', 'href', banner, ACT],
  ['deadline-banner', 'source-href', { ...banner, source: 'The Regulator' }, 'Source: The Regulator'],
  ['opt-out-stepper', 'href', { path: 'Settings > Privacy' }, 'Settings'],
  ['opt-out-stepper', 'source-href', { path: 'Settings', source: 'The Regulator' }, 'Source: The Regulator'],
  ['data-category-list', 'source-href', { used: 'name', source: 'The Regulator' }, 'Source: The Regulator'],
];

/** A notice with this address in every place for one; the texts next to it must remain. */
const withAddress = (url: string): Notice =>
  notice({
    routes: [{ id: 'a', type: 'form', url, steps: [{ text: { en: 'Fill the form.' }, url }], sourceRefs }],
    positions: [{ id: 'b', name: { en: 'Dutch DPA' }, url, complaintUrl: url, sourceRefs }],
    sources: [{ id: 'letter', publisher: 'The Regulator', title: 'A letter', language: 'en', url }],
  });
const PLACES = [
  'routes[0].url',
  'routes[0].steps[0].url',
  'positions[0].url',
  'positions[0].complaintUrl',
  'sources[0].url',
];

const noLinks: readonly Input[] = Object.entries(NO_LINKS).map(([row, urls]) => ({
  row: Number(row),
  what: `no link from ${JSON.stringify(urls).slice(0, 100)}`,
  make: async () => {
    for (const url of urls) {
      for (const [tag, attribute, others, stays] of ADDRESSES) {
        const { element, told } = await put(tag, { ...others, [attribute]: url });
        expect(findAll(element, 'a:not([download])'), url).to.deep.equal([]);
        expect(visibleText(element)).to.include(stays);
        // an empty attribute counts as absent
        if (url) expectTold(told, tag, 'url: expected https');
        else expect(told).to.deep.equal([]);
        expectHarmless(element);
      }
      const { element, told } = await put('data-use-notice', {}, { notice: withAddress(url) });
      for (const details of findAll(element, 'details')) details.open = true;
      expect(findAll(element, 'a:not([download])'), url).to.deep.equal([]);
      expect(visibleText(element)).to.include('Fill the form.').and.include('Dutch DPA').and.include('A letter');
      expectTold(told, 'data-use-notice', ...PLACES.map((place) => `${place}: expected https`));
      expectHarmless(element);
      element.remove();
    }
  },
}));

const address = (row: number, url: string, host: string): Input => ({
  row,
  what: `${url} becomes a link to ${host}`,
  make: async () => {
    const { element, told } = await put('opt-out-stepper', { href: url });
    const a = link(element, `Open the setting on ${host}`);
    expect(a.href).to.equal(`https://${host}/`);
    expect(told).to.deep.equal([]);
    const asked = await put('deadline-banner', { ...banner, href: url });
    expect(link(asked.element, `Say no on ${host}`).href).to.equal(`https://${host}/`);
  },
});

const addresses: readonly Input[] = [
  ...noLinks,
  address(14, 'https://linkedin.com.evil.example/', 'linkedin.com.evil.example'),
  address(15, 'https://l\u0131nkedin.com/', 'xn--lnkedin-rfb.com'),
  {
    row: 18,
    what: 'only a valid address gives an e-mail link',
    make: async () => {
      const good = await put('opt-out-stepper', { address: 'privacy@example.com' });
      expect(findAll(good.element, 'a').map(({ href }) => href)).to.deep.equal(['mailto:privacy@example.com']);
      for (const bad of [
        'mailto:a@b.nl',
        'a@b.nl?subject=x%0aBcc:y',
        'a@b.nl%0aBcc:y@z.nl',
        'javascript:alert(1)@b.nl',
      ]) {
        const { element, told } = await put('opt-out-stepper', { address: bad, path: 'Settings' });
        expect(findAll(element, 'a'), bad).to.deep.equal([]);
        expect(visibleText(element)).to.include('Settings');
        expectTold(told, 'opt-out-stepper', 'address: expected e-mail');
      }
    },
  },
];

// — dates —

/** Values that are no date. */
const NO_DATES: Readonly<Record<number, readonly string[]>> = {
  22: ['2025-02-30', '2025-13-01', '0000-00-00'],
  23: ['03/11/2025', '3-11-2025', '3 november 2025', '20251103', '2025-W45-1'],
  24: ['2025-11-03junk', '2025-11-03T00:00', '2025-11-03T24:00', '2025-11-03Z'],
  25: ['٢٠٢٥-١١-٠٣', '2025\u201111\u201103'],
  27: ['+275760-09-14', '9999-12-31', '-000001-01-01'],
};

const noDates: readonly Input[] = Object.entries(NO_DATES).map(([row, dates]) => ({
  row: Number(row),
  what: `no date in ${dates.join(', ')}`,
  make: async () => {
    for (const date of dates) {
      for (const [attribute, expected] of [
        ['effective-date', 'start: expected unknown, undecided, YYYY-MM-DD'],
        ['last-day', 'lastDay: expected any-time, rolling, YYYY-MM-DD'],
      ] as const) {
        const { element, told } = await put('deadline-banner', { platform: 'LinkedIn', [attribute]: date });
        expect(isFallback(element), date).to.equal(true);
        expect(visibleText(element)).to.equal(FALLBACK);
        expectTold(told, 'deadline-banner', `audiences[0].plan[0].${expected}`);
      }
      const published = await put('deadline-banner', { ...banner, published: date });
      expect(visibleText(published.element)).to.include(`${ACT}: 8 days left`);
      expectTold(published.told, 'deadline-banner', 'published: expected YYYY-MM-DD');

      const audiences = audiencesWith({ start: date, lastDay: '2025-11-02' });
      const own = notice({ timeZone: 'Europe/Amsterdam', audiences, reviewedOn: date });
      const { element, told } = await put('data-use-notice', {}, { notice: own, clock: on('2026-11-28') });
      expect(visibleText(element))
        .to.include('Sunday 2 November 2025')
        .and.not.match(/left|tomorrow|today/i);
      expectHarmless(element);
      expectTold(
        told,
        'data-use-notice',
        'audiences[0].plan[0].start: expected unknown, undecided, YYYY-MM-DD',
        'reviewedOn: expected YYYY-MM-DD',
      );
    }
  },
}));

/** A banner at a time, with its lines and its warnings. */
async function bannerAt(now: () => Date, more: Record<string, string> = {}) {
  const { element, told } = await put('deadline-banner', { ...banner, ...more }, { clock: now });
  expectHarmless(element);
  return { element, told, text: visibleText(element) };
}

const dates: readonly Input[] = [
  ...noDates,
  {
    row: 26,
    what: 'a date with spaces around it',
    make: async () => {
      const { text, told } = await bannerAt(clock, { 'effective-date': ' 2025-11-03 ' });
      expect(text).to.include(`${ACT}: 8 days left`);
      expect(told).to.deep.equal([]);
    },
  },
  {
    row: 28,
    what: 'a last day on or after the first day of use',
    make: async () => {
      for (const day of ['2025-11-03', '2025-12-01']) {
        const { text, told } = await bannerAt(clock, { 'last-day': day });
        expect(text)
          .to.include('Monday 3 November 2025')
          .and.not.match(/left|tomorrow|today/i);
        expectTold(told, 'deadline-banner', 'last-day must be before effective-date');
      }
    },
  },
  {
    row: 29,
    what: 'an invalid time zone',
    make: async () => {
      for (const zone of ['Mars/Base', '', 'Europe/Amsterdam<script>']) {
        const { element, text, told } = await bannerAt(clock, { 'time-zone': zone });
        expect(text).to.include(`${ACT} 2025`).and.not.include('left');
        expect(element.matches(':state(announced)')).to.equal(true);
        if (zone) expectTold(told, 'deadline-banner', `time zone "${zone}": expected an IANA name`);
        // none at all is no mistake
        else expect(told).to.deep.equal([]);
      }
    },
  },
  {
    row: 30,
    what: 'a device with a wrong or invalid time',
    make: async () => {
      for (const now of [on('2025-09-22'), on('1970-01-01'), () => new Date(NaN)]) {
        const { text } = await bannerAt(now, { published: '2025-09-24' });
        expect(text)
          .to.include('Sunday 2 November 2025')
          .and.not.match(/left|tomorrow|today/i);
      }
    },
  },
  {
    row: 31,
    what: 'a page that resumes after midnight',
    make: async () => {
      let day = '2025-11-01';
      const { element } = await bannerAt(() => on(day)());
      expect(visibleText(element)).to.include('by the end of tomorrow, Sunday 2 November');
      day = '2025-11-02';
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await drawn(element);
      expect(visibleText(element)).to.include('Today is the last day to say no beforehand');
    },
  },
  {
    row: 32,
    what: 'the night of a clock change, and the first and last time zones',
    make: async () => {
      for (const [zone, instant, left] of [
        ['Europe/Amsterdam', '2025-10-25T21:59:00Z', 8],
        ['Europe/Amsterdam', '2025-10-25T22:01:00Z', 7],
        ['Europe/Amsterdam', '2025-10-26T22:59:00Z', 7],
        ['Europe/Amsterdam', '2025-10-26T23:01:00Z', 6],
        ['Pacific/Kiritimati', '2025-10-25T10:30:00Z', 7],
        ['Etc/GMT+12', '2025-10-25T10:30:00Z', 9],
      ] as const) {
        const { text } = await bannerAt(on(instant), { 'time-zone': zone });
        expect(text, `${zone} ${instant}`).to.include(`: ${String(left)} days left`);
      }
    },
  },
  {
    row: 33,
    what: 'a day forty years in the future or past',
    make: async () => {
      const ahead = await bannerAt(clock, { 'effective-date': '2065-11-03' });
      expect(ahead.text).to.include('Monday 2 November 2065').and.not.include('left');
      expect(ahead.element.matches(':state(announced)')).to.equal(true);
      const past = await bannerAt(on('2065-11-03'));
      expect(past.text)
        .to.include('Monday 3 November 2025')
        .and.not.match(/left|ago/);
      expect(past.element.matches(':state(in-use)')).to.equal(true);
    },
  },
];

// — texts and words —

/** Each text attribute, with the other attributes that its element needs. */
const TEXTS: readonly (readonly [tag: Tag, attribute: string, others: Record<string, string>])[] = [
  ['deadline-banner', 'platform', { 'effective-date': '2025-11-03' }],
  ['deadline-banner', 'purpose', banner],
  ['deadline-banner', 'source', banner],
  ['opt-out-stepper', 'path', {}],
  ['opt-out-stepper', 'control', {}],
  ['opt-out-stepper', 'option', { type: 'form', href: 'https://example.com/' }],
  ['opt-out-stepper', 'source', { path: 'Settings' }],
  ['data-category-list', 'source', { used: 'name' }],
];

/** The real notice with this string as every text by language, every name and every title. */
const withTexts = (own: string): unknown =>
  JSON.parse(JSON.stringify(linkedin), (key, value: unknown) =>
    typeof value === 'string' && /^(?:nl|en|name|title|publisher|author)$/.test(key) ? own : value,
  );

const literal = (row: number, what: string, own: string, shown = own): Input => ({
  row,
  what,
  make: async () => {
    for (const [tag, attribute, others] of TEXTS) {
      // a path is split at its arrows
      if (attribute === 'path' && own.includes('>')) continue;
      const { element } = await put(tag, { ...others, [attribute]: own });
      expect(visibleText(element), `${tag} ${attribute}`).to.include(shown);
      expectHarmless(element);
    }
    const { element } = await put('data-use-notice', {}, { notice: withTexts(own) });
    expect(isFallback(element)).to.equal(false);
    expect(visibleText(element).split(shown).length).to.be.above(8);
    expectHarmless(element);
  },
});

const words: readonly Input[] = [
  literal(34, 'markup in every text', '<img src=x onerror=alert(1)>'),
  ...['${7*7}', '{{7*7}}', "{{constructor.constructor('alert(1)')()}}"].map((own) => literal(37, own, own)),
  ...[']]>', '--!>', '&nbsp', 'a & b'].map((own) => literal(38, own, own)),
  literal(38, 'NUL', 'a\u0000b', 'a b'),
  literal(38, 'lone surrogates', 'a\ud800b', 'a\ufffdb'),
  literal(39, 'characters that change the text direction', 'a\u202eb\u2066c', 'a b c'),
  literal(39, 'zero-width characters', 'a\u200db'),
  {
    row: 39,
    what: '500 marks on one letter move nothing beside it',
    make: async () => {
      const parent = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const { element } = await put('deadline-banner', { ...banner, platform: 'LinkedIn' }, { parent });
      const height = element.offsetHeight;
      element.setAttribute('platform', `LinkedIn${'\u0301'.repeat(500)}`);
      await drawn(element);
      expect(element.offsetHeight).to.be.below(height * 2);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    },
  },
  {
    row: 40,
    what: 'an unknown use becomes “unclear”',
    make: async () => {
      for (const [use, group] of [
        ['USED', 'Used (1)'],
        ['weird', 'Unclear (1)'],
        ['', 'Unclear (1)'],
        ['__proto__', 'Unclear (1)'],
        ['constructor', 'Unclear (1)'],
      ] as const) {
        const own = { ...notice(), dataCategories: [{ id: 'name', use, sourceRefs }] };
        const { element, told } = await put('data-category-list', {}, { notice: own });
        expect(lines(element), use).to.include(group);
        expect(visibleText(element)).not.to.include('Not used');
        if (use === 'USED') expect(told).to.deep.equal([]);
        else
          expectTold(told, 'data-category-list', 'dataCategories[0].use: expected used, possible, unclear, not-used');
      }
    },
  },
  {
    row: 41,
    what: 'an invalid heading level',
    make: async () => {
      for (const level of ['0', '7', '1e9', '2;x', 'h1><script']) {
        const { element, told } = await put('opt-out-stepper', { path: 'Settings', 'heading-level': level });
        expect(findAll(element, '[part=heading]')[0]!.localName, level).to.equal('h3');
        expectTold(told, 'opt-out-stepper', `heading-level="${level}": expected 2, 3, 4, 5, 6`);
        expectHarmless(element);
      }
    },
  },
  {
    row: 42,
    what: 'an invalid language',
    make: async () => {
      for (const lang of ['xx-invalid-', 'nl_NL', 'i-klingon', 'x'.repeat(300), '<script>']) {
        const { element, told } = await put('data-use-notice', { lang }, { notice: linkedin });
        // the language of the notice
        expect(visibleText(element), lang).to.include('zo zeg je nee');
        expect(findAll(element, '[part=base]')[0]!.lang).to.equal('nl');
        expect(told).to.deep.equal([]);
      }
    },
  },
  {
    row: 43,
    what: 'an invalid theme',
    make: async () => {
      const theme = 'dark;}*{display:none';
      for (const tag of tags) {
        const { element, told } = await put(tag, { theme }, { notice: linkedin });
        expect(getComputedStyle(element).colorScheme).to.equal('normal');
        expect(getComputedStyle(element).display).to.equal('block');
        expectTold(told.slice(0, 1), tag, `theme="${theme}": expected auto, light, dark`);
      }
    },
  },
  {
    row: 44,
    what: 'attributes with scripts or styles',
    make: async () => {
      const bad = {
        style: 'color: red',
        onclick: 'alert(1)',
        is: 'x',
        srcdoc: '<b>',
        formaction: 'javascript:alert(1)',
      };
      for (const tag of tags) {
        const { element } = await put(tag, bad, {
          notice: { ...linkedin, ...bad, platform: { ...linkedin.platform, ...bad } },
        });
        expect(isFallback(element), tag).to.equal(false);
        expectHarmless(element);
      }
    },
  },
  {
    row: 45,
    what: 'role="alert" from the page is kept',
    make: async () => {
      for (const tag of tags) {
        const { element } = await put(tag, { role: 'alert' }, { notice: linkedin });
        expect(element.getAttribute('role')).to.equal('alert');
        expect(findAll(element, '[role=alert], [role=status]:not(.progress), [role=timer], [aria-live]')).to.deep.equal(
          [],
        );
      }
    },
  },
];

// — documents —

/** Asserts that the children stay, with a warning. */
const refused = (row: number, json: string, where: string): Input => ({
  row,
  what: `${JSON.stringify(json).slice(0, 60)} is no notice`,
  make: async () => {
    const { element, told } = await put('deadline-banner', {}, { children: script(json) });
    expect(visibleText(element)).to.equal(FALLBACK);
    // `null` is no notice, and no mistake
    if (json === 'null') expect(told).to.deep.equal([]);
    else expectTold(told, 'deadline-banner', where);
  },
});

/** Asserts that an invalid text, part or item is left out, and that the rest is shown. */
const leftOut = (row: number, json: string): Input => ({
  row,
  what: `${json.slice(0, 80)} is no text and no part`,
  make: async () => {
    const odd = JSON.parse(json) as never;
    const own = { ...notice({ summary: { en: odd } }), whatChanges: odd, routes: [odd], purpose: odd };
    const { element, told } = await put('data-use-notice', {}, { notice: own });
    expect(visibleText(element)).to.include('Example trains AI');
    expect(findAll(element, 'b, img')).to.deep.equal([]);
    expectTold(told, 'data-use-notice', 'summary.en: expected text', 'routes[0]');
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expectHarmless(element);
  },
});

const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const step = { text: { en: 'Press the button.' } };

const documents: readonly Input[] = [
  ...['{"schemaVersion":"1.0",}', 'LinkedIn', "{'schemaVersion': '1.0'}", '{"a":'].map((json) =>
    refused(46, json, 'cannot read its JSON child: SyntaxError'),
  ),
  refused(46, '\ufeff{}', 'schemaVersion: expected'),
  ...['null', '[]', '"x"', '42', 'true', '1e400'].map((json) => refused(47, json, 'the document: expected an object')),
  leftOut(48, '{"__proto__":{"polluted":1}}'),
  leftOut(48, '{"constructor":{"prototype":{"polluted":1}}}'),
  leftOut(49, '{"_$litType$":1,"strings":["<img src=x onerror=alert(1)>"],"values":[]}'),
  leftOut(49, '{"_$litType$":{"h":["<b>"]},"values":[]}'),
  ...['{"_$litDirective$":1}', '{"nodeType":1}', '{"toString":"x"}', '{"then":"x"}', '{"length":1000000000}'].map(
    (json) => leftOut(50, json),
  ),
  {
    row: 51,
    what: 'too many items in every list',
    make: async () => {
      const [audience] = audiencesWith();
      const { plan } = audience!;
      const own = {
        ...notice({
          summary: { en: 'x'.repeat(5_000_000) },
          audiences: [{ ...audience!, plan: many(1000, plan[0]!) }, ...many(100, audience!)],
        }),
        dataCategories: many(10_000, { id: 'name', use: 'used', sourceRefs }),
        routes: many(100, { id: 'a', type: 'form', steps: many(10_000, step), sourceRefs }),
        people: JSON.parse('['.repeat(10_000) + ']'.repeat(10_000)) as unknown,
      };
      const { element, told } = await put('data-use-notice', {}, { notice: own });
      expect(findAll(element, '.route, [part=route]')).to.have.length(12);
      expect(findAll(element, 'input')).to.have.length(12 * 40);
      expect(visibleText(element)).to.include('Used (200)').and.not.include('xxxx');
      expectTold(
        told,
        'data-use-notice',
        'summary.en',
        'audiences: expected at most 12 items',
        'audiences[0].plan: expected at most 40 items',
        'dataCategories: expected at most 200 items',
        'at most 12',
        'at most 40',
      );
      expect(told[0]!.length).to.be.below(1500);
    },
  },
  refused(51, `{"title":"${'x'.repeat(262_144)}"}`, 'over 262144 characters'),
  refused(51, '['.repeat(10_000), 'cannot read its JSON child'),
  {
    row: 52,
    what: 'a duplicate id does not become an id in the page',
    make: async () => {
      const route = { id: 'title', type: 'form', url: 'https://example.com/', sourceRefs } as const;
      const own = notice({ routes: [route, route], dataCategories: many(2, { id: 'name', use: 'used', sourceRefs }) });
      const { element } = await put('data-use-notice', {}, { notice: own });
      expect(findAll(element, '[id]').map(({ id }) => id)).to.deep.equal(['title', 'used']);
      expectHarmless(element);
    },
  },
  {
    row: 53,
    what: 'a step without text, a route without steps, a card without title',
    make: async () => {
      const routes = [
        { id: 'a', type: 'form', steps: [{ text: {} }, step], sourceRefs },
        { id: 'b', type: 'form', steps: [], sourceRefs },
        { id: 'c', type: 'letter', sourceRefs },
      ];
      const { element, told } = await put('opt-out-stepper', {}, { notice: { ...notice(), routes } });
      expect(findAll(element, '.steps > li')).to.have.length(1);
      for (const one of findAll(element, 'ol, ul, li, [part=heading]')) expect(visibleText(one)).not.to.equal('');
      expect(findAll(element, '[part=route]')).to.have.length(1);
      expectTold(told, 'opt-out-stepper', 'routes[0].steps[0].text', 'routes[1].steps');
      const card = await put('data-use-notice', {}, { notice: { ...notice(), title: {} } });
      expect(visibleText(card.element)).to.equal(FALLBACK);
      expectTold(card.told, 'data-use-notice', 'title: expected texts by language');
    },
  },
];

// — pages —

const inPage = async (markup: string): Promise<HTMLElement> => {
  const parent = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  parent.innerHTML = markup;
  return parent;
};
const json = JSON.stringify(notice());

/** The long timers that run while `use` is in progress. */
async function timersDuring(use: (timers: ReadonlySet<unknown>) => Promise<void>): Promise<void> {
  const setTimeout = window.setTimeout.bind(window);
  const clearTimeout = window.clearTimeout.bind(window);
  const timers = new Set<unknown>();
  const set = (handler: () => void, delay = 0): number => {
    const id = setTimeout(handler, delay);
    if (delay > 60_000) timers.add(id);
    return id;
  };
  const clear = (id: number): void => {
    timers.delete(id);
    clearTimeout(id);
  };
  Object.assign(window, { setTimeout: set, clearTimeout: clear });
  try {
    await use(timers);
  } finally {
    Object.assign(window, { setTimeout, clearTimeout });
  }
}

const pages: readonly Input[] = [
  {
    row: 54,
    what: 'JSON elsewhere on the page, and its name taken',
    make: async () => {
      const parent = await inPage(`<a id="x"></a><script type="application/json" id="x">${json}</script>`);
      const beside = await put('deadline-banner', {}, { parent });
      expect(isFallback(beside.element)).to.equal(true);
      const children = `<a id="x"></a><script type="application/json" id="x">${json}</script>`;
      const inside = await put('deadline-banner', {}, { parent, children });
      expect(visibleText(inside.element)).to.include('Example');
      expect([...beside.told, ...inside.told]).to.deep.equal([]);
    },
  },
  {
    row: 55,
    what: 'page globals that shadow those of the browser',
    make: async () => {
      const parent = await inPage(
        `<form name="querySelector"><input name="children"></form><img name="currentScript" alt="">
        <a id="customElements"></a><form id="f"><input name="closest"><input name="getRootNode"><input name="matches"></form>`,
      );
      const { element, told } = await put('deadline-banner', banner, { parent: parent.querySelector('#f')! });
      expect(visibleText(element)).to.include(`${ACT}: 8 days left`);
      expect(told).to.deep.equal([]);
    },
  },
  {
    row: 56,
    what: 'old page scripts that extend built-in prototypes',
    make: async () => {
      const { from } = Array;
      const trim = Object.getOwnPropertyDescriptor(String.prototype, 'trim')!;
      const all = Object.prototype as unknown as Record<string, unknown>;
      const lists = Array.prototype as unknown as Record<string, unknown>;
      Object.assign(all, { foo: 'alert(1)' });
      Object.assign(lists, { foo: () => 'alert(1)' });
      // as libraries of 2007 did
      Array.from = ((list: ArrayLike<unknown>) => Array.prototype.slice.call(list) as unknown[]) as typeof Array.from;
      String.prototype.trim = function () {
        return this.replace(/^\s+|\s+$/g, '');
      };
      try {
        const element = await show('data-use-notice', {}, { notice: structuredClone(linkedin), clock });
        expect(visibleText(element)).to.include('8 days left').and.include('How to say no').and.not.include('alert');
      } finally {
        Array.from = from;
        Object.defineProperty(String.prototype, 'trim', trim);
        Reflect.deleteProperty(all, 'foo');
        Reflect.deleteProperty(lists, 'foo');
      }
    },
  },
  {
    row: 57,
    what: 'moved, cloned, removed within a tick, in another document: nothing keeps running',
    make: () =>
      timersDuring(async (timers) => {
        const parent = await inPage('');
        const { element } = await put('deadline-banner', banner, { parent });
        const copy = Object.assign(element.cloneNode(true) as typeof element, { clock });
        (await inPage('')).append(copy, element);
        await drawn(copy);
        await drawn(element);
        expect(visibleText(copy)).to.include(ACT);
        expect(visibleText(element)).to.include('8 days left');
        expect(timers.size).to.be.above(0);
        const brief = document.createElement('deadline-banner');
        parent.append(brief);
        brief.remove();
        const other = document.implementation.createHTMLDocument();
        other.body.append(element);
        await drawn(element);
        copy.remove();
        element.remove();
        await drawn(brief);
        expect(timers.size).to.equal(0);
        parent.append(element);
        await drawn(element);
        expect(visibleText(element)).to.include('8 days left');
        element.remove();
        expect(said()).to.deep.equal([]);
      }),
  },
  {
    row: 58,
    what: 'in a shadow root, a template, a closed fold, and not displayed',
    make: async () => {
      const parent = await inPage(
        '<div></div><details><summary>x</summary></details><p style="display:none"></p><template><deadline-banner platform="LinkedIn"></deadline-banner></template>',
      );
      const [host, details, hidden] = parent.children as unknown as HTMLElement[];
      const inner = document.createElement('div');
      host!.attachShadow({ mode: 'open' }).append(inner);
      for (const place of [inner, details!, hidden!]) {
        const { element, told } = await put('deadline-banner', banner, { parent: place });
        expect(element.shadowRoot!.textContent).to.include('8 days left');
        expect(told).to.deep.equal([]);
      }
      const { content } = parent.querySelector('template')!;
      expect(content.firstElementChild!.shadowRoot).to.equal(null);
      parent.append(content.cloneNode(true));
      await drawn(parent);
      expect(visibleText(parent.lastElementChild!)).to.include('LinkedIn');
    },
  },
  {
    row: 61,
    what: 'a style sheet that resets everything',
    make: async () => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent =
        '* { all: unset !important } li { list-style: none } h3 { display: none } [hidden] { display: block }';
      try {
        const { element } = await put('data-use-notice', {}, { notice: linkedin });
        const base = getComputedStyle(findAll(element, '[part=base]')[0]!);
        expect(base.borderTopWidth).to.equal('4px');
        for (const h3 of findAll(element, 'h3')) expect(getComputedStyle(h3).display).to.equal('block');
        for (const list of findAll(element, 'ul, ol')) expect(list.getAttribute('role')).to.equal('list');
        expect(visibleText(element)).to.include('How to say no');
      } finally {
        style.remove();
      }
    },
  },
  {
    row: 64,
    what: '200 elements on a page share one timer and their style sheets',
    make: () =>
      timersDuring(async (timers) => {
        const parent = await inPage('<deadline-banner platform="LinkedIn"></deadline-banner>'.repeat(200));
        for (const one of parent.children) Object.assign(one, { clock });
        for (const one of parent.children) one.setAttribute('effective-date', '2025-11-03');
        await drawn(parent);
        const sheets = [...parent.children].flatMap(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets);
        expect(sheets).to.have.length.above(199);
        expect(new Set(sheets).size).to.equal(sheets.length / 200);
        expect(findAll(parent, 'style')).to.deep.equal([]);
        expect(timers.size).to.equal(1);
        parent.remove();
        expect(timers.size).to.equal(0);
      }),
  },
];

const GROUPS: Readonly<Record<string, readonly Input[]>> = {
  'invalid addresses': addresses,
  'invalid days and times': dates,
  'hostile or empty texts and values': words,
  'invalid or too large documents': documents,
  'interference from the page': pages,
};

beforeEach(() => {
  window.alert = (what: unknown) => executed.push(what);
  window.fetch = (what) => {
    executed.push(what);
    return Promise.reject(new TypeError('unexpected request'));
  };
});
afterEach(() => {
  Object.assign(window, { alert, fetch: open });
  expect(executed.splice(0), 'ran, or was requested').to.deep.equal([]);
});

for (const [group, inputs] of Object.entries(GROUPS)) {
  describe(`Bad inputs: ${group}`, function () {
    this.timeout(120_000);
    for (const { make, row, what } of inputs) it(`${String(row)}: ${what}`, make);
  });
}

describe('Bad inputs: the list', () => {
  it('has a test for every row', () => {
    const held = new Set(
      [...Object.values(GROUPS).flat(), ...Object.keys(ELSEWHERE).map((row) => ({ row: Number(row) }))].map(
        ({ row }) => row,
      ),
    );
    expect([...held].sort((a, b) => a - b)).to.deep.equal(Array.from({ length: ROWS }, (_, index) => index + 1));
    for (const { row } of Object.values(GROUPS).flat()) expect(ELSEWHERE[row], String(row)).to.equal(undefined);
  });

  it('names existing files', async () => {
    const files = Object.values(ELSEWHERE).flatMap((where) => where.match(/[a-z-]+\/[\w.-]+\.ts/g) ?? []);
    for (const file of files) expect((await open(`/test/${file}`, { method: 'HEAD' })).ok, file).to.equal(true);
  });

  it('made no request to another site', async () => {
    await aTimeout(50);
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(asked.filter(({ host, pathname }) => host !== location.host || pathname === '/x').map(String)).to.deep.equal(
      [],
    );
  });
});
