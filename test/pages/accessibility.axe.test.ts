/** Checks every state of every element with axe-core, light and dark, and with further rules that axe does not have. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import { useSite } from './browser.js';
import { findings, openStates, stateNamed, statesOf, TAGS } from './states.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const site = useSite();

/** Runs in the page: returns the violations that axe finds, as "rule: location". */
async function violations({ isRendered, tags }: { isRendered: boolean; tags: string[] }): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
  const { passes, violations: found } = await axe.run({ runOnly: { type: 'tag', values: tags } });
  const looked = passes.flatMap(({ nodes }) => nodes).some(({ target }) => Array.isArray(target[0]));
  return [
    ...(looked || !isRendered ? [] : ['axe did not check the shadow roots']),
    ...found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`)),
  ];
}

describe('axe finds no violations in', { concurrency: 2 }, () => {
  for (const tag of TAGS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const states = statesOf(tag);
      test(`the ${String(states.length)} states of <${tag}>, ${colorScheme}`, async (t) => {
        const shown = await openStates(site, t, { colorScheme });
        await shown.page.addScriptTag({ path: AXE });
        const found = await findings(shown, states, (page, { fallback }) =>
          page.evaluate(violations, { isRendered: !fallback, tags: STANDARDS }),
        );
        assert.deepEqual(found, []);
      });
    }
  }
});

/** Runs in the page: returns all breaches of the rules for every element. */
function breaches({ isRendered, level }: { isRendered: boolean; level: number }): string[] {
  const all = look.everything().filter((one) => one.getRootNode() instanceof ShadowRoot);
  const found: string[] = [];
  const report = (breach: string, elements: readonly Element[]) =>
    found.push(...elements.map((one) => `${breach}: ${look.where(one)}`));
  const reportAll = (breach: string, selector: string) =>
    report(
      breach,
      all.filter((one) => one.matches(selector)),
    );

  // no live regions, except for the buttons of the letter and for finished steps
  reportAll(
    'is a live region',
    '[aria-live], [role=timer], [role=alert], [role=status]:not(.actions + p, .progress), [role=log], output, progress, marquee',
  );
  reportAll('takes the focus', '[tabindex], [autofocus], [accesskey], [contenteditable]');
  // except for the original of a quote, a single line below its translation
  reportAll('is folded twice', 'details details:not([part=quote] > details)');
  reportAll('shows more on hover, or opens a tab', '[title], [target]');
  report(
    'moves',
    all.filter((one) =>
      ['', '::before', '::after', '::marker', '::details-content'].some((pseudo) => {
        const { animationName, transitionDuration } = getComputedStyle(one, pseudo);
        return animationName !== 'none' || transitionDuration !== '0s';
      }),
    ),
  );
  if (document.getAnimations().length) found.push('something moves');
  report(
    'is out of the normal flow',
    all.filter((one) => ['sticky', 'fixed', 'absolute'].includes(getComputedStyle(one).position)),
  );
  report(
    'has a visual order that differs from the reading order',
    all.filter((one) => {
      const { flexDirection, order } = getComputedStyle(one);
      return order !== '0' || flexDirection.endsWith('reverse');
    }),
  );

  // names
  reportAll(
    'has an ARIA name or description that screen readers may ignore',
    '[aria-label]:not(input, ol), [aria-labelledby]:not(section, ul), [aria-describedby]:not(input, select, textarea)',
  );
  reportAll('is an exposed image', 'svg:not([aria-hidden=true]), img');
  report(
    'has a name without its visible label',
    all.filter((one) => {
      if (!one.matches('input, select, textarea')) return false;
      const item = one.closest('ol > li');
      // the checkbox of a step shows the list marker, which is not text
      const label = item
        ? String([...item.parentElement!.children].indexOf(item) + 1)
        : (one as HTMLInputElement).labels?.[0]?.textContent.trim().toLowerCase();
      return !label || !(one.getAttribute('aria-label')?.toLowerCase() ?? label).includes(label);
    }),
  );
  const roots = new Set(all.map((one) => one.getRootNode() as ShadowRoot));
  for (const root of roots) {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    if (new Set(ids).size < ids.length) found.push(`duplicate ids: ${ids.join(' ')}`);
  }

  // languages
  const bases = all.filter((one) => one.matches('[part=base]'));
  if (isRendered && !bases.length) found.push('nothing is rendered');
  report(
    'has no language or direction',
    bases.filter((one) => !one.lang || !one.dir),
  );
  report(
    'has a language without a direction',
    all.filter((one) => one.lang && !one.dir),
  );

  // headings
  const levels = all.filter((one) => /^H\d$/.test(one.tagName)).map((one) => Number(one.tagName[1]));
  if (levels.length && levels[0] !== level) found.push(`starts with a heading of level ${String(levels[0])}`);
  for (const [index, one] of levels.entries()) {
    const last = levels[index - 1] ?? one;
    if (one < level || one > last + 1) found.push(`a heading of level ${String(one)} after one of ${String(last)}`);
  }
  return found;
}

describe('every state keeps the rules on live regions, motion, position, names, ids, languages and headings', () => {
  for (const tag of TAGS) {
    test(`<${tag}>`, async (t) => {
      const shown = await openStates(site, t);
      const found = await findings(shown, statesOf(tag), (page, { attributes, fallback }) =>
        page.evaluate(breaches, { isRendered: !fallback, level: attributes['data-only'] === undefined ? 3 : 2 }),
      );
      assert.deepEqual(found, []);
    });
  }

  test('headings start at any level that the page sets', async (t) => {
    const shown = await openStates(site, t);
    const wanted = [
      'opt-out-stepper--five-routes-unfolded',
      'data-category-list--all-groups-dutch-unfolded',
      'authority-positions--updated-and-overtaken',
      'data-use-notice--linkedin-unfolded',
    ].map(stateNamed);
    for (const level of [2, 3, 4, 5, 6]) {
      const leveled = wanted.map((state) => ({ ...state, attributes: { 'heading-level': String(level) } }));
      const found = await findings(shown, leveled, (page) => page.evaluate(breaches, { isRendered: true, level }));
      assert.deepEqual(found, []);
    }
  });
});
