/** In CSS pixels: less could not be found. */
const LEAST = 50;
/** In CSS pixels: more than the longest notice that a page takes, all unfolded on a narrow phone. */
const MOST = 200_000;

/** The height of a frame around something of this height, in whole pixels. */
export const frameHeight = (height: number): number => Math.max(Math.ceil(height), LEAST);

/** Whether this can be the height of a frame with a notice, and is not nonsense. */
export const isFrameHeight = (height: unknown): height is number =>
  typeof height === 'number' && height >= LEAST && height <= MOST;
