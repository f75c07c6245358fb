/** Tests elements that are moved, cloned and removed: they show the right content, and leave no listener, timer or node. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { ALL_TESTS, composedText, html } from './browser.js';
import { bySrc, byJson, LIVE, script, showsCard } from './card.js';
import { rendered, forEachEngine, until, type EngineVisit, type Instruments } from './engines.js';

interface Tracker {
  /** Returns the listeners on the window and the document, and the running timers. */
  readonly left: () => string[];
}

/** Runs before the page: tracks listeners on the window and the document, and timers. */
function trackLeaks() {
  const listeners = new Map<string, Set<unknown>>();
  const timers = new Map<number, string>();
  const add = Reflect.get(EventTarget.prototype, 'addEventListener') as (...args: unknown[]) => void;
  const remove = Reflect.get(EventTarget.prototype, 'removeEventListener') as (...args: unknown[]) => void;
  const { clearTimeout: clear, setTimeout: set } = globalThis;
  type Listening = [type: string, listener: unknown, options?: boolean | { capture?: boolean }];
  const entry = (target: unknown, [type, , options]: Listening) => {
    const at = target === document ? 'document' : (target ?? window) === window ? 'window' : '';
    const name = at && `${at} ${type} ${String(typeof options === 'object' ? options.capture : options)}`;
    const found = listeners.get(name) ?? new Set();
    if (name) listeners.set(name, found);
    return found;
  };
  EventTarget.prototype.addEventListener = function (this: unknown, ...args: Listening) {
    entry(this, args).add(args[1]);
    add.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (this: unknown, ...args: Listening) {
    entry(this, args).delete(args[1]);
    remove.apply(this, args);
  };
  const timeout = (run: () => void, delay = 0) => {
    const id = set(() => {
      timers.delete(Number(id));
      run();
    }, delay);
    timers.set(Number(id), `timer of ${String(delay)} ms`);
    return id;
  };
  Object.assign(globalThis, {
    setTimeout: timeout,
    clearTimeout: (id?: number) => {
      timers.delete(id ?? NaN);
      clear(id);
    },
    left: () => [...[...listeners].flatMap(([name, set]) => [...set].map(() => name)), ...timers.values()],
  });
}

/** Whether an element keeps its class when it is adopted by another document. In Firefox 140 it loses it. */
const keepsClass = (page: Page) =>
  page.evaluate(() => {
    class Own extends HTMLElement {}
    customElements.define('own-element', Own);
    const own = new Own();
    document.querySelector('iframe')!.contentDocument!.body.append(own);
    const keeps = own instanceof Own;
    own.remove();
    return keeps;
  });
const LOSES_CLASS = 'in this browser, an element loses its class when another document adopts it';

const left = (page: Page) => page.evaluate(() => (globalThis as unknown as Tracker).left());
/** Waits until everything requested in this task has been done and rendered. */
const settled = (page: Page | Frame) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            done();
          });
        });
      }),
  );

/** A page with a card in a template, two containers and a frame. */
const page = html({
  head: script(''),
  body: `<template>${byJson}</template><main></main><aside></aside><iframe src="/blank.html"></iframe>`,
});

