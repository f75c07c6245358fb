/** The demonstration pages as readers meet them: on a phone, on paper, without JavaScript, with a screen reader. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Notice } from '../../src/model/notice.js';
import { invented, real } from '../../tools/notices-page.js';
import { composedText, rendered, read, useSite, type Options, type Scope, type Visit } from './browser.js';
import { setIn } from './fonts.js';

if (!existsSync('dist/index.html')) execFileSync(process.execPath, ['tools/build.js', '--fast'], { stdio: 'inherit' });

/** Every element of the library, but the one that only hands on its notice. */
const ELEMENTS =
  'data-use-notice:not([data-only]), deadline-banner, opt-out-stepper, data-category-list, authority-positions';
/** What is true on the day of reading only. */
const RELATIVE = /nog \d+ dag|morgen,|vandaag is|days? left|tomorrow,|today is/i;

/** Handed to the page as a debugger does: its policy may let no other script in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const site = useSite();

async function open(scope: Scope, name: string, options: Options = {}): Promise<Visit> {
  const now = options.now ?? '2025-10-25';
  const path = name === 'start' ? '/' : `/demo/${name}.html`;
  const visit = await site.open(scope, `${path}?now=${now}`, options);
  if (options.javaScript ?? true) {
    await setIn(visit.page, 'Liberation Serif');
    await rendered(visit.page, ELEMENTS);
  }
  return visit;
}

const unfold = (page: Page): Promise<unknown> =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

/** What axe finds, and into how many parts of elements it looked. */
async function violationsIn(page: Page): Promise<{ looked: number; violations: string[] }> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { passes, violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
    const inShadow = passes.flatMap(({ nodes }) => nodes).filter(({ target }) => Array.isArray(target[0]));
    return {
      looked: inShadow.length,
      violations: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
      ),
    };
  });
}

