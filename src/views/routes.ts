/** The routes of a notice, and where each leads. */
import { mailto, safeLink, type SafeLink } from '../model/link.js';
import type { Route } from '../model/notice.js';
import type { Mark } from './document.js';
import type { Data, Speaker } from './speaker.js';

/** The routes with the recommended one first. */
export const routesOf = (data: Data): readonly Route[] =>
  [...(data.routes ?? [])].sort((a, b) => Number(b.recommended ?? 0) - Number(a.recommended ?? 0));

/** Where a route leads: to its valid e-mail address, else to its page; `host` is what a reader sees of it. */
export function target({ address, url }: Route): (SafeLink & { readonly mail: boolean }) | undefined {
  const mail = address === undefined ? undefined : mailto(address);
  const link = mail ?? safeLink(url);
  return link && { ...link, mail: !!mail };
}

/** The shortest way to say no, as a link: the first route that leads anywhere. */
export function sayNo({ data, words }: Speaker): (Mark & { readonly href: string }) | undefined {
  const { sayNo: onSite, sayNoByMail } = words.banner;
  const to = routesOf(data).flatMap((route) => target(route) ?? [])[0];
  return to && { text: (to.mail ? sayNoByMail : onSite)(to.host), href: to.href, name: 'action' };
}
