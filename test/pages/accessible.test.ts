/** Every state of every element under axe-core, light and dark. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import { useSite } from './browser.js';
import { findings, openStates, statesOf, TAGS } from './states.js';

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
