/** Fetching a notice: once for each address on the page, without cookies or referrer, and never endlessly. */
import { MAX_NOTICE_BYTES } from '../../model/limits.js';

const TIMEOUT = 10_000;

/** What is under way or has arrived, by address and hash; a failed fetch may be tried again. */
const loads = new Map<string, Promise<unknown>>();

/**
 * The parsed JSON at `src`, resolved against `base`: `https:`, or the scheme, host and port of `base`.
 * Rejects for another address, no answer within ten seconds, an error status (whose number is the message), more
 * than 256 KB (counted on the stream), or what is not JSON.
 */
export function loadJson(src: string, base: string, integrity = ''): Promise<unknown> {
  const key = `${integrity} ${src} ${base}`;
  let load = loads.get(key);
  if (!load) {
    load = fetchJson(src, base, integrity);
    loads.set(key, load);
    load.catch(() => loads.delete(key));
  }
  return load;
}

async function fetchJson(src: string, base: string, integrity: string): Promise<unknown> {
  // the address that was written, and the one to which a redirect led
  const check = ({ origin, protocol }: URL) => {
    if (protocol !== 'https:' && origin !== new URL(base).origin) throw new TypeError('address');
  };
  const url = new URL(src, base);
  check(url);
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    integrity,
    signal: AbortSignal.timeout(TIMEOUT),
  });
  check(new URL(response.url, url));
  if (!response.ok) throw new TypeError(String(response.status));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = response.body?.getReader();
  let text = '';
  for (let size = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MAX_NOTICE_BYTES) {
      await reader.cancel();
      throw new RangeError('size');
    }
    text += decoder.decode(value, { stream: true });
  }
  return JSON.parse(text + decoder.decode());
}