forEachEngine(
  (site) => {
    site.put('/blank.html', html({ body: '' }));

    describe('an element leaves no listener and no timer', () => {
      const lifecycles: readonly (readonly [name: string, run: () => unknown])[] = [
        [
          'created and never inserted',
          () => document.querySelector('template')!.content.firstElementChild!.cloneNode(true),
        ],
        [
          'inserted and removed in the same task',
          () => {
            const card = document.importNode(document.querySelector('template')!.content, true).firstElementChild!;
            document.body.append(card);
            card.remove();
          },
        ],
        [
          'inserted, moved and removed in the same task',
          () => {
            const card = document.importNode(document.querySelector('template')!.content, true).firstElementChild!;
            document.querySelector('main')!.append(card);
            document.querySelector('aside')!.append(card);
            document.querySelector('aside')!.replaceChildren();
          },
        ],
        [
          'removed after it requested an update',
          async () => {
            const card = document.createElement('data-use-notice');
            document.body.append(card);
            await Promise.resolve();
            card.remove();
          },
        ],
        [
          'removed while it loads its notice',
          () => {
            const card = document.createElement('data-use-notice');
            card.setAttribute('src', '/notices/linkedin-ai-training-2025.json');
            document.body.append(card);
            return new Promise<void>((done) => {
              requestAnimationFrame(() => {
                card.remove();
                done();
              });
            });
          },
        ],
      ];
      let visit: EngineVisit;
      before(async () => {
        visit = await site.open(ALL_TESTS, page, { before: [trackLeaks] });
      });
      for (const [name, run] of lifecycles) {
        test(name, async () => {
          const baseline = await left(visit.page);
          await visit.page.evaluate(run);
          await settled(visit.page);
          assert.deepEqual(await left(visit.page), baseline);
          assert.deepEqual(visit.errors, []);
          assert.deepEqual(visit.lines, []);
        });
      }

      test('rendered, cloned, moved, adopted by another document and back, and removed', async (t) => {
        const { errors, page: opened } = await site.open(t, page, { before: [trackLeaks] });
        const baseline = await left(opened);
        await opened.evaluate(() => {
          document.querySelector('main')!.append(document.querySelector('template')!.content.cloneNode(true));
        });
        await showsCard(opened, 'main > *');
        assert.deepEqual((await left(opened)).filter((one) => one.startsWith('timer')).length, 1);

        await opened.evaluate(() => {
          const card = document.querySelector('main > *')!;
          document.querySelector('aside')!.append(card.cloneNode(true), card);
        });
        await showsCard(opened, 'aside > *');
        assert.deepEqual((await left(opened)).filter((one) => one.startsWith('timer')).length, 1);

        if (!(await keepsClass(opened))) {
          t.skip(LOSES_CLASS);
          return;
        }
        // adopted style sheets of the first document do not apply in the other one
        const frame = opened.frames().find((one) => one.url().endsWith('/blank.html'))!;
        const looks = () =>
          [...document.querySelectorAll('data-use-notice')].map(({ shadowRoot }) => {
            const banner = shadowRoot!.querySelector('deadline-banner')!.shadowRoot!;
            const { borderTopWidth } = getComputedStyle(shadowRoot!.querySelector('[part=base]')!);
            return { live: banner.textContent.includes('nog 8 dagen'), borderTopWidth };
          });
        const whole = { live: true, borderTopWidth: '4px' };
        await opened.evaluate(() => {
          document.querySelector('iframe')!.contentDocument!.body.append(...document.querySelectorAll('aside > *'));
        });
        await settled(frame);
        assert.deepEqual(await frame.evaluate(looks), [whole, whole]);
        await opened.evaluate(() => {
          const { body } = document.querySelector('iframe')!.contentDocument!;
          document.querySelector('main')!.append(...body.children);
        });
        await settled(opened);
        assert.deepEqual(await opened.evaluate(looks), [whole, whole]);

        await opened.evaluate(() => {
          document.querySelector('main')!.textContent = '';
        });
        await settled(opened);
        assert.deepEqual(await left(opened), baseline);
        assert.deepEqual(errors, []);
      });
    });

    test('an element inserted directly into another document is rendered there', async (t) => {
      const { errors, page: opened } = await site.open(t, page);
      if (!(await keepsClass(opened))) {
        t.skip(LOSES_CLASS);
        return;
      }
      await opened.evaluate(() => {
        const { content } = document.querySelector('template')!;
        document.querySelector('iframe')!.contentDocument!.body.append(document.importNode(content, true));
      });
      const frame = opened.frames().find((one) => one.url().endsWith('/blank.html'))!;
      await rendered(frame);
      await until(frame, () => document.querySelector('data-use-notice')!.clientHeight > 300);
      assert.deepEqual(errors, []);
    });

    test('500 elements share one timer and one style sheet per class, and are garbage-collected', async (t) => {
      const { page: opened } = await site.open(t, page, { before: [trackLeaks] });
      const baseline = await left(opened);
      const place = () => {
        const { content } = document.querySelector('template')!;
        const main = document.querySelector('main')!;
        const banner =
          '<deadline-banner platform="X" effective-date="2025-11-03" time-zone="Europe/Amsterdam"></deadline-banner>';
        for (let count = 0; count < 50; count++) {
          main.append(content.cloneNode(true));
          main.insertAdjacentHTML('beforeend', banner.repeat(4));
        }
        const placed = [...main.children].flatMap((one) => [
          one,
          ...(one.shadowRoot?.querySelectorAll('*:defined') ?? []),
        ]);
        return placed.length;
      };
      await opened.evaluate(place);
      await rendered(opened, 'main > *');
      await settled(opened);
      const counts = await opened.evaluate(() => {
        const cards = [...document.querySelectorAll('main > *')];
        const inside = cards.flatMap(({ shadowRoot }) =>
          [...shadowRoot!.querySelectorAll('*')].filter((one) => one.shadowRoot),
        );
        const all = [...cards, ...inside];
        Object.assign(globalThis, { weak: all.map((one) => new WeakRef(one)) });
        const sheets = new Set(all.flatMap(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets));
        return { all: all.length, sheets: sheets.size };
      });
      assert.equal(counts.all, 500);
      assert.ok(counts.sheets <= 7, String(counts.sheets));
      assert.equal((await left(opened)).filter((one) => one.startsWith('timer')).length, 1);

      await opened.evaluate(() => {
        document.querySelector('main')!.replaceChildren();
      });
      await settled(opened);
      assert.deepEqual(await left(opened), baseline);
      if (site.engine === 'firefox') return; // has no command to collect garbage
      const session = await opened.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const kept = () =>
        (globalThis as unknown as { weak: WeakRef<Element>[] }).weak.filter((one) => one.deref()).length;
      assert.equal(await opened.evaluate(kept), 0);
    });

    test('a page restored from the back/forward cache after midnight shows the new day', async (t) => {
      const visit = await site.open(t, html({ head: script(), body: bySrc }), {
        before: [
          () => {
            addEventListener(
              'pageshow',
              ({ persisted }) => {
                document.documentElement.classList.toggle('persisted', persisted);
                if (persisted) (globalThis as unknown as Instruments).now += 864e5;
              },
              true,
            );
          },
        ],
      });
      const { errors, page: opened } = visit;
      await showsCard(opened);
      assert.ok((await composedText(opened)).includes(LIVE));
      await opened.goto(`${site.url}/blank.html`);
      await opened.evaluate(() => {
        history.back();
      });
      await until(opened, () => document.documentElement.classList.contains('persisted'));
      await until(opened, () =>
        document
          .querySelector('data-use-notice')!
          .shadowRoot!.querySelector('deadline-banner')!
          .shadowRoot!.textContent.includes('nog 7 dagen'),
      );
      assert.deepEqual(errors, []);
    });
  },
  { whole: true },
);
