/** The one way from text to a link target. Whatever does not pass stays plain text. */

/** Longer addresses are refused. */
export const MAX_LINK = 2048;

/** A checked link: `href` is the parsed address, `host` what a reader should see of it (punycode, no `www.`). */
export interface SafeLink {
  readonly href: string;
  readonly host: string;
}

/**
 * `https:` addresses only, absolute, without user name or password, at most 2,048 characters.
 * `undefined` for anything else: other schemes, relative addresses, `//host`, what does not parse.
 */
export function safeLink(text: string | null | undefined): SafeLink | undefined {
  if (!text || text.length > MAX_LINK) return undefined;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  // Chromium takes a space in a host for %20
  if (url.protocol !== 'https:' || url.username || url.password || url.hostname.includes('%')) return undefined;
  return { href: url.href, host: url.hostname.replace(/^www\./, '') };
}

/** One address, as HTML's `type=email` has it, without the characters that mean something in a `mailto:`. */
const ADDRESS = /^[a-z0-9._+~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i;

/** Longer e-mail addresses are refused: no mail server takes them. */
export const MAX_ADDRESS = 254;

/** True for one e-mail address that can stand in a `mailto:` as it is. */
export const isAddress = (text: string): boolean => text.length <= MAX_ADDRESS && ADDRESS.test(text);

/** What a `mailto:` may bring along. */
export interface Mail {
  readonly subject: string;
  /** Left out where the link would be longer than mail programs are sure to take: 2,048 characters. */
  readonly body: string;
}

/**
 * The `mailto:` (RFC 6068) for one valid address, built here because data never bring a scheme of their own. Lines
 * of the body end in `%0D%0A`, as section 5 of the RFC has it.
 */
export function mailto(address: string, mail?: Mail): SafeLink | undefined {
  if (!isAddress(address)) return undefined;
  const field = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));
  const to = `mailto:${address}`;
  const bare = mail ? `${to}?subject=${field(mail.subject)}` : to;
  const whole = mail ? `${bare}&body=${field(mail.body)}` : to;
  return { href: whole.length > MAX_LINK ? bare : whole, host: address };
}

/** A number as people write it: digits with spaces, hyphens, dots, slashes and brackets among them. */
const PHONE = /^\+?\(?\d(?:[- \u00a0./()]{0,3}\d){1,19}$/;

/** True for a telephone number from which a `tel:` can be built: 2 to 20 digits. */
export const isPhone = (text: string): boolean => PHONE.test(text);

/** The `tel:` (RFC 3966) for one valid number, built here because data never bring a scheme of their own. */
export const tel = (number: string): SafeLink | undefined =>
  isPhone(number) ? { href: `tel:${number.replace(/[^+\d]/g, '')}`, host: number } : undefined;
