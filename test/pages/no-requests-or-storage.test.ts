/**
 * Tests the privacy promise: after the script file, no request except for the `src` that the author wrote, no cookie, no
 * storage, and no access to the reader's device. All relevant APIs are watched before any script of the page runs. The
 * results are written to `dist/privacy-report.json`, which a release can publish.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { html } from './browser.js';
import { byJson, script } from './card.js';
import { forEachEngine, until, type Instruments } from './engines.js';

/** The watched APIs: requests, storage, the device, and anything that identifies readers. `*` stands for all members. */
const WATCHED: Readonly<Record<string, '*' | readonly string[]>> = {
  globalThis: [
    ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport'],
    ...['Worker', 'SharedWorker', 'BroadcastChannel', 'MessageChannel', 'RTCPeerConnection', 'Image', 'Audio', 'open'],
    ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name', 'FontFace', 'queryLocalFonts'],
    ...['OffscreenCanvas', 'AudioContext', 'OfflineAudioContext', 'Notification', 'PaymentRequest', 'Accelerometer'],
    ...[
      'matchMedia',
      'screen',
      'devicePixelRatio',
      'outerWidth',
      'outerHeight',
      'screenX',
      'screenY',
      'speechSynthesis',
    ],
  ],
  'Document.prototype': ['cookie', 'referrer', 'fonts', 'lastModified', 'hasStorageAccess', 'requestStorageAccess'],
  'Navigator.prototype': '*',
  'Screen.prototype': '*',
  'Storage.prototype': '*',
  'IDBFactory.prototype': '*',
  'CacheStorage.prototype': '*',
  'StorageManager.prototype': '*',
  'ServiceWorkerContainer.prototype': '*',
  'Geolocation.prototype': '*',
  'Permissions.prototype': '*',
  'MediaDevices.prototype': '*',
  'Clipboard.prototype': '*',
  'CredentialsContainer.prototype': '*',
  'FontFaceSet.prototype': '*',
  'History.prototype': '*',
  'Crypto.prototype': '*',
  'Performance.prototype': '*',
  'HTMLCanvasElement.prototype': '*',
  'HTMLImageElement.prototype': ['src', 'srcset'],
  'HTMLMediaElement.prototype': ['src', 'play'],
  'HTMLScriptElement.prototype': ['src'],
  'HTMLLinkElement.prototype': ['href'],
  'HTMLIFrameElement.prototype': ['src', 'srcdoc', 'contentWindow'],
  'HTMLFormElement.prototype': ['submit', 'requestSubmit'],
  // these reveal the reader's time zone or locale
  'Date.prototype': [
    ...['getTimezoneOffset', 'getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes'],
    ...['toString', 'toDateString', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
  ],
  'Intl.DateTimeFormat.prototype': ['resolvedOptions'],
};

/** Uses of these APIs, each with the name that must be recorded. They prove that the watch works. */
const USES: readonly (readonly [recorded: string, code: string])[] = [
  ['fetch', `fetch('/seen/fetch')`],
  ['XMLHttpRequest', `const one = new XMLHttpRequest(); one.open('GET', '/seen/xhr'); one.send()`],
  ['Navigator.prototype.sendBeacon', `navigator.sendBeacon('/seen/beacon', 'a')`],
  ['WebSocket', `new WebSocket('ws://127.0.0.1:9')`],
  ['EventSource', `new EventSource('/seen/events').close()`],
  ['Image', `new Image().src = '/seen/image.png'`],
  ['HTMLImageElement.prototype.src', `document.createElement('img').src = '/seen/element.png'`],
  [
    'HTMLLinkElement.prototype.href',
    `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/seen/sheet' }))`,
  ],
  [
    'HTMLScriptElement.prototype.src',
    `document.head.append(Object.assign(document.createElement('script'), { src: '/seen/script' }))`,
  ],
  [
    'HTMLIFrameElement.prototype.src',
    `document.body.append(Object.assign(document.createElement('iframe'), { src: '/seen/frame' }))`,
  ],
  ['Worker', `new Worker('/seen/worker')`],
  ['BroadcastChannel', `new BroadcastChannel('a').close()`],
  ['RTCPeerConnection', `new RTCPeerConnection().close()`],
  ['Document.prototype.cookie', `document.cookie`],
  ['Document.prototype.cookie', `document.cookie = 'a=1'`],
  ['Document.prototype.referrer', `document.referrer`],
  ['localStorage', `localStorage.a = 1`],
  ['sessionStorage', `sessionStorage.getItem('a')`],
  ['Storage.prototype.getItem', `localStorage.getItem('a')`],
  ['IDBFactory.prototype.open', `indexedDB.open('a')`],
  ['CacheStorage.prototype.open', `caches.open('a')`],
  ['ServiceWorkerContainer.prototype.register', `navigator.serviceWorker.register('/seen/worker').catch(() => 0)`],
  ['Navigator.prototype.userAgent', `navigator.userAgent`],
  ['Navigator.prototype.language', `navigator.language`],
  ['Navigator.prototype.hardwareConcurrency', `navigator['hardwareConcurrency']`],
  ['Geolocation.prototype.getCurrentPosition', `navigator.geolocation.getCurrentPosition(() => 0)`],
  ['Screen.prototype.width', `screen.width`],
  ['devicePixelRatio', `devicePixelRatio`],
  ['matchMedia', `matchMedia('(width > 1px)')`],
  ['HTMLCanvasElement.prototype.getContext', `document.createElement('canvas').getContext('2d')`],
  ['HTMLCanvasElement.prototype.toDataURL', `document.createElement('canvas').toDataURL()`],
  ['FontFaceSet.prototype.check', `document.fonts.check('1em a')`],
  ['Crypto.prototype.getRandomValues', `crypto.getRandomValues(new Uint8Array(1))`],
  ['Date.prototype.getTimezoneOffset', `new Date().getTimezoneOffset()`],
  ['Intl.DateTimeFormat.prototype.resolvedOptions', `new Intl.DateTimeFormat().resolvedOptions().timeZone`],
  ['History.prototype.replaceState', `history.replaceState(null, '')`],
  ['Performance.prototype.now', `performance.now()`],
];

interface Watch {
  /** The APIs that were used, in order. */
  readonly used: string[];
  /** The APIs that are watched, and those that this browser does not have. */
  readonly watched: readonly string[];
  readonly absent: readonly string[];
  /** The callbacks of timers longer than a minute, which the test can run at once. */
  readonly timers: (() => void)[];
}

/** Runs in the page: wraps all APIs to record their use. */
function watch(all: typeof WATCHED) {
  const used: string[] = [];
  const watched: string[] = [];
  const absent: string[] = [];
  const recording = (name: string, call: object) => {
    const record = () => {
      used.push(name);
    };
    return new Proxy(call, {
      apply: (target, self, args) => {
        record();
        return Reflect.apply(target as () => unknown, self, args) as unknown;
      },
      construct: (target, args) => {
        record();
        return Reflect.construct(target as new () => object, args) as object;
      },
    });
  };
  for (const [path, members] of Object.entries(all)) {
    const inside = (at: unknown, key: string): unknown => Reflect.get(Object(at) as object, key);
    const start = path.split('.').reduce(inside, globalThis) as object | undefined;
    const prefix = path === 'globalThis' ? '' : `${path}.`;
    for (const member of members === '*' ? Object.getOwnPropertyNames(start ?? {}) : members) {
      if (member === 'constructor') continue;
      let owner: object | null | undefined = start;
      while (owner && !Object.hasOwn(owner, member)) owner = Reflect.getPrototypeOf(owner);
      const property = owner && Object.getOwnPropertyDescriptor(owner, member);
      const name = prefix + member;
      if (!owner || !property) {
        absent.push(name);
        continue;
      }
      for (const way of ['get', 'set', 'value'] as const) {
        const call: unknown = Reflect.get(property, way);
        if (typeof call === 'function') property[way] = recording(name, call);
      }
      Object.defineProperty(owner, member, property);
      watched.push(name);
    }
    if (!start) absent.push(path);
  }
  const timers: (() => void)[] = [];
  const set = Reflect.get(globalThis, 'setTimeout') as (run: () => void, delay: number) => number;
  Object.assign(globalThis, {
    used,
    watched,
    absent,
    timers,
    setTimeout: (run: () => void, delay = 0) => {
      if (delay > 6e4) timers.push(run);
      return set(run, delay);
    },
  });
}
const before = [`(${watch.toString()})(${JSON.stringify(WATCHED)})`];

const watchOf = (page: Page) =>
  page.evaluate(() => {
    const { absent, used, watched } = globalThis as unknown as Watch;
    return { absent, used: [...used], watched };
  });

/** Runs in the page: unfolds everything, ticks all steps, waits until after midnight, and leaves, as a reader does. */
function live() {
  const shadows = (root: Document | ShadowRoot): ShadowRoot[] =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...shadows(shadowRoot)] : [],
    );
  const inside = (selector: string) =>
    shadows(document).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  // `data-use-notice.tools.test.ts` presses the buttons to print, which block the page, and to share, which leave it
  const touched = inside('summary, input, a[download]');
  for (const one of touched) {
    one.click();
    one.focus();
  }
  const page = globalThis as unknown as Instruments & Watch;
  page.now += 864e5;
  const timers = page.timers.splice(0);
  for (const run of timers) run();
  for (const type of ['pageshow', 'resize', 'beforeprint', 'afterprint', 'pagehide', 'beforeunload', 'unload']) {
    dispatchEvent(new Event(type));
  }
  for (const type of ['visibilitychange', 'freeze', 'resume'])
    document.dispatchEvent(new Event(type, { bubbles: true }));
  return { touched: touched.length, timers: timers.length };
}

