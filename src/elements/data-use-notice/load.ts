/** Fetches notices: once for each address on the page, without cookies or referrer, with a timeout and a size limit. */
import { MAX_NOTICE_BYTES } from '../../model/limits.js';

const TIMEOUT = 10_000;

/** Pending and completed fetches, by address and hash. A failed fetch is removed, so it can be retried. */
const loads = new Map<string, Promise<unknown>>();

/**
 * Resolves to the parsed JSON at `src`, relative to `base`. Requires `https:` or the origin of `base`, also after a
 * redirect. Rejects for any other address, after ten seconds, for an error status (the message is its number), for more
 * than 256 KB (counted on the stream, if there is one), for a wrong hash, and for invalid JSON.
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
  // called for the given address, and for the address after redirects
  const check = ({ origin, protocol }: URL) => {
    if (protocol !== 'https:' && origin !== new URL(base).origin) throw new TypeError('address');
  };
  const url = new URL(src, base);
  check(url);
  const response = await fetch(url, {
    // always revalidates: hosts often allow caching for a year, and corrections have to arrive
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    integrity,
    signal: AbortSignal.timeout(TIMEOUT),
  });
  check(new URL(response.url, url));
  if (!response.ok) throw new TypeError(String(response.status));
  const reader = response.body?.getReader();
  // a `fetch` polyfill has no stream, and does not check the hash
  if (!reader && integrity) throw new TypeError('integrity');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = reader ? await reader.read() : { done: false, value: await response.arrayBuffer() };
    if (done) break;
    size += value.byteLength;
    if (size > MAX_NOTICE_BYTES) {
      await reader?.cancel();
      throw new RangeError('size');
    }
    text += decoder.decode(value, { stream: true });
    if (!reader) break;
  }
  return JSON.parse(text + decoder.decode());
}
