/** The routes of a notice, and where each leads. */
import { mailto, safeLink, type SafeLink } from '../model/link.js';
import type { Route } from '../model/notice.js';
import type { Data } from './speaker.js';

/** The routes with the recommended one first. */
export const routesOf = (data: Data): readonly Route[] =>
  [...(data.routes ?? [])].sort((a, b) => Number(b.recommended ?? 0) - Number(a.recommended ?? 0));

/** Where a route leads: to its valid e-mail address, else to its page; `host` is what a reader sees of it. */
export function target({ address, url }: Route): (SafeLink & { readonly mail: boolean }) | undefined {
  const mail = address === undefined ? undefined : mailto(address);
  const link = mail ?? safeLink(url);
  return link && { ...link, mail: !!mail };
}
