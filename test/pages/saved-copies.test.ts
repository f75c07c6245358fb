/** Copies of a page that are opened later, without its script: they hold full dates, and no count of that day. */
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

/** What can be seen of the whole page. */
const visible = (page: Page) =>
  page.evaluate(() => {
    const seen = (node: Node): string => {
      if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
      if (node.matches('script, template, style') || getComputedStyle(node).display === 'none') return '';
      const nodes = node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
      return [...nodes].map(seen).join('');
    };
    return seen(document.body);
  });

async function showsChildrenTwice(page: Page): Promise<void> {
  const text = await visible(page);
  assert.ok(!text.includes(LIVE), text.slice(0, 400));
  assert.equal(text.split('Zeg nee op linkedin.com').length - 1, 2);
  assert.ok(text.includes('zondag 2 november 2025'));
}

/** Opens a file a quarter of a year later. */
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
    // only Chromium makes them
    if (site.engine === 'firefox') return;
    const { page } = await site.open(t, html({ head: script(), body }));
    await showsCard(page, '.only ~ *, body > :first-child');
    const session = await page.createCDPSession();
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    assert.ok(data.includes('shadowmode'), 'it holds the view of that day');
    await openCopy(t, page, 'page.mhtml', data);
    await showsChildrenTwice(page);
  });

  test('a copy with all shadow trees and their styles, as tools write that save a page as one file', async (t) => {
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
    assert.ok(copy.includes(LIVE), 'it holds the view of that day');
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
