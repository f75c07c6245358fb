/**
 * For content systems that strip unknown tags but keep `data-*`: a section of ordinary HTML shows a card. Only where the
 * page itself names the folder of the site that holds its notices. So a comment, or any other text that a visitor writes
 * on the page, can never pass for the site's.
 *
 * The card stands in a shadow root of the section, whose attributes and children stay as the author wrote them: copies,
 * saved pages, editors and frameworks find their own markup.
 */
import { warn } from './warn.js';

/** The attributes of a section that its card has too. */
const ATTRIBUTES = ['heading-level', 'audience', 'region'];

/** What a card depends on: its section's own attributes, and whether the section is being edited. */
const OBSERVED = ['data-opt-out-src', 'contenteditable', ...ATTRIBUTES.map((name) => `data-${name}`)];

/** The shadow roots that this copy of the library attached. Any other one belongs to somebody else. */
const roots = new WeakMap<Element, ShadowRoot>();

/**
 * Lets each `<section data-opt-out-src="…">` show a card: those on the page, those that come later, and those that change.
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
        'data-opt-out-src: shows its text, because the page does not name the folder of its notices. Add ' +
          'data-opt-out-notices="/notices/" to the script tag, or <meta name="opt-out-notices" content="/notices/"> to the head.',
      );
  } else {
    // the folder may be named further down
    document.addEventListener('readystatechange', watchSections, { once: true });
  }
}

/** The path that the script tag names, or the head, whose elements stay where a consent tool rewrites script tags. */
function folderOfNotices(): string | null | undefined {
  // a form of the page's may be named like a method of the document
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

/** The whole address that a section names, where it is in the folder of the site. */
function addressIn(section: Element, folder: string): string | undefined {
  const given = section.getAttribute('data-opt-out-src') ?? '';
  // a page that stands in an attribute of another one has that one's address
  const site = new URL(location.protocol === 'about:' ? document.baseURI : location.href).origin;
  const { href } = Object.assign(document.createElement('a'), { href: given });
  return href.startsWith(site + folder) ? href : undefined;
}
