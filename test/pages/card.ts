/** Puts a card in a page, and asserts that the reader sees either the card or its fallback. */
import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import { plainHtml } from '../../src/plain-html/plain-html.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { composedText } from './browser.js';
import { rendered } from './engines.js';

export const SRC = '/notices/linkedin-ai-training-2025.json';
/** A text of the live card on the day of reading; the fallback does not have it. */
export const LIVE = 'nog 8 dagen';

export const json = `<script type="application/json">${JSON.stringify(linkedin)}</script>`;
export const fallback = plainHtml(linkedin, nl);
export const bySrc = `<data-use-notice src="${SRC}">${fallback}</data-use-notice>`;
export const byJson = `<data-use-notice>${json}${fallback}</data-use-notice>`;
export const script = (attributes = 'defer', file = 'nl') => `<script src="/embed/${file}.js" ${attributes}></script>`;

/** Returns the visible text of the children of all matching elements. */
const visibleChildren = (page: Page | Frame, selector: string) =>
  page.evaluate(
    (all) =>
      [...document.querySelectorAll(`:is(${all}) > *`)]
        .filter((child) => child.checkVisibility())
        .map((child) => child.textContent)
        .join(' '),
    selector,
  );

export async function showsCard(page: Page | Frame, selector = 'data-use-notice'): Promise<void> {
  await rendered(page, selector);
  const text = await composedText(page, selector);
  assert.ok(text.includes(LIVE), text.slice(0, 400));
  assert.ok(text.includes(linkedin.title['nl']!));
  assert.equal(await visibleChildren(page, selector), '');
}

export async function showsFallback(page: Page | Frame, selector = 'data-use-notice'): Promise<void> {
  assert.equal(await composedText(page, selector), '');
  const text = await visibleChildren(page, selector);
  assert.ok(text.includes('zondag 2 november 2025'), text);
  assert.ok(text.includes('Zeg nee op linkedin.com'), text);
  assert.ok(!text.includes('schemaVersion'));
}

/** Returns the console lines of the library. */
export const libraryLines = (lines: readonly string[]) =>
  lines.filter((line) => line.includes('opt-out-elements') || line.includes('<'));
