/** The routes of a notice, and where each leads. */
import { mailto, safeLink, type SafeLink } from '../model/link.js';
import type { Route } from '../model/notice.js';
import type { Link } from './claims.js';
import type { ContentInput, NoticePart } from './input.js';

/** The routes with the recommended one first. */
export const routesIn = ({ routes }: NoticePart): readonly Route[] =>
  [...(routes ?? [])].sort((a, b) => Number(b.recommended ?? 0) - Number(a.recommended ?? 0));

/** Where a route leads: to its valid e-mail address, else to its page; `host` is what a reader sees of it. */
export function targetOf({ address, url }: Route): (SafeLink & { readonly isMail: boolean }) | undefined {
  const mail = address === undefined ? undefined : mailto(address);
  const link = mail ?? safeLink(url);
  return link && { ...link, isMail: Boolean(mail) };
}

/** The shortest way to say no: the first route that leads anywhere. */
export function actionIn({ notice, words }: ContentInput): Link | undefined {
  const { sayNo, sayNoByMail } = words.banner;
  const target = routesIn(notice).flatMap((route) => targetOf(route) ?? [])[0];
  return target && { text: (target.isMail ? sayNoByMail : sayNo)(target.host), href: target.href };
}