/** Runs in the page: types a text into every field of the letter. */
function write(text: string): number {
  const { shadowRoot } = document.querySelector('objection-letter')!;
  const fields = shadowRoot!.querySelectorAll<HTMLInputElement>('.field > :is(input, textarea)');
  for (const field of fields) {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  }
  return fields.length;
}

/** Returns the names of everything that the page stored. */
const stored = async (page: Page) => [
  ...(await page.browserContext().cookies()).map(({ name }) => `cookie ${name}`),
  ...(await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name = '' }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ])),
];

const NOTICE = '/notices/linkedin-ai-training-2025.json';
const pages: readonly {
  readonly name: string;
  readonly page: string;
  /** The expected requests after the page itself. */
  readonly requests: readonly string[];
  /** The APIs that may be used because the author wrote `src`. */
  readonly used: readonly string[];
  /** The text on the day, and after midnight. */
  readonly says: readonly [string, string];
  /** The text to type into every text field, which is then shown. */
  readonly typed?: string;
}[] = [
  {
    name: 'an article with a card by src',
    page: '/demo/article.html',
    requests: ['/demo/article.css', '/demo/now.js', '/embed/nl.js', NOTICE],
    used: ['fetch'],
    says: ['nog 8 dagen', 'nog 7 dagen'],
  },
  {
    name: 'a page with every element, by src, by JSON and by attributes',
    page: '/demo/regulator.html',
    requests: ['/demo/now.js', '/demo/regulator.css', '/embed/en.js', NOTICE],
    used: ['fetch'],
    says: ['8 days left', '7 days left'],
  },
  {
    name: 'a filled letter',
    page: '/demo/letter.html',
    requests: ['/demo/article.css', '/demo/now.js', '/embed/letter.nl.js', '/embed/nl.js', NOTICE],
    used: ['fetch'],
    says: ['nog 8 dagen', 'nog 7 dagen'],
    typed: 'sam@example.org',
  },
  {
    name: 'a card by JSON',
    page: html({ head: script(), body: byJson }),
    requests: ['/embed/nl.js'],
    used: [],
    says: ['nog 8 dagen', 'nog 7 dagen'],
  },
];

