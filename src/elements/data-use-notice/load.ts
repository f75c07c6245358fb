/** Fetching a notice: once for each address on the page, without cookies or referrer, and never endlessly. */
import { MAX_NOTICE_BYTES } from '../../model/limits.js';

const TIMEOUT = 10_000;

/** What is under way or has arrived, by address and hash; a failed fetch may be tried again. */
const loads = new Map<string, Promise<unknown>>();

/**
 * The parsed JSON at `src`, resolved against `base`: `https:`, or the scheme, host and port of `base`.
 * Rejects for another address, no answer within ten seconds, an error status (whose number is the message), more
 * than 256 KB (counted on the stream, where there is one), or what is not JSON.
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
    // asks whether the file is still the same: hosts let files be kept for a year, and a correction has to arrive
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    integrity,
    signal: AbortSignal.timeout(TIMEOUT),
  });
  check(new URL(response.url, url));
  if (!response.ok) throw new TypeError(String(response.status));
  const reader = response.body?.getReader();
  // a `fetch` that the page has brought along has no stream, and checks no hash
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
