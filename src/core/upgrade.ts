/**
 * For content systems that strip unknown tags but keep `data-*`: a section of ordinary HTML becomes a card. Only
 * where the page's own script tag names the folder of the site that holds its notices. So a comment, or any other text
 * that a visitor writes on the page, can never pass for the site's.
 */

/** Puts the children of each `<section data-opt-out-src="…">` into a card, as its fallback, once the page is read. */
export function upgradeSections(): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', upgradeSections);
    return;
  }
  // a form of the page's may be named like a method of the document
  const page = document.documentElement;
  const folder = page.querySelector('script[data-opt-out-notices]')?.getAttribute('data-opt-out-notices');
  for (const section of page.querySelectorAll('section[data-opt-out-src]')) {
    const { href } = Object.assign(document.createElement('a'), { href: section.getAttribute('data-opt-out-src') });
    if (!folder || !href.startsWith(location.origin + folder)) continue;
    const card = document.createElement('data-use-notice') as HTMLElement & { src: string };
    card.src = href;
    for (const name of ['heading-level', 'audience', 'region']) {
      const value = section.getAttribute(`data-${name}`);
      if (value) card.setAttribute(name, value);
    }
    section.removeAttribute('data-opt-out-src');
    card.append(...section.childNodes);
    section.append(card);
  }
}
