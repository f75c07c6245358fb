/** What a reader can do with the page that a card is on: print it, and pass its address on. */

/**
 * False in a frame, where browsers mostly forbid both, and where the page has a function `print` of its own in the place
 * of the browser's: nobody knows what that does.
 */
export const canHandOn = (): boolean =>
  // `self` may be a variable of the page's
  (window.top === window || window.top === window.self) &&
  String(Reflect.get(window, 'print')).includes('[native code]');

export const canShare = (): boolean => 'share' in navigator;

export function printPage(): void {
  window.print();
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
