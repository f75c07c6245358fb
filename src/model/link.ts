/** The only functions that make a link of a text. A text that they reject is shown as plain text. */

/** The longest address, in characters. Longer ones are rejected. */
export const MAX_LINK = 2048;

/**
 * A checked link. `href`: the serialized URL. `host`: the target as readers see it: a host name (in Punycode, without
 * `www.`), an e-mail address or a phone number.
 */
export interface SafeLink {
  readonly href: string;
  readonly host: string;
}

/**
 * Accepts absolute `https:` addresses without user name and password, of at most 2,048 characters.
 * Returns `undefined` for anything else: other schemes, relative addresses, `//host`, invalid URLs.
 */
export function safeLink(text: string | null | undefined): SafeLink | undefined {
  if (!text || text.length > MAX_LINK) return undefined;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  // Chromium accepts a space in a host, and serializes it as %20
  if (url.protocol !== 'https:' || url.username || url.password || url.hostname.includes('%')) return undefined;
  return { href: url.href, host: url.hostname.replace(/^www\./, '') };
}

/** One address by the grammar of HTML's `type=email`, without the characters that are special in a `mailto:`. */
const ADDRESS = /^[a-z0-9._+~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i;

/** The longest e-mail address, in characters (RFC 5321 allows no longer ones). */
export const MAX_ADDRESS = 254;

/** True for one e-mail address that needs no escaping in a `mailto:`. */
export const isAddress = (text: string): boolean => text.length <= MAX_ADDRESS && ADDRESS.test(text);

/** The subject and body of a `mailto:`. */
export interface Mail {
  readonly subject: string;
  /** Omitted if the link would exceed 2,048 characters, which some mail programs cannot open. */
  readonly body: string;
}

/**
 * Returns the `mailto:` link (RFC 6068) for one address; `undefined` for an invalid one. The scheme is added here,
 * never read from data. Lines of the body end in `%0D%0A` (section 5).
 */
export function mailto(address: string, mail?: Mail): SafeLink | undefined {
  if (!isAddress(address)) return undefined;
  const field = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));
  const to = `mailto:${address}`;
  const bare = mail ? `${to}?subject=${field(mail.subject)}` : to;
  const whole = mail ? `${bare}&body=${field(mail.body)}` : to;
  return { href: whole.length > MAX_LINK ? bare : whole, host: address };
}

/** A phone number as people write it: digits, separated by spaces, hyphens, dots, slashes or brackets. */
const PHONE = /^\+?\(?\d(?:[- \u00a0./()]{0,3}\d){1,19}$/;

/** True for a telephone number of 2 to 20 digits. */
export const isPhone = (text: string): boolean => PHONE.test(text);

/** Returns the `tel:` link (RFC 3966) for one number; `undefined` for an invalid one. */
export const tel = (number: string): SafeLink | undefined =>
  isPhone(number) ? { href: `tel:${number.replace(/[^+\d]/g, '')}`, host: number } : undefined;
