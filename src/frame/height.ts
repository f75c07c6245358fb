/** Minimum in CSS pixels, so that readers notice the iframe. */
const LEAST = 50;
/** Maximum in CSS pixels: more than the longest notice, fully expanded on a narrow phone. */
const MOST = 200_000;

/** Returns the height of an iframe for content of this height, in whole pixels. */
export const frameHeight = (height: number): number => Math.max(Math.ceil(height), LEAST);

/** Returns true if a value is a plausible height of an iframe. */
export const isFrameHeight = (height: unknown): height is number =>
  typeof height === 'number' && height >= LEAST && height <= MOST;
