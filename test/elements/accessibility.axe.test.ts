/**
 * Runs axe-core in every browser of the tests; `test/pages/accessibility.axe.test.ts` covers every state in Chromium.
 */
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

/** The violations in an element, as "rule: selector". */
async function violations(element: Element): Promise<string[]> {
  const { violations: found, passes } = await window.axe.run(element, { runOnly: standards });
  // an element that axe cannot inspect has no violations either
  expect(passes.some(({ id }) => id === 'color-contrast')).to.equal(true);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}

/** A part of a page in this color scheme. */
const page = (scheme: 'light' | 'dark'): Promise<Element> =>
  fixture(
    html`<div
      lang="nl"
      style="color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#000' : '#fff'}; font: 16px/1.5 'Liberation Sans'"
    ></div>`,
  );

describe('axe reports nothing in', () => {
  for (const tag of tags) {
    it(`<${tag}>, light and dark, on a page of the other scheme`, async () => {
      for (const theme of ['light', 'dark'] as const) {
        const parent = await page(theme === 'dark' ? 'light' : 'dark');
        const element = await show(tag, { theme }, { notice: linkedin, clock: on('2025-11-08'), parent });
        unfold(element);
        expect(await violations(element), theme).to.deep.equal([]);
      }
    });
  }
});
