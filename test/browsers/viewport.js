/* global innerHeight, innerWidth */
/** What the driver says of a browser that cannot turn its screen. */
const CANNOT_TURN = 'unknown command emulation.setScreenOrientationOverride';

/**
 * Lets a page of Firefox 140, the ESR before the present one, take a size. The driver asks for two things at once, the
 * size and which way the screen is turned. This Firefox knows only the first, and no test needs the second.
 */
export function withViewport(page) {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!error.message.includes(CANNOT_TURN)) throw error;
      // the driver gave up waiting for the size too
      await page.waitForFunction(({ height, width }) => innerWidth === width && innerHeight === height, {}, viewport);
    }
  };
  return page;
}
