/** What a reader can do with the page that a card is on: print it, and pass its address on. */

/** True in a frame, where browsers mostly forbid both. */
export const isFramed = (): boolean =>
  // a page may have a variable `self` of its own
  window.top !== window.self && window.top !== window;

export const canShare = (): boolean => 'share' in navigator;

/** Opens the dialogue for printing. Where the page has a function `print` of its own, by that of an empty frame. */
export function printPage(): void {
  if (String(Reflect.get(window, 'print')).includes('[native code]')) {
    window.print();
    return;
  }
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  try {
    frame.contentWindow?.print.call(window);
  } finally {
    frame.remove();
  }
}

/** The folds of a tree and of the elements in it that are closed. */
const closedFolds = (root: ParentNode): readonly HTMLDetailsElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLDetailsElement && !element.open ? [element] : []),
    ...(element.shadowRoot ? closedFolds(element.shadowRoot) : []),
  ]);

/** Prints the page with all folds of a tree open, and closes afterwards those that were closed. */
export function printUnfolded(root: ParentNode): void {
  const folds = closedFolds(root);
  const set = (isOpen: boolean): void => {
    for (const fold of folds) fold.open = isOpen;
  };
  set(true);
  // some browsers return before the paper is made
  const foldAgain = (): void => {
    set(false);
  };
  window.addEventListener('afterprint', foldAgain, { once: true });
  printPage();
}

/** Offers the page's address to what the reader chooses: its canonical one, where that is of this site. */
export async function sharePage(title: string): Promise<void> {
  // a form of the page's may be named like a method of the document
  const canonical = document.documentElement.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const url = canonical?.startsWith(`${location.origin}/`) ? canonical : location.href;
  try {
    await navigator.share({ title, url });
  } catch {
    // the reader changed their mind, or the browser does not let pages share
  }
}
