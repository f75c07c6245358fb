/** Tests the card on pages with hostile styles and scripts: it stays legible, and its JSON stays hidden. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { ALL_TESTS, html } from './browser.js';
import { byJson, fallback, json, LIVE, libraryLines, script, showsCard } from './card.js';
import { forEachEngine, until, type EngineVisit } from './engines.js';

/** A card, and a provider with the other elements. */
const body = `<article>${byJson}<data-use-notice data-only class="only">${json}
  <deadline-banner>${fallback}</deadline-banner>
  <opt-out-stepper></opt-out-stepper><data-category-list></data-category-list><authority-positions></authority-positions>
</data-use-notice></article>`;

const styles: readonly (readonly [name: string, css: string])[] = [
  ['everything unset', '* { all: unset !important }'],
  ['everything reverted', '* { all: revert !important }'],
  ['another root font size', 'html { font-size: 62.5% } body { font-size: 1.6rem }'],
  [
    'scripts displayed',
    'script, [type="application/json"] { display: block !important; visibility: visible !important }',
  ],
  ['children hidden', 'article > :first-child > *, script { display: none } article > *::before { content: "x" }'],
  ['children displayed', 'data-use-notice > *, data-use-notice * { display: block !important; opacity: 1 !important }'],
  ['hidden things displayed', '[hidden], template, script { display: block !important }'],
  ['a dark page without a color-scheme', 'html, body { background: #111 !important; color: #eee !important }'],
  ['white on white', '* { color: #fff !important; background: #fff !important; fill: #fff !important }'],
  ['a dark color-scheme', ':root { color-scheme: dark; background: #000; color: #fff }'],
  [
    'everything in boxes',
    '* { box-sizing: content-box !important; padding: 10px !important; border: 5px solid red !important }',
  ],
  [
    'lists, headings and links undone',
    'li { list-style: none } h1,h2,h3,h4 { display: none } a { pointer-events: none; color: inherit !important }',
  ],
  ['columns', 'article { columns: 2; column-gap: 0 }'],
  ['a narrow flex item', 'article { display: flex } article > * { min-width: 0 !important; flex: 1 !important }'],
  ['a grid', 'article { display: grid; grid-template-columns: minmax(0, 1fr) }'],
  ['right to left', 'body { direction: rtl; text-align: right }'],
  [
    'upper case, spaced',
    'body { text-transform: uppercase; letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5 }',
  ],
  ['nothing wraps', 'body { white-space: nowrap }'],
];

/** Runs in the page: measures the elements. */
const look = () => {
  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)!.map(Number);
    if (alpha < 1) return NaN;
    return 0.2126 * channel(red / 255) + 0.7152 * channel(green / 255) + 0.0722 * channel(blue / 255);
  };
  const bases = [...document.querySelectorAll('data-use-notice, .only > :not(script)')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLElement>('[part=base]') ?? []),
  ]);
  return {
    wide: document.documentElement.scrollWidth - innerWidth,
    json: [...document.querySelectorAll('script[type]')].filter((one) => one.getClientRects().length > 0).length,
    bases: bases.map((base) => {
      const { backgroundColor, color, visibility } = getComputedStyle(base);
      const [one, other] = [luminance(backgroundColor), luminance(color)];
      return {
        contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05),
        tall: base.getBoundingClientRect().height,
        visibility,
      };
    }),
  };
};

