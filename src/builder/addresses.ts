/** Addresses as editors type them: paths on the site or absolute URLs. */

/** Placeholder origin for resolving paths on the site. */
export const SITE = 'https://site.invalid';

/** Resolves a path against an address. Returns an empty string if the address is not valid yet. */
export function beside(address: string, path: string): string {
  if (!address || !URL.canParse(address, SITE)) return '';
  return new URL(path, new URL(address, SITE)).href.replace(SITE, '');
}

/** Returns the CSP source for an address: `'self'` for a path on the site; `undefined` if the address is not valid yet. */
export function hostOf(address: string): string | undefined {
  if (!/^(?:\/|https:\/\/)/.test(address) || !URL.canParse(address, SITE)) return undefined;
  const { origin } = new URL(address, SITE);
  return origin === SITE ? "'self'" : origin;
}
