/** What stands in a closed fold, and when to draw it. */
import { closestAcross } from './tree.js';

/** True for an element in a fold that is closed, of its own tree or of one around it. */
export const isFolded = (element: Element): boolean => closestAcross(element, 'details:not([open])') !== null;

/** Resolves when the browser has painted what there is; at once where it paints nothing, as in a tab in the background. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
