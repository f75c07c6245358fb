/** Every state of every element under axe-core, light and dark, and under the rules that axe does not know. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import { useSite } from './browser.js';
import { findings, openStates, stateNamed, statesOf, TAGS } from './states.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const site = useSite();

/** Runs in the page: what axe holds against it, "rule: where". */
async function violations({ drawn, tags }: { drawn: boolean; tags: string[] }): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
  const { passes, violations: found } = await axe.run({ runOnly: { type: 'tag', values: tags } });
  const looked = passes.flatMap(({ nodes }) => nodes).some(({ target }) => Array.isArray(target[0]));
  return [
    ...(looked || !drawn ? [] : ['axe does not look into the elements']),
    ...found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`)),
  ];
}

describe('axe finds nothing in', { concurrency: 2 }, () => {
  for (const tag of TAGS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const states = statesOf(tag);
      test(`the ${String(states.length)} states of <${tag}>, ${colorScheme}`, async (t) => {
        const shown = await openStates(site, t, { colorScheme });
        await shown.page.addScriptTag({ path: AXE });
        const found = await findings(shown, states, (page, { fallback }) =>
          page.evaluate(violations, { drawn: !fallback, tags: STANDARDS }),
        );
        assert.deepEqual(found, []);
      });
    }
  }
});

/** Runs in the page: what breaks a rule that holds for all elements, whatever they show. */
function broken({ drawn, level }: { drawn: boolean; level: number }): string[] {
  const all = look.everything().filter((one) => one.getRootNode() instanceof ShadowRoot);
  const found: string[] = [];
  const not = (what: string, those: readonly Element[]) =>
    found.push(...those.map((one) => `${what}: ${look.where(one)}`));
  const notAny = (what: string, selector: string) =>
    not(
      what,
      all.filter((one) => one.matches(selector)),
    );

  // nothing announces itself, but what came of a button of the letter and that all steps are done, follows the reader, moves, or takes the focus
  notAny(
    'is live',
    '[aria-live], [role=timer], [role=alert], [role=status]:not(.actions + p, .progress), [role=log], output, progress, marquee',
  );
  notAny('takes the focus', '[tabindex], [autofocus], [accesskey], [contenteditable]');
  // but the original of a quote, which is one line under its translation
  notAny('is folded twice', 'details details:not([part=quote] > details)');
  notAny('shows more on hover, or opens a tab', '[title], [target]');
  not(
    'moves',
    all.filter((one) =>
      ['', '::before', '::after', '::marker', '::details-content'].some((pseudo) => {
        const { animationName, transitionDuration } = getComputedStyle(one, pseudo);
        return animationName !== 'none' || transitionDuration !== '0s';
      }),
    ),
  );
  if (document.getAnimations().length) found.push('something moves');
  not(
    'stands out of the flow',
    all.filter((one) => ['sticky', 'fixed', 'absolute'].includes(getComputedStyle(one).position)),
  );
  not(
    'is not where it is read',
    all.filter((one) => {
      const { flexDirection, order } = getComputedStyle(one);
      return order !== '0' || flexDirection.endsWith('reverse');
    }),
  );

  // names
  notAny(
    'has a name that is not read',
    '[aria-label]:not(input, ol), [aria-labelledby]:not(section, ul), [aria-describedby]:not(input, select, textarea)',
  );
  notAny('is no picture', 'svg:not([aria-hidden=true]), img');
  not(
    'is not named by what is seen',
    all.filter((one) => {
      if (!one.matches('input, select, textarea')) return false;
      const item = one.closest('ol > li');
      // the box of a step shows its number, which is no text
      const label = item
        ? String([...item.parentElement!.children].indexOf(item) + 1)
        : (one as HTMLInputElement).labels?.[0]?.textContent.trim().toLowerCase();
      return !label || !(one.getAttribute('aria-label')?.toLowerCase() ?? label).includes(label);
    }),
  );
  const roots = new Set(all.map((one) => one.getRootNode() as ShadowRoot));
  for (const root of roots) {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    if (new Set(ids).size < ids.length) found.push(`ids twice: ${ids.join(' ')}`);
  }

  // languages
  const bases = all.filter((one) => one.matches('[part=base]'));
  if (drawn && !bases.length) found.push('nothing is drawn');
  not(
    'has no language',
    bases.filter((one) => !one.lang || !one.dir),
  );
  not(
    'does not say its direction',
    all.filter((one) => one.lang && !one.dir),
  );

  // headings
  const levels = all.filter((one) => /^H\d$/.test(one.tagName)).map((one) => Number(one.tagName[1]));
  if (levels.length && levels[0] !== level) found.push(`begins with a heading of level ${String(levels[0])}`);
  for (const [index, one] of levels.entries()) {
    const last = levels[index - 1] ?? one;
    if (one < level || one > last + 1) found.push(`a heading of level ${String(one)} after one of ${String(last)}`);
  }
  return found;
}

describe('no state breaks a rule: nothing live, moving, sticky, twice or unnamed; languages and headings are told', () => {
  for (const tag of TAGS) {
    test(`<${tag}>`, async (t) => {
      const shown = await openStates(site, t);
      const found = await findings(shown, statesOf(tag), (page, { attributes, fallback }) =>
        page.evaluate(broken, { drawn: !fallback, level: attributes['data-only'] === undefined ? 3 : 2 }),
      );
      assert.deepEqual(found, []);
    });
  }

  test('headings of every level that a page may want', async (t) => {
    const shown = await openStates(site, t);
    const wanted = [
      'opt-out-stepper--five-routes-unfolded',
      'data-category-list--all-groups-dutch-unfolded',
      'authority-positions--updated-and-overtaken',
      'data-use-notice--linkedin-unfolded',
    ].map(stateNamed);
    for (const level of [2, 3, 4, 5, 6]) {
      const leveled = wanted.map((state) => ({ ...state, attributes: { 'heading-level': String(level) } }));
      const found = await findings(shown, leveled, (page) => page.evaluate(broken, { drawn: true, level }));
      assert.deepEqual(found, []);
    }
  });
});
