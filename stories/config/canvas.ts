/** Renders the HTML of a story, on the day of the story. */
import { action } from 'storybook/actions';
import type { Clock } from '../../src/index.js';
import { eventNames } from './manifest.js';

interface Reader extends HTMLElement {
  clock?: Clock;
  /** Only Lit elements have it. */
  readonly updateComplete?: Promise<boolean>;
}

/** For each story on the page, resolves when everything that it loads has arrived. */
const arrivals = new WeakMap<Element, Promise<unknown>>();

const readersIn = (root: Element): readonly Reader[] =>
  [...root.querySelectorAll<Reader>('*')].filter((one) => 'updateComplete' in one);

/** Returns a clock that is stopped on a day, `YYYY-MM-DD`. */
export const on =
  (day: string): Clock =>
  () =>
    new Date(`${day}T10:00:00Z`);

/** Creates the container of a story: centered, and as wide as the text of an article. */
function place(): HTMLElement {
  const root = document.createElement('div');
  root.className = 'story';
  return root;
}

/** Renders live elements. Storybook serves a site’s `/notices/` below its own address. */
export function live(html: string, day: string): HTMLElement {
  const root = place();
  root.innerHTML = html.replaceAll('"/notices/', '"notices/');
  customElements.upgrade(root);
  for (const reader of readersIn(root)) reader.clock = on(day);
  for (const name of eventNames()) root.addEventListener(name, action(name));
  const cards = [...root.querySelectorAll('data-use-notice[src]')];
  const hasCome = (card: Element) =>
    new Promise<void>((resolve) => {
      for (const event of ['notice-load', 'notice-error']) {
        card.addEventListener(event, () => {
          resolve();
        });
      }
    });
  arrivals.set(root, Promise.all(cards.map(hasCome)));
  return root;
}

/** Style of a page without a style sheet, except for a readable font. */
const PLAIN_PAGE = `body {
  margin: 0;
  font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', sans-serif;
}`;

/** Renders the same HTML in a frame in which no script may run, as for readers without JavaScript. */
export function withoutScript(html: string, scheme: string): HTMLElement {
  const root = place();
  const frame = document.createElement('iframe');
  frame.title = 'The page without JavaScript';
  frame.sandbox.add('allow-same-origin');
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><style>${PLAIN_PAGE} :root { color-scheme: ${scheme}; }</style><body>${html}</body></html>`;
  frame.style.cssText = 'display: block; inline-size: 100%; border: 0';
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => {
      frame.style.blockSize = `${String((frame.contentDocument?.documentElement.scrollHeight ?? 0) + 1)}px`;
      resolve();
    });
  });
  arrivals.set(root, loaded);
  root.append(frame);
  return root;
}

/** Waits for the elements in a tree and in its shadow roots. */
async function rendered(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll<Reader>('*')) {
    await element.updateComplete;
    if (element.shadowRoot) await rendered(element.shadowRoot);
  }
}

/** Waits until all elements of a story are rendered, then dispatches the event `story-shown`. */
export async function shown({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const root = canvasElement.firstElementChild;
  if (!root) return;
  await arrivals.get(root);
  await rendered(root);
  canvasElement.dispatchEvent(new Event('story-shown', { bubbles: true }));
}
