import { expect, fixture, html } from '@open-wc/testing';
import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import { addWords } from '../../src/index.js';
import { en } from '../../src/words/en.js';
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
      style="color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#000' : '#fff'}; font: 16px/1.5 Arial"
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

  it('a card on a dark page that says so itself', async () => {
    const element = await show(
      'data-use-notice',
      {},
      { notice: linkedin, clock: on('2025-10-25'), parent: await page('dark') },
    );
    expect(await violations(element)).to.deep.equal([]);
  });

  it('a banner of each phase', async () => {
    const attributes = { platform: 'LinkedIn', 'effective-date': '2025-11-03', href: 'https://example.com/' };
    const parent = await page('light');
    for (const day of ['2025-10-25', '2025-11-01', '2025-11-02', '2025-11-03']) {
      await show('deadline-banner', { ...attributes, 'time-zone': 'Europe/Amsterdam' }, { clock: on(day), parent });
    }
    await show('deadline-banner', { ...attributes, status: 'halted', landmark: 'none' }, { parent });
    await show('deadline-banner', { ...attributes, 'time-zone': '' }, { clock: on('2025-11-02'), parent });
    expect(await violations(parent)).to.deep.equal([]);
  });

  it('a card that is written from right to left', async () => {
    addWords({ ...en, lang: 'ar', dir: 'rtl' });
    const notice = { ...linkedin, languages: ['nl', 'en', 'ar'] };
    const element = await show('data-use-notice', { lang: 'ar' }, { notice, clock: on('2025-10-25') });
    unfold(element);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('a card while its children are shown', async () => {
    const children = '<h2>Say no</h2><p>Say no by the end of Sunday 2 November 2025.</p>';
    expect(await violations(await show('data-use-notice', {}, { children }))).to.deep.equal([]);
  });
});
