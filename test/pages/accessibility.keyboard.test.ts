/** Tests the elements with the keyboard alone: the order of Tab, visible focus, and Enter and Space. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { useSite, type Options } from './browser.js';
import { openStates, stateNamed } from './states.js';

const site = useSite();

/** The focused element, as it was when it received the focus. */
interface Stop {
  readonly what: string;
  /** Its position in reading direction: in the block direction, then in the inline direction. */
  readonly top: number;
  readonly start: number;
  /** Its problems, one per line. */
  readonly problems: readonly string[];
}

/** Runs in the page: describes the focused element, also inside shadow roots. */
function focused(): Stop {
  let one = document.activeElement!;
  while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  const problems: string[] = [];
  const what = look.where(one);
  const box = one.getBoundingClientRect();
  const isRight = getComputedStyle(one).direction === 'rtl';
  if (one.getRootNode() instanceof ShadowRoot) {
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(one);
    const contrast = look.contrast(outlineColor, look.background(look.around(one)!));
    if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 2)
      problems.push(`outline ${outlineStyle} ${outlineWidth}`);
    if (contrast < 3) problems.push(`the contrast of its outline is ${contrast.toFixed(2)}`);
    // the first line of a link that wraps
    const { height, left, top, width } = one.getClientRects()[0]!;
    const points = [0.1, 0.5, 0.9].map((part) => [left + width * part, top + height / 2] as const);
    for (const [x, y] of points) {
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot) {
        const deeper: Element | null = hit.shadowRoot.elementFromPoint(x, y);
        if (!deeper || deeper === hit) break;
        hit = deeper;
      }
      if (!hit || !(one.contains(hit) || hit.contains(one)))
        problems.push(`is under ${hit ? look.where(hit) : 'nothing'}`);
    }
  }
  return { what, top: box.top + scrollY, start: isRight ? -box.right : box.left, problems };
}

/** Presses Tab from the link before the element to the link after it, or Shift+Tab in the other direction. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const [from, to] = key === 'Tab' ? ['before', 'behind'] : ['behind', 'before'];
  await page.locator(`a[href="#${from}"]`).focus();
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(focused);
    if (stop.what.endsWith(`“${to}”`)) return stops;
    stops.push(stop);
    assert.ok(stops.length < 200, `the focus does not leave the element: ${stop.what}`);
  }
}

/** Runs in the page: all controls in document order. A group of radio buttons counts as its chosen one. */
const controls = () =>
  look
    .seen()
    .filter((one) => one.matches('a[href], summary, input, button, select, textarea, [onclick]'))
    .filter((one) => !one.matches('[type=radio]:not(:checked)'))
    .map(look.where);

/** The view options, and the states to tab through in each view. */
const VIEWS: readonly (Options & {
  readonly view: string;
  readonly head?: string;
  readonly states: readonly string[];
})[] = [
  {
    view: 'light, wide',
    width: 1280,
    states: [
      'data-use-notice--linkedin-days-left-dutch',
      'data-use-notice--data-only',
      'deadline-banner--sources-differ-unfolded',
      'opt-out-stepper--five-routes',
      'objection-letter--written',
    ],
  },
  {
    view: 'dark, on a phone, under a sticky header',
    colorScheme: 'dark',
    width: 320,
    height: 640,
    head: '<style>body::before { content: "The site"; position: sticky; display: block; inset-block-start: 0; block-size: 4.5em; background: Canvas; z-index: 1; }</style>',
    states: ['data-use-notice--linkedin-unfolded', 'data-use-notice--example-arabic-unfolded'],
  },
  {
    view: 'forced colours',
    forcedColors: 'active',
    width: 640,
    states: ['data-category-list--all-groups', 'authority-positions--updated-and-overtaken'],
  },
];

describe('Tab', { concurrency: 2 }, () => {
  for (const { states, view, ...options } of VIEWS) {
    for (const name of states) {
      test(`reaches all controls of ${name} in order, and back, ${view}`, async (t) => {
        const { page, show } = await openStates(site, t, options);
        await show(stateNamed(name));
        const expected = await page.evaluate(controls);
        assert.ok(expected.length > 2);
        const forward = await walk(page, 'Tab');
        assert.deepEqual(
          forward.map(({ what }) => what),
          expected,
        );
        const back = await walk(page, 'Shift+Tab');
        assert.deepEqual(back.map(({ what }) => what).reverse(), expected);
        for (const { problems, what } of [...forward, ...back]) assert.deepEqual(problems, [], what);
        // the tolerance is for a checkbox beside its step, which may be higher on the page
        for (const [index, { start, top, what }] of forward.entries()) {
          const last = forward[index - 1];
          if (last) assert.ok(top > last.top - 30 || start > last.start, `${what} is before ${last.what}`);
        }
      });
    }
  }
});

describe('Enter and Space', () => {
  /** Presses Tab until the next element with this tag has the focus. */
  async function tabTo(page: Page, tag: string): Promise<void> {
    for (let presses = 0; presses < 100; presses++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        let one = document.activeElement;
        while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
        return one?.getRootNode() instanceof ShadowRoot ? one.localName : undefined;
      });
      if (found === tag) return;
    }
    assert.fail(`Tab does not reach a <${tag}>`);
  }
  /** Runs in the page: the tag of the focused element, and whether it is unfolded or ticked. */
  function state() {
    let one = document.activeElement!;
    while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    const isOpen = one.parentElement instanceof HTMLDetailsElement && one.parentElement.open;
    return { is: one.localName, on: one instanceof HTMLInputElement ? one.checked : isOpen };
  }

  test('open and close every fold of the card without moving the focus', async (t) => {
    const { page, show } = await openStates(site, t);
    await show(stateNamed('data-use-notice--linkedin-days-left-dutch'));
    const count = await page.evaluate(() => look.seen().filter((one) => one.localName === 'summary').length);
    assert.equal(count, 4);
    for (let index = 0; index < count; index++) {
      await tabTo(page, 'summary');
      for (const [key, on] of [
        ['Enter', true],
        ['Enter', false],
        ['Space', true],
        ['Space', false],
      ] as const) {
        await page.keyboard.press(key);
        assert.deepEqual(await page.evaluate(state), { is: 'summary', on });
      }
    }
  });

  test('Space ticks and unticks a step, Enter does not, and nothing else on the page moves', async (t) => {
    const { page, show } = await openStates(site, t);
    await show(stateNamed('opt-out-stepper--two-routes'));
    await tabTo(page, 'input');
    const places = () => page.evaluate(() => look.seen().map((one) => String(one.getBoundingClientRect().top)));
    const before = await places();
    for (const [key, on] of [
      ['Space', true],
      ['Enter', true],
      ['Space', false],
    ] as const) {
      await page.keyboard.press(key);
      assert.deepEqual(await page.evaluate(state), { is: 'input', on });
      assert.deepEqual(await places(), before);
    }
    assert.equal(new URL(page.url()).hash, '');
  });

  test('Enter follows the link of the banner', async (t) => {
    const { page, show } = await openStates(site, t);
    await page.route('https://www.example.com/**', (route) => route.fulfill({ body: 'The setting' }));
    await show(stateNamed('deadline-banner--upcoming'));
    await tabTo(page, 'a');
    await page.keyboard.press('Enter');
    await page.waitForURL('https://www.example.com/settings/ai');
  });
});
