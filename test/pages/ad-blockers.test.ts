/**
 * Tests that no name of the project matches the rules of ad blockers and of extensions that remove cookie banners: both
 * hide and block by name.
 *
 * The selectors that such an extension applies to every page are in a devDependency. Whole filter lists (EasyList,
 * AdGuard and others) are too large for a package: put any number of them in a folder, and set `FILTER_LISTS` to its
 * path.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { getInjectableScript } from 'idcac-playwright';
import type { Page } from 'playwright-core';
import { FORMS, snippet } from '../../src/snippets/snippets.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { html as stateHtml, states } from '../states.js';
import { ALL_TESTS, rendered, html, useSite } from './browser.js';

const SRC = '/notices/linkedin-ai-training-2025.json';
const script = { src: '/embed.js', notices: '/notices/' };

const site = useSite();

/** The published files, without the demo pages and Storybook. */
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
  (file) => !/^(?:storybook|demo)\b/.test(file),
);

/** Every form of a snippet, and every state in a language of the embed file. */
const everything = html({
  head: '<script src="/embed/letter.nl.js" defer></script>',
  body: `<main>${FORMS.map(({ id }) => snippet(linkedin, nl, { form: id, src: SRC, script, frame: '/frame/index.html' })).join('')}
    ${states
      .filter(({ lang }) => lang !== 'ar')
      .map(stateHtml)
      .join('')}</main>`,
});

/** The page opened before the deadline, and after it. */
let opened: readonly Page[] | undefined;
async function openEverything(): Promise<readonly Page[]> {
  if (opened) return opened;
  const pages: Page[] = [];
  for (const now of ['2025-10-25', '2026-02-01']) {
    const { page } = await site.open(ALL_TESTS, everything, { now });
    await rendered(page, 'section > data-use-notice');
    pages.push(page);
  }
  return (opened = pages);
}

describe('no name contains a word that ad blockers look for', () => {
  /** `ad` counts only as a separate word: in `ad-slot` and `topAd`, not in `read` or `loadJson`. */
  const isBlockedName = (name: string) =>
    /cookie|consent|gdpr|privacy-?banner/i.test(name) ||
    name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .split(/[^A-Za-z]+/)
      .some((word) => /^(?:ad|ads|advert)$/i.test(word));
  const assertNoneBlocked = (names: Iterable<string>) => {
    const all = [...new Set(names)];
    assert.ok(all.length > 0);
    assert.deepEqual(all.filter(isBlockedName), []);
    return all;
  };

  test('the test recognizes such words', () => {
    for (const name of ['cookie-bar', 'CookieBar', 'gdpr', 'x_consent', 'privacyBanner', 'ad-slot', 'topAd', 'a/ad.js'])
      assert.ok(isBlockedName(name), name);
    for (const name of ['read', 'loadJson', 'header', 'data-use-notice', 'deadline-banner', 'adopt'])
      assert.ok(!isBlockedName(name), name);
  });

  test('the API of the elements: tags, attributes, parts, properties, states, events', () => {
    type Named = Readonly<Record<string, unknown>>;
    const names = (value: unknown): string[] => {
      if (!value || typeof value !== 'object') return [];
      const { name, tagName } = value as Named;
      const own = [name, tagName].filter((one) => typeof one === 'string');
      return [...own, ...Object.values(value).flatMap(names)];
    };
    const manifest = assertNoneBlocked(names(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))));
    for (const name of [
      'data-use-notice',
      'heading-level',
      'source-href',
      '--opt-out-accent',
      'fallback',
      'notice-load',
    ])
      assert.ok(manifest.includes(name), name);
  });

  test('classes and ids in the style sheets', () => {
    const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('styles.ts'),
    );
    const named = sheets.flatMap((file) => readFileSync(join('src', file), 'utf8').match(/[.#][a-z][\w-]*/gi) ?? []);
    assert.ok(assertNoneBlocked(named).includes('.muted'));
  });

  test('published files and notices', () => {
    assert.ok(assertNoneBlocked([...files, ...readdirSync('notices')]).includes('embed.js'));
  });

  test('tags, attributes, classes, ids and parts on a page', async () => {
    for (const page of await openEverything()) {
      const names = await page.evaluate(() => {
        const within = (root: ParentNode): string[] =>
          [...root.querySelectorAll('*')].flatMap((one) => [
            one.localName,
            ...one.getAttributeNames(),
            ...['class', 'id', 'part', 'src'].map((name) => one.getAttribute(name) ?? ''),
            ...(one.shadowRoot ? within(one.shadowRoot) : []),
          ]);
        return within(document.querySelector('main')!);
      });
      const all = assertNoneBlocked(names);
      for (const name of ['opt-out-stepper', 'data-opt-out-notices', 'card', 'title', 'heading', SRC])
        assert.ok(all.includes(name), name);
    }
  });
});

