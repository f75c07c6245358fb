/** Addresses as editors type them: paths on the site, or whole ones. */

/** Stands for the site, whose paths are written without it. */
export const SITE = 'https://site.invalid';

/** A file beside another, as a path on the site where that one is; empty where that one is no address yet. */
export function beside(address: string, path: string): string {
  if (!address || !URL.canParse(address, SITE)) return '';
  return new URL(path, new URL(address, SITE)).href.replace(SITE, '');
}

/** The host of an address, as a policy names it: `'self'` for a path on the site; nothing where it is no address yet. */
export function hostOf(address: string): string | undefined {
  if (!/^(?:\/|https:\/\/)/.test(address) || !URL.canParse(address, SITE)) return undefined;
  const { origin } = new URL(address, SITE);
  return origin === SITE ? "'self'" : origin;
}
