/** Resolves when the browser has painted what there is; at once where it paints nothing, as in a tab in the background. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) resolve();
    // the frame after the next one begins when that one is painted
    else
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          resolve();
        }),
      );
  });
