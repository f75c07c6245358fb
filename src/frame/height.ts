/** The height of a frame, in whole pixels: never so small that it cannot be found, nor without end. */
export const bounded = (height: number): number => Math.min(Math.max(Math.ceil(height), 50), 5000);