/** The selectors that a list hides on every site. */
const hiding = (list: string): string[] =>
  [...list.matchAll(/^\*?##(?!\+js|\^)(.+?)\s*$/gm)].map(([, selector]) => selector!);

/** Finds elements that match a selector of the list, and counts the selectors that are not valid CSS. */
const matched = (page: Page, selectors: readonly string[]) =>
  page.evaluate((all) => {
    const main = document.querySelector('main')!;
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const places = roots(document);
    const found: string[] = [];
    let unknown = 0;
    for (const selector of all) {
      try {
        for (const place of places) {
          for (const one of place.querySelectorAll(selector)) {
            const ours = one !== main && (place !== document || main.contains(one));
            if (ours) found.push(`${selector.trim()} matches ${one.localName}`);
          }
        }
      } catch {
        unknown += 1;
      }
    }
    return { found: [...new Set(found)], unknown };
  }, selectors);

/** The address of each file on a site, in `node_modules`, and on a CDN for packages. */
const addresses = files
  .filter((file) => file.includes('.'))
  .concat('frame/index.html?id=linkedin-ai-training-2025&lang=nl', 'frame/notices/linkedin-ai-training-2025.js')
  .flatMap((file) => [
    `https://news.example/${file}`,
    `https://news.example/node_modules/opt-out-elements/dist/${file}`,
    `https://files.example/npm/opt-out-elements@0.1.0/dist/${file}`,
  ])
  .join('\n');

/** The rules of a list that block scripts, frames and requests on every site, each with its pattern for addresses. */
function blocking(list: string): (readonly [rule: string, pattern: RegExp])[] {
  return list.split(/\r?\n/).flatMap((rule) => {
    if (/^(?:$|!|\[|@@|\|\|)|#[@?$%]*#/.test(rule)) return [];
    const [, pattern = rule, options = ''] = /^(.+)\$([~a-z\d][^$/]*)$/.exec(rule) ?? [];
    const kinds = options
      .split(',')
      .filter((one) => !/^(?:$|~|important|match-case|(?:third-party|[13]p)$|redirect=)/.test(one));
    const ours = /^(?:script|subdocument|frame|xmlhttprequest|xhr|all)$/;
    if (kinds.some((one) => one.includes('=')) || (kinds.length && !kinds.some((one) => ours.test(one)))) return [];
    const [, expression] = /^\/(.+)\/$/.exec(pattern) ?? [];
    const source =
      expression ??
      pattern
        .replace(/[.+?${}()[\]\\/|]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\^/g, '(?:[^\\w.%\\n-]|$)')
        .replace(/^\\\|/, '^')
        .replace(/\\\|$/, '$');
    try {
      return [[rule, new RegExp(source, 'im')] as const];
    } catch {
      return [];
    }
  });
}

const blocked = (list: string, all: string): string[] =>
  blocking(list).flatMap(([rule, pattern]) => {
    const [found] = pattern.exec(all) ?? [];
    return found === undefined ? [] : [`${rule} blocks ${found}`];
  });

describe('nothing is hidden or blocked', () => {
  test('by an extension that removes cookie banners', async (t) => {
    const [, sheet] = /^"data\/css\/common\.css": `([^`]*)`/m.exec(getInjectableScript()) ?? [];
    assert.ok(sheet);
    const { page: control } = await site.open(t, html({ body: '<main><div class="cookie-banner"></div></main>' }));
    const selectors = await control.evaluate((text) => {
      const parsed = new CSSStyleSheet();
      parsed.replaceSync(text);
      const rules = [...parsed.cssRules].filter((rule) => rule instanceof CSSStyleRule);
      return rules.flatMap(({ selectorText }) => selectorText.split(/,(?![^([]*[)\]])/));
    }, sheet);
    assert.ok(selectors.length > 10_000, String(selectors.length));
    assert.deepEqual((await matched(control, selectors)).found, ['.cookie-banner:not(body):not(html) matches div']);
    for (const page of await openEverything()) {
      const { found, unknown } = await matched(page, selectors);
      t.diagnostic(`${String(selectors.length)} selectors, ${String(unknown)} unknown to CSS`);
      assert.deepEqual(found, []);
    }
  });

  test('the test understands the rules of a list', async (t) => {
    const list = '! ##.a\n##.card\n*##.b\na.example##.c\n##+js(x)\n##.d:has-text(x)\n';
    assert.deepEqual(hiding(list), ['.card', '.b', '.d:has-text(x)']);
    const { page } = await site.open(t, everything);
    await rendered(page, 'section > data-use-notice');
    const { found, unknown } = await matched(page, hiding(list));
    assert.deepEqual({ found, unknown }, { found: ['.card matches section'], unknown: 1 });

    const rules = ['/embed/*$script', '/notices^', '|https:*/embed.js|', '/em.ed\\.js/', '/dist/*$third-party'];
    const others = [
      '@@/embed/',
      '||embed^',
      '/embed/$image',
      '/embed/$domain=a.example',
      '! embed',
      '##embed',
      '/ads/*',
    ];
    const applied = blocked([...rules, ...others].join('\n'), addresses).map((line) => line.split(' blocks ')[0]);
    assert.deepEqual(applied, rules);
  });

  const folder = process.env['FILTER_LISTS'];
  for (const name of folder ? readdirSync(folder) : []) {
    test(`by ${name}`, async (t) => {
      const list = readFileSync(join(folder ?? '', name), 'utf8');
      assert.deepEqual(blocked(list, addresses), []);
      for (const page of await openEverything()) {
        const { found, unknown } = await matched(page, hiding(list));
        const counts = [hiding(list).length, unknown, blocking(list).length].map(String);
        t.diagnostic(`${counts[0]!} selectors, ${counts[1]!} unknown to CSS; ${counts[2]!} rules for addresses`);
        assert.deepEqual(found, []);
      }
    });
  }
});
