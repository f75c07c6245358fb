/** Functions of the buttons under a card: print the page, and share its address. */

/**
 * False in a frame, where most browsers forbid both, and if the page has replaced `window.print`, with unknown effects.
 */
export const canHandOn = (): boolean =>
  // the page may have a global variable `self`
  (window.top === window || window.top === window.self) &&
  String(Reflect.get(window, 'print')).includes('[native code]');

export const canShare = (): boolean => 'share' in navigator;

export function printPage(): void {
  window.print();
}

/** Returns the closed folds in a tree, including shadow roots. */
const closedFolds = (root: ParentNode): readonly HTMLDetailsElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLDetailsElement && !element.open ? [element] : []),
    ...(element.shadowRoot ? closedFolds(element.shadowRoot) : []),
  ]);

/** Opens all folds in a tree, prints the page, and closes them again. */
export function printUnfolded(root: ParentNode): void {
  const folds = closedFolds(root);
  const set = (isOpen: boolean): void => {
    for (const fold of folds) fold.open = isOpen;
  };
  set(true);
  // in some browsers, print() returns before the page is printed
  const foldAgain = (): void => {
    set(false);
  };
  window.addEventListener('afterprint', foldAgain, { once: true });
  printPage();
}

/** Opens the share dialog with the address of the page: the canonical one, if it has the same origin. */
export async function sharePage(title: string): Promise<void> {
  // a form of the page may shadow a method of the document (DOM clobbering)
  const canonical = document.documentElement.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const url = canonical?.startsWith(`${location.origin}/`) ? canonical : location.href;
  try {
    await navigator.share({ title, url });
  } catch {
    // the reader cancelled, or the browser does not allow it
  }
}
