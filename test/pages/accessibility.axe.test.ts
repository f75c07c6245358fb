/** Checks every state of every element with axe-core, light and dark, and with further rules that axe does not have. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { AxeResults, RunOptions, Spec } from 'axe-core';
import { useSite } from './browser.js';
import { findings, openStates, SCRIPTS, stateNamed, statesOf, TAGS } from './states.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const site = useSite();

interface Check {
  /** Whether the state shows an element. */
  readonly isRendered: boolean;
  /** Whether to apply only the rules on colours. */
  readonly onlyColors: boolean;
  readonly tags: readonly string[];
}

/** The part of axe that the page uses. */
interface Axe {
  configure(spec: Spec): void;
  getRules(tags: readonly string[]): readonly { readonly ruleId: string; readonly tags: readonly string[] }[];
  run(options: RunOptions): Promise<AxeResults>;
}

/** Runs in the page: returns the violations that axe finds, as "rule: location". */
async function violations({ isRendered, onlyColors, tags }: Check): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const rules = axe
    .getRules(tags)
    .filter((rule) => !onlyColors || rule.tags.includes('cat.color'))
    .map(({ ruleId }) => ruleId);
  // the elements themselves say where they are, so axe need not write their HTML and selectors
  axe.configure({ noHtml: true });
  const options = { runOnly: { type: 'rule', values: rules }, elementRef: true, selectors: false } as const;
  const { passes, violations: found } = await axe.run(options);
  const looked = passes
    .flatMap(({ nodes }) => nodes)
    .some(({ element }) => element?.getRootNode() instanceof ShadowRoot);
  return [
    ...(looked || !isRendered ? [] : ['axe did not check the shadow roots']),
    ...found.flatMap(({ id, nodes }) => nodes.map(({ element }) => `${id}: ${look.where(element!)}`)),
  ];
}

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

describe('axe finds no violations, light or dark, and the further rules are kept, in', { concurrency: 2 }, () => {
  for (const tag of TAGS) {
    const states = statesOf(tag);
    test(`the ${String(states.length)} states of <${tag}>`, async (t) => {
      const shown = await openStates(site, t);
      await shown.page.addScriptTag({ path: AXE });
      const found = await findings(shown, states, async (page, { attributes, fallback }) => {
        const isRendered = !fallback;
        const level = attributes['data-only'] === undefined ? 3 : 2;
        const rules = await page.evaluate(breaches, { isRendered, level });
        const light = await page.evaluate(violations, { isRendered, onlyColors: false, tags: STANDARDS });
        // the dark scheme changes only colours, as the next test proves
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await page.evaluate(violations, { isRendered, onlyColors: true, tags: STANDARDS });
        await page.emulateMedia({ colorScheme: 'light' });
        return [...rules, ...light, ...dark.map((line) => `dark: ${line}`)];
      });
      assert.deepEqual(found, []);
    });
  }
});

test('the dark scheme changes only colours: no style or script asks for the scheme', () => {
  for (const script of SCRIPTS) {
    const text = readFileSync(`dist/${script}.js`, 'utf8');
    // `light-dark()` and the colours of the system follow the scheme without a question, and are colours
    assert.ok(text.includes('opt-out'), script);
    assert.doesNotMatch(text, /prefers-color-scheme|matchMedia/, script);
  }
});

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