/** Changes to built-in objects by scripts of old sites, and of some current ones. */
const scripts: readonly (readonly [name: string, code: string])[] = [
  [
    'changes of the library Prototype',
    `Object.extend = (to, from) => { for (const name in from) to[name] = from[name]; return to; };
    Object.extend(Object, {
      keys(object) { const keys = []; for (const key in object) keys.push(key); return keys; },
      values(object) { const values = []; for (const key in object) values.push(object[key]); return values; },
      clone: (object) => Object.extend({}, object), inspect: String, toJSON: String,
    });
    Array.from = (list) => (list && list.length ? [].slice.call(list) : []);
    Object.extend(Array.prototype, {
      toJSON() { return '[' + this.map(String).join(', ') + ']'; }, each(visit) { this.forEach(visit); },
      first() { return this[0]; }, reduce() { return this.length > 1 ? this : this[0]; }, without: () => [],
      find(is) { return this.filter((one, index) => is(one, index))[0]; }, entries() { return [].concat(this); },
    });
    Object.extend(String.prototype, { toJSON: String, strip: String, blank: () => false, toArray: () => [],
      startsWith(start) { return this.indexOf(start) === 0; } });
    Number.prototype.toJSON = Date.prototype.toJSON = String;
    Object.extend(Element.prototype, {
      remove() { this.parentNode.removeChild(this); return this; },
      update() {}, show() {}, hide() {}, select: () => [], up() {}, down() {},
    });
    Object.extend(Function.prototype, { wrap() {}, defer() {}, curry() {}, delay() {} });`,
  ],
  [
    'changes of the library MooTools',
    `Function.prototype.bind = function (to, args) {
      return (...more) => this.apply(to, more.length ? more : [].concat(args ?? []));
    };
    Function.prototype.extend = Function.prototype.implement = () => {};
    Array.from = (item) => (item == null ? [] : Array.isArray(item) ? item : [item]);
    Object.assign(Array.prototype, { each() {}, contains: () => false, flatten: () => [], clean: () => [], include() {} });
    Object.assign(String.prototype, { contains: () => false, clean: String, test: () => false, substitute: String });
    Object.assign(Element.prototype, { set() {}, get() {}, dispose() {}, adopt() {}, inject() {} });
    Event.prototype.stop = () => {};`,
  ],
  [
    'enumerable additions to prototypes',
    `for (const { prototype } of [Object, Array, String, Function, Number, RegExp, Promise, Map, Set, Node, Event])
      Object.assign(prototype, { foo: 'bar', extra() { return 'extra'; } });`,
  ],
  [
    'old polyfills that replace built-in methods',
    `String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
    String.prototype.startsWith = function (start, at = 0) { return this.indexOf(start, at) === at; };
    String.prototype.includes = function (part) { return this.indexOf(part) !== -1; };
    Array.prototype.includes = function (one) { return this.indexOf(one) !== -1; };
    Array.prototype.find = function (is) { return this.filter(is)[0]; };
    Object.entries = (object) => Object.keys(object).map((key) => [key, object[key]]);
    Element.prototype.closest = function (selector) {
      let one = this;
      while (one && !one.matches(selector)) one = one.parentElement;
      return one;
    };`,
  ],
  ['an empty console', `console = {};`],
];

/** Ids and names that shadow globals and properties of the document (DOM clobbering). */
const clobbering = `<a id="customElements"></a><a id="document"></a><a id="HTMLElement"></a><a id="globalThis"></a>
  <a id="registry"></a><a id="words"></a><a id="console"></a><img name="currentScript"><img name="readyState">
  <img name="querySelector"><img name="body"><form name="head"></form><form name="baseURI"></form>
  <form name="title"></form><form name="defaultView"></form><form name="forms"></form><iframe name="Symbol"></iframe>`;

/** Runs in the page: whether both the banner of the card and the single banner show the live text. */
const live = (text: string) => {
  // `document.querySelector` may be clobbered
  const page = document.documentElement;
  const alone = page.querySelector('.only deadline-banner')?.shadowRoot;
  const inCard = page.querySelector('data-use-notice')?.shadowRoot?.querySelector('deadline-banner')?.shadowRoot;
  return alone?.textContent.includes(text) && inCard?.textContent.includes(text);
};

forEachEngine((site) => {
  describe('a card stays legible with the styles', () => {
    let visit: EngineVisit;
    before(async () => {
      visit = await site.open(ALL_TESTS, html({ head: `${script()}<style></style>`, body }), { width: 360 });
    });

    for (const [name, css] of styles) {
      test(name, async () => {
        await visit.page.evaluate((text) => (document.querySelector('style')!.textContent = text), css);
        await showsCard(visit.page, 'article > :first-child');
        const { bases, json: shown, wide } = await visit.page.evaluate(look);
        assert.equal(shown, 0, 'no visible JSON');
        assert.ok(wide <= 0, `${String(wide)} px too wide`);
        assert.equal(bases.length, 5);
        for (const { contrast, tall, visibility } of bases) {
          assert.ok(contrast >= 6.7, `contrast ${String(contrast)}`);
          assert.ok(tall > 20 && visibility === 'visible');
        }
        assert.deepEqual(visit.errors, []);
      });
    }
  });

  describe('a card works with the scripts', () => {
    for (const [name, code] of scripts) {
      test(name, async (t) => {
        site.put('/old.js', code);
        const head = `<script src="/old.js"></script>${script()}`;
        const { errors, page } = await site.open(t, html({ head, body }));
        await until(page, live, LIVE);
        assert.deepEqual(errors, []);
      });
    }
  });

  test('a card works with ids and names that shadow globals', async (t) => {
    const { errors, lines, page } = await site.open(t, html({ body: clobbering + body + script('') }));
    await until(page, live, LIVE);
    assert.deepEqual(errors, []);
    assert.deepEqual(libraryLines(lines), []);
  });
});