/** A picture of the whole page in the folder that `SHOTS` names, among the system's temporary ones. */
async function shoot(page: Page, name: string): Promise<void> {
  const { SHOTS } = process.env;
  if (!SHOTS) return;
  const folder = join(tmpdir(), SHOTS);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

for (const name of ['article', 'regulator']) {
  describe(name, () => {
    for (const width of [320, 360, 1280]) {
      test(`${String(width)} px wide: nothing sticks out, nothing is said in the console`, async (t) => {
        const { errors, lines, page } = await open(t, name, { width });
        const sticksOut = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await shoot(page, `${name}-${String(width)}`);
        assert.ok((await sticksOut()) <= 0);
        await unfold(page);
        await shoot(page, `${name}-${String(width)}-unfolded`);
        assert.ok((await sticksOut()) <= 0);
        assert.deepEqual(errors, []);
        assert.deepEqual(lines, []);
      });
    }

    test('on paper: nothing that is folded, nothing relative, actions with their addresses', async (t) => {
      for (const now of ['2025-10-25', '2025-11-01', '2025-11-02']) {
        const { page } = await open(t, name, { now });
        // how many steps are ticked off, and which day it is, is nothing for paper
        const folded = () =>
          page
            .locator('details:not([open]) :is(p:not(.progress, .today > p), li:not(.today))')
            .evaluateAll((all) => all.map((one) => one.checkVisibility()));
        assert.match(await composedText(page, ELEMENTS), RELATIVE);
        assert.ok((await folded()).every((visible) => !visible));

        await page.emulateMedia({ media: 'print' });
        assert.doesNotMatch(await composedText(page, ELEMENTS), RELATIVE);
        assert.ok((await folded()).length > 20);
        assert.ok((await folded()).every((visible) => !visible));
        const links = await page.locator('[part=base] a[href]').evaluateAll((all) =>
          all
            .filter((link) => link.checkVisibility() && link.matches('.action, .competent a, [part=steps] a'))
            .map((link) => ({
              href: link.getAttribute('href') ?? '',
              after: getComputedStyle(link, '::after').content,
            })),
        );
        assert.ok(links.length > 1);
        for (const { after, href } of links) assert.ok(after.includes(`(${href})`) || after.includes(href), after);
        await shoot(page, `${name}-print-${now}`);
      }
    });

    test('with forced colours: the same words, and buttons keep their edge', async (t) => {
      const { page } = await open(t, name);
      const { page: forced } = await open(t, name, { forcedColors: 'active' });
      await shoot(forced, `${name}-forced-colors`);
      assert.equal(await composedText(forced, ELEMENTS), await composedText(page, ELEMENTS));
      const looks = await forced.locator('.action').evaluateAll((all) =>
        all.map((link) => {
          const probe = link.ownerDocument.createElement('i');
          probe.style.cssText = 'color: LinkText; background: Canvas';
          document.body.append(probe);
          const { backgroundColor, borderTopColor, borderTopWidth, color } = getComputedStyle(link);
          const expected = getComputedStyle(probe);
          return (
            color === expected.color &&
            borderTopColor === expected.color &&
            borderTopWidth !== '0px' &&
            backgroundColor === expected.backgroundColor
          );
        }),
      );
      assert.ok(looks.length > 0 && looks.every(Boolean));
    });

    for (const [colorScheme, now] of [
      ['light', '2025-10-25'],
      ['dark', '2026-11-21'],
    ] as const) {
      test(`axe finds nothing, ${colorScheme}, on ${now}`, async (t) => {
        const { page } = await open(t, name, { colorScheme, now });
        await unfold(page);
        await shoot(page, `${name}-${colorScheme}-${now}`);
        const found = await violationsIn(page);
        assert.ok(found.looked > 100, 'it looks into the elements');
        assert.deepEqual(found.violations, []);
      });
    }
  });
}

describe('the card of the article on a phone', () => {
  const SCREEN = 740;
  for (const now of ['2025-10-25', '2025-11-02', '2026-11-21']) {
    test(`is at most three screens long on ${now}`, async (t) => {
      const { page } = await open(t, 'article', { now, width: 360, height: SCREEN });
      const { height } = (await page.locator('data-use-notice').boundingBox())!;
      assert.ok(height <= 3 * SCREEN, `${String(height)} px`);
      assert.ok((await read(page)).items.length > 50, 'with all that it folds away');
    });

    test(`says on the first screen what, when and where, on ${now}`, async (t) => {
      const { page } = await open(t, 'article', { now, width: 360, height: SCREEN });
      const card = (await page.locator('data-use-notice').boundingBox())!;
      for (const part of ['#title', '.lead', '.action']) {
        const { height, y } = (await page.locator(`data-use-notice ${part}`).boundingBox())!;
        assert.ok(y + height - card.y <= SCREEN, `${part}: ${String(y + height - card.y)} px`);
      }
    });
  }
});

describe('without JavaScript', () => {
  test('article: the dates and the link', async (t) => {
    const { page } = await open(t, 'article', { javaScript: false });
    await shoot(page, 'article-no-script');
    const text = await page.locator('data-use-notice').innerText();
    for (const part of ['LinkedIn', 'maandag 3 november 2025', 'zondag 2 november 2025'])
      assert.ok(text.includes(part), part);
    assert.doesNotMatch(text, RELATIVE);
    const link = page.getByRole('link', { name: 'Zeg nee op linkedin.com' });
    assert.ok(await link.isVisible());
    assert.match((await link.getAttribute('href'))!, /^https:\/\/www\.linkedin\.com\//);
  });

  test('regulator: all of it, and no JSON', async (t) => {
    const { page } = await open(t, 'regulator', { javaScript: false });
    await shoot(page, 'regulator-no-script');
    const text = await page.locator('main').innerText();
    for (const part of [
      'Monday 3 November 2025',
      'Sunday 2 November 2025',
      'Tuesday 27 May 2025',
      'Help improve Claude',
    ]) {
      assert.ok(text.includes(part), part);
    }
    assert.doesNotMatch(text, RELATIVE);
    assert.doesNotMatch(text, /schemaVersion/);
    assert.ok(await page.getByRole('link', { name: 'Say no on linkedin.com' }).first().isVisible());
  });
});

describe('the start page', () => {
  for (const [width, colorScheme] of [
    [320, 'light'],
    [768, 'dark'],
    [1280, 'light'],
  ] as const) {
    test(`${String(width)} px wide, ${colorScheme}: three sites first, nothing sticks out, axe finds nothing`, async (t) => {
      const { errors, lines, page } = await open(t, 'start', { width, colorScheme });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      const paste = (await page.getByRole('heading', { name: 'What you paste' }).boundingBox())!;
      const pictures = await page.locator('.frame').all();
      assert.equal(pictures.length, 3);
      for (const picture of pictures) {
        const { height, y } = (await picture.boundingBox())!;
        assert.ok(y + height < paste.y);
      }
      assert.equal((await composedText(page, '.frame data-use-notice')).match(/8 days left/g)?.length, 3);
      // the pictures are only to look at
      await page.keyboard.press('Tab');
      assert.equal(await page.locator(':focus').innerText(), 'A broadsheet');
      assert.deepEqual((await violationsIn(page)).violations, []);
      assert.deepEqual([...errors, ...lines], []);
    });
  }

  test('what it says to paste shows the card', async (t) => {
    const { page } = await open(t, 'start');
    const code = await page.locator('pre').innerText();
    assert.ok(code.trim().split('\n').length <= 11);
    site.put('/pasted.html', `<!doctype html><html lang="en"><title>Pasted</title><body>${code}</body></html>`);
    const { page: pasted } = await site.open(t, '/pasted.html', { now: '2025-10-25' });
    await rendered(pasted, 'data-use-notice');
    assert.match(await composedText(pasted, 'data-use-notice'), /8 days left/);
  });
});

describe('the links between pages', () => {
  for (const name of ['start', 'index', 'article', 'regulator', 'letter']) {
    test(`of ${name} lead somewhere`, async (t) => {
      const { page } = await open(t, name, { javaScript: false });
      const links = await page.evaluate(() => [...document.links].map(({ href }) => href));
      const here = links.filter((link) => new URL(link).origin === new URL(page.url()).origin);
      assert.ok(here.length > 0);
      for (const link of here) {
        const { hash, pathname } = new URL(link);
        // Storybook takes long to build, and is not there in all builds
        if (pathname.startsWith('/storybook/') && !existsSync('dist/storybook')) continue;
        assert.equal((await fetch(link)).status, 200, link);
        if (pathname === new URL(page.url()).pathname && hash) assert.equal(await page.locator(hash).count(), 1, link);
      }
    });
  }

  test('another day, chosen at the foot of the article', async (t) => {
    const { page } = await open(t, 'article');
    assert.equal(await page.locator('.days [aria-current]').innerText(), '25 oktober 2025');
    await page.getByRole('link', { name: '3 november 2025' }).last().click();
    await rendered(page, ELEMENTS);
    assert.equal(await page.locator('.days [aria-current]').innerText(), '3 november 2025');
    assert.doesNotMatch(await composedText(page, ELEMENTS), RELATIVE);
  });
});

describe('all notices, on any day', () => {
  const published = readdirSync('notices')
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`notices/${file}`, 'utf8')) as Notice);
  const all = [...real(published), ...invented];

  const openAt = (scope: Scope, choice: Record<string, string>, options: Options = {}) =>
    site.open(scope, `/demo/notices.html#${new URLSearchParams(choice).toString()}`, options);

  /** Goes to another choice in the same page, and waits until it is shown. */
  const goTo = (page: Page, choice: Record<string, string>) =>
    page.evaluate(async (hash) => {
      const changed = new Promise((resolve) => {
        addEventListener('hashchange', resolve, { once: true });
      });
      location.hash = hash;
      await changed;
      await customElements.whenDefined('data-use-notice');
      await (document.querySelector('#card') as unknown as { updateComplete: Promise<void> }).updateComplete;
    }, new URLSearchParams(choice).toString());

  const card = (page: Page): Promise<string> => composedText(page, '#card');

  test('lists each notice once, without JavaScript too', async (t) => {
    const { page } = await openAt(t, {}, { javaScript: false });
    await page.locator('#list').evaluate((list) => ((list as HTMLDetailsElement).open = true));
    const links = await page
      .locator('#list a')
      .evaluateAll((found) => found.map((link) => link.checkVisibility() && link.getAttribute('href')));
    assert.deepEqual(
      links,
      all.map(({ notice }) => `#notice=${notice.id}`),
    );
    assert.equal(links.length, new Set(links).size);
  });

  /** Runs in the page: what it shows of the notice, and whether anything sticks out. */
  const look = () => {
    const shown = document.querySelector('#card')!;
    const heading = shown.shadowRoot!.querySelector('#title > *');
    return {
      title: document.querySelector<HTMLElement>('#shown-title')!.innerText,
      isFallback: shown.matches(':state(fallback)'),
      heading: heading?.checkVisibility() ? heading.textContent : undefined,
      sticksOut: document.documentElement.scrollWidth > innerWidth,
    };
  };

  test('each has its card, in Dutch and English, on three days, 320 px and 1280 px wide', async (t) => {
    const { errors, lines, page } = await openAt(t, {});
    for (const { moments, notice, title } of all) {
      const some = [moments.at(0), moments.at(moments.length / 2), moments.at(-1)];
      const days = new Set(some.map((moment) => moment?.day ?? '2026-11-28'));
      for (const lang of ['nl', 'en']) {
        const spoken = [lang, notice.defaultLanguage].find((one) => notice.languages.includes(one))!;
        const heading = notice.title[spoken]!;
        for (const day of days) {
          await goTo(page, { notice: notice.id, lang, day });
          for (const width of [320, 1280]) {
            await page.setViewportSize({ width, height: 740 });
            const where = `${notice.id}, ${lang}, ${day}, ${String(width)} px`;
            const expected = { title, isFallback: false, heading, sticksOut: false };
            assert.deepEqual(await page.evaluate(look), expected, where);
          }
        }
        // its name, as a screen reader says it
        assert.ok(await page.locator('#card').getByRole('heading', { name: heading, exact: true }).isVisible());
      }
    }
    assert.deepEqual(errors, []);
    assert.deepEqual(lines, []);
  });

  test('another day: the card, the buttons and the address say so, and the address keeps it', async (t) => {
    const { page } = await openAt(t, { notice: 'kiekjes-no-way-out', lang: 'en', day: '2026-12-14' });
    assert.match(await card(page), /From Tuesday 15 December 2026/);
    await page.getByLabel('Day', { exact: true }).fill('2026-12-17');
    assert.match(await card(page), /since Tuesday 15 December 2026/i);
    assert.match(page.url(), /#notice=kiekjes-no-way-out&lang=en&day=2026-12-17$/);
    for (const none of ['', '0002-12-14']) await page.getByLabel('Day', { exact: true }).fill(none);
    assert.match(await card(page), /since Tuesday 15 December 2026/i);
    assert.match(page.url(), /day=2026-12-17$/);
    await page.getByRole('button', { name: '13 Dec 2026' }).click();
    assert.match(await card(page), /From Tuesday 15 December 2026/);
    assert.equal(await page.getByRole('button', { pressed: true }).innerText(), '13 Dec 2026');
    assert.match(await page.locator('#moment').innerText(), /Sunday,? 13 December 2026/);
    await page.reload();
    assert.equal(await page.getByLabel('Day', { exact: true }).inputValue(), '2026-12-13');
    assert.match(await card(page), /From Tuesday 15 December 2026/);
  });

  test('another hour', async (t) => {
    const { page } = await openAt(t, { notice: 'zonnestroom-closing-hour', lang: 'en', day: '2026-12-15' });
    const time = page.getByLabel('Time');
    await time.fill('16:59');
    assert.match(await card(page), /until 17:00 today/);
    await time.fill('17:00');
    assert.doesNotMatch(await card(page), /until 17:00 today/);
    await page.getByRole('button', { name: '15 Dec 2026, 16:59' }).click();
    assert.match(await card(page), /until 17:00 today/);
    assert.match(page.url(), /time=16%3A59$/);
    await goTo(page, { notice: 'kiekjes-no-way-out' });
    assert.ok(!(await time.isVisible()), 'there is no hour to choose where none matters');
  });

  test('another language, which stays for the next notice', async (t) => {
    const { page } = await openAt(t, { notice: 'zorgpunt-opt-in', lang: 'en', day: '2026-02-01' });
    await page.getByLabel('Language').selectOption('nl');
    assert.match(await card(page), /Zonder jouw ja/);
    await goTo(page, { notice: 'kiekjes-no-way-out' });
    assert.match(await card(page), /Er is geen instelling/);
    await goTo(page, { notice: 'maydan-arabic', lang: 'ar' });
    assert.equal(await page.locator('#card [part=base]').first().getAttribute('dir'), 'rtl');
  });

  test('another group, another region', async (t) => {
    const { lines, page } = await openAt(t, { notice: 'chatlokaal-two-groups', lang: 'en', day: '2026-05-30' });
    const group = page.getByLabel('Group of readers');
    const headline = page.locator('#card deadline-banner [part=base]').first();
    assert.match(await headline.innerText(), /existing users/i);
    await group.selectOption('new users');
    assert.match(await headline.innerText(), /new users/i);
    assert.ok(!(await page.getByLabel('Readers live in').isVisible()));
    await goTo(page, { notice: 'netwerk-three-regions', day: '2026-11-12' });
    assert.equal(await group.inputValue(), '');
    await page.getByLabel('Readers live in').selectOption('United Kingdom');
    assert.match(await headline.innerText(), /United Kingdom/);
    assert.match(page.url(), /region=GB$/);
    assert.deepEqual(lines, []);
  });

  test('an address that makes no sense shows the first notice', async (t) => {
    const nonsense = { notice: 'x', lang: 'x', day: '2025-02-30', time: '25:00', audience: 'x', region: 'x' };
    const { errors, lines, page } = await openAt(t, nonsense);
    assert.equal(await page.locator('#shown-title').innerText(), all[0]!.title);
    assert.deepEqual([...errors, ...lines], []);
  });

  test('ordinary HTML, short and full, for the same readers', async (t) => {
    const choice = { notice: 'netwerk-three-regions', lang: 'en', day: '2026-11-12', region: 'GB' };
    const { page } = await openAt(t, choice);
    await page.getByText('The same as ordinary HTML').click();
    const short = await page.locator('#short').innerText();
    const full = await page.locator('#full').innerText();
    for (const text of [short, full]) {
      assert.match(text, /30 November 2026/);
      assert.doesNotMatch(text, RELATIVE);
    }
    assert.ok(full.length > 3 * short.length);
    await page.getByRole('button', { name: '1 Jan 2028' }).click();
    assert.equal(await page.locator('#full').innerText(), full);
  });

  test('on a phone, by keyboard: the list folds away, and the focus is on the title', async (t) => {
    const { page } = await openAt(t, {}, { width: 360 });
    const link = page.getByRole('link', { name: 'Opt-in' });
    assert.ok(!(await link.isVisible()));
    for (const expected of ['Skip to the notice', 'Start page', 'Choose a notice']) {
      await page.keyboard.press('Tab');
      assert.equal(await page.locator(':focus').innerText(), expected);
    }
    await page.keyboard.press('Enter');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'shown-title');
    assert.equal(await page.locator(':focus').innerText(), 'Opt-in');
    assert.ok(!(await link.isVisible()));
    await page.keyboard.press('Tab');
    assert.equal(await page.locator(':focus').getAttribute('id'), 'lang');
    await page.getByRole('link', { name: 'Skip to the notice' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'shown');
    await page.waitForFunction(() => location.hash.startsWith('#notice=zorgpunt-opt-in'));
  });

  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    test(`axe finds nothing, ${colorScheme}`, async (t) => {
      const { page } = await openAt(t, {}, { colorScheme, width });
      for (const notice of ['netwerk-three-regions', 'zonnestroom-closing-hour', 'lesekiste-german-french']) {
        await goTo(page, { notice, lang: 'nl' });
        await unfold(page);
        await shoot(page, `notices-${notice}-${colorScheme}`);
        const { looked, violations } = await violationsIn(page);
        assert.ok(looked > 100 || notice === 'lesekiste-german-french', 'it looks into the elements');
        assert.deepEqual(violations, [], notice);
      }
    });
  }
});

