/** Tests the print buttons with the browser's dialog, in a sandbox, and where printing is not possible. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { html } from './browser.js';
import { bySrc, json, script, showsCard } from './card.js';
import { forEachEngine, until } from './engines.js';

const letter = html({
  head: script('defer', 'letter.nl'),
  body: `<objection-letter country="NL">${json}</objection-letter>`,
});

/** Unfolds the letter and presses a button under it. */
const press = (where: Page | Frame, name: string) =>
  until(
    where,
    (wanted) => {
      const root = document.querySelector('objection-letter')?.shadowRoot;
      root?.querySelector('details')?.setAttribute('open', '');
      const button = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === wanted);
      button?.click();
      return Boolean(button);
    },
    name,
  );
const outcome = (where: Page | Frame) =>
  until(where, () => {
    const root = document.querySelector('objection-letter')!.shadowRoot!;
    return !root.querySelector('iframe') && root.querySelector('[role=status]')!.textContent;
  });

forEachEngine((site) => {
  describe('a letter', () => {
    test('is the printed document when the dialog opens', async (t) => {
      const { errors, page } = await site.open(t, letter, {
        before: [
          () => {
            addEventListener('beforeprint', () => {
              const top = window.top as unknown as { paper?: string };
              top.paper = document.body.textContent;
            });
          },
        ],
      });
      // the press may not return before the dialog is closed
      press(page, 'Print').catch(() => undefined);
      const paper = await until(page, () => (window as unknown as { paper?: string }).paper);
      assert.match(String(paper), /Het gaat om het gebruik vanaf 3 november 2025/);
      assert.doesNotMatch(String(paper), /Kopieer/);
      assert.deepEqual(errors, []);
    });

    for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin', 'allow-scripts allow-modals']) {
      test(`in a sandbox with ${sandbox} explains what to do if nothing is printed`, async (t) => {
        site.put('/letter.html', letter);
        const { errors, page } = await site.open(
          t,
          html({ body: `<iframe sandbox="${sandbox}" src="/letter.html" width="700" height="900"></iframe>` }),
        );
        const frame = page.frames().find((one) => one.url().endsWith('/letter.html'))!;
        await press(frame, 'Print');
        assert.match(String(await outcome(frame)), /Gebeurt er niets\?/);
        assert.deepEqual(errors, []);
      });
    }

    test('can be selected on a page that blocks selecting and copying', async (t) => {
      const styles = '<style>* { user-select: none !important; -webkit-user-select: none !important }</style>';
      const body = '<body oncopy="return false" onselectstart="return false" oncontextmenu="return false">';
      const { errors, page } = await site.open(
        t,
        letter.replace('</head>', `${styles}</head>`).replace('<body>', body),
        {
          before: ["Object.defineProperty(navigator, 'clipboard', { value: undefined })"],
        },
      );
      await press(page, 'Kopieer');
      assert.match(String(await outcome(page)), /geselecteerd/);
      assert.match(
        await page.evaluate(() => String(document.getSelection())),
        /Het gaat om het gebruik vanaf 3 november 2025/,
      );
      assert.deepEqual(errors, []);
    });
  });

  describe('a card', () => {
    const buttons = () => document.querySelector('data-use-notice')!.shadowRoot!.querySelectorAll('button').length;

    test('has no buttons where `print` is a function of the page', async (t) => {
      site.put('/own.js', 'function print() { throw new Error(); }');
      const head = `<script src="/own.js"></script>${script()}`;
      const { errors, page } = await site.open(t, html({ head, body: bySrc }));
      await showsCard(page);
      assert.equal(await page.evaluate(buttons), 0);
      assert.deepEqual(errors, []);
    });

    test('has no buttons in a frame', async (t) => {
      site.put('/card.html', html({ head: script(), body: bySrc }));
      const { page } = await site.open(
        t,
        html({ body: '<iframe src="/card.html" width="700" height="900"></iframe>' }),
      );
      const frame = page.frames().find((one) => one.url().endsWith('/card.html'))!;
      await showsCard(frame);
      assert.equal(await frame.evaluate(buttons), 0);
    });
  });
});
