/** Shows the states of `test/states.ts` with the built embed file, one after the other on one page, and inspects them. */
import type { Page } from 'playwright-core';
import { html as stateHtml, instantOf, nameOf, states, type State, type Tag } from '../states.js';
import { html, type Options, type Scope, type Site } from './browser.js';
import { fontFaces, fontsLoaded } from './fonts.js';

export const TAGS = [...new Set(states.map(({ element }) => element))];

export const statesOf = (tag: Tag): readonly State[] => states.filter(({ element }) => element === tag);

/** Finds a state of any element by its name. */
export function stateNamed(name: string): State {
  const found = states.find((state) => nameOf(state) === name);
  if (!found) throw new Error(`no state is named ${name}`);
  return found;
}

/** Tools for functions that run in the page, as the global `look`. */
export interface Look {
  /** The visible elements in shadow roots. */
  readonly seen: () => HTMLElement[];
  /** All elements of the state, visible or not, in document order. */
  readonly everything: () => HTMLElement[];
  /** All elements under a node, including those in shadow roots. */
  readonly inside: (root: ParentNode) => HTMLElement[];
  /** The parent element, across slots and shadow roots. */
  readonly around: (element: Element) => Element | null;
  /** The text of its own text nodes, with white space collapsed. */
  readonly ownText: (element: Element) => string;
  /** The colour behind its text, as red, green, blue. */
  readonly background: (element: Element) => readonly number[];
  /** The contrast of two colours. The first may be translucent, over the second. */
  readonly contrast: (color: string, background: readonly number[]) => number;
  /** Whether a colour is fully transparent. */
  readonly isClear: (color: string) => boolean;
  /** The computed colour of a custom property at this element. */
  readonly property: (element: Element, name: string) => string;
  /** Describes an element: `section.words > p.lead “its first words”`. */
  readonly where: (element: Element) => string;
}

declare global {
  // functions in the page use it as a global
  var look: Look;
}