const report = {
  version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
  files: JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as unknown,
  watched: WATCHED,
  browsers: [] as unknown[],
};

forEachEngine(
  (site) => {
    const found: object[] = [];
    const summary = { version: '', watched: 0, absent: [] as readonly string[], caught: 0 };

    for (const { name, page: where, requests: expected, says, typed, used } of pages) {
      test(`${name} makes ${String(expected.length)} requests, and uses ${used.join() || 'no watched API'}`, async (t) => {
        const visit = await site.open(t, where, { before });
        const { errors, page } = visit;
        const shows = (text: string) => {
          const look = (root: ParentNode): boolean =>
            [...root.querySelectorAll('*')].some(
              ({ shadowRoot }) => shadowRoot && (shadowRoot.textContent.includes(text) || look(shadowRoot)),
            );
          return look(document);
        };
        await until(page, shows, says[0]);
        const lived = await page.evaluate(live);
        assert.ok(lived.touched > 5 && lived.timers > 0, JSON.stringify(lived));
        await until(page, shows, says[1]);
        if (typed) {
          const fields = await page.evaluate(write, typed);
          assert.equal(fields, 4);
          await until(page, shows, `${typed}\n${typed}`);
        }
        const watched = await watchOf(page);
        assert.deepEqual(watched.used, used);
        const kept = await stored(page);
        assert.deepEqual(kept, []);
        await page.goto('about:blank');
        const [own, ...requests] = visit.requests.filter((path) => !/^(data:|about:)/.test(path));
        assert.deepEqual(requests.sort(), expected, own);
        assert.deepEqual(errors, []);

        Object.assign(summary, {
          version: await site.version(),
          watched: watched.watched.length,
          absent: watched.absent,
        });
        found.push({ name, requests, used: watched.used, stored: kept });
      });
    }

    test('the watch records every use of a watched API', async (t) => {
      const code = USES.map(([, use]) => `try { ${use} } catch {}`).join('\n');
      site.put('/uses.js', code);
      const { page, requests } = await site.open(t, html({ body: '<script src="/uses.js"></script>' }), { before });
      const { absent, used, watched } = await watchOf(page);
      assert.ok(watched.length > 150, String(watched.length));
      const isAbsent = (api: string) => absent.some((one) => api === one || api.startsWith(`${one}.`));
      const missed = USES.filter(([api]) => !used.includes(api) && !isAbsent(api));
      assert.deepEqual(missed, []);
      // at most one of them may be missing in this browser
      assert.ok(USES.filter(([api]) => isAbsent(api)).length <= 1);
      for (const way of ['fetch', 'xhr', 'beacon', 'image.png', 'sheet', 'script', 'frame']) {
        assert.ok(requests.includes(`/seen/${way}`), `${way}: ${requests.join()}`);
      }
      assert.ok((await stored(page)).length >= 3);
      summary.caught = USES.length - missed.length;
    });

    after(() => {
      const { absent, caught, version, watched } = summary;
      report.browsers.push({ version, watched, absent, usesTried: USES.length, usesCaught: caught, pages: found });
      writeFileSync('dist/privacy-report.json', `${JSON.stringify(report, null, 2)}\n`);
    });
  },
  { whole: true },
);