describe('the ready-made notices on the start page', () => {
  const ids = readdirSync('notices')
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));
  const row = (page: Page, id: string) => page.locator(`.notices > li:has([id="${id}"])`);

  test('each has a title, a sentence, and the day on which its card says most', async (t) => {
    const { page } = await open(t, 'start', { now: '2026-11-28' });
    assert.equal(await page.locator('.notices > li').count(), ids.length);
    for (const id of ids) {
      assert.notEqual(await row(page, id).getByRole('link').innerText(), '');
      assert.notEqual(await row(page, id).locator('p').innerText(), '');
      assert.match(await row(page, id).getByLabel('Day').inputValue(), /^20\d\d-\d\d-\d\d$/, id);
    }
    const days = {
      'github-copilot-training-2026': '2026-04-23', // the day before a planned start
      'linkedin-ai-training-2025': '2025-11-02', // the last day to say no
      'slack-models-2024': '2026-11-28', // today: the notice names no day
      'wetransfer-terms-2025': '2025-07-16', // the day of the withdrawal
    };
    for (const [id, day] of Object.entries(days)) {
      assert.equal(await row(page, id).getByLabel('Day').inputValue(), day, id);
    }
  });

  for (const where of ['on a server', 'from the disk']) {
    test(`${where}, a chosen day shows the card of that day`, async (t) => {
      const address = where === 'on a server' ? '/' : pathToFileURL('dist/index.html').href;
      const { errors, lines, page } = await site.open(t, address);
      await rendered(page, '.frame data-use-notice');
      const { form, link } = { form: row(page, 'meta-ai-2025'), link: row(page, 'claude-training-2025') };
      await form.getByLabel('Day').fill('2025-05-24');
      await form.getByRole('button', { name: 'Show the card' }).click();
      await rendered(page, '#card');
      assert.match(await composedText(page, '#card'), /Facebook and Instagram.*2 days left/);
      assert.match(page.url(), /notices\.html#notice=meta-ai-2025&lang=en&day=2025-05-24$/);
      // the day is for this notice only
      await page.locator('#list a', { hasText: 'Claude' }).click();
      // the event `hashchange` comes after the address has changed
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('input[type="date"]')?.value !== '2025-05-24',
      );
      assert.match(page.url(), /#notice=claude/);
      await page.goto(address);
      await link.getByRole('link').click();
      await rendered(page, '#card');
      assert.match(await composedText(page, '#card'), /Claude/);
      assert.deepEqual([...errors, ...lines], []);
    });
  }

  test('without JavaScript, a form leads to the notice as ordinary HTML', async (t) => {
    const { page } = await open(t, 'start', { javaScript: false });
    assert.match(await page.locator('.frame').first().innerText(), /Sunday 2 November 2025/);
    for (const name of ['Builder', 'Storybook', 'Ready-made notices', 'Demo pages']) {
      assert.ok(await page.getByRole('link', { name, exact: true }).isVisible(), name);
    }
    await row(page, 'meta-ai-2025').getByRole('button').click();
    await page.waitForURL(/notices\.html\?day=2025-05-26#notice=meta-ai-2025$/);
    const html = page.locator('[id="notice=meta-ai-2025"]');
    assert.match(await html.innerText(), /Monday 26 May 2025/);
    const { y } = (await html.boundingBox())!;
    assert.ok(Math.abs(y) < 100, `${String(y)} px from the top`);
    assert.ok(!(await page.getByLabel('Day', { exact: true }).isVisible()));
    for (const id of ids) assert.equal(await page.locator(`[id="notice=${id}"]`).count(), 1, id);
  });
});
