/** Files that a person hands in or takes away. Nothing else comes into the builder, and nothing leaves it. */
import { MAX_NOTICE_BYTES } from '../model/limits.js';

/** The text of a file that can be a notice; an error that says why not, otherwise. */
export async function textOf(file: File): Promise<string> {
  if (file.size > MAX_NOTICE_BYTES) throw new RangeError('large');
  // a byte that is not UTF-8 throws
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
}

/** The value that a text is as JSON; `undefined` where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return text.length <= MAX_NOTICE_BYTES ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Gives a text or bytes to the person as a file. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  URL.revokeObjectURL(href);
}
