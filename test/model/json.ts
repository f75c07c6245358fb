/** Serializes a value as JSON; returns an empty string where JSON has no representation. */
export const json = (value: unknown): string =>
  value === undefined || typeof value === 'function' ? '' : JSON.stringify(value);
