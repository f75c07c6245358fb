/** Checks the builder with axe-core, in light and dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions, Spec } from 'axe-core';
import type { Page } from 'playwright-core';

/** Run with `evaluate`, because the policy of the page blocks other scripts. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that axe applies by default. */
const DEFAULT = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** With the rule on the size of targets, which fails for targets that a sticky part covers. */
const WITH_TARGETS = [...DEFAULT, 'wcag22aa'];

/** The part of axe that the page uses. */
interface Axe {
  configure(spec: Spec): void;
  getRules(tags: readonly string[]): readonly { readonly ruleId: string; readonly tags: readonly string[] }[];
  run(within: string, options: RunOptions): Promise<AxeResults>;
}

interface Check {
  /** The selector of the part to check. */
  readonly within: string;
  readonly onlyColors: boolean;
  readonly tags: string[];
}

/** Runs in the page: returns the violations that axe finds, as "rule: element". */
async function check({ onlyColors, tags, within }: Check): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  // the elements themselves say what they are, so axe need not write their HTML and selectors
  axe.configure({ noHtml: true });
  const colors = axe.getRules(tags).filter((rule) => rule.tags.includes('cat.color'));
  const { violations: found } = await axe.run(within, {
    runOnly: onlyColors ? { type: 'rule', values: colors.map(({ ruleId }) => ruleId) } : { type: 'tag', values: tags },
    resultTypes: ['violations'],
    elementRef: true,
    selectors: false,
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ element }) => `${id}: ${element!.outerHTML.slice(0, 200)}`));
}

/**
 * Returns the violations in a part of the page. The dark scheme changes only colours, as a test in
 * `builder.accessibility.test.ts` proves: in dark only the rules on colours can find something else.
 */
export const violations = (page: Page, within: string): Promise<readonly string[]> => inBoth(page, within, DEFAULT);

/** Returns the violations in the whole page, also of the size of targets. The viewport must be as tall as the page. */
export const violationsInPage = (page: Page): Promise<readonly string[]> => inBoth(page, ':root', WITH_TARGETS);

async function inBoth(page: Page, within: string, tags: string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const light = await page.evaluate(check, { within, onlyColors: false, tags });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate(check, { within, onlyColors: true, tags });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}
