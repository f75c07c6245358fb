/**
 * Shows a card in a plain HTML section, for content management systems that strip unknown tags but keep `data-*`.
 * Requires that the page names the folder of its notices. Otherwise a comment, or other text from a visitor, could show
 * a notice of its choice in the name of the site.
 *
 * The card is in a shadow root of the section. The attributes and children of the section never change, so copies,
 * saved pages, editors and frameworks find their own markup.
 */
import { warn } from './warn.js';

/** The attributes that a section passes to its card. */
const ATTRIBUTES = ['heading-level', 'audience', 'region'];

/** The attributes to observe: those for the card, and whether the section is being edited. */
const OBSERVED = ['data-opt-out-src', 'contenteditable', ...ATTRIBUTES.map((name) => `data-${name}`)];

/** The shadow roots that this copy of the library attached. Never touches any other one. */
const roots = new WeakMap<Element, ShadowRoot>();

/**
 * Shows a card in each `<section data-opt-out-src="…">` of the page, also in sections that are added or changed later.
 * A section that is being edited shows its children.
 */
export function watchSections(): void {
  const folder = folderOfNotices();
  if (folder) {
    showCards(document.documentElement, folder);
    const observer = new MutationObserver((records) => {
      for (const { addedNodes, target, type } of records)
        for (const node of type === 'attributes' ? [target] : addedNodes) showCards(node, folder);
    });
    observer.observe(document, { subtree: true, childList: true, attributeFilter: OBSERVED });
  } else if (document.readyState === 'complete') {
    const [section] = sectionsIn(document.documentElement);
    if (section)
      warn(
        section,
        'data-opt-out-src: shows its children, as the page does not name the folder of its notices. Add ' +
          'data-opt-out-notices="/notices/" to the script tag, or <meta name="opt-out-notices" content="/notices/"> to the head.',
      );
  } else {
    // the rest of the page may name the folder
    document.addEventListener('readystatechange', watchSections, { once: true });
  }
}

/** Returns the path in the script tag, else in the head: a consent tool may rewrite script tags, but not the head. */
function folderOfNotices(): string | null | undefined {
  // a form of the page may shadow a method of the document (DOM clobbering)
  const page = document.documentElement;
  const named = page.querySelector('script[data-opt-out-notices]')?.getAttribute('data-opt-out-notices');
  return named ?? page.querySelector('head > meta[name=opt-out-notices]')?.getAttribute('content');
}

function sectionsIn(node: Node): readonly HTMLElement[] {
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const selector = 'section[data-opt-out-src]';
  const element = node as HTMLElement;
  const inside = element.querySelectorAll<HTMLElement>(selector);
  return element.matches(selector) || roots.has(element) ? [element, ...inside] : [...inside];
}

function showCards(node: Node, folder: string): void {
  for (const section of sectionsIn(node)) showCard(section, folder);
}

function showCard(section: HTMLElement, folder: string): void {
  const src = section.isContentEditable ? undefined : addressIn(section, folder);
  let root = roots.get(section);
  if (!root) {
    if (!src || section.shadowRoot) return;
    root = section.attachShadow({ mode: 'open' });
    roots.set(section, root);
  }
  if (!src) {
    root.replaceChildren(document.createElement('slot'));
    return;
  }
  const card = root.querySelector('data-use-notice') ?? document.createElement('data-use-notice');
  card.setAttribute('src', src);
  for (const name of ATTRIBUTES) {
    const value = section.getAttribute(`data-${name}`);
    if (value) card.setAttribute(name, value);
    else card.removeAttribute(name);
  }
  if (card.isConnected) return;
  card.append(document.createElement('slot'));
  root.replaceChildren(card);
}

/** Returns the absolute address in a section; `undefined` if it is outside the folder. */
function addressIn(section: Element, folder: string): string | undefined {
  const given = section.getAttribute('data-opt-out-src') ?? '';
  // a `srcdoc` page has the origin of its parent
  const site = new URL(location.protocol === 'about:' ? document.baseURI : location.href).origin;
  const { href } = Object.assign(document.createElement('a'), { href: given });
  return href.startsWith(site + folder) ? href : undefined;
}
