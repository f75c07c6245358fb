/* global innerHeight, innerWidth */
/** The driver's error where the browser cannot change the screen orientation. */
const NO_ORIENTATION = 'unknown command emulation.setScreenOrientationOverride';

/**
 * Makes `setViewport` work in Firefox 140, the previous ESR. The driver sets the size and the screen orientation at
 * once. Firefox 140 supports only the size, and no test needs the orientation.
 */
export function withViewport(page) {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!error.message.includes(NO_ORIENTATION)) throw error;
      // the driver stopped waiting for the size too
      await page.waitForFunction(({ height, width }) => innerWidth === width && innerHeight === height, {}, viewport);
    }
  };
  return page;
}
