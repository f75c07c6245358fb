/** Tests saved copies of a page, opened later without its script: they show full dates, and no count of days. */
import assert from 'node:assert/strict';
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { html } from './browser.js';
import { bySrc, fallback, json, LIVE, script, showsCard } from './card.js';
import { forEachEngine } from './engines.js';

const body = `${bySrc}<data-use-notice data-only class="only">${json}<deadline-banner>${fallback}</deadline-banner></data-use-notice>`;

/** Returns the visible text of the whole page. */
const visible = (page: Page) =>
  page.evaluate(() => {
    const textOf = (node: Node): string => {
      if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
      if (node.matches('script, template, style') || getComputedStyle(node).display === 'none') return '';
      const nodes = node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
      return [...nodes].map(textOf).join('');
    };
    return textOf(document.body);
  });

async function showsChildrenTwice(page: Page): Promise<void> {
  const text = await visible(page);
  assert.ok(!text.includes(LIVE), text.slice(0, 400));
  assert.equal(text.split('Zeg nee op linkedin.com').length - 1, 2);
  assert.ok(text.includes('zondag 2 november 2025'));
}

/** Opens a file from the disk. */
async function openCopy(t: TestContext, page: Page, name: string, content: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, name), content);
  await page.goto(pathToFileURL(join(folder, name)).href);
}

forEachEngine((site) => {
  test('a web archive (MHTML)', async (t) => {
    // only Chromium supports it
    if (site.engine === 'firefox') return;
    const { page } = await site.open(t, html({ head: script(), body }));
    await showsCard(page, '.only ~ *, body > :first-child');
    const session = await page.createCDPSession();
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    assert.ok(data.includes('shadowmode'), 'the copy contains the card of that day');
    await openCopy(t, page, 'page.mhtml', data);
    await showsChildrenTwice(page);
  });

  test('a single file with all shadow trees and their styles, as page savers write it', async (t) => {
    const { page } = await site.open(t, html({ head: script(), body }));
    await showsCard(page, 'body > :first-child');
    const copy = await page.evaluate(() => {
      const roots: ShadowRoot[] = [];
      const collect = (parent: ParentNode): void => {
        for (const { shadowRoot } of parent.querySelectorAll('*')) {
          if (!shadowRoot) continue;
          const style = document.createElement('style');
          style.textContent = shadowRoot.adoptedStyleSheets
            .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
            .join('');
          shadowRoot.prepend(style);
          roots.push(shadowRoot);
          collect(shadowRoot);
        }
      };
      collect(document);
      return document.body.getHTML({ shadowRoots: roots });
    });
    assert.ok(copy.includes(LIVE), 'the copy contains the card of that day');
    const { page: opened } = await site.open(t, html({ body: copy }), { now: '2026-02-01' });
    await showsChildrenTwice(opened);
  });

  test('the markup of the page', async (t) => {
    const { page } = await site.open(t, html({ head: script(), body }));
    await showsCard(page, 'body > :first-child');
    const { page: opened } = await site.open(
      t,
      html({ body: await page.evaluate(() => document.body.getHTML({ serializableShadowRoots: true })) }),
    );
    await showsChildrenTwice(opened);
  });
});