/** Runs in the page before its scripts. */
function makeLook(): void {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, readonly number[]>();
  function rgba(color: string): readonly number[] {
    const old = known.get(color);
    if (old) return old;
    // a canvas would keep its previous colour
    if (!CSS.supports('color', color)) throw new Error(`${color} is no colour`);
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const found = [r, g, b, a / 255];
    known.set(color, found);
    return found;
  }
  const over = (above: readonly number[], below: readonly number[]) =>
    below.slice(0, 3).map((value, index) => value + ((above[index] ?? 0) - value) * (above[3] ?? 1));
  function luminance(color: readonly number[]): number {
    const [r = 0, g = 0, b = 0] = color.map((value) =>
      value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  const around = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const inside = (root: ParentNode): HTMLElement[] =>
    [...root.children].flatMap((one) => [
      one as HTMLElement,
      ...(one.shadowRoot ? inside(one.shadowRoot) : []),
      ...inside(one),
    ]);
  const everything = () => inside(document.querySelector('#state')!);
  const ownText = (element: Element) =>
    [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : ''))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  const name = (element: Element) =>
    [element.localName, ...element.classList].join('.') + (element.id && `#${element.id}`);
  globalThis.look = {
    everything,
    inside,
    around,
    ownText,
    seen: () => everything().filter((one) => one.getRootNode() instanceof ShadowRoot && one.checkVisibility()),
    background(element) {
      const layers: (readonly number[])[] = [];
      for (let one: Element | null = element; one; one = around(one)) {
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(one);
        if (backgroundImage !== 'none' || opacity !== '1')
          throw new Error(`${name(one)} has a background image or opacity`);
        layers.push(rgba(backgroundColor));
        if (rgba(backgroundColor)[3] === 1) break;
      }
      return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
    },
    contrast(color, background) {
      const [light = 0, dark = 0] = [luminance(over(rgba(color), background)), luminance(background)].sort(
        (a, b) => b - a,
      );
      return (light + 0.05) / (dark + 0.05);
    },
    isClear: (color) => rgba(color)[3] === 0,
    property(element, property) {
      const probe = document.createElement('i');
      probe.style.color = `var(${property})`;
      element.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    },
    where(element) {
      const parent = around(element);
      const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
      return `${parent ? `${name(parent)} > ` : ''}${name(element)} “${text}”`;
    },
  };
}

const STYLE = `<style>
  ${fontFaces('Liberation Serif')}
  :root { color-scheme: light dark; }
  body { margin: 0; background: Canvas; color: CanvasText; font: 16px/1.5 'Liberation Serif', serif; }
</style>`;

/** The page around a state: the headings above those of the elements, and a link before and after. */
const BODY = `<main><h1>Page</h1><h2>Article</h2><p><a href="#before">before</a></p>
<div id="state"></div>
<p><a href="#behind">behind</a></p></main>`;

/** The scripts of the page, in `dist/`. */
export const SCRIPTS: readonly string[] = ['embed', 'embed/letter.nl', 'embed/letter.en'];

/** Runs in the page: shows a state in a container with this class, and does the actions of the reader. */
async function showIn({ className, markup, then }: { className: string; markup: string; then: State['then'] }) {
  const place = document.querySelector('#state')!;
  place.className = className;
  place.innerHTML = markup;
  const updated = async () => {
    for (const one of look.everything()) await (one as { updateComplete?: Promise<unknown> }).updateComplete;
  };
  await updated();
  if (then === 'unfold') for (const one of look.everything()) if (one instanceof HTMLDetailsElement) one.open = true;
  if (then === 'write') for (const one of look.everything()) if (one instanceof HTMLDetailsElement) one.open = true;
  // some folds render their content only when they are opened
  await new Promise((resolve) => setTimeout(resolve));
  await updated();
  if (then === 'write') {
    for (const one of look.everything()) {
      if (!(one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement)) continue;
      one.value = one.name === 'situation' ? 'My posts are about my patients.' : `${one.name}@example.org`;
      one.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  if (then === 'tick') {
    const list = look.everything().find((one) => one.localName === 'ol' && one.querySelector('input'));
    for (const box of list?.querySelectorAll('input') ?? []) box.click();
  }
  await updated();
}

export interface StatesPage {
  readonly page: Page;
  /** Shows a state in place of the previous one. */
  readonly show: (state: State, className?: string) => Promise<void>;
}

/** Opens a page that shows states. `head` can add style sheets. */
export async function openStates(
  site: Site,
  scope: Scope,
  options: Options & { readonly head?: string } = {},
): Promise<StatesPage> {
  const { head = '', ...rest } = options;
  const scripts = SCRIPTS.map((file) => `<script src="/${file}.js"></script>`).join('');
  const { page } = await site.open(scope, html({ lang: 'en', head: STYLE + head, body: `${BODY}${scripts}` }), {
    ...rest,
    prepare: (one) => one.addInitScript(makeLook),
  });
  await fontsLoaded(page);
  await page.evaluate(async () => {
    const address = '/npm/words/languages/ar.js';
    const { ar } = (await import(address)) as { ar: { lang: string } };
    const registry = globalThis as unknown as Record<symbol, { words: Map<string, unknown> }>;
    registry[Symbol.for('opt-out-elements/words/1')]!.words.set(ar.lang, ar);
  });
  return {
    page,
    async show(state: State, className = '') {
      await page.clock.setFixedTime(instantOf(state));
      await page.evaluate(showIn, { className, markup: stateHtml(state), then: state.then });
    },
  };
}

/** Shows states one after the other; resolves with the findings of `find`, each prefixed with the state's name. */
export async function findings(
  { page, show }: StatesPage,
  wanted: readonly State[],
  find: (page: Page, state: State) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const state of wanted) {
    await show(state);
    found.push(...(await find(page, state)).map((line) => `${nameOf(state)}: ${line}`));
  }
  return found;
}
