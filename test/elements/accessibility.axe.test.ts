/** axe-core in every browser that the tests run in; in Chromium every state is, in `test/pages/accessibility.axe.test.ts`. */
import { expect, fixture, html } from '@open-wc/testing';
import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import { linkedin, on, show, tags, unfold } from './helpers.js';
import './register.js';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe holds against an element, as "rule: where". */
async function violations(element: Element): Promise<string[]> {
  const { violations: found, passes } = await window.axe.run(element, { runOnly: standards });
  // an element that axe does not look into has no violations either
  expect(passes.some(({ id }) => id === 'color-contrast')).to.equal(true);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}

/** A part of a page of these colours. */
const page = (scheme: 'light' | 'dark'): Promise<Element> =>
  fixture(
    html`<div
      lang="nl"
      style="color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#000' : '#fff'}; font: 16px/1.5 'Liberation Sans'"
    ></div>`,
  );

describe('axe finds nothing in', () => {
  for (const tag of tags) {
    it(`<${tag}>, light and dark, on a page of the other colour`, async () => {
      for (const theme of ['light', 'dark'] as const) {
        const parent = await page(theme === 'dark' ? 'light' : 'dark');
        const element = await show(tag, { theme }, { notice: linkedin, clock: on('2025-11-08'), parent });
        unfold(element);
        expect(await violations(element), theme).to.deep.equal([]);
      }
    });
  }
});
