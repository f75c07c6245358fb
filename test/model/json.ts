/** A value as JSON; empty where it has none. */
export const json = (value: unknown): string =>
  value === undefined || typeof value === 'function' ? '' : JSON.stringify(value);
