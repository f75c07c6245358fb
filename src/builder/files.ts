/** Opens and saves files. Apart from pasted text, nothing else enters the builder, and nothing is sent. */
import { MAX_NOTICE_BYTES } from '../model/limits.js';

/** Reads a file as text. Throws a `RangeError` if it is too large, and a `TypeError` if it is not UTF-8. */
export async function textOf(file: File): Promise<string> {
  if (file.size > MAX_NOTICE_BYTES) throw new RangeError('large');
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
}

/** Parses JSON. Returns `undefined` if the text is not JSON or too long. */
export function parsedJson(text: string): unknown {
  try {
    return text.length <= MAX_NOTICE_BYTES ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Offers a text or bytes as a download. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  URL.revokeObjectURL(href);
}
